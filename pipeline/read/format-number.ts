/** Numbers as lists print them; names of formats are those of ISO/IEC 29500-1, 17.18.59. */

import { ABJAD, CYRILLIC, HAN_DIGITS, toRoman } from '../languages/numbering.ts'

/** A number in one of these formats; formats not known here are decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return toLetters(value)
    case 'upperLetter':
      return toLetters(value).toUpperCase()
    case 'lowerRoman':
      return toRoman(value).toLowerCase()
    case 'upperRoman':
      return toRoman(value)
    case 'russianLower':
      return CYRILLIC[(value - 1) % CYRILLIC.length] ?? ''
    case 'arabicAlpha':
    case 'arabicAbjad':
      return ABJAD[(value - 1) % ABJAD.length] ?? ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return toHan(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** 1 → `a`, 27 → `aa`, 28 → `bb`, as Word goes on after z. */
function toLetters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)))
}

function toHan(value: number): string {
  if (value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? HAN_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || value === 0 ? HAN_DIGITS[ones] : ''}`
}
