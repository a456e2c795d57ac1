import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { sharedNames } from '../../pipeline/languages/en/shared-names.ts'
import { legs } from '../../pipeline/languages/en/telling.ts'
import { documentOfText } from '../support.ts'

/** Places, granularity and counts of the incidents of a paragraph in a report on one country, under a heading. */
function rowsOf(paragraph: string, about = 'nigeria', heading = 'Security situation') {
  const document = documentOfText(`I. ${heading}\n\n1. ${paragraph}\n\n2. End.\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about: [about],
  })
  return deriveIncidents(document)
}
const placesOf = (...told: Parameters<typeof rowsOf>) => rowsOf(...told).map(({ places }) => places)

describe('where English events happen', () => {
  it('lists a province beside its town, and a country only where nothing finer is named', () => {
    expect(placesOf('On 3 May, gunmen attacked a mill in Gwoza, Borno State, Nigeria.')).toEqual([
      ['gwoza', 'borno'],
    ])
    expect(placesOf('On 3 May, gunmen attacked a mill in Nigeria.')).toEqual([['nigeria']])
    expect(placesOf('On 3 May, Gwoza was overrun by armed men.')).toEqual([['gwoza']])
    expect(placesOf('On 3 May, rebels attacked a mill in Darfur, Sudan.', 'sudan')).toEqual([['darfur']])
  })

  it('goes on in the province that the paragraph begins with, though in another town', () => {
    const before = 'In Borno, on 3 May, gunmen attacked Gwoza.'
    expect(placesOf(`${before} On 5 May, gunmen attacked a mill.`)).toEqual([['gwoza', 'borno'], ['borno']])
  })

  it('takes what holds them all for one event after a list of places', () => {
    const list = 'Gangs remained active in Borno, Yobe, Adamawa and Zamfara States.'
    expect(placesOf(`${list} On 3 May, gunmen attacked a pipeline.`)).toEqual([['nigeria']])
  })

  it('takes no town for a namesake in a country that the report never names', () => {
    const attack = 'On 3 May, rebels attacked Pama village, near Boda.'
    expect(placesOf(attack, 'central-african-republic')).toEqual([['boda']])
    const before = 'Weapons came from Burkina Faso.'
    expect(placesOf(`${before} ${attack}`, 'central-african-republic')).toEqual([['pama', 'boda']])
    expect(placesOf(attack, 'burkina-faso')).toEqual([['pama']])
    expect(placesOf('On 3 May, rebels attacked Adré and El Geneina.', 'sudan')).toEqual([
      ['adre', 'el-geneina'],
    ])
  })

  it('takes an office for the place that it is of', () => {
    expect(placesOf('On 3 May, gunmen abducted the mayor of Gwoza.')).toEqual([['gwoza']])
  })

  it('takes soldiers from abroad for peacekeepers in the country under review when they are hit, not when they strike', () => {
    expect(placesOf('On 3 May, an attack killed six Kenyan soldiers.', 'haiti')).toEqual([['haiti']])
    expect(placesOf('On 3 May, the Nigerien army killed six smugglers.', 'libya')).toEqual([['niger']])
  })

  it('takes forces for where the report names them more often', () => {
    const before = 'The Nigerien army remained in Sabha. On 3 May, it rested.'
    expect(placesOf(`${before}\n\n2. On 4 May, the Nigerien army killed six smugglers.`, 'libya')).toEqual([
      ['libya'],
    ])
  })

  it('takes the country of those who arrested, not that of a State which struck', () => {
    const arrest =
      'In May, Lebanese security forces announced the dismantling of a terrorist cell linked to Sudan.'
    expect(placesOf(arrest, '')).toEqual([['lebanon']])
    const strikes =
      'On 3 May, fighting erupted in Latakia. Despite United States strikes in May, the group held on.'
    expect(placesOf(strikes, '').at(-1)).toEqual(['latakia'])
  })

  it('leaves out a town that only tells where another lies', () => {
    expect(placesOf('On 3 May, gunmen killed a man in Jit, north-east of Qalqilyah.', 'palestine')).toEqual([
      ['jit'],
    ])
    expect(placesOf('On 3 May, gunmen killed a man in Nowhere, north-east of Jit.', 'palestine')).toEqual([
      ['jit'],
    ])
  })

  it('takes the place where those who were killed had gathered', () => {
    expect(
      placesOf('On 3 May, gunmen killed a man, who had gathered with others near Jit to pray.', 'palestine'),
    ).toEqual([['jit']])
  })

  it('leaves out where there were talks at the time', () => {
    expect(
      placesOf('On 3 May, M23 took control of Walikale as peace talks in Doha were unfolding.', 'dr-congo'),
    ).toEqual([['walikale']])
  })

  it('takes no date for a part of the victims', () => {
    const [row] = rowsOf('From 14 March to 17 June at least 5,407 people were killed in Gwoza.')
    expect(row).toMatchObject({ target_text: 'at least 5,407 people', killed: 5407 })
  })

  it('reads names that share a word', () => {
    const names = (text: string) => sharedNames(text).map(({ name }) => name)
    expect(names('in North and West Darfur')).toEqual(['North Darfur', 'West Darfur'])
    expect(names('in Anbar, Kirkuk and Salah al-Din Governorates')).toEqual([
      'Anbar Governorate',
      'Kirkuk Governorate',
      'Salah al-Din Governorate',
    ])
    expect(placesOf('On 3 May, gunmen attacked villages in North and South Kivu.', 'dr-congo')).toEqual([
      ['north-kivu', 'south-kivu'],
    ])
  })

  it.each([
    ['After protests in Jos (Borno State) on 2 May, gunmen attacked a mill in Gwoza on 3 May.', ['gwoza']],
    ['On 3 May, bandits abducted three traders from Gwoza.', ['gwoza']],
    ['On 3 May, rebels took over further towns in the province, including Gwoza.', ['gwoza']],
    ['On 3 May, rebels attacked several locations in the north, such as Gwoza and Bama.', ['gwoza', 'bama']],
    ['On 3 May, gunmen raided a mill in nearby Gwoza.', ['gwoza']],
    ['On 3 May, gunmen killed four people in Gwoza, forcing hundreds to flee towards Bama.', ['gwoza']],
    ['On 3 May, gunmen attacked a mill in Bama, Gwoza and Kano.', ['bama', 'gwoza', 'kano']],
  ])('%s', (sentence, places) => {
    expect(placesOf(sentence)).toEqual([places])
  })

  it('takes the name of refugees for no place', () => {
    expect(placesOf('On 3 May, a strike hit the Palestine refugee camp near Tyre.', 'lebanon')).toEqual([
      ['tyre'],
    ])
  })

  it('takes no place of a clause that tells of somebody else', () => {
    expect(placesOf('On 3 May, police in Kano arrested two militants who had sent money to Mali.')).toEqual([
      ['kano'],
    ])
  })

  it('prefers a town named before to the country of the forces', () => {
    const [row] = rowsOf('Gunmen remained in Gwoza. On 3 May, the Nigerian army attacked them with drones.')
    expect(row).toMatchObject({ places: ['gwoza'], place_basis: 'paragraph' })
  })

  it('does not take the State in the name of a source for the place', () => {
    expect(
      placesOf(
        'The United States Central Command announced that two rebels had been killed on 3 May.',
        'iraq',
      ),
    ).toEqual([['iraq']])
  })

  it('knows the ends of a road from two places', () => {
    const sentence = 'On 3 May, a convoy was ambushed between Gossi and Hombori.'
    expect(legs(sentence).map((zone) => sentence.slice(...zone))).toEqual(['between Gossi and Hombori'])
    expect(rowsOf(sentence, 'mali')).toMatchObject([{ granularity: 'single', places: ['gossi', 'hombori'] }])
  })
})

describe('how many English events a sentence tells', () => {
  it('gives two incidents of one day their own places and counts', () => {
    expect(
      rowsOf('On 3 May, gunmen killed 12 people in Goma and abducted 4 traders in Beni.', 'dr-congo'),
    ).toMatchObject([
      { type: 'attack', places: ['goma'], killed: 12, abducted: null },
      { type: 'kidnapping', places: ['beni'], killed: null, abducted: 4 },
    ])
  })

  it('gives two incidents their own days', () => {
    expect(
      rowsOf(
        'On 3 May, rebels killed 12 people in Goma and, on 5 May, gunmen abducted 4 traders in Beni.',
        'dr-congo',
      ),
    ).toMatchObject([{ date_start: '2025-05-03' }, { date_start: '2025-05-05' }])
  })

  it.each([
    ['On 21 and 26 May, the market in Kano was shelled.', 'series'],
    ['On 21 and 22 May, rebels fought the army in Kano.', 'single'],
    ['In May, six hospitals in Kano were hit by shelling.', 'series'],
    ['In late May, gunmen attacked a mill in Kano.', 'single'],
    ['On 3 May, gunmen attacked a mill in Bama, Kano.', 'single'],
    ['On 3 May, gunmen attacked mills in Bama and Kano.', 'series'],
  ])('%s: %s', (sentence, granularity) => {
    expect(rowsOf(sentence)).toMatchObject([{ granularity }])
  })

  it('goes on with the date of the sentence before', () => {
    expect(
      rowsOf('In May, rebels attacked villages in Kano. Meanwhile, the army launched air strikes on Gwoza.'),
    ).toMatchObject([{ date_start: '2025-05-01' }, { date_start: '2025-05-01', places: ['gwoza'] }])
  })
})

describe('who did it', () => {
  it.each([
    ['Boko Haram remained active. They also attacked a mill in Kano on 3 May.', ['boko-haram']],
    ['On 3 May, an Israeli air strike hit a mill in Kano.', ['israel-forces']],
    ['On 3 May, a mill in Kano was hit by ISWAP shelling.', ['iswap']],
    ['On 3 May, Boko Haram fighters crossed the river, seizing control of Gwoza.', ['boko-haram']],
    ['On 3 May, Heavy Weapons Day, Israeli drones struck a mill in Kano.', ['israel-forces']],
    ['On 3 May, M23, supported by the Rwanda Defence Force, seized Kano.', ['m23', 'rwanda-forces']],
    ['Boko Haram grew. In Borno State, it took control of Gwoza on 3 May.', ['boko-haram']],
    ['On 3 May, a tanker was boarded by pirates near Lagos, who killed its captain.', ['pirates']],
    ['On 3 May, JNIM stepped up its attacks on mills in Kano.', ['jnim']],
    ['On 3 May, JNIM was responsible for four attacks on mills in Kano.', ['jnim']],
    [
      'On 3 May, mills in Kano were hit by drones of the Afghanistan Liberation Movement.',
      ['afghanistan-liberation-movement'],
    ],
    ['On 3 May, six men were killed by ISWAP at a bar frequented by herders in Kano.', ['iswap']],
    ['On 3 May, six men were killed at a bar in Kano frequented by Boko Haram.', []],
    ['On 3 May, M23 clashed with ADF in Kano, displacing civilians.', ['m23', 'adf']],
    [
      'On 3 May, JNIM, which is affiliated with a larger group, clashed with ISWAP in Kano.',
      ['jnim', 'iswap'],
    ],
  ])('%s', (paragraph, perpetrators) => {
    expect(rowsOf(paragraph)).toMatchObject([{ perpetrators }])
  })
})
