/** The only file that knows argv, the working folder, colours and exit codes: 0 publishable, 1 not publishable, 2 wrong usage. */
import { parseArgs } from 'node:util'
import { reporter } from 'vfile-reporter'
import { build } from './index.ts'

declare const __VERSION__: string

const HELP = `undocket: United Nations reports as linked, validated, versioned tables

  undocket build [--source DIR] [--out DIR] [--json] [--quiet]
      read every report under DIR/reports, write the tables

Exit codes: 0 publishable, 1 not publishable, 2 wrong usage.
`

class UsageError extends Error {}

type Verb = (args: string[]) => Promise<number>

const verbs: Record<string, Verb> = {
  async build(args) {
    const { values } = parse(args, {
      source: { type: 'string', default: 'source' },
      out: { type: 'string', default: 'dist/draft' },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      'no-corrections': { type: 'boolean', default: false },
    })
    const started = performance.now()
    const result = await build({
      source: values.source as string,
      out: values.out as string,
      pipelineVersion: __VERSION__,
      corrections: !values['no-corrections'],
    })
    const shown = result.files.filter((file) => file.messages.length > 0)
    if (shown.length > 0) process.stderr.write(`${reporter(shown, { color: process.stderr.isTTY })}\n`)
    const seconds = (performance.now() - started) / 1000
    const counts = Object.fromEntries(result.tables.map((table) => [table.name, table.rows.length]))
    if (values.json)
      process.stdout.write(
        `${JSON.stringify({ published: result.published, tables: counts, characters: result.characters, seconds })}\n`,
      )
    else if (!values.quiet) {
      for (const [name, count] of Object.entries(counts))
        process.stdout.write(`${name.padEnd(24)}${String(count).padStart(8)}\n`)
      process.stdout.write(
        result.published
          ? `\n${result.characters} characters accounted for, written to ${String(values.out)} in ${seconds.toFixed(2)} s\n`
          : '\nNot publishable, nothing written\n',
      )
    }
    return result.published ? 0 : 1
  },
}

function parse(args: string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args, options: options!, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${__VERSION__}\n`)
    return 0
  }
  const verb = verbs[name]
  if (!verb) throw new UsageError(`No verb ${name}, expected one of ${Object.keys(verbs).join(', ')}`)
  return verb(args)
}

process.exitCode = await main(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  process.stderr.write(`undocket: ${error.message}\n`)
  if (error instanceof UsageError) process.stderr.write('See undocket help.\n')
  return error instanceof UsageError ? 2 : 1
})
