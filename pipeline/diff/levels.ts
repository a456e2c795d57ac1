/**
 * Which kind of change raises which part of the version number, and why: the whole recipe on one page.
 *
 * Source: the "Data Package Version" recipe of the Data Package standard (https://datapackage.org/recipes/data-package-version/).
 * Where it is silent we decide, and say so: a removed row is major, a constraint whose effect cannot be told counts as tightened, and
 * provenance alone (a comment in a source file, another pipeline version) makes no release.
 */
export type Level = 'none' | 'patch' | 'minor' | 'major'

/** Weakest first. */
export const levels: readonly Level[] = ['none', 'patch', 'minor', 'major']

interface Rule {
  level: Level
  /** What happened, for one and for many, after "table: 2 ". */
  one: string
  many: string
  why: string
}

export const rules = {
  'package-renamed': rule('major', 'package name changed', 'package names changed', 'citations name it'),
  'table-removed': rule('major', 'table removed', 'tables removed', 'what reads it stops working'),
  'column-added': rule('major', 'column added', 'columns added', 'readers that expect exact columns stop'),
  'column-removed': rule('major', 'column removed', 'columns removed', 'what reads it stops working'),
  'column-renamed': rule('major', 'column renamed', 'columns renamed', 'what reads it stops working'),
  'column-reordered': rule(
    'major',
    'column in another place',
    'columns in another place',
    'readers by position go wrong',
  ),
  'column-retyped': rule(
    'major',
    'column with another type',
    'columns with another type',
    'values read differently',
  ),
  'key-changed': rule('major', 'key changed', 'keys changed', 'rows are named differently'),
  'constraint-tightened': rule(
    'major',
    'constraint tightened',
    'constraints tightened',
    'values once allowed may now be refused',
  ),
  'row-removed': rule('major', 'row removed', 'rows removed', 'citations lead nowhere'),
  'row-renamed': rule(
    'major',
    'row with another id',
    'rows with another id',
    'citations of the old id lead nowhere',
  ),
  'file-removed': rule('major', 'file removed', 'files removed', 'what reads it stops working'),
  'table-added': rule('minor', 'table added', 'tables added', 'nothing that was there changed'),
  'row-added': rule('minor', 'row added', 'rows added', 'nothing that was there changed'),
  'value-allowed': rule(
    'minor',
    'allowed value added',
    'allowed values added',
    'nothing that was there changed',
  ),
  'constraint-loosened': rule(
    'minor',
    'constraint loosened',
    'constraints loosened',
    'all old values stay allowed',
  ),
  'file-added': rule('minor', 'file added', 'files added', 'nothing that was there changed'),
  'cell-changed': rule('patch', 'value corrected', 'values corrected', 'same rows, same shape'),
  'row-moved': rule('patch', 'row in another place', 'rows in another place', 'same rows, same values'),
  'description-changed': rule(
    'patch',
    'description changed',
    'descriptions changed',
    'same rows, same shape',
  ),
  'metadata-changed': rule(
    'patch',
    'property of the package changed',
    'properties of the package changed',
    'same rows, same shape',
  ),
  'file-changed': rule(
    'patch',
    'file with other bytes',
    'files with other bytes',
    'same tables, another rendering',
  ),
  'provenance-changed': rule(
    'none',
    'provenance entry changed',
    'provenance entries changed',
    'says where data came from, not what it is',
  ),
} as const satisfies Record<string, Rule>

export type Kind = keyof typeof rules

function rule(level: Level, one: string, many: string, why: string): Rule {
  return { level, one, many, why }
}

/** The stronger of two levels. */
export function strongest(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b
}

/**
 * The version after a change of the given level: `1.4.2` and `minor` give `1.5.0`.
 *
 * @throws RangeError when `version` is not MAJOR.MINOR.PATCH or the level is `none`
 */
export function nextVersion(version: string, level: Level): string {
  const [major, minor, patch] = parseVersion(version)
  if (level === 'major') return `${major + 1}.0.0`
  if (level === 'minor') return `${major}.${minor + 1}.0`
  if (level === 'patch') return `${major}.${minor}.${patch + 1}`
  throw new RangeError(`Nothing changed since ${version}: there is no next version.`)
}

/** True for MAJOR.MINOR.PATCH without leading zeros; release folders have such names and no others. */
export function isVersion(text: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text)
}

/** Orders versions oldest first. */
export function compareVersions(a: string, b: string): number {
  const left = parseVersion(a)
  const right = parseVersion(b)
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

function parseVersion(version: string): [number, number, number] {
  if (!isVersion(version))
    throw new RangeError(`"${version}" is not a version: expected MAJOR.MINOR.PATCH, like 1.4.2.`)
  const [major, minor, patch] = version.split('.').map(Number)
  return [major!, minor!, patch!]
}
