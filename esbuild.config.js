/**
 * Bundles the CLI into .build/cli.js: start-up dominates a small build, and one file loads in half the time of the packages.
 * The schemas are compiled to validators here, so that no build pays for it. So is the page's client, which the bundle holds as text.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

mkdirSync('.build', { recursive: true })
writeValidators()
writeFileSync(
  '.build/codebook.js',
  `export default ${JSON.stringify(readFileSync('schemas/CODEBOOK.md', 'utf8'))}\n`,
)
await writePageClient()
const { metafile } = await build({
  entryPoints: { cli: 'pipeline/cli.ts', worker: 'pipeline/run/worker.ts' },
  metafile: true,
  outdir: '.build',
  // what only some verbs or formats need (pdf.js, ajv, the page) is loaded when it is needed
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['node-sqlite3-wasm'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "#!/usr/bin/env node\nimport{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  define: { __VERSION__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
})

removeOldChunks()

/** What an earlier build left; after the new files are in place, so that a command can start at any moment. */
function removeOldChunks() {
  for (const name of readdirSync('.build/chunks'))
    if (!(`.build/chunks/${name}` in metafile.outputs)) rmSync(`.build/chunks/${name}`)
}

/** One function a schema, under the schema's file stem. */
function writeValidators() {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    formats: { date: ISO_DATE },
    code: { source: true, esm: true },
  })
  ajv.addVocabulary(['key', 'references'])
  const names = {}
  for (const file of readdirSync('schemas')) {
    if (!file.endsWith('.schema.json')) continue
    const schema = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'))
    ajv.addSchema(schema)
    names[file.replace('.schema.json', '').replace(/-/g, '_')] = schema.$id
  }
  writeFileSync('.build/validators.js', standaloneCode.default(ajv, names))
}

/** The page's script and stylesheet as two strings, for the release's `index.html`. */
async function writePageClient() {
  const { outputFiles } = await build({
    entryPoints: ['pipeline/write/page/client/index.ts', 'pipeline/write/page/client/style.css'],
    outdir: '.build',
    bundle: true,
    write: false,
    platform: 'browser',
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    target: 'es2022',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const textOf = (extension) => JSON.stringify(outputFiles.find(({ path }) => path.endsWith(extension)).text)
  writeFileSync(
    '.build/page-client.js',
    `export const script = ${textOf('.js')}\nexport const style = ${textOf('.css')}\n`,
  )
}
