import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Component, Paragraph, Report } from '../../pipeline/tree.ts'
import { outline, parsed } from './outline.ts'

const TEXT = readFileSync(new URL('../../source/reports/S-2012-178/report.txt', import.meta.url), 'utf8')

let tree: Report
let messages: string[]
let lines: string[]

beforeAll(() => {
  const result = parsed(TEXT, 'zh')
  tree = result.tree
  messages = result.file.messages.map((message) => message.reason)
  lines = outline(tree, 1000)
})

function component(kind: string): Component {
  return tree.children.find((child): child is Component => child.type === 'component' && child.kind === kind)!
}

function paragraphs(node: { children: readonly { type: string }[] }): Paragraph[] {
  return node.children.flatMap((child) => {
    const inner = 'children' in child ? paragraphs(child as never) : []
    return child.type === 'paragraph' ? [child as Paragraph, ...inner] : inner
  })
}

function line(start: string): string {
  return lines.find((one) => one.trim().startsWith(start)) ?? ''
}

test('nothing is wrong with the numbering, and every character is accounted for', () => {
  expect(messages).toEqual([])
})

test('the letter has six paragraphs, one of them quoted, and a signature', () => {
  const kinds = paragraphs(component('letter')).map((one) => one.kind)
  expect(kinds.filter((kind) => kind === 'unnumbered')).toHaveLength(5)
  expect(kinds.filter((kind) => kind === 'quote')).toHaveLength(1)
  expect(kinds.at(-1)).toBe('signature')
  expect(kinds).toHaveLength(7)
})

test('the annex has paragraphs 1 to 88 and 34 items', () => {
  const all = paragraphs(component('annex'))
  const numbers = all.filter((one) => one.kind === 'paragraph').map((one) => one.number)
  expect(numbers).toEqual(Array.from({ length: 88 }, (_, index) => index + 1))
  const items = all.filter((one) => one.kind === 'item')
  expect(items).toHaveLength(34)
  expect(items.filter((one) => one.number === 81)).toHaveLength(18)
})

test('the annex has 48 headings', () => {
  expect(lines.filter((one) => one.trim().startsWith('# '))).toHaveLength(48)
})

test('ten notes have ten markers, one in a heading and one in an item', () => {
  expect(component('annex').notes.map((note) => note.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const body = lines.filter((one) => !one.trim().startsWith('note '))
  expect(body.join('').match(/\[\d+\]/g)).toHaveLength(10)
  const marked = body.filter((one) => /\[\d+\]/.test(one)).map((one) => one.trim().split(':')[0])
  expect(marked.filter((label) => label!.startsWith('#'))).toHaveLength(1)
  expect(marked).toContain('d')
})

test('texts are joined as they are read', () => {
  expect(line('note 7')).toBe('  note 7: 见S/2003/1035，第27页。')
  expect(line('title: 关于')).toBe('  title: 关于安全理事会第2017(2011)号决议第5段执行情况的综合工作文件')
  expect(line('# 1: ')).toContain('导言')
})

test('the report has twenty pages', () => {
  expect(tree.data.pages).toBe(20)
})
