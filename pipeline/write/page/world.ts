/**
 * The countries of the world at 1:110 million, by ISO 3166-1 alpha-2 code (Natural Earth 4.1 through world-atlas).
 *
 * Natural Earth draws who controls a place. A few shapes are joined to the State that the General Assembly's resolutions name
 * (Crimea: 68/262; northern Cyprus: Security Council resolution 541 (1983)), or that no Member State questions (Somaliland).
 */
import { iso31661NumericToAlpha2 } from 'iso-3166'
import { mergeArcs } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }

export type World = Topology<{ countries: GeometryCollection<{ code: string }> }>

type Shape = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } }

/** Natural Earth's names of shapes without a code of their own. */
const PART_OF: Record<string, string> = { 'N. Cyprus': 'CY', Somaliland: 'SO' }
const CODES: Record<string, string> = { Kosovo: 'XK' }

/** The topology, with codes for names and without what the page does not use. */
export function world(): World {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const shapes = topology.objects.countries.geometries as Shape[]
  const parts = new Map<string, Shape[]>()
  for (const shape of shapes) {
    for (const { code, part } of splitCrimea(topology, shape, codeOf(shape)))
      parts.set(code, [...(parts.get(code) ?? []), part])
  }
  const geometries = [...parts].map(([code, members]) => {
    const geometry = members.length === 1 ? members[0]! : mergeArcs(topology as never, members)
    return { type: geometry.type, arcs: geometry.arcs, properties: { code } } as Polygon<{ code: string }>
  })
  return {
    type: 'Topology',
    arcs: topology.arcs,
    ...(topology.transform && { transform: topology.transform }),
    objects: { countries: { type: 'GeometryCollection', geometries } },
  }
}

function codeOf(shape: Shape): string {
  const { name } = shape.properties
  return (
    PART_OF[name] ??
    CODES[name] ??
    iso31661NumericToAlpha2[shape.id as keyof typeof iso31661NumericToAlpha2] ??
    ''
  )
}

/** Crimea is the polygon of the Russian shape that starts between 32 and 37° east, 44 and 47° north. */
function splitCrimea(topology: Topology, shape: Shape, code: string): { code: string; part: Shape }[] {
  if (code !== 'RU' || shape.type !== 'MultiPolygon') return [{ code, part: shape }]
  const isCrimea = (rings: number[][]): boolean => {
    const [x, y] = startOf(topology, rings[0]![0]!)
    return x > 32 && x < 37 && y > 44 && y < 47
  }
  return [
    { code, part: { ...shape, arcs: shape.arcs.filter((rings) => !isCrimea(rings)) } },
    { code: 'UA', part: { ...shape, arcs: shape.arcs.filter(isCrimea) } },
  ]
}

/** Longitude and latitude of an arc's first point; a negative index is the arc reversed, whose end lies near enough. */
function startOf({ arcs, transform }: Topology, index: number): [number, number] {
  const [x, y] = arcs[index < 0 ? ~index : index]![0]!
  const { scale, translate } = transform!
  return [x! * scale[0] + translate[0], y! * scale[1] + translate[1]]
}
