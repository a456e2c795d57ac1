import { firstKind, type KindWords } from '../timeline-kind.ts'
import type { TimelineKind, Zone } from '../wording.ts'

const WORDS: KindWords = {
  deadline:
    /\b(?:deadline|no later than|not later than|by the end of|expires?d?|scheduled (?:to|for)|due (?:to|by)|will (?:end|expire|be completed))\b/,
  letter: /\b(?:letters?|note verbale|démarche|wrote to|addressed a|in its (?:response|reply))\b/,
  inspection:
    /\b(?:inspect(?:ed|ion|ions|ors?)|verified|verification visit|monitoring visit|site visit|access to)\b/,
  mission:
    /\b(?:visited|visits?|travelled to|mission to|field visit|delegation|joint mission|conducted a mission)\b/,
  meeting:
    /\b(?:met|meetings?|consultations?|talks|summit|conference|forum|workshops?|sessions?|convened|dialogue|discussed|trained|training|briefed|seminar|co-chaired)\b/,
  declaration: /\b(?:declared|declaration|announced|announcement|proclaimed|claimed)\b/,
  statement:
    /\b(?:stated|statement|said|reported|noted|warned|condemned|expressed|indicated|press release|communiqué)\b/,
  decision:
    /\b(?:decided|decision|adopted|approved|signed|ratified|resolution|voted|ordered|issued|decree|law|charged|sentenced|listed|delisted|sworn|appointed|amended)\b/,
  deployment:
    /\b(?:deploy(?:ed|ment)|established|establishment|formed|created|dispatched|arrived|withdrew|withdrawal|launched|commenced)\b/,
  delivery:
    /\b(?:deliver(?:ed|y)|transferred|handed over|shipped|released|returned|repatriated|rescued|distributed)\b/,
  political:
    /\b(?:elections?|elected|resigned|resignation|coup|swearing-in|took office|took up|government|parliament|dissolution|ceasefire|agreement|dissolved|fall of|death of|surrendered|escaped|killed)\b/,
}

/** What sort of dated fact a sentence tells; any other is `other`. */
export function timelineKind(sentence: string): { kind: TimelineKind; trigger: Zone } | null {
  const found = firstKind(sentence, WORDS)
  if (found) return found
  const verb = /\b(?:was|were|had|has|have|[a-z]{3,}ed)\b/.exec(sentence)
  return verb ? { kind: 'other', trigger: [verb.index, verb.index + verb[0].length] } : null
}
