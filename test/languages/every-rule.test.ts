import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORMS as FORMS_EN } from '../../pipeline/languages/en/dates/forms.ts'
import { RULES as EVENTS_EN } from '../../pipeline/languages/en/events/events.ts'
import { RULES as FORCE_EN } from '../../pipeline/languages/en/force/force.ts'
import { wording as en } from '../../pipeline/languages/en/wording.ts'
import type { Wording } from '../../pipeline/languages/wording.ts'
import { FORMS as FORMS_ZH } from '../../pipeline/languages/zh/dates/forms.ts'
import { EVENT_WORDS } from '../../pipeline/languages/zh/events/event-words.ts'
import { FORCE_RULES } from '../../pipeline/languages/zh/force/force-rules.ts'
import { wording as zh } from '../../pipeline/languages/zh/wording.ts'

const plain = { before: [], announcements: [], headings: [], letter: false }

/** Which rules read a sentence, by what they read in it. */
const FIND: Record<string, (wording: Wording, sentence: string) => { rule: string }[]> = {
  force: ({ findForce }, sentence) => [findForce(sentence, plain)].filter((find) => find !== null),
  events: ({ findEvents }, sentence) => findEvents(sentence),
  dates: ({ findDates }, sentence) => findDates(sentence),
}

const LANGUAGES = {
  en: { wording: en, rules: { force: FORCE_EN, events: EVENTS_EN, dates: FORMS_EN } },
  zh: { wording: zh, rules: { force: FORCE_RULES, events: EVENT_WORDS, dates: FORMS_ZH } },
}

/** The rule that only closes a place, so that no other reads a date there. */
const READS_NOTHING = 'date-citation'

describe.each(Object.entries(LANGUAGES))('every rule of %s', (code, { wording, rules }) => {
  const examples = parse(readFileSync(`test/languages/examples.${code}.yaml`, 'utf8'))

  it.each(Object.entries(rules))('for %s has an example', (kind, list) => {
    const names = (list as readonly { rule: string }[])
      .map(({ rule }) => rule)
      .filter((rule) => rule !== READS_NOTHING)
    expect(Object.keys(examples[kind]).sort()).toEqual([...new Set(names)].sort())
  })

  describe.each(Object.keys(rules))('%s', (kind) => {
    it.each(Object.entries<string>(examples[kind]))('%s reads: %s', (rule, sentence) => {
      expect(FIND[kind]!(wording, sentence).map((find) => find.rule)).toContain(rule)
    })
  })
})
