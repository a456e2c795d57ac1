import type { VFile } from 'vfile'
import { type Document, isMap, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml'
import type { Validator } from '#validators'
import { tell } from '../message.ts'

type Fault = NonNullable<Validator['errors']>[number]

/** A YAML file's value, and where the elements of a list stand. */
export interface Parsed<T> {
  value: T
  /** The line, counted from 1, that an element of the list at the top starts on. */
  lineOf: (index: number) => number
}

/** Parses YAML and checks it against a compiled schema; tells syntax errors and violations with their places. */
export function parseYaml<T>(text: string, file: VFile, validate: Validator): Parsed<T> | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const complain = (reason: string, offset: number): void => {
    const at = lines.linePos(offset)
    tell(file, 'read:metadata-invalid', reason, { place: { line: at.line || 1, column: at.col || 1 } })
  }
  for (const error of document.errors) complain(firstLine(error.message), error.pos[0])
  if (document.errors.length > 0) return null
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // an alias without its anchor, or aliases of aliases without end
    complain((error as Error).message, 0)
    return null
  }
  if (validate(value)) {
    const lineOf = (index: number): number => {
      const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined
      return node?.range ? lines.linePos(node.range[0]).line : 1
    }
    return { value: value as T, lineOf }
  }
  for (const fault of validate.errors ?? []) {
    // what an `if` asks for is told by the fault of its `then`
    if (fault.keyword === 'if') continue
    complain(sentenceOf(fault), placeOf(document, fault))
  }
  return null
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

/** `Item 2 must have required property 'expect'` */
function sentenceOf(fault: Fault): string {
  const [first, ...rest] = pathOf(fault)
  const item =
    typeof first === 'number'
      ? [`Item ${first + 1}`, ...rest]
      : fault.instancePath
        ? [first, ...rest]
        : ['The file']
  const { additionalProperty, allowedValues } = fault.params
  const extra = additionalProperty ?? (allowedValues as string[] | undefined)?.join(', ')
  return `${item.join('.')} ${fault.message}${extra === undefined ? '' : `: ${String(extra)}`}`
}

/** Where the fault stands: at a key that should not be there, else at the value. */
function placeOf(document: Document, fault: Fault): number {
  const node = document.getIn(pathOf(fault), true)
  const extra = fault.params.additionalProperty
  const pair = isMap(node) && node.items.find(({ key }) => isScalar(key) && key.value === extra)
  return (pair ? (pair.key as Scalar) : (node as Scalar | undefined))?.range?.[0] ?? 0
}

function pathOf({ instancePath }: Fault): (string | number)[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
