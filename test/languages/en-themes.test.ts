import { describe, expect, it } from 'vitest'
import { deriveRecommendations } from '../../pipeline/derive/recommendations/recommendations.ts'
import { themes } from '../../pipeline/languages/en/themes.ts'
import { documentOfText } from '../support.ts'

function themesOf(sentence: string, about: string[] = [], heading = 'Observations') {
  const document = documentOfText(`I. ${heading}\n\n1. ${sentence}\n\n2. End.\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about,
  })
  return deriveRecommendations(document).map((row) => row.themes)
}

const told = (sentence: string): string[] =>
  themes.filter(([, words]) => words.test(sentence)).map(([theme]) => theme)

describe('themes in English', () => {
  it.each([
    ['stockpile_management', 'to destroy surplus ammunition'],
    ['stockpile_management', 'the safe and secure storage of weapons'],
    ['stockpile_management', 'to rebuild its armouries'],
    ['manpads_control', 'to trace shoulder-fired missiles'],
    ['mine_action_eod', 'to fund mine risk education and de-mining'],
    ['mine_action_eod', 'the clearance of contaminated land'],
    ['disarmament_reintegration', 'to dissolve all militias'],
    ['disarmament_reintegration', 'to fund community violence reduction'],
    ['disarmament_reintegration', 'to offer children reintegration support'],
    ['civilian_weapons', 'to strengthen gun control'],
    ['civilian_weapons', 'to reduce the circulation of illicit small arms'],
    ['human_rights', 'to end the deliberate targeting of civilians'],
    ['human_rights', 'to obey the principles of distinction, proportionality and precautions'],
    ['human_rights', 'to end police brutality'],
    ['human_rights', 'to release all those abducted'],
    ['ceasefire', 'to refrain from any further use of military force'],
    ['ceasefire', 'to complete each phase of withdrawal'],
    ['political_process', 'to refrain from interference in the internal affairs of the country'],
    ['political_process', 'to return to the Six-Party Talks'],
    ['information_exchange', 'to immediately inform all relevant Member States'],
    ['sanctions_measures', 'the entry of persons designated by the Committee'],
    ['arms_embargo', 'military equipment sold or supplied in accordance with the exemption'],
    ['marking_tracing', 'the tracking of such military equipment'],
    ['border_control', 'to inspect goods at all entry points'],
    ['illicit_trafficking', 'vessels with petroleum illicitly exported'],
    ['coordination', 'sustained coordinated action by these Governments'],
    ['ceasefire', 'to cease immediately all forms of violence'],
    ['political_process', 'to restore peace in the region'],
    ['marking_tracing', 'the marking of imported firearms'],
    ['legislation', 'to adopt the draft law'],
    ['legislation', 'to accede to the Convention'],
    ['legislation', 'to repeal the decree'],
    ['arms_embargo', 'to end arms transfers to the militias'],
    ['arms_embargo', 'to stop the influx of weapons'],
    ['transparency_reporting', 'to publish the names of beneficial owners'],
    ['transparency_reporting', 'to report back within six months'],
    ['border_control', 'to train customs officers'],
    ['border_control', 'to screen arrivals at all ports of entry'],
    ['illicit_trafficking', 'to curb arms flows'],
    ['illicit_trafficking', 'to stop illegal mining'],
    ['counter_terrorism', 'to step up the fight against Al-Shabaab'],
    ['regional_cooperation', 'to develop subregional strategies'],
    ['regional_cooperation', 'to restore relations with neighbouring countries'],
    ['information_exchange', 'to share operational intelligence'],
    ['capacity_building', 'to provide material and financial support'],
    ['capacity_building', 'to develop the skills of staff'],
    ['aviation_security', 'to protect civilian aircraft'],
    ['wmd_security', 'to forgo further ballistic missile launches'],
    ['transport_security', 'to stop the attacks on merchant vessels'],
    ['sanctions_measures', 'to impose sanctions on those who obstruct peace'],
    ['political_process', 'to form an inclusive government'],
    ['political_process', 'to resume peace talks'],
    ['political_process', 'to decide on a visiting mission under the decolonization agenda'],
    ['ceasefire', 'to cease all acts of violence'],
    ['ceasefire', 'the withdrawal of the foreign fighters'],
    ['human_rights', 'to protect civilian infrastructure'],
    ['human_rights', 'to release all detainees'],
    ['humanitarian', 'to fund the response to cholera'],
    ['humanitarian', 'to reach people in need'],
    ['rule_of_law', 'to hold the attackers to account'],
    ['rule_of_law', 'to provide reparations'],
    ['institution_building', 'to speed up decentralization'],
    ['institution_building', 'to carry the security sector reform forward'],
    ['coordination', 'to avoid duplication'],
  ])('%s: %s', (theme, act) => {
    expect(told(act)).toContain(theme)
  })

  it.each([
    ['to take emission reductions into account'],
    ['to mark the anniversary of the mission'],
    ['to respect the beliefs, customs and values of communities'],
    ['to close abandoned gold mines'],
    ['to adjust the accountability framework of the Secretariat'],
    ['to consult the legislative bodies of the organizations'],
    ['to recognize the legal capacity of everybody'],
    ['to amend the Staff Regulations'],
    ['to open a policy dialogue with the private sector'],
    ['to account for the methane of reservoirs'],
  ])('none: %s', (act) => {
    expect(told(act)).toEqual([])
  })
})

describe('themes of an English sentence', () => {
  it('a heading tells only where the sentence does not', () => {
    const under = (sentence: string) => themesOf(sentence, ['libya'], 'Human rights')
    expect(under('I urge the authorities to hold elections.')).toEqual([['political_process']])
    expect(under('I urge the authorities to do more.')).toEqual([['human_rights']])
  })

  it.each([
    [
      'what is called for, not why',
      'I commend the authorities for the ceasefire and urge them to hold elections.',
      'political_process',
    ],
    [
      'not what it rests on',
      'The authorities should hold elections, in line with human rights law.',
      'political_process',
    ],
    [
      'not what it was said by',
      'Elections should be held, as emphasized by the Court of Justice.',
      'political_process',
    ],
    [
      'not what is added of those asked',
      'I urge Chad, which is host to many refugees, to hold elections.',
      'political_process',
    ],
    [
      'grounds where nothing else tells',
      'The parties should act in line with human rights law.',
      'human_rights',
    ],
    [
      'a monopoly of arms',
      'The State must restore its monopoly over the possession of weapons.',
      'disarmament_reintegration',
    ],
  ])('tell %s', (_, sentence, theme) => {
    expect(themesOf(sentence, ['libya'])).toEqual([[theme]])
  })

  it.each([
    ['To improve coordination, UNODC recommends that the Unit set priorities.', ['coordination']],
    ['Closer coordination among the services is recommended.', ['coordination']],
    [
      'I call on States to strengthen regional responses, rooted in international law, including international human rights law.',
      ['regional_cooperation'],
    ],
    [
      'States should protect civilians, hold elections, disarm militias and share information.',
      ['disarmament_reintegration', 'political_process', 'human_rights'],
    ],
  ])('are those of the act: %s', (sentence, found) => {
    expect(themesOf(sentence)).toEqual([found])
  })
})
