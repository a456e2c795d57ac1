/** What the page and the pictures say, in English. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Values of enumerations that are not plain English with underscores. */
const VALUES: Record<string, string> = {
  manpads_control: 'MANPADS control',
  mine_action_eod: 'Mine action, EOD',
  disarmament_reintegration: 'Disarmament and reintegration',
  marking_tracing: 'Marking and tracing',
  transparency_reporting: 'Transparency, reporting',
  counter_terrorism: 'Counter-terrorism',
  wmd_security: 'WMD security',
  single: 'Single event',
  series: 'Series of events',
}

const COLUMNS: Record<string, string> = {
  id: 'Id',
  lang: 'Language',
  part_of: 'Part of the series',
  geo_precision: 'Precision of the place',
}

const PRECISION = {
  place: 'named place',
  part: 'somewhere in this part of a country',
  country: 'country as a whole',
  border: 'across a border',
}

const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`
/** A language: `zh`. */
const isCode = (value: string): boolean => /^[a-z]{2}$/.test(value)
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const en = {
  language: 'English',
  number,
  value: (value: string): string =>
    isCode(value) ? value : (VALUES[value] ?? sentence(value.replaceAll('_', ' '))),
  column: (column: string): string => COLUMNS[column] ?? sentence(column.replaceAll('_', ' ')),

  // the frame
  skip: 'Skip to the content',
  views: 'Views',
  read: 'Read',
  incidents: 'Incidents',
  recommendations: 'Recommendations',
  tables: 'Tables',
  changes: 'Changes',
  interfaceLanguage: 'Language',
  version: (version: string | null): string => (version === null ? 'Draft' : `Version ${version}`),
  howToCite: 'How to cite',
  licence: 'Licence',
  loading: 'Loading…',
  loadFailed:
    'This part of the page could not be read. The file may be incomplete: compare it with SHA256SUMS.',
  notFound: (id: string): string => `This release has no row or paragraph ${id}.`,
  tooOld: 'This page needs a browser of 2023 or later. The same data is in the tables beside it.',
  none: 'none',
  yes: 'yes',
  no: 'no',

  // lists
  all: 'All',
  clear: 'Clear filters',
  more: (count: number): string => `Show ${number(count)} more`,
  shown: (shown: number, all: number): string =>
    shown === all ? `${number(all)} shown` : `${number(shown)} of ${number(all)} shown`,
  summary: (shown: string, counts: string): string => `${shown}: ${counts}.`,
  nothing: 'Nothing matches these filters.',
  empty: 'This release has none.',
  search: 'Search',
  report: 'Report',
  copyCitation: 'Copy citation',
  copyLink: 'Copy link',
  copied: 'Copied',
  officialDocument: 'Official document',
  inTable: 'In the table',

  // Read
  contents: 'Contents',
  marked: 'Marked in the text',
  toWords: 'Go to the words',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  footnotes: 'Footnotes',
  footnote: (number: number): string => `Footnote ${number}`,
  backToText: 'Back to the text',
  sic: (suggestion: string): string => `[sic: ${suggestion}]`,
  recommendation: 'Recommendation',
  incident: 'Incident',
  paragraphLink: 'Link to this paragraph',
  reports: (count: number): string => plural(count, 'report'),
  wholeParagraph: 'The quoted words could not be found in the text; the paragraph is marked.',

  // Incidents
  type: 'Type',
  place: 'Place',
  actor: 'Actor',
  from: 'From year',
  to: 'To year',
  granularity: 'Told as',
  dateUnknown: 'date not stated',
  placeUnknown: 'place not stated',
  until: (date: string): string => `until ${date}, start not stated`,
  since: (date: string): string => `from ${date}, end not stated`,
  between: (start: string, end: string): string => `${start} to ${end}`,
  month: (year: number, month: number): string => `${MONTHS[month - 1]} ${year}`,
  tick: (year: number, month: number, day: number): string =>
    day > 1 ? `${day} ${MONTHS[month - 1]}` : month > 1 ? MONTHS[month - 1]! : String(year),
  undatedLeftOut: (count: number): string =>
    `${plural(count, 'incident')} without a date left out by the years chosen.`,
  timelineTitle: 'Incidents in time',
  legendDay: 'one event, day known',
  legendWithin: 'one event, some time within',
  legendSeries: 'several events told as one',
  legendOpen: 'start or end not stated',
  startUnknown: 'start not stated',
  describeCounts: (singles: number, series: number): string =>
    [
      ...(singles > 0 ? [plural(singles, 'single event')] : []),
      ...(series > 0 ? [plural(series, 'series', 'series')] : []),
    ].join(', ') || 'none',
  describeTimeline: (singles: number, series: number, open: number, undated: number): string =>
    `${plural(singles + series, 'incident')}: ${plural(singles, 'single event')} and ${plural(series, 'series', 'series')} of events, which are never added up.${open > 0 ? ` Of ${number(open)}, the start or the end is not stated.` : ''}${undated > 0 ? ` ${number(undated)} without a date.` : ''}`,
  byYearNote:
    'Rows by the year they start: single events above the line, series of events below it. One row of a series stands for several events.',
  mapTitle: 'Incidents on the map',
  mapNote:
    'An incident with several places stands at the first. Coordinates are the vocabulary’s, not the report’s. Boundaries and names (Natural Earth) do not imply official endorsement.',
  legendRing: 'double outline: series',
  precision: (precision: keyof typeof PRECISION): string => PRECISION[precision],
  notOnMap: (places: string[]): string => `Too wide for a point, so not on the map: ${places.join(', ')}.`,
  noPlace: (count: number): string => `No place stated: ${number(count)}.`,
  describeMap: (onMap: number, spots: string[], wider: string[], unknown: number): string =>
    `${plural(onMap, 'incident')} on the map${spots.length > 0 ? `: ${spots.join(', ')}` : ''}.${wider.length > 0 ? ` Not on the map, being wider than a country: ${wider.join(', ')}.` : ''}${unknown > 0 ? ` Without a place: ${number(unknown)}.` : ''}`,
  materiel: 'Materiel',

  // Recommendations
  addressee: 'Addressee',
  theme: 'Theme',
  force: 'Force',
  scope: 'Scope',
  matrixTitle: 'Who is asked to do what',
  matrixNote:
    'Recommendations by addressee and theme. One that names several is counted in each, so rows and columns do not add up to the total.',
  matrixHint: 'Choose a number, a name or a theme to filter the list below.',
  noAddressee: 'No addressee named',
  noTheme: 'No theme',
  total: 'Recommendations',
  ofAll: (count: number): string => `of ${number(count)}`,
  describeMatrix: (count: number, addressees: number, none: number): string =>
    `${plural(count, 'recommendation')} to ${plural(addressees, 'addressee')}, by theme; ${number(none)} without a named addressee.`,
  relayedFrom: 'relayed from',
  cell: (count: number, addressee: string, theme: string): string =>
    `${plural(count, 'recommendation')}: ${addressee}, ${theme}`,

  // Tables
  filterColumn: (column: string): string => `Filter ${column}`,
  sortBy: (column: string): string => `Sort by ${column}`,
  technical: 'Offsets and other technical columns',
  download: 'Download what is shown (CSV)',
  actions: 'Actions',

  // Changes
  changesFrom: (from: string | null, to: string): string =>
    from === null ? `First release, ${to}` : `From ${from} to ${to}`,
  source: (symbols: string): string => `Source: ${symbols}`,
  noChanges: 'There is no earlier release to compare with.',
  unchanged: 'Nothing differs.',
  level: 'Level of the change',
  added: (count: number): string => plural(count, 'row added', 'rows added'),
  removed: (count: number): string => plural(count, 'row removed', 'rows removed'),
  changed: (count: number): string => plural(count, 'row changed', 'rows changed'),
  renamed: (count: number): string => plural(count, 'row with another id', 'rows with another id'),
  moved: (count: number): string => plural(count, 'row in another place', 'rows in another place'),
  shape: (count: number): string => plural(count, 'change of columns', 'changes of columns'),
  metadata: 'The package itself',
  files: 'Files',
  tableAdded: 'new table',
  tableRemoved: 'table removed',
  was: 'was',
  isNow: 'is now',
}
