/** A stretch of a text, half open, in UTF-16 code units, and the ids of the rows that rest on it. */
export interface Span {
  from: number
  to: number
  id: string
}

export interface Segment {
  from: number
  to: number
  ids: string[]
}

/**
 * Where a quote stands in a text: the occurrence nearest to `near`; if the spaces differ, the same characters without them.
 *
 * @returns null where the text does not hold the quote
 */
export function locate(text: string, quote: string, near: number): { from: number; to: number } | null {
  if (quote === '') return null
  return nearest(text, quote, near) ?? withoutSpaces(text, quote, near)
}

function nearest(text: string, quote: string, near: number): { from: number; to: number } | null {
  let best = -1
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === -1 || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best === -1 ? null : { from: best, to: best + quote.length }
}

function withoutSpaces(text: string, quote: string, near: number): { from: number; to: number } | null {
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at]!)) kept.push(at)
  const squeezed = quote.replace(/\s+/g, '')
  if (squeezed === '') return null
  const found = nearest(kept.map((at) => text[at]).join(''), squeezed, near)
  return found && { from: kept[found.from]!, to: kept[found.to - 1]! + 1 }
}

/**
 * Cuts a text of the given length where spans begin and end, and at the given places.
 *
 *   spans   [----a----]
 *                [----b----]
 *   gives   |a  |ab   |b   |
 */
export function segments(length: number, spans: readonly Span[], places: readonly number[]): Segment[] {
  const edges = new Set([0, length, ...places.filter((at) => at > 0 && at < length)])
  for (const { from, to } of spans) edges.add(from).add(to)
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1]!
    return {
      from,
      to,
      ids: spans.filter((span) => span.from <= from && span.to >= to).map((span) => span.id),
    }
  })
}
