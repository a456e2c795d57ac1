import type { Document, Unit } from '../../report.ts'
import type { Term } from '../../vocabulary.ts'
import { isNeighbour } from '../document/countries.ts'

/** Classes whose members are everywhere; they tell beside those of a region, and where nobody else is asked. */
const WORLDWIDE = new Set([
  'donors',
  'international-partners',
  'partners',
  'international-organizations',
  'private-companies',
  'private-sector',
  'un-organizations',
])

const WIDTHS = ['national', 'neighbours', 'regional', 'global'] as const
type Scope = (typeof WIDTHS)[number]

/** Whom a recommendation reaches: read off its addressees, the widest of them; else off the headings; else of the report. */
export function scopeOf(document: Document, unit: Unit, quote: string, addressees: string[]): Scope {
  const { actors } = document.vocabularies
  const countries = countriesOf(document)
  const own = addressees
    .map((id) => actors.terms.get(id))
    .flatMap((term) => (term ? [scopeOfActor(document, term)] : []))
  const known = own.filter((scope) => scope !== null)
  // several States, none of them under review
  if (known.filter((scope) => scope === 'national').length > 1 && countries.length === 0)
    known.push('regional')
  // neighbours are asked for themselves; together with others they are the region
  if (
    new Set(known).size > 1 &&
    known.includes('neighbours') &&
    !addressees.some((id) => /^neighbouring/.test(id))
  )
    known.push('regional')
  const isWorldwide = addressees.some((id) => WORLDWIDE.has(id))
  if (isWorldwide && known.length > 0 && known.every((scope) => scope === 'regional')) return 'global'
  if (known.length > 0) return WIDTHS[Math.max(...known.map((scope) => WIDTHS.indexOf(scope)))]!
  if (document.language.wording!.ofRegion?.test(quote)) return 'regional'
  if (isWorldwide) return 'global'
  for (const heading of unit.headings.toReversed()) {
    if (countries.length === 0 && isCountry(document, heading)) return 'national'
    if (countries.length === 1 && document.language.wording!.agendaItem?.test(heading)) continue
    const found = document.language.wording!.scopes.find(([, words]) => words.test(heading))
    if (found) return found[0]
  }
  return scopeOfReport(document)
}

/** A heading that is nothing but the name of a country. */
function isCountry(document: Document, heading: string): boolean {
  const [place] = document.lexicons.places(heading)
  return place?.term.type === 'country' && place.to - place.from === heading.trim().length
}

/** Bodies that States decide in. */
const OF_STATES = /(?:assembly|commission|committee|council)$/

function scopeOfActor(document: Document, term: Term): Scope | null {
  const countries = countriesOf(document)
  if (/^neighbouring/.test(term.id)) return 'neighbours'
  if (/^(?:sub)?regional|^sahel/.test(term.id)) return 'regional'
  // he reports on every country
  if (term.id === 'secretary-general') return null
  // what offices, panels and missions are asked in a report on a country they do for it, unlike bodies of States
  if (term.type === 'un_body' && countries.length > 0 && !OF_STATES.test(term.id)) return null
  if (term.type === 'group_of_states' || term.id === 'international-community') return 'global'
  if (term.type === 'un_body' || term.type === 'international_organization') return 'global'
  if (term.type === 'regional_organization') return 'regional'
  if (term.countries.some((country) => countries.includes(country))) return 'national'
  if (term.type === 'state' || term.type === 'state_forces') {
    if (countries.length === 0) return 'national'
    return isNeighbour(document.vocabularies, term, countries) ? 'neighbours' : 'regional'
  }
  return null
}

/** National where the report is about a country or a territory, regional where about what several have part in, else global. */
function scopeOfReport(document: Document): Scope {
  const about = document.metadata.about ?? []
  if (about.length === 0) return 'global'
  const { terms } = document.vocabularies.places
  return about.every((id) => isRegion(terms.get(id))) ? 'regional' : 'national'
}

/** A region of several countries, unlike a territory or a part of one: Kosovo, Western Sahara, Darfur. */
function isRegion(term: Term | undefined): boolean {
  return (
    term?.type === 'region' &&
    (/^(?:region|cross_border)$/.test(term.row.precision ?? '') || term.countries.length > 1)
  )
}

/** The countries under review. */
function countriesOf(document: Document): string[] {
  const about = document.metadata.about ?? []
  return about.flatMap((id) => document.vocabularies.places.terms.get(id)?.countries ?? [])
}
