import type { Plugin } from 'unified'
import type { Line, Page } from '../read/lines.ts'
import type { Draft, PrintedLine } from './draft.ts'
import { widthOf } from './width.ts'

/**
 * The parser: printed lines become nodes, one each, nothing decided yet.
 *
 * A raised number that the extractor set on a line of its own stays a line here; `markReferences` joins it.
 */
export const parseLines: Plugin<[Page], string, Draft> = function (page) {
  this.parser = () => {
    const lines = page.lines.flatMap(partRule)
    const children: PrintedLine[] = lines.map((line, index) => ({
      type: 'printedLine',
      line,
      sameRow: index > 0 && !page.text.slice(lines[index - 1]!.end, line.start).includes('\n'),
      pieces: [{ type: 'text', value: line.text, span: { start: line.start, end: line.end } }],
      width: widthOf(line.text),
      trailing: line.trailing,
      endsWithMarker: false,
    }))
    return { type: 'report', children }
  }
}

const RULE = '_'.repeat(10)

/** Some extractors print the rule above the notes behind the line before it, a space between them. */
function partRule(line: Line): Line[] {
  const { text, start, end } = line
  const before = text.endsWith(RULE) ? text.replace(/_+$/, '') : ''
  const head = before.trimEnd()
  if (head === '' || head === before) return [line]
  return [
    { ...line, text: head, end: start + head.length },
    { ...line, text: text.slice(before.length), start: start + before.length, end, indent: 0, blanks: 0 },
  ]
}
