/** The only file that knows argv, the working folder, colours and exit codes: 0 publishable, 1 not publishable, 2 wrong usage. */
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import './match/compile-patterns.ts'
import type { AddOptions, Look } from './add.ts'
import { isVersion } from './diff/levels.ts'
import { HELP } from './help.ts'
import { build } from './index.ts'
import type { Inspection } from './inspect.ts'
import { Interruption, interruption } from './interruption.ts'
import { languageOf, languages } from './languages/index.ts'
import type { LanguageCode } from './languages/language.ts'
import { hasErrors, severityOf } from './message.ts'
import { tableNames } from './process.ts'
import { runAlone } from './run/crew.ts'
import { fileOf } from './run/outcome.ts'
import { type Progress, progressLine } from './run/progress.ts'
import { addedSummary, buildSummary, countMessages, outline } from './summary.ts'

declare const __VERSION__: string

/** Where the draft and the releases are, from the project's root. */
const DIST = 'dist'
/** Reports that did not change are not processed again. */
const CACHE = '.build/cache'

class UsageError extends Error {}

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
    const job = { verb: 'inspect', path, language: languageFrom(values.lang) } as const
    const inspection = await runAlone<Inspection>(job, { facts: null, lines: [] })
    if (inspection.facts !== null)
      process.stdout.write(outline(inspection, process.stdout.isTTY ? process.stdout.columns : 100))
    const file = fileOf(path, inspection.messages)
    complain([file])
    return hasErrors(file) ? 1 : 0
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
    const language = languageFrom(values.lang)
    const { addReport } = await import('./add.ts')
    const look = (path: string, options: AddOptions): Promise<Look> =>
      runAlone({ verb: 'add', path, options }, { found: null, bytes: null })
    let exitCode = 0
    for (const path of positionals) {
      const { file, folder, found } = await addReport(
        path,
        {
          source: values.source,
          ...(values.symbol === undefined ? {} : { symbol: values.symbol }),
          ...(language === undefined ? {} : { language }),
        },
        look,
      )
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
    const explanation = await explain(folder, id).catch(noVersionAt(folder))
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
          key: { type: 'string' },
          format: { type: 'string', default: 'terminal' },
          stat: { type: 'boolean', default: false },
          table: { type: 'string' },
          id: { type: 'string' },
        },
        allowPositionals: true,
      }),
    )
    const [from, to, ...more] = positionals
    if (more.length > 0) throw new UsageError('diff takes at most two versions, FROM and TO')
    const { diff, formats } = await import('./diff/index.ts')
    const format = formats.find((one) => one === values.format)
    if (!format) throw new UsageError(`--format is one of ${formats.join(', ')}`)
    const result = diff({
      dist: DIST,
      format,
      stat: values.stat,
      colour: process.stdout.isTTY && !process.env.NO_COLOR,
      from,
      to,
      key: values.key?.split(','),
      table: values.table,
      id: values.id,
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
    const { planRelease, release, releaseDate, whyNotRelease } = await import('./release/index.ts')
    const { levels } = await import('./diff/levels.ts')
    const atLeast = levels.find((level) => level === values['at-least'])
    if (values['at-least'] !== undefined && !atLeast)
      throw new UsageError(`--at-least is one of ${levels.slice(1).join(', ')}`)
    const options = {
      root: '.',
      dist: DIST,
      pipelineVersion: __VERSION__,
      date: releaseDate(values.date, process.env),
      atLeast,
      sign: values.sign,
    }
    const refused = whyNotRelease(options)
    if (refused) return say(refused)
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
    const [version, ...more] = positionals
    if (more.length > 0) throw new UsageError('verify takes at most one VERSION')
    if (version === undefined && values.rebuild) throw new UsageError('--rebuild takes a VERSION')
    const { verify } = await import('./release/verify.ts')
    const verified = verify({ dist: DIST, version, signer: values.signer })
    say(verified, 2)
    if (verified.exitCode !== 0 || version === undefined || !values.rebuild) return verified.exitCode
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
    if (!name || positionals.length > 1) throw new UsageError(`plot takes one of ${PICTURES.join(', ')}`)
    if (values.lang !== 'en' && values.lang !== 'zh') throw new UsageError('--lang is en or zh')
    const { readTables } = await import('./write/renderings.ts')
    const where = conditions(values.where)
    const folder = versionFolder(values['version-of'])
    const tables = await readTables(folder, tableNames).catch(noVersionAt(folder))
    process.stdout.write(plot(name, tables, { lang: values.lang, where }))
    return 0
  },
}

/** The version folder that a number, `draft` or a path names. */
function versionFolder(name: string): string {
  return name === 'draft' || isVersion(name) ? join(DIST, name) : name
}

/** Says what a folder lacks where its tables cannot be read. */
function noVersionAt(folder: string): (error: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    const advice = isVersion(basename(folder)) ? `see ${join(DIST, 'versions.json')}` : 'run build first'
    throw new Error(`${folder} holds no version of the data (${code ?? message}), expected one: ${advice}`)
  }
}

/** The language that `--lang` names. */
function languageFrom(code: string | undefined): LanguageCode | undefined {
  if (code !== undefined && !languageOf(code))
    throw new UsageError(
      `Language ${code} is not known, expected one of ${Object.keys(languages).join(', ')}`,
    )
  return code as LanguageCode | undefined
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
  // verbose: a message's note says what to do
  if (shown.length > 0) process.stderr.write(`${reporter(shown, { color, verbose: true })}\n`)
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
