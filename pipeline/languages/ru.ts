import { findSymbols } from './citing.ts'
import type { Language } from './language.ts'
import * as numbering from './numbering.ts'
import { pattern } from './pattern.ts'

const COMPONENT = numbering.componentForm(
  'приложение|добавление|дополнение',
  'к (?:идентичным )?(?:письм(?:у|ам)|вербальн)',
)
const KINDS = { приложение: 'annex', добавление: 'appendix', дополнение: 'appendix' } as const

/** Russian, as the United Nations prints it: half brackets after item letters, which are Latin or Cyrillic. */
export const ru: Language = {
  code: 'ru',
  name: 'русский',
  direction: 'ltr',
  join: ' ',
  cased: true,
  terminal: /(?:[.;:,!?…][”’“"»)\]]*|[;,] (?:и|или))\*{0,3}$/,
  dangling: /(?<=\s)(?:и|в|на|о|об|по|с|к|от|для|из|при|или|между)$/,
  opening: new RegExp(
    pattern`^(?:вновь|особо|также|всецело|решительно|глубоко|ссылаясь|подтверждая|отмечая|признавая|принимая
        |выражая|приветствуя|учитывая|напоминая|подчеркивая|осознавая|сознавая|памятуя|руководствуясь|осуждая
        |рассмотрев|будучи|считая|стремясь|обращая|констатируя|призывая|высоко|действуя|определив
        |с удовлетворением|с озабоченностью|с признательностью|с глубокой|\p{L}+вшись)(?!\p{L})`,
    'iu',
  ),
  opensLower: true,
  labels: [
    numbering.paragraphPoint,
    numbering.sectionRoman,
    numbering.sectionRomanBare,
    numbering.sectionLetter,
    numbering.sectionLetterBare,
    numbering.sectionArabic,
    numbering.sectionCyrillic,
    numbering.itemLetterHalf,
    numbering.itemRomanHalf,
    numbering.itemLetter,
    numbering.itemRoman,
    numbering.itemCyrillic,
    numbering.itemArabicHalf,
    numbering.itemBullet,
    numbering.itemDash,
  ],
  component: (text) => numbering.component(COMPONENT, KINDS, text),
  letter: /^(?:(?:Идентичные п|П)исьм[оа]|Вербальная нота)\s.{0,300}\sот\s/,
  addressee: /\sна имя .*(?:секретаря|Безопасности|Ассамблеи|Комитета)$/,
  signature: /\([Пп]одпис[ьа][^)]{0,10}\)/,
  date: /^\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4} года$/,
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  contents: /^(?:Содержание|Оглавление)$/i,
  summary: /^(?:Резюме|Краткое изложение)$/i,
  caption: numbering.captionForm('таблица|диаграмма|рисунок|карта|вставка'),
  endnotes: /^Примечания$/i,
  masthead: {
    organization: /^Организация\s+Объединенных\s+Наций$/,
    distribution: /^(?:Distr\.|Распр\.)\s?:?\s*(general|limited|restricted|общее|общая|ограниченная)$/i,
    original: /^(?:Russian)?\s*(?:Original|Оригинал)\s?:\s*(.+)$/i,
    session: /^(?:\S+\s){0,4}сессия$/i,
    agenda: /^Пункты?\s+[\dIVX].{0,60}повестки дня/i,
    adopted:
      /^(?:Резолюция,? |Решение,? )?(?:принят(?:ая|ое|ые) (?:Генеральн|Совет|на )|\[?по докладу|\[без передачи)/i,
  },
  findCitations: findSymbols,
  wording: null,
}
