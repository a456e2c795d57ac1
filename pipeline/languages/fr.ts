import { findSymbols } from './citing.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'

const COMPONENT = numbering.componentForm(
  'annexe|appendice|pièce jointe|pièce',
  'à la (?:lettre|note verbale) datée|aux lettres identiques datées',
)
const KINDS = {
  annexe: 'annex',
  appendice: 'appendix',
  'pièce jointe': 'enclosure',
  pièce: 'enclosure',
} as const

/** French, as the United Nations prints it: a space before high punctuation, half brackets after item letters. */
export const fr: Language = {
  code: 'fr',
  name: 'français',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?…](?:\s?[”’"»)\]])*|[;,] (?:et|ou))\*{0,3}$/,
  dangling: /(?<=\s)(?:de|la|le|les|des|du|et|ou|à|au|aux|pour|sur|par|dans|en|un|une|avec|entre)$/,
  opening:
    /^(?:(?:Se |S’)?\p{L}\p{Ll}+(?:ant|ée?)(?!\p{L})|Consciente? |Profondément |Gravement |Soucieu(?:x|se) )/u,
  labels: numbering.latinHalf,
  component: (text) => numbering.component(COMPONENT, KINDS, text),
  letter: /^(?:Lettres?(?: identiques)?|Note verbale) datée?s?\b/,
  addressee: /\sadressée?s? .* par .*\b(?:Nations Unies|Conseil de sécurité|Secrétaire général|Comité.*)$/,
  signature: /\([Ss]igné\)/,
  date: /^(?:Le )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}$/,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  contents: /^(?:Table des matières|Sommaire)$/i,
  summary: /^Résumé(?: analytique)?$/i,
  caption: numbering.captionForm('tableau|figure|carte|graphique|encadré'),
  endnotes: /^Notes$/i,
  masthead: {
    organization: /^(?:Nations\s+Unies|Organisation des Nations Unies)$/,
    distribution: /^Distr\.\s?:?\s*(générale|limitée|restreinte)$/i,
    original: /^(?:Français|Anglais)?\s*Original\s?:\s*(.+)$/i,
    session: /^(?:\S+\s){0,3}session(?: extraordinaire(?: d’urgence)?)?$/i,
    agenda: /^Points?\s+[\dIVX].{0,60}de l’ordre du jour/i,
    adopted:
      /^(?:(?:Résolution |Décision )?[Aa]doptée?s? (?:par|le|sans)\b|\[?sur (?:la base d|le rapport)|\[sans renvoi)/,
  },
  findCitations: findSymbols,
  wording: null,
}
