/** The forms in which dates are written. */
import { pattern } from '../../pattern.ts'
import { readNumber } from '../numbers.ts'
import {
  between,
  D,
  type Dated,
  dated,
  days,
  daysAfter,
  daysOf,
  decade,
  M,
  MONTHS,
  month,
  monthsOf,
  pair,
  partOf,
  point,
  points,
  spanOf,
  spanOfParts,
  Y,
} from './values.ts'

const SEASONS: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
}
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** Months that are no other English word, and so need nothing before them. */
const M_PLAIN = `(?:${MONTHS.filter((month) => month !== 'May' && month !== 'March').join('|')})`
const DATE = `${D} ${M}(?:,? ${Y})?|${M} ${D}, ${Y}`
const MONTH = String.raw`${M}(?:,? ${Y})?(?!\d)`
const PART = '(?:early|mid|late|the (?:beginning|start|middle|end) of|(?:beginning|start|middle|end) of)'
/** A date of any width, as it stands after "since", "by" or "after". */
const ANY = String.raw`(?:(?:${PART}[- ]|the )?(?:${DATE}|${MONTH}|${Y}s?)(?![\d/]))`
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const WEEKDAY = `(?:${WEEKDAYS.join('|')}),? `
/** What a document is about: the Declaration `of Principles for Peace` of 19 July. */
const TITLE = String.raw`(?:of|on|for) [A-Z][\w’-]*(?: (?:(?:and|for|of) )?[A-Z][\w’-]*){0,3}`
const COUNT = String.raw`(?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Ff]ourteen)`
const DASH = String.raw` ?[\u2060]?[–—-][\u2060]? ?`
const TO = `(?: to | until | till | through | up to | and (?:again |then |later )?(?:on )?|${DASH})`

interface Form {
  rule: string
  words: RegExp
  read: (match: RegExpExecArray) => Dated | null
}

/** Forms of dates, the widest first; a place that one has read is closed to those after it. */
export const FORMS: readonly Form[] = [
  form(
    'date-citation',
    pattern`\b(?:[Rr]esolution|[Dd]ecision|[Dd]ecree|[Aa]greement|[Aa]ccord|[Tt]reaty|[Rr]evolution|[Ll]aw
        |[Cc]onstitution|[Dd]eclaration|[Pp]rotocol|[Mm]emorandum|[Rr]eport|[Nn]ote verbale|[Ss]tatute
        |[Cc]onvention|[Ee]dition
        |[Cc]ensus) (?:${TITLE} |(?:No\. ?)?\d[\d/.-]{0,12}(?: \(\d{4}\))? )?of (?:${DATE}|${MONTH})
      |\bborn (?:on|in) (?:${ANY})`,
    () => null,
  ),
  form('date-list', `(?:${DATE})(?:, ?(?:${DATE})){1,8},? and (?:${DATE})`, (match) => {
    const all = points(match[0])
    return { start: all[0]!, end: all.at(-1)!, precision: 'day', relation: 'on' }
  }),
  form(
    'days-and-day',
    `${D}(?:, ${D}){0,8},? (?:and|&) ${D} ${M}(?:,? ${Y})?,? and (?:again |later |then )?(?:on )?(?:${DATE})`,
    (match) => ({ ...days(match[0], 'day'), end: points(match[0]).at(-1)! }),
  ),
  form(
    'days-from-day',
    pattern`(?<![\w-]|\b(?:for|lasted|than|within) )(${COUNT}|[Aa]) (day|week)s? (?:(after|following)
        |(?:before|prior to)) (?:[^,;.\d]{2,60}? (?:of|on) )?(${DATE})`,
    (match) => {
      const count = /^a$/i.test(match[1]!) ? 1 : (readNumber(match[1]!.toLowerCase()) ?? 1)
      const back = match[3] === undefined ? -1 : 1
      const day = daysAfter(point(match[4]!), back * count * (match[2] === 'week' ? 7 : 1))
      return { start: day, end: null, precision: 'day', relation: 'on' }
    },
  ),
  form(
    'date-range',
    String.raw`(?:\b(?:[Ff]rom|[Bb]etween) )?(?:${DATE})${TO}(?:${WEEKDAY})?(?:${DATE}|${M} ${D}\b(?!,? ${Y}))`,
    (match) => {
      const [start, end] = pair(match[0])
      const listed = / and /.test(match[0]) && !/^between/i.test(match[0])
      return { start, end, precision: listed ? 'day' : 'period', relation: 'on' }
    },
  ),
  form(
    'day-range',
    pattern`(?:\b(?:[Ff]rom|[Bb]etween) (?:the nights? of )?${D}(?: to | until | through | and |${DASH})
        |${D}(?: to | until | through |${DASH}))${D} ${M}(?:,? ${Y})?(?!\d)`,
    (match) => days(match[0], 'period'),
  ),
  form('day-list', String.raw`${D}(?:, ${D}){0,8},? (?:and|or|&) ${D} ${M}(?:,? ${Y})?(?!\d)`, (match) =>
    days(match[0], 'day'),
  ),
  form('month-list', `${MONTH}(?:, ${MONTH}){1,6},? and ${MONTH}`, (match) => {
    const all = points(match[0])
    return { start: all[0]!, end: all.at(-1)!, precision: 'month', relation: 'on' }
  }),
  form(
    'month-range',
    pattern`(?:\b(?:[Ff]rom|[Bb]etween|[Bb]oth) )?(?:(?:early|mid
          |late)[- ])?(?<!\d )${MONTH}(?: to | until | through | up to | and | or |${DASH})(?:(?:early|mid
          |late)[- ])?${MONTH}`,
    (match) => {
      const parts = /(?:early|mid|late)[- ]/.test(match[0])
      if (parts) return spanOfParts(match[0])
      const [start, end] = pair(match[0])
      const listed = / and | or /.test(match[0]) && !/^between/i.test(match[0])
      return { start, end, precision: listed ? 'month' : 'period', relation: 'on' }
    },
  ),
  form(
    'range',
    String.raw`\b(?:[Ff]rom|[Bb]etween) (?!${Y}[^ ]* \w+ ${Y}(?! ?${M}))(?:${ANY})(?: to | until | till | through | up to | and | ?[–—] ?)(?:${ANY})`,
    (match) => between(match[0].replace(/^\w+ /, '')),
  ),
  form(
    'since',
    pattern`\b[Ss]ince (?:at least |about |around )?(?:${ANY})
      |(?<!\bdat(?:ing|ed|e|es) )\b(?:[Ff]rom|[Ss]tarting(?: in| on| from)?|[Bb]eginning(?: in| on)?
        |(?:that|which) (?:began|started)(?: in| on)|[Aa]s from|[Ww]ith effect from
        |effective) (?:${WEEKDAY})?(?:${ANY})(?: (?:onwards?|on)\b
        |,? to (?:date|the present)\b)?(?! (?:to|until|through|and) (?:\d|${M}|${PART}))`,
    (match) => {
      const span = spanOf(match[0])
      return span && { start: span.start, end: null, precision: 'period', relation: 'since' }
    },
  ),
  form(
    'range-to-date',
    String.raw`\b(?:${ANY})(?: onwards?\b| to date\b| to the present\b| till now\b)`,
    (match) => {
      const span = spanOf(match[0])
      return span && { start: span.start, end: null, precision: 'period', relation: 'since' }
    },
  ),
  form(
    'year-to-date',
    String.raw`\b(?:so far )?(?:[Ii]n |[Dd]uring )?this year,? (?:as (?:at|of)|up to|until|to) (?:${DATE})`,
    (match) => ({
      start: { yearsBack: 0, month: 1, day: 1 },
      end: points(match[0])[0]!,
      precision: 'period',
      relation: 'on',
    }),
  ),
  form(
    'until',
    pattern`\b(?:[Uu]p to|[Uu]p until|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Pp]rior to|(?:[Nn]o|[Nn]ot) later than
        |[Aa]head of|on or before|[Aa]s (?:at|of)(?: the)?) (?:the (?:night|morning|evening|early hours
          |afternoon) of |(?<=\b[Uu]ntil )(?:an?|the) [^,;.]{3,80}? (?:on|in) )?(?:${ANY})`,
    (match) => {
      const span = spanOf(match[0])
      return span && { start: null, end: span.end, precision: 'period', relation: 'until' }
    },
  ),
  form(
    'after',
    pattern`\b(?:[Aa]fter|(?:[Ii]n|[Dd]uring) the (?:immediate )?aftermath of
        |[Ii]n the wake of) (?:the )?(?:events of )?(?:${ANY})
      |\b(?:[Ii]n|[Dd]uring) the (?:immediate )?aftermath of [^,;.]{3,80}? (?:on|of|in) (?:${ANY})`,
    (match) => {
      const span = spanOf(match[0])
      return span && { start: span.start, end: null, precision: 'period', relation: 'after' }
    },
  ),
  form('quarter', String.raw`\b(?:first|second|third|fourth|last) quarter(?: of)?(?: (${Y}))?`, (match) => {
    const named = /^\w+/.exec(match[0])![0]
    const quarter = named === 'last' ? 3 : ORDINALS.indexOf(named)
    return monthsOf(match[1], quarter * 3 + 1, quarter * 3 + 3, 'quarter')
  }),
  form(
    'week-of-month',
    String.raw`\bthe (first|second|third|fourth|last) week of (${M})(?:,? (${Y}))?`,
    (match) => {
      if (match[1] === 'last') return daysOf(month(match[2]!), match[3], 22, null)
      const week = ORDINALS.indexOf(match[1]!)
      return daysOf(month(match[2]!), match[3], week * 7 + 1, week * 7 + 7)
    },
  ),
  form(
    'week-of',
    String.raw`\bthe week (?:of|beginning|starting)(?: on)? (${D}) (${M})(?:,? (${Y}))?`,
    (match) => {
      const start = dated(match[3], match[2]!, match[1])
      return { start, end: daysAfter(start, 6), precision: 'period', relation: 'on' }
    },
  ),
  form('half-year', String.raw`\b(first|second|latter) half of (?:(${M})(?: (${Y}))?|(${Y}))`, (match) => {
    const early = match[1] === 'first'
    if (match[4]) return early ? monthsOf(match[4], 1, 6, 'period') : monthsOf(match[4], 7, 12, 'period')
    return daysOf(month(match[2]!), match[3], early ? 1 : 16, early ? 15 : null)
  }),
  form(
    'season',
    String.raw`\b(?:[Ii]n |[Dd]uring )?(?:the )?(?:early |late |mid-)?(?:(?:spring|summer|autumn|winter)(?: (?:of )?(${Y}))?|fall (?:of )?(${Y}))\b`,
    (match) => {
      if (!/^(?:in|during) the/i.test(match[0]) && !match[1] && !match[2]) return null
      const [from, to] = SEASONS[/spring|summer|autumn|fall|winter/.exec(match[0])![0]]!
      return monthsOf(match[1] ?? match[2], from, to, 'period')
    },
  ),
  form(
    'part-of-month',
    String.raw`\b(?:[Ee]arly|[Mm]id|[Ll]ate|the (?:beginning|start|middle|end) of|(?:beginning|start|middle|end) of)[- ]${M}(?:,? ${Y})?(?!\d)`,
    (match) => partOf(match[0]),
  ),
  form(
    'part-of-year',
    String.raw`\b(?:[Ee]arly|[Mm]id|[Ll]ate|the (?:beginning|start|middle|end) of|(?:beginning|start|middle|end) of)[- ](?:in )?${Y}(?![\d/s])`,
    (match) => partOf(match[0]),
  ),
  form(
    'decade',
    String.raw`\b(?:(?:the )?(?:early|mid|late)[- ])?${Y.replace(String.raw`\d\d`, String.raw`\d0`)}s\b`,
    (match) => decade(match[0]),
  ),
  form('month-of-year', String.raw`\b(${M}),? (this|last) year\b|\b[Ll]ast (${M_PLAIN})\b`, (match) => ({
    start: { month: month(match[1] ?? match[3]!), yearsBack: match[2] === 'last' ? 1 : 0 },
    end: null,
    precision: 'month',
    relation: 'on',
  })),
  form(
    'day',
    String.raw`\b(?:${DATE})(?![\d/])|(?<=\b(?:[Oo]n|[Oo]f|[Tt]he|[Ss]ince|[Uu]ntil|[Bb]y) )${M} ${D}(?![\d/:%]|[.,]\d|, ${Y}| (?:Movement|Agreement))`,
    (match) => ({
      start: point(match[0]),
      end: null,
      precision: 'day',
      relation: 'on',
    }),
  ),
  form(
    'month',
    pattern`\b(?:${M},? ${Y}|${M_PLAIN}|(?<=\b(?:[Ii]n|[Dd]uring|[Oo]f|[Bb]y|[Ff]or|[Tt]hroughout|[Ll]ast
            |[Tt]his|each|and) )(?:May|March))\b(?! \d|[’'])(?! (?:[Aa]greement|[Mm]ovement|Day)\b)`,
    (match) => ({ start: point(match[0]), end: null, precision: 'month', relation: 'on' }),
  ),
  form(
    'year-range',
    pattern`\b(?:[Ff]rom |[Bb]etween |[Ii]n (?:both )?
        |[Dd]uring |[Oo]ver |[Tt]hroughout )${Y}(?: to | until | through | and |${DASH})${Y}(?![\d/])
      |\b${Y}[–—]${Y}(?![\d/])`,
    (match) => {
      const [start, end] = [...match[0].matchAll(new RegExp(Y, 'g'))].map((year) => ({
        year: Number(year[0]),
      }))
      const listed = /^(?:in|during|throughout)/i.test(match[0])
      return { start: start!, end: end!, precision: listed ? 'year' : 'period', relation: 'on' }
    },
  ),
  form(
    'year',
    pattern`(?<=\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ff]or|[Oo]f|[Aa]round|[Cc]irca|[Ii]n the year|[Ii]n both
          |back in|as early as|as recently as|[Aa]s (?:at|of)|[Ii]n (?:early|late)
          |[Tt]he year) )${Y}(?![\d/s%–-]| \()`,
    (match) => ({ start: { year: Number(match[0]) }, end: null, precision: 'year', relation: 'on' }),
  ),
  form(
    'reporting-period',
    pattern`\b(?:[Dd]uring |[Ii]n |[Oo]ver |[Tt]hroughout |[Ww]ithin |[Ff]or )(?:the
        |this) (?:(?:present |current |entire |same )?reporting period
        |(?:present )?period (?:under (?:review|consideration)|covered by (?:the|this) (?:present )?report))\b`,
    () => ({ start: null, end: null, precision: 'period', relation: 'report' }),
  ),
  // counted back from the day of a letter or a press statement; "today" alone may mean nowadays
  form(
    'day-counted-back',
    pattern`\b(?:[Yy]esterday(?:[’']s)?(?: (?:morning|afternoon|evening|night))?|(?:[Ll]ate )?[Ll]ast night
        |[Tt]his (?:morning|afternoon|evening)|(?:[Ee]arl(?:y|ier)|[Ll]at(?:e|er)) today
        |[Tt]oday[’']s(?= (?:[\w-]+ ){0,2}(?:ambush|assault|attacks?|blasts?|bombings?|explosions?|incidents?
            |killings?|shellings?|shootings?|strikes?)\b)
        |(?<=(?:\b[a-z]{3,}ed|\btook place|[a-z]{3},) )[Tt]oday(?=[,.;]| in which\b| (?:in|near|at) [A-Z]))`,
    (match) => {
      const day = { daysBack: /yesterday|last night/i.test(match[0]) ? 1 : 0 }
      return { start: day, end: day, precision: 'day', relation: 'on' }
    },
  ),
  form(
    'days-later',
    pattern`\b(?:[Oo]n |[Dd]uring )?(?:[Tt]he |that )(?:(following|next)|(previous|preceding)) (?:day|morning
        |afternoon|evening|night)\b|\b(?:[Oo]n )?[Tt]he day (?:(after|later)|(before|earlier))\b
      |\b(?:[Jj]ust |[Aa]bout |[Ss]ome |[Oo]nly )?(${COUNT}|[Aa]) (day|week|hour)s? (?:(later|after(?:wards?)?)
        |(earlier|before(?:hand)?|previously))\b(?! (?:than|the|its|his|their|being)\b)`,
    (match) => {
      const back = Boolean(match[2] ?? match[4] ?? match[8])
      const unit = { day: 1, week: 7, hour: 0 }[match[6] ?? 'day']!
      const days = match[5] && !/^a$/i.test(match[5]) ? (readNumber(match[5]) ?? 1) : 1
      const daysAfter = days * unit * (back ? -1 : 1)
      return { start: null, end: null, precision: 'day', relation: 'same', daysAfter: daysAfter || 0 }
    },
  ),
  form(
    'days-after',
    pattern`\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Tt]hroughout) (?:the )?(?:subsequent|ensuing|following) (?:days|weeks
        |months)\b|\b(?:[Ii]n|[Oo]ver|[Dd]uring) the (?:days|weeks|months) (?:that followed|following
        |thereafter|afterwards)\b|\b[Ii]n the (?:immediate )?aftermath\b(?! of)`,
    () => ({ start: null, end: null, precision: 'period', relation: 'after' }),
  ),
  form(
    'that-week',
    String.raw`\b(?:[Tt]hroughout|[Dd]uring|[Oo]ver|[Ll]ater) (?:that|the same|that same) week\b`,
    () => ({ start: null, end: null, precision: 'period', relation: 'same', daysAfter: 6 }),
  ),
  form(
    'year-back',
    pattern`\b(?:so far|earlier|[Ss]ince the (?:beginning|start) of) (?:this|the) year\b
      |\b(?:[Ii]n|[Dd]uring|[Ee]arlier|[Ll]ate) (last|this) year\b|(?<!later )\b(last year|this year alone)\b`,
    (match) => {
      const lastYear = (match[1] ?? match[2] ?? '').startsWith('last')
      const start = { yearsBack: lastYear ? 1 : 0 }
      return lastYear
        ? { start, end: null, precision: 'year', relation: 'on' }
        : { start, end: null, precision: 'period', relation: 'since' }
    },
  ),
  form('month-back', String.raw`(?<!\b(?:the|its|their) )\b[Ll]ast month\b(?! of\b)`, () => ({
    start: { monthsBack: 1 },
    end: null,
    precision: 'month',
    relation: 'on',
  })),
  form('week-back', String.raw`(?<!\b(?:the|its|their) )\b[Ll]ast week\b(?! of\b)`, () => ({
    start: { weeksBack: 1, weekday: 1 },
    end: { weeksBack: 1, weekday: 7 },
    precision: 'period',
    relation: 'on',
  })),
  form(
    'day-of-week',
    pattern`\b(?:[Oo]n|(?<!\b[Tt]he )[Ll]ast(?! \w+ of\b)) (${WEEKDAYS.join('|')})\b(?!(?: (?:morning|afternoon
            |evening|night))?,? \(?(?:the )?(?:\d|${M}))(?: (?:morning|afternoon|evening|night)\b)?`,
    (match) => {
      const day = { weekday: WEEKDAYS.indexOf(match[1]!) + 1 }
      return { start: day, end: day, precision: 'day', relation: 'on' }
    },
  ),
  form(
    'recent',
    pattern`\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hroughout
        |[Aa]cross) (?:(?:the|its|their) )?(?:past|last|previous|preceding
        |recent)(?: (?:few|several|couple of|number of|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten
          |twelve|eighteen))? (?:days?|weeks?|months?|years?|decades?)\b`,
    () => ({ start: null, end: null, precision: 'period', relation: 'recent' }),
  ),
  form(
    'meanwhile',
    String.raw`^(?:At the same time|Meanwhile|In parallel|Simultaneously|Concurrently)\b(?=,)`,
    () => ({ start: null, end: null, precision: 'period', relation: 'same' }),
  ),
  form(
    'same',
    pattern`\b(?:[Oo]n |[Ii]n |[Oo]ver |[Dd]uring |[Ll]ater |[Ee]arlier |[Ll]ater on |[Tt]hroughout )(?:the same
        |that same|this same|that|this) (?:day|evening|morning|night|date|week|month|year|period|time)\b
      |\bthat (?:morning|afternoon|evening|night)\b|\b(?:the|that) same (?:day|date|month|year)\b`,
    (match) => {
      const unit = /(?:period|week|time|month|year)$/.exec(match[0])?.[0]
      if (unit === 'time') return null
      return {
        start: null,
        end: null,
        precision: unit === 'month' || unit === 'year' ? unit : unit ? 'period' : 'day',
        relation: 'same',
      }
    },
  ),
]

function form(rule: string, source: string, read: Form['read']): Form {
  return { rule, words: new RegExp(source, 'g'), read }
}
