import type { Zone } from '../../languages/wording.ts'
import type { Document, Unit } from '../../report.ts'
import { type Announced, announcedBy } from './announcements.ts'
import { contextOf } from './context.ts'
import { firstOfNumbered, isNumbered } from './run-in.ts'

interface Item {
  zone: Zone
  announced: Announced
}

/** The items of lists with bare numbers that are run into a paragraph, by their first sentence: "are to: 1 Collaborate. | 2 Provide funds." */
export function numberedItems(document: Document, unit: Unit): Map<number, Item> {
  const items = new Map<number, Item>()
  let open: { announced: Announced; next: number } | null = null
  for (const [index, [from, to]] of unit.sentences.entries()) {
    const sentence = unit.texts[index]!
    if (open && isNumbered(sentence, open.next)) {
      items.set(index, { zone: afterNumber(unit, [from, to]), announced: open.announced })
      open.next += 1
      continue
    }
    const colon = firstOfNumbered(sentence, unit.texts[index + 1])
    if (colon === null) continue
    const announced = announcedBy(
      document,
      unit.passage.text.slice(from, from + colon),
      contextOf(unit, index),
    )
    if (!announced) continue
    open = { announced, next: 2 }
    items.set(index, { zone: afterNumber(unit, [from + colon + 1, to]), announced })
  }
  return items
}

/** An item without the bare number before it. */
function afterNumber({ read }: Unit, [from, to]: Zone): Zone {
  return [from + (/^\d{1,2}\.? /.exec(read.slice(from, from + 6))?.[0].length ?? 0), to]
}
