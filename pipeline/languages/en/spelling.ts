const BRITISH =
  /(?<=\b(?:[Cc]oloni|[Dd]emobili|[Ll]egali|[Mm]obili|[Nn]ormali|[Oo]rgani|[Ss]pecial?i|[Ss]tabili))s(?=ation)/g

/** A text as names in the vocabularies are spelled: `regional organisations`, which resolutions print beside “organizations”. */
export function read(text: string): string {
  return text.includes('isation') ? text.replace(BRITISH, 'z') : text
}
