import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { documentOfText } from '../support.ts'

function rowsOf(text: string, about: string[] = ['libya']) {
  const document = documentOfText(`I. Observations\n\n1.\t${text}\n\n9. End.\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about,
  })
  return deriveRecommendations(document)
}

describe('whose act is essential, joint or expected', () => {
  it.each([
    ['Continued donor commitment is essential to the plan.', ['donors']],
    ['Sustained donor support will be critical to the elections.', ['donors']],
    ['Donor funding remains vital.', ['donors']],
    ['Continued international support for those returns is essential.', ['international-community']],
    ['International assistance remains vital.', ['international-community']],
    ['Robust international action is imperative.', ['international-community']],
    [
      'The Security Council emphasizes the need for joint action between the United Nations and IGAD to end the war.',
      ['united-nations', 'igad'],
    ],
    ['Stresses the need for cooperation between Chad and Mali;', ['chad', 'mali']],
    ['Stresses the importance of dialogue between Chad and Mali;', ['chad', 'mali']],
    ['I expect that effective steps will be taken by the Indonesian authorities.', ['indonesia']],
    ['I trust that the camps will be closed by Chad.', ['chad']],
    ['We expect that the sanctions will be lifted by Mali.', ['mali']],
    ['Notes the statement of Chad, expects that Chad will adhere to it;', ['chad']],
    ['Welcomes the accord, and expects that Chad will honour it;', ['chad']],
    ['Expects that Chad will lift the ban;', ['chad']],
    ['Demands cooperation between Member States to prevent trafficking;', ['member-states']],
    ['Demands compliance by Chad with the embargo;', ['chad']],
    ['Demands respect by Member States for the embargo;', ['member-states']],
    ['States, as appropriate, should act.', ['states']],
    ['Chad, as the host of the talks, must act.', ['chad']],
    ['Donors, as partners of the fund, need to act.', ['donors']],
    ['There are many areas where Chad must do more.', ['chad']],
    ['There are several issues on which the parties must agree.', ['parties']],
    ['There remain some matters where donors should help.', ['donors']],
    ['What is required now is concrete action by the parties.', ['parties']],
    ['What is needed is a genuine commitment by Chad.', ['chad']],
    ['What is needed now is for the parties to talk.', ['parties']],
  ])('%s', (sentence, addressees) => {
    expect(rowsOf(sentence, [])).toMatchObject([{ addressees }])
  })
})

it.each([
  'Now, the Provisional Institutions must take steps.',
  'In order to do so, everyone must join the effort.',
  'Municipal leaders, as representatives of the people, have an obligation to protect all.',
  'We also expect that all the other international presences will do their duty.',
  'It is important that the municipalities protect minorities.',
])('tells that somebody is named whom no vocabulary holds: %s', (sentence) => {
  expect(rowsOf(sentence)).toMatchObject([{ addressee_stated: 'explicit' }])
})

it.each([
  'Urges Chad to take these measures: – disarm the militias, – hold trials, – open the border;',
  'Chad should: • disarm the militias; • hold trials; and • open the border.',
  'Chad is called on to: 1 Disarm the militias. 2 Hold trials. 3 Open the border.',
])('makes each item of a list without brackets a row: %s', (sentence) => {
  const rows = rowsOf(sentence, [])
  expect(rows.map(({ quote }) => String(quote).toLowerCase().replace(/[.;]$/, ''))).toEqual([
    'disarm the militias',
    'hold trials',
    'open the border',
  ])
  expect(rows.map(({ addressees }) => addressees)).toEqual([['chad'], ['chad'], ['chad']])
})

it.each([
  ['kosovo', 'national'],
  ['western-sahara', 'national'],
  ['darfur', 'national'],
  ['sahel', 'regional'],
])('takes a report on %s for one of scope %s', (about, scope) => {
  expect(rowsOf('The houses must be rebuilt.', [about])).toMatchObject([{ scope }])
})

it.each([
  'Calls upon States bordering the Gulf of Guinea to protect shipping;',
  'Calls upon States bordering the Gulf of Oman to protect shipping;',
  'Urges coastal States of the Sea of Japan to protect shipping;',
  'Urges States of the Lake Chad Basin to protect shipping;',
])('takes no State for asked after which a sea is named: %s', (sentence) => {
  expect(rowsOf(sentence, [])).toMatchObject([{ addressees: ['states'] }])
})
