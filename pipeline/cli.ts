/** The only file that knows argv, the working folder, colours and exit codes: 0 publishable, 1 not publishable, 2 wrong usage. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { build } from './index.ts'
import { languageOf, languages } from './languages/index.ts'
import type { LanguageCode } from './languages/language.ts'
import { hasErrors, severityOf } from './message.ts'
import { tableNames } from './process.ts'
import { type Progress, progressLine } from './progress.ts'
import { addedSummary, buildSummary, countMessages, outline } from './summary.ts'

declare const __VERSION__: string

const HELP = `undocket: United Nations reports as linked, validated, versioned tables

  undocket build [--source DIR] [--out DIR] [--no-corrections] [--keep-going] [--no-cache] [--json] [--quiet]
      read every report under DIR/reports (source), write the tables to DIR (dist/draft)
      --no-corrections   the pure machine output, without the reviewers' corrections
      --keep-going       leave out reports with errors, publish the others
      --no-cache         process every report anew, also those that did not change
      --json             print the result as one JSON object
      --quiet            print problems only

  undocket inspect FILE [--lang ${Object.keys(languages).join('|')}]
      parse a document (text, PDF, Word, HTML, Akoma Ntoso), print its outline and what is wrong with it

  undocket add FILE… [--source DIR] [--symbol SYMBOL] [--lang LANGUAGE]
      set up the folder of a report from what the document says of itself

  undocket explain ID [--version-of VERSION]
      tell why a derived row of the draft (or of a release) is what it is: its words, the rule, the codebook

  undocket diff [FROM] [TO] [--format terminal|json|csv|md|html] [--stat] [--table NAME] [--id ID] [--key COLUMNS]
      compare two versions: released numbers, draft, folders or .zip files (the latest release and the draft),
      or two CSV files by --key; exits 0 same, 1 different, 2 trouble

  undocket release [--at-least patch|minor|major] [--date YYYY-MM-DD] [--sign KEY]
      freeze the draft under the version number that its changes ask for

  undocket verify [VERSION] [--signer FILE] [--rebuild]
      check every byte and row of the releases; --rebuild makes one again from its commit and compares

  undocket pack VERSION [--out DIR]
      make a .zip, a .tar.gz and an npm package of a release

  undocket plot incidents|map|recommendations [--lang en|zh] [--where COLUMN=VALUE,VALUE]
      print a picture of the draft's rows as SVG

  undocket help, undocket --version

Exit codes: 0 publishable, 1 not publishable, 2 wrong usage, 130 interrupted.
`

/** Where the draft and the releases are, from the project's root. */
const DIST = 'dist'
/** Reports that did not change are not processed again. */
const CACHE = '.build/cache'

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
          'keep-going': { type: 'boolean', default: false },
          'no-cache': { type: 'boolean', default: false },
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
      ...(!values['no-cache'] && { cache: CACHE }),
      keepGoing: values['keep-going'],
      ...(!json && !quiet && { progress: progressFrom(started) }),
    })
    const seconds = (performance.now() - started) / 1000
    clearProgress()
    complain(result.files)
    if (json) {
      const tables = Object.fromEntries(result.rows)
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

  async add(args) {
    const { values, positionals } = usage(() =>
      parseArgs({
        args,
        options: {
          source: { type: 'string', default: 'source' },
          symbol: { type: 'string' },
          lang: { type: 'string' },
        },
        allowPositionals: true,
      }),
    )
    if (positionals.length === 0) throw new UsageError('add takes at least one FILE')
    if (values.symbol !== undefined && positionals.length > 1)
      throw new UsageError('--symbol names one document, so add takes one FILE with it')
    if (values.lang !== undefined && !languageOf(values.lang))
      throw new UsageError(
        `Language ${values.lang} is not known, expected one of ${Object.keys(languages).join(', ')}`,
      )
    const { addReport } = await import('./add.ts')
    let exitCode = 0
    for (const path of positionals) {
      const { file, folder, found } = await addReport(path, {
        source: values.source,
        ...(values.symbol === undefined ? {} : { symbol: values.symbol }),
        ...(values.lang === undefined ? {} : { language: values.lang as LanguageCode }),
      })
      if (found) process.stdout.write(addedSummary(path, folder, found))
      complain([file])
      if (folder === null || hasErrors(file)) exitCode = 1
    }
    return exitCode
  },

  async explain(args) {
    const { values, positionals } = usage(() =>
      parseArgs({
        args,
        options: { 'version-of': { type: 'string', default: 'draft' } },
        allowPositionals: true,
      }),
    )
    const [id, ...more] = positionals
    if (id === undefined || more.length > 0) throw new UsageError('explain takes one ID')
    const { explain, explanationText } = await import('./explain.ts')
    const folder = versionFolder(values['version-of'])
    const explanation = await explain(folder, id).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${folder} holds no version of the data (${error.code}), expected one: run build first`)
    })
    if (!explanation) throw new Error(`No derived row of ${folder} has the id ${id}`)
    const bold = (words: string): string => (process.stdout.isTTY ? `\x1b[1m${words}\x1b[0m` : `[${words}]`)
    process.stdout.write(explanationText(explanation, bold))
    return 0
  },

  async diff(args) {
    const { values, positionals } = usage(() =>
      parseArgs({
        args,
        options: {
          from: { type: 'string' },
          to: { type: 'string' },
          key: { type: 'string' },
          format: { type: 'string', default: 'terminal' },
          stat: { type: 'boolean', default: false },
          table: { type: 'string' },
          id: { type: 'string' },
        },
        allowPositionals: true,
      }),
    )
    const { diff, formats } = await import('./diff/index.ts')
    const format = formats.find((one) => one === values.format)
    if (!format) throw new UsageError(`--format is one of ${formats.join(', ')}`)
    const [from, to] = [values.from ?? positionals[0], values.to ?? positionals[1]]
    const result = diff({
      dist: DIST,
      format,
      stat: values.stat,
      colour: process.stdout.isTTY && !process.env.NO_COLOR,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(values.key === undefined ? {} : { key: values.key.split(',') }),
      ...(values.table === undefined ? {} : { table: values.table }),
      ...(values.id === undefined ? {} : { id: values.id }),
    })
    return say(result, 2)
  },

  async release(args) {
    const { values } = usage(() =>
      parseArgs({
        args,
        options: { 'at-least': { type: 'string' }, date: { type: 'string' }, sign: { type: 'string' } },
      }),
    )
    const { planRelease, release, releaseDate } = await import('./release/index.ts')
    const { levels } = await import('./diff/levels.ts')
    const atLeast = levels.find((level) => level === values['at-least'])
    if (values['at-least'] !== undefined && !atLeast)
      throw new UsageError(`--at-least is one of ${levels.slice(1).join(', ')}`)
    const options = {
      root: '.',
      dist: DIST,
      pipelineVersion: __VERSION__,
      date: releaseDate(values.date, process.env),
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(values.sign === undefined ? {} : { sign: values.sign }),
    }
    const { version, previous, difference } = planRelease(options)
    if (version === null) return say(release(options))
    const { renderings } = await import('./write/renderings.ts')
    const files = await renderings({
      draft: join(DIST, 'draft'),
      order: tableNames,
      version,
      changes: previous === null ? null : difference,
      pipelineVersion: __VERSION__,
    })
    return say(release({ ...options, renderings: { version, files } }))
  },

  async verify(args) {
    const { values, positionals } = usage(() =>
      parseArgs({
        args,
        options: { signer: { type: 'string' }, rebuild: { type: 'boolean', default: false } },
        allowPositionals: true,
      }),
    )
    const version = positionals[0]
    const { verify } = await import('./release/verify.ts')
    const verified = verify({
      dist: DIST,
      ...(version === undefined ? {} : { version }),
      ...(values.signer === undefined ? {} : { signer: values.signer }),
    })
    say(verified, 2)
    if (verified.exitCode !== 0 || !values.rebuild) return verified.exitCode
    if (version === undefined) throw new UsageError('--rebuild takes a VERSION')
    const { rebuild } = await import('./release/rebuild.ts')
    const rebuilt = await rebuild({
      root: '.',
      dist: DIST,
      version,
      pipelineVersion: __VERSION__,
      build: async (root) => {
        const out = join(root, DIST, 'draft')
        await build({ source: join(root, 'source'), out, pipelineVersion: __VERSION__, corrections: true })
        return out
      },
    })
    return say(rebuilt, 2)
  },

  async pack(args) {
    const { values, positionals } = usage(() =>
      parseArgs({ args, options: { out: { type: 'string', default: '.' } }, allowPositionals: true }),
    )
    const [version, ...more] = positionals
    if (version === undefined || more.length > 0) throw new UsageError('pack takes one VERSION')
    const { pack } = await import('./release/pack.ts')
    return say(pack({ dist: DIST, version, out: values.out }))
  },

  async plot(args) {
    const { values, positionals } = usage(() =>
      parseArgs({
        args,
        options: {
          lang: { type: 'string', default: 'en' },
          where: { type: 'string', multiple: true, default: [] },
          'version-of': { type: 'string', default: 'draft' },
        },
        allowPositionals: true,
      }),
    )
    const { PICTURES, plot } = await import('./write/pictures.ts')
    const name = PICTURES.find((one) => one === positionals[0])
    if (!name) throw new UsageError(`plot takes one of ${PICTURES.join(', ')}`)
    if (values.lang !== 'en' && values.lang !== 'zh') throw new UsageError('--lang is en or zh')
    const { readTables } = await import('./write/renderings.ts')
    const tables = await readTables(versionFolder(values['version-of']), tableNames)
    process.stdout.write(plot(name, tables, { lang: values.lang, where: conditions(values.where) }))
    return 0
  },
}

/** The version folder that a number, `draft` or a path names. */
function versionFolder(name: string): string {
  return name === 'draft' || /^\d+\.\d+\.\d+$/.test(name) ? join(DIST, name) : name
}

/** `--where type=attack,seizure` → the values that a column may have. */
function conditions(where: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    where.map((condition) => {
      const at = condition.indexOf('=')
      if (at < 1) throw new UsageError(`--where takes COLUMN=VALUE,VALUE, not ${condition}`)
      return [condition.slice(0, at), condition.slice(at + 1).split(',')]
    }),
  )
}

/** Prints what a verb has to say: to standard error where it failed. */
function say({ exitCode, output }: { exitCode: number; output: string }, failure = 1): number {
  const stream = exitCode >= failure ? process.stderr : process.stdout
  stream.write(output)
  return exitCode
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
function progressFrom(started: number): (state: Progress) => void {
  return (state) => {
    if (state.total < 2 || !process.stderr.isTTY) return
    const seconds = (performance.now() - started) / 1000
    const name = state.folder === null ? '' : basename(state.folder)
    process.stderr.write(`\r\x1b[K${progressLine(state, seconds, name)}`)
  }
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
