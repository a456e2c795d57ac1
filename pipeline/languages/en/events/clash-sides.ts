/** Both sides of a clash. */
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { mainSubject, subjectOf, trim } from '../clause.ts'
import { ASIDE } from './doers.ts'
import type { Around } from './event-rule.ts'

/** Both sides of a clash: `between A and B`, `A clashed with B`. */
export function clashSides(sentence: string, from: number, to: number): Around {
  // `A, which is affiliated with X, and B`: the aside is blotted out, so that the pair goes on behind it
  const after = sentence.slice(to, to + 300).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const pair =
    /(?<!\b(?:the|common|shared|their) border )(?<!\b(?:assaults?|attacks?|crossings?|strikes?) )\b(?:(?:between|among|involving|with|against) (?!\d+\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|pitt(?:ing|ed) )/.exec(
      after,
    )
  const verb =
    /^(?:clashed|clashing|exchanged|traded|fought|battled|skirmished|came to blows|faced off|confronted)/.test(
      sentence.slice(from, to),
    )
  if (pair && !/[;.]\s/.test(after.slice(0, pair.index))) {
    const start = to + pair.index + pair[0].length
    const end =
      /[;:•]|(?<!\b(?:Mr|Ms|Mrs|Dr|Gen|Col))\.\s|,? (?:on \d|in (?:(?!Opposition\b)[A-Z]|the (?:area|vicinity|town|village|city|region|north|south|east|west))|at\b|near\b|during\b|inside\b|outside\b|within\b|along\b|across\b|around\b|north of\b|south of\b|in the\b|(?<=, )[a-z]+ing\b|reportedly\b|resulting\b|which\b|killing\b|leaving\b|left (?=\d|at least|some|several|many|more|over|dozens|two|three|four|five|six|seven|eight|nine|ten)|over\b|displaced\b|raged\b|broke\b|erupted\b|continued\b|appeared\b|took place\b|were\b|was\b|since\b|until\b)/.exec(
        after.slice(start - to),
      )
    const side = trim(sentence, start, start + (end ? end.index : 300))
    const other = !verb && pair[0] === 'with ' ? fighter(sentence, from) : null
    if (other) return { perpetrators: side, target: null, allies: other }
    const aside = verb ? null : ASIDE.exec(sentence.slice(...side))
    if (aside)
      // `A, | which is affiliated with X, | and B`: X took no part
      return {
        perpetrators: [side[0], side[0] + aside.index],
        target: null,
        allies: [side[0] + aside.index + aside[0].length, side[1]],
      }
    return { perpetrators: verb ? [subjectOf(sentence, from)[0], side[1]] : side, target: null }
  }
  const sides =
    /\bbetween ([^;.]{3,160}? and [^;.,]{3,80}?)(?=,| in \p{Lu}| continued\b| escalated\b| culminated\b| with (?=\w+ reported)| led\b| turned\b| erupted\b| flared\b| broke\b| resulted\b| over\b)/u.exec(
      sentence.slice(0, from),
    )
  if (!verb && sides)
    return {
      perpetrators: trim(sentence, sides.index + 8, sides.index + sides[0].length),
      target: null,
    }
  // `clan militias | engaged in | heavy clashes`
  const engaged = ENGAGED.exec(sentence.slice(Math.max(0, from - 60), from))
  if (!verb && engaged) return { perpetrators: subjectOf(sentence, from - engaged[0].length), target: null }
  return { perpetrators: verb ? subjectOf(sentence, from) : null, target: null }
}

const ENGAGED = new RegExp(
  pattern`\b(?:(?:were |was )?(?:engaged|involved|embroiled|locked) in|took part in|participated in
      |fought) (?:an? |the |several |multiple |further )?(?:[\w-]+ ){0,2}$`,
)

/** `The army | withdrew following clashes with Y`: the other side, unless it only tells of the clashes. */
function fighter(sentence: string, from: number): Zone | null {
  const subject = mainSubject(sentence, from)
  if (!subject || subject[1] > from) return null
  const told =
    /\b(?:report|document|record|observ|verif|not(?:e|ing)|stat|said|confirm|receiv|condemn|warn|stress|monitor)/
  return told.test(sentence.slice(subject[1], from)) ? null : subject
}
