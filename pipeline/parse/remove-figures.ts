import type { Draft, DraftNode, PrintedLine } from './draft.ts'
import { byPage, isTurned } from './pages.ts'
import { removalOf } from './remove-furniture.ts'

/** Numbers that make an axis. */
const LEAST = 4
/** Legends that stand between an axis and the source of a chart. */
const FEW = 4
/** A number as an axis prints it, with a space or a comma at the thousands. */
const NUMBER = /^[-−]?\d{1,3}(?:[,\s]?\d{3}){0,3}(?:\.\d{1,4})?\s?%?$/
/** Several of them on a line: values of a chart. */
const NUMBERS = /^[-−\d][-−\d.,%\s]*$/
const YEAR = /^(?:19|20)\d\d$/
/** The end of a sentence, a paragraph's number, a line within a sentence: what no legend holds. */
const PROSE = /[.;:!?。；：！？]["”’)]?$|^\d{1,3}[.．]\s|^\p{Ll}\S*(?: \S+){3}|\p{Script=Han}.{24}/u
/** `Source: UNIFIL`, `资料来源：` */
const SOURCE = /^\p{L}+ ?[:：]/u

/**
 * The words and numbers of charts leave the text; a chart's title and source, which are set as text, stay.
 *
 * ```
 * |negotiations led by the International Committee with⏎
 * |0⏎
 * |50⏎
 *  ^ from an axis, numbers at equal steps, to the end of the page, where only legends follow: extractors print charts last
 * |100⏎
 * |150⏎
 * |Civilians⏎
 * |killed⏎
 * |␌the Government, an agreement was reached
 * ```
 *
 * Where a chart stands amid the text, as printed, its axis leaves, with the legends after it that are set in the same size. Text that is
 * turned on the page of a chart, as an axis' title is, belongs to it as well.
 */
export function removeFigures() {
  return (tree: Draft): void => {
    const gone = new Set<DraftNode>()
    for (const lines of byPage(tree.children)) {
      const charts = chartsIn(lines.filter((node) => !isTurned(node)))
      if (charts.length > 0) for (const node of [...charts, ...lines.filter(isTurned)]) gone.add(node)
    }
    if (gone.size === 0) return
    tree.children = tree.children.map((node) =>
      gone.has(node) ? removalOf(node as PrintedLine, 'figure') : node,
    )
  }
}

function chartsIn(lines: PrintedLine[]): PrintedLine[] {
  let lastOfProse: number | undefined
  const found: PrintedLine[] = []
  for (let at = 0; at < lines.length; ) {
    let end = endOfNumbers(lines, at)
    // the title of an axis may stand beside it
    const rest = end > at && end < lines.length && !isProse(lines[end]!) ? endOfNumbers(lines, end + 1) : end
    if (rest > end + 1) end = rest
    if (isAxis(lines.slice(at, end))) {
      lastOfProse ??= lines.findLastIndex(isProse)
      end = end > lastOfProse ? lines.length : endOfLegends(lines, end)
      found.push(...lines.slice(at, end))
    }
    at = Math.max(end, at + 1)
  }
  return found
}

function endOfNumbers(lines: PrintedLine[], start: number): number {
  let end = start
  while (end < lines.length && isNumber(lines[end]!)) end++
  return end
}

function isNumber({ line, sameRow }: PrintedLine): boolean {
  return !sameRow && NUMBERS.test(line.text)
}

function isProse({ line }: PrintedLine): boolean {
  return PROSE.test(line.text)
}

/** Whether numbers, each on a line, stand at equal steps: an axis, and perhaps the values that a chart prints before it. */
function isAxis(all: PrintedLine[]): boolean {
  const lines = all.filter(({ line }) => NUMBER.test(line.text))
  const numbers = lines.map(({ line }) => Number(line.text.replace(/[,\s%]/g, '').replace('−', '-')))
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!)
  let even = 1
  for (let at = 1; at < steps.length && even < LEAST - 1; at++)
    even = steps[at] !== 0 && Math.abs(steps[at]! - steps[at - 1]!) < 1e-6 ? even + 1 : 1
  // one to four count rows, and years stand over columns
  const isCount = steps.every((step) => Math.abs(step) === 1) && !numbers.includes(0)
  const areYears = lines.every(({ line }) => YEAR.test(line.text))
  return steps.length > 0 && even === LEAST - 1 && !isCount && !areYears
}

/** Index past the legends after an axis: lines of its size where the format tells sizes, else the few lines before a source. */
function endOfLegends(lines: PrintedLine[], start: number): number {
  const size = lines[start - 1]!.line.style?.size
  const isLegend = (node: PrintedLine): boolean =>
    node.line.style?.size === size && !isProse(node) && !SOURCE.test(node.line.text)
  let end = start
  while (end < lines.length && (size !== undefined || end < start + FEW) && isLegend(lines[end]!)) end++
  return size !== undefined || (end < lines.length && SOURCE.test(lines[end]!.line.text)) ? end : start
}
