/** Reading CSV text (RFC 4180, LF or CRLF); for writing see `write/csv.ts`. */

/**
 * The records of a text (without its mark, see `withoutMark`) as raw cells; an empty last line is no record.
 *
 * @throws SyntaxError when a quote is never closed
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('\n', at)
    const line = text.slice(at, next === -1 ? text.length : next)
    if (!line.includes('"')) {
      records.push((line.endsWith('\r') ? line.slice(0, -1) : line).split(','))
      at += line.length + 1
      continue
    }
    const record: string[] = []
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        let close = text.indexOf('"', at + 1)
        while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
        if (close < 0)
          throw new SyntaxError(`Record ${records.length + 1}: a quote opens here and never closes.`)
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        at = close + 1
      }
      let end = at
      while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
      cell += text.slice(at, text[end] !== ',' && text[end - 1] === '\r' && end > at ? end - 1 : end)
      record.push(cell)
      at = end + 1
      if (text[end] !== ',') break
    }
    records.push(record)
  }
  return records
}

/** A file's text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
