import { describe, expect, it } from 'vitest'
import { deriveIncidents } from '../../pipeline/derive/incidents/incidents.ts'
import { documentOfText } from '../support.ts'

type Counts = Partial<Record<'killed' | 'injured' | 'abducted' | 'arrested', number | null>>

/** The rows of a paragraph in a report on a country. */
function rowsOf(text: string, about = 'south-sudan') {
  const document = documentOfText(`1.\t${text}\n`, {
    language: 'en',
    dates: { main: '2025-06-30' },
    about: [about],
    period: { start: '2025-04-01', end: '2025-06-30' },
  })
  return deriveIncidents(document)
}

/** The types and counts that one dated sentence tells. */
function told(sentence: string, about: string) {
  return rowsOf(sentence, about).map((row) => ({
    type: row.type,
    counts: Object.fromEntries(
      ['killed', 'injured', 'abducted', 'arrested']
        .filter((field) => row[`${field}_text`] !== null)
        .map((field) => [field, row[field]]),
    ),
  }))
}

/** A count of null is one that the text gives in words only. */
const INCIDENTS: readonly (readonly [about: string, type: string, counts: Counts, sentence: string])[] = [
  ['haiti', 'attack', {}, 'On 3 May, police used drones to strike at a gang stronghold in Bas Delmas.'],
  ['haiti', 'attack', {}, 'On 3 May, the army deployed eight drones against gang members in Delmas.'],
  [
    'lebanon',
    'attack',
    { injured: 2 },
    'On 3 May, a convoy was attacked near Tyre, resulting in injuries to the deputy commander and one other officer.',
  ],
  [
    'somalia',
    'attack',
    { killed: 2 },
    'On 3 May, fighters stormed a hotel in Beledweyne, resulting in two confirmed fatalities.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 2, injured: 4 },
    'On 3 May, an attack in Tonj resulted in two South Sudan People’s Defence Forces members killed and four others injured.',
  ],
  ['somalia', 'kidnapping', { abducted: 4 }, 'On 3 May, armed men abducted four nurses in Kismayo.'],
  ['somalia', 'diversion', {}, 'On 3 May, pirates hijacked a fishing vessel off Eyl.'],
  [
    'somalia',
    'kidnapping',
    { abducted: 14 },
    'On 3 May, pirates hijacked a tanker off Eyl and took its 14 crew hostage.',
  ],
  [
    'afghanistan',
    'attack',
    { killed: 8 },
    'On 3 May, a suicide bomber struck a bank in Kunduz, and eight customers died.',
  ],
  [
    'haiti',
    'attack',
    { killed: null, injured: null },
    'Law enforcement operations from April to June resulted in more than 2,000 people killed or injured.',
  ],
  [
    'afghanistan',
    'attack',
    { killed: 81, injured: 111 },
    'On 3 May, 81 civilians (37 men and 44 women) were killed and 111 others (60 boys and 51 girls) were wounded in an attack in Kabul.',
  ],
  [
    'haiti',
    'attack',
    { killed: 6, arrested: 6 },
    'On 3 May, six farmers were arrested and later executed by gunmen in Delmas.',
  ],
  [
    'haiti',
    'attack',
    { killed: 25, injured: 40 },
    'On 3 May, a drone attack in Delmas killed 25 gang members and injured 40 more.',
  ],
  [
    'south-sudan',
    'kidnapping',
    { abducted: 2 },
    'On 3 May, gunmen abducted a 13-year-old girl and her 3-year-old brother in Bor.',
  ],
  ['haiti', 'seizure', {}, 'It should be noted that police seized three rifles in Delmas on 3 May.'],
  [
    'chad',
    'arrest',
    { arrested: 20 },
    'On 3 May, 20 suspects were arrested in Mandakao in connection with the killings.',
  ],
  ['lebanon', 'attack', {}, 'On 3 May, ten shots of unknown origin were fired near a patrol in Tyre.'],
  [
    'cameroon',
    'kidnapping',
    { abducted: 4 },
    'On 6 June, separatist fighters stopped a car near Buea and held four council members for six days.',
  ],
  [
    'south-sudan',
    'kidnapping',
    { abducted: 3 },
    'The wife and two children of a chief were taken from their home in Pibor by armed men on 2 February.',
  ],
  [
    'mali',
    'armed_clash',
    { killed: 14 },
    'Clashes pitted hunters against militants in Mopti on 9 April, with 14 fatalities reported.',
  ],
  ['syria', 'attack', {}, 'Witnesses said that sarin had been used in the east of Idlib on 4 April.'],
  [
    'somalia',
    'diversion',
    {},
    'On 8 May, two officers deserted near Kismayo, taking a machine gun with them.',
  ],
  [
    'dr-congo',
    'attack',
    { killed: 4 },
    'A chief, his wife and two guards were gunned down in Beni on 7 June.',
  ],
  [
    'haiti',
    'seizure',
    {},
    'A consignment of 1,500 rifles declared as machine parts was seized at the port of Port-au-Prince on 9 June.',
  ],
  [
    'central-african-republic',
    'attack',
    { killed: 3 },
    'On 20 June, a MINUSCA patrol fell into an ambush near Am-Sissia, Vakaga, in which three peacekeepers were killed.',
  ],
  [
    'central-african-republic',
    'attack',
    { killed: 7 },
    'Anti-balaka elements beheaded a village chief and killed six others in Zemio on 2 May.',
  ],
  [
    'central-african-republic',
    'attack',
    { killed: 4 },
    'On 9 April, 3R fighters assassinated the mayor of Nzako together with three of his bodyguards.',
  ],
  ['central-african-republic', 'seizure', {}, 'On 7 June, 3R combatants laid down 43 weapons in Bouar.'],
  [
    'central-african-republic',
    'accidental_explosion',
    { killed: 1, injured: 2 },
    'On 5 May, a motorcycle ran over an explosive device of unknown origin near Bocaranga, killing the driver and seriously injuring two passengers.',
  ],
  [
    'dr-congo',
    'attack',
    { killed: 31 },
    'On the night of 3 to 4 May, ADF combatants hacked to death 31 villagers in Mambasa territory, Ituri.',
  ],
  [
    'dr-congo',
    'attack',
    { killed: 18 },
    'Eighteen farmers were beheaded by suspected ADF fighters in Lubero territory on 12 May.',
  ],
  [
    'dr-congo',
    'attack',
    { killed: 10 },
    'On 9 February, a shell fell on a camp for displaced persons in Minova, as a result of which ten people were killed.',
  ],
  ['dr-congo', 'attack', {}, 'M23 claimed responsibility for the strike on Kisangani airport on 1 February.'],
  [
    'dr-congo',
    'attack',
    { killed: 9 },
    'At least nine people were summarily executed by M23 in Rutshuru territory on 8 April.',
  ],
  [
    'dr-congo',
    'attack',
    {},
    'On 1 March, men in uniform forcibly entered two hospitals in Goma and removed patients at gunpoint.',
  ],
  [
    'dr-congo',
    'kidnapping',
    { abducted: 130 },
    'On 28 February, M23 took at least 130 patients from two hospitals in Goma to an unknown location.',
  ],
  ['dr-congo', 'attack', {}, 'On 14 February, M23 took Kavumu airport, in South Kivu, without a fight.'],
  [
    'south-sudan',
    'attack',
    {},
    'On 21 March, an aerial bombardment by the South Sudan People’s Defence Forces struck Nasir, destroying a number of homes.',
  ],
  [
    'south-sudan',
    'diversion',
    {},
    'On 28 April, armed elements broke into the compound of an international non-governmental organization in Maban and made off with cash, laptops and two vehicles.',
  ],
  [
    'south-sudan',
    'armed_clash',
    {},
    'SPLA-IO and government troops exchanged heavy fire in Morobo on 3 April.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 11 },
    'Eleven people perished on 5 June when armed cattle raiders descended on a village in Tonj North.',
  ],
  [
    'south-sudan',
    'kidnapping',
    { abducted: 8 },
    'Eight children were carried off by Murle raiders from a village in Akobo on 9 May.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 1 },
    'On 18 May, an UNMISS peacekeeper was fatally shot in Yambio by an unidentified assailant.',
  ],
  [
    'south-sudan',
    'diversion',
    {},
    'On 6 April, deserting soldiers fled the Malakal garrison with 35 assault rifles.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 4 },
    'On 22 May, a grenade was lobbed into a tea shop in Wau, killing four customers.',
  ],
  [
    'south-sudan',
    'accidental_explosion',
    { killed: 3, injured: 2 },
    'On 29 May, three children died and two sustained injuries when an unexploded shell they were playing with detonated in Torit.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 1, injured: 3 },
    'On 15 March, a barge carrying humanitarian supplies came under fire on the Sobat River near Ulang, as a result of which one crew member died and three others were hurt.',
  ],
  [
    'mali',
    'attack',
    { killed: 44, injured: 13 },
    'On 21 March, gunmen surrounded a mosque in Fambita, Niger, slaughtering 44 worshippers and wounding 13 others.',
  ],
  [
    'mali',
    'attack',
    { killed: 50 },
    'On 28 March, the military post at Diapaga, Burkina Faso, fell to JNIM, with some 50 soldiers killed.',
  ],
  [
    'mali',
    'attack',
    { killed: 4 },
    'On 8 May, an unmanned aerial vehicle dropped an explosive on a crowd in Omdurman, Sudan, killing four.',
  ],
  [
    'mali',
    'attack',
    {},
    'On 29 May, forces of the Libyan National Army wrested Qatrun, Libya, from a local armed group.',
  ],
  [
    'mali',
    'diversion',
    {},
    'On 3 April, ISWAP carted away weapons and vehicles from the base at Wajirko, Borno, Nigeria.',
  ],
  [
    'mali',
    'trafficking',
    {},
    'On 17 January, the Panel observed an aircraft unloading crates of rifles at Bosaso airport, Somalia.',
  ],
  [
    'mali',
    'accidental_explosion',
    { killed: 8 },
    'On 6 June, eight people died in a blast at an ammunition depot in N’Djamena, Chad.',
  ],
  [
    'mali',
    'accidental_explosion',
    { injured: 3 },
    'On 10 June, three farmers were maimed after stepping on a landmine in Magwi, South Sudan.',
  ],
  [
    'mali',
    'armed_clash',
    {},
    'On or around 5 April, elements of Mahamid and Salamat militias came to blows in Um Dukhun, Sudan, using heavy weapons.',
  ],
  [
    'mali',
    'armed_clash',
    { killed: 3 },
    'On 30 May, a firefight erupted at a checkpoint in Shabwah, Yemen, with three soldiers reported dead.',
  ],
  [
    'mali',
    'attack',
    {},
    'On 24 April, a peacekeepers’ base in Djugu territory, Democratic Republic of the Congo, received small-arms fire from CODECO.',
  ],
  [
    'mali',
    'attack',
    {},
    'On 12 June, the office of the United Nations in Gaza sustained a direct hit from a tank shell.',
  ],
  [
    'mali',
    'attack',
    { killed: 3 },
    'The murders of three aid workers on 14 April in Abyei remain under investigation.',
  ],
  [
    'mali',
    'seizure',
    {},
    'Thirty combatants of the FDLR surrendered with 19 weapons in Rutshuru, Democratic Republic of the Congo, on 15 May.',
  ],
  [
    'mali',
    'arrest',
    { arrested: 2 },
    'On 6 June, the Nigerien gendarmerie caught two arms dealers near Agadez, Niger.',
  ],
  [
    'mali',
    'armed_clash',
    {},
    'In the week of 12 May, sporadic gun battles between rival militias rocked Zawiyah, Libya.',
  ],
  [
    'mali',
    'attack',
    { killed: 3, injured: 8 },
    'On 2 May, an explosion caused by an improvised explosive device in Quetta, Pakistan, killed three and injured eight.',
  ],
  [
    'mali',
    'attack',
    { killed: 3 },
    'On 6 May, a United Nations vehicle hit a roadside bomb near Kidal, Mali, killing three peacekeepers.',
  ],
  [
    'mali',
    'attack',
    { killed: 25 },
    'Twenty-five passengers of a bus were burned alive by gunmen in Katsina, Nigeria, on 7 May.',
  ],
  [
    'mali',
    'attack',
    { killed: 1 },
    'On 27 June, a peacekeeper succumbed to wounds sustained in an attack by CPC fighters on 24 June in Bria, Central African Republic.',
  ],
  [
    'mali',
    'attack',
    { killed: 67 },
    'Sixty-seven people were mowed down by RSF gunmen in El Geneina, Sudan, on 14 June 2023.',
  ],
  [
    'nigeria',
    'attack',
    { killed: 12 },
    'A female suicide bomber blew herself up in a restaurant in Konduga, Borno, on 20 June, killing 12 people.',
  ],
  [
    'nigeria',
    'attack',
    { killed: 20 },
    'On 19 January, Boko Haram gunmen shot 20 fishermen to death near Kukawa, Borno.',
  ],
  [
    'nigeria',
    'kidnapping',
    { abducted: null },
    'On 7 March, bandits whisked away scores of women and children from a village in Zamfara.',
  ],
  [
    'somalia',
    'attack',
    { killed: 10 },
    'On 11 March, militants laid siege to a hotel in Beledweyne in which clan elders were meeting, killing at least ten persons.',
  ],
  [
    'somalia',
    'armed_clash',
    { killed: 7 },
    'On 25 May, clan militias fought each other over a water well near Galkayo, with seven killed.',
  ],
  [
    'sudan',
    'attack',
    { killed: 30 },
    'On 1 May, at least 30 unarmed men were lined up and shot by RSF elements in Omdurman.',
  ],
  [
    'sudan',
    'attack',
    { killed: 9 },
    'Artillery fire on El Fasher on 12 May claimed the lives of nine civilians.',
  ],
  [
    'sudan',
    'arrest',
    { arrested: 17 },
    'In April, military intelligence officers rounded up 17 alleged RSF collaborators in Gedaref.',
  ],
  [
    'mozambique',
    'attack',
    { killed: 4 },
    'On 27 April, insurgents decapitated four hunters near Macomia, Cabo Delgado, Mozambique.',
  ],
  [
    'yemen',
    'attack',
    {},
    'A ballistic missile launched by the Houthis on 4 May landed near Ben Gurion Airport.',
  ],
  [
    'yemen',
    'seizure',
    {},
    'On 25 June, the National Resistance Forces announced that they had interdicted a shipment of 750 tons of missiles and drone engines off the coast of Hudaydah, Yemen.',
  ],
  [
    'yemen',
    'accidental_explosion',
    { killed: 2 },
    'Two boys were killed on 12 May by a landmine near Hays, Hudaydah, Yemen.',
  ],
  [
    'syria',
    'attack',
    { killed: 2 },
    'On 3 June, Israeli artillery pounded the countryside of Dar‘a, killing two.',
  ],
  [
    'syria',
    'arrest',
    { arrested: 1 },
    'On 26 May, an ISIL emir was nabbed by security forces in the countryside of Damascus.',
  ],
  [
    'syria',
    'seizure',
    {},
    'On 14 June, Syrian security forces foiled an attempt to smuggle 400 anti-tank mines into Lebanon.',
  ],
  [
    'syria',
    'accidental_explosion',
    { killed: 17 },
    'On 15 March, an explosion of war remnants stored in a scrap shop in Latakia killed at least 17 people.',
  ],
  [
    'syria',
    'attack',
    { killed: 3 },
    'Mortar fire hit a residential area in Aleppo on 24 May, killing a family of three.',
  ],
  [
    'iraq',
    'attack',
    {},
    'On 14 June 2025, a drone crashed into the Khurmala oilfield, Erbil Governorate, Iraq, damaging a pipeline.',
  ],
  [
    'afghanistan',
    'attack',
    { killed: 10 },
    'In Nahrin District, Baghlan, on 21 November 2024, a gunman sprayed a Sufi shrine with bullets, killing ten worshippers, according to local sources.',
  ],
  [
    'myanmar',
    'attack',
    { killed: 22 },
    'On 12 May, a military jet bombed a school in Depayin, Sagaing, Myanmar, killing 22 people, 20 of whom were children.',
  ],
  [
    'myanmar',
    'attack',
    {},
    'On 3 May, the Myanmar armed forces razed the village of Letpanhla, Sagaing, Myanmar.',
  ],
  [
    'myanmar',
    'armed_clash',
    {},
    'Clashes between the Kachin Independence Army and the armed forces near Bhamo, Myanmar, flared again in May.',
  ],
  [
    'haiti',
    'seizure',
    {},
    'On 24 February, customs officers in Cap-Haïtien found 23 firearms and 36,000 cartridges hidden in a container from Miami.',
  ],
  [
    'colombia',
    'kidnapping',
    { abducted: 29 },
    'On 6 March, 29 police officers and soldiers were held against their will by residents linked to dissidents in El Plateado, Cauca, Colombia.',
  ],
  [
    'ukraine',
    'attack',
    { killed: 35, injured: 129 },
    'On 13 April, two Russian missiles slammed into the centre of Sumy, Ukraine; 35 people were killed and 129 injured.',
  ],
  [
    'pakistan',
    'attack',
    { killed: 18 },
    'Militants rammed two explosive-laden vehicles into the perimeter wall of a military base in Bannu, Pakistan, on 4 March, killing 18.',
  ],
  [
    'libya',
    'attack',
    {},
    'On 12 February, the Minister of State survived an assassination attempt in Tripoli, in which he was hit in the leg.',
  ],
  [
    'south-sudan',
    'attack',
    { killed: 47 },
    'On 9 May, at least 47 persons – mostly elderly – were executed near Bor.',
  ],
  [
    'lebanon',
    'attack',
    { killed: 7 },
    'Three Israeli and four Thai nationals were reported to have been killed in a strike near Metulla on 31 May.',
  ],
  [
    'central-african-republic',
    'attack',
    { killed: 1 },
    'On 11 May, a peacekeeper was seriously wounded by gunfire near Obo and subsequently died of his injuries.',
  ],
  [
    'dr-congo',
    'kidnapping',
    { abducted: 1170 },
    'During the reporting period, M23 committed 536 abuses in North Kivu, including the abduction of 1,170 people.',
  ],
  [
    'dr-congo',
    'kidnapping',
    { abducted: 18 },
    'On 5 May, the temporary detention of at least 18 staff members in Goma by AFC/M23 was reported.',
  ],
  ['haiti', 'seizure', {}, 'On 14 May, police seized a 12-gauge shotgun and 9 kg of marijuana in Hinche.'],
  [
    'south-sudan',
    'attack',
    { killed: 12 },
    'On 4 May, raiders raked a convoy of traders with gunfire near Yei, killing 12 of them.',
  ],
]

const NO_INCIDENTS = [
  'In May 2024, the Office received $2 million for the destruction of weapons in Bor.',
  'On 3 May 2024, the Panel received reports on weapons that had been shipped to Bor.',
  'On 3 May, officials entered a compound in occupied East Jerusalem.',
  'On 3 May, a man was publicly executed in Juba after being convicted of murder.',
  'In May, the number of explosive ordnance incidents and casualties in Juba decreased.',
  'On 3 May, residents of Bor protested the killing of a young man.',
  'From 1 to 30 May, the Mission received 22 security incident reports in Juba.',
  'On 3 May, vandals destroyed the monument to the soldiers in Juba.',
  'Since hostilities resumed on 3 May, large parts of Juba have been under evacuation orders.',
  'On 3 May, vehicles and bodies were found buried in Bor.',
  'On 3 May, residents of Bor warned of a possible ground offensive.',
  'On 3 May, access to Bor was denied owing to concerns following air strikes.',
  'On 3 May, the leader of the militia threatened to attack Goma if talks failed.',
  'On 4 May, the Security Council condemned in the strongest terms the attack.',
  'On 15 May, hundreds of people demonstrated in Mogadishu against the postponement of elections.',
  'On 4 June, a mass grave containing 30 bodies was discovered in Khartoum.',
  'Presidential elections were held on 28 December in the Central African Republic.',
  'In the first quarter of 2025, the police recorded 1,018 intentional homicides in Port-au-Prince.',
  'On 6 May, the Mission destroyed 240 unexploded mortar shells in Bentiu.',
  'On 11 June, the Special Representative visited the survivors of the Pieri attack in Bor.',
  'In May, floods killed 30 people in Jonglei State.',
  'Al-Shabaab could exploit the withdrawal of troops in July to attack Mogadishu.',
  'On 7 June, the Force Commander inspected the weapons storage site in Juba.',
  'In March, the Office trained 40 police officers in Mogadishu on arms tracing.',
  'On 28 April, the ELN declared a unilateral ceasefire in Colombia.',
  'On 13 May, families of the victims of the 2014 massacre held a commemoration in Bor.',
  'In 2025, humanitarian access was constrained by insecurity in Pibor.',
  'As at May 2025, the Houthis possessed missiles with a range of up to 2,000 km.',
  'On 7 June, armed escorts accompanied a humanitarian convoy from Juba to Bor.',
  'The conflict in Sudan has killed tens of thousands of people and devastated the country.',
  'The National Guard was established in Port-au-Prince in March to combat gangs.',
  'On 18 April, the price of fuel in Sana‘a doubled after the strikes.',
  'On 26 May, the United States announced sanctions against two companies in Nyala for recruiting mercenaries.',
  'On 14 June, the Government of Burkina Faso denied that its soldiers had been involved in abuses.',
  'On 9 June, doctors in Gaza reported a shortage of blood.',
  'Between April and June, the number of kidnappings in Haiti fell by 15 per cent.',
  'On 4 May, the humanitarian coordinator expressed alarm at reports of looting in Nasir.',
  'On 3 April, the Panel interviewed victims of the attack in Nairobi.',
  'In May, drought killed thousands of livestock in Puntland.',
  'On 27 May, a new governor took office in Ta‘izz.',
  'On 9 June, Mali asked partners for ammunition to repel terrorist attacks in Gao.',
  'On 14 May, the Committee authorized the supply of 200 rifles to the police in Bangui.',
  'On 30 May, demonstrators burned tyres in Lomé.',
  'On 18 June, the head of UNAMI briefed the Council on the fight against ISIL in Iraq.',
  'On 3 May, the Panel met the commander of the brigade in Wau to discuss the recruitment of children.',
  'On 6 June, five former fighters joined the disarmament programme in Bria and received reinsertion kits.',
  'On 11 May, a landslide at a mine in Rubaya killed at least 30 miners.',
  'In the first half of 2025, 40 per cent of incidents in Mali involved improvised explosive devices.',
  'On 8 May, the head of UNMISS strongly condemned the bombing of the hospital in Fangak.',
  'On 19 June, the Commission of Inquiry presented its findings on attacks on hospitals in Syria.',
  'On 7 May, UNIFIL cleared two minefields near Blida.',
  'On 15 April, the parties held talks in London on ending the war in Sudan.',
  'On 6 May, the Houthis and the United States agreed to stop attacks on each other in the Red Sea.',
  'On 13 June, residents of Masisi returned to villages that they had abandoned during the fighting.',
  'On 12 June, the court ordered the release of four men arrested over the 2021 assassination in Port-au-Prince.',
  'On 21 June, customs at Beirut airport stopped a passenger carrying $2 million in undeclared cash.',
  'On 27 April, a bus plunged into a ravine near Leer, killing 18 passengers.',
  'On 24 June, a ceasefire between Israel and Iran took effect.',
  'On 4 May, the Mission held two workshops in Juba for 40 officers for three days.',
  'On 4 May, the Prime Minister removed three members of the cabinet in Juba.',
  'On 4 May, the court in Juba sentenced two men for attacks on human rights defenders.',
  'On 4 May, the Mission delivered a course on weapons management to 30 officers in Juba.',
  'On 26 May, the army marked the anniversary of an operation that was targeted against terrorism near Bor.',
  'From 11 to 14 April, the Mission launched two projects that targeted 850 combatants near Bor.',
  'On 11 May, a decree led to the release of detainees from a prison with around 2,000 detained soldiers in Juba.',
  'In response to the armed clashes in Juba, the Mission activated its crisis team on 13 May.',
  'On 13 December, the Mission opened its first post-blast laboratory in Juba.',
  'Displacement following armed attacks in Bor. Available at: https://dtm.iom.int, visited May 2025.',
  'On 4 May, the court in Juba heard a complaint alleging torture, attempted murder, kidnapping and armed assault.',
  'On 5 May, the Mission destroyed 30 rockets near Juba.',
  'Some 12 km of land, bringing the total land seized in Bor in 2024 to 23 km, was declared State land.',
  'On 3 April, the mayor of Bor accused officials of receiving funds to “destroy” the State and attack him.',
  'On 4 May, in Juba, 89 tons of obsolete ammunition, representing 30 per cent of the objective set, were destroyed.',
  'On 4 May, a memorial to the soldiers who liberated Juba from the rebels was unveiled.',
  'On 4 May, a monument to pilots of the former armed group was dismantled in Juba.',
  'During the reporting period, Juba remained volatile, with regular reports of armed attacks, killings and abductions.',
]

/** In the report of 30 June. */
const AHEAD: readonly string[] = [
  'The Council requested monthly reports, up to and including 15 July 2025, on any further attacks in Bor.',
  'The Council requested the Office to support the army in joint operations near Bor until 31 December 2025.',
]

describe('incidents told in English', () => {
  it.each(INCIDENTS)('%s: %s %o: %s', (about, type, counts, sentence) => {
    expect(told(sentence, about)).toEqual([{ type, counts }])
  })

  it.each(NO_INCIDENTS)('none: %s', (sentence) => {
    expect(told(sentence, 'south-sudan')).toEqual([])
  })

  it.each(AHEAD)('none, for its day is yet to come: %s', (sentence) => {
    expect(told(sentence, 'south-sudan')).toEqual([])
  })

  it('tells once what two paragraphs tell of one day and one target', () => {
    const document = documentOfText(
      'I. Security\n\n1. On 3 May, an attack damaged the water canal in Zubin Potok.\n\nII. Kosovo\n\n2. Tensions rose after the attack on the water canal on 3 May.\n',
      { language: 'en', dates: { main: '2025-06-30' }, about: ['kosovo'] },
    )
    expect(deriveIncidents(document).map((row) => row.places)).toEqual([['zubin-potok']])
  })

  it('takes for the victims what a clash resulted in, not the clash', () => {
    const rows = rowsOf('On 3 May, an attack near Bor led to two police officers being killed.')
    expect(rows.map((row) => row.target_text)).toEqual(['two police officers'])
  })

  it.each([
    ['On 3 May, 20 civilians were killed by shelling in Bor.', '20 civilians', []],
    ['On 3 May, unknown gunmen fired on a UNMISS base near Bor.', 'a UNMISS base', ['fighters']],
    [
      'On 3 May, rebels fired at least nine rockets towards the airport of Bor.',
      'the airport of Bor',
      ['armed-groups'],
    ],
    ['Two weeks later, a convoy was ambushed near Bor.', 'a convoy', []],
    ['On 5 May, security forces foiled a suicide attack in Bor.', null, []],
  ])('who and what was hit: %s', (sentence, target, perpetrators) => {
    expect(rowsOf(`On 3 May, men were killed in Juba. ${sentence}`).at(-1)).toMatchObject({
      target_text: target,
      perpetrators,
    })
  })

  it('takes no next event for the target', () => {
    const rows = rowsOf(
      'From 3 to 5 May, 2 abductions of drivers, 10 road accidents and 6 arrests were recorded near Bor, and on 9 May shelling and armed clashes occurred in Pibor.',
    )
    expect(rows.map((row) => row.target_text)).toEqual(['drivers', null])
  })

  it.each([
    [
      'On 3 May, gunmen attacked a clinic in Akobo. The following day, armed youth torched a market in Ayod.',
      ['2025-05-03', '2025-05-04'],
    ],
    [
      'On 3 May, drones struck a depot in Malakal. Two days later, a second strike on the town killed four people.',
      ['2025-05-03', '2025-05-05'],
    ],
    [
      'On 3 May, a convoy was attacked near Bor. Four soldiers were killed. The assailants fled towards Pibor.',
      ['2025-05-03'],
    ],
  ])('dates: %s', (text, days) => {
    expect(rowsOf(text).map((row) => row.date_start)).toEqual(days)
  })
})
