import type { Table } from '../table.ts'
import { about as dataPackage } from './descriptor.ts'

/** What a file that travels alone says about itself. */
export interface About {
  title: string
  /** The release, or null for a draft. */
  version: string | null
  sources: { symbol: string; lang: string; title: string; sha256: string; link: string | null }[]
  licence: string
  citation: string
  /** Name and version of the pipeline: `undocket 1.0.0`. */
  generator: string
}

/** What the files of one version say; the sources are those of its `reports` table. */
export function aboutOf(tables: readonly Table[], version: string | null, pipelineVersion: string): About {
  const reports = tables.find((table) => table.name === 'reports')?.rows ?? []
  const named = version === null ? 'draft' : `version ${version}`
  return {
    title: dataPackage.title,
    version,
    sources: reports.map((row) => ({
      symbol: String(row.symbol),
      lang: String(row.lang),
      title: String(row.title),
      sha256: String(row.source_sha256),
      link: String(row.link),
    })),
    licence: dataPackage.licenses.map(({ title }) => title).join('; '),
    citation: `undocket, ${named}: ${dataPackage.title}. Cite a row with its id and its document.`,
    generator: `undocket version ${pipelineVersion}`,
  }
}
