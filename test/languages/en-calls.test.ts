import { describe, expect, it } from 'vitest'
import { wording } from '../../pipeline/languages/en/wording.ts'

function read(sentence: string) {
  const find = wording.findForce(sentence, { before: [], announcements: [], headings: [], letter: false })
  if (!find) return null
  const zones = [...(find.addressee ? [find.addressee] : []), ...(find.more ?? [])]
  return [find.force, ...zones.map((zone) => sentence.slice(...zone))]
}

describe('calls in English', () => {
  it('lets a statement go on with a pronoun', () => {
    const sentence =
      'It calls on the Government to respect the rules agreed, and encourages all parties to meet.'
    const before = ['“The Security Council regrets the delay.']
    const find = wording.findForce(sentence, { before, announcements: [], headings: [], letter: false })
    expect(find?.more?.map((zone) => sentence.slice(...zone))).toEqual(['all parties'])
  })

  it('passes over what the Council mandated', () => {
    expect(read('The Security Council mandated the Mission to protect civilians.')).toBeNull()
  })

  it.each([
    [
      'The clashes demonstrate the pressing need for Libyan actors to reverse course.',
      ['recommendation', 'Libyan actors'],
    ],
    [
      'The Mission reiterated the need for security forces to withdraw.',
      ['recommendation', 'security forces'],
    ],
    ['Reports of torture require prompt, independent and thorough investigations.', ['recommendation']],
    ['The summit of the African Union reaffirmed calls for a ceasefire.', ['encouragement']],
    [
      'In all his meetings, the Special Representative reiterated his support for the strategy for areas affected by Boko Haram and called for continued collaboration.',
      ['encouragement'],
    ],
    ['Reports of torture require prompt investigations and accountability.', ['recommendation']],
    ['The committee also recommended reforms to the courts and greater inclusion.', ['recommendation']],
    ['The review team recommended additional training for customs officers.', ['recommendation']],
    [
      'The participants developed recommendations aimed at enhancing access, including better data.',
      ['recommendation'],
    ],
    ['The summit directed the resumption of talks with all parties.', ['request']],
    [
      'The extraordinary summit tasked the African Union with appointing a facilitator.',
      ['request', 'the African Union'],
    ],
    ['The Mission also advocated the drafting of a law on whistleblowers.', ['encouragement']],
    [
      'The Mission continued to raise with the Government the need to register displaced persons.',
      ['recommendation'],
    ],
    ['In this context, the fight against corruption, theft and other acts is critical.', ['recommendation']],
    ['Exemptions could be included in the framework to ensure access.', ['option']],
    ['Calls upon all parties to lay down their arms;', ['encouragement', 'all parties']],
    ['Strongly urges the signatories to respect the truce;', ['encouragement', 'the signatories']],
    ['Requests the Secretary-General to continue to report;', ['request', 'the Secretary-General']],
    ['Demands that the militias halt their attacks;', ['request', 'the militias']],
    ['Calling upon the parties to protect schools,', ['encouragement', 'the parties']],
    [
      'Reiterates its urgent call for the factions to disengage, as the African Union has asked;',
      ['encouragement', 'the factions'],
    ],
    [
      'Condemns the attack, and further encourages Member States to investigate it;',
      ['encouragement', 'Member States'],
    ],
    [
      'Emphasizes the primary responsibility of the authorities for protecting civilians;',
      ['obligation', 'the authorities'],
    ],
    [
      '“The Security Council takes note of the letter, deplores the delay and calls for an inquiry.',
      ['encouragement'],
    ],
    ['Strongly condemning the raids, and calling for an end to the fighting,', ['encouragement']],
    ['The Council demands both sides to disengage without delay.', ['request', 'both sides']],
    ['The Council demands the unconditional release of the hostages.', ['request']],
    ['Demands, in this regard, that the Government grant access;', ['request', 'the Government']],
    ['Demands once again that all parties disengage;', ['request', 'all parties']],
    [
      'Demands all parties to the conflict prevent further raids;',
      ['request', 'all parties to the conflict'],
    ],
    ['The Council demands an immediate halt to all raids.', ['request']],
    ['The Council expects the parties to honour the truce.', ['request', 'the parties']],
    ['The Council considers it imperative that the parties meet.', ['recommendation', 'the parties']],
    ['The Council joins the Union in calling on the parties to meet.', ['encouragement', 'the parties']],
    ['The Council supports the appeal made by the Chair of the Union for a truce.', ['encouragement']],
    [
      'The Panel further recommends to Member States to enhance their vigilance.',
      ['recommendation', 'Member States'],
    ],
    ['The Panel recommends the imposition of a ban on charcoal.', ['recommendation']],
    ['I wish to remind the parties of their duty to protect schools.', ['obligation', 'the parties']],
    [
      'The Council firmly reminds both sides of the need to spare civilians.',
      ['recommendation', 'both sides'],
    ],
    [
      'The Council recalls the obligations of all parties, the army as well as the militia, to spare civilians.',
      ['obligation', 'all parties, the army as well as the militia'],
    ],
    ['Urges, in this regard, the parties to release them;', ['encouragement', 'the parties']],
    ['Further demands:', ['request']],
    ['Insists that the authorities cooperate fully with the Tribunal;', ['request', 'the authorities']],
    [
      'The Council insists on the full implementation of the agreement by the parties.',
      ['request', 'the parties'],
    ],
    ['The Security Council looks to the parties to honour their commitments.', ['request', 'the parties']],
    [
      'The Council attaches great importance to the prompt deployment of observers by the Union.',
      ['recommendation', 'the Union'],
    ],
    ['Renews its appeal to all parties to grant access;', ['encouragement', 'all parties']],
    ['Supports the call by the Union for an immediate ceasefire;', ['encouragement']],
    ['I therefore recommend an extension of the mandate for six months.', ['recommendation']],
    ['Demands full and unhindered access;', ['request']],
    ['Reiterates its demand for the complete cessation of all acts of violence;', ['request']],
    [
      'Reiterates its request for Member States and AUSSOM to provide information to the Panel;',
      ['request', 'Member States and AUSSOM'],
    ],
    ['In this regard, calling on all parties to cooperate fully,', ['encouragement', 'all parties']],
    ['Gravely concerned at the siege of the town and demanding its immediate end,', ['request']],
    [
      'Requires all Member States, in accordance with their laws, to exercise vigilance;',
      ['recommendation', 'all Member States'],
    ],
    [
      'Underlines, in particular to the Government, the need to show restraint;',
      ['recommendation', 'the Government'],
    ],
    [
      'Demands also the expeditious withdrawal of the Rwandan forces from Kisangani;',
      ['request', 'the Rwandan forces'],
    ],
    [
      'Requests the Secretary-General provide monthly reports to inform the Council;',
      ['request', 'the Secretary-General'],
    ],
    [
      'Condemning the clashes, and requesting the Secretariat to draw lessons from them,',
      ['request', 'the Secretariat'],
    ],
    [
      'It is concerned at the delay in the disarmament of the militia which should proceed without delay.',
      ['recommendation'],
    ],
    [
      'The Committee reminded the authorities that they must investigate all deaths.',
      ['obligation', 'the authorities'],
    ],
    [
      'It is urgently suggested that the State party end the practice.',
      ['recommendation', 'the State party'],
    ],
    ['The Commission recommends the immediate release of all prisoners.', ['recommendation']],
    ['The Committee expects the State party to report on its courts.', ['request', 'the State party']],
    ['It is time that the parties returned to the talks.', ['recommendation', 'the parties']],
    ['It is high time that States live up to their duty to protect civilians.', ['recommendation', 'States']],
    [
      'The Committee draws the attention of Chad to its guidelines and invites it to adopt a law.',
      ['encouragement', 'Chad'],
    ],
    [
      'Access should be sustained, with the full commitment of all parties.',
      ['recommendation', 'all parties'],
    ],
    ['In particular, it should make sure that prisoners are fed.', ['recommendation', 'it']],
    [
      'The Security Council demanded an immediate end to all attacks by the rebels.',
      ['request', 'the rebels'],
    ],
    ['“States must act now,” the independent experts said.', ['obligation', 'States']],
    ['The Government is reminded that it must protect children.', ['obligation', 'The Government']],
    [
      'The experts reminded the Government that it has an obligation to investigate.',
      ['obligation', 'the Government'],
    ],
    ['The parties are reminded of their obligation to protect schools.', ['request', 'The parties']],
    ['The Mission recommends to the Government to:', ['recommendation', 'the Government']],
    [
      'The Committee regrets that the State party has not adopted the law and calls on it to do so.',
      ['encouragement', 'the State party'],
    ],
    [
      'I reiterate my call to all parties to disarm and for the Government to hold elections.',
      ['encouragement', 'all parties', 'the Government'],
    ],
    [
      'The Secretary-General says he cannot overemphasize the need for the parties to meet.',
      ['recommendation', 'the parties'],
    ],
    ['Commends the efforts of ECOWAS and encourages it to go on;', ['encouragement', 'ECOWAS']],
    ['The Council insists that all parties honour the truce.', ['request', 'all parties']],
    ['The Council demands that the militia lay down its arms.', ['request', 'the militia']],
    [
      'The Council requests the Secretary-General to consider what support States, and in particular donors, might provide.',
      ['request', 'the Secretary-General'],
    ],
    [
      'The Council recalls the obligation undertaken by the Government to disarm the militias.',
      ['obligation', 'the Government'],
    ],
    [
      'The Council emphasizes the legitimacy of the new institutions and the need for these institutions to act.',
      ['recommendation', 'these institutions'],
    ],
    [
      'The Council calls on Member States to send troops, and on other partners to pay for them.',
      ['encouragement', 'Member States', 'other partners'],
    ],
    [
      'The Council notes the undertakings assumed by Chad, Mali and Niger at the summit and calls upon them to act.',
      ['encouragement', 'Chad, Mali and Niger'],
    ],
    ['Participants in the seminar recommended improving the register.', ['recommendation']],
    ['The fight against impunity remains paramount.', ['recommendation']],
    ['Closer coordination among the services is recommended.', ['recommendation']],
    ['A stronger focus on prevention is also advisable.', ['recommendation']],
    ['The Chair stressed that States had a duty to protect the forests.', ['obligation', 'States']],
    ['The Council emphasized that all parties were obliged to grant access.', ['obligation', 'all parties']],
    [
      'The President of the Human Rights Council urged States to fulfil their duties.',
      ['encouragement', 'States'],
    ],
    ['A representative of the Caucus called for respect for their rights.', ['encouragement']],
    ['A declaration was adopted, in which calls were made for the integration of trade.', ['encouragement']],
    ['An appeal was made for the parties to meet.', ['encouragement', 'the parties']],
    ['The forum adopted a declaration, including calls to expand civic space.', ['encouragement']],
    ['The recommendations made during the workshop included holding a vote.', ['recommendation']],
    ['The speakers underscored the need for cooperation and local strategies.', ['recommendation']],
    ['The significance of cooperation was also stressed.', ['recommendation']],
    [
      'The deployment to areas where they had been absent is positive and such efforts should be pursued.',
      ['recommendation'],
    ],
    ['It is vital that the Agency receive predictable funding.', ['recommendation']],
    [
      'Concerns raised by elders, opposition leaders and others highlight the need for consultation.',
      ['recommendation'],
    ],
    [
      'I welcome the authorities’ commitment to the quota and reiterate my calls to ensure that it is met.',
      ['encouragement', 'the authorities'],
    ],
    ['Women should have access to justice.', ['recommendation']],
    ['The Special Envoy invited the parties to resume talks.', ['encouragement', 'the parties']],
    ['The Working Group recommended establishing a trust fund.', ['recommendation']],
    ['The processing of the report becomes crucial.', ['recommendation']],
    ['The experience underscored the imperative of protecting convoys.', ['recommendation']],
    ['The only viable path forward is an inclusive dialogue.', ['recommendation']],
    ['There can be no impunity for such crimes.', ['obligation']],
    ['The Advisory Committee recommends against the proposed posts.', ['recommendation']],
    [
      'The Advisory Committee trusts that the Secretariat will provide the figures.',
      ['encouragement', 'the Secretariat'],
    ],
    [
      'The Committee recommends to the States parties that have not yet done so to ratify the Protocol.',
      ['recommendation', 'the States parties'],
    ],
    ['Consideration could be given to a trust fund.', ['option']],
    [
      'Taking into account the timelines, the Secretariat and the Commission could continue to cut costs.',
      ['option', 'the Secretariat and the Commission'],
    ],
    [
      'Any firing across the line is in violation of the Agreement and must cease.',
      ['obligation', 'Any firing across the line'],
    ],
    [
      'The Envoy met the Chair and, inter alia, agreed on the need for joint messaging around the vote.',
      ['recommendation'],
    ],
    [
      'Data collection concerning Indigenous Peoples should follow it.',
      ['recommendation', 'Data collection'],
    ],
    ['Indigenous Peoples should be informed about it.', ['recommendation']],
    [
      'The imperative to enhance the capacity of the Mission cannot be emphasized enough.',
      ['recommendation'],
    ],
    ['It also remains important that the parties cooperate.', ['recommendation', 'the parties']],
    ['Successfully reintegrating former fighters is critical.', ['recommendation']],
    ['All parties remain responsible for implementing the agreement.', ['obligation', 'All parties']],
    ['Increasing the number of courses was encouraged.', ['encouragement']],
    ['The delegation stated that in-person engagement remained essential.', ['recommendation']],
    [
      'Calls upon the Government to act, and reminds it that the Mission shall enjoy free movement;',
      ['encouragement', 'the Government'],
    ],
    ['My call to the leaders is to put aside their differences.', ['encouragement', 'the leaders']],
    ['Let us act before it is too late.', ['encouragement']],
    ['It falls to the Government to act.', ['obligation', 'the Government']],
    ['All States are to comply with the embargo.', ['obligation', 'All States']],
    ['There is no alternative to dialogue.', ['recommendation']],
    ['Greater progress is vital to unlock funding.', ['recommendation']],
    ['Protecting schools is a shared responsibility.', ['obligation']],
    ['Any crossing of the line must cease.', ['obligation', 'Any crossing of the line']],
    ['I count on the cooperation of both parties.', ['request', 'the cooperation of both parties']],
    [
      'The Mission requested that the competent authorities investigate the matter.',
      ['request', 'the competent authorities'],
    ],
    ['The Council directed the Commission to convene a summit.', ['request', 'the Commission']],
    [
      'Support from the Union, the reconstituted Commission and other partners remains essential.',
      ['recommendation', 'the Union, the reconstituted Commission and other partners'],
    ],
    ['Nothing is more urgent than the redeployment of customs officers.', ['recommendation']],
    ['The parties can ill afford a delay and must deploy their forces.', ['obligation', 'The parties']],
    [
      'In accordance with international law, the parties must protect civilians.',
      ['obligation', 'the parties'],
    ],
  ])('%s', (sentence, found) => {
    expect(read(sentence)).toEqual(found)
  })

  it.each([
    ['a noun after an adjective', 'The forum ended with thematic calls for action.'],
    ['a noun that begins a sentence', 'Calls for accountability from the families grew louder.'],
    ['what is owned', 'The second patrol answered the first patrol’s call for assistance.'],
    ['a need where others are', 'Troops were deployed at points where defensive measures are necessary.'],
    ['an activity', 'Their participation was encouraged through radio programmes.'],
    ['a fact recalled', 'My Government reminds the Council that it has the means at its disposal.'],
    ['a mandate', 'The Security Council requested the Secretary-General to report on it.'],
    ['orders of soldiers', 'The soldiers instructed the patrol to turn back.'],
    ['a look ahead', 'As we look to the future, the Team is to consider its methods.'],
    ['what is for somebody to decide', 'It is up to the Council to decide.'],
    ['a means', 'Donors could help by urging reform.'],
    ['a noun after a verb', 'On 7 January, the opposition party reiterated calls for a dialogue.'],
    ['a purpose', 'The workshop was aimed at underscoring the need to align the draft law.'],
    ['an infinitive that goes on', 'UNMISS used its good offices to reduce tensions and encourage dialogue.'],
    ['a demand of protesters', 'Hundreds of protesters gathered, demanding the resignation of the cabinet.'],
    ['what came of it', 'The airport was closed, therefore requiring costly rerouting of flights.'],
    [
      'what somebody insisted on',
      'The envoys of the armed movements insisted that the army should withdraw.',
    ],
    ['threats of a group', 'Al-Shabaab leaflets warned that teachers must stay at home.'],
    ['a question', 'Whether the exemption should be extended is for the Committee to determine.'],
    ['a condition', 'The order protects institutions should they face a similar problem.'],
    ['what is insisted to be so', 'The Panel insists that the figures were correct.'],
    ['a ruling', 'The court had ruled that the candidate should be removed from the list.'],
    ['a decision of the Council', 'The Security Council decided that the measures should no longer apply.'],
    ['a national law', 'Under the 2018 Mining Code, cooperatives must be licensed.'],
    ['cases described', 'The judgments which require amending the Constitution remain unimplemented.'],
    ['people in need', 'In 2025, 3 million people require humanitarian assistance.'],
    ['being encouraged', 'I am encouraged that the Government has expressed its readiness.'],
    ['guilt', 'The commanders bear criminal responsibility for war crimes.'],
    [
      'grounds of a charge',
      'There are reasonable grounds to believe that they bear responsibility for the persecution.',
    ],
    ['people who need help', 'The country has 22.9 million people requiring assistance.'],
    ['a role', 'The Convention affirms the importance of Indigenous Peoples in safeguarding their heritage.'],
    ['what evidence shows', 'The Council met. Credible reports suggest that ships continue to be targeted.'],
    ['what a party said', '“The army must leave now,” the leader of the opposition said.'],
  ])('passes over %s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull()
  })
})

describe('no calls in English', () => {
  it.each([
    ['The Office launched a help desk to provide on-demand technical support.'],
    ['Iraqi officials continued to demand that the Mission report all flights.'],
    ['The Mission advised the authorities that it had no means to identify the aircraft.'],
    ['The agencies appealed for more than $47 billion to assist people.'],
    ['The patrol was told by the men that the convoy should be escorted.'],
    ['Although the Council called for disarmament, the effort failed.'],
    ['As these stocks require constant replenishment, the Mission has bought fuel.'],
    ['The buildings will support any future business demands arising from conferences.'],
    ['The programme enabled the fellows to better advocate for human rights.'],
    ['A strategy that involves and encourages all entities is a key foundation.'],
    ['The cuts may have to be made in the light of the delay.'],
    ['What information should be included in the reports?'],
    ['The Chair invited members to express their views on the topic.'],
    ['I would appreciate your assistance in having the present letter distributed as a document.'],
    ['I must emphasize, however, that time is of the essence.'],
    ['It is important to notice that the ban is being ignored.'],
    ['The Assembly adopted a conclusion providing that the draft shall be submitted for debate.'],
    ['The village knew that States had a duty to protect the forests.'],
    ['It should be also noted that the ban is being ignored.'],
    ['I must formally dissociate the delegation from that section.'],
    ['Women’s groups advocated at the conference.'],
    ['The agencies advocated against early marriage.'],
    ['The summit requested member States working with neighbouring countries.'],
    ['Additional troops could be deployed to the border areas.'],
    ['The Committee helped to develop thematic calls for action and examples.'],
    ['The Force has responded whenever called upon while ensuring the safety of civilians.'],
    ['The hospital has no wards, hence necessitating the repatriation of patients.'],
    ['The Ombudsperson presents a report, including a view as to whether the entity should be retained.'],
  ])('%s', (sentence) => {
    expect(read(sentence)).toBeNull()
  })
})
