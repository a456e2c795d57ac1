/** A reading of texts that is made once a text: many tables ask the same of one sentence. What it gives is not to be changed. */
export function remember<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Reading
    const reading = read(text)
    known.set(text, reading)
    return reading
  }
}

/** The same for what is read off an object; it is kept as long as the object is. */
export function rememberOf<Key extends object, Reading>(read: (key: Key) => Reading): (key: Key) => Reading {
  const known = new WeakMap<Key, { reading: Reading }>()
  return (key) => {
    const before = known.get(key) ?? { reading: read(key) }
    known.set(key, before)
    return before.reading
  }
}
