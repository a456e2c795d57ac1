import { readFile } from 'node:fs/promises'
import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import { metadata as validate } from '#validators'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'
import { decode } from './decode.ts'

/**
 * Reads and checks a `report.yaml`.
 *
 * @param file receives what is wrong, with its place in the YAML
 */
export async function readMetadata(path: string, file: VFile): Promise<Metadata | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    tell(
      file,
      'read:metadata-invalid',
      `report.yaml cannot be read (${error.code}), expected one in every report folder`,
    )
    return null
  })
  if (!bytes) return null
  const decoded = decode(bytes)
  if ('text' in decoded) return parseYaml<Metadata>(decoded.text, file, validate)?.value ?? null
  tell(file, 'read:metadata-invalid', decoded.reason, { place: decoded.place })
  return null
}

interface Validator {
  (value: unknown): boolean
  errors?: { instancePath: string; message?: string; params?: Record<string, unknown> }[] | null
}

/** A YAML file's value, and where the elements of a list stand. */
export interface Parsed<T> {
  value: T
  /** The line, counted from 1, that an element of the list at the top starts on. */
  lineOf: (index: number) => number
}

/** Parses YAML and checks it against a compiled schema; tells syntax errors and violations with their places. */
export function parseYaml<T>(text: string, file: VFile, validate: Validator): Parsed<T> | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const complain = (reason: string, offset: number): void => {
    const at = lines.linePos(offset)
    tell(file, 'read:metadata-invalid', reason, { place: { line: at.line || 1, column: at.col || 1 } })
  }
  for (const error of document.errors) complain(firstLine(error.message), error.pos[0])
  if (document.errors.length > 0) return null
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // an alias without its anchor, or aliases of aliases without end
    complain((error as Error).message, 0)
    return null
  }
  if (validate(value)) {
    const lineOf = (index: number): number => {
      const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined
      return node?.range ? lines.linePos(node.range[0]).line : 1
    }
    return { value: value as T, lineOf }
  }
  for (const error of validate.errors ?? []) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
    const { additionalProperty, allowedValues } = error.params ?? {}
    const extra = additionalProperty ?? (allowedValues as string[] | undefined)?.join(', ')
    const subject = path.join('.') || 'The file'
    complain(
      `${subject} ${error.message}${extra === undefined ? '' : `: ${String(extra)}`}`,
      node?.range?.[0] ?? 0,
    )
  }
  return null
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}
