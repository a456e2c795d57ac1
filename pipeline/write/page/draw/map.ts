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
import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Row } from '../../../table.ts'
import type { World } from '../world.ts'
import { type LegendEntry, legend } from './legend.ts'
import type { DrawOptions } from './options.ts'
import { type Box, type Room, roomIn } from './room.ts'
import { element, haloed, INK, label, linked, picture, RULE, type Scene, textWidth, wrap } from './scene.ts'
import { type Precision, type Spot, spotsOf } from './spots.ts'

export interface MapOptions extends DrawOptions {
  world: World
  /** Names of countries by code, for orientation. */
  countries: ReadonlyMap<string, string>
  /** Where a mark leads: the incidents of a place. */
  linkPlace?: (place: string) => string
}

/** The map of the incidents' surroundings. */
export function map(rows: readonly Row[], options: MapOptions): Scene {
  const { width, words, name } = options
  const { spots, wider, unknown } = spotsOf(rows)
  const height = Math.round(Math.min(width * 0.75, 520))
  const projection = projectionFor(spots, width, height)
  const countries = countriesOf(options.world, projection)
  const whole = new Set(
    spots.filter(({ precision }) => precision === 'country').flatMap((spot) => spot.countries),
  )
  const room = roomIn(width, height)
  const marks = marksOf(spots, projection, room, options)
  const names = countries
    .filter(({ code }) => !whole.has(code))
    .flatMap(({ code, centre }) => countryLabel(options.countries.get(code), centre, room))
  const frame = element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: 'none',
    stroke: RULE,
    class: 'rule',
  })
  const signs = legend(signsOf(spots, words), 20, width, height + 4)
  const notes = [...unmapped(wider, unknown, options), ...wrap(words.mapNote, width - 4, 11)].map(
    (line, index) => label(4, signs.bottom + 14 + 18 * index, line, { size: 11, class: 'muted' }),
  )
  const described = words.describeMap(
    spots.reduce((sum, spot) => sum + spot.count, 0),
    spots.map((spot) => `${name('places', spot.place)} ${spot.count}`),
    [...wider].map(([place, count]) => `${name('places', place)} ${count}`),
    unknown,
  )
  return picture(width, signs.bottom + 6 + 18 * notes.length, words.mapTitle, described, [
    element('g', { class: 'countries' }, ...countries.flatMap(({ code, d }) => land(d, whole.has(code)))),
    frame,
    ...names,
    ...marks,
    ...signs.scenes,
    ...notes,
  ])
}

/** An equal-area view of all spots with room around them, at least twenty degrees wide. */
function projectionFor(spots: readonly Spot[], width: number, height: number): GeoProjection {
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

/** The countries as they lie in the drawing; `d` is null for one that is not in it. */
function countriesOf(world: World, projection: GeoProjection) {
  const path = geoPath(projection).digits(1)
  return feature(world, world.objects.countries).features.map((country) => ({
    code: country.properties.code,
    d: path(country),
    centre: path.centroid(country),
  }))
}

function land(d: string | null, isWhole: boolean): Scene[] {
  if (d === null) return []
  const fill = isWhole ? '#dfe7ef' : '#f3f0e8'
  const attributes = { stroke: '#b9b2a3', 'stroke-width': 0.6, class: isWhole ? 'land whole' : 'land' }
  return [element('path', { d, fill, ...attributes })]
}

/** A sign for each spot, first all signs and then the names, which find room among them; of two spots at one place, one is named. */
function marksOf(
  spots: readonly Spot[],
  projection: GeoProjection,
  room: Room,
  options: MapOptions,
): Scene[] {
  const placed = spots.map((spot) => {
    const point = toHundredths(projection([spot.longitude, spot.latitude])!)
    const radius = radiusOf(spot)
    const [x, y] = freePoint(point, radius, room)
    room.take(boxAround(x, y, radius))
    return { spot, x, y, radius, point }
  })
  const named = new Set<string>()
  return placed.map(({ spot, x, y, radius, point }) => {
    const { place, precision, granularity, count } = spot
    const text = options.name('places', place)
    const counts =
      granularity === 'series'
        ? options.words.describeCounts(0, count)
        : options.words.describeCounts(count, 0)
    const title = `${text}: ${counts} (${options.words.precision(precision)})`
    const children = [element('title', {}, title), ...leader(point, x, y), sign(spot, x, y, radius)]
    if (count > 1) children.push(number(spot, x, y))
    const name = named.has(place) ? null : placeLabel(text, x, y, radius, room)
    if (name) {
      children.push(name)
      named.add(place)
    }
    const attributes = {
      class: `spot ${precision} ${granularity}`,
      'data-place': place,
      'data-count': count,
    }
    return linked(options.linkPlace?.(place), attributes, children)
  })
}

/** A country's name at its middle, where that is on the map and covers nothing. */
function countryLabel(text: string | undefined, [x, y]: [number, number], room: Room): Scene[] {
  if (text === undefined || !Number.isFinite(x)) return []
  const half = textWidth(text, 10.5) / 2
  if (!room.claim({ left: x - half, right: x + half, top: y - 9, bottom: y + 3 })) return []
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
function freePoint([x, y]: [number, number], radius: number, room: Room): [number, number] {
  for (let reach = 0; reach <= 3; reach++) {
    for (let turn = 0; turn < (reach === 0 ? 1 : 8); turn++) {
      const angle = (turn * Math.PI) / 4
      const atX = x + Math.cos(angle) * reach * 1.5 * radius
      const atY = y + Math.sin(angle) * reach * 1.5 * radius
      if (room.isFree(boxAround(atX, atY, radius))) return toHundredths([atX, atY])
    }
  }
  return [x, y]
}

/** Sines differ between machines in their last bits, which the drawing's bytes must not show. */
function toHundredths([x, y]: [number, number]): [number, number] {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100]
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** The place's name beside its sign where it covers nothing: right, left, above or below; else none, and the title has it. */
function placeLabel(text: string, x: number, y: number, radius: number, room: Room): Scene | null {
  const wide = textWidth(text, 11.5)
  const candidates: [number, number][] = [
    [x + radius + 4, y + 4],
    [x - radius - 4 - wide, y + 4],
    [x - wide / 2, y - radius - 5],
    [x - wide / 2, y + radius + 13],
  ]
  const free = candidates.find(([left, base]) =>
    room.claim({ left, right: left + wide, top: base - 10, bottom: base + 3 }),
  )
  return free ? haloed(label(...free, text, { size: 11.5 })) : null
}

/** Area in proportion to the count, from a size that can be seen and pressed. */
function radiusOf({ count, precision }: Spot): number {
  return (precision === 'part' ? 11 : 7) + 2.4 * Math.sqrt(count - 1)
}

function sign(
  { precision, granularity }: Pick<Spot, 'precision' | 'granularity'>,
  x: number,
  y: number,
  r: number,
): Scene {
  const isSeries = granularity === 'series'
  const isOpen = isSeries || precision === 'part'
  const outline = shape(precision, x, y, r, {
    stroke: INK,
    'stroke-width': 1.75,
    fill: isOpen ? '#ffffff' : INK,
    class: isOpen ? 'open' : 'solid',
    ...(precision === 'part' ? { 'stroke-dasharray': '3 2.5', 'fill-opacity': 0.75 } : {}),
  })
  if (!isSeries) return element('g', {}, outline)
  const inner = { fill: 'none', stroke: INK, 'stroke-width': 1.25, class: 'open-line' }
  return element('g', {}, outline, shape(precision, x, y, r - 3.5, inner))
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

/** What the signs mean: only those that are used. */
function signsOf(spots: readonly Spot[], words: DrawOptions['words']): LegendEntry[] {
  const entry = (text: string, spot: Pick<Spot, 'precision' | 'granularity'>): LegendEntry => ({
    text,
    draw: (x, y) => [sign(spot, x + 10, y, 7)],
  })
  const entries = (['place', 'part', 'country', 'border'] as const)
    .filter((precision) => spots.some((spot) => spot.precision === precision))
    .map((precision) => entry(words.precision(precision), { precision, granularity: 'single' }))
  if (spots.some((spot) => spot.granularity === 'series'))
    entries.push(entry(words.legendRing, { precision: 'place', granularity: 'series' }))
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
