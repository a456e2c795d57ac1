import { describe, expect, it } from 'vitest'
import { deriveIncidentMateriel } from '../../pipeline/derive/incidents/incident-materiel.ts'
import { documentOfText } from '../support.ts'

/** The materiel of the incidents that a paragraph tells: item, role, quantity. */
function materielOf(sentences: string): string[] {
  const isChinese = /\p{Script=Han}/u.test(sentences)
  const text = isChinese
    ? `一. 局势\n\n1. ${sentences}\n\n2. 完。\n`
    : `I. Overview\n\n1. ${sentences}\n\n2. End.\n`
  return deriveIncidentMateriel(documentOfText(text, { language: isChinese ? 'zh' : 'en' })).map((row) =>
    [row.item, row.role, row.quantity].filter((cell) => cell !== null).join(' '),
  )
}

describe('materiel in incidents', () => {
  it.each([
    // arms are used, and what else is said to have been the means
    ['On 3 May 2024, gunmen fired two rockets at a market in Tripoli, Libya.', ['rocket used 2']],
    ['On 3 May 2024, gunmen on motorcycles attacked a market in Tripoli, Libya.', ['motorcycle used']],
    ['On 3 May 2024, gunmen attacked a market in Tripoli, Libya, and a car stood there.', []],
    // a thing named in two words, a place named by a thing, and an act named by its means
    ['On 3 May 2024, gunmen attacked Tripoli, Libya, with eight explosive drones.', ['drone used 8']],
    [
      'On 3 May 2024, gunmen attacked Tripoli, Libya, with eight Shahed drones.',
      ['loitering-munition used 8'],
    ],
    ['On 3 May 2024, the army attacked a weapons depot in Tripoli, Libya.', []],
    ['On 3 May 2024, a drone attack killed two men in Tripoli, Libya.', ['drone used']],
    // what was burned, looted or captured was not used
    ['On 3 May 2024, gunmen attacked Tripoli, Libya, and burned 34 vehicles.', ['vehicle lost 34']],
    [
      'On 3 May 2024, the army attacked gunmen in Tripoli, Libya, and captured 12 rifles.',
      ['rifle seized 12'],
    ],
    // in an arrest only what was seized
    [
      'On 3 May 2024, police arrested two gunmen in Tripoli, Libya, and seized 12 rifles.',
      ['rifle seized 12'],
    ],
    ['On 3 May 2024, police arrested two sellers of rifles in Tripoli, Libya.', []],
    // once, though one sentence tells two events
    [
      'On 3 May 2024, gunmen fired two rockets at a market in Tripoli and on 4 May 2024 police seized 12 rifles in Misrata, Libya.',
      ['rocket used 2', 'rifle seized 12'],
    ],
    // a list that goes on in the next sentence
    [
      'On 3 May 2024, customs officers seized a consignment of weapons in Tripoli, Libya. The confiscated weapons included 17 rifles and two mortars.',
      ['weapons seized', 'rifle seized 17', 'mortar seized 2'],
    ],
    [
      'On 3 May 2024, customs officers intercepted a shipment in Tripoli, Libya. The seizure revealed a cache that included 17 VSKA and WASR-10 rifles, two pistols and 36,000 rounds of ammunition.',
      ['rifle seized 17', 'pistol seized 2', 'cartridge seized 36000'],
    ],
    // a list of what was carried off
    [
      'On 3 May 2024, gunmen stormed a post in Tripoli, Libya, making off with two pistols, 14 rifles and some 3,000 rounds of ammunition.',
      ['pistol lost 2', 'rifle lost 14', 'cartridge lost 3000'],
    ],
    // what those arrested had with them, unlike what they are suspected of
    [
      'On 3 May 2024, an officer was arrested in Tripoli, Libya, while transporting 2,695 rounds of ammunition.',
      ['cartridge seized 2695'],
    ],
    ['On 3 May 2024, police arrested two men in Tripoli, Libya, on suspicion of smuggling rifles.', []],
    // a thing against drones is none
    [
      'On 3 May 2024, the army attacked an anti-drone post in Tripoli, Libya, with a mortar.',
      ['mortar used 1'],
    ],
    [
      'On 3 May 2024, an unmanned aerial vehicle launched from Misrata struck a mill in Tripoli, Libya.',
      ['drone used 1'],
    ],
    [
      'On 3 May 2024, 5,000 rounds of 5.56 x 45mm ammunition were seized in Tripoli, Libya.',
      ['ammunition seized 5000'],
    ],
    ['2024年5月3日，的黎波里警方逮捕了一名携带240发子弹的男子。', ['cartridge seized 240']],
    ['2024年5月3日，武装分子在的黎波里发动袭击，烧毁车辆34辆。', ['vehicle lost 34']],
    // one thing in two words, a depot, and what is carried before its verb, not what carries it
    ['2024年5月3日，的黎波里警方缴获1.2吨梯恩梯炸药。', ['tnt seized 1.2']],
    ['2024年5月3日，民兵洗劫了的黎波里的军火库，掠走步枪90支。', ['rifle lost 90']],
    ['2024年5月3日，一架货机将12吨弹药运抵的黎波里。', ['ammunition transferred 12']],
    ['On 3 May 2024, five Ilyushin flights ferried weapons to Tripoli, Libya.', ['weapons transferred']],
    [
      'On 3 May 2024, militias ransacked the arms depot in Tripoli, Libya, carrying away 90 rifles.',
      ['rifle lost 90'],
    ],
    ['2024年5月3日，的黎波里警方缴获2 500吨救济粮食。', ['humanitarian-supplies seized 2500']],
  ])('%s', (sentences, expected) => {
    expect(materielOf(sentences)).toEqual(expected)
  })

  it('quotes the sentence in which a thing is named', () => {
    const [, rifle] = deriveIncidentMateriel(
      documentOfText(
        'I. Overview\n\n1. On 3 May 2024, customs officers seized a consignment of weapons in Tripoli, Libya. The confiscated weapons included 17 rifles.\n\n2. End.\n',
        { language: 'en' },
      ),
    )
    expect(rifle!.quote).toContain(String(rifle!.text))
  })
})
