/** What became of one report folder, and the same as plain values, which can be sent between threads and stored. */
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import type { Contribution } from './contribute.ts'

export interface ReportOutcome {
  folder: string
  /** Null where the report cannot be parsed. */
  contribution: Contribution | null
  /** Files that messages were told to: the source or report.yaml, then corrections.yaml and errata.yaml. */
  files: VFile[]
}

/** Without the folder's path, so that an outcome is the same wherever the folder lies. */
export interface PackedOutcome {
  contribution: Contribution | null
  files: { name: string; messages: PackedMessage[] }[]
}

type Message = VFile['messages'][number]
/** A message as plain values. */
export type PackedMessage = Pick<Message, (typeof FIELDS)[number]>

const FIELDS = ['reason', 'source', 'ruleId', 'place', 'fatal', 'actual', 'expected', 'note'] as const

/** Makes an outcome plain. Its files lie directly in the folder. */
export function pack({ contribution, files }: ReportOutcome): PackedOutcome {
  return {
    contribution,
    files: files.map((file) => ({ name: basename(file.path), messages: packMessages(file) })),
  }
}

export function packMessages({ messages }: VFile): PackedMessage[] {
  return messages.map(
    (message) => Object.fromEntries(FIELDS.map((field) => [field, message[field]])) as PackedMessage,
  )
}

/** The outcome again, its messages printing as they did. */
export function unpack(folder: string, { contribution, files }: PackedOutcome): ReportOutcome {
  return {
    folder,
    contribution,
    files: files.map(({ name, messages }) => fileOf(join(folder, name), messages)),
  }
}

/** A file with its messages again. */
export function fileOf(path: string, messages: PackedMessage[]): VFile {
  const file = new VFile({ path })
  for (const { reason, source, ruleId, place, ...rest } of messages)
    Object.assign(file.message(reason, { source, ruleId, place }), rest)
  return file
}
