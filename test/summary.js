/**
 * Prints what vitest counted in .build/tests.json, as the last line `N passed, N failed`. A file that fails before its first
 * test counts as one failure, and so does a run that left no count.
 */
import { existsSync, readFileSync } from 'node:fs'

const path = '.build/tests.json'
const run = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
const hasFailed = (result) => result.status === 'failed'
const broken = run?.testResults.filter((file) => hasFailed(file) && !file.assertionResults.some(hasFailed))
const failed = run ? run.numFailedTests + broken.length : 1
if (run?.numPendingTests) console.log(`${run.numPendingTests} skipped`)
console.log(`${run?.numPassedTests ?? 0} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
