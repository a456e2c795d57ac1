import { describe, expect, it } from 'vitest'
import { wording } from '../../pipeline/languages/en/wording.ts'

function events(sentence: string) {
  return wording
    .findEvents(sentence)
    .map(({ type, trigger, perpetrators, target }) => [
      type,
      sentence.slice(...trigger),
      perpetrators ? sentence.slice(...perpetrators) : null,
      target ? sentence.slice(...target) : null,
    ])
}

describe('events in English', () => {
  it.each([
    ['On 3 May, militiamen attacked a convoy near Kaga.', 'attack', 'attacked', 'militiamen', 'a convoy'],
    ['On 3 May, the post was shelled by rebels.', 'attack', 'was shelled', 'rebels', 'the post'],
    ['An attack by rebels on the mill on 3 May failed.', 'attack', 'attack', 'rebels', 'the mill'],
    ['On 3 May, rebels launched raids on the mill.', 'attack', 'raids', 'rebels', 'the mill'],
    [
      'On 3 May, the brigade took control of the airfield.',
      'attack',
      'took control of',
      'the brigade',
      'the airfield',
    ],
    ['The governor survived an ambush on 3 May.', 'attack', 'ambush', null, 'The governor'],
    [
      'On 3 May, the town of Nasir fell to the White Army.',
      'attack',
      'fell',
      'the White Army',
      'the town of Nasir',
    ],
    ['On 3 May, Goma was captured by M23.', 'attack', 'was captured', 'M23', 'Goma'],
    ['On 3 May, a landmine killed two children.', 'accidental_explosion', 'killed', null, 'two children'],
    [
      'On 3 May, a post sustained damage from gunfire.',
      'attack',
      'sustained damage from gunfire',
      null,
      'a post',
    ],
    ['It was announced that the governor had survived an ambush.', 'attack', 'ambush', null, 'the governor'],
    ['On 3 May, guards repelled an attack by rebels.', 'attack', 'attack', 'rebels', 'guards'],
    [
      'The Council condemns the attack by rebels on the mill on 3 May.',
      'attack',
      'attack',
      'rebels',
      'the mill',
    ],
    [
      'The raid of 3 May in Kaga, Borno, by armed men coming from the hills failed.',
      'attack',
      'raid',
      'armed men',
      null,
    ],
    [
      'On 3 May, rebels attacked the African Union Mission in Somalia.',
      'attack',
      'attacked',
      'rebels',
      'the African Union Mission in Somalia',
    ],
    [
      'The Council deplores the violence which occurred on 3 May in Kaga between the guard and a militia.',
      'armed_clash',
      'violence',
      'the guard and a militia',
      null,
    ],
    [
      'On 3 May, six drivers, travelling in two vehicles, were abducted by rebels.',
      'kidnapping',
      'were abducted',
      'rebels',
      'six drivers',
    ],
    [
      'The Council deplores the 3 May Al-Shabaab attack on the mill.',
      'attack',
      'attack',
      'Al-Shabaab',
      'the mill',
    ],
    [
      'During an attack on 3 May against Kaga, at least six traders were killed by rebels.',
      'attack',
      'attack',
      'rebels',
      'Kaga',
    ],
    [
      'Clashes between the guard and rebels left 40 dead on 3 May.',
      'armed_clash',
      'Clashes',
      'the guard and rebels',
      null,
    ],
    [
      'It heard that on 3 May a dhow carrying arms was intercepted.',
      'seizure',
      'was intercepted',
      null,
      'a dhow carrying arms',
    ],
    ['On 3 May, a bombing wounded two guards on the road.', 'attack', 'bombing', 'bombing', null],
    ['The capture of Kaga by rebels on 3 May shook the region.', 'attack', 'capture of', 'rebels', 'Kaga'],
    [
      'On 3 May, forces announced the arrest of nine militants.',
      'arrest',
      'arrest',
      'forces',
      'nine militants',
    ],
    [
      'Armed clashes between the guard and a militia broke out.',
      'armed_clash',
      'Armed clashes',
      'the guard and a militia',
      null,
    ],
    ['Two nurses were abducted by gunmen on 3 May.', 'kidnapping', 'were abducted', 'gunmen', 'Two nurses'],
    [
      'The Council condemns the taking hostage of 12 observers by rebels on 3 May.',
      'kidnapping',
      'taking hostage of',
      'rebels',
      '12 observers',
    ],
    ['On 3 May, the group seized 12 peacekeepers.', 'kidnapping', 'seized', 'the group', '12 peacekeepers'],
    ['On 3 May, guards seized 12 rifles.', 'seizure', 'seized', 'guards', '12 rifles'],
    [
      'In May, police arrested nine terrorist suspects.',
      'arrest',
      'arrested',
      'police',
      'nine terrorist suspects',
    ],
    ['Some 300 rifles were stolen from a depot.', 'diversion', 'were stolen', null, 'Some 300 rifles'],
    ['In May, the group received mortars through the port.', 'trafficking', 'received', 'the group', null],
    [
      'An accidental explosion at the depot shook the town.',
      'accidental_explosion',
      'accidental explosion',
      null,
      null,
    ],
  ])('%s', (sentence, ...expected) => {
    expect(events(sentence)).toEqual([expected])
  })

  it.each([
    'He was suspected of planning an attack on a stadium.',
    'The group retained the capacity to attack the capital.',
    'There were no attacks in the valley.',
    'In May, the Council considered imposing targeted measures.',
    'On 3 May, the truce held despite security incidents in the valley.',
    'On 3 May, the Council condemned the attack by rebels on the mill.',
    'If the talks fail, rebels could storm the town.',
    'The coastguard intercepted 200 migrants at sea.',
    'The court ordered measures against attacks.',
  ])('none in: %s', (sentence) => {
    expect(events(sentence)).toEqual([])
  })

  it('leaves the dead of an attack to it', () => {
    expect(events('On 3 May, rebels attacked the post, killing nine soldiers.')).toHaveLength(1)
  })

  it.each([
    ['rebels attacked the post, killing at least nine soldiers', 'killed', 9, 'at least nine soldiers'],
    ['it left seven people dead', 'killed', 7, 'seven people'],
    ['the death of one woman and three children', 'killed', 4, 'one woman and three children'],
    [
      'led to the deaths of five soldiers and one driver, and the displacement of civilians',
      'killed',
      6,
      'five soldiers and one driver',
    ],
    ['rebels killed 75 people, the majority of them women', 'killed', 75, '75 people'],
    ['a commander was killed', 'killed', 1, 'a commander'],
    ['the leader and nine members were killed', 'killed', 10, 'the leader and nine members'],
    [
      '12 armed assailants, along with four soldiers, were killed',
      'killed',
      16,
      '12 armed assailants, along with four soldiers',
    ],
    ['more than 500 killed and 35 wounded', 'injured', 35, '35 wounded'],
    ['Two nurses were abducted', 'abducted', 2, 'Two nurses'],
    ['police arrested dozens of suspects', 'arrested', null, 'dozens of suspects'],
  ])('counts: %s', (sentence, field, value, text) => {
    const found = wording.findCounts(sentence).find((count) => count.field === field)
    expect(found && { value: found.value, text: sentence.slice(...found.zone) }).toEqual({ value, text })
  })

  it.each([
    ['On 19 April, army helicopters bombed the base', 'helicopters'],
    ['On 3 May 2030 soldiers fired rockets', 'rockets'],
    ['seized 5.56 x 45mm ammunition', 'ammunition'],
    ['discovered 194 weapon caches', 'weapon'],
  ])('no quantity: %s', (sentence, thing) => {
    const from = sentence.indexOf(thing)
    expect(wording.findQuantity(sentence, [from, from + thing.length])).toBeNull()
  })

  it.each([
    ['seized 2,400 rounds of ammunition', 'ammunition', 2400, 'round'],
    ['seized 1.5 tons of explosives', 'explosives', 1.5, 't'],
    ['seized 12 assault rifles', 'rifles', 12, null],
    ['downed a reconnaissance drone', 'drone', 1, null],
    ['seized mortars (12)', 'mortars', 12, null],
    ['seized two 82 mm mortars', 'mortars', 2, null],
    // other numbers count something else
    ['On 27 June, two rockets struck', 'rockets', 2, null],
    ['killed 20 people with a car bomb', 'car bomb', 1, null],
    ['64 weapons, including nine machine guns', 'machine guns', 9, null],
  ])('quantity: %s', (sentence, thing, value, unit) => {
    const from = sentence.indexOf(thing)
    expect(wording.findQuantity(sentence, [from, from + thing.length])).toMatchObject({ value, unit })
  })

  it.each([
    ['more than $680,000 in cash', 680_000, 'USD'],
    ['about €1.2 million', 1_200_000, 'EUR'],
    ['30 million Libyan dinars', 30_000_000, 'LYD'],
  ])('money: %s', (sentence, value, unit) => {
    expect(wording.findMoney(sentence)).toMatchObject([{ value, unit }])
  })

  it.each([
    ['Member States reported that the camp was empty.', 'Member States reported'],
    ['According to local media, the bridge fell.', 'According to local media'],
  ])('source: %s', (sentence, words) => {
    const source = wording.findSource(sentence)
    expect(source && sentence.slice(...source.words)).toBe(words)
  })

  it.each([
    'The Panel reported that the camp was empty.',
    'The group maintained a camp near the river.',
    'Gunmen directed attacks against the camp.',
  ])('no source: %s', (sentence) => {
    expect(wording.findSource(sentence)).toBeNull()
  })

  it.each([
    ['An attack in Kaga killed two.', 'Kaga', true],
    ['Arms came from Kaga by road.', 'Kaga', false],
    ['The Government of Kaga replied.', 'Kaga', false],
    ['A Kaga-based unit replied.', 'Kaga', false],
  ])('place: %s', (sentence, place, told) => {
    const from = sentence.indexOf(place)
    expect(wording.isLocation(sentence, [from, from + place.length])).toBe(told)
  })
})

describe('sentences in English', () => {
  it.each([
    ['Mr. Abdi met Gen. Omar. They left.', ['Mr. Abdi met Gen. Omar.', 'They left.']],
    ['See S/2024/1, para. 12. It rained.', ['See S/2024/1, para. 12.', 'It rained.']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['It is set out in annex I. The team left.', ['It is set out in annex I.', 'The team left.']],
  ])('%s', (text, expected) => {
    expect(wording.sentences(text).map((zone) => text.slice(...zone))).toEqual(expected)
  })
})
