import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { page } from '../../pipeline/write/page/index.ts'
import { pack } from '../../pipeline/write/page/pack.ts'
import { visible } from '../../pipeline/write/page/visible.ts'
import { world } from '../../pipeline/write/page/world.ts'
import { chinese, pageData, tablesOf } from './sample.ts'

const html = page(pageData(tablesOf([chinese()])))

describe('page', () => {
  it('allows only the script and the stylesheet that it holds', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!
    const digest = (text: string): string => createHash('sha256').update(text).digest('base64')
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)![1]!
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${digest(script)}';`)
    expect(policy).toContain(`style-src 'sha256-${digest(style)}';`)
    expect(policy).not.toContain('unsafe')
  })

  it('has no attribute that is a script or a style', () => {
    const markup = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
    expect(markup).not.toMatch(/\son\w+=|\sstyle=|javascript:/i)
  })

  it('is the same for the same tables', () => {
    expect(page(pageData(tablesOf([chinese()])))).toBe(html)
  })

  it('needs the reports', () => {
    const tables = tablesOf([chinese()]).filter(({ name }) => name !== 'reports')
    expect(() => page(pageData(tables))).toThrow('needs the reports table')
  })

  it('writes no character that ends its data', () => {
    const data = pageData(tablesOf([chinese()]), {
      title: '</script><script>alert(1)</script>',
      licence: '"><img src=x>',
    })
    const marked = page(data)
    expect(marked.match(/<script/g)).toHaveLength(html.match(/<script/g)!.length)
    expect(marked).not.toContain('<img')
  })
})

describe('pack', () => {
  it('is read by what a browser has', async () => {
    const value = { text: '报告 <b> \u202e', list: [1, null, ['a']] }
    const stream = new Blob([Buffer.from(pack(value), 'base64')])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))
    expect(await new Response(stream).json()).toEqual(value)
  })
})

describe('visible', () => {
  it('writes out what turns or hides text', () => {
    expect(visible('a\u202eb\u2066c\u200bd\u0007')).toBe('a⟨U+202E⟩b⟨U+2066⟩c⟨U+200B⟩d⟨U+0007⟩')
  })

  it('leaves text, its lines and the marks of Arabic alone', () => {
    expect(visible('تقرير\u200f (1)\n\t表格')).toBe('تقرير\u200f (1)\n\t表格')
  })
})

describe('world', () => {
  const countries = world().objects.countries.geometries as { type: string; properties: { code: string } }[]
  const codes = countries.map(({ properties }) => properties.code)

  it('has a code for every country, each once', () => {
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toContain('LY')
  })

  it('follows the resolutions of the United Nations where Natural Earth follows control', () => {
    const atlas = countries.find(({ properties }) => properties.code === 'UA')!
    expect(atlas.type).toBe('MultiPolygon')
    expect(codes.filter((code) => ['SO', 'CY', 'UA', 'RU'].includes(code))).toHaveLength(4)
  })
})
