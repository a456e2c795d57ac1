import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { documentOfText } from '../support.ts'

function rowsOf(text: string, about: string[] = ['libya'], heading = 'Observations') {
  const document = documentOfText(`I. ${heading}\n\n${text}\n\n9. End.\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about,
  })
  return deriveRecommendations(document)
}

describe('whom an English report asks', () => {
  it.each([
    ['I urge the Government to protect civilians.', ['libya']],
    ['States that have not yet done so should ratify the Convention.', ['states']],
    ['Member States in a position to do so should send experts.', ['member-states']],
    ['The State party should bring its laws into line with the Convention.', ['libya']],
    ['Calls on all parties other than Libya and UNSMIL to abandon their positions;', ['parties']],
    ['As agreed in Nairobi, Chad should withdraw its forces.', ['chad']],
    ['All States parties should report to the Committee.', ['states']],
    ['I call for sustained international support for the elections.', ['international-community']],
    ['Should the parties meet, they must agree on a truce.', ['parties']],
    ['I urge the political leaders of Chad to meet.', ['political-actors']],
    ['UN Member States should ensure access.', ['member-states']],
    ['Women should have access to justice.', []],
    ['Chadian and Sudanese forces should withdraw.', ['chad-forces', 'sudan-forces']],
    ['Regional organisations should send observers.', ['regional-organizations']],
    ['Demands that Chad and Mali, which share a border with the Niger, reopen it;', ['chad', 'mali']],
    [
      'Requires all Member States, in accordance with the laws of their authorities, to seize such goods;',
      ['member-states'],
    ],
    ['The findings of the United Nations should be better used.', []],
    ['Use should be made of the standards developed by the United Nations.', []],
    ['The standards should be developed by Member States.', ['member-states']],
    ['I commend the armies of Chad and the Niger and urge these Governments to go on.', ['chad', 'niger']],
    ['I urge the Government to cooperate fully with the United Nations Mission.', ['libya']],
    ['I urge the Government to cooperate with Chad.', ['libya', 'chad']],
    ['The Government should make the reform ensure: (a) good training; (b) fair pay.', ['libya']],
    [
      'I encourage all stakeholders to carry the plan out, in coordination with international partners.',
      ['stakeholders', 'international-partners'],
    ],
    [
      'Countries in the region that maintain ties with Hizbullah should urge it to disarm.',
      ['regional-states'],
    ],
    ['The IGAD Council of Ministers should meet.', ['igad']],
    ['National Governments should ratify the Convention.', ['governments']],
    [
      'I urge the United Nations Organization Mission in the Democratic Republic of the Congo (MONUC) to act.',
      ['monusco'],
    ],
    ['I call for Chad, Mali and the African Union to act.', ['chad', 'mali', 'african-union']],
    ['It is essential for Chad, Mali and the African Union to act.', ['chad', 'mali', 'african-union']],
    [
      'The Inspectors advise the United Nations Secretariat, UNEP and UNODC to assist victims and to clearly define roles.',
      ['secretariat', 'unep', 'unodc'],
    ],
    [
      'Executive heads should act in consultation with the executive heads of other CEB member organizations.',
      ['un-organizations'],
    ],
    ['It is vital that the Agency receive full support from Member States.', ['member-states']],
    ['Any measures for children should follow the guidelines.', []],
    [
      'The commitment of both Israel and Lebanon to the Agreement and support for the presence of UNIFIL remain essential.',
      ['israel', 'lebanon'],
    ],
    [
      'I count on the commitment of the Government to its obligations, and I call upon all parties to meet them.',
      ['libya', 'parties'],
    ],
    ['Consensus among the parties remains critical, and all parties must cooperate.', ['parties']],
  ])('%s', (sentence, addressees) => {
    expect(rowsOf(`1. ${sentence}`)).toMatchObject([{ addressees }])
  })

  it('reads the short form of a body that was named in full before', () => {
    const text =
      '1. The High National Elections Commission met.\n\n2. I urge the Commission to publish its calendar.'
    expect(rowsOf(text)).toMatchObject([{ addressees: ['hnec'] }])
  })

  it('takes the short form for the body, not for its President', () => {
    const text =
      '1. The Transitional Presidential Council met. The President of the Security Council replied. In a statement, the Council encouraged the parties to meet again.'
    expect(rowsOf(text)).toMatchObject([{ relayed_from: ['security-council'], addressees: ['parties'] }])
  })

  it('goes on with the section before under a title that several share', () => {
    const text =
      'I. Settings\n\nA. Mali\n\n1. A law was passed.\n\nB. Recommendation\n\n2. I urge the Government to apply it.\n\n' +
      'C. Chad\n\n3. A plan was made.\n\nD. Recommendation\n\n4. I urge the Government to fund it.\n'
    const document = documentOfText(text, { language: 'en', dates: { main: '2025-06-30' }, about: [] })
    expect(deriveRecommendations(document).map((row) => row.addressees)).toEqual([['mali'], ['chad']])
  })

  it('adds whom an item passes the demand on to', () => {
    const text =
      '1. The Panel recommends that the Security Council Committee:\n\n(a) Remind the parties to the conflict of their obligations;\n\n(b) Publish its list.'
    expect(rowsOf(text)).toMatchObject([
      { addressees: ['sanctions-committee', 'parties'], addressee_stated: 'inherited' },
      { addressees: ['sanctions-committee'], addressee_stated: 'inherited' },
    ])
  })
})

describe('what a heading lends to an order', () => {
  it.each([
    ['Recommendations to the Taliban', 'Cease attacks on schools.', ['taliban'], 'inherited'],
    ['Recommendations: Government of Libya', '• Train the police.', ['libya'], 'inherited'],
    ['Recommendations to anti-government elements', 'Cease attacks on schools.', [], 'inherited'],
    ['Recommendations', 'Train the police.', [], 'none'],
  ])('%s', (heading, order, addressees, addressee_stated) => {
    expect(rowsOf(`1. ${order}`, ['libya'], heading)).toMatchObject([
      { trigger: 'Recommendations', addressees, addressee_stated },
    ])
  })

  it('goes through a line that names whom a list is for, and makes an item one row', () => {
    const list =
      '1. To Member States:\n\n(a) Mark all rifles. Keep records of them.\n\n(b) Should share data.'
    expect(rowsOf(list, ['libya'], 'Recommendations')).toMatchObject([
      { trigger: 'Recommendations', addressees: ['member-states'], announcement: 'To Member States:' },
      { trigger: 'Recommendations', addressees: ['member-states'] },
    ])
    expect(rowsOf(list, ['libya'], 'Background')).toEqual([])
  })

  it('is not taken from a line that says more than whom it is for', () => {
    const list =
      '1. The Panel makes the following recommendations to Chad:\n\n(a) Mark all rifles.\n\n(b) Train.'
    expect(rowsOf(list, ['libya'], 'Recommendations')[0]).toMatchObject({ addressees: ['chad'] })
  })

  it.each(['End.', 'Support for the court remains weak.', 'Work continued on the law.'])(
    'is nothing for what is no order: %s',
    (sentence) => {
      expect(rowsOf(`1. ${sentence}`, ['libya'], 'Recommendations')).toEqual([])
    },
  )
})

describe('whose call an English report relays', () => {
  it.each([
    [
      'The Chair of the African Union, General Abel Kaga, called on the parties to exercise restraint.',
      ['african-union'],
    ],
    [
      'The Special Representative met with political leaders in Tripoli. He called for a national dialogue.',
      ['special-representative'],
    ],
    [
      'UNSMIL commended the work of the House of Representatives, stressing the importance of dialogue.',
      ['unsmil'],
    ],
    ['“The Security Council further calls upon the parties to disengage.', []],
    ['The Council supports the call of the African Union for a ceasefire.', ['african-union']],
    ['“In this regard, the Council is concerned by the delay and urges the parties to meet.', []],
    ['The Security Council called upon the parties to disengage.', ['security-council']],
    [
      'On 4 November, a delegation of South Africa visited Tripoli. The delegation noted the need for dialogue.',
      ['south-africa'],
    ],
    [
      'UNODC published an analytical brief on rifles. The brief emphasized the need for cooperation.',
      ['unodc'],
    ],
  ])('%s', (paragraph, relayed) => {
    expect(rowsOf(`1. ${paragraph}`)).toMatchObject([{ relayed_from: relayed }])
  })

  it('is theirs who spoke before, though nobody knows them, and not of what was spoken of', () => {
    const text =
      '1. Panellists noted the suffering of children in Chad. They called for a global fund for schools.'
    expect(rowsOf(text)).toMatchObject([{ relayed_from: [] }])
  })

  it('is not theirs whom a meeting was about', () => {
    const text =
      '1. The liaison committees met in Tripoli to exchange information on mercenaries. They agreed that joint efforts were required.'
    expect(rowsOf(text)).toMatchObject([{ relayed_from: ['liaison-committees'] }])
  })

  it('is of the body that a clause between commas tells more of', () => {
    const text =
      '1. The Human Rights Committee, in its comment on the Covenant, to which Chad is a party, noted that States must protect life.'
    expect(rowsOf(text)).toMatchObject([{ relayed_from: ['human-rights-committee'], addressees: ['states'] }])
  })

  it('is of nobody else where the authors name themselves under their recommendations', () => {
    const text = '1. To that end, UNODC further recommends that the Government adopt a law.'
    expect(rowsOf(text, ['libya'], 'Recommendations')[0]?.relayed_from).toEqual([])
    expect(rowsOf(text)[0]?.relayed_from).toEqual(['unodc'])
  })

  it('is of nobody else under the heading of a statement of theirs', () => {
    const text =
      '1. The members of the Security Council condemned all attacks on UNMISS. They called on Chad to investigate the attack.'
    expect(rowsOf(text, ['chad'], 'Security Council press statement on Chad')).toMatchObject([
      { relayed_from: [], addressees: ['chad'] },
    ])
    expect(rowsOf(text)).toMatchObject([{ relayed_from: ['security-council'] }])
  })

  it.each([
    [
      'who spoke between quotation marks',
      '“I urge all parties to protect children,” said the Special Representative of the Secretary-General for Children and Armed Conflict, Virginia Gamba.',
      ['sg-children-armed-conflict'],
    ],
    [
      'who keeps calling',
      'The leadership of UNDOF continued to call upon the parties to exercise restraint.',
      ['undof'],
    ],
    [
      'who said so again',
      'As underscored again by the Security Council, there should be no weapons in the area.',
      ['security-council'],
    ],
    [
      'whose verb stands before a clause between',
      'UNSMIL commended the efforts that are being made by Chad and Mali, and emphasized the importance of holding elections.',
      ['unsmil'],
    ],
  ])('is of %s', (_, sentence, relayed_from) => {
    expect(rowsOf(`1. ${sentence}`)).toMatchObject([{ relayed_from }])
  })

  it('is of the body whose resolution stipulates it', () => {
    const text = '1. As stipulated in Security Council resolution 2427 (2018), children must be protected.'
    expect(rowsOf(text)).toMatchObject([{ relayed_from: ['security-council'] }])
  })
})

it('asks all who are named before the modal, and nobody for an act without an actor', () => {
  expect(rowsOf('1. The Security Council, as well as Member States, should act.')).toMatchObject([
    { addressees: ['security-council', 'member-states'] },
  ])
  expect(
    rowsOf('1. Desisting from supporting armed groups must form the basis of this effort.'),
  ).toMatchObject([{ addressees: [] }])
})

it('asks those whose conduct is spoken of', () => {
  const text = '1. The involvement of neighbouring States in the process must be aligned with its aims.'
  expect(rowsOf(text)).toMatchObject([{ addressees: ['neighbouring-states'] }])
})

describe('how wide an English recommendation reaches', () => {
  it.each([
    ['the country', 'The Government should hold elections.', 'national'],
    ['a neighbour', 'I urge Chad to close the crossings.', 'neighbours'],
    ['a State beyond', 'I urge Japan to lift the ban.', 'regional'],
    ['neighbours', 'I urge Chad and the Niger to close the crossings.', 'neighbours'],
    ['the country with others', 'I urge Libya and Chad to demarcate their border.', 'regional'],
    ['the world', 'I urge the Government and the international community to agree.', 'global'],
    ['what a panel does for the country', 'The Panel of Experts should report by June.', 'national'],
    ['the Council', 'I recommend that the Security Council extend the mandate.', 'global'],
  ])('%s', (_, sentence, scope) => {
    expect(rowsOf(`1. ${sentence}`)).toMatchObject([{ scope }])
  })
})

it('reads on from an agenda item to the country under review, in English', () => {
  const text = '1. I call for an immediate end to the violence.'
  expect(rowsOf(text, ['yemen'], 'The situation in the Middle East')).toMatchObject([{ scope: 'national' }])
  expect(rowsOf(text, [], 'The situation in the Middle East')).toMatchObject([{ scope: 'regional' }])
})

it('asks those whom an item names that goes on with its announcing sentence', () => {
  const text =
    '1. Further demands:\n\n(a) that Chad and the Niger withdraw their forces;\n\n(b) that each withdrawal be reciprocated by the other parties;'
  expect(rowsOf(text)).toMatchObject([{ addressees: ['chad', 'niger'] }, { addressees: ['parties'] }])
})
