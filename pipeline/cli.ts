/** The only file that knows argv, the working folder, colours and exit codes: 0 publishable, 1 not publishable, 2 wrong usage. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { build } from './index.ts'
import { languageOf, languages } from './languages/index.ts'
import type { LanguageCode } from './languages/language.ts'
import { hasErrors, severityOf } from './message.ts'
import { buildSummary, countMessages, outline } from './summary.ts'

declare const __VERSION__: string

const HELP = `undocket: United Nations reports as linked, validated, versioned tables

  undocket build [--source DIR] [--out DIR] [--no-corrections] [--json] [--quiet]
      read every report under DIR/reports (source), write the tables to DIR (dist/draft)
      --no-corrections   the pure machine output, without the reviewers' corrections
      --json             print the result as one JSON object
      --quiet            print problems only

  undocket inspect FILE [--lang ${Object.keys(languages).join('|')}]
      parse a document (text, PDF, Word, HTML, Akoma Ntoso), print its outline and what is wrong with it

  undocket help, undocket --version

Exit codes: 0 publishable, 1 not publishable, 2 wrong usage, 130 interrupted.
`

class UsageError extends Error {}

/** Ctrl-C, or an order to end. */
class Interruption extends Error {
  readonly exitCode: number
  constructor(signal: NodeJS.Signals, exitCode: number) {
    super(`interrupted (${signal}), nothing was changed`)
    this.exitCode = exitCode
  }
}

/** A verb takes the arguments after its name and gives the exit code. */
type Verb = (args: string[]) => Promise<number>

const verbs: Record<string, Verb> = {
  async build(args) {
    const { values } = usage(() =>
      parseArgs({
        args,
        options: {
          source: { type: 'string', default: 'source' },
          out: { type: 'string', default: 'dist/draft' },
          'no-corrections': { type: 'boolean', default: false },
          json: { type: 'boolean', default: false },
          quiet: { type: 'boolean', default: false },
        },
      }),
    )
    const { source, out, json, quiet } = values
    const started = performance.now()
    const result = await build({
      source,
      out,
      pipelineVersion: __VERSION__,
      corrections: !values['no-corrections'],
      signal: interruption(),
      ...(!json && !quiet && { progress }),
    })
    const seconds = (performance.now() - started) / 1000
    clearProgress()
    complain(result.files)
    if (json) {
      const tables = Object.fromEntries(result.tables.map(({ name, rows }) => [name, rows.length]))
      const { published, reports, coverage, files } = result
      const outcome = { published, out, reports, tables, coverage, ...countMessages(result), seconds }
      process.stdout.write(`${JSON.stringify({ ...outcome, messages: files.flatMap(messagesOf) })}\n`)
    } else if (!quiet) process.stdout.write(buildSummary(result, out, seconds))
    return result.published ? 0 : 1
  },

  async inspect(args) {
    const { values, positionals } = usage(() =>
      parseArgs({ args, options: { lang: { type: 'string' } }, allowPositionals: true }),
    )
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('inspect takes one FILE')
    if (values.lang !== undefined && !languageOf(values.lang))
      throw new UsageError(
        `Language ${values.lang} is not known, expected one of ${Object.keys(languages).join(', ')}`,
      )
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${path} cannot be read (${error.code}), expected a document`)
    })
    const { inspect } = await import('./inspect.ts')
    const inspection = await inspect(bytes, path, values.lang as LanguageCode | undefined)
    if (inspection.facts !== null)
      process.stdout.write(outline(inspection, process.stdout.isTTY ? process.stdout.columns : 100))
    complain([inspection.file])
    return hasErrors(inspection.file) ? 1 : 0
  },
}

/** Runs a parser of arguments; what it throws is the user's mistake. */
function usage<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Prints messages with their places, those with errors and those without. */
function complain(files: VFile[]): void {
  const shown = files.filter((file) => file.messages.length > 0)
  const color = process.stderr.isTTY && !process.env.NO_COLOR
  if (shown.length > 0) process.stderr.write(`${reporter(shown, { color })}\n`)
}

function messagesOf({ path, messages }: VFile): object[] {
  return messages.map((message) => ({
    file: path,
    line: message.line ?? null,
    column: message.column ?? null,
    severity: severityOf(message),
    rule: `${message.source}:${message.ruleId}`,
    reason: message.reason,
  }))
}

/** One line that is written over, for a person who waits for more than one report. */
function progress(done: number, total: number, folder: string): void {
  if (total > 1 && process.stderr.isTTY)
    process.stderr.write(`\r\x1b[K${done + 1}/${total} ${basename(folder)}`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}

/** Aborts at the first signal to end; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => controller.abort(new Interruption(signal, exitCode)))
  return controller.signal
}

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined) throw new UsageError(`No verb, expected one of ${Object.keys(verbs).join(', ')}`)
  if (name === 'help' || name === '--help' || name === '-h' || args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  if (name === '--version') {
    process.stdout.write(`${__VERSION__}\n`)
    return 0
  }
  if (!Object.hasOwn(verbs, name))
    throw new UsageError(`No verb ${name}, expected one of ${Object.keys(verbs).join(', ')}`)
  return verbs[name]!(args)
}

// `undocket inspect FILE | head`: a reader that has seen enough is no error; a disk that is full is one
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`undocket: standard output cannot be written (${error.code})\n`)
  process.exitCode = 1
})

try {
  const exitCode = await main(process.argv.slice(2))
  process.exitCode ||= exitCode
} catch (error) {
  clearProgress()
  process.stderr.write(`undocket: ${(error as Error).message}\n`)
  if (error instanceof UsageError) process.stderr.write('See undocket help.\n')
  process.exitCode = error instanceof UsageError ? 2 : error instanceof Interruption ? error.exitCode : 1
}
