import { findSymbols } from './citing.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'

const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
]
const COMPONENTS = {
  المرفق: 'annex',
  مرفق: 'annex',
  التذييل: 'appendix',
  تذييل: 'appendix',
  الضميمة: 'enclosure',
  ضميمة: 'enclosure',
} as const

/** `مرفق الرسالة المؤرخة …`: the annex of a letter. */
const OF_LETTER = /^مرفق (?:الرسالة المؤرخة|الرسالتين المتطابقتين|المذكرة الشفوية المؤرخة)\s/

/** Arabic, as the United Nations prints it: `1 -`, `(أ)`, `’1‘`, `أولا -`, `ألف -`; text in logical order. */
export const ar: Language = {
  code: 'ar',
  name: 'العربية',
  direction: 'rtl',
  join: ' ',
  cased: false,
  terminal: /[.;:,!?…،؛؟][”“’"»)\]]*\*{0,3}$/,
  opening: /^و?إذ\s/,
  labels: [
    numbering.paragraphDash,
    numbering.paragraphPoint,
    numbering.sectionOrdinalWord,
    numbering.sectionLetterName,
    numbering.itemAbjad,
    numbering.itemQuoted,
    numbering.itemArabic,
    numbering.itemBullet,
  ],
  component(text) {
    const match = /^(المرفق|مرفق|التذييل|تذييل|الضميمة|ضميمة)(?:\s+(\S{1,12}))?$/.exec(text)
    if (!match) return OF_LETTER.test(text) ? { kind: 'annex', ordinal: null, ofLetter: true } : null
    const printed = match[2]
    const word = printed === undefined ? -1 : ORDINALS.indexOf(printed)
    if (
      printed !== undefined &&
      word === -1 &&
      numbering.ordinal(printed) === null &&
      numbering.letterName(printed) === null
    )
      return null
    const ordinal =
      word >= 0
        ? word + 1
        : (numbering.ordinal(printed) ?? (printed === undefined ? null : numbering.letterName(printed)))
    return { kind: COMPONENTS[match[1] as keyof typeof COMPONENTS], ordinal }
  },
  letter: /^(?:رسالة|رسالتان متطابقتان|رسائل متطابقة|مذكرة شفوية)\s.{0,40}(?:مؤرخة|مؤرختان|موجهة)/,
  signature: /\((?:توقيع|التوقيع)\)/,
  date: /^\d{1,2}\s\S+(?:\s\S+)?\/\S+\s\d{4}$/,
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيه',
    'يوليه',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  contents: /^(?:المحتويات|المحتوى)$/,
  summary: /^(?:موجز|ملخص)(?: تنفيذي)?$/,
  caption: /^(?:الجدول|الشكل|الخريطة|الإطار)\s+(?:\d{1,3}|[ء-ي]{4,8})$/,
  endnotes: /^(?:الحواشي|ملاحظات)$/,
  masthead: {
    organization: /^(?:الأ?م+ـ*م|الأمـ*ـ?م+)\s+المت+ـ*ح+ـ*د+ـ*ة$/,
    distribution: /^(?:Distr\.|التوزيع)\s?:?\s*(general|limited|restricted|عام|محدود)$/i,
    original: /^(?:Arabic)?\s*(?:Original|الأصل)\s?:\s*(.+)$/i,
    session: /^الدورة\s.{1,40}$/,
    agenda: /^(?:البند|البنود)\s.{1,60}من جدول الأعمال/,
    adopted: /^(?:(?:قرار|مقرر) (?:اتخذ|اعتمد)ته?|الذي اتخذه|اتخذه?|\[?بناء على تقرير|\[دون الإحالة)/,
  },
  findCitations: findSymbols,
  wording: null,
}
