import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REPORT, undocket } from './project.ts'

function inspect(content: string | Uint8Array, ...more: string[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'undocket-inspect-')), 'report.txt')
  writeFileSync(path, content)
  return undocket(['inspect', path, ...more])
}

test('prints the outline in printed order, the notes with their anchors', () => {
  const { status, stdout, stderr } = inspect(REPORT)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(`text, UTF-8, English (detected), 1 page, 577 characters

p. 1    # letter Letter dated 3 May 2030 from the Chair of the Board addressed to the President of …
          unnumbered I have the honour to transmit herewith the report of the Board on rivers (see …
          signature (Signed) A. Chair
        # annex Annex Report of the Board on rivers
          # I. Introduction
            1. The Board met in Nairobi from 2 to 6 May 2030.
            2. The Board heard the following statements:
              (a) By the secretariat, on floods;[1]
              (b) By two members, on droughts.
          # II. Recommendations
            3. The Board recommends that Governments publish the level of their rivers each year.
          note 1 [para. 2 (a)] See A/84/12, para. 5.
`)
})

test('a language may be named', () => {
  expect(inspect('1. 各国应公布水位。\n', '--lang', 'zh').stdout).toContain('text, UTF-8, 中文, 1 page')
})

test('what is wrong is told with its place, and the outline printed all the same', () => {
  const { status, stdout, stderr } = inspect(REPORT.replace('floods;1', 'floods;'))
  expect(stdout).toContain('note 1 [no marker] See A/84/12, para. 5.')
  expect(stderr).toMatch(/report\.txt\n *27:1 error Footnote 1 has no marker/)
  expect(status).toBe(1)
})

test('a file that cannot be read is told', () => {
  const { status, stdout, stderr } = inspect('a\u0000')
  expect(stdout).toBe('')
  expect(stderr).toMatch(/report\.txt\n *1:2 error File holds binary data/)
  expect(status).toBe(1)
  expect(undocket(['inspect', '/nowhere']).stderr).toBe(
    'undocket: /nowhere cannot be read (ENOENT), expected a document\n',
  )
})

test('the first report is printed whole', () => {
  const { stdout } = undocket(['inspect', 'source/reports/S-2012-178/report.txt'])
  expect(stdout).toContain('text, UTF-8, 中文 (detected), 20 pages')
  expect(stdout.match(/^.{8} +\d+\. /gm)).toHaveLength(88)
  expect(stdout.match(/^ *(?:p\. \d+ *)?note \d+ \[/gm)).toHaveLength(10)
  const text = readFileSync('source/reports/S-2012-178/report.txt', 'utf8')
  expect(stdout).toContain(`${text.length} characters`)
})
