import { readFile } from 'node:fs/promises'
import type { VFile } from 'vfile'
import { metadata as validate } from '#validators'
import { tell } from '../message.ts'
import type { Metadata } from '../report.ts'
import { decode } from './decode.ts'
import { parseYaml } from './yaml.ts'

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
