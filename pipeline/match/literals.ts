/**
 * What a text must hold for a pattern to match in it: of some literals at least one. Looking for literals is far cheaper than trying a
 * pattern, and most patterns match in few sentences.
 */

/** More strings than these are not told one by one. */
const MANY = 24
const MANY_HELD = 400
const DIGITS = [...'0123456789']

/** What is known of the strings that a part of a pattern matches. */
interface Part {
  /** All of them, where they are few. */
  exact: readonly string[] | null
  /** Literals of which each of them holds one; null where nothing is sure. */
  held: readonly string[] | null
}

const ANYTHING: Part = { exact: null, held: null }
const NOTHING: Part = { exact: [''], held: null }

/**
 * Literals of which every text that the pattern matches in holds at least one, case aside: in lower case, for texts in lower case. Null
 * where none can be told.
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null
  const { exact, held } = new Parser(source).alternatives()
  const literals = rarer(exact, held)
  return literals && shortest(literals.map((literal) => literal.toLowerCase()))
}

/** Without the literals that another one begins. */
function shortest(literals: readonly string[]): string[] {
  const all = new Set(literals)
  return [...all].filter((literal) => {
    for (let end = 1; end < literal.length; end++) if (all.has(literal.slice(0, end))) return false
    return true
  })
}

const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/uy
/** `*`, `+?`, `{2,}` */
const COUNT = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y
/** What a bracket opens, where it is no plain group: `?:`, `?=`, `?<!`, `?<name>` */
const KIND = /\?(?::|<?[=!]|<\w+>)/y
const ESCAPE =
  /u\{([\da-fA-F]+)\}|(?:u(?=[\da-fA-F]{4})|x(?=[\da-fA-F]{2}))((?<=u)[\da-fA-F]{4}|[\da-fA-F]{2})|k<\w+>|[pP]\{[^}]*\}|\d+|./sy
/** The rest of a class of characters, with the bracket that closes it. */
const CLASS = /(?:\\.|[^\]\\])*\]/sy
const CONTROLS: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }

/** Reads the grammar of ECMAScript patterns (ECMA-262, 22.2.1), as far as it tells what is matched. */
class Parser {
  readonly source: string
  at = 0

  constructor(source: string) {
    this.source = source
  }

  /** Up to a closing bracket or the end. */
  alternatives(): Part {
    const parts = [this.sequence()]
    while (this.takes('|')) parts.push(this.sequence())
    if (parts.length === 1) return parts[0]!
    return {
      exact: united(
        parts.map((part) => part.exact),
        MANY,
      ),
      held: united(
        parts.map((part) => rarer(part.exact, part.held)),
        MANY_HELD,
      ),
    }
  }

  /** Literals side by side are one literal: `(?:was|were) killed` holds "was killed" or "were killed". */
  private sequence(): Part {
    let run: readonly string[] = ['']
    // what follows every string of the run
    let suffix = ''
    let isWhole = true
    let held: readonly string[] | null = null
    while (this.at < this.source.length && !this.sees('|') && !this.sees(')')) {
      const part = this.term()
      held = rarer(held, part.held)
      if (part.exact?.length === 1) {
        suffix += part.exact[0]
        continue
      }
      run = joined(run, [suffix])!
      suffix = ''
      const longer = part.exact && joined(run, part.exact)
      if (longer) run = longer
      else {
        held = rarer(held, run)
        run = part.exact ?? ['']
        isWhole = false
      }
    }
    run = joined(run, [suffix])!
    return isWhole ? { exact: run, held } : { exact: null, held: rarer(held, run) }
  }

  private term(): Part {
    const part = this.atom()
    const count = '*+?{'.includes(this.source[this.at] ?? ' ') ? this.matched(COUNT) : null
    if (!count) return part
    const sign = count[0][0]
    const least = sign === '{' ? Number(count[1]) : sign === '+' ? 1 : 0
    if (least > 0) return { exact: null, held: rarer(part.exact, part.held) }
    return sign === '?' && part.exact ? { exact: ['', ...part.exact], held: null } : ANYTHING
  }

  private atom(): Part {
    if (this.takes('(')) return this.group()
    if (this.takes('[')) return this.characterClass()
    if (this.takes('\\')) return this.escape()
    if (this.takes('^') || this.takes('$')) return NOTHING
    if (this.takes('.')) return ANYTHING
    return { exact: [this.characters()], held: null }
  }

  /** Characters that stand for themselves, without the one that a count after them is about; or that one alone. */
  private characters(): string {
    const plain = this.matched(PLAIN)?.[0]
    if (plain !== undefined) return plain
    const character = String.fromCodePoint(this.source.codePointAt(this.at)!)
    this.at += character.length
    return character
  }

  private group(): Part {
    const kind = this.matched(KIND)?.[0] ?? ''
    const { exact, held } = this.alternatives()
    this.at += 1
    if (kind.endsWith('!')) return NOTHING
    return kind.endsWith('=') ? { exact: [''], held: rarer(exact, held) } : { exact, held }
  }

  private characterClass(): Part {
    if (this.sees('^')) {
      this.matched(CLASS)
      return ANYTHING
    }
    const members: string[] = []
    let isTold = true
    while (!this.takes(']')) {
      const first = this.member()
      if (first.exact?.length !== 1 || !this.sees('-') || this.source[this.at + 1] === ']') {
        if (first.exact) members.push(...first.exact)
        else isTold = false
        continue
      }
      this.at += 1
      const [from, to] = [first.exact[0]!, this.member().exact![0]!].map((one) => one.codePointAt(0)!)
      if (to! - from! > MANY) isTold = false
      else for (let code = from!; code <= to!; code++) members.push(String.fromCodePoint(code))
    }
    return isTold && members.length <= MANY ? { exact: members, held: null } : ANYTHING
  }

  private member(): Part {
    if (!this.takes('\\')) {
      const character = String.fromCodePoint(this.source.codePointAt(this.at)!)
      this.at += character.length
      return { exact: [character], held: null }
    }
    if (this.takes('b')) return { exact: ['\b'], held: null }
    return this.escape()
  }

  /** What follows a backslash. */
  private escape(): Part {
    const match = this.matched(ESCAPE)!
    const [whole, code] = [match[0], match[1] ?? match[2]]
    if (code) return { exact: [String.fromCodePoint(Number.parseInt(code, 16))], held: null }
    if (whole === 'b' || whole === 'B') return NOTHING
    if (whole === 'd') return { exact: DIGITS, held: null }
    if (whole in CONTROLS) return { exact: [CONTROLS[whole]!], held: null }
    // classes of characters, and what a group has matched before
    return /^[wWsSpPk1-9]/.test(whole) ? ANYTHING : { exact: [whole], held: null }
  }

  private matched(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const match = sticky.exec(this.source)
    if (match) this.at += match[0].length
    return match
  }

  private sees(character: string): boolean {
    return this.source[this.at] === character
  }

  private takes(character: string): boolean {
    if (!this.sees(character)) return false
    this.at += 1
    return true
  }
}

/** The strings of all sets, each once; null where one of the sets is, or where they are too many. */
function united(sets: readonly (readonly string[] | null)[], most: number): readonly string[] | null {
  const all = new Set<string>()
  for (const strings of sets) {
    if (strings === null) return null
    for (const one of strings) all.add(one)
    if (all.size > most) return null
  }
  return [...all]
}

/** Every string of the first followed by every one of the second; null where that is too many. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (first.length * second.length > MANY) return null
  if (second.length === 1 && second[0] === '') return first
  if (first.length === 1 && first[0] === '') return second
  return first.flatMap((one) => second.map((other) => one + other))
}

/** Of two sets of literals the one that fewer texts hold. A set with the empty string tells nothing. */
function rarer(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  if (first === null || second === null) {
    const only = first ?? second
    return only?.includes('') ? null : only
  }
  const [one, two] = [frequency(first), frequency(second)]
  return one === Number.POSITIVE_INFINITY && two === Number.POSITIVE_INFINITY
    ? null
    : one <= two
      ? first
      : second
}

const COMMON = ' abcdefghijklmnopqrstuvwxyz'
/** Every other sentence holds one of these. */
const FUNCTION_WORD =
  /^ ?(?:is|are|was|were|be|been|being|has|have|had|came|come|to|of|in|on|at|by|for|from|with|and|or|as|the|an?|that|this) ?$/i

/** A rough guess of how often a text holds one of the literals. */
function frequency(literals: readonly string[] | null): number {
  if (!literals) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const literal of literals) {
    if (literal === '') return Number.POSITIVE_INFINITY
    let product = 1
    for (let index = 0; index < literal.length && index < 6; index++)
      product *= COMMON.includes(literal[index]!) ? 0.07 : 0.02
    sum += FUNCTION_WORD.test(literal) ? 0.5 : product
  }
  return sum
}
