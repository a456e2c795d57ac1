/** Alphabets with upper and lower case end before this UTF-16 unit. */
const CASED = 0x590
const LOWER = Uint16Array.from({ length: CASED }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)

/** The lower case of a UTF-16 unit of a Latin, Greek, Cyrillic or Armenian letter; any other unit as it is. */
export function fold(unit: number): number {
  return unit < CASED ? LOWER[unit]! : unit
}
