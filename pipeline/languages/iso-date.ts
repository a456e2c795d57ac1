import type { Language } from './language.ts'

/** `31 January 2025`, `2012年3月16日` → ISO 8601; null for what names no day. */
export function isoDate(text: string, months: string[] | null): string | null {
  const numbers = text.match(/\d+/g)?.map(Number) ?? []
  if (months === null) return numbers.length === 3 ? iso(numbers[0]!, numbers[1]!, numbers[2]!) : null
  const month = months.findIndex((name) => text.toLowerCase().includes(name.toLowerCase()))
  return numbers.length === 2 && month >= 0 ? iso(numbers[1]!, month + 1, numbers[0]!) : null
}

function iso(year: number, month: number, day: number): string | null {
  if (month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first date in a text. */
export function dateIn(text: string, { months }: Language): string | null {
  const pattern = months
    ? new RegExp(`\\d{1,2}\\P{L}{1,3}(?:de\\s)?(?:${months.join('|')})[^\\d]{1,20}\\d{4}`, 'iu')
    : /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/u
  const date = pattern.exec(text)?.[0]
  return date ? isoDate(date, months) : null
}
