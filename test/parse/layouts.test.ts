import { expect, test } from 'vitest'
import { outline, parsed } from './outline.ts'
import { LAYOUTS, render, type Sheet } from './render.ts'

interface Case {
  language: string
  space?: string
  sheets: Sheet[]
  expected: string[]
}

const CASES: Case[] = [
  {
    language: 'en',
    sheets: [
      {
        blocks: [
          'The Board of Governors of the Fund,',
          'Recalling its decision on the financing of field offices,{1} which it adopted in the spring of that year,',
          'Noting with concern that few members have paid their contributions in full and on time,',
          '1. Requests the secretariat to report to the Board at its next session on the use of the Fund,{2} in particular:',
          '(a) On purchases made without a tender:',
          '(i) In the field, by the heads of offices;',
          '(ii) At headquarters;',
          '(b) On staff who were hired for a short time only:',
          '(iii) For less than one month;',
          '2. Decides to remain seized of the matter and to take it up again at its next session, in the spring.',
          'Annex',
          'Rules of the Fund',
          'I. General provisions',
          '1. The Fund is open to all members of the Board and to such observers as the Board may invite to join.',
        ],
        notes: [
          [1, 'X/2030/4, para. 7.'],
          [2, 'See also the report of the auditors on the accounts of the Fund for the year.'],
        ],
      },
      { blocks: ['2. Observers do not vote in the meetings of the Board or of any of its committees.'] },
    ],
    expected: [
      'main',
      '  unnumbered: The Board of Governors of the Fund,',
      '  unnumbered: Recalling its decision on the financing of field offices,[1] which it adopted in the spring of that year,',
      '  unnumbered: Noting with concern that few members have paid their contributions in full and on time,',
      '  1: Requests the secretariat to report to the Board at its next session on the use of the Fund,[2] in particular:',
      '    a: On purchases made without a tender:',
      '      a.1: In the field, by the heads of offices;',
      '      a.2: At headquarters;',
      '    b: On staff who were hired for a short time only:',
      '      b.3: For less than one month;',
      '  2: Decides to remain seized of the matter and to take it up again at its next session, in the spring.',
      '  note 1: X/2030/4, para. 7.',
      '  note 2: See also the report of the auditors on the accounts of the Fund for the year.',
      'annex',
      '  title: Rules of the Fund',
      '  # 1: General provisions',
      '    1: The Fund is open to all members of the Board and to such observers as the Board may invite to join.',
      '    2: Observers do not vote in the meetings of the Board or of any of its committees.',
    ],
  },
  {
    language: 'fr',
    sheets: [
      {
        blocks: [
          'Le Conseil d’administration,',
          'Rappelant sa décision sur le financement des bureaux extérieurs,{1} qu’il a adoptée au printemps de cette année-là,',
          '1. Prie le secrétariat de lui faire rapport à sa prochaine session sur l’emploi du Fonds, en particulier :',
          'a) Sur les achats faits sans appel d’offres ;',
          'b) Sur le personnel engagé pour une courte durée seulement, à titre exceptionnel ;',
          'Questions diverses',
          '2. Décide de rester saisi de la question et de la reprendre à sa prochaine session.',
        ],
        notes: [[1, 'X/2030/4, par. 7.']],
      },
    ],
    expected: [
      'main',
      '  unnumbered: Le Conseil d’administration,',
      '  unnumbered: Rappelant sa décision sur le financement des bureaux extérieurs,[1] qu’il a adoptée au printemps de cette année-là,',
      '  1: Prie le secrétariat de lui faire rapport à sa prochaine session sur l’emploi du Fonds, en particulier :',
      '    a: Sur les achats faits sans appel d’offres ;',
      '    b: Sur le personnel engagé pour une courte durée seulement, à titre exceptionnel ;',
      '  # h1: Questions diverses',
      '    2: Décide de rester saisi de la question et de la reprendre à sa prochaine session.',
      '  note 1: X/2030/4, par. 7.',
    ],
  },
  {
    language: 'es',
    sheets: [
      {
        blocks: [
          'La Junta de Gobernadores,',
          '1. Solicita a la secretaría que le informe en su próximo período de sesiones sobre el uso del Fondo:{1}',
          'a) Sobre las compras hechas sin licitación;',
          'b) Sobre el personal contratado por poco tiempo;',
          'Anexo II',
          'Reglamento del Fondo',
          '1. El Fondo está abierto a todos los miembros de la Junta y a los observadores que esta invite.',
        ],
        notes: [[1, 'X/2030/4, párr. 7.']],
      },
    ],
    expected: [
      'main',
      '  unnumbered: La Junta de Gobernadores,',
      '  1: Solicita a la secretaría que le informe en su próximo período de sesiones sobre el uso del Fondo:[1]',
      '    a: Sobre las compras hechas sin licitación;',
      '    b: Sobre el personal contratado por poco tiempo;',
      '  note 1: X/2030/4, párr. 7.',
      'annex-2',
      '  title: Reglamento del Fondo',
      '  1: El Fondo está abierto a todos los miembros de la Junta y a los observadores que esta invite.',
    ],
  },
  {
    language: 'ru',
    sheets: [
      {
        blocks: [
          'Совет управляющих,',
          'ссылаясь на свое решение о финансировании местных отделений{1} и на доклад ревизоров,',
          '1. просит секретариат представить Совету на его следующей сессии доклад об использовании Фонда:',
          'a) о закупках, произведенных без проведения торгов;',
          'b) о сотрудниках, нанятых на короткое время;',
          '2. постановляет продолжать заниматься этим вопросом.',
        ],
        notes: [[1, 'X/2030/4, пункт 7.']],
      },
    ],
    expected: [
      'main',
      '  unnumbered: Совет управляющих,',
      '  unnumbered: ссылаясь на свое решение о финансировании местных отделений[1] и на доклад ревизоров,',
      '  1: просит секретариат представить Совету на его следующей сессии доклад об использовании Фонда:',
      '    a: о закупках, произведенных без проведения торгов;',
      '    b: о сотрудниках, нанятых на короткое время;',
      '  2: постановляет продолжать заниматься этим вопросом.',
      '  note 1: X/2030/4, пункт 7.',
    ],
  },
  {
    language: 'de',
    sheets: [
      {
        blocks: [
          'Der Verwaltungsrat,',
          'unter Hinweis auf seinen Beschluss über die Finanzierung der Außenstellen und auf den Bericht der Prüfer,',
          '1. ersucht das Sekretariat, ihm auf seiner nächsten Tagung über die Verwendung des Fonds zu berichten:',
          'i) über Beschaffungen:',
          'a) ohne Ausschreibung;',
          'b) mit beschränkter Ausschreibung;',
          'ii) über Personal:',
          'c) auf kurze Zeit;',
          '2. beschließt, mit der Angelegenheit befasst zu bleiben.',
        ],
      },
    ],
    expected: [
      'main',
      '  unnumbered: Der Verwaltungsrat,',
      '  unnumbered: unter Hinweis auf seinen Beschluss über die Finanzierung der Außenstellen und auf den Bericht der Prüfer,',
      '  1: ersucht das Sekretariat, ihm auf seiner nächsten Tagung über die Verwendung des Fonds zu berichten:',
      '    1: über Beschaffungen:',
      '      1.a: ohne Ausschreibung;',
      '      1.b: mit beschränkter Ausschreibung;',
      '    2: über Personal:',
      '      2.c: auf kurze Zeit;',
      '  2: beschließt, mit der Angelegenheit befasst zu bleiben.',
    ],
  },
  {
    language: 'zh',
    space: '',
    sheets: [
      {
        blocks: [
          '理事会，',
          '回顾其关于外地办事处经费筹措的决定，{1}该决定是在当年春季通过的，并铭记审计员关于基金账目的报告，',
          '1. 请秘书处就基金的使用情况向理事会下届会议提出报告，其中特别说明：',
          '(a) 未经招标的采购；',
          '(b) 短期雇用的工作人员：',
          '㈠ 雇用期不足一个月者；',
          '2. 决定继续处理此案，并在下届会议上再次审议这一问题，同时考虑到各成员的意见。',
          '附件一',
          '基金规则',
          '一. 总则',
          '1. 基金对理事会全体成员开放，理事会也可邀请观察员参加。',
        ],
        notes: [[1, 'X/2030/4，第7段。']],
      },
    ],
    expected: [
      'main',
      '  unnumbered: 理事会，',
      '  unnumbered: 回顾其关于外地办事处经费筹措的决定，[1]该决定是在当年春季通过的，并铭记审计员关于基金账目的报告，',
      '  1: 请秘书处就基金的使用情况向理事会下届会议提出报告，其中特别说明：',
      '    a: 未经招标的采购；',
      '    b: 短期雇用的工作人员：',
      '      b.1: 雇用期不足一个月者；',
      '  2: 决定继续处理此案，并在下届会议上再次审议这一问题，同时考虑到各成员的意见。',
      '  note 1: X/2030/4，第7段。',
      'annex-1',
      '  title: 基金规则',
      '  # 1: 总则',
      '    1: 基金对理事会全体成员开放，理事会也可邀请观察员参加。',
    ],
  },
  {
    language: 'ar',
    sheets: [
      {
        blocks: [
          'إن مجلس الإدارة،',
          'إذ يشير إلى مقرره بشأن تمويل المكاتب الميدانية الذي اتخذه في ربيع تلك السنة،',
          '1 - يطلب إلى الأمانة أن تقدم إلى المجلس في دورته المقبلة تقريرا عن استخدام الصندوق، ولا سيما:',
          '(أ) عن المشتريات التي تمت دون مناقصة؛',
          '(ب) عن الموظفين المعينين لفترة قصيرة؛',
          'أولا - أحكام عامة',
          '2 - يقرر أن يبقي المسألة قيد النظر.',
        ],
      },
    ],
    expected: [
      'main',
      '  unnumbered: إن مجلس الإدارة،',
      '  unnumbered: إذ يشير إلى مقرره بشأن تمويل المكاتب الميدانية الذي اتخذه في ربيع تلك السنة،',
      '  1: يطلب إلى الأمانة أن تقدم إلى المجلس في دورته المقبلة تقريرا عن استخدام الصندوق، ولا سيما:',
      '    a: عن المشتريات التي تمت دون مناقصة؛',
      '    b: عن الموظفين المعينين لفترة قصيرة؛',
      '  # 1: أحكام عامة',
      '    2: يقرر أن يبقي المسألة قيد النظر.',
    ],
  },
]

for (const { language, space, sheets, expected } of CASES) {
  test.each(LAYOUTS)(`${language}, %s`, (layout) => {
    const text = render(sheets, layout, space)
    const { tree, file } = parsed(text, language)
    expect(outline(tree, 200)).toEqual(expected)
    expect(file.messages.map((message) => message.reason)).toEqual([])
  })
}
