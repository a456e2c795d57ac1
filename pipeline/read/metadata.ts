import { readFile } from 'node:fs/promises'
import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import { metadata as validate } from '#validators'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'

/**
 * Reads and checks a `report.yaml`.
 *
 * @param file receives what is wrong, with its place in the YAML
 */
export async function readMetadata(path: string, file: VFile): Promise<Metadata | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    tell(
      file,
      'read:metadata-invalid',
      `report.yaml cannot be read (${error.code}), expected one in every report folder`,
    )
    return null
  })
  return text === null ? null : parseYaml<Metadata>(text, file, validate)
}

interface Validator {
  (value: unknown): boolean
  errors?: { instancePath: string; message?: string; params?: Record<string, unknown> }[] | null
}

/** Parses YAML and checks it against a compiled schema; tells syntax errors and violations with their lines. */
export function parseYaml<T>(text: string, file: VFile, validate: Validator): T | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (const error of document.errors) {
    const at = lines.linePos(error.pos[0])
    tell(file, 'read:metadata-invalid', firstLine(error.message), {
      place: { line: at.line, column: at.col },
    })
  }
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS()
  if (validate(value)) return value as T
  for (const error of validate.errors ?? []) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
    const at = node?.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 }
    const extra = error.params?.additionalProperty ?? error.params?.allowedValues
    tell(
      file,
      'read:metadata-invalid',
      `${path.join('.') || 'The file'} ${error.message}${extra === undefined ? '' : `: ${String(extra)}`}`,
      {
        place: { line: at.line, column: at.col },
      },
    )
  }
  return null
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}
