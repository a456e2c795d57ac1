import type { Document } from '../../report.ts'
import { titlesOf } from './countries.ts'

/** Who speaks in a report, as actor ids: those whose report its titles say it is, "Report of the Secretary-General". */
export function authorsNamed(document: Document): string[] {
  const reportOf = document.language.wording?.reportOf
  const ids = titlesOf(document).flatMap((title) => {
    const whose = reportOf?.exec(title)?.[1]
    return whose ? document.lexicons.actors(whose).slice(0, 1) : []
  })
  return [...new Set(ids.map(({ id }) => id))]
}
