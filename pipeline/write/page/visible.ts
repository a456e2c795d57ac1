/**
 * Characters that change how the text around them is shown, or are not shown at all: embeddings, overrides and isolates of the
 * bidirectional algorithm (UAX #9), zero-width and control characters. The marks U+200E, U+200F and U+061C reorder nothing and are
 * everyday Arabic, so they stay.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** The text as it can safely be shown: each such character written out, `⟨U+202E⟩`. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}

/** The text as it can stand in HTML and XML, between tags and in an attribute. */
export function markup(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
