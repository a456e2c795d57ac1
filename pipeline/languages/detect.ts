import type { LanguageCode } from './language.ts'

/** Characters that are looked at; a document says what it is long before. */
const SAMPLE = 20_000

/** Words that make up a quarter of any text in their language, and are rare in the others. */
const WORDS: Record<'en' | 'fr' | 'es' | 'de', string[]> = {
  en: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'for',
    'with',
    'by',
    'on',
    'its',
    'is',
    'was',
    'were',
    'which',
    'from',
  ],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'du',
    'en',
    'que',
    'dans',
    'pour',
    'par',
    'sur',
    'une',
    'aux',
    'est',
    'qui',
    'au',
    'ses',
  ],
  es: [
    'el',
    'la',
    'los',
    'las',
    'de',
    'y',
    'del',
    'en',
    'que',
    'para',
    'por',
    'una',
    'con',
    'su',
    'al',
    'sus',
    'se',
  ],
  de: [
    'der',
    'die',
    'und',
    'des',
    'den',
    'in',
    'von',
    'zu',
    'dem',
    'mit',
    'im',
    'das',
    'auf',
    'für',
    'ist',
    'eine',
    'sowie',
  ],
}

/**
 * The language of a text: by its script, and among those in Latin letters by their most frequent words. The first 20,000 characters
 * decide; a few words of another language do no harm. English where nothing tells.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text.slice(0, SAMPLE)
  const scripts: [LanguageCode, number][] = [
    // one Han character says about as much as two letters
    ['zh', 2 * count(sample, /\p{Script=Han}/gu)],
    ['ar', count(sample, /\p{Script=Arabic}/gu)],
    ['ru', count(sample, /\p{Script=Cyrillic}/gu)],
  ]
  const latin = count(sample, /\p{Script=Latin}/gu)
  const [code, most] = scripts.reduce((best, script) => (script[1] > best[1] ? script : best))
  return most > latin ? code : byWords(sample)
}

function count(text: string, pattern: RegExp): number {
  let total = 0
  for (const _ of text.matchAll(pattern)) total++
  return total
}

function byWords(sample: string): LanguageCode {
  const counts = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: LanguageCode = 'en'
  let most = 0
  for (const code of ['en', 'fr', 'es', 'de'] as const) {
    const total = WORDS[code].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
    if (total > most) {
      best = code
      most = total
    }
  }
  return best
}
