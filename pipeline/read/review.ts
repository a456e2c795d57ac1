import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import * as validators from '#validators'
import type { Correction, Review, Slip } from '../review.ts'
import { parseYaml } from './yaml.ts'

/** Reads `corrections.yaml` and `errata.yaml` of a report folder; both may be missing. */
export async function readReview(
  folder: string,
): Promise<{ review: Review; corrections: VFile; errata: VFile }> {
  const corrections = new VFile({ path: join(folder, 'corrections.yaml') })
  const errata = new VFile({ path: join(folder, 'errata.yaml') })
  return {
    review: {
      corrections: await readList<Correction>(corrections, validators.corrections),
      slips: await readList<Slip>(errata, validators.slips),
    },
    corrections,
    errata,
  }
}

async function readList<T extends { line: number }>(
  file: VFile,
  validate: validators.Validator,
): Promise<T[]> {
  const text = await readFile(file.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const parsed =
    text === null || text.trim() === '' ? null : parseYaml<Omit<T, 'line'>[]>(text, file, validate)
  return parsed ? parsed.value.map((one, index) => ({ ...one, line: parsed.lineOf(index) }) as T) : []
}
