import type { Plugin } from 'unified'
import type { Page } from '../read/lines.ts'
import type { Draft, PrintedLine } from './draft.ts'
import { widthOf } from './width.ts'

/**
 * The parser: printed lines become nodes, one each, nothing decided yet.
 *
 * A raised number that the extractor set on a line of its own stays a line here; `markReferences` joins it.
 */
export const parseLines: Plugin<[Page], string, Draft> = function (page) {
  this.parser = () => {
    const children: PrintedLine[] = page.lines.map((line, index) => ({
      type: 'printedLine',
      line,
      sameRow: index > 0 && !page.text.slice(page.lines[index - 1]!.end, line.start).includes('\n'),
      pieces: [{ type: 'text', value: line.text, span: { start: line.start, end: line.end } }],
      width: widthOf(line.text),
      trailing: line.trailing,
      endsWithMarker: false,
    }))
    return { type: 'report', children }
  }
}
