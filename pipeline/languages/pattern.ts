/**
 * The source of a regular expression that is too long for one line: every line after the first begins with the `|` of its alternative, and
 * neither the line breaks nor what indents the lines count. Backslashes stand as in a literal.
 */
export function pattern(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replace(/\n\s*(?=\|)/g, '')
}
