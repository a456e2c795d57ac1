import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { documentOfText } from '../support.ts'

/** The rows of a paragraph in a report on a country, or on none. */
function rowsOf(text: string, about = 'south-sudan') {
  const document = documentOfText(`1.\t${text}\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about: about === '' ? [] : [about],
    period: { start: '2025-04-01', end: '2025-06-30' },
  })
  return deriveIncidents(document)
}

describe('who did it, in English', () => {
  it.each([
    ['', 'On 5 May, JNIM employed drones in Djibo, Burkina Faso, to drop explosives onto a post.', ['jnim']],
    ['central-african-republic', 'Attacks by 3R in Bocaranga on 5 May killed two people.', ['3r-car']],
    [
      'dr-congo',
      'The FDLR remained active and was responsible for several attacks in Goma in May, with 35 fatalities.',
      ['fdlr'],
    ],
    [
      'somalia',
      'On 5 May, a United States of America air strike killed two men in Puntland.',
      ['united-states-forces'],
    ],
    [
      'palestine',
      'On 5 May, two people were killed when Israeli tank fire struck a house in Rafah.',
      ['israel-forces'],
    ],
    ['somalia', 'On 5 May, Al-Shabaab launched a pre-emptive attack on a base in Puntland.', ['al-shabaab']],
    ['haiti', 'On 5 May, 22 people were killed by the 400 Mawozo gang in Tabarre.', ['haitian-gangs']],
    ['somalia', 'On 5 May, local clan militias engaged in heavy clashes in Luuq.', ['clan-militias-somalia']],
    [
      'south-sudan',
      'On 5 May, the White Army, consisting of armed youth, ultimately took over the barracks in Nasir.',
      ['white-army'],
    ],
    [
      'south-sudan',
      'On 5 May, suspected Murle elements from Pibor and youths from Agoro jointly attacked herders in Magwi.',
      ['murle', 'youth'],
    ],
    ['somalia', 'In May, the United Nations verified 856 grave violations against 668 children.', []],
    [
      'dr-congo',
      'In May, MONUSCO verified 140 grave violations in Ituri. They were attributed to CODECO (52), ADF (45) and M23 (43).',
      ['codeco', 'adf', 'm23'],
    ],
    [
      'haiti',
      'On 5 May, gangs attacked Kenscoff, killing two police officers, and the next day attacked Carrefour.',
      ['gangs'],
    ],
    [
      'haiti',
      'On 5 May, gunmen stopped a truck near Hinche. They robbed the driver and eventually executed two passengers.',
      ['fighters'],
    ],
    [
      'libya',
      'On 5 May, skirmishes occurred in Tripoli between the Deterrence Apparatus, which is affiliated with the Presidential Council, and 444 Brigade.',
      ['deterrence-apparatus', '444-brigade'],
    ],
    [
      '',
      'In Borno State, Nigeria, ISWAP attacked Marte on 12 May, killing several soldiers, and Boko Haram killed 57 people in Karamti on 15 May.',
      ['boko-haram'],
    ],
    ['south-sudan', 'On 5 May, the army repelled an SPLA-IO attack in Bor, killing 20.', ['spla-io']],
    [
      'haiti',
      'On 5 May, an assault led by criminal groups in Delmas displaced hundreds.',
      ['criminal-groups'],
    ],
    [
      'palestine',
      'On 5 May, Israeli forces and city staff entered the UNRWA Kalandia Training Centre in East Jerusalem, fired tear gas and sound bombs and left.',
      ['israel-forces'],
    ],
    [
      'lebanon',
      'Both the Israel Defense Forces and those who were in the area confirmed that a drone strike had killed a guard in Tyre on 5 May.',
      [],
    ],
    [
      'lebanon',
      'On 5 May, to use the circumstances in which Syria finds itself, the Israeli forces attacked Tyre.',
      ['israel-forces'],
    ],
    ['haiti', 'On 5 May, gangs affiliated with Viv Ansanm attacked Delmas.', ['haitian-gangs']],
    // an active verb, though those before it are often those whom it befalls
    ['dr-congo', 'On 5 May, in Goma, soldiers killed two M23 fighters and a herder.', ['armed-forces']],
    ['south-sudan', 'On 5 May, in Bor, fighters abducted three Kenyan traders.', ['fighters']],
  ])('in a report on %s: %s', (about, text, perpetrators) => {
    expect(rowsOf(text, about).at(-1)?.perpetrators).toEqual(perpetrators)
  })
})

describe('who and what was hit, in English', () => {
  it.each([
    ['On 5 May, fighting in Nasir left 110 combatants dead.', '110 combatants', ['fighters']],
    ['Massacres and arrests of traders took place near Bor on 5 May.', 'traders', ['traders']],
    ['Between 5 and 9 May, six schools in Bor were hit by shelling.', 'six schools', []],
    [
      'On 5 May, clashes broke out in Bor. Two UNMISS personnel were reported killed.',
      'Two UNMISS personnel',
      ['unmiss'],
    ],
    ['On 5 May, six traders fell victim to two attacks in Bor.', 'six traders', ['traders']],
    ['On 5 May, rebels ambushed a post of the national defence forces.', 'a post', ['south-sudan-forces']],
    ['On 5 May, rebels ambushed government forces.', 'government forces', ['south-sudan-forces']],
    [
      'On 5 May, rebels ambushed national defence and security forces.',
      'national defence and security forces',
      ['south-sudan-forces'],
    ],
    ['Attacks near Bor on 5 May led to the destruction of six schools.', 'six schools', []],
    ['Attacks near Bor on 5 May resulted in 13 civilian deaths.', '13 civilian deaths', ['civilians']],
    [
      'On 5 May, gunmen ambushed and assaulted members of a UNMISS patrol near Bor.',
      'members of a',
      ['unmiss'],
    ],
    [
      'Two SPLA-IO officers suspected of involvement in the killing of a nurse were arrested in Bor on 5 May.',
      'Two SPLA-IO officers',
      ['spla-io'],
    ],
    [
      'Youths were held in connection with the killing on 5 May of 12 traders in Bor.',
      '12 traders',
      ['traders'],
    ],
    [
      'On 5 May, rebels took over the barracks of the South Sudan People’s Defence Forces in Nasir.',
      'the barracks of the South Sudan People’s Defence Forces',
      ['south-sudan-forces'],
    ],
    [
      'On 5 May, gunmen executed a nurse in Bor for alleged collaboration with the White Army.',
      'a nurse',
      ['medical-personnel'],
    ],
    ['On 5 May, gunmen abducted 27 traders, 12 of whom later escaped, in Bor.', '27 traders', ['traders']],
    ['On 5 May, 40 gunmen attacked Bor, and two of them were killed.', 'Bor', []],
    ['Open sources reported seven traders killed by shelling in Bor on 5 May.', 'seven traders', ['traders']],
    [
      'On 24 May 2025, at least 22 traders, including two women, were killed by gunmen near Bor.',
      'at least 22 traders',
      ['traders', 'women'],
    ],
  ])('%s', (text, words, targets) => {
    const row = rowsOf(text).at(-1)
    expect(row?.target_text).toContain(words)
    expect(row?.targets).toEqual(targets)
  })

  it('takes nothing of the clause after it for what was hit', () => {
    const text =
      'In Bor, after the massacre by gunmen on 5 May, the Council had alerted States on the breaches of law.'
    expect(rowsOf(text)).toMatchObject([{ target_text: null }])
  })

  it('takes no shots for what was hit', () => {
    expect(rowsOf('On 5 May, soldiers fired shots in the air in Bor.')).toMatchObject([{ target_text: null }])
  })
})

describe('how many, in English', () => {
  it.each([
    [
      'Two men suspected of the killing of a nurse were arrested in Bor on 5 May.',
      { arrested: 2, killed: null },
    ],
    ['On 5 May, pirates boarded a ship off Bor and kidnapped the crew and passengers.', { abducted: null }],
    [
      'On 5 May, gunmen attacked Bor, resulting in three deaths and one abduction.',
      { killed: 3, abducted: 1 },
    ],
    ['On 5 May, drones struck Bor, causing 250–300 fatalities.', { killed: null }],
    // a part of a number: of those who were taken, of those taken who are still held
    [
      'On 5 May, 10 of the 18 crew members were kidnapped near Bor.',
      { abducted: 10, abducted_text: '10 of the 18 crew members' },
    ],
    ['59 of the 251 hostages abducted in Bor on 5 May were still being held captive.', { abducted: 251 }],
    [
      'Some 337 per cent more children and 258 per cent more women were killed in Bor in May.',
      { killed: null },
    ],
    // things are no people, and a number in words may go on
    ['On 5 May, the attack in Bor killed five soldiers and 2 Toyota Land Cruisers.', { killed: 5 }],
    ['On 5 May, gunmen in Bor killed a hundred and fifty traders.', { killed: 150 }],
    ['Outrage grew over the killing of 3 civilians in Bor on 5 May.', { killed: 3 }],
    ['On 5 May, after clashes with rebels in Bor, New Fangak was captured.', { abducted: null }],
    // ages, a total with its parts, and what was protested against
    ['On 5 May, the army in Bor killed a 16-year-old boy and a 19-year-old man.', { killed: 2 }],
    ['On 5 May, a total of 3 traders, 1 woman and 2 children, were killed by gunmen in Bor.', { killed: 3 }],
    [
      'On 5 May, police in Bor killed five traders who had gathered to protest the death of a nurse.',
      { killed: 5 },
    ],
    [
      'Little changed in Bor following the killing, on 5 May, of Malong Mayen, head of the rebels.',
      { killed: 1 },
    ],
    ['On 5 May, five (5) soldiers were killed in an ambush in Bor.', { killed: 5 }],
    ['On 5 May, attacks on Bor left 193 students and 26 teachers injured.', { injured: 219 }],
    // names with digits, and numbers after “another”
    ['On 5 May, four M23 fighters and three traders were killed in Bor.', { killed: 7 }],
    ['On 5 May, another four UPC fighters and two 3R leaders were arrested in Bor.', { arrested: 6 }],
    ['On 5 May, six guards and an unknown number of inmates were killed in Bor.', { killed: 6 }],
    // lists of persons, a dozen, a range, and why somebody was arrested
    [
      'On 5 May, gunmen fired on a bus in Bor, killing the driver, his assistant and 11 passengers.',
      { killed: 13 },
    ],
    ['On 5 May, an air strike in Bor left at least a dozen traders dead.', { killed: 12 }],
    ['On 5 May, gunmen in Bor killed half a dozen traders.', { killed: 6 }],
    ['On 5 May, gunmen in Bor killed between 15 and 20 traders.', { killed: null }],
    [
      'On 5 May, near Bor, 13 traders, including a woman and her child, lost their lives when a shell hit a mill.',
      { killed: 13 },
    ],
    [
      'On 5 May, police in Bor arrested three soldiers over the murder of a judge.',
      { arrested: 3, killed: null },
    ],
    [
      'On 5 and 6 May, crowds in Bor demanded the release of men arrested after the killing of a boy.',
      { arrested: null },
    ],
  ])('%s', (text, counts) => {
    expect(rowsOf(text).at(-1)).toMatchObject(counts)
  })
})

describe('the type of what several sentences tell, in English', () => {
  // a vessel with those on board is hijacked
  it.each([
    ['On 5 May, gunmen attacked a camp near Bor. They also abducted six women.', 'attack'],
    ['On 5 May, gunmen abducted six women near Bor. They also shot at a chief.', 'kidnapping'],
    ['On 5 May, gunmen boarded a ship near Bor. They also kidnapped ten sailors.', 'kidnapping'],
  ])('is that of the first where both are attacks on persons: %s', (text, type) => {
    expect(rowsOf(text)).toMatchObject([{ type }])
  })
})

describe('casualties, in English', () => {
  it.each([
    [
      'In May 2025, UNMISS documented 70 civilian casualties, including 24 deaths and 46 injuries, in Bor.',
      {
        targets: ['civilians'],
        target_text: '70 civilian casualties',
        perpetrators: [],
        killed: 24,
        injured: 46,
        granularity: 'series',
      },
    ],
    [
      'In May 2025, UNMISS documented civilian casualties –47 deaths and 54 injuries– in Bor.',
      { type: 'attack', targets: ['civilians'], killed: 47, injured: 54 },
    ],
    [
      'From 1 to 30 May 2025, hostilities killed at least 28 civilians in Bor and injured 93.',
      { type: 'attack', killed: 28, injured: 93 },
    ],
    [
      'On 4 May, three boys aged between 9 and 15 years were injured when a UXO detonated in Bor.',
      { type: 'accidental_explosion', target_text: 'three boys aged between 9 and 15 years', injured: 3 },
    ],
    [
      'On 4 May, a trader, aged 25, sustained fatal gunshot wounds in Bor.',
      { targets: ['traders'], target_text: 'a trader', killed: 1 },
    ],
    [
      'On 4 May, two civilians, an employee of an airline and a resident of Yei, were killed by rebels in Bor.',
      { killed: 2 },
    ],
    ['In May 2025, 570 children were killed and maimed by rebels in Bor.', { killed: null, injured: null }],
    ['On 4 May, 60 people from the village of Kolo were targeted and killed by rebels.', { killed: 60 }],
    [
      'On 4 May, rebels fired dozens of rockets, including Grad rockets, towards Bor, resulting in one civilian injury.',
      { target_text: 'Bor', injured: 1 },
    ],
    ['On 4 May, a bombing in front of the mosque in Bor left many dead.', { target_text: 'the mosque' }],
    [
      'On 4 May, rebels attacked a village near Bor and dragged two men outside, killing them in front of onlookers.',
      { type: 'attack', abducted: null },
    ],
    ['On 4 May, two staff members were assaulted by soldiers in Bor.', { perpetrators: ['armed-forces'] }],
    ['On 4 May, a man was caught with two rifles in Bor.', { type: 'arrest', arrested: 1 }],
    [
      'On 4 May, fighters were seen firing rockets at the town of Bor.',
      { perpetrators: ['fighters'], target_text: 'the town of Bor' },
    ],
    ['On 4 May, a nurse succumbed to wounds from Ethiopian gunfire in Bor.', { type: 'attack', killed: 1 }],
    [
      'The arbitrary arrest and detention of 19 rebels by soldiers in Bor on 4 May was noted.',
      { type: 'arrest', arrested: 19 },
    ],
    [
      'The attack on a convoy of the United Nations Interim Security Force for Abyei 28 km south of Bor in the south-east of the country on 4 May by suspected rebels caused two deaths.',
      { perpetrators: ['armed-groups'] },
    ],
    [
      'On 4 May, two boys were killed in Bor when a grenade that they were playing with exploded.',
      { type: 'accidental_explosion', target_text: 'two boys', killed: 2 },
    ],
    ['On 4 May, a bomb accidentally exploded in Bor.', { type: 'accidental_explosion' }],
    [
      'On 4 May, a landmine planted by rebels exploded near Bor, killing two traders.',
      { type: 'attack', perpetrators: ['armed-groups'] },
    ],
    ['On 4 May, two traders were killed and another injured in Bor by rebels.', { killed: 2, injured: 1 }],
    ['On 4 May, an attack in Bor killed one trader and injured another.', { killed: 1, injured: 1 }],
    ['On 4 May, an attack in Bor left a teacher wounded.', { target_text: 'a teacher', injured: 1 }],
    [
      'On 4 May, two journalists were killed in Bor when a suicide attacker disguised as a policeman detonated his vest.',
      { perpetrators: ['suicide-bombers'], target_text: 'two journalists' },
    ],
    [
      'On 4 May, during an army raid in Bor, clashes erupted between rebels and gangs.',
      { type: 'armed_clash', perpetrators: ['armed-groups', 'gangs'] },
    ],
    [
      'On 4 May, two traders were abducted by rebels in Bor and released on 9 May.',
      { date_start: '2025-05-04', abducted: 2 },
    ],
    ['On the 4th of May, rebels attacked Bor.', { date_start: '2025-05-04', date_precision: 'day' }],
    ['On 4 May, rebels shot a nurse dead in Bor.', { target_text: 'a nurse' }],
    [
      'In May, UNMISS verified 90 cases of sexual violence in Bor. Of these, 53 were attributed to M23, 28 to CODECO and several to gangs.',
      { perpetrators: ['m23', 'codeco', 'gangs'] },
    ],
    ['In 2024, 120 children were killed in South Sudan.', { granularity: 'series', killed: 120 }],
    [
      'By 26 May, hostilities in South Sudan had resulted in 2,909 civilian casualties, including 119 killed, and hundreds of homes damaged or destroyed.',
      { granularity: 'series', killed: 119, perpetrators: [] },
    ],
    ['On 4 May, shelling in Bor caused civilian casualties.', { target_text: 'civilian casualties' }],
    ['On 4 May, soldiers advanced, shelling residential areas of Bor.', { places: ['bor'] }],
    ['On 4 May, a patrol came under fire from rebels in Bor.', { perpetrators: ['armed-groups'] }],
    ['On 4 May, a UNMISS patrol was stopped near Bor and fired upon.', { targets: ['unmiss'] }],
    ['On 4 May, SPLM/A-IO said it had repelled an attack by gangs on Bor.', { perpetrators: ['gangs'] }],
    [
      'On 4 May, at least 49 civilians were killed and 21 others abducted in attacks attributed to rebels in Bor.',
      { type: 'attack', killed: 49, abducted: 21, perpetrators: ['armed-groups'] },
    ],
    [
      'On 4 May, an improvised explosive device targeting an UNMISS convoy in Bor killed three soldiers.',
      { perpetrators: [] },
    ],
    [
      'On 4 May, the army announced the capture of two rebel commanders in Bor.',
      { type: 'arrest', abducted: 2 },
    ],
    [
      'On 4 May, inmates escaped from Bor prison after an attack by rebels.',
      { places: ['bor'], target_text: null },
    ],
    ['On 4 May, rebels killed 14 traders with machetes in Bor.', { target_text: '14 traders' }],
    [
      'On 4 May, police dispersed a crowd in Bor using tear gas and live ammunition, killing three traders.',
      { target_text: 'three traders' },
    ],
    [
      'From 1 to 30 May, the killing of 25 and maiming of 31 children by rebels were verified in Bor.',
      { killed: 25, injured: 31 },
    ],
    [
      'In May 2025, a total of 867 people were killed by rebels in South Sudan.',
      { granularity: 'series', killed: 867 },
    ],
    [
      'On 4 May, a bomb attached to the vehicle of a judge exploded in Bor.',
      { target_text: 'the vehicle of a judge' },
    ],
    ['Between 1 May and June 5, attacks by rebels in Bor killed two.', { date_end: '2025-06-05' }],
  ])('%s', (text, expected) => {
    expect(rowsOf(text)).toMatchObject([expected])
  })

  it('counts ships that were attacked in another year', () => {
    const rows = rowsOf(
      'In 2012, 75 ships were attacked, compared with 237 ships targeted by pirates in 2011.',
    )
    expect(rows.map(({ date_start, target_text }) => [date_start, target_text])).toEqual([
      ['2012-01-01', '75 ships'],
      ['2011-01-01', '237 ships'],
    ])
  })
})

describe('where, in English', () => {
  it.each([
    // the place of another event, told before, says nothing of this one
    [
      'lebanon',
      'On 5 May, a strike hit Tyre, killing two people. On 9 May, the army arrested six ISIL suspects.',
      ['lebanon'],
    ],
    [
      'lebanon',
      'On 5 May, a strike hit Tyre, killing two. A subsequent attack on 9 May killed a boy.',
      ['tyre'],
    ],
    // where it was answered
    [
      'kosovo',
      'An attack in Zubin Potok on 5 May triggered an exchange of accusations between Belgrade and Pristina.',
      ['zubin-potok'],
    ],
    ['yemen', 'On 17 April, United States air strikes on a port killed 74 people.', ['yemen']],
    ['', 'In May 2025, three men coordinated the shipment of rifles to Haiti from Florida.', ['haiti']],
    ['iraq', 'On 5 May, two rockets fired from Kirkuk landed near Erbil.', ['erbil']],
    [
      'south-sudan',
      'On 5 May, peacekeepers landed in Nasir. On 7 May, their helicopter came under attack.',
      ['nasir'],
    ],
    ['dr-congo', 'M23 took control of Minova on 21 May, followed by Bukavu on 23 May.', ['bukavu']],
  ])('in a report on %s: %s', (about, text, places) => {
    expect(rowsOf(text, about).at(-1)?.places).toEqual(places)
  })
})

describe('one event or several, in English', () => {
  it.each([
    ['Attacks by gunmen near Bor from 25 to 28 May left two dead.', 'series'],
    ['On 5 May, gunmen killed 16 people in Lodja, Bassa, Gina and Aar.', 'series'],
    ['From 2 to 5 May, the two armed groups engaged in intermittent clashes in Bor.', 'series'],
    ['In late May, gunmen attacked posts in Jonglei and Unity States.', 'series'],
    ['On 5 May, six traders were abducted in three separate incidents near Bor.', 'series'],
    ['On 5 May, air raids, which hit schools in six different districts, killed two people.', 'series'],
    ['On 5 May, gunmen attacked a post in Bor.', 'single'],
    ['On 5 May, air strikes on the market of Bor killed two people.', 'single'],
  ])('%s', (text, granularity) => {
    expect(rowsOf(text).map((row) => row.granularity)).toEqual([granularity])
  })
})

describe('when, in English', () => {
  it.each([
    [
      'On 26 May, crowds marched towards the base in Bor. Soldiers fired live ammunition at the crowd, killing two.',
      ['2025-05-26', '2025-05-26'],
    ],
    [
      'On 4 March 2024, a cargo ship left Bor. The ship was attacked by gunmen. On 6 March, police clashed with the gunmen.',
      ['2024-03-06', '2024-03-06'],
    ],
    [
      'On 3 May, fighting broke out in Bor. In the immediate aftermath, soldiers seized the positions of rebels in Yei.',
      ['2025-05-03', null],
    ],
    [
      'On 3 May, fighting broke out in Bor. Raids throughout that week killed two.',
      ['2025-05-03', '2025-05-09'],
    ],
    [
      'On 3 May, a bomb exploded in Bor. Two separate attacks, one on 9 May and the other on 12 May, occurred in Yei.',
      ['2025-05-09', '2025-05-09'],
    ],
    [
      'In May, 300 traders were killed in Bor after attacks by rebels, in violation of the ceasefire reaffirmed in the Juba Declaration of 19 June 2025.',
      ['2025-05-01', '2025-05-31'],
    ],
    [
      'Two men suspected of involvement in the attack of 3 May in Bor were arrested on 9 May.',
      ['2025-05-09', '2025-05-09'],
    ],
  ])('%s', (text, bounds) => {
    const row = rowsOf(text).at(-1)
    expect([row?.date_start, row?.date_end]).toEqual(bounds)
  })

  it('tells apart what a mission recorded as well in the same months', () => {
    const rows = rowsOf(
      'From April to May, UNMISS recorded five journalists who were arrested by intelligence agencies in Bor. UNMISS also recorded the assault of a teacher by security forces.',
    )
    expect(rows.map(({ type, date_start }) => [type, date_start])).toEqual([
      ['arrest', '2025-04-01'],
      ['attack', '2025-04-01'],
    ])
  })

  it('tells apart what was struck after an attack, under an id of its own', () => {
    const rows = rowsOf(
      'On 5 May, the army struck a mill in Bor. After the strike, the army struck a clinic, injuring two nurses.',
    )
    expect(rows.map(({ id, target_text }) => [id, target_text])).toEqual([
      ['S-2024-1.main.p1.s1.i1', 'a mill'],
      ['S-2024-1.main.p1.s1.i2', 'a clinic'],
    ])
  })

  it('tells the second clause after a purpose', () => {
    const rows = rowsOf(
      'On 5 May, soldiers shot and killed a man in an operation to arrest his brother in Bor, and the army killed a boy in Yei.',
    )
    expect(rows.map(({ places }) => places)).toEqual([['bor'], ['yei']])
  })

  it('tells what was intercepted apart from what answered it', () => {
    const rows = rowsOf(
      'On 5 May, the Israel Defense Forces struck southern Lebanon after three rockets launched from Lebanese territory were intercepted over Metulla.',
      'lebanon',
    )
    expect(rows.map(({ type, places }) => [type, places])).toEqual([
      ['attack', ['southern-lebanon']],
      ['attack', ['metulla']],
    ])
  })

  it('tells what a verb befell on each of several days', () => {
    const rows = rowsOf(
      'The army killed a 14-year-old boy in Bor on 6 May, a 17-year-old boy on 7 May during an operation in Yei camp, north of Torit, and two nurses in Torit on 9 May.',
    )
    expect(rows.map(({ date_start, places, killed }) => [date_start, places, killed])).toEqual([
      ['2025-05-06', ['bor'], 1],
      ['2025-05-07', ['yei'], 1],
      ['2025-05-09', ['torit'], 2],
    ])
    const sites = rowsOf('In Jonglei, rebels attacked Abc Lodge on 6 May and Bor Mill on 9 May.')
    expect(sites.map(({ target_text, places }) => [target_text, places])).toEqual([
      ['Abc Lodge', ['jonglei']],
      ['Bor Mill', ['bor', 'jonglei']],
    ])
    expect(rowsOf('Rebels killed a boy in Bor on 6 May, a day after a parade on 5 May.')).toHaveLength(1)
  })

  it('tells apart what happened at several places on their respective days', () => {
    const rows = rowsOf(
      'Rebels stepped up an offensive in May in Yei and seized control of Bor airport, Torit and Juba on 4, 23 and 27 May, respectively, while advancing towards Yei.',
    )
    expect(
      rows.slice(1).map(({ date_start, places, target_text }) => [date_start, places, target_text]),
    ).toEqual([
      ['2025-05-04', ['bor'], 'Bor airport'],
      ['2025-05-23', ['torit'], 'Torit'],
      ['2025-05-27', ['juba'], 'Juba'],
    ])
    const strikes = rowsOf(
      'Air strikes on the Bor and Yei camps on 21 and 26 May, respectively, killed two people.',
    )
    expect(strikes.map(({ date_start, granularity }) => [date_start, granularity])).toEqual([
      ['2025-05-21', 'single'],
      ['2025-05-26', 'single'],
    ])
  })

  it('tells two events of one sentence with a day each', () => {
    const rows = rowsOf('On 11 May, rebels killed 70 people in Bor, after a mob lynched 39 rebels on 9 May.')
    expect(rows.map(({ date_start, killed }) => [date_start, killed])).toEqual([
      ['2025-05-11', 70],
      ['2025-05-09', 39],
    ])
  })
})

describe('what is no incident, in English', () => {
  it.each([
    'I welcome the steps that have been taken by the army in Bor in 2025.',
    'On 25 May, the group announced the names of 35 commanders who had been killed during the conflict.',
    'Clashes surged in May in Bor, stemming from land disputes, revenge killings and power struggles.',
    'The situation in Jonglei has deteriorated since May as a result of offensives by rebels.',
    'In Jonglei, offensives by rebels have displaced over 250,000 people since early May.',
    'On 25 May, in Bor, the army rescued six children who had been abducted by rebels.',
    'On 25 May, residents of Bor held a protest in response to the desecration of icons and the shooting at a shrine.',
    'On 7 May, observers saw main battle tanks of the army in Bor.',
    'On 7 May, the army sent convoys of heavy weapons to Bor.',
    'There was a marked escalation in clashes between armed groups in Bor in May.',
    'On 7 May, the Mayor of Bor revealed a racket. Rifles had been diverted from depots of the police.',
    'On 7 May, the Joint Operations Force met elders in Bor.',
    'On 7 May, two armoured fighting vehicles of the army were seen in Bor.',
    'On 7 May, soldiers told peacekeepers that the road to Bor was under the control of the army.',
    'In 2025, I remain concerned about the number of civilians, including children, detained by forces in Bor.',
    'On 7 May, customs officers intercepted a truck with 2 tons of marijuana in Bor.',
    'In a letter of 7 May, it was stated that “attacking the army undermines efforts in Bor”.',
    'Individuals complicit in attacks against staff in Bor on 2 May may be listed.',
    'In May, the crisis in Bor, marked by violence by armed groups, strikes and political instability, stalled trials.',
    'On 3 May, clashes erupted in Bor after students protested.',
    'From 1 May to 3 June 2025, attacks by rebels continued against targets in Bor.',
    'Several security incidents in Bor involving rebels were reported during the reporting period.',
    'Attacks against the foundations of the State occurred in Juba in May.',
    'In May, media freedom came under attack in Juba.',
    'In May, twelve women were murdered by their partners in Juba.',
    'On 5 May, incidents in Juba involved flags and offensive graffiti.',
    'On 5 May, an adviser verbally attacked journalists in Juba.',
    'Demands that all States prevent transfers of weapons to the rebels in Bor, as decided in 2018.',
    'In May, no sailors from large ships were being held hostage by pirates in Bor.',
    'An expected military operation against the rebels in Bor did not materialize in May.',
    'The intensity of hostilities and Sudan People’s Liberation Army strikes in Bor in May precludes a list.',
    'In May, officials in Bor used inflammatory language, including about violent attacks against traders.',
    'The attack was to avenge an incident on 26 May in which rebels had taken part in Bor.',
    'Armed clashes in Bor displaced 13,500 civilians, of whom 5,000 have remained displaced since May.',
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([])
  })

  it('keeps the abduction that has a day of its own', () => {
    const text = 'On 25 May, the army rescued three traders who had been abducted by gunmen in Bor on 2 May.'
    expect(rowsOf(text)).toMatchObject([{ type: 'kidnapping', date_start: '2025-05-02' }])
  })
})

describe('what happened, in English', () => {
  it.each([
    ['On 3 May, sectarian violence erupted in Bor.', { type: 'armed_clash', date_start: '2025-05-03' }],
    ['On 2 May, further fighting broke out in Bor.', { type: 'armed_clash', date_start: '2025-05-02' }],
    [
      'Clashes continued, and on 4 May, SPLM/A-IO attacked the army in Bor.',
      { type: 'attack', perpetrators: ['spla-io'] },
    ],
    ['On 2 May, a church attack in Bor killed ten people.', { target_text: 'church', killed: 10 }],
    ['On 2 May, shelling in Bor killed 27 SPLM/A-IO soldiers.', { killed: 27, targets: ['spla-io'] }],
    [
      'On 2 May, rebels killed five national defence and security forces and a civilian in Bor.',
      { killed: 6 },
    ],
    [
      'From May to June, the trader purchased 58 firearms in Bor, many of which were resold to traffickers.',
      { type: 'trafficking' },
    ],
    [
      'On 2 May, rebels attacked Pochalla, some 150 km east of Bor.',
      { places: ['pochalla'], target_text: 'Pochalla' },
    ],
    ['On 2 May, rebels attacked a village 12 km from Bor.', { places: ['bor'] }],
    [
      'On 2 May, rebels attacked a post in Bor. Nineteen men (4 civilians and 15 guards) were killed; others fled.',
      { killed: 19 },
    ],
    [
      'On 2 May, in Bor, an air strike impacted a mosque, killing three civilian men.',
      { target_text: 'a mosque' },
    ],
    [
      'On 2 May, in Bor, armed clashes led to the closure of the crossing at Nimule.',
      { type: 'armed_clash', places: ['bor'] },
    ],
    [
      'On 2 May, rebels attacked Bor, triggered by tensions in Juba.',
      { places: ['bor'], target_text: 'Bor' },
    ],
    [
      'On 2 May, rebels attacked villages in Mali, the Niger and the Sudan.',
      { places: ['mali', 'niger', 'sudan'] },
    ],
    [
      'On 2 May, an attack on a church in Bor killed 20. Preliminary findings attributed it to ISIL.',
      { perpetrators: ['isil'] },
    ],
    [
      'In May, tensions over land led to 77 clashes between farmers and herders in Bor.',
      { type: 'armed_clash' },
    ],
    ['On 2 May, in Upper Nile, rebels captured Ulang.', { places: ['ulang', 'upper-nile'] }],
  ])('%s', (text, row) => {
    expect(rowsOf(text)).toMatchObject([row])
  })
})
