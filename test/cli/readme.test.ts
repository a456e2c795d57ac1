/** What the README tells a user to type exists: targets, verbs, their options, files. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Code, InlineCode, Link, Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { fromMarkdown } from '../../pipeline/write/markdown.ts'
import { undocket } from './project.ts'

const README = fromMarkdown(readFileSync('README.md', 'utf8'))
const HELP = undocket(['help']).stdout

function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

const all = [...nodes(README)]
/** Every line of shell code and every piece of inline code, without comments. */
const commands = all
  .filter(
    (node): node is Code | InlineCode =>
      (node.type === 'code' && node.lang === 'sh') || node.type === 'inlineCode',
  )
  .flatMap((node) => node.value.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())

/** The part of the help that describes a verb. */
function helpOf(verb: string): string {
  const at = HELP.indexOf(`\n  undocket ${verb} `)
  return at === -1 ? '' : HELP.slice(at + 1).split(/\n\s*\n/)[0]!
}

test('every target of make exists', () => {
  const listed = spawnSync('make', ['help'], { encoding: 'utf8' }).stdout
  const targets = commands.flatMap((line) => /^make ([a-z]+)/.exec(line)?.[1] ?? [])
  expect(targets).toContain('test')
  for (const target of targets) expect(listed, target).toMatch(new RegExp(`^  make ${target} `, 'm'))
})

test('every verb and option exists', () => {
  const calls = commands.flatMap(
    (line) => /^(?:npm run -s undocket -- |undocket )([a-z].*)$/.exec(line)?.[1] ?? [],
  )
  expect(calls.length).toBeGreaterThan(5)
  for (const call of calls.filter((one) => one !== 'help')) {
    const help = helpOf(call.split(' ')[0]!)
    expect(help, call).not.toBe('')
    for (const [option] of call.matchAll(/--[a-z-]+/g)) expect(help, call).toContain(option)
  }
})

test('every link and every file of the project that is named exists', () => {
  const links = all.filter((node): node is Link => node.type === 'link').map((node) => node.url)
  const paths = commands.filter((code) => /^(?:pipeline|schemas|source|test)\/[\w./-]+$/.test(code))
  const local = [...links.filter((url) => !/^https?:|^#/.test(url)), ...paths]
  expect(local.length).toBeGreaterThan(5)
  for (const path of local.filter((one) => !one.startsWith('dist/')))
    expect(existsSync(path), path).toBe(true)
})
