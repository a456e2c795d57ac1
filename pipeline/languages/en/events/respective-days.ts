/** Events told with their places in one row and their days in another: “captured Sake and Goma on 23 and 28 January, respectively”. */
import { latin } from '../../latin.ts'
import type { DateFind, EventFind, Zone } from '../../wording.ts'
import { D, M, point, Y } from '../dates/values.ts'

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}’‘-]+(?: \p{Lu}[\p{L}’‘-]+){0,2}(?: (?:airport|camp|city|town|village))?`
const ROW = latin(
  new RegExp(
    String.raw`\b(${NAME}(?:, ${NAME})*,? and ${NAME})(?: [a-z]+)?,? on ((${D}(?:, ${D})*) and (${D} ${M}(?:,? ${Y})?)),? respectively\b`,
    'u',
  ),
)

/** The finds, with one for each place of such a row, on its own day. */
export function withRespectiveDays(sentence: string, finds: EventFind[]): EventFind[] {
  if (!sentence.includes('respectively')) return finds
  const row = ROW.exec(sentence)
  const names = row ? zonesOf(row[1]!, row.index) : []
  const last = row ? point(row[4]!) : null
  const days = row
    ? [...row[3]!.split(', ').map((day) => ({ ...last, day: Number.parseInt(day, 10) })), last!]
    : []
  const at = finds.findLastIndex(({ trigger }) => row !== null && trigger[0] < row.index)
  if (!row || at === -1 || names.length !== days.length) return finds
  const from = sentence.indexOf(row[2]!, names.at(-1)![1])
  const zone: Zone = [from, from + row[2]!.length]
  const { scattered: _, ...find } = finds[at]!
  const hits = find.target !== null && find.target[1] > names[0]![0] && find.target[0] < names.at(-1)![1]
  const told = names.map((name, index): EventFind => {
    const day: DateFind = {
      zone,
      start: days[index]!,
      end: null,
      precision: 'day',
      relation: 'on',
      rule: 'day',
    }
    const own = { ...find, plural: false, sharedTo: find.trigger[1], day, target: hits ? name : find.target }
    return index === 0 ? own : { ...own, verb: find.trigger, trigger: name }
  })
  return finds.toSpliced(at, 1, ...told)
}

/** Where each name of a list stands, in a text that it begins in at `base`. */
function zonesOf(list: string, base: number): Zone[] {
  return [...list.matchAll(new RegExp(`${NAME}(?=,| and |$)`, 'gu'))].map(({ 0: name, index }) => [
    base + index,
    base + index + name.length,
  ])
}
