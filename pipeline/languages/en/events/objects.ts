/** What an event befell: the words from its verb to where the object ends. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import type { Zone } from '../../wording.ts'
import { trim } from '../clause.ts'

/** `recaptured | Adan Yabaal from the group`: from whom a place was taken belongs to what was hit. */
export function withFrom(sentence: string, [from, to]: Zone): Zone {
  const whom = /^ from (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,4}/u.exec(
    sentence.slice(to, to + 120),
  )
  return [from, to + (whom?.[0].length ?? 0)]
}

const DATE_WORD = pattern`(?:\d{1,2}(?:(?:, | and |[–-]| to )\d{1,2}){0,4} )?(?:January|February|March|April
    |May|June|July|August|September|October|November|December)|\d{4}`
/** Where an object ends. */
const OBJECT_END = latin(
  new RegExp(
    pattern`[;:•]|\.\s| (?=\(\d[\d,]* )|, (?=(?:Mr|Ms|Mrs|Dr)\. )
      |, (?=(?:approximately |about |some |around |roughly |nearly )?\d[\d.,]* (?:km|kilomet|miles
          |met(?:re|er)s))|,? (?=(?:across|throughout) the country\b)
      |,? (?=(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|all|both|none
          |half) of (?:whom|them|which)\b)
      |, (?=(?:and )?(?:at least |more than |some |over |about |around |as many as |up to |an estimated )?(?:\d[\d,]*
          |two|three|four|five|six|seven|eight|nine|ten|several|dozens of) [^,;.]{2,60} (?:were|was) )
      |,? (?=(?:triggered|sparked|prompted|provoked) by )
      |, (?=(?:accusing|citing|alleging|claiming|implicating|perpetrated|committed|attributed
          |with the (?:highest|largest|majority)) )|, (?:the|successfully
        |as well(?! as (?!\w+ing\b|the \w+ing\b)[^,;.]{3,80})|believed|presumed|thought)\b
      |, (?=\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:stated|said|reported|announced|claimed|was|were|had
          |conducted|launched|struck)\b)|,? (?:(?:later |earlier |on )?th(?:e (?:following|next|same|previous)
          |at(?: same)?) (?:day|week|month|morning|afternoon|evening|night)
        |(?:a|one|two|three|four|several|some) (?:minutes|hours|days?|weeks?|months?) (?:later|earlier)\b
        |on (?:the (?:night|morning|evening|day) |${DATE_WORD})
        |of \d{1,2} (?=January|February|March|April|May|June|July|August|September|October|November|December)
        |(?<!\b(?:Mission|Force|Operation|Office|Team|Command) )in (?!Opposition\b)(?:the )?(?:vicinity|north
          |south|east|west|village|town|city|province|region|area|course|context|early|mid|late|reaction
          |response|retaliation|${DATE_WORD}|\p{Lu})|at (?:the )?\p{Lu}|near\b|during\b
        |on (?:suspicion|charges)\b|in (?:connection with|relation to|possession of)\b
        |over (?:the|his|her|their|alleged)\b|with (?:his|her|their) (?:service |own )?(?:weapons?|guns?
          |rifles?|pistols?|firearms?|machetes?|knife|knives)\b|attributed to\b
        |for (?:alleged|allegedly|suspected|reportedly|refusing|having|being|collaborating|attempting
          |failing)\b|between\b|(?<!\b(?:held|controlled|run|manned|operated|owned|occupied|used|led|guarded
            |claimed|inhabited|administered|backed|supported) )by (?!the end)|located\b|situated\b
        |at (?:the|their|its|his|her) (?!least|most)|from (?:the )?(?:\p{Lu}|his|her|their)|using\b
        |with (?:the )?(?:a|an|aim|small|light|heavy|drones?|mortars?|rockets?|machetes|knives|spears|guns?
          |gunfire|firearms|rifles|explosives|live|bullets|support)\b|after\b|before\b|following\b|which\b
        |while\b|without\b|occurred\b|took place\b|as (?:[\w-]+ ){1,5}(?:was|were|had|continued|began|went
          |remained)\b|when\b|where\b|since\b|until\b|as (?:they|he|she|it|the)\b|stating\b|saying\b
        |dead(?=[.,;]|$| (?:in|on|at|near|and|during|after|while|when|by|outside)\b)|reportedly\b|allegedly\b
        |(?:killed|injured|wounded) (?=\d|at least|as many|more than|up to|several|an? |two|three|four|five|six
          |seven|eight|nine|ten)|resulting\b|resulted in\b|led to\b|caused (?!by\b)
        |left (?=\d|an? |at least|several|two|three|four|five|six|seven|eight|nine|ten)
        |claimed (?=\d|at least|the li)|causing\b|leaving\b|leading\b|killing\b|injuring\b|wounding\b
        |destroying\b|damaging\b|including\b|and the (?:seizure|arrest|death|killing|recovery|confiscation
          |destruction|displacement)\b|that\b|who[m]?\b|to (?!the\b)[a-z]
        |and (?:withdrew|attempted|began|moved|advanced|entered|reached|occupied|crossed|remained|stayed
          |continued|ordered|threatened|opened|fired|shot|beat|raped|tortured|detained|robbed|damaged|released
          |demanded|left|drove|carried|handed|retreated|executed|launched|pushed|threw|recovered|confiscated
          |looted|burned|stole|set|took|freed|fled|forced|displaced|expelled|killed|injured|wounded|abducted
          |captured|arrested|seized|destroyed|then|was|were|held)\b|was\b|were\b|had\b|has\b|have\b|along the\b
        |through\b|in an?\b)`,
    'u',
  ),
)

/** The words from an index to where the object ends; null for a bare number. */
export function objectAt(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 300)
  const skip =
    /^ (?!at least\b|at most\b)(?:on|at|upon|against|in|into|inside|within|onto|towards?) (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      after,
    )?.[0].length ?? 0
  const end = OBJECT_END.exec(after.slice(skip))
  const zone = trim(sentence, to + skip, to + skip + (end ? end.index : after.length - skip))
  const and = /,? and$/.exec(sentence.slice(...zone))
  if (and) return [zone[0], zone[1] - and[0].length]
  const isNumber = /^(?:(?:at least|about|some|over|more than) )?\d[\d,]*$/.test(sentence.slice(...zone))
  // `the killings of | early December`
  const isDay =
    /^(?:early|mid|late|January|February|March|April|May|June|July|August|September|October|November|December)[- ](?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
      sentence.slice(...zone),
    )
  return zone[1] > zone[0] && !isNumber && !isDay ? zone : null
}

/** The zone, but for what goes on after it: `2 abductions of staff | , 10 road accidents`; null for `shelling | and clashes occurred`. */
export function nounPhrase(sentence: string, zone: Zone | null): Zone | null {
  if (!zone) return null
  const words = sentence.slice(...zone)
  const link = /^(?:and|or|but) /.exec(words)
  if (link && /\b(?:occurred|took place|followed|continued|broke out|was|were)\b/.test(words)) return null
  const second = link ? SECOND_VERB.exec(words) : null
  const next = OTHER_EVENTS.exec(words)
  return [zone[0] + (second ?? link ?? [''])[0].length, next ? zone[0] + next.index : zone[1]]
}

/** `ambushed | and assaulted | members of a patrol` */
const SECOND_VERB = /^and (?:[a-z]+ly )?[a-z]{3,}ed (?=(?:an?|the|at least|members|several|\d|[A-Z]))/

const OTHER_EVENTS =
  /, (?:and )?\d+ (?:[a-z-]+ ){0,3}(?:incidents?|accidents?|arrests?|assaults?|cases|abductions?|attacks?|restrictions?|threats?|robber(?:y|ies))\b/
