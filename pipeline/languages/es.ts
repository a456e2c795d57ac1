import { findSymbols } from './citing.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'

const COMPONENT = numbering.componentForm(
  'anexo|apéndice|apendice|documento adjunto',
  '(?:de|a) las? (?:cartas?|nota verbal)(?: idénticas)? (?:de fecha|dirigidas?)',
)
const KINDS = {
  anexo: 'annex',
  apéndice: 'appendix',
  apendice: 'appendix',
  'documento adjunto': 'enclosure',
} as const

/** Spanish, as the United Nations prints it: half brackets after item letters. */
export const es: Language = {
  code: 'es',
  name: 'español',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?…][”’"»)\]]*|[;,] (?:y|e|o|u))\*{0,3}$/,
  dangling: /(?<=\s)(?:de|la|el|los|las|del|y|o|e|en|para|por|con|a|al|un|una|sobre|entre)$/,
  opening:
    /^(?:\p{Lu}\p{Ll}+(?:[ai]ndo|iendo|yendo|ada|ida)(?!\p{L})|Consciente |Profundamente |Gravemente )/u,
  labels: numbering.latinHalf,
  component: (text) => numbering.component(COMPONENT, KINDS, text),
  letter: /^(?:Cartas?(?: idénticas)?|Nota verbal) de fecha\b/,
  addressee: /\sdirigidas? .* por .*\b(?:Naciones Unidas|Consejo de Seguridad|Secretario General|Comité.*)$/,
  signature: /\([Ff]irmado\)/,
  date: /^\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}$/,
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  contents: /^(?:Índice|Indice)$/i,
  summary: /^Resumen(?: ejecutivo)?$/i,
  caption: numbering.captionForm('cuadro|gráfico|figura|mapa|recuadro'),
  endnotes: /^Notas$/i,
  masthead: {
    organization: /^Naciones\s+Unidas$/,
    distribution: /^Distr\.\s?:?\s*(general|limitada|reservada)$/i,
    original: /^(?:Español)?\s*Original\s?:\s*(.+)$/i,
    session: /^(?:\S+\s){0,4}per[ií]odo (?:extraordinario )?de sesiones$/i,
    agenda: /^Temas?\s+[\dIVX].{0,60}(?:del programa|de la agenda)/i,
    adopted:
      /^(?:(?:Resolución|Decisión) (?:aprobada|adoptada) por\b|(?:Aprobada|Adoptada)s? por\b|\[?sobre la base del|\[sin remisión)/,
  },
  findCitations: findSymbols,
  wording: null,
}
