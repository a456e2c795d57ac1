/// <reference lib="dom" />
/** The timeline and the map of incidents, as wide as the page lets them be. */
import type { Row } from '../../../table.ts'
import { map } from '../draw/map.ts'
import { timeline } from '../draw/timeline.ts'
import type { World } from '../world.ts'
import type { Context } from './context.ts'
import { draw, h } from './dom.ts'
import { linkTo } from './route.ts'

export interface Charts {
  element: HTMLElement
  draw: (rows: readonly Row[]) => void
}

/** Where the marks of years and places lead. */
interface Links {
  linkYear: (year: number) => string
  linkPlace: (place: string) => string
}

/**
 * @param world without it there is no map
 * @param countries names by code, for the map
 */
export function charts(
  world: World | null,
  countries: ReadonlyMap<string, string>,
  links: Links,
  { words, name }: Context,
): Charts {
  const times = h('figure', { class: 'chart' })
  const places = h('figure', { class: 'chart' })
  const element = h('div', { class: 'charts' }, times, places)
  let drawn: readonly Row[] = []
  let width = 0
  const drawAll = (): void => {
    width = element.clientWidth
    const options = { words, name, link: (row: Row) => linkTo(row.id, row.lang), ...links }
    times.replaceChildren(
      h('figcaption', {}, h('h2', {}, words.timelineTitle)),
      draw(timeline(drawn, { ...options, width: widthOf(times) }), 'timeline'),
    )
    if (!world) return
    places.replaceChildren(
      h('figcaption', {}, h('h2', {}, words.mapTitle)),
      draw(map(drawn, { ...options, width: widthOf(places), world, countries }), 'map'),
    )
  }
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) observer.disconnect()
    else if (element.clientWidth !== width) drawAll()
  })
  observer.observe(element)
  return {
    element,
    draw: (rows) => {
      drawn = rows
      drawAll()
    },
  }
}

function widthOf(figure: HTMLElement): number {
  return Math.max(280, Math.floor(figure.clientWidth))
}
