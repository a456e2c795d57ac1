/**
 * Signatures in the format of OpenSSH, by its own `ssh-keygen`: keys never pass through this program, and anyone can check a signature with
 *
 *     ssh-keygen -Y verify -f SIGNERS -I NAME -n file -s SHA256SUMS.sig < SHA256SUMS
 *
 * SIGNERS has a line for each accepted signer: a name and a public key (see "ALLOWED SIGNERS" in ssh-keygen(1)).
 */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseError } from './release-error.ts'

export const signatureName = 'SHA256SUMS.sig'

/** What a signature is for; OpenSSH's own word for files. */
const namespace = 'file'

/**
 * Signs a release folder's `SHA256SUMS` and leaves the signature beside it.
 *
 * @param key path of a private key, or of a public one whose private half is in an agent
 * @throws ReleaseError when ssh-keygen refuses
 */
export function sign(folder: string, key: string): void {
  const { status, stderr } = run(['-Y', 'sign', '-f', key, '-n', namespace, join(folder, 'SHA256SUMS')])
  if (status !== 0 || !existsSync(join(folder, signatureName))) {
    throw new ReleaseError(`The key ${key} did not sign: ${lastLine(stderr)}. Nothing was released.`)
  }
}

/**
 * What is wrong with a release's signature, or null.
 *
 * @param signers path of a file of accepted signers; without it, only whether the signature belongs to these bytes
 */
export function checkSignature(folder: string, signers: string | undefined): string | null {
  const sums = join(folder, 'SHA256SUMS')
  const signature = join(folder, signatureName)
  const intact = run(['-Y', 'check-novalidate', '-n', namespace, '-s', signature], sums)
  if (intact.status !== 0)
    return 'the signature does not belong to this SHA256SUMS: one of the two was changed'
  if (signers === undefined) return null
  if (!existsSync(signers)) return `there is no file of signers at ${signers}`
  const found = run(['-Y', 'find-principals', '-s', signature, '-f', signers], sums)
  const name = found.stdout.split('\n')[0]
  if (found.status !== 0 || !name) return `signed by a key that ${signers} does not list`
  const checked = run(['-Y', 'verify', '-f', signers, '-I', name, '-n', namespace, '-s', signature], sums)
  return checked.status === 0
    ? null
    : `the signature of ${name} is not accepted: ${lastLine(checked.stderr || checked.stdout)}`
}

interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** @param signed path of the file that is read from standard input */
function run(args: string[], signed?: string): Outcome {
  // A file, not a pipe: ssh-keygen may end before it has read a pipe to its end, and that would count as a failure.
  const input = signed === undefined ? null : openSync(signed, 'r')
  try {
    const { error, status, stdout, stderr } = spawnSync('ssh-keygen', args, {
      stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    })
    if (error)
      throw new ReleaseError(
        `ssh-keygen cannot be run: ${error.message}. It comes with OpenSSH 8.2 or newer.`,
      )
    return { status, stdout: stdout.toString(), stderr: stderr.toString() }
  } finally {
    if (input !== null) closeSync(input)
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
