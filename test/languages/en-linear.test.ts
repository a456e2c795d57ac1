import { expect, it } from 'vitest'
import { wording } from '../../pipeline/languages/en/wording.ts'

const SIZE = 30_000
const plain = { before: [], announcements: [], headings: [], letter: false }
const pieces = [
  'a',
  'a ',
  'A',
  'Ab ',
  '1',
  '1 ',
  '1,',
  ', ',
  ' and ',
  'the ',
  'must ',
  'should be ',
  'recommends that ',
  'importance of ',
  'calls upon ',
  'to ',
  'by ',
  'attack ',
  'attacks on ',
  'killed ',
  'three ',
  'several ',
  '7 May ',
  '7, ',
  'May ',
  '2024 ',
  'from ',
  '1 to ',
  '(',
  '“',
  'who ',
  ', which ',
  'clashes between ',
  'military ',
  'was ',
  'is a ',
  'need to ',
  'arms ',
  '$1',
  'x-',
  '. A',
  'in A',
  'drones ',
  'shot ',
  'their capture by ',
  'deaths of ',
  'the following day ',
  'remains the responsibility of ',
  'people who are ',
  'States that have ',
  'North, ',
  'North and ',
  'Kaga, ',
  'Kaga and ',
  'used drones to ',
  'attempted to ',
  'claimed ',
  ', killed ',
  'three attacks in Kaga, ',
  'between Kaga and ',
  'Kaga, some ',
  'The Committee ',
  'Remind ',
  'violence between ',
  'including the death of ',
  'strike by the ',
  'The Chair, Ab Cd, ',
  'in Kaga, Borda, ',
  'suspected of ',
  'Calls upon ',
  'entitled “Ab” ',
  ', which is ',
  'in line with ',
]

it.each(pieces)('reads long runs of %j in linear time', (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)
  const timed = (size: number): number => {
    const sentence = text.slice(0, size)
    const start = performance.now()
    wording.sentences(sentence)
    wording.findForce(sentence, plain)
    wording.announces(`${sentence}:`, plain)
    wording.findDates(sentence)
    wording.findEvents(sentence)
    wording.findCounts(sentence)
    wording.findMoney(sentence)
    wording.findQuantity(sentence, [size - 1, size])
    wording.findSource(sentence)
    wording.findOutcome(sentence)
    wording.hypothetical(sentence)
    wording.isLocation(sentence, [size - 2, size])
    wording.timelineKind(sentence, [0, 1])
    wording.timelineKind(sentence, [size - 1, size])
    wording.fateOf(sentence, [size - 2, size])
    wording.isMeans(sentence, [size - 2, size])
    wording.listsMore.test(sentence)
    wording.sharedNames!(sentence)
    wording.legs!(sentence)
    wording.passedTo!(sentence)
    sentence.replace(wording.shortForm!, '')
    wording.continues(sentence)
    wording.dateOf!(
      sentence,
      [size - 9, size - 2],
      [
        [0, 1],
        [3, 4],
      ],
    )
    wording.placesOf!(sentence, [2, 3], null, [[size - 2, size]])
    for (const [, words] of wording.themes) words.test(sentence)
    sentence.replace(wording.asides!, '')
    return performance.now() - start
  }
  timed(SIZE / 10)
  const [short, long] = [timed(SIZE / 10), timed(SIZE)]
  // ten times the text may take thirty times as long on a busy machine, not a hundred
  expect(long).toBeLessThan(Math.max(600, short * 60))
})
