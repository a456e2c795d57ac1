import type { Zone } from '../../languages/wording.ts'
import type { Mention } from '../../match/lexicon.ts'
import type { Document } from '../../report.ts'
import {
  actorsNamed,
  authoritiesOf,
  beginsName,
  isAuthorities,
  isOfPart,
  ownAuthorities,
} from '../mentions.ts'

/** Actors whose names begin in a zone of a sentence, in the order named, each once; names that only tell whose the next one is are left out. */
export function actorsIn(
  document: Document,
  sentence: string,
  [from, to]: Zone,
  before: readonly string[] = [],
): string[] {
  const inside = actorsNamed(document, sentence)
    .filter((mention) => mention.from >= from && mention.from < to)
    .filter((mention) => !isWhere(document, sentence, mention) && !isCulprit(document, sentence, mention))
  const heads = inside.filter(
    (mention, index) =>
      !beginsName(document, sentence, mention, inside) &&
      !isOwner(document, sentence, mention, inside[index + 1]) &&
      !isApposition(mention, inside[index - 1]) &&
      !isHomeland(document, sentence, mention, inside[index - 1]),
  )
  const told = (at: number): string[] => (before.length > 0 ? [...before, sentence.slice(0, at)] : [])
  const whose = (mention: Mention): Mention =>
    authoritiesOf(document, ownAuthorities(document, mention, sentence), sentence, told(mention.from))
  return [...new Set(heads.map((mention) => whose(mention).id))]
}

/** "All States' customs": a group of States before what is theirs, or a State before its neighbours. */
function isOwner(document: Document, sentence: string, mention: Mention, next: Mention | undefined): boolean {
  const { possessive } = document.language.wording!
  if (isGovernmentOf(document, sentence, mention, next) || isOfPart(mention, next)) return true
  if (!next || !possessive?.test(sentence.slice(mention.to, next.from))) return false
  const [own, other] = [mention.term.type, next.term.type]
  return (
    own !== other &&
    (own === 'group_of_states' ||
      (own === 'state' && (other === 'group_of_states' || isOfState(next) || isHomeOf(mention, next))))
  )
}

/** Authorities are those of the State named right before them; other classes of people are not the State: 海地司法机构. */
function isOfState({ term }: Mention): boolean {
  return term.type === 'class' && term.id !== 'parties' && !isAuthorities(term.id)
}

/** 阿富汗事实上的当局, 苏丹快速支援部队: the country before the name of a group of its own. */
function isHomeOf(state: Mention, { term }: Mention): boolean {
  return (
    term.type === 'armed_group' && term.countries.some((country) => state.term.countries.includes(country))
  )
}

/** "The Government of X" is X. */
function isGovernmentOf(
  { language }: Document,
  sentence: string,
  { id, to }: Mention,
  next: Mention | undefined,
): boolean {
  const { governmentOf } = language.wording!
  return (
    isAuthorities(id) &&
    next?.term.type === 'state' &&
    (governmentOf?.test(sentence.slice(to, next.from)) ?? false)
  )
}

/** A State after "in" is where, not who: "the United Nations in X", "the summit in Y, X"; but "as agreed in Y, | X should". */
function isWhere({ language }: Document, sentence: string, { term, from, to }: Mention): boolean {
  const isNext = /, $/.test(sentence.slice(0, from)) && /^ /.test(sentence.slice(to))
  return term.type === 'state' && !isNext && isAfter(language.wording!.inside, sentence, from)
}

/** Who a threat comes from is not asked to meet it, nor who is left out: "the threat posed by X", "all groups other than X". */
function isCulprit({ language }: Document, sentence: string, { from }: Mention): boolean {
  return isAfter(language.wording!.culprit, sentence, from)
}

/** Whether words stand right before an index. */
function isAfter(words: RegExp | undefined, sentence: string, at: number): boolean {
  return words?.test(sentence.slice(Math.max(0, at - 40), at)) ?? false
}

/** Whose parts have names of their own: "the IGAD Council of Ministers". */
function isBody({ type }: Mention['term']): boolean {
  return type === 'regional_organization' || type === 'international_organization'
}

/** "The leaders of X": a class of people asked, and the State that they are of. */
function isHomeland(
  { language }: Document,
  sentence: string,
  { term, from }: Mention,
  before?: Mention,
): boolean {
  const { governmentOf } = language.wording!
  return (
    term.type === 'state' &&
    before?.term.type === 'class' &&
    !isAuthorities(before.id) &&
    (governmentOf?.test(sentence.slice(before.to, from)) ?? false)
  )
}

/** "The parties" right after the name of a body are those of the body. */
function isApposition({ term, from }: Mention, before: Mention | undefined): boolean {
  if (before && before.to === from - 1 && isBody(before.term) && term.type === 'class') return true
  if (before?.to !== from || before.term.type === 'class') return false
  // 南共体国防军, 西非经共体部队
  if (before.term.type === 'regional_organization' && term.type === 'class') return true
  return term.id === 'parties' || (before.term.type === 'state' && isAuthorities(term.id))
}
