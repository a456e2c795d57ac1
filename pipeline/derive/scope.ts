import type { Document, Unit } from '../report.ts'
import type { Term } from '../vocabulary.ts'

const WIDTHS = ['national', 'neighbours', 'regional', 'global'] as const
type Scope = (typeof WIDTHS)[number]

/** Whom a recommendation reaches: read off its addressees, the widest of them; else off the headings; else of the report. */
export function scopeOf(document: Document, unit: Unit, addressees: string[]): Scope {
  const { actors } = document.vocabularies
  const own = addressees
    .map((id) => actors.terms.get(id))
    .flatMap((term) => (term ? [scopeOfActor(document, term)] : []))
  const known = own.filter((scope) => scope !== null)
  if (known.length > 0) return WIDTHS[Math.max(...known.map((scope) => WIDTHS.indexOf(scope)))]!
  for (const heading of unit.headings.toReversed()) {
    const found = document.language.wording!.scopes.find(([, words]) => words.test(heading))
    if (found) return found[0]
  }
  return (document.metadata.about ?? []).length > 0 ? 'national' : 'global'
}

function scopeOfActor(document: Document, term: Term): Scope | null {
  const about = document.metadata.about ?? []
  const countries = about.flatMap((id) => document.vocabularies.places.terms.get(id)?.countries ?? [])
  if (term.type === 'group_of_states')
    return /neighbour/.test(term.id) ? 'neighbours' : /region|sahel/.test(term.id) ? 'regional' : 'global'
  if (term.type === 'un_body' || term.type === 'international_organization') return 'global'
  if (term.type === 'regional_organization') return 'regional'
  if (term.countries.some((country) => countries.includes(country))) return 'national'
  if (term.type === 'state' || term.type === 'state_forces')
    return countries.length === 0 ? 'national' : 'regional'
  return null
}
