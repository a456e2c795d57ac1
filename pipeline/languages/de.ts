import { findSymbols } from './citing.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'
import { pattern } from './pattern.ts'

const COMPONENT = numbering.componentForm('anlage|anhang|anlagen')
const KINDS = { anlage: 'annex', anhang: 'annex', anlagen: 'annex' } as const

/** German, as the German translation section of the United Nations prints it: half brackets, preambles in lower case. */
export const de: Language = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?…][“”’"«»)\]]*|[;,] (?:und|oder))\*{0,3}$/,
  dangling: /(?<=\s)(?:der|die|das|des|den|dem|und|oder|in|im|von|vom|zu|zur|zum|für|über|mit|auf|bei)$/,
  opening: new RegExp(
    pattern`^(?:unter (?:Hinweis|Begrüßung|Betonung|Verurteilung|Missbilligung|Berücksichtigung)
        |in (?:Bekräftigung|Anerkennung|Würdigung|Anbetracht|der Erkenntnis|dem Bewusstsein)
        |mit (?:dem Ausdruck|Besorgnis|tiefer|Genugtuung|Dank|Interesse)|\p{L}{4,40}end(?!\p{L}))`,
    'iu',
  ),
  opensLower: true,
  labels: numbering.latinHalf,
  component: (text) => numbering.component(COMPONENT, KINDS, text),
  letter: /^(?:(?:Gleichlautende |Identische )?Schreiben|Verbalnote)\s.{0,60}\bvom\b/,
  signature: /\((?:gez\.|[Gg]ezeichnet|[Uu]nterschrift)\)/,
  date: /^\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}$/,
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  contents: /^(?:Inhalt|Inhaltsverzeichnis)$/i,
  summary: /^Zusammenfassung$/i,
  caption: numbering.captionForm('tabelle|abbildung|karte|kasten'),
  endnotes: /^Anmerkungen$/i,
  masthead: {
    organization: /^Vereinte\s+Nationen$/,
    distribution: /^(?:Verteilung|Distr\.)\s?:?\s*(allgemein|begrenzt|general)$/i,
    original: /^(?:Deutsch)?\s*Original\s?:\s*(.+)$/i,
    session: /^(?:\S+\s){0,4}Tagung$/i,
    agenda: /^Tagesordnungspunkte?\s+[\dIVX].{0,20}$/i,
    adopted:
      /^(?:Resolution der Generalversammlung|(?:verabschiedet|angenommen) (?:auf|am)\b|\[?auf Grund(?:lage)? de|\[ohne Überweisung)/,
  },
  findCitations: findSymbols,
  wording: null,
}
