import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate, segments } from '../../pipeline/write/page/client/locate.ts'

describe('locate', () => {
  it('takes the occurrence nearest to where the row says it is', () => {
    expect(locate('必须。必须。必须。', '必须', 4)).toEqual({ from: 3, to: 5 })
  })

  it('finds words whose spaces differ', () => {
    expect(locate('on 4  March 2031', '4 March', 0)).toEqual({ from: 3, to: 11 })
  })

  it('finds nothing where the words are not', () => {
    expect(locate('the convoy', 'the depot', 0)).toBeNull()
    expect(locate('the convoy', '', 0)).toBeNull()
  })

  it('finds any stretch of any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const from = a % text.length
        const to = from + 1 + (b % (text.length - from))
        const found = locate(text, text.slice(from, to), from)!
        expect(text.slice(found.from, found.to)).toBe(text.slice(from, to))
        expect(found.from).toBe(from)
      }),
    )
  })
})

describe('segments', () => {
  it('cuts where spans begin and end', () => {
    const spans = [
      { from: 0, to: 4, id: 'a' },
      { from: 2, to: 6, id: 'b' },
    ]
    expect(segments(8, spans, [5]).map(({ from, to, ids }) => `${from}-${to} ${ids.join('+')}`)).toEqual([
      '0-2 a',
      '2-4 a+b',
      '4-5 b',
      '5-6 b',
      '6-8 ',
    ])
  })

  it('covers every character once', () => {
    const span = fc
      .record({ from: fc.nat(50), length: fc.integer({ min: 1, max: 20 }), id: fc.string() })
      .map(({ from, length, id }) => ({ from, to: from + length, id }))
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.nat(70)), (spans, places) => {
        const cut = segments(70, spans, places)
        expect(cut[0]!.from).toBe(0)
        expect(cut.at(-1)!.to).toBe(70)
        for (const [at, segment] of cut.slice(1).entries()) expect(segment.from).toBe(cut[at]!.to)
        for (const { from, to, ids } of cut) {
          expect(ids).toEqual(spans.filter((span) => span.from <= from && span.to >= to).map(({ id }) => id))
        }
      }),
    )
  })
})
