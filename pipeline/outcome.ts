/** What became of one report folder, and the same as plain values, which can be sent between threads and stored. */
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import type { ReportResult } from './process.ts'

export interface ReportOutcome {
  folder: string
  /** Null where the report cannot be parsed. */
  result: ReportResult | null
  /** Files that messages were told to: the source or report.yaml, then corrections.yaml and errata.yaml. */
  files: VFile[]
}

/** Without the folder's path, so that a result is the same wherever the folder lies; the result's file is the first one. */
export interface PackedOutcome {
  result: Omit<ReportResult, 'file'> | null
  files: { name: string; messages: PackedMessage[] }[]
}

type Message = VFile['messages'][number]
type PackedMessage = Pick<Message, (typeof FIELDS)[number]>

const FIELDS = ['reason', 'source', 'ruleId', 'place', 'fatal', 'actual', 'expected', 'note'] as const

/** Makes an outcome plain. Its files lie directly in the folder. */
export function pack({ result, files }: ReportOutcome): PackedOutcome {
  return {
    result: result && withoutFile(result),
    files: files.map(({ path, messages }) => ({
      name: basename(path),
      messages: messages.map(
        (message) => Object.fromEntries(FIELDS.map((field) => [field, message[field]])) as PackedMessage,
      ),
    })),
  }
}

/** The outcome again, its messages printing as they did. */
export function unpack(folder: string, { result, files: packed }: PackedOutcome): ReportOutcome {
  const files = packed.map(({ name, messages }, index) => {
    const file = new VFile({ path: join(folder, name) })
    if (index === 0 && result) file.value = result.text
    for (const { reason, source, ruleId, place, ...rest } of messages)
      Object.assign(file.message(reason, { source, ruleId, place }), rest)
    return file
  })
  return { folder, result: result && { ...result, file: files[0]! }, files }
}

function withoutFile({ file, ...plain }: ReportResult): Omit<ReportResult, 'file'> {
  return plain
}
