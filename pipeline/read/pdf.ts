/** PDF → lines, through pdf.js, from the places where its characters are drawn. No script in a file is run and nothing is fetched. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { layOut, type Printed } from './lay-out.ts'
import type { Page, Style } from './lines.ts'
import { type Drawn, drawGlyphs, type Font, type Operators } from './pdf-glyphs.ts'
import type { Piece, Row } from './pdf-lines.ts'
import { checkStreams } from './pdf-streams.ts'
import { type Grid, toParts } from './pdf-tables.ts'
import { Unreadable } from './unreadable.ts'

/** What one file may take before it is refused. */
export interface PdfLimits {
  bytes: number
  pages: number
  /** Drawing operators, and characters drawn, in the whole file. */
  operators: number
  glyphs: number
  milliseconds: number
}

const LIMITS: PdfLimits = {
  bytes: 200_000_000,
  pages: 3_000,
  operators: 8_000_000,
  glyphs: 10_000_000,
  milliseconds: 120_000,
}

/**
 * Reads a PDF: a line for each printed line with its box, size, weight and raised numbers, an empty line where lines stand further apart
 * than within a paragraph, a form feed between pages. Cells of a table stand on one line, parted by tabs, each a line of its own with
 * the role `cell` and its column as level.
 *
 * @throws {Unreadable} where the file is broken, locked with a password, holds no text (a scan), or goes beyond the limits
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<Page> {
  if (bytes.length > limits.bytes) {
    throw new Unreadable(
      `PDF has ${bytes.length} bytes, more than the ${limits.bytes} that are read; split it`,
    )
  }
  checkStreams(bytes)
  supplyTransfer()
  const { OPS } = await getResolvedPDFJS()
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages) {
      throw new Unreadable(
        `PDF has ${document.numPages} pages, more than the ${limits.pages} that are read; split it`,
      )
    }
    const spend = budgetOf(limits)
    const printed: Printed[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const drawn = await drawPage(document, number, OPS as unknown as Record<string, number>, spend)
      spend(number, 0, drawn.glyphs.length)
      if (drawn.glyphs.length > MAX_PAGE) {
        throw new Unreadable(
          `PDF draws more than ${MAX_PAGE} characters on page ${number}, expected a printed page`,
        )
      }
      for (const line of printPage(drawn, number)) printed.push(line)
    }
    if (printed.length === 0) {
      throw new Unreadable(
        'PDF holds no text, perhaps a scan, expected text; run text recognition on it first',
      )
    }
    const page = layOut(printed, 'blocks')
    return { ...page, pages: document.numPages }
  } finally {
    await document.destroy()
  }
}

/** Characters on one page; a closely printed one has 8,000. */
const MAX_PAGE = 50_000

/** Adds what a page has taken; throws {Unreadable} once the file has gone beyond a limit. */
type Spend = (page: number, operators: number, glyphs: number) => void

function budgetOf(limits: PdfLimits): Spend {
  const deadline = performance.now() + limits.milliseconds
  let operators = 0
  let glyphs = 0
  return (page, moreOperators, moreGlyphs) => {
    operators += moreOperators
    glyphs += moreGlyphs
    const problem =
      operators > limits.operators
        ? `draws with more than ${limits.operators} operators`
        : glyphs > limits.glyphs
          ? `draws more than ${limits.glyphs} characters`
          : performance.now() > deadline
            ? `takes more than ${limits.milliseconds / 1000} s to read`
            : null
    if (problem) throw new Unreadable(`PDF ${problem}, stopped at page ${page}; split it`)
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js keeps the buffer it is given, hence the copy; images are not decoded
    return await getDocumentProxy(Uint8Array.from(bytes), {
      maxImageSize: 1,
      verbosity: 0,
      stopAtErrors: false,
      enableXfa: false,
      useSystemFonts: false,
    })
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') {
      throw new Unreadable('PDF is locked with a password, expected an open one; unlock it first')
    }
    throw new Unreadable(`PDF is broken: ${message}`)
  }
}

/** Node 20 lacks `ArrayBuffer.prototype.transferToFixedLength`, which pdf.js calls to shorten a buffer it has filled. */
function supplyTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length: number) => ArrayBuffer }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length: number) {
    return this.slice(0, length)
  }
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

async function drawPage(
  document: PdfDocument,
  number: number,
  codes: Record<string, number>,
  spend: Spend,
): Promise<Drawn> {
  try {
    const page = await document.getPage(number)
    const operators = await operatorsOf(document, page, (count) => spend(number, count, 0))
    const fonts = new Map<string, Font | null>()
    const fontOf = (name: string): Font | null => {
      if (!fonts.has(name)) {
        fonts.set(name, page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : null)
      }
      return fonts.get(name)!
    }
    const view = page.getViewport({ scale: 1 })
    const drawn = drawGlyphs(operators, view.transform, codes, fontOf)
    page.cleanup()
    return drawn
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`PDF is broken on page ${number}: ${(error as Error).message}`)
  }
}

/**
 * The drawing operators of a page, counted as pdf.js hands them over: a drawing that calls itself ten times over on ten levels has no
 * end, and pdf.js lets no timer run before it.
 */
function operatorsOf(
  document: PdfDocument,
  page: PdfPage,
  count: (operators: number) => void,
): Promise<Operators> {
  const counted = page as unknown as { _renderPageChunk: (chunk: { length: number }, state: unknown) => void }
  const receive = counted._renderPageChunk.bind(page)
  return new Promise((resolve, reject) => {
    counted._renderPageChunk = (chunk, state) => {
      try {
        count(chunk.length)
        receive(chunk, state)
      } catch (error) {
        reject(error)
        void document.destroy()
      }
    }
    page.getOperatorList().then((operators) => resolve(operators as Operators), reject)
  })
}

/** From here on, in font sizes, two baselines are those of two paragraphs. */
const PARAGRAPH_PITCH = 1.45

/** Spaces; a file may place text miles off the page. */
const MAX_INDENT = 200

/** Upright text first, then text that is turned, each direction by itself. */
function printPage(drawn: Drawn, page: number): Printed[] {
  const printed: Printed[] = []
  const upright = drawn.glyphs.filter((glyph) => glyph.turn === 0).length
  for (const turn of [0, 3, 1, 2] as const) {
    const glyphs = drawn.glyphs.filter((glyph) => glyph.turn === turn)
    if (glyphs.length === 0) continue
    const left = glyphs.reduce((edge, glyph) => Math.min(edge, glyph.left), Number.POSITIVE_INFINITY)
    const right = glyphs.reduce((edge, glyph) => Math.max(edge, glyph.right), Number.NEGATIVE_INFINITY)
    let base = Number.NEGATIVE_INFINITY
    let wasArtifact = false
    for (const part of toParts({ glyphs, rules: turn === 0 ? drawn.rules : [] })) {
      const place = {
        page,
        left,
        right,
        isUpright: turn === 0,
        isTurned: turn !== 0 && glyphs.length < upright,
      }
      if ('row' in part) {
        const { isArtifact, size } = part.row
        const isApart = part.row.base - base > size * PARAGRAPH_PITCH || isArtifact !== wasArtifact
        printed.push(...printRow(part.row, isApart, place))
        base = part.row.base
        wasArtifact = isArtifact
      } else {
        printed.push(...printGrid(part.grid, place))
        base = Number.NEGATIVE_INFINITY
      }
    }
  }
  return printed
}

interface Place {
  page: number
  /** Between what edges the text of the page stands, so that an indent can be told. */
  left: number
  right: number
  isUpright: boolean
  /** True for the lesser part of a page, turned against the rest. */
  isTurned: boolean
}

function printRow(row: Row, isApart: boolean, place: Place): Printed[] {
  return row.pieces.map((piece, index) => {
    const space = row.runsLeft ? place.right - piece.right : piece.left - place.left
    return {
      text: piece.text,
      gap: isApart && index === 0 ? 'block' : 'line',
      page: place.page,
      indent: Math.min(MAX_INDENT, Math.max(0, Math.round(space / (piece.size * 0.5)))),
      style: styleOf(piece, place),
    }
  })
}

function printGrid(grid: Grid, place: Place): Printed[] {
  return grid.rows.flatMap((row, rowIndex) => {
    const cells = row.flatMap((piece, index) => (piece ? [{ piece, level: index + 1 }] : []))
    return cells.map(({ piece, level }, index): Printed => {
      const gap = index > 0 ? 'cell' : rowIndex === 0 ? 'block' : 'line'
      const style: Style = { ...styleOf(piece, place), role: 'cell', level }
      return { text: piece.text, gap, page: place.page, style }
    })
  })
}

function styleOf(piece: Piece, { page, isUpright, isTurned }: Place): Style {
  const style: Style = { size: round(piece.size) }
  if (piece.bold) style.bold = true
  if (piece.italic) style.italic = true
  if (piece.superscripts.length > 0) style.superscripts = piece.superscripts
  if (isTurned) style.turned = true
  if (isUpright)
    style.box = [page, round(piece.left), round(piece.top), round(piece.right), round(piece.bottom)]
  return style
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
