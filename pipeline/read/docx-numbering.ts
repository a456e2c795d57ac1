/**
 * Word's automatic numbers → the labels that are printed.
 *
 * Source: ISO/IEC 29500-1, 17.9 (numbering).
 */
import { formatNumber } from './format-number.ts'
import { type Element, elements } from './xml.ts'

interface Level {
  start: number
  format: string
  /** `%1.%2` with a place for the number of each level. */
  text: string
  /** The paragraph style that takes this level by itself. */
  paragraphStyle: string | null
}

interface Numbering {
  abstract: string
  levels: Map<number, Level>
  /** Levels that begin anew when this numbering is first used. */
  restarts: Map<number, number>
}

export interface Numberer {
  /** The next label of a numbering at a level counted from 0, or null where it prints none. */
  next: (id: string, level: number) => string | null
  /** The level that a paragraph style takes in a numbering. */
  levelOf: (id: string, paragraphStyle: string) => number
}

/** Reads `numbering.xml` and counts as Word does: numberings of one definition go on with each other's numbers. */
export function readNumbering(root: Element | null): Numberer {
  const definitions = new Map<string, Map<number, Level>>()
  for (const definition of root ? elements(root, 'abstractNum') : []) {
    definitions.set(definition.attributes.abstractNumId ?? '', readLevels(definition))
  }
  const numberings = new Map<string, Numbering>()
  for (const numbering of root ? elements(root, 'num') : []) {
    const abstract = valOf(numbering, 'abstractNumId') ?? ''
    const levels = new Map(definitions.get(abstract) ?? [])
    const restarts = new Map<number, number>()
    for (const override of elements(numbering, 'lvlOverride')) {
      const level = Number(override.attributes.ilvl)
      for (const [key, value] of readLevels(override)) levels.set(key, value)
      const start = valOf(override, 'startOverride')
      if (start !== null) restarts.set(level, Number(start))
    }
    numberings.set(numbering.attributes.numId ?? '', { abstract, levels, restarts })
  }

  const counters = new Map<string, number[]>()
  const used = new Set<string>()
  const next = (id: string, level: number): string | null => {
    const numbering = numberings.get(id)
    const definition = numbering?.levels.get(level)
    if (!numbering || !definition) return null
    const counts = counters.get(numbering.abstract) ?? []
    counters.set(numbering.abstract, counts)
    if (!used.has(id)) for (const [at, start] of numbering.restarts) counts[at] = start - 1
    used.add(id)
    for (let above = 0; above < level; above++) counts[above] ??= numbering.levels.get(above)?.start ?? 1
    counts[level] = (counts[level] ?? definition.start - 1) + 1
    counts.length = level + 1
    return labelOf(definition, counts, numbering.levels)
  }
  const levelOf = (id: string, paragraphStyle: string): number => {
    const levels = [...(numberings.get(id)?.levels ?? [])]
    return levels.find(([, level]) => level.paragraphStyle === paragraphStyle)?.[0] ?? 0
  }
  return { next, levelOf }
}

function readLevels(parent: Element): Map<number, Level> {
  return new Map(
    elements(parent, 'lvl').map((level) => [
      Number(level.attributes.ilvl),
      {
        start: Number(valOf(level, 'start') ?? 1),
        format: valOf(level, 'numFmt') ?? 'decimal',
        text: valOf(level, 'lvlText') ?? '',
        paragraphStyle: valOf(level, 'pStyle'),
      },
    ]),
  )
}

/** The `w:val` of a child element. */
export function valOf(parent: Element, name: string): string | null {
  return elements(parent, name)[0]?.attributes.val ?? null
}

function labelOf(level: Level, counts: number[], levels: Map<number, Level>): string | null {
  if (level.format === 'bullet') return /^[–—-]$/.test(level.text) ? '–' : '•'
  const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return formatNumber(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal')
  })
  return label.trim() === '' ? null : label.trim()
}
