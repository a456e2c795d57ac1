/**
 * What a document is, in the terms of Akoma Ntoso: work, expression and manifestation, with the addresses that the United Nations gives
 * its own files.
 *
 * Source: https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html and the UN's published files.
 */
import type { Row } from '../table.ts'
import { type XmlElement, xml } from './xml.ts'

/** ISO 639-2/T, as the addresses ask for. */
const LANGUAGES: Record<string, string> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
}

/** The issuing body, by the start of the symbol; the longest first. */
const BODIES: [start: string, name: string][] = [
  ['A/HRC/', 'unga-hrc'],
  ['A/', 'unga'],
  ['S/', 'unsc'],
  ['E/', 'ecosoc'],
]

/** What the UN marks up as statements, by a step of the symbol; all else is a document. */
const STATEMENTS: Record<string, string> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'presidentialStatement',
}

/** AKN asks for a day; the UN writes this one where it has none. */
const NO_DATE = '0001-01-01'

/** The element that holds a document with this symbol, and its `name`. */
export function documentType(symbol: string): { element: 'doc' | 'statement'; name: string } {
  const step = symbol.split('/').find((one) => Object.hasOwn(STATEMENTS, one))
  return step === undefined
    ? { element: 'doc', name: 'report' }
    : { element: 'statement', name: STATEMENTS[step]! }
}

/**
 * There is no clock here: the day of the markup is given as that of the text.
 *
 * @param report a row of `reports`
 * @param part the name of an attachment, `annex-2`; empty for the document itself
 */
export function identification(report: Row, part: string): XmlElement {
  const date = String(report.date ?? report.transmitted ?? NO_DATE)
  const issued = String(report.transmitted ?? date)
  const language = LANGUAGES[String(report.lang)] ?? String(report.lang)
  const work = addressOf(report, date)
  const expression = `${work}${language}@`
  return xml('identification', { source: '#undocket' }, [
    xml('FRBRWork', {}, [
      xml('FRBRthis', { value: `${work}!main/${part}` }),
      xml('FRBRuri', { value: work }),
      xml('FRBRalias', { value: report.symbol, name: 'symbol' }),
      xml('FRBRalias', { value: report.title, name: 'title' }),
      xml('FRBRdate', { date, name: 'document' }),
      xml('FRBRauthor', { href: '#body', as: '#author' }),
      xml('FRBRcountry', { value: 'un' }),
    ]),
    xml('FRBRExpression', {}, [
      xml('FRBRthis', { value: `${expression}!main/${part}` }),
      xml('FRBRuri', { value: `${expression}/` }),
      xml('FRBRdate', { date: issued, name: 'publication' }),
      xml('FRBRauthor', { href: '#body', as: '#issuer' }),
      xml('FRBRlanguage', { language }),
    ]),
    xml('FRBRManifestation', {}, [
      xml('FRBRthis', { value: `${expression}/!main${part === '' ? '' : `/${part}`}.xml` }),
      xml('FRBRuri', { value: `${expression}.xml` }),
      xml('FRBRdate', { date: issued, name: 'markup' }),
      xml('FRBRauthor', { href: '#undocket', as: '#editor' }),
    ]),
  ])
}

/** What `identification` refers to. */
export function references(report: Row): XmlElement {
  const entry = (name: string, eId: string, href: string, showAs: unknown) =>
    xml(name, { eId, href: `/akn/ontology/${href}`, showAs })
  return xml('references', { source: '#undocket' }, [
    entry(
      'TLCOrganization',
      'body',
      `organization/un/${bodyOf(String(report.symbol)).name}`,
      report.body ?? 'United Nations',
    ),
    entry('TLCOrganization', 'undocket', 'organization/undocket', 'undocket'),
    ...['author', 'issuer', 'editor'].map((role) => entry('TLCRole', role, `role/un/${role}`, role)),
  ])
}

/** `/akn/un/statement/deliberation/unsc/2025-02-21/2773-2025/`, `/akn/un/doc/report/unsc/2012-03-16/2012-178/`. */
function addressOf(report: Row, date: string): string {
  const symbol = String(report.symbol)
  const { element, name } = documentType(symbol)
  const body = bodyOf(symbol)
  const steps = symbol
    .slice(body.start.length)
    .split('/')
    .filter((step) => !Object.hasOwn(STATEMENTS, step))
  const kind = element === 'statement' ? 'deliberation' : name
  return `/akn/un/${element}/${kind}/${body.name}/${date}/${addressStep(steps.join('-'))}/`
}

function bodyOf(symbol: string): { start: string; name: string } {
  const known = BODIES.find(([start]) => symbol.startsWith(start))
  if (known) return { start: known[0], name: known[1] }
  return { start: '', name: addressStep(symbol.split('/')[0]!.toLowerCase()) }
}

function addressStep(text: string): string {
  return text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '') || 'unknown'
}
