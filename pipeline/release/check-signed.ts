import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Descriptor } from '../diff/read-version.ts'
import { sha256 } from '../sha256.ts'
import { ALTERED, type Problem } from './problem.ts'
import { checkSignature, signatureName } from './signature.ts'
import type { VersionEntry } from './versions.ts'

/**
 * Whether a release is signed as it promises to be.
 *
 * @param entry what `versions.json` says of it
 * @param signer path of a file of accepted signers, one of whom must have signed
 * @param bytes the problems of its bytes
 */
export function checkSigned(
  dist: string,
  version: string,
  entry: VersionEntry | undefined,
  signer: string | undefined,
  bytes: readonly Problem[],
): Problem[] {
  const folder = join(dist, version)
  const file = `${version}/${signatureName}`
  const isPromised = Boolean(entry?.signature) || promises(folder)
  if (!existsSync(join(folder, signatureName))) {
    if (isPromised) return [{ file, problem: 'is missing, though the release promises a signature' }]
    return signer === undefined ? [] : [{ file, problem: 'is missing: the release is not signed' }]
  }
  const hash = sha256(readFileSync(join(folder, signatureName)))
  // Without a descriptor to ask, versions.json decides.
  if (!isPromised) return [{ file, problem: 'does not belong there: the release promises no signature' }]
  if (!existsSync(join(folder, 'SHA256SUMS'))) return []
  const problem = checkSignature(folder, signer)
  if (entry && entry.signature !== hash) {
    const isIntact = problem === null && !bytes.some((each) => each.file === `${version}/SHA256SUMS`)
    return [
      isIntact && entry.signature === null
        ? { file: 'versions.json', problem: `is wrong about ${file}` }
        : { file, problem: ALTERED },
    ]
  }
  return problem === null ? [] : [{ file, problem }]
}

function promises(folder: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor).signature !==
      undefined
    )
  } catch {
    return false
  }
}
