import { expect, test } from 'vitest'
import { detectLanguage } from '../../pipeline/languages/detect.ts'

test.each([
  [
    'en',
    'The Board, recalling its decision on the use of the Fund, decides that it is to meet in the spring.',
  ],
  [
    'fr',
    'Le Conseil, rappelant sa décision sur l’emploi du Fonds, décide de se réunir au printemps dans les bureaux.',
  ],
  [
    'es',
    'La Junta, recordando su decisión sobre el uso del Fondo, decide que se reunirá en la primavera con los miembros.',
  ],
  [
    'de',
    'Der Rat beschließt, auf seiner nächsten Tagung mit der Verwendung des Fonds und dem Bericht befasst zu sein.',
  ],
  ['ru', 'Distr.: General. Совет постановляет собраться весной и рассмотреть доклад об использовании Фонда.'],
  ['ar', 'Distr.: General. يقرر المجلس أن يجتمع في الربيع وأن ينظر في التقرير.'],
  ['zh', 'Distr.: General. 理事会决定在春季举行会议，审议关于基金使用情况的报告。'],
])('%s', (code, text) => {
  expect(detectLanguage(text)).toBe(code)
})

test('a text that says nothing is taken for English', () => {
  expect(detectLanguage('12-34567')).toBe('en')
})
