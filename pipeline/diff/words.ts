/** A stretch of text that stayed, went or came. */
export interface Piece {
  change: 'same' | 'removed' | 'added'
  text: string
}

/** Past this many edits two texts have so little in common that a list of them helps nobody. */
const patience = 1000

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * The difference between two texts by word, by character where words are not spaced (Chinese).
 *
 * Joining what is `same` or `removed` gives `old`; joining what is `same` or `added` gives `fresh`.
 */
export function compareWords(old: string, fresh: string): Piece[] {
  const before = split(old)
  const after = split(fresh)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++
  }
  const pieces = [
    ...before.slice(0, start).map((text): Piece => ({ change: 'same', text })),
    ...editScript(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((text): Piece => ({ change: 'same', text })),
  ]
  return join(pieces)
}

/** Cut at white space and full stops first: a segmenter's time grows with the square of a text's length. */
function split(text: string): string[] {
  const parts: string[] = []
  for (const stretch of text.split(/(\s+|[，。；：！？、])/u)) {
    for (const { segment } of segmenter.segment(stretch)) {
      if (unspaced.test(segment)) for (const each of characters.segment(segment)) parts.push(each.segment)
      else parts.push(segment)
    }
  }
  return parts
}

/** E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), the greedy form. */
function editScript(before: readonly string[], after: readonly string[]): Piece[] {
  const trail: Int32Array[] = []
  const most = Math.min(before.length + after.length, patience)
  const offset = most + 1
  const furthest = new Int32Array(2 * most + 3)
  for (let edits = 0; edits <= most; edits++) {
    trail.push(furthest.slice(offset - edits - 1, offset + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits && furthest[offset + diagonal - 1]! < furthest[offset + diagonal + 1]!)
      let x = down ? furthest[offset + diagonal + 1]! : furthest[offset + diagonal - 1]! + 1
      let y = x - diagonal
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++
        y++
      }
      furthest[offset + diagonal] = x
      if (x >= before.length && y >= after.length) return walkBack(before, after, trail)
    }
  }
  return [
    { change: 'removed', text: before.join('') },
    { change: 'added', text: after.join('') },
  ]
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  trail: readonly Int32Array[],
): Piece[] {
  const pieces: Piece[] = []
  let x = before.length
  let y = after.length
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits]!
    const at = (diagonal: number): number => furthest[diagonal + edits + 1]!
    const diagonal = x - y
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
    const fromDiagonal = down ? diagonal + 1 : diagonal - 1
    const fromX = edits === 0 ? 0 : at(fromDiagonal)
    const fromY = edits === 0 ? 0 : fromX - fromDiagonal
    while (x > fromX && y > fromY) {
      pieces.push({ change: 'same', text: before[--x]! })
      y--
    }
    if (edits === 0) break
    if (down) pieces.push({ change: 'added', text: after[--y]! })
    else pieces.push({ change: 'removed', text: before[--x]! })
  }
  return pieces.reverse()
}

/** Joins neighbours of one kind; between two stretches that stayed, what went comes before what came. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed) joined.push({ change: 'removed', text: removed })
    if (added) joined.push({ change: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { change, text } of pieces) {
    if (text === '') continue
    if (change === 'removed') removed += text
    else if (change === 'added') added += text
    else {
      flush()
      const last = joined.at(-1)
      if (last?.change === 'same') last.text += text
      else joined.push({ change, text })
    }
  }
  flush()
  return joined
}
