import { readFileSync } from 'node:fs'
import type { JSONSchema } from '../../pipeline/schema.ts'
import type { Row, Table } from '../../pipeline/table.ts'
import type { PageData } from '../../pipeline/write/page/index.ts'

/** Tables in publishing order, as a release has them. */
const TABLES = [
  'reports',
  'recommendations',
  'incidents',
  'incident_materiel',
  'timeline',
  'components',
  'sections',
  'paragraphs',
  'footnotes',
  'citations',
  'errata',
  'actors',
  'places',
  'materiel',
]

export function schemaOf(table: string): JSONSchema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${table}.schema.json`, import.meta.url), 'utf8'))
}

/** A row with every column of its table: what is not given is empty. */
export function row(table: string, values: Row): Row {
  const { properties } = schemaOf(table)
  return Object.fromEntries(
    Object.entries(properties).map(([column, { type }]) => {
      const blank = type === 'array' ? [] : type === 'boolean' ? false : type === 'integer' ? 0 : null
      return [column, values[column] ?? blank]
    }),
  )
}

interface Sentence {
  text: string
  recommendation?: Row
  incident?: Row
}

interface Paragraph {
  sentences: Sentence[]
  item?: string
  kind?: string
}

/** A report of one part, one section and the given paragraphs, with its rows; paragraphs without an item are numbered from 1. */
export function report(symbol: string, lang: string, paragraphs: readonly Paragraph[]): Map<string, Row[]> {
  const id = symbol.replaceAll('/', '-')
  const rows = new Map<string, Row[]>(TABLES.map((table) => [table, []]))
  const common = { lang, report: id, link: `https://undocs.example/${lang}/${symbol}` }
  const add = (table: string, values: Row): void => {
    rows.get(table)!.push(row(table, { ...common, ...values }))
  }
  add('reports', {
    id,
    symbol,
    title: TITLES[lang] ?? 'Report of the mission',
    date: '2031-05-20',
    body: 'Council',
  })
  add('components', {
    id: `${id}.main`,
    kind: 'main',
    title: TITLES[lang] ?? 'Report',
    order: 1,
    char_start: 0,
  })
  const section = `${id}.main.s1`
  add('sections', {
    id: section,
    component: `${id}.main`,
    level: 1,
    number: '1',
    title: SECTIONS[lang] ?? 'Findings',
    order: 1,
    char_start: 10,
    citation: symbol,
  })
  let at = 20
  let number = 0
  for (const { sentences, item, kind } of paragraphs) {
    if (item === undefined) number++
    const own = `${id}.main.p${number}${item === undefined ? '' : `.${item}`}`
    const text = sentences.map((sentence) => sentence.text).join('')
    const citation = `${symbol}, para. ${number}`
    add('paragraphs', {
      id: own,
      component: `${id}.main`,
      section,
      number,
      item: item ?? null,
      kind: kind ?? (item === undefined ? 'paragraph' : 'item'),
      text,
      page: 1,
      char_start: at,
      char_end: at + text.length,
      citation,
    })
    sentences.forEach((sentence, index) => {
      const place = {
        paragraph: own,
        quote: sentence.text,
        char_start: at,
        char_end: at + sentence.text.length,
        rule: 'sample',
        citation,
      }
      if (sentence.recommendation)
        add('recommendations', {
          id: `${own}.s${index + 1}`,
          force: 'recommendation',
          addressee_stated: 'none',
          scope: 'national',
          ...place,
          ...sentence.recommendation,
        })
      if (sentence.incident)
        add('incidents', {
          id: `${own}.s${index + 1}.i1`,
          certainty: 'stated',
          ...place,
          ...sentence.incident,
        })
      at += sentence.text.length
    })
  }
  return rows
}

const TITLES: Record<string, string> = {
  zh: '评估团关于边境地区的报告',
  ar: 'تقرير البعثة',
  en: 'Report of the mission to the border area',
}
const SECTIONS: Record<string, string> = { zh: '调查结果', ar: 'النتائج', en: 'Findings' }

const dated = (date_start: string | null, date_end: string | null, date_precision: string): Row => ({
  date_start,
  date_end,
  date_precision,
})
const TAMA = { places: ['tama'], countries: ['LY'], latitude: 32.9, longitude: 13.2, geo_precision: 'place' }
const NIGER = {
  places: ['niger'],
  countries: ['NE'],
  latitude: 17.4,
  longitude: 9.4,
  geo_precision: 'country',
}

/** What happens in the sample, in Chinese: every precision of time and place, and a series. */
const CHINESE: Paragraph[] = [
  {
    sentences: [
      { text: '评估团于边境地区开展工作。' },
      {
        text: '2031年3月4日，武装分子在塔马袭击一支车队。',
        incident: {
          type: 'attack',
          granularity: 'single',
          ...dated('2031-03-04', '2031-03-04', 'day'),
          date_text: '2031年3月4日',
          ...TAMA,
          perpetrators: ['northern-band'],
          killed: 3,
          killed_text: '3人',
          part_of: 'S-2031-7.main.p2.s1.i1',
        },
      },
      {
        text: '该国当局必须加强库存管理。',
        recommendation: {
          force: 'obligation',
          trigger: '必须',
          addressees: ['authorities'],
          addressee_stated: 'explicit',
          themes: ['stockpile_management', 'border_control'],
        },
      },
    ],
  },
  {
    sentences: [
      {
        text: '过去几个月间，邻近地区发生多起袭击。',
        incident: {
          type: 'attack',
          granularity: 'series',
          ...dated(null, '2031-05-20', 'period'),
          date_text: '过去几个月间',
          ...TAMA,
        },
      },
      {
        text: '2031年4月，部队缴获一批步枪。',
        incident: {
          type: 'seizure',
          granularity: 'single',
          ...dated('2031-04-01', '2031-04-30', 'month'),
          date_text: '2031年4月',
          ...NIGER,
          perpetrators: ['army'],
          targets: ['northern-band'],
        },
      },
      {
        text: '2020年以来，该区域有人被绑架。',
        incident: {
          type: 'kidnapping',
          granularity: 'series',
          ...dated('2020-01-01', '2031-05-20', 'period'),
          date_text: '2020年以来',
          places: ['wide-plain'],
          countries: [],
          geo_precision: 'region',
          latitude: 15,
          longitude: 0,
        },
      },
      {
        text: '另有一起爆炸，日期和地点不详。',
        incident: {
          type: 'accidental_explosion',
          granularity: 'single',
          ...dated(null, null, 'period'),
          places: [],
          countries: [],
        },
      },
    ],
  },
  { sentences: [{ text: '各国应当：' }] },
  {
    item: 'a',
    sentences: [
      {
        text: '交流信息；',
        recommendation: {
          force: 'proposal',
          trigger: '应当',
          addressees: ['states', 'authorities'],
          addressee_stated: 'inherited',
          themes: ['information_exchange'],
          scope: 'regional',
          relayed_from: ['panel'],
        },
      },
    ],
  },
  {
    item: 'b',
    sentences: [
      {
        text: '加强边境管制。',
        recommendation: { force: 'proposal', trigger: '应当', addressees: [], themes: ['border_control'] },
      },
    ],
  },
]

const ENGLISH: Paragraph[] = [
  {
    sentences: [
      { text: 'The mission worked in the border area. ' },
      {
        text: 'On 4 March 2031 gunmen attacked a convoy in Tama.',
        incident: {
          type: 'attack',
          granularity: 'single',
          ...dated('2031-03-04', '2031-03-04', 'day'),
          date_text: '4 March 2031',
          ...TAMA,
          perpetrators: ['northern-band'],
        },
      },
    ],
  },
  {
    sentences: [
      {
        text: 'The authorities should guard the depots.',
        recommendation: {
          trigger: 'should',
          addressees: ['authorities'],
          addressee_stated: 'explicit',
          themes: ['stockpile_management'],
        },
      },
    ],
  },
]

const ARABIC: Paragraph[] = [
  {
    sentences: [
      {
        text: 'ينبغي للسلطات أن تحرس المستودعات (انظر S/2030/1).',
        recommendation: {
          trigger: 'ينبغي',
          addressees: ['authorities'],
          addressee_stated: 'explicit',
          themes: ['stockpile_management'],
        },
      },
    ],
  },
]

const VOCABULARIES: Record<string, Row[]> = {
  actors: [
    { id: 'authorities', label_en: 'Authorities', label_zh: '当局', type: 'state' },
    { id: 'army', label_en: 'Army', label_zh: '陆军', type: 'state_forces' },
    { id: 'northern-band', label_en: 'Northern band', label_zh: '北方帮', type: 'armed_group' },
    { id: 'states', label_en: 'States', label_zh: '各国', type: 'states' },
    { id: 'panel', label_en: 'Panel', label_zh: '小组', type: 'un_body' },
  ],
  places: [
    {
      id: 'tama',
      label_en: 'Tama',
      label_zh: '塔马',
      type: 'city',
      country: ['LY'],
      latitude: 32.9,
      longitude: 13.2,
      precision: 'place',
    },
    {
      id: 'niger',
      label_en: 'Niger',
      label_zh: '尼日尔',
      type: 'country',
      country: ['NE'],
      latitude: 17.4,
      longitude: 9.4,
      precision: 'country',
    },
    {
      id: 'wide-plain',
      label_en: 'Wide plain',
      label_zh: '大平原',
      type: 'region',
      country: [],
      latitude: 15,
      longitude: 0,
      precision: 'region',
    },
  ],
  materiel: [{ id: 'rifle', label_en: 'rifle', label_zh: '步枪', category: 'small_arms' }],
}

/** Reports as one set of tables. */
export function tablesOf(reports: readonly Map<string, Row[]>[]): Table[] {
  return TABLES.map((name) => ({
    name,
    schema: schemaOf(name),
    rows:
      VOCABULARIES[name]?.map((values) => row(name, values)) ?? reports.flatMap((each) => each.get(name)!),
  }))
}

/** The sample in Chinese, with a footnote, a citation, a slip of the pen, and materiel. */
export function chinese(symbol = 'S/2031/7'): Map<string, Row[]> {
  const rows = report(symbol, 'zh', CHINESE)
  const id = symbol.replaceAll('/', '-')
  const common = { lang: 'zh', report: id, component: `${id}.main` }
  rows.get('footnotes')!.push(
    row('footnotes', {
      ...common,
      id: `${id}.main.fn1`,
      number: 1,
      text: '见S/2030/1号文件。',
      anchor: `${id}.main.p1`,
      anchor_offset: 5,
      char_start: 900,
      char_end: 912,
      citation: `${symbol}, footnote 1`,
    }),
  )
  rows.get('citations')!.push(
    row('citations', {
      ...common,
      id: `${id}.main.fn1.c1`,
      in: `${id}.main.fn1`,
      kind: 'document',
      text: 'S/2030/1',
      target: 'S/2030/1',
      link: 'https://undocs.example/zh/S/2030/1',
      char_start: 901,
      char_end: 909,
    }),
  )
  rows.get('errata')!.push(
    row('errata', {
      ...common,
      id: `${id}.main.p1.e1`,
      in: `${id}.main.p1`,
      quote: '评估团',
      problem: 'A word is missing.',
      suggestion: '联合评估团',
    }),
  )
  rows.get('timeline')!.push(
    row('timeline', {
      ...common,
      id: `${id}.main.p1.s1.t1`,
      paragraph: `${id}.main.p1`,
      quote: '评估团于边境地区开展工作。',
      date_precision: 'period',
      char_start: 20,
    }),
  )
  rows.get('incident_materiel')!.push(
    row('incident_materiel', {
      ...common,
      id: `${id}.main.p2.s2.i1.m1`,
      paragraph: `${id}.main.p2`,
      incident: `${id}.main.p2.s2.i1`,
      item: 'rifle',
      text: '步枪',
      quantity: 40,
      role: 'seized',
      quote: '一批步枪',
      char_start: 60,
    }),
  )
  return rows
}

export const english = (symbol = 'S/2031/7'): Map<string, Row[]> => report(symbol, 'en', ENGLISH)
export const arabic = (symbol = 'S/2031/8'): Map<string, Row[]> => report(symbol, 'ar', ARABIC)

/** What a page is made from. */
export function pageData(tables: readonly Table[], more: Partial<PageData> = {}): PageData {
  const paragraphs = tables.find(({ name }) => name === 'paragraphs')?.rows ?? []
  const labels = new Map<string, Map<string, string>>()
  for (const each of paragraphs) {
    const key = `${String(each.report)}.${String(each.lang)}`
    const own = labels.get(key) ?? new Map<string, string>()
    own.set(String(each.id), each.item === null ? `${String(each.number)}.` : `(${String(each.item)})`)
    labels.set(key, own)
  }
  return {
    title: 'Reports of a mission',
    version: '1.2.0',
    citation: 'Reports of a mission, version 1.2.0.',
    licence: 'CC0 1.0',
    tables,
    labels,
    changes: null,
    ...more,
  }
}
