/**
 * Incidents in space, no more precisely than the row says:
 *
 *   circle           a named place
 *   dashed circle    somewhere in a part of a country
 *   square           a country as a whole, which is tinted
 *   diamond          across a border
 *   not on the map   wider than a country, or no place: listed below it
 *
 * Filled for single events, a double ring for series; the number in it counts incidents.
 */
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Row } from '../../../table.ts'
import type { World } from '../world.ts'
import { element, haloed, INK, label, picture, RULE, type Scene, textWidth, wrap } from './scene.ts'
import type { DrawOptions } from './timeline.ts'

export interface MapOptions extends DrawOptions {
  world: World
  /** Names of countries by code, for orientation. */
  countries: ReadonlyMap<string, string>
  /** Where a mark leads: the incidents of a place. */
  linkPlace?: (place: string) => string
}

export type Precision = 'place' | 'part' | 'country' | 'border'

const SHAPES: Record<string, Precision> = {
  place: 'place',
  admin1: 'part',
  part_of_country: 'part',
  country: 'country',
  cross_border: 'border',
}

/** Incidents of one granularity at one place. */
export interface Spot {
  place: string
  precision: Precision
  granularity: 'single' | 'series'
  longitude: number
  latitude: number
  countries: string[]
  count: number
}

/** Spots on the map, and by place what cannot be one. Every incident is counted once, at its most precise place. */
export function spotsOf(rows: readonly Row[]): {
  spots: Spot[]
  wider: Map<string, number>
  unknown: number
} {
  const spots = new Map<string, Spot>()
  const wider = new Map<string, number>()
  let unknown = 0
  for (const row of rows) {
    const place = (row.places as string[])[0]
    const precision = SHAPES[String(row.geo_precision)]
    if (place === undefined) unknown++
    else if (!precision || row.latitude === null || row.longitude === null)
      wider.set(place, (wider.get(place) ?? 0) + 1)
    else {
      const granularity = row.granularity === 'series' ? 'series' : 'single'
      const key = `${place}\u0000${precision}\u0000${granularity}`
      const spot = spots.get(key)
      if (spot) spot.count++
      else
        spots.set(key, {
          place,
          precision,
          granularity,
          longitude: Number(row.longitude),
          latitude: Number(row.latitude),
          countries: row.countries as string[],
          count: 1,
        })
    }
  }
  // signs of exact places stand where they are; those of wider ones make room
  const order: Precision[] = ['place', 'border', 'part', 'country']
  const sorted = [...spots.values()].sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision))
  return { spots: sorted, wider, unknown }
}

/** The map of the incidents' surroundings. */
export function map(rows: readonly Row[], options: MapOptions): Scene {
  const { width, words, name } = options
  const { spots, wider, unknown } = spotsOf(rows)
  const height = Math.round(Math.min(width * 0.75, 520))
  const { features } = feature(options.world, options.world.objects.countries)
  const projection = projectionFor(spots, width, height)
  const path = geoPath(projection).digits(1)
  const whole = new Set(
    spots.filter((spot) => spot.precision === 'country').flatMap((spot) => spot.countries),
  )
  const land = features.flatMap((country) => {
    const d = path(country)
    if (d === null) return []
    const tinted = whole.has(country.properties.code)
    return [
      element('path', {
        d,
        fill: tinted ? '#dfe7ef' : '#f3f0e8',
        stroke: '#b9b2a3',
        'stroke-width': 0.6,
        class: tinted ? 'land whole' : 'land',
      }),
    ]
  })
  const centres = features.map((country): [string, [number, number]] => [
    country.properties.code,
    path.centroid(country),
  ])
  const marks = placeMarks(spots, projection as never, width, height, centres, options)
  const legend = legendOf(spots, words)
  const notes = [...unmapped(wider, unknown, options), ...wrap(words.mapNote, width - 4, 11)]
  const scenes: Scene[] = [
    element('g', { class: 'countries' }, ...land),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: 'none',
      stroke: RULE,
      class: 'rule',
    }),
    ...marks,
  ]
  let y = height + 20
  let x = 4
  for (const { text, draw } of legend) {
    const needed = 28 + textWidth(text, 11.5) + 20
    if (x > 4 && x + needed > width) {
      x = 4
      y += 22
    }
    scenes.push(
      element('g', { class: 'legend' }, draw(x + 10, y - 4), label(x + 26, y, text, { size: 11.5 })),
    )
    x += needed
  }
  notes.forEach((line, index) => {
    scenes.push(label(4, y + 18 * (index + 1), line, { size: 11, class: 'muted' }))
  })
  y += 18 * notes.length
  const described = words.describeMap(
    spots.reduce((sum, spot) => sum + spot.count, 0),
    spots.map((spot) => `${name('places', spot.place)} ${spot.count}`),
    [...wider].map(([place, count]) => `${name('places', place)} ${count}`),
    unknown,
  )
  return picture(width, y + 10, words.mapTitle, described, scenes)
}

/** An equal-area view of all spots with room around them, at least twenty degrees wide. */
function projectionFor(spots: readonly Spot[], width: number, height: number) {
  const longitudes = spots.map((spot) => spot.longitude)
  const latitudes = spots.map((spot) => spot.latitude)
  const [west, east] =
    spots.length === 0 ? [-160, 170] : widened(Math.min(...longitudes), Math.max(...longitudes), 24)
  const [south, north] =
    spots.length === 0 ? [-55, 75] : widened(Math.min(...latitudes), Math.max(...latitudes), 16)
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as [number, number][],
  }
  return geoEqualEarth()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}

function widened(low: number, high: number, least: number): [number, number] {
  const room = Math.max((high - low) * 0.14, (least - (high - low)) / 2, 3)
  return [low - room, high + room]
}

function placeMarks(
  spots: readonly Spot[],
  projection: (point: [number, number]) => [number, number] | null,
  width: number,
  height: number,
  centres: readonly [string, [number, number]][],
  options: MapOptions,
): Scene[] {
  const taken: Box[] = []
  const placed = spots.map((spot) => {
    const [pointX, pointY] = projection([spot.longitude, spot.latitude])!
    const radius = radiusOf(spot)
    const [x, y] = freePoint(pointX, pointY, radius, taken)
    taken.push(boxAround(x, y, radius))
    return { spot, x, y, radius, point: [pointX, pointY] as const, named: false }
  })
  const signs = placed.map((own) => {
    const { spot, x, y, radius, point } = own

    const text = options.name('places', spot.place)
    const counts =
      spot.granularity === 'series'
        ? options.words.describeCounts(0, spot.count)
        : options.words.describeCounts(spot.count, 0)
    const title = `${text}: ${counts} (${options.words.precision(spot.precision)})`
    const children = [element('title', {}, title), ...leader(point, x, y), sign(spot, x, y, radius)]
    if (spot.count > 1) children.push(number(spot, x, y))
    const isNamed = placed.some((other) => other.spot.place === spot.place && other.named)
    const name = isNamed ? null : placeLabel(text, x, y, radius, taken, width, height)
    if (name) {
      children.push(name)
      own.named = true
    }
    const attributes = {
      class: `spot ${spot.precision} ${spot.granularity}`,
      'data-place': spot.place,
      'data-count': spot.count,
    }
    const href = options.linkPlace?.(spot.place)
    return href === undefined
      ? element('g', attributes, ...children)
      : element('a', { ...attributes, href }, ...children)
  })
  const named = new Set(
    spots.filter(({ precision }) => precision === 'country').flatMap(({ countries }) => countries),
  )
  const others = centres.filter(([code]) => !named.has(code))
  return [
    ...others.flatMap(([code, at]) => countryLabel(options.countries.get(code), at, taken, width, height)),
    ...signs,
  ]
}

/** A country's name at its middle, where that is on the map and covers nothing. */
function countryLabel(
  text: string | undefined,
  [x, y]: [number, number],
  taken: Box[],
  width: number,
  height: number,
): Scene[] {
  if (text === undefined || !Number.isFinite(x)) return []
  const half = textWidth(text, 10.5) / 2
  const box = { left: x - half, right: x + half, top: y - 9, bottom: y + 3 }
  const inside = box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2
  if (!inside || taken.some((other) => overlap(other, box))) return []
  taken.push(box)
  return [label(x, y, text, { size: 10.5, anchor: 'middle', class: 'muted country-name' })]
}

function number({ count, granularity, precision }: Spot, x: number, y: number): Scene {
  const onMark = granularity === 'single' && precision !== 'part'
  const text = label(x, y + 4, String(count), {
    size: 11,
    anchor: 'middle',
    weight: 600,
    class: onMark ? 'on-mark' : '',
  })
  if (onMark) text.attributes.fill = '#ffffff'
  return text
}

/** From where a sign would stand to where there is room for it. */
function leader([pointX, pointY]: readonly [number, number], x: number, y: number): Scene[] {
  if (pointX === x && pointY === y) return []
  return [
    element('path', {
      d: `M${pointX} ${pointY}L${x} ${y}`,
      stroke: INK,
      'stroke-width': 1,
      fill: 'none',
      class: 'open-line',
    }),
    element('circle', { cx: pointX, cy: pointY, r: 1.5, fill: INK, class: 'solid' }),
  ]
}

/** The point itself, or the nearest of a few around it where the sign covers no other. */
function freePoint(x: number, y: number, radius: number, taken: readonly Box[]): [number, number] {
  for (let reach = 0; reach <= 3; reach++) {
    for (let turn = 0; turn < (reach === 0 ? 1 : 8); turn++) {
      const angle = (turn * Math.PI) / 4
      const [atX, atY] = [
        x + Math.cos(angle) * reach * 1.5 * radius,
        y + Math.sin(angle) * reach * 1.5 * radius,
      ]
      if (!taken.some((box) => overlap(box, boxAround(atX, atY, radius)))) return [atX, atY]
    }
  }
  return [x, y]
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The place's name beside its sign where it covers nothing: right, left, above or below; else none, and the title has it. */
function placeLabel(
  text: string,
  x: number,
  y: number,
  radius: number,
  taken: Box[],
  width: number,
  height: number,
): Scene | null {
  const wide = textWidth(text, 11.5)
  const candidates: [number, number][] = [
    [x + radius + 4, y + 4],
    [x - radius - 4 - wide, y + 4],
    [x - wide / 2, y - radius - 5],
    [x - wide / 2, y + radius + 13],
  ]
  for (const [left, base] of candidates) {
    const box = { left, right: left + wide, top: base - 10, bottom: base + 3 }
    const inside = box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2
    if (!inside || taken.some((other) => overlap(other, box))) continue
    taken.push(box)
    return haloed(label(left, base, text, { size: 11.5 }))
  }
  return null
}

/** Area in proportion to the count, from a size that can be seen and pressed. */
function radiusOf({ count, precision }: Spot): number {
  return (precision === 'part' ? 11 : 7) + 2.4 * Math.sqrt(count - 1)
}

function sign(
  { precision, granularity }: { precision: Precision; granularity: string },
  x: number,
  y: number,
  r: number,
): Scene {
  const series = granularity === 'series'
  const outline = {
    stroke: INK,
    'stroke-width': 1.75,
    fill: series || precision === 'part' ? '#ffffff' : INK,
    class: series || precision === 'part' ? 'open' : 'solid',
  }
  const dashed = precision === 'part' ? { 'stroke-dasharray': '3 2.5', 'fill-opacity': 0.75 } : {}
  const inner = series
    ? [
        shape(precision, x, y, r - 3.5, {
          fill: 'none',
          stroke: INK,
          'stroke-width': 1.25,
          class: 'open-line',
        }),
      ]
    : []
  const dot = precision === 'part' && !series ? [] : inner
  return element('g', {}, shape(precision, x, y, r, { ...outline, ...dashed }), ...dot)
}

function shape(
  precision: Precision,
  x: number,
  y: number,
  r: number,
  attributes: Scene['attributes'],
): Scene {
  if (precision === 'country')
    return element('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...attributes })
  if (precision === 'border') {
    const reach = r * 1.3
    return element('path', {
      d: `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`,
      ...attributes,
    })
  }
  return element('circle', { cx: x, cy: y, r, ...attributes })
}

function legendOf(
  spots: readonly Spot[],
  words: DrawOptions['words'],
): { text: string; draw: (x: number, y: number) => Scene }[] {
  const precisions = (['place', 'part', 'country', 'border'] as const).filter((precision) =>
    spots.some((spot) => spot.precision === precision),
  )
  const entries = precisions.map((precision) => ({
    text: words.precision(precision),
    draw: (x: number, y: number) => sign({ precision, granularity: 'single' }, x, y, 7),
  }))
  if (spots.some((spot) => spot.granularity === 'series')) {
    entries.push({
      text: words.legendRing,
      draw: (x, y) => sign({ precision: 'place', granularity: 'series' }, x, y, 7),
    })
  }
  return entries
}

/** Lines under the map for what is not on it. */
function unmapped(wider: Map<string, number>, unknown: number, { words, name, width }: MapOptions): string[] {
  const parts = [...wider].map(([place, count]) => `${name('places', place)} ${count}`)
  const lines: string[] = []
  if (parts.length > 0) lines.push(...wrap(words.notOnMap(parts), width - 8, 11))
  if (unknown > 0) lines.push(...wrap(words.noPlace(unknown), width - 8, 11))
  return lines
}
