import { describe, expect, it } from 'vitest'
import { pattern } from '../../pipeline/languages/pattern.ts'

describe('pattern', () => {
  it('leaves out the line breaks, and what indents an alternative', () => {
    expect(pattern`\b(?:raids?
        |attacks?)
      | in the \d+ `).toBe(String.raw`\b(?:raids?|attacks?)| in the \d+ `)
  })

  it('puts values where they stand', () => {
    expect(pattern`${'a|b'}|${String.raw`\d`}`).toBe(String.raw`a|b|\d`)
  })
})
