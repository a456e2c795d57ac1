/**
 * The drawing operators of a PDF page → glyphs and rules with their places.
 *
 * Source of the text state and its operators: ISO 32000-1:2008, 9.3 and 9.4. pdf.js has decoded fonts and normalised the operators before.
 */

/** One drawn character. Lengths are points, from the top left corner of the page as seen. */
export interface Glyph {
  text: string
  /** Left edge, and right edge with the spacing that the text state adds. */
  left: number
  right: number
  /** Height of the baseline below the top of the page. */
  base: number
  size: number
  bold: boolean
  italic: boolean
  isSpace: boolean
  /** True for what a tagged PDF calls an artifact: running heads, page numbers. */
  isArtifact: boolean
  /** Quarter turns, clockwise, that would set the text upright. */
  turn: 0 | 1 | 2 | 3
}

/** A drawn straight line or thin bar. */
export interface Rule {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Drawn {
  glyphs: Glyph[]
  rules: Rule[]
}

/** What pdf.js knows of a font. */
export interface Font {
  name?: string
  fontMatrix?: number[]
  bold?: boolean
  black?: boolean
  italic?: boolean
}

interface FontGlyph {
  unicode: string
  width: number
  /** True for character code 32, which word spacing applies to, whatever it shows. */
  isSpace: boolean
}

export interface Operators {
  fnArray: number[]
  // biome-ignore lint/suspicious/noExplicitAny: the arguments differ by operator and pdf.js does not type them
  argsArray: any[]
}

type Matrix = [number, number, number, number, number, number]

interface State {
  ctm: Matrix
  font: Font | null
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const THIN = 1.6

/**
 * Runs a page's operators and notes where each character and each thin line is drawn. Nothing is painted and no script is run.
 *
 * @param view maps the page's own units to points from the top left corner, turned as the page is shown
 * @param codes operator numbers by name, as pdf.js gives them
 */
export function drawGlyphs(
  operators: Operators,
  view: number[],
  codes: Record<string, number>,
  fontOf: (name: string) => Font | null,
): Drawn {
  const drawn: Drawn = { glyphs: [], rules: [] }
  let state: State = {
    ctm: view as Matrix,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
  const saved: State[] = []
  const marks: boolean[] = []
  let matrix: Matrix = IDENTITY
  let line: Matrix = IDENTITY

  const moveText = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y])
    matrix = line
  }
  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  // biome-ignore lint/suspicious/noExplicitAny: see Operators
  const actions: Record<string, (args: any) => unknown> = {
    save,
    restore,
    transform: (args) => {
      state.ctm = multiply(state.ctm, args)
    },
    paintFormXObjectBegin: ([form]) => {
      save()
      if (form) state.ctm = multiply(state.ctm, form)
    },
    paintFormXObjectEnd: restore,
    beginText: () => {
      line = IDENTITY
      matrix = IDENTITY
    },
    setTextMatrix: (args) => {
      line = (args.length === 6 ? args : args[0]) as Matrix
      matrix = line
    },
    moveText: ([x, y]) => moveText(x, y),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -y
      moveText(x, y)
    },
    nextLine: () => moveText(0, -state.leading),
    setFont: ([name, size]) => {
      state.font = fontOf(name)
      state.size = size
    },
    setCharSpacing: ([value]) => {
      state.charSpacing = value
    },
    setWordSpacing: ([value]) => {
      state.wordSpacing = value
    },
    setHScale: ([value]) => {
      state.scale = value / 100
    },
    setLeading: ([value]) => {
      state.leading = value
    },
    setTextRise: ([value]) => {
      state.rise = value
    },
    showText: ([glyphs]) => {
      const from = drawn.glyphs.length
      matrix = showText(glyphs, matrix, state, drawn.glyphs)
      if (marks.includes(true)) for (const glyph of drawn.glyphs.slice(from)) glyph.isArtifact = true
    },
    beginMarkedContent: ([tag]) => marks.push((tag?.name ?? tag) === 'Artifact'),
    beginMarkedContentProps: ([tag]) => marks.push((tag?.name ?? tag) === 'Artifact'),
    endMarkedContent: () => marks.pop(),
    constructPath: ([paint, , bounds]) => {
      if (bounds && PAINTING.some((name) => codes[name] === paint)) addRule(bounds, state.ctm, drawn.rules)
    },
  }
  const byCode = new Map(Object.entries(actions).map(([name, action]) => [codes[name], action]))
  for (let index = 0; index < operators.fnArray.length; index++) {
    byCode.get(operators.fnArray[index])?.(operators.argsArray[index] ?? [])
  }
  return drawn
}

const PAINTING = ['stroke', 'closeStroke', 'fill', 'eoFill', 'fillStroke', 'eoFillStroke']

function multiply(a: ArrayLike<number>, b: ArrayLike<number>): Matrix {
  return [
    a[0]! * b[0]! + a[2]! * b[1]!,
    a[1]! * b[0]! + a[3]! * b[1]!,
    a[0]! * b[2]! + a[2]! * b[3]!,
    a[1]! * b[2]! + a[3]! * b[3]!,
    a[0]! * b[4]! + a[2]! * b[5]! + a[4]!,
    a[1]! * b[4]! + a[3]! * b[5]! + a[5]!,
  ]
}

/** Places each glyph and gives back the text matrix behind the last one. */
function showText(
  items: (FontGlyph | number | null)[],
  matrix: Matrix,
  state: State,
  glyphs: Glyph[],
): Matrix {
  const { font, size, scale } = state
  const unit = font?.fontMatrix?.[0] ?? 0.001
  const bold = font?.bold === true || font?.black === true || /bold|black|heavy|demi/i.test(font?.name ?? '')
  const italic = font?.italic === true || /italic|oblique|kursiv/i.test(font?.name ?? '')
  const [a, b, c, d, startX, startY] = multiply(state.ctm, multiply(matrix, [1, 0, 0, 1, 0, state.rise]))
  const height = Math.hypot(c, d) * Math.abs(size)
  const sign = Math.sign(size) || 1
  const turn = ((Math.round(Math.atan2(b * sign, a * sign) / (Math.PI / 2)) + 4) % 4) as Glyph['turn']
  const isSeen = [a, b, startX, startY, height].every(Number.isFinite) && height > 0
  let along = 0
  for (const item of items) {
    if (item === null) continue
    if (typeof item === 'number') {
      along -= (item / 1000) * size * scale
      continue
    }
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0)
    const advance = (item.width * unit * size + spacing) * scale
    if (isSeen && Number.isFinite(advance)) {
      const [x, y] = [startX + a * along, startY + b * along]
      const [left, right, base] = upright(turn, x, y, x + a * advance, y + b * advance)
      const text = item.unicode
      glyphs.push({
        text,
        left: Math.min(left, right),
        right: Math.max(left, right),
        base,
        size: height,
        bold,
        italic,
        isSpace: text.trim() === '',
        isArtifact: false,
        turn,
      })
    }
    along += advance
  }
  return multiply(matrix, [1, 0, 0, 1, along, 0])
}

/** Start, end and baseline, along the direction of writing and down from it. */
function upright(
  turn: Glyph['turn'],
  x: number,
  y: number,
  endX: number,
  endY: number,
): [number, number, number] {
  if (turn === 0) return [x, endX, y]
  if (turn === 1) return [y, endY, -x]
  return turn === 2 ? [-x, -endX, -y] : [-y, -endY, x]
}

function addRule(bounds: ArrayLike<number>, ctm: Matrix, rules: Rule[]): void {
  const xs = [0, 2].flatMap((i) => [1, 3].map((j) => ctm[0] * bounds[i]! + ctm[2] * bounds[j]! + ctm[4]))
  const ys = [0, 2].flatMap((i) => [1, 3].map((j) => ctm[1] * bounds[i]! + ctm[3] * bounds[j]! + ctm[5]))
  const rule = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
  if (rule.right - rule.left < THIN || rule.bottom - rule.top < THIN) rules.push(rule)
}
