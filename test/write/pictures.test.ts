import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../pipeline/table.ts'
import { en } from '../../pipeline/write/page/client/languages/en.ts'
import { cellKey, cross } from '../../pipeline/write/page/draw/cross.ts'

import { type Scene, toSvg } from '../../pipeline/write/page/draw/scene.ts'
import { spotsOf } from '../../pipeline/write/page/draw/spots.ts'
import { MOST_ROWS, timeline } from '../../pipeline/write/page/draw/timeline.ts'
import { countByYear } from '../../pipeline/write/page/draw/years.ts'
import { PICTURES, pictures, plot } from '../../pipeline/write/pictures.ts'
import { chinese, english, row, tablesOf } from '../page/sample.ts'

const tables = tablesOf([chinese(), english()])
const incidents = tables.find(({ name }) => name === 'incidents')!.rows
const recommendations = tables.find(({ name }) => name === 'recommendations')!.rows

const options = { width: 900, words: en, name: (_: string, id: string) => id }

/** The part of the timeline that belongs to a row. */
function markOf(scene: Scene, id: string): Scene {
  return scene.children.find(
    (child) => typeof child !== 'string' && child.attributes['data-id'] === id,
  ) as Scene
}

const inner = (scene: Scene): string => toSvg({ ...scene, children: ['', '', ...scene.children] })

function incident(values: Row): Row {
  return row('incidents', {
    id: 'S-1.main.p1.s1.i1',
    lang: 'en',
    report: 'S-1',
    type: 'attack',
    granularity: 'single',
    places: [],
    countries: [],
    ...values,
  })
}

describe('pictures', () => {
  it.each(PICTURES)('%s is well-formed, titled and described', (name) => {
    const tags: string[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name: tag }) => tags.push(tag))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(plot(name, tables)).close()
    expect(tags.slice(0, 3)).toEqual(['svg', 'title', 'desc'])
  })

  it('are the same for the same tables, and speak each language', () => {
    expect([...pictures(tables)]).toEqual([...pictures(tables)])
    expect(plot('incidents', tables, { lang: 'zh' })).toContain('袭击')
  })

  it('ask for nothing and run nothing', () => {
    for (const svg of pictures(tables).values())
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|href|url\(/)
  })

  it('are drawn from any subset', () => {
    const svg = plot('incidents', tables, { where: { type: ['seizure', 'kidnapping'] } })
    expect(svg.match(/class="incident/g)).toHaveLength(2)
    expect(() => plot('incidents', tables, { where: { colour: ['red'] } })).toThrow('no column colour')
  })

  it('are drawn without the table', () => {
    for (const name of PICTURES) expect(plot(name, [])).toContain('</svg>')
  })
})

describe('the timeline', () => {
  it('has a row for every incident', () => {
    const svg = plot('incidents', tables)
    expect(svg.match(/class="incident/g)).toHaveLength(incidents.length)
    const singles = incidents.filter(({ granularity }) => granularity === 'single').length
    expect(svg).toContain(`${singles} single events and ${incidents.length - singles} series`)
  })

  it('draws a day as a point, a month as an interval, and a series as strokes', () => {
    const rows = [
      incident({ id: 'day', date_start: '2031-03-04', date_end: '2031-03-04', date_precision: 'day' }),
      incident({ id: 'month', date_start: '2031-03-01', date_end: '2031-03-31', date_precision: 'month' }),
      incident({
        id: 'series',
        granularity: 'series',
        date_start: '2031-03-01',
        date_end: '2031-03-31',
        date_precision: 'month',
      }),
    ]
    const scene = timeline(rows, options)
    expect(inner(markOf(scene, 'day'))).not.toContain('stroke-dasharray')
    expect(inner(markOf(scene, 'month'))).toContain('fill-opacity')
    expect(inner(markOf(scene, 'series'))).toContain('stroke-dasharray="2.5 2.5"')
  })

  it('shows what is not known as not known', () => {
    const rows = [
      incident({ id: 'none', date_precision: 'period' }),
      incident({ id: 'open', date_end: '2031-03-31', date_precision: 'period' }),
      incident({ id: 'day', date_start: '2031-03-04', date_end: '2031-03-04', date_precision: 'day' }),
    ]
    const scene = timeline(rows, options)
    expect(inner(markOf(scene, 'none'))).toContain('date not stated')
    expect(inner(markOf(scene, 'none'))).not.toMatch(/<path|stroke-dasharray/)
    expect(inner(markOf(scene, 'open'))).toContain('>?</text>')
  })

  it('cuts its axis where most events are late, and says in order of time what was before', () => {
    const old = incident({
      id: 'old',
      date_start: '1988-01-01',
      date_end: '1988-12-31',
      date_precision: 'year',
    })
    const late = ['2031-01-01', '2031-02-01', '2031-03-01', '2031-04-01'].map((date) =>
      incident({ id: date, date_start: date, date_end: date, date_precision: 'day' }),
    )
    expect(toSvg(timeline([old, ...late], options))).toContain('class="cut"')
    expect(toSvg(timeline(late, options))).not.toContain('class="cut"')
  })

  it('counts by year where there are many, series apart, unknown starts apart', () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, at) =>
      incident({
        id: `i${at}`,
        granularity: at % 3 === 0 ? 'series' : 'single',
        date_start: at % 5 === 0 ? null : `20${20 + (at % 4)}-01-01`,
        date_end: '2031-01-01',
        date_precision: 'period',
      }),
    )
    const { years, unknown } = countByYear(many)
    const counts = [...years.values(), unknown]
    expect(counts.reduce((sum, { singles }) => sum + singles, 0)).toBe(
      many.filter(({ granularity }) => granularity === 'single').length,
    )
    expect(counts.reduce((sum, { series }) => sum + series, 0)).toBe(
      many.filter(({ granularity }) => granularity === 'series').length,
    )
    expect(unknown.singles + unknown.series).toBe(13)
    expect(toSvg(timeline(many, options))).toContain('never added up')
  })
})

describe('the map', () => {
  it('counts every incident once, on it or under it', () => {
    const { spots, wider, unknown } = spotsOf(incidents)
    const all =
      spots.reduce((sum, { count }) => sum + count, 0) +
      [...wider.values()].reduce((sum, count) => sum + count, 0) +
      unknown
    expect(all).toBe(incidents.length)
    expect([...wider]).toEqual([['wide-plain', 1]])
    expect(unknown).toBe(1)
  })

  it('never draws a country as a place', () => {
    const svg = plot('map', tables, { where: { places: ['niger'] } })
    const spot = /<g class="spot[\s\S]*?<\/g><\/g>|<g class="spot[\s\S]*?<\/g>/.exec(svg)![0]
    expect(spot).toContain('class="spot country single"')
    expect(spot).toContain('<rect')
    expect(spot).not.toContain('<circle')
    expect(svg).toContain('class="land whole"')
  })

  it('draws singles and series at one place apart', () => {
    const { spots } = spotsOf(incidents.filter((each) => (each.places as string[])[0] === 'tama'))
    expect(spots.map(({ granularity, count }) => [granularity, count])).toEqual([
      ['single', 2],
      ['series', 1],
    ])
  })
})

describe('the matrix', () => {
  it('counts as the table does', () => {
    const { cells, byAddressee, byTheme } = cross(recommendations)
    for (const [key, count] of cells) {
      const own = recommendations.filter((each) => {
        const addressees = (each.addressees as string[]).length > 0 ? (each.addressees as string[]) : ['']
        return addressees.some((addressee) =>
          (each.themes as string[]).some((theme) => cellKey(addressee, theme) === key),
        )
      })
      expect(count, key).toBe(own.length)
    }
    expect(byAddressee.get('authorities')).toBe(3)
    expect(byAddressee.get('')).toBe(1)
    expect(byTheme.get('border_control')).toBe(2)
  })

  it('names those without an addressee, and the total', () => {
    const svg = plot('recommendations', tables)
    expect(svg).toContain('No addressee named')
    expect(svg).toContain(`of ${recommendations.length}`)
  })
})
