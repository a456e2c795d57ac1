/**
 * Pictures for documents, as SVG: `incidents.svg`, `map.svg`, `recommendations.svg`, and the same from any subset of the rows.
 *
 * They are drawn by the page's own code, so that both show the same; they need no script and no font, and say in words what they show.
 */
import { columns, type Row, type Table } from '../table.ts'
import { type InterfaceLanguage, languages } from './page/client/languages/index.ts'
import { map } from './page/draw/map.ts'
import { matrix } from './page/draw/matrix.ts'
import { countryNames, namesIn } from './page/draw/names.ts'
import type { DrawOptions } from './page/draw/options.ts'
import { element, label, picture, type Scene, toSvg } from './page/draw/scene.ts'
import { timeline } from './page/draw/timeline.ts'
import { world } from './page/world.ts'

export type PictureName = 'incidents' | 'map' | 'recommendations'

/** What each picture is drawn from. */
const TABLE: Record<PictureName, string> = {
  incidents: 'incidents',
  map: 'incidents',
  recommendations: 'recommendations',
}

/** The names of all pictures. */
export const PICTURES = Object.keys(TABLE) as PictureName[]

/** In pixels, margins apart: legible at the width of a printed page. */
const WIDTH = 920

export interface PictureOptions {
  lang?: InterfaceLanguage
  /** The rows to draw, by column: a row stays if it has, for each column, one of the values. */
  where?: Record<string, readonly string[]>
}

/**
 * Draws one picture. A table that is absent is drawn as one without rows.
 *
 * @throws when `where` names a column that the table does not have
 */
export function plot(name: PictureName, tables: readonly Table[], options: PictureOptions = {}): string {
  const { lang = 'en', where = {} } = options
  const table = tables.find((each) => each.name === TABLE[name])
  const rows = table ? subset(table, where) : []
  const vocabularies = new Map(tables.map((each) => [each.name, each.rows]))
  const drawing: DrawOptions = {
    width: WIDTH,
    words: languages[lang],
    name: namesIn(lang, new Map(['actors', 'places'].map((each) => [each, vocabularies.get(each) ?? []]))),
  }
  const drawn = drawings[name](rows, drawing, vocabularies.get('places') ?? [])
  return toSvg(mounted(drawn, languages[lang].source(sourceOf(rows, tables))))
}

/** @param places rows of the vocabulary */
type Draw = (rows: readonly Row[], options: DrawOptions, places: readonly Row[]) => Scene

const drawings: Record<PictureName, Draw> = {
  incidents: timeline,
  map: (rows, options, places) =>
    map(rows, { ...options, world: world(), countries: countryNames(places, options.name) }),
  recommendations: matrix,
}

const MARGIN = 20
const HEAD = 38
const FOOT = 30

/** The drawing with its title above and its source below: a picture travels without its page. */
function mounted(scene: Scene, source: string): Scene {
  const [title, description, ...children] = scene.children
  const width = Number(scene.attributes.width) + 2 * MARGIN
  const height = Number(scene.attributes.height) + HEAD + FOOT + MARGIN
  const heading = (title as Scene).children[0] as string
  return picture(width, height, heading, (description as Scene).children[0] as string, [
    label(MARGIN, MARGIN + 8, heading, { size: 17, weight: 600 }),
    element('g', { transform: `translate(${MARGIN} ${HEAD + MARGIN / 2})` }, ...children),
    label(MARGIN, height - 12, source, { size: 11, class: 'muted' }),
  ])
}

/** The symbols of the reports that the rows are from, or how many, where they are many. */
function sourceOf(rows: readonly Row[], tables: readonly Table[]): string {
  const ids = new Set(rows.map((row) => row.report))
  const reports = tables.find(({ name }) => name === 'reports')?.rows ?? []
  const symbols = [...new Set(reports.filter((row) => ids.has(row.id!)).map((row) => String(row.symbol)))]
  return symbols.length > 4 ? `${symbols.slice(0, 4).join(', ')} + ${symbols.length - 4}` : symbols.join(', ')
}

/** The three pictures of a release, by file name. */
export function pictures(tables: readonly Table[]): Map<string, string> {
  return new Map(PICTURES.map((name) => [`${name}.svg`, plot(name, tables)]))
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
