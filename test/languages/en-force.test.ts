import { describe, expect, it } from 'vitest'
import { wording } from '../../pipeline/languages/en/wording.ts'
import type { Context } from '../../pipeline/languages/wording.ts'

const plain: Context = { before: [], announcements: [], headings: [], letter: false }

function read(sentence: string, context: Partial<Context> = {}) {
  const find = wording.findForce(sentence, { ...plain, ...context })
  if (!find) return null
  const zones = [...(find.addressee ? [find.addressee] : []), ...(find.more ?? [])]
  return {
    force: find.force,
    trigger: sentence.slice(...find.trigger),
    addressees: zones.map((zone) => sentence.slice(...zone)),
  }
}

describe('words of force in English', () => {
  it.each([
    ['Member States must ensure that depots are guarded.', 'obligation', 'must', ['Member States']],
    ['The parties shall not recruit children.', 'obligation', 'shall not', ['The parties']],
    [
      'Those who commit such crimes must be held to account by the courts.',
      'obligation',
      'must',
      ['the courts'],
    ],
    [
      'The onus is on the leaders to stop the war.',
      'obligation',
      'onus is on ',
      ['the leaders to stop the war'],
    ],
    [
      'The Court underscored States’ obligations to protect workers.',
      'obligation',
      'obligations to',
      ['States'],
    ],
    [
      'The next step is for the parties to agree on a calendar.',
      'recommendation',
      'The next step is',
      ['the parties'],
    ],
    [
      'More vigilance is required from coastal States along the way.',
      'recommendation',
      'is required',
      ['coastal States'],
    ],
    [
      'The response cannot be limited to police work.',
      'obligation',
      'cannot be limited to',
      ['The response'],
    ],
    [
      'Coastal States bear primary responsibility for the safety of crews.',
      'obligation',
      'bear primary responsibility for',
      ['Coastal States'],
    ],
    [
      'It is incumbent upon the Government to protect witnesses.',
      'obligation',
      'It is incumbent',
      ['the Government'],
    ],
    [
      'By the end of 2027, executive heads of agencies should, in due course, review their rules.',
      'recommendation',
      'should',
      ['executive heads of agencies'],
    ],
    [
      'Further steps need to be taken by the transitional authorities, including the joint council.',
      'recommendation',
      'need to be taken',
      ['the transitional authorities, including the joint council'],
    ],
    [
      'The Panel recommends that the Committee write to Member States encouraging them to share data.',
      'recommendation',
      'recommends that',
      ['the Committee', 'Member States'],
    ],
    [
      'It is essential for donors to fund the return of families.',
      'recommendation',
      'It is essential',
      ['donors'],
    ],
    [
      'There is a need for the exchange of lists by customs services.',
      'recommendation',
      'There is a need for',
      ['customs services'],
    ],
    [
      'The safety of witnesses remains the primary responsibility of the host State.',
      'obligation',
      'remains the primary responsibility of',
      ['the host State'],
    ],
    [
      'I look forward to the Government implementing the plan.',
      'encouragement',
      'I look forward to',
      ['the Government'],
    ],
    ['I trust that the parties will honour it.', 'encouragement', 'I trust that', ['the parties']],
    ['The need for accountability cannot be overstated.', 'recommendation', 'need for', []],
    ['The release of all hostages remains a priority.', 'recommendation', 'remains a priority', []],
    ['Strengthening oversight is far better than new laws.', 'recommendation', 'is far better than', []],
    ['The crisis requires the adoption of new safeguards.', 'recommendation', 'requires', []],
    [
      'The Special Envoy stressed the importance of the two sides exchanging prisoners.',
      'recommendation',
      'stressed the importance of',
      ['the two sides'],
    ],
    [
      'I encourage donors to contribute, and urge the local authorities to open the roads.',
      'encouragement',
      'encourage',
      ['donors', 'the local authorities'],
    ],
    [
      'I reiterate my call upon all parties to lay down arms.',
      'encouragement',
      'I reiterate my call upon',
      ['all parties'],
    ],
    ['UNMISS called for an end to the blockade.', 'encouragement', 'called for', []],
    [
      'Participating organizations are encouraged to publish their data.',
      'encouragement',
      'are encouraged to',
      ['Participating organizations'],
    ],
    ['The Council may wish to consider a review.', 'option', 'may wish to', ['The Council']],
    ['Member States could renew efforts to trace rifles.', 'option', 'could', ['Member States']],
    ['The Inspectors request Member States to provide updates.', 'request', 'request', ['Member States']],
  ])('%s', (sentence, force, trigger, addressees) => {
    expect(read(sentence)).toEqual({ force, trigger, addressees })
  })

  it.each([
    ['emphasis of its own', 'It should be noted that the road was closed.'],
    ['emphasis of its own', 'It is important to recall that the bridge was closed.'],
    ['an inverted condition', 'Should the talks fail, the front may move.'],
    ['what should have been', 'The report should have been submitted in May.'],
    ['a question put', 'The extent to which agencies should pay remains undefined.'],
    ['a described process', 'Every former fighter must fill in a form.'],
    ['a described rule', 'The law provides that traders must keep a register.'],
    ['what was decided', 'It was decided that the commission should meet weekly.'],
    ['a condition', 'If the mission must leave, the airport will close.'],
    ['a past demand', 'The Panel requested the authorities to provide the manifest.'],
    ['a purpose', 'The delegation met the mayor to encourage progress.'],
    ['a need for a thing', 'There is a need for a unified budget.'],
    ['a thing that is vital', 'An agreement on the budget remains critical.'],
    ['possibility', 'This could enable the group to regroup.'],
    ['possibility', 'Armed groups could exploit the vacuum.'],
    ['an expectation', 'This should enable the court to reopen.'],
    ['a noun', 'Despite growing calls for elections, nothing changed.'],
    ['a rule that asks for papers', 'Such activities require a notification to the Council.'],
    ['a demand of a party', 'Supporters of the general issued a statement urging others to join.'],
    ['a demand of a party', 'The Prime Minister said that the army must withdraw.'],
    ['a need of its own', 'The group adapted to the need to move fuel.'],
    ['a duty of the past', 'The unit was responsible for the attack.'],
    ['praise', 'The Government must be commended for its efforts.'],
    ['a rule for things', 'Every weapon must be registered within 30 days.'],
    ['what did not happen', 'The forces should have withdrawn by then.'],
    ['an own visit', 'I look forward to my next visit to the region.'],
  ])('leaves out %s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull()
  })

  it('leaves out the closing request of a letter', () => {
    const sentence =
      'I should be grateful if the present letter could be issued as a document of the Council.'
    expect(read(sentence, { letter: true })).toBeNull()
  })

  it('tells by the sentence before who "they" are', () => {
    const before = ['On 3 May, the liaison committees met in Niamey.']
    expect(read('They also called for joint patrols.', { before })?.force).toBe('encouragement')
    const party = ['On 3 May, members of the House of Elders met in Niamey.']
    expect(read('They also called for a new cabinet.', { before: party })).toBeNull()
  })

  it('leaves the actor of a passive to the sentence before', () => {
    const find = wording.findForce('Those responsible should also be held accountable.', plain)
    expect(find).toMatchObject({ addressee: null, inherits: true })
  })

  it('reads an order under a heading of recommendations, not elsewhere', () => {
    const sentence = 'Ensure that ammunition is stored apart from rifles.'
    expect(read(sentence, { headings: ['V. Recommendations'] })?.trigger).toBe('Ensure')
    expect(read(sentence, { headings: ['IV. Background'] })).toBeNull()
  })

  it('reads what is offered under a heading of recommendations alone', () => {
    const sentence = 'This can include training for customs officers.'
    expect(read(sentence, { headings: ['V. Recommendations'] })?.force).toBe('option')
    expect(read(sentence, { headings: ['V. Conclusions and recommendations'] })).toBeNull()
    expect(read(sentence)).toBeNull()
  })

  it.each([
    ['The Panel recommends that the Committee:', 'recommendation', 'the Committee'],
    ['Member States should consider:', 'recommendation', 'Member States'],
    [
      'The Inspectors make the following recommendations to the General Assembly:',
      'recommendation',
      'the General Assembly',
    ],
    ['The following proposals are made:', 'proposal', null],
  ])('announces: %s', (sentence, force, addressee) => {
    const find = wording.announces(sentence, plain)
    expect(find?.force).toBe(force)
    expect(find?.addressee ? sentence.slice(...find.addressee) : null).toBe(addressee)
  })

  it.each([
    'The Government took the following measures:',
    'The depots held the following:',
    'The Team has made at least 250 recommendations:',
  ])('announces nothing: %s', (sentence) => {
    expect(wording.announces(sentence, plain)).toBeNull()
  })
})
