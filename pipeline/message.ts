/**
 * Every rule that can raise a message, with its severity: one place to see what stops a build and what only asks for a look.
 *
 * Messages are VFile messages: `source` is the stage, `ruleId` the problem; printed together by vfile-reporter.
 */

import type { Point } from 'unist'
import type { VFile } from 'vfile'

/** `error` stops publication; `warning` asks for a person; `info` tells a decision. */
export type Severity = 'error' | 'warning' | 'info'

export const rules = {
  'add:symbol-missing': 'error',
  'add:report-exists': 'error',
  'read:source-missing': 'error',
  'read:source-empty': 'error',
  'read:checksum-mismatch': 'error',
  'read:encoding-invalid': 'error',
  'read:encoding-converted': 'info',
  'read:binary-data': 'error',
  'read:document-unreadable': 'error',
  'read:metadata-invalid': 'error',
  'read:vocabulary-invalid': 'error',
  'parse:paragraph-number-gap': 'error',
  'parse:paragraph-number-repeat': 'error',
  'parse:footnote-number-gap': 'error',
  'parse:footnote-number-repeat': 'error',
  'parse:footnote-reference-undefined': 'error',
  'parse:footnote-definition-unused': 'error',
  'parse:ledger-incomplete': 'error',
  'process:limit-exceeded': 'error',
  'process:report-failed': 'error',
  'correct:record-missing': 'error',
  'correct:expectation-failed': 'error',
  'correct:quote-missing': 'error',
  'correct:changes-nothing': 'error',
  'correct:table-unknown': 'error',
  'derive:errata-quote-missing': 'error',
  'validate:schema': 'error',
  'validate:key-duplicate': 'error',
  'validate:reference-dangling': 'error',
  'validate:count-mismatch': 'error',
  'validate:cell-unsafe': 'error',
  'validate:interval-reversed': 'error',
  'validate:text-unpublished': 'warning',
  'write:read-back-differs': 'error',
} as const satisfies Record<string, Severity>

export type Rule = keyof typeof rules

/** What a message can carry beside its sentence. */
export interface Detail {
  place?: Point | { start: Point; end: Point }
  actual?: string
  expected?: string[]
  note?: string
}

/**
 * Adds a message to a file, with the severity that the rule table gives it.
 *
 * @param reason one sentence: the problem first, then what was expected
 */
export function tell(file: VFile, rule: Rule, reason: string, detail: Detail = {}): void {
  const message = file.message(reason, {
    source: rule.slice(0, rule.indexOf(':')),
    ruleId: rule.slice(rule.indexOf(':') + 1),
    place: detail.place ?? null,
  })
  const severity: Severity = rules[rule]
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (detail.actual !== undefined) message.actual = detail.actual
  if (detail.expected !== undefined) message.expected = detail.expected
  if (detail.note !== undefined) message.note = detail.note
}

/** True when some message forbids publication. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}

/** The severity that a message was told with. */
export function severityOf({ fatal }: { fatal?: boolean | null | undefined }): Severity {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}
