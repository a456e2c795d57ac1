import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verify } from '../../pipeline/release/verify.ts'
import { type Project, project, releaseIn } from './project.ts'

/** A signed release, the key's file, and a file of signers. */
function signed(): Project & { key: string; signers: string } {
  const made = project()
  const [key, signers] = [newKey(made.root, 'key'), join(made.root, 'signers')]
  writeFileSync(signers, `editor@example.org ${readFileSync(`${key}.pub`, 'utf8')}`)
  expect(releaseIn({ ...made }, { sign: key })).toMatchObject({ exitCode: 0, version: '1.0.0' })
  return { ...made, key, signers }
}

function newKey(root: string, name: string): string {
  const key = join(root, name)
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key])
  return key
}

test('a signed release verifies, and ssh-keygen agrees', () => {
  const { dist, signers } = signed()
  expect(verify({ dist, signer: signers })).toMatchObject({ exitCode: 0, problems: [] })
  const { status } = spawnSync(
    'ssh-keygen',
    ['-Y', 'verify', '-f', signers, '-I', 'editor@example.org', '-n', 'file', '-s', 'SHA256SUMS.sig'],
    { cwd: join(dist, '1.0.0'), input: readFileSync(join(dist, '1.0.0/SHA256SUMS')) },
  )
  expect(status).toBe(0)
})

test('a signature that was promised and is gone', () => {
  const { dist } = signed()
  rmSync(join(dist, '1.0.0/SHA256SUMS.sig'))
  expect(verify({ dist }).problems).toEqual([
    { file: '1.0.0/SHA256SUMS.sig', problem: 'is missing, though the release promises a signature' },
  ])
})

test('a release without a signature, where a signer is asked for', () => {
  const made = project()
  releaseIn(made)
  const { signers } = signed()
  expect(verify({ dist: made.dist }).exitCode).toBe(0)
  expect(verify({ dist: made.dist, signer: signers }).problems).toEqual([
    { file: '1.0.0/SHA256SUMS.sig', problem: 'is missing: the release is not signed' },
  ])
})

test('a wrong signer', () => {
  const { root, dist } = signed()
  const [other, signers] = [newKey(root, 'other'), join(root, 'other-signers')]
  writeFileSync(signers, `someone@example.org ${readFileSync(`${other}.pub`, 'utf8')}`)
  expect(verify({ dist, signer: signers }).problems).toEqual([
    { file: '1.0.0/SHA256SUMS.sig', problem: `signed by a key that ${signers} does not list` },
  ])
})

test('a signature by somebody else in its place', () => {
  const { root, dist, signers } = signed()
  rmSync(join(dist, '1.0.0/SHA256SUMS.sig'))
  const other = newKey(root, 'other')
  execFileSync(
    'ssh-keygen',
    ['-q', '-Y', 'sign', '-f', other, '-n', 'file', join(dist, '1.0.0/SHA256SUMS')],
    { stdio: 'ignore' },
  )
  expect(verify({ dist, signer: signers }).problems.map(({ file }) => file)).toEqual(['1.0.0/SHA256SUMS.sig'])
})

test('sums changed after they were signed', () => {
  const { dist } = signed()
  const path = join(dist, '1.0.0/SHA256SUMS')
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  )
  expect(verify({ dist }).problems).toContainEqual({
    file: '1.0.0/SHA256SUMS.sig',
    problem: 'the signature does not belong to this SHA256SUMS: one of the two was changed',
  })
})

test('every byte of a signature counts, even those that ssh-keygen passes over', () => {
  const { dist, signers } = signed()
  const path = join(dist, '1.0.0/SHA256SUMS.sig')
  const bytes = readFileSync(path)
  for (const at of [0, 40, 100, bytes.length - 2, bytes.length - 1]) {
    const flipped = Buffer.from(bytes)
    flipped[at]! ^= 0x20
    writeFileSync(path, flipped)
    expect(verify({ dist, signer: signers }).problems.map(({ file }) => file)).toEqual([
      '1.0.0/SHA256SUMS.sig',
    ])
  }
})

test('a key that cannot sign: nothing is released', () => {
  const made = project()
  const result = releaseIn(made, { sign: join(made.root, 'no-such-key') })
  expect([result.exitCode, result.version]).toEqual([1, null])
  expect(result.output).toContain('did not sign')
  expect(releaseIn(made).version).toBe('1.0.0')
})
