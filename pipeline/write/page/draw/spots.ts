/** Where the incidents were, as far as a map can show it. */
import type { Row } from '../../../table.ts'

/** How precisely a place is known; what is wider than a country has no point. */
export type Precision = 'place' | 'part' | 'country' | 'border'

/** By `geo_precision`. */
const PRECISIONS: Record<string, Precision> = {
  place: 'place',
  admin1: 'part',
  part_of_country: 'part',
  country: 'country',
  cross_border: 'border',
}

/** Signs are drawn in this order: those of exact places stand where they are, those of wider ones make room. */
const MOST_PRECISE_FIRST: Precision[] = ['place', 'border', 'part', 'country']

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
    const precision = PRECISIONS[String(row.geo_precision)]
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
  const sorted = [...spots.values()].sort(
    (a, b) => MOST_PRECISE_FIRST.indexOf(a.precision) - MOST_PRECISE_FIRST.indexOf(b.precision),
  )
  return { spots: sorted, wider, unknown }
}
