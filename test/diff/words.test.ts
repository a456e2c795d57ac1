import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords, type Piece } from '../../pipeline/diff/words.ts'

const joined = (pieces: Piece[], change: 'removed' | 'added'): string =>
  pieces
    .filter((piece) => piece.change === 'same' || piece.change === change)
    .map(({ text }) => text)
    .join('')

const marked = (pieces: Piece[]): string =>
  pieces
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

test('whole words, not letters', () => {
  const pieces = compareWords('The Panel visited three depots.', 'The Panel visits three large depots.')
  expect(marked(pieces)).toBe('The Panel [-visited-]{+visits+} three{+ large+} depots.')
})

test('single characters of Chinese', () => {
  const pieces = compareWords('专家小组访问了三座仓库。', '专家小组走访了两座仓库。')
  expect(marked(pieces)).toBe('专家小组{+走+}访[-问-]了[-三-]{+两+}座仓库。')
})

test('numbers and Latin words inside Chinese stay whole', () => {
  expect(marked(compareWords('第2011号决议与AK-47步枪', '第2017号决议与AK-74步枪'))).toBe(
    '第[-2011-]{+2017+}号决议与AK-[-47-]{+74+}步枪',
  )
})

test('a character made of two code units is not torn', () => {
  expect(marked(compareWords('𠮷野', '𠮸野'))).toBe('[-𠮷-]{+𠮸+}野')
})

test('equal texts are one piece, and nothing is none', () => {
  expect(compareWords('同', '同')).toEqual([{ change: 'same', text: '同' }])
  expect(compareWords('', '')).toEqual([])
})

test('what went and what stayed is the old text, what came and what stayed the new one', () => {
  const text = fc.array(fc.constantFrom('the ', 'Panel ', '武', '器', ', ', '。', '𠮷', '12', '\n'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [old, fresh] = [a.join(''), b.join('')]
      const pieces = compareWords(old, fresh)
      expect(joined(pieces, 'removed')).toBe(old)
      expect(joined(pieces, 'added')).toBe(fresh)
    }),
  )
})

test('texts with nothing in common are given up, not searched for ever', () => {
  const [old, fresh] = [0, 1].map((from) =>
    Array.from({ length: 20_000 }, (_, index) => `w${index * 2 + from}`).join(' '),
  )
  const pieces = compareWords(old!, fresh!)
  expect(joined(pieces, 'removed')).toBe(old)
  expect(joined(pieces, 'added')).toBe(fresh)
})
