import type { Lexicon, Mention } from '../../match/lexicon.ts'
import { matchesOf } from '../../match/matches.ts'
import { remember, rememberOf } from '../../remember.ts'
import type { Document, Unit } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'

/** The document as it reads at a unit: its actors also by the short forms that name those last named in full ("the Committee"). */
export function readAt(document: Document, unit: Unit): Document {
  const actors = lexiconsOf(document).get(unit)
  return actors ? { ...document, lexicons: { ...document.lexicons, actors } } : document
}

const lexiconsOf = rememberOf((document: Document): Map<Unit, Lexicon> => {
  const lexicons = new Map<Unit, Lexicon>()
  const { shortForm, shortNouns } = document.language.wording ?? {}
  if (!shortForm || !shortNouns) return lexicons
  const nounsOf = remember(shortNouns)
  let full = presumedForms(document)
  for (const unit of document.units) {
    const named = fullForms(document, unit, nounsOf)
    if (named.size > 0) full = new Map([...full, ...named])
    lexicons.set(unit, remember(withShortForms(document.lexicons.actors, full, shortForm)))
  }
  return lexicons
})

/** Bodies that the authors of the report need not name in full. */
function presumedForms({ language, units, vocabularies }: Document): Map<string, Term> {
  const forms = new Map<string, Term>()
  for (const { authors, noun, id } of language.wording?.presumed ?? []) {
    const term = vocabularies.actors.terms.get(id)
    if (term && units.some(({ passage }) => authors.test(passage.text))) forms.set(noun, term)
  }
  return forms
}

/** Bodies that a unit names in full, by the noun that may stand for each: the last word of the name that can. */
function fullForms(
  document: Document,
  { texts }: Unit,
  nounsOf: (name: string) => string[],
): Map<string, Term> {
  const named = new Map<string, Term>()
  for (const text of texts)
    for (const { from, to, term } of document.lexicons.actors(text))
      for (const [noun, body] of shortForms(document, text.slice(from, to), term, nounsOf))
        named.set(noun, body)
  return named
}

/** The nouns that may stand for an actor; after "the President of the Security Council" it is the latter that "the Council" means. */
function shortForms(
  document: Document,
  name: string,
  term: Term,
  nounsOf: (name: string) => string[],
): [noun: string, term: Term][] {
  const own = nounsOf(name)
  if (own.length > 0) return own.map((noun) => [noun, term])
  const whose = document.language.wording!.ownerIn?.(name) ?? ''
  return document.lexicons
    .actors(whose)
    .flatMap((body) =>
      nounsOf(whose.slice(body.from, body.to)).map((noun): [string, Term] => [noun, body.term]),
    )
}

function withShortForms(actors: Lexicon, full: Map<string, Term>, shortForm: RegExp): Lexicon {
  return (text) => {
    const mentions = actors(text)
    const short: Mention[] = []
    for (const match of matchesOf(shortForm, text)) {
      const term = full.get(match[1]!)
      const [from, to] = [match.index, match.index + match[0].length]
      if (term && !mentions.some((mention) => from < mention.to && to > mention.from))
        short.push({ id: term.id, from, to, term })
    }
    return short.length === 0 ? mentions : [...mentions, ...short].sort((a, b) => a.from - b.from)
  }
}
