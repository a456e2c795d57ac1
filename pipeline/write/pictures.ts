/**
 * Pictures for documents, as SVG: `incidents.svg`, `map.svg`, `recommendations.svg`, and the same from any subset of the rows.
 *
 * They are drawn by the page's own code, so that both show the same; they need no script and no font, and say in words what they show.
 */
import { columns, type Row, type Table } from '../table.ts'
import { type InterfaceLanguage, languages } from './page/client/languages/index.ts'
import { map } from './page/draw/map.ts'
import { matrix } from './page/draw/matrix.ts'
import { namesIn } from './page/draw/names.ts'
import { toSvg } from './page/draw/scene.ts'
import { type DrawOptions, timeline } from './page/draw/timeline.ts'
import { world } from './page/world.ts'

export type PictureName = 'incidents' | 'map' | 'recommendations'

/** What each picture is drawn from. */
const TABLE: Record<PictureName, string> = {
  incidents: 'incidents',
  map: 'incidents',
  recommendations: 'recommendations',
}

export const PICTURES = Object.keys(TABLE) as PictureName[]

export interface PictureOptions {
  lang?: InterfaceLanguage
  /** In pixels; 960 by default, which is legible at the width of a printed page. */
  width?: number
  /** The rows to draw, by column: a row stays if it has, for each column, one of the values. */
  where?: Record<string, readonly string[]>
}

/**
 * Draws one picture. A table that is absent is drawn as one without rows.
 *
 * @throws when `where` names a column that the table does not have
 */
export function plot(picture: PictureName, tables: readonly Table[], options: PictureOptions = {}): string {
  const { lang = 'en', width = 960, where = {} } = options
  const table = tables.find(({ name }) => name === TABLE[picture])
  const rows = table ? subset(table, where) : []
  const vocabularies = new Map(tables.map(({ name, rows: all }) => [name, all]))
  const drawing: DrawOptions = {
    width,
    words: languages[lang],
    name: namesIn(lang, new Map(['actors', 'places'].map((name) => [name, vocabularies.get(name) ?? []]))),
  }
  if (picture === 'incidents') return toSvg(timeline(rows, drawing))
  if (picture === 'map') return toSvg(map(rows, { ...drawing, world: world() }))
  return toSvg(matrix(rows, drawing))
}

/** The three pictures of a release, by file name. */
export function pictures(tables: readonly Table[], lang: InterfaceLanguage = 'en'): Map<string, string> {
  return new Map(PICTURES.map((picture) => [`${picture}.svg`, plot(picture, tables, { lang })]))
}

function subset({ name, schema, rows }: Table, where: Record<string, readonly string[]>): Row[] {
  for (const column of Object.keys(where)) {
    if (column in schema.properties) continue
    throw new Error(`Table ${name} has no column ${column}, expected one of ${columns(schema).join(', ')}.`)
  }
  return rows.filter((row) =>
    Object.entries(where).every(([column, values]) => {
      const cell = row[column] ?? null
      const own = Array.isArray(cell) ? cell : [cell === null ? '' : String(cell)]
      return own.some((value) => values.includes(value))
    }),
  )
}
