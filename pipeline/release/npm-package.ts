import type { Descriptor } from '../diff/read-version.ts'
import { baseType, isNullable, type JSONSchemaProperty } from '../schema.ts'
import type { Table } from '../table.ts'

/** The files that make a release an npm package: `package.json`, a module that reads a table, its types, a readme. */
export function npmFiles(descriptor: Descriptor, tables: readonly Table[]): Record<string, string> {
  return {
    'package.json': `${JSON.stringify(manifest(descriptor), null, 2)}\n`,
    'index.js': module(descriptor, tables),
    'index.d.ts': types(tables),
    'README.md': readme(descriptor, tables),
  }
}

/** The name that the package is installed under. */
export function npmName(descriptor: Descriptor): string {
  return `${String(descriptor.name)}-data`
}

function manifest(descriptor: Descriptor): Record<string, unknown> {
  const [license] = (descriptor.licenses ?? []) as { name: string }[]
  return {
    name: npmName(descriptor),
    version: descriptor.version,
    description: descriptor.title,
    keywords: descriptor.keywords,
    ...(license ? { license: license.name } : {}),
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' }, './*': './*' },
    types: './index.d.ts',
    sideEffects: false,
  }
}

function module(descriptor: Descriptor, tables: readonly Table[]): string {
  return `import { readFileSync } from 'node:fs'

export const version = ${JSON.stringify(descriptor.version)}

export const tables = ${JSON.stringify(tables.map(({ name }) => name))}

export function load(table) {
  if (!tables.includes(table)) throw new RangeError(\`No table "\${table}". There are: \${tables.join(', ')}.\`)
  return JSON.parse(readFileSync(new URL(\`./\${table}.json\`, import.meta.url), 'utf8'))
}
`
}

function types(tables: readonly Table[]): string {
  const interfaces = tables.map(({ name, schema }) => {
    const properties = Object.entries(schema.properties).map(
      ([column, property]) =>
        `  /** ${comment(property.description)} */\n  ${quoted(column)}: ${typeOf(property)}\n`,
    )
    return `/** ${comment(schema.description)} */\nexport interface ${typeName(name)} {\n${properties.join('')}}\n`
  })
  const names = tables.map(({ name }) => `  ${quoted(name)}: ${typeName(name)}\n`)
  return `${interfaces.join('\n')}
/** The row of each table. */
export interface Tables {
${names.join('')}}

/** The version of the data. */
export declare const version: string

/** The names of the tables. */
export declare const tables: readonly (keyof Tables)[]

/** Reads a table: its rows, in published order. */
export declare function load<Name extends keyof Tables>(table: Name): Tables[Name][]
`
}

function typeOf(property: JSONSchemaProperty): string {
  return isNullable(property) ? `${plainType(property)} | null` : plainType(property)
}

function plainType(property: JSONSchemaProperty): string {
  const union = (values: readonly (string | null)[]): string =>
    values.flatMap((value) => (value === null ? [] : [quote(value)])).join(' | ')
  const type = baseType(property)
  if (type === 'array')
    return property.items?.enum ? `(${union(property.items.enum)})[]` : `${scalar(property.items?.type)}[]`
  return property.enum ? union(property.enum) : scalar(type)
}

function scalar(type: string | undefined): string {
  return type === 'integer' ? 'number' : (type ?? 'string')
}

function typeName(table: string): string {
  return table.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function quoted(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

function comment(text: string): string {
  return text.replaceAll('*/', '* /').replace(/\s+/g, ' ')
}

function readme(descriptor: Descriptor, tables: readonly Table[]): string {
  const example = tables[0]?.name ?? ''
  return `# ${String(descriptor.title)}

${String(descriptor.description)}

\`\`\`js
import { load } from '${npmName(descriptor)}'

const rows = load('${example}')
\`\`\`

Tables: ${tables.map(({ name }) => `\`${name}\``).join(', ')}. Every file of the release is here too, for example
\`${npmName(descriptor)}/${example}.csv\`; \`datapackage.json\` describes them, \`SHA256SUMS\` lets you check them, \`CHANGES.md\` says what is new.

The version number says what may have changed: major for rows or columns that went or were renamed, minor for rows that came, patch for
values that were corrected.
`
}
