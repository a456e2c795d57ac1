import { latin } from '../latin.ts'
import type { EventRule } from './event-rule.ts'
import {
  ARMS,
  ARRESTED,
  ASSAULTED,
  ASSAULTED_PARTICIPLE,
  BURNED,
  BURNED_PARTICIPLE,
  IMPACT,
  LOOTED,
  MATERIEL,
  MIGRANTS,
  PEOPLE,
  PLACES,
  SEIZED,
  SEIZING,
  SLAIN,
  SLAYING,
  TAKEN,
  WEAPONS,
} from './violence.ts'

const ADVERB = String.raw`(?:(?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|jointly|directly|heavily|deliberately|indiscriminately|simultaneously|arbitrarily|forcibly|severely|both|all|each|in turn|first|lined up and|(?:shot|ambushed|detained|arrested|abducted|kidnapped|captured|intercepted|taken|robbed|beaten|tortured|injured|wounded|stabbed|mistaken for [^,.;]{3,40}) and(?: later| then| subsequently)?|pulled (?:off|from|out of) \w+ \w+ and|dragged (?:out|outside) and|(?:harassed|chased|threatened|stopped|surrounded|insulted|intimidated|attacked|looted) and|[a-z]{3,18}ly) ){0,2}`
const ATTACK_NOUN = String.raw`(?:attempts? on the (?:life|lives) of|assassination attempts?|attacks?|assaults?|air ?strikes?|drone strikes?|missile strikes?|(?<!\b(?:hunger|general|labour|nationwide|ongoing|union|solidarity) )strikes?(?= (?:on|against|at|by|near|outside|inside|next to|close to|targeting|that|which|hit|struck|killed|the (?:next|following|same|previous) (?:day|night|morning)|the day (?:after|before)|(?:later )?that (?:day|night))\b)(?! by (?:[\w’-]+ ){0,5}(?:[Aa]ssociations?|[Uu]nions?|employees|workers|teachers|staff|judges|lawyers|magistrates|servants|students|drivers|doctors|nurses|professors))|(?<!\b(?:hunger|general|labour|nationwide|union|solidarity) )strikes(?! by (?:[\w’-]+ ){0,5}(?:[Aa]ssociations?|[Uu]nions?|employees|workers|teachers|staff|judges|lawyers|magistrates|servants|students|drivers|doctors|nurses|professors))|raids?|ambush(?:es)?|bombings?|bombardments?|shelling|assassinations?|killings|killing(?= of\b)|massacres?|mass killings?|incursions?|offensives?|onslaughts?|rampages?|shootings?|executions|blasts?|explosions?(?= (?:caused by|that|which|killed|killing|at|in|near|on|outside|inside|targeting|struck|hit|rocked|occurred|ripped|tore|shook)\b)|stabbings?|beheadings?|lynchings?|carnage|sieges? (?=of)|(?:artillery|mortar|rocket|small-arms|sniper|tank|shell|RPG|machine-gun|heavy|direct|indirect)[- ]fire(?= (?:on|hit|struck|against|at|into|from|killed|by)\b))`
const GRAVE =
  '(?:armed |violent |deadly |heavy |suicide |terrorist |complex |coordinated |simultaneous |large-scale |small-scale |high-casualty |aerial |arson |bomb |knife |sniper |mob |gang |jihadist |rebel |insurgent |militia |kamikaze |twin |daylight |brazen |pre-dawn |dawn |mass |artillery |mortar |rocket |missile |drone |grenade |gun |car |truck |roadside |cross-border |night |retaliatory |indiscriminate |targeted |attempted |foiled |failed |indirect fire |hit-and-run |lone[- ]actor |improvised explosive device |unmanned aerial vehicle |uncrewed aerial vehicle |vehicle-borne |person-borne |(?:ISIL|RSF|SAF|coalition|government|joint|triple|double|twin|sporadic|several|multiple|numerous|major|limited|successful|further|renewed|asymmetric|military|security|ground|air) ){0,4}'

/** Things that are intercepted or come upon, and yet not seized: what flies at somebody, what a war has left. */
const NOT_SEIZED = new RegExp(
  String.raw`${MIGRANTS.source}|\b(?:fired|launched|incoming|inbound|unexploded|remnants of war|crew)\b`,
  'i',
)
const REMNANTS = /\b(?:unexploded|ordnance|remnants|mines|landmines|evidence)\b/i
/** Arms that are used, not passed on. */
const NOT_SENT = new RegExp(
  String.raw`${MIGRANTS.source}|\bfire\b|^ (?:an? |the |several |its |two )?(?:[\w-]+ ){0,2}(?:drones?|missiles?|aerial vehicles?|rockets?)(?: (?:at|towards|against|over|into)\b|$)|\battacks?\b`,
  'i',
)
const NOT_RECEIVED = new RegExp(
  String.raw`${MIGRANTS.source}|\bfire\b|\bto (?:the )?(?:\w+ )?authorities\b|^ (?:an? |the )?(?:[\w-]+ ){0,2}(?:training|courses?|workshops?|seminars?|briefings?|lectures?|advice|statements?)\b|\b(?:disarm|demobili)\w+`,
  'i',
)
/** Whom forces capture in an arrest, not in a kidnapping. */
const HELD =
  /\b(?:suspects?|terrorists?|militants?|leaders?|commanders?|emirs?|lieutenant|fighters|insurgents?|bandits|gang|jihadists?|smugglers|traffickers|deserters|operatives?|dealers?|former|wanted|ringleaders?|kingpin|mastermind|gunmen|members of)\b/i
/** People, or a number of them. */
const VICTIMS = new RegExp(
  String.raw`${PEOPLE.source}|^ (?:a further |another |at least |some |more than |over |about |nearly )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|several|many)\b(?! (?:\w+ )?(?:cattle|cows|goats|sheep|animals|heads?|camels|per cent|livestock))`,
  'i',
)
/** `killed | Abu Ali al-Tunisi` */
const KILLED = latin(
  new RegExp(String.raw`${VICTIMS.source}|^ \p{Lu}[\p{L}’‘-]+ (?:al-|el-)?\p{Lu}[\p{L}’‘-]+`, 'iu'),
)
export const FORMS: readonly EventRule[] = [
  // taken, lost and moved materiel
  {
    name: 'seized-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words: new RegExp(String.raw`\b(?:${SEIZED}|${SEIZING}|took possession of)\b`, 'g'),
    object: MATERIEL,
    notObject: NOT_SEIZED,
  },
  {
    name: 'found-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words:
      /\b(?:found|yielded|netted|collected|gathered|laid down|handed in|turned in|surrendered)\b(?! (?:that|dead|guilty|himself|themselves)\b)/g,
    object: ARMS,
    notObject: REMNANTS,
  },
  {
    name: 'surrendered-arms',
    type: 'seizure',
    build: 'victim',
    armed: true,
    words:
      /\bsurrendered\b(?= (?:[a-z]+ ){0,6}with (?:[\w-]+ ){0,4}(?:weapons|rifles|arms|guns|firearms)\b)/g,
  },
  {
    name: 'foiled-smuggling',
    type: 'seizure',
    build: 'active',
    armed: true,
    words:
      /\b(?:foiled|thwarted|prevented|stopped) (?=(?:an? |the )?(?:\w+ )?(?:attempts? to (?:smuggle|traffic|bring|transport)|smuggling|trafficking)\b[^.;]{0,80}\b(?:weapons?|arms|ammunition|mines|explosives?|rifles|pistols|firearms|guns|grenades|drones?|detonators?|missiles|rockets)\b)/g,
  },
  {
    name: 'arms-were-seized',
    type: 'seizure',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:${SEIZED}|found|surrendered|collected|handed in)\b(?! to (?:be|have)\b)|(?<=\b(?:weapons|arms|ammunition|munitions|materiel|equipment|vehicles|rifles|explosives|drones) )(?:seized|captured|recovered|intercepted|confiscated) (?=(?:by|from|in|during)\b)`,
      'g',
    ),
    object: MATERIEL,
    notObject: new RegExp(String.raw`${NOT_SEIZED.source}|\b(?:bodies|body|remains|corpses)\b`, 'i'),
  },
  {
    name: 'seizure-of-arms',
    type: 'seizure',
    build: 'noun',
    armed: true,
    words: /\b(?:seizures?|hauls?|interceptions?|confiscation|recovery|capture) of\b/g,
    object: MATERIEL,
    notObject: MIGRANTS,
  },
  {
    name: 'looted',
    type: 'diversion',
    build: 'active',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:${LOOTED}|(?:looting|pillaging|plundering)(?! (?:along|and|or|as|remain\w*|continue\w*|incidents?)\b|[,;])|stole|stealing|made (?:off|away) with|making (?:off|away) with|carried (?:away|off)|absconded with|broke into (?=[^.;]{0,160}\b(?:stole|stealing|took|taking|looted|looting|made off|making off|carried|carrying|removed|removing)\b)|helped themselves to|emptied)\b(?! of\b)`,
      'g',
    ),
  },
  {
    name: 'was-looted',
    type: 'diversion',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:${LOOTED}|diverted|misappropriated)\b|\b(?:went|gone|reported) missing\b|\b(?:disappeared|vanished) (?=from)`,
      'g',
    ),
    notObject:
      /\b(?:soldiers|persons|people|civilians|members|fighters|children|peacekeepers|workers|women|migrants|journalists)\b(?![’'])/,
  },
  {
    name: 'deserted-with-arms',
    type: 'diversion',
    build: 'active',
    armed: true,
    words:
      /\b(?:defected|defecting|deserted|deserting|fled|absconded|went over|crossed over|switched sides|changed sides|switched allegiance)\b(?=[^.;]{0,120}\b(?:with|taking|bringing|carrying) (?:[\w’-]+ ){0,4}(?:weapons?|rifles?|vehicles|arms|ammunition|(?:machine )?guns?)\b)/g,
  },
  {
    name: 'looting-of',
    type: 'diversion',
    build: 'noun',
    armed: false,
    words: /\b(?:looting|pillaging|ransacking|plunder|robbery|burglary) of\b/g,
  },
  {
    name: 'theft-of',
    type: 'diversion',
    build: 'noun',
    armed: false,
    words: /\b(?:theft|thefts|diversion|pillage|loss) of\b/g,
    object: MATERIEL,
  },
  {
    name: 'transferred-arms',
    type: 'trafficking',
    build: 'active',
    armed: true,
    words:
      /\b(?:delivered|delivering|deliver|supplied|supplying|smuggled|smuggling|transferred|transferring|shipped|received|trafficked|airlifted|transported|dispatched|exported|obtained|imported|donated|handed over|took delivery of|taken delivery of|acquired|procured|bought)\b(?! (?:by|from|training|information|support|funding|funds)\b)/g,
    object:
      /\b(?:weapons?|arms|ammunition|munitions?|rifles?|machine[- ]guns?|grenades?|launchers?|missiles?|mortars?|explosives?|military (?:equipment|materiel)|drones?|unmanned|uncrewed|such vehicles|armoured|howitzers?|detonators?|rockets?)\b/i,
    notObject: NOT_RECEIVED,
  },
  {
    name: 'carried-arms',
    type: 'trafficking',
    build: 'active',
    armed: true,
    words:
      /\b(?:carried|sold|offloaded|unloaded|unloading|brought|flew|flown|sent|ferried|trucked)\b(?! (?:by|out|an? (?:attack|operation)|back|together|to justice))/g,
    object: ARMS,
    notObject: NOT_SENT,
  },
  {
    name: 'arms-got-through',
    type: 'trafficking',
    build: 'victim',
    armed: true,
    words:
      /\b(?:passed (?:\w+ )?(?:through|via|over)|made (?:its|their) way (?:to|into|through)|found (?:its|their) way (?:to|into)|ended up (?:with|in)|got through|slipped (?:through|past|across)|(?:reached|entered|arrived in|arrived at|crossed (?:into|over to)) (?=[^.;]{0,80}\b(?:armed groups?|militias?|rebels|undetected|clandestinely|port|border|by (?:road|sea|air))\b))/g,
    object: ARMS,
    notObject: NOT_SENT,
  },
  {
    name: 'arms-were-transferred',
    type: 'trafficking',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:delivered|supplied|smuggled|transferred|flown|brought|ferried|trucked|sent|offloaded|unloaded|shipped|trafficked|airlifted|transported|handed over) (?:to|from|into|through|by|via|on|in)\b`,
      'g',
    ),
    object:
      /\b(?:weapons?|arms|ammunition|munitions?|rifles?|grenades?|launchers?|missiles?|mortars?|explosives?|military (?:equipment|materiel)|drones?|unmanned|uncrewed|armoured|howitzers?|crates|rockets?)\b/i,
  },
  {
    name: 'delivery-of-arms',
    type: 'trafficking',
    build: 'noun',
    armed: true,
    words: /\b(?:deliver(?:y|ies)|shipments?|transfers?|airlifts?|air ?drops?|smuggling|consignments?) of\b/g,
    object:
      /\b(?:weapons?|arms|ammunition|munitions?|rifles?|grenades?|launchers?|missiles?|explosives?|military (?:equipment|materiel|supplies|hardware)|drones?|unmanned|uncrewed)\b/i,
  },

  // taken people
  {
    name: 'abducted',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words:
      /\b(?:abducted|abducting|kidnapped|kidnapping(?= (?:at least |some |over )?[\w-]+ (?:people|persons|men|women|civilians|staff|workers|children|others|villagers|students|passengers))|snatched|whisked away|took (?:hostage|captive|away)|held (?:hostage|captive)|took (?=[^.;,]{3,60} (?:hostage|captive|to an un\w+|with them|as captives|into the (?:forest|bush)))|led away|dragged away|held (?=[^.;,]{3,60} (?:for ransom|hostage|captive|against their will))|held (?=(?:(?!talks|meetings?|discussions|consultations|elections|workshops?|hearings|trainings?|rall)[\w’-]+ ){0,4}(?:people|persons|men|women|children|crew|staff|workers|officials|members|soldiers|peacekeepers|passengers|drivers|villagers|civilians|officers|personnel|students|seafarers|him|her|them|patrol|team)\b[^.;,]{0,30} for (?:several|many|more than |over |nearly |\d+|two|three|four|five|six|seven|eight|nine|ten)[^.;,]{0,24}(?:hours|days|nights|weeks|months)\b))\b/g,
  },
  {
    name: 'was-abducted',
    type: 'kidnapping',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}“?(?:${TAKEN})\b”?|\b(?:abducted|kidnapped|snatched) (?=by |from |in |on |near |at )|\b(?:seized|taken|captured) (?=at gunpoint|by (?:gunmen|armed|unidentified|unknown))`,
      'g',
    ),
  },
  {
    name: 'people-were-taken',
    type: 'kidnapping',
    build: 'passive',
    armed: false,
    words: latin(
      new RegExp(
        String.raw`\b(?:was|were|been|being) ${ADVERB}(?:seized|captured|taken|carried off|carried away|whisked away|led away|dragged (?:away|from|out)|removed) (?=(?:away |off )?(?:by (?:\w+ ){0,3}(?:gunmen|armed|militi\w+|rebels?|insurgents?|bandits|raiders|\p{Lu})|from (?:(?:his|her|their|the|an?)\b|\p{Lu})))`,
        'gu',
      ),
    ),
    notObject: new RegExp(`${HELD.source}|${MATERIEL.source}|${PLACES.source}`, 'iu'),
  },
  {
    name: 'abduction-of',
    type: 'kidnapping',
    build: 'noun',
    armed: true,
    words:
      /\b(?:(?:mass )?abductions?|kidnappings?|hostage-taking)(?: (?:by|on|in|near|at) [^,;.]{2,50}?)? of\b|\btheir (?:abduction|kidnapping|capture)(?= by)|\b(?:incidents?|cases?) of (?:mass )?(?:abductions?|kidnappings?|hostage-taking)\b|\bdetention of\b(?= [^.;]{3,90} by (?:the )?(?:AFC|M23|Houthis?|RSF|Rapid Support|Ansar Allah|de facto|armed|gangs?|militia\w*|rebels|militants|insurgents|unidentified))|(?<=\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous) (?:new |separate |further )?)(?:abductions|kidnappings)\b/g,
  },
  {
    name: 'took-people',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words:
      /\b(?:seized|captured|took|removed(?=[^.;]{3,80} from (?:(?:their|his|her|an?|the|two|three|several) )?(?:\w+ )?(?:homes?|houses?|hospitals?|clinics?|vehicles?|bus(?:es)?|camps?|villages?|church(?:es)?|mosques?|prisons?|schools?)\b)|marched|herded|bundled|carried off|led off|drove off with|made off with|dragged)\b(?= (?:at least |more than |some |about |over |an estimated )?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens of) )/g,
    object:
      /^ (?:[\w,-]+ ){1,9}(?:hostages?|peacekeepers?|soldiers|civilians|people|persons|workers|staff|seafarers|journalists|officers|observers|crew|women|men|children|captive|students|villagers|patients|passengers|pupils|residents|worshippers|refugees|inmates|girls|boys|drivers|members|officials|farmers|traders|youths?)\b/,
  },
  {
    name: 'arrested',
    type: 'arrest',
    build: 'active',
    armed: false,
    words:
      /\b(?:arrested|arresting|detained|detaining|apprehended|apprehending|dismantled|dismantling|rounded up|nabbed|took (?=[^.;,]{3,60} into custody))\b(?! in custody)/g,
  },
  {
    name: 'caught',
    type: 'arrest',
    build: 'active',
    armed: true,
    words: /\b(?:captured|caught|capturing|seized)\b/g,
    object: HELD,
    notObject: /^ (?:in|up|on|by|between|[A-Z])|\b(?:town|village|city|positions?|weapons|vehicles)\b/,
  },
  {
    name: 'was-caught',
    type: 'arrest',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}(?:captured|caught)\b(?! (?:in|up|on)\b (?:the )?(?:crossfire|fighting))`,
      'g',
    ),
    object: HELD,
  },
  {
    name: 'was-arrested',
    type: 'arrest',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:${ARRESTED}|dismantled)\b(?! since\b)(?! and (?:later |then |subsequently )?(?:executed|killed|shot|murdered|beheaded)\b)|(?<=\band (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|several) [a-z]{3,20} )(?:arrested|detained)\b|(?<=[a-z)] )(?:arrested|apprehended) (?=by )`,
      'g',
    ),
  },
  {
    name: 'arrest-of',
    type: 'arrest',
    build: 'noun',
    armed: false,
    words:
      /\btheir (?:arrest|detention)(?= (?:by|in|on)\b)|\b(?:arrests?|apprehension|dismantling)\b(?= of\b| in [A-Z]\w{2,20}(?:,? [A-Z]\w{2,20}){0,2} of\b)/g,
  },

  // fights
  {
    name: 'remnants-went-off',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:went off|exploded|detonated)\b(?<=\b(?:unexploded|remnants? of war|landmines?|mines?)\b[^;.]{0,90})(?<!\b(?:planted|laid) by\b[^;.]{0,90})/g,
  },
  {
    name: 'depot-burned',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:caught fire|exploded|blew up|blown up|went up in flames|burned down|detonated)\b(?<=\b(?:caches?|depots?|arsenals?|warehouses?|ammunition|munitions|armour(?:y|ies))\b[^;.]{0,90})/g,
  },
  {
    name: 'explosives-went-off',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words:
      /\b(?:went off|exploded|detonated)\b(?<=\b(?:explosives?|devices?|bombs?|grenades?|vests?|shells?|rockets?|drones?|car|vehicle|motorcycle|pagers?|radios?)\b[^;.]{0,90})(?! an?\b| the\b| two\b| his\b| their\b| \w+ explosive)/g,
  },
  {
    name: 'weapon-thrown',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words:
      /\b(?:thrown|hurled|lobbed|tossed|planted|dropped|flung|fired|launched)\b(?= (?:into|at|in|under|near|on|onto|outside|towards|from|over|by (?!the end)))(?<=\b(?:grenades?|bombs?|explosives?|devices?|petrol bombs?|cocktails?|rockets?|missiles?|mortars?|shells?|drones?|projectiles?) (?:\w+ ){0,3}\w+)/g,
  },
  {
    name: 'took-hostage',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words: /\b(?:taking|took)\b(?= [^.;,]{3,60} (?:hostage|captive)\b)/g,
  },
  {
    name: 'foiled',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:foiled|thwarted|disrupted|averted)\b(?= [^.;]{0,60}\b(?:plots?|attacks?|bombings?|attempts? to (?:attack|bomb|assassinate|storm|overrun|kill))\b)|\b(?:repelled|repulsed|beat back|pushed back) (?=[^.;]{0,60}\b(?:attacks?|assaults?|attackers|assailants|offensive|rebels|militants|fighters|insurgents|incursion)\b)/g,
  },
  {
    name: 'was-repelled',
    type: 'attack',
    build: 'passive',
    armed: false,
    words:
      /\b(?:was|were|been) (?:\w+ly )?(?:repelled|repulsed|pushed back|beaten back|fought off|driven back)\b/g,
  },
  {
    name: 'entered-place',
    type: 'attack',
    build: 'active',
    armed: true,
    words: latin(
      /(?<=\b(?:combatants|fighters|troops|rebels|militants|insurgents|soldiers|gunmen|elements|militiamen|gangs|bandits|jihadists|tanks|M23|RSF|ADF)\b[^.;]{0,40} )(?:entered|marched into|moved into|advanced into|stormed into) (?=\p{Lu})/gu,
    ),
    object: PLACES,
  },
  {
    name: 'struck-device',
    type: 'attack',
    build: 'victim',
    armed: true,
    words:
      /\b(?:struck|hit|ran over|drove over|triggered|activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:improvised explosive|explosive device(?! of unknown)|roadside bomb))/g,
  },
  {
    name: 'struck-mine',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:struck|hit|ran over|drove over|stepped on|triggered|activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:landmines?|mines?|unexploded|explosive remnants?|explosive (?:device|ordnance) of unknown)\b)|\bstepping on (?=(?:an? )?(?:[\w-]+ ){0,2}(?:landmines?|mines?|unexploded|explosive))/g,
  },
  {
    name: 'weapons-landed',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      String.raw`(?<=\b(?:${WEAPONS})(?: (?:fired|launched|from|by|belonging to|flown by) [^.;,]{3,70})?(?:, (?:presumed|believed|reported|suspected|alleged|reportedly|allegedly|launched|fired|operated|flown|piloted)\b[^.;,]{3,80},)? (?:[a-z]+ly |that |then |also )?)(?:${IMPACT})\b`,
      'gi',
    ),
  },
  {
    name: 'weapons-were-fired',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`(?<=\b(?:${WEAPONS}|gunshots|vehicles?) (?:of (?:unknown|undetermined|unidentified) (?:origin|type) )?)(?:was|were|had been) (?:\w+ )?(?:fired|launched|dropped|thrown|detonated|exploded|flown into|hurled|lobbed|(?:directed|aimed) at)\b`,
      'g',
    ),
  },
  {
    name: 'agent-was-released',
    type: 'attack',
    build: 'victim',
    armed: true,
    words:
      /(?<=\b(?:chlorine|sarin|mustard(?: gas)?|nerve agents?|(?:chemical|toxic|poison(?:ous)?) (?:agents?|weapons?|gas(?:es)?|substances?|chemicals?)|white phosphorus|cluster munitions|barrel bombs|incendiary weapons) )(?:was|were|had been|has been|have been) (?:\w+ly )?(?:released|used|dispersed|deployed|dropped|employed|discharged|fired)\b/g,
  },
  {
    name: 'used-force',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:used|using|deployed|employed) (?=(?:[\w-]+ ){1,5}?to (?:strike|attack|target|bomb|hit|shell|kill|destroy|bombard|storm)\b|(?:[\w-]+ ){0,4}(?:drones?|missiles?|artillery|helicopters?|aircraft|gunships|aerial vehicles?) against\b)|\b(?:used|using|fired|firing|(?:started|began|opened|continued|proceeded) to (?:fire|shoot)) (?=(?:live ammunition|live rounds|live fire|lethal force|excessive and lethal force|heavy weapons|heavy artillery|warning shots|shots|at (?:the|an?)|small[- ]arms|(?:approximately |about |around |some |over )?\d+ (?:times|rounds|shots)|bursts|a burst|tear gas and live))/g,
  },
  {
    name: 'burned-or-robbed',
    type: 'attack',
    build: 'active',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:${BURNED}|vandalized|desecrated|hijacked|carjacked|commandeered|robbed|set (?=[^.;,]{3,60} (?:on fire|ablaze|alight)))\b`,
      'g',
    ),
  },
  {
    name: 'was-burned-or-robbed',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:${BURNED_PARTICIPLE}|hijacked|carjacked|commandeered|robbed|vandalized|held at gunpoint)\b`,
      'g',
    ),
  },
  {
    name: 'violence',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words:
      /\b(?:inter-?communal|communal|inter-?ethnic|intercommunal and \w+|inter-?clan|sectarian|tribal|clan) (?:violence|fighting|clashes|conflicts?|attacks)\b|\bviolence (?=between\b(?! (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)))|\b(?:violent|armed|border|security) incidents (?=[^.;,]{0,40}\b(?:involving|between)\b(?! (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)))|\bfiring (?=between)|\b(?:brawls?|affray|melee|altercations?|stand-?offs?|retaliatory incidents|(?:artillery|mortar|rocket|missile|gunfire|drone|border) exchanges?) (?=between\b|among\b)/g,
  },
  {
    name: 'violent-incidents',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:cattle[- ](?:raid(?:s|ing)?|rustling)|(?:violent|security|armed) incidents?(?! reports?)|incidents? of (?:\w+ )?violence|gang violence|armed violence)\b(?! (?:remain\w*|continue\w*|was the|is the))/g,
  },
  {
    name: 'robbery',
    type: 'diversion',
    build: 'noun',
    armed: true,
    words:
      /\b(?:armed robber(?:y|ies)|(?:vehicle |car |truck )?hijackings?|carjackings?|piracy (?:incidents?|attacks?))\b(?! (?:remain\w*|continue\w*|was the|is the))/g,
  },
  {
    name: 'seen-firing',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words:
      /\b(?:observed|saw|witnessed) (?=(?:the |an? |two |several )?(?:[\w’-]+ ){1,7}(?:fire|firing|launch|launching|shell|shelling|shoot|shooting|bombard|bombarding)\b)/g,
  },
  {
    name: 'documented-violence',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:incidents?|cases?|violations?) (?:of|involving) (?:conflict-related (?:sexual )?violence|(?:conflict-related )?sexual violence|(?:gang )?rapes?|killings?|violence (?:against|affecting) civilians)\b|\b(?:conflict-related|security|violent) (?:incidents|deaths)(?= (?:that |which )?(?:result|affect|caus|kill|leav))|(?<=\d |\d,\d{3} )(?:civilian casualties|grave violations)\b|\batrocities(?= against)/g,
  },
  {
    name: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: true,
    words:
      /\b(?:(?:armed|heavy|violent|deadly|intense|fierce|renewed|direct|sporadic) (?:\w+ )?(?:clashes|clash|fighting|confrontations?|exchanges? of fire|battles?|combat)|\bcombat (?=pitting|between|erupted|raged|broke|continued)|firefights?|gun ?battles?|gunfights?|shoot-?outs?|(?<!\b(?:by|with|from|under|of|stray) )(?:heavy |sporadic )?gunfire|exchanges? of (?:\w+ )?(?:gun)?fire|(?:heavy weapons|small[- ]arms|artillery|mortar|gun)[- ]?fire exchanged|exchanged (?:[a-z]+ ){0,2}fire|crossfire|skirmish(?:es|ed)?|came to blows|traded (?:\w+ )?(?:gun)?fire|(?:confronted|attacked|fired (?:on|at)) (?:each other|one another)|faced off|(?:gun ?|street )battles?)\b/g,
  },
  {
    name: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words:
      /\b(?:clashes|clash|clashed|clashing|(?<!\b(?:been|been heavily|were|was|are|is) )fighting|fought|battled|infighting|hostilities|ground (?:confrontations|battles)|confrontations?|battles?|exchanged fire|feud)\b(?! over the)(?<!\bbattles?(?= for\b))/g,
  },

  // attacks
  {
    name: 'attacked',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:${ASSAULTED}|${SLAIN}|${SLAYING}|slew|opened (?:[a-z]+ )?fire|fired (?:on|at|upon|towards|into|at least|several|dozens|rockets?|missiles?|mortars?|shots|(?=(?:an? |\d+ |the |some |a dozen |several |warning |(?:two|three|four|five|six) )?(?:[\w-]+ ){0,2}(?:rockets?|missiles?|mortars?|shells?|rounds|shots|projectiles?|grenades?)))|shot (?:at|down)|shot (?=[^.;,]{3,70} (?:dead|to death)\b)|raked (?=[^.;]{3,80} with (?:gunfire|bullets|fire|automatic|machine))|(?:hacked|stabbed|beat|burned) (?=[^.;,]{3,70} to death\b)|slit the throats? of|laid siege to|laid an ambush|tried to (?:storm|overrun|attack|assassinate|kill)|attempted to (?:storm|overrun|assassinate|kill|capture|seize|retake)|blew (?:himself|herself|themselves) up|went on (?:a|the) rampage|(?:drove|rammed|ploughed) (?:(?:a|an|his|her|the) (?:\w+ ){1,3})?into (?=(?:a |the )?(?:crowd|people|pedestrians|group))|lobbed|hurled|(?:dropped|released) (?:an? |several )?(?:\w+ )?(?:explosives?|munitions?|bombs?|grenades?)|made an attempt on the life of|sprang an ambush)\b`,
      'g',
    ),
  },
  {
    name: 'fell-upon',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:surrounded|descended (?:up)?on|swooped (?:down )?(?:up)?on|burst into|broke into|boarded|assaulted|raped|gang-raped|forced (?:his|her|its|their) way into|overpowered|overwhelmed|held up(?= (?:an?|the|two) )|set upon|fell (?:up)?on(?! \d)|turned (?:his|its|their) guns on|opened up on|wreaked havoc|crossed into(?= [^.;]{3,60} and )|forc(?:efully|ibly) (?:entered|occupied|took over)|penetrated|encircled|forcibly entered|entered (?=[^.;]{3,90} (?:and|where they) (?:opened|shot|killed|seized|took|looted|burned))|sprayed|peppered|rampaged through|marched into|advanced (?:into|on)|converged on|broke through|blocked (?=[^.;]{3,60} and (?:shot|opened|fired|killed)))/g,
    notObject: /^ (?:the )?(?:protest|peace|talks|agreement)/,
  },
  {
    name: 'was-attacked',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being|came|come) ${ADVERB}(?:${ASSAULTED_PARTICIPLE}|${SLAIN}|executed|(?<=\b(?:aircraft|helicopters?|drones?|planes?|jets?|vehicles?)\b[^.;]{0,60})(?:brought|taken) down|knocked out by|shot(?: at)?|under (?:[\w-]+ ){0,3}(?:attack|fire|bombardment|shelling)|fired (?:on|upon|at)|opened fire upon|boarded by|riddled with bullets|(?:sprayed|peppered) with (?:bullets|gunfire)|caught in (?:an? (?:\w+ )?ambush|(?:the )?crossfire)|(?:struck|hit|rocked|targeted|damaged|destroyed) by (?:(?!the\b)[\w-]+ ){0,3}(?:improvised|air ?strikes?|strikes?|shelling|missiles?|rockets?|mortar\w*|drones?|shells?|shellfire|bombs?|bombing|bullets?|gunfire|fire|artillery|explosions?|blasts?|grenades?|projectiles?))\b|\b(?:fell into|ran into|drove into) (?:an? )(?:[\w-]+ ){0,2}ambush\b|\b(?:received|took|drew|encountered|sustained) (?:an? |several )?(?:[\w-]+ ){0,3}(?:fire|hits?|gunfire)(?= (?:from|by|on|in|at|near)\b)`,
      'g',
    ),
  },
  {
    name: 'targeted',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:targeted|struck|hit|destroyed|demolished|knocked out|brought down (?=an? |the |two )(?=[^.;]{0,40}\b(?:aircraft|helicopters?|drones?|planes?|jets?)\b)|shelling(?= the\b)|attacking|(?<=, |\b(?:by|after|while|before|began|begun|started|continued|resumed) )(?:shelling|storming|ambushing|raiding|bombing|burning|targeting)|eliminated|neutralized|blown up)\b(?![-–])(?! (?:by|with|sanctions|for|killings?|of|off|against|at(?! least))\b)/g,
    notObject:
      /\b(?:improvised explosive|landmine|mine\b|unexploded|ordnance|remnants|stockpile|expired|narcotics|agreement|deal|balance|chord|a wall|metres|hectares|monuments?|memorials?|plaques?|statues?|obelisks?|tombstones?|ballots?)\b|^ (?:[\d,]+|several|numerous|hundreds of) (?:\w+ )?(?:rockets|shells|grenades|mines|rounds|cartridges|weapons|rifles|bombs)\b/,
  },
  {
    name: 'was-targeted',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:targeted(?! (?:against|at)\b)|struck|hit|destroyed|eliminated|neutralized)\b`,
      'g',
    ),
    notObject:
      /\b(?:unexploded|ordnance|remnants|stockpiles?|expired|narcotics|weapons|ammunition|mines|monuments?|memorials?|plaques?|statues?|obelisks?|tombstones?|ballots?)\b/,
  },
  {
    name: 'killed',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:killed|(?:publicly |summarily )?executed(?! (?:by|a plan|the plan|an? (?:\w+ )?(?:order|warrant|strategy|operation|project|decision))\b))\b/g,
    object: KILLED,
  },
  {
    name: 'was-killed',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: latin(
      new RegExp(
        String.raw`(?<=[\p{L}\d)] )killed (?=by (?!the end|disease|the floods|an? accident))|\b(?:was|were|been|being) ${ADVERB}(?:killed)\b(?! (?:by|in|on|when|during|as a result of) (?:an? |the )?(?:\w+ )?(?:explosive remnants|mines?|landmines?|unexploded|accident|road|traffic|flood|fire\b|earthquake|lightning|disease|explosion of))|(?<=, )killed (?=in |on |by )`,
        'gu',
      ),
    ),
  },
  {
    name: 'killing-of',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:killings?(?: (?:and|or) (?:maiming|wounding|injuring))?|assassinations?|murders?|executions?|shooting|beheadings?|lynchings?|slaughter)(?: (?:by|on|in|near|at) [^,;.]{2,60}?)?(?<!\b(?:parts?|towns?|city|villages?|north|south|east|west|regions?|State|outskirts|vicinity|side|centre|areas?|number)) of\b/g,
  },
  {
    name: 'took-place-name',
    type: 'attack',
    build: 'active',
    armed: true,
    words: latin(
      /\b(?:(?:took|taken|taking|seized|seizing|gained|gaining|regained|established|wrested|assumed|secured|asserted|consolidated) (?:full |partial |military |unchallenged |complete |effective |total |its |their )?control (?:of|over)|recaptured|reclaimed|retook|overran|captured|capturing|seized|seizing|conquered|occupied(?![^.;]{0,60} since\b)|took over|took (?=(?:the (?:\w+ )?(?:towns?|city|village|area|airport|base|camp|position|district|localit)|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?(?: airport| town| city| centre| base|,| from| on| without| after)))|wrested|dislodged|drove (?=[^.;]{3,50} (?:out of|from)\b)|expelled (?=[^.;]{3,50} from\b)|ousted|liberated)\b/gu,
    ),
    object: PLACES,
    notObject:
      /\b(?:weapons|arms|ammunition|materiel|vehicles|assets|equipment|peacekeepers|soldiers|fighters|hostages|operatives?|commander|opportunit\w+|mines|hectares|metres|roads? of|functions|power|oversight|duties|position of|command)\b/,
  },
  {
    name: 'capture-of-place',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: /\b(?:capture|recapture|takeover|seizure|storming|siege|occupation) of\b/g,
    object: latin(
      /^ ?(?:the )?(?:(?:strategic|key|main|entire) )?(?:towns?|city|cities|villages?|capital|airport|territor\w+|areas?|positions?|bases?|barracks|district|\p{Lu}[\p{L}’-]+)/u,
    ),
    notObject:
      /\b(?:weapons|arms|ammunition|materiel|vehicles|assets|equipment|peacekeepers|soldiers|fighters|hostages|power|leaders?|commanders?|members)\b|^ ?(?:the )?(?:Mr|General|Colonel|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  },
  {
    name: 'dislodged',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:dislodged|drove out|routed|ejected|expelled (?=[^.;]{3,60} from\b)|pushed (?=[^.;]{3,50} out of\b)|broke the siege of|lifted the siege of)\b/g,
    notObject: /\b(?:diplomats?|ambassadors?|migrants?|refugees|staff|envoys?|coordinator)\b/i,
  },
  {
    name: 'was-assaulted',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}(?:assaulted|raped|gang-raped|sexually assaulted|tortured|mutilated|flogged|dislodged) (?=by |in |at |on |near |from )`,
      'g',
    ),
    notObject: /\b(?:diplomats?|ambassadors?|migrants?|staff|envoys?|coordinator)\b/i,
  },
  {
    name: 'place-was-taken',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}(?:captured|seized|overrun|retaken|recaptured|occupied|liberated|taken(?: over)? (?:by|from)|under the control of)\b|\b(?:had|has) fallen(?= to (?:the )?(?:\p{Lu}|rebels|militants|insurgents)|[.,;]|$)|\bfell (?=to (?:the )?(?:[\w’-]+ )?(?:\p{Lu}|rebels|militants|insurgents|fighters|forces)|into the hands|under the control)`,
      'g',
    ),
    object: PLACES,
    notObject: /\b(?:peacekeepers|soldiers|fighters|members|suspects?|leader|commander|militants)\b/,
  },
  {
    name: 'sent-weapon',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:sent|launched|fired|flew|dropped|detonated|hurled|lobbed|threw) (?=(?:(?!material|materiel)[\w-]+ ){0,5}(?:drones?|missiles?|rockets?|mortars?|bombs?|unmanned aerial vehicles?|uncrewed aerial vehicles?|improvised explosive devices?|grenades?|shells?|projectiles?)\b)/g,
  },
  {
    name: 'explosion',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words:
      /\b(?:accidental|unplanned|unintended) (?:explosions?|detonations?)\b|\b(?:landmine|mine|unexploded ordnance|explosive ordnance|ordnance|explosive remnants?(?: of war)?) (?:explosions?|blasts?|accidents?|detonations?|incidents?)\b|\b(?:explosions?|blasts?|fire) (?=(?:at|in|of|involving) (?:an? |the )?(?:[\w-]+ ){0,3}(?:war remnants|remnants of war|arsenal|armoury|munitions? (?:factory|depot)|arms depot|weapons depot))|\b(?:explosions?|blasts?|detonations?) (?=(?:on \d{1,2} \w+,? )?(?:at|in|of|inside) (?:an? |the )?(?:[\w-]+ ){0,3}(?:ammunition|munitions?|arms|weapons|ordnance|depot|warehouse|arsenal|storage|stockpile|mine\b|landmine|shell|unexploded))/g,
  },
  {
    name: 'attack',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      String.raw`\b${GRAVE}${ATTACK_NOUN}\b(?! (?:rifles?|helicopters?|against poverty|capabilit|aircraft)| (?:on|against) (?:the )?(?:human rights(?! (?:defenders|workers|activists|offices?))|democra\w+|freedoms?|rights|liberties|civic space|rule of law|credibility|reputation|independence|dignity))`,
      'g',
    ),
  },
  {
    name: 'operation',
    type: 'attack',
    build: 'noun',
    armed: false,
    words:
      /\b(?:(?:security|military|joint|counter-terrorism|special|ground|air|anti-terrorist|offensive|large-scale|[A-Z][a-z]+i?-coalition|coordinated|combat|aerial|joint military|joint \w+-coalition) )(?:operations?|campaigns?)\b|(?<=\d )operations\b|\bstorming\b|(?<=\blaunch(?:ed|ing| by [^,;.]{2,60}? of| of) )Operation (?=\p{Lu})/gu,
  },
  {
    name: 'lost-leaders',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\blost (?=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several|many)[^.;]{0,40} (?:leaders|commanders|fighters|members))/g,
  },
  {
    name: 'remnants-exploded',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words:
      /\b(?:killed|injured|maimed|wounded|hurt|died)\b(?= [^.;]{0,60}\b(?:by|when|after stepping on|in) (?:an? |the )?(?:[\w-]+ ){0,3}(?:explosive remnants|landmines?|mines?|unexploded|cluster munition remnants))/g,
  },
  {
    name: 'exploded',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:improvised explosive devices?|roadside bombs?|truck bombs?|suicide bombers?|car bombs?|bombs?|grenades?|explosive devices?|vehicle-borne \w+ \w+ \w+|suicide vests?) (?:exploded|detonated|went off)\b|\b(?:bomb|suicide) (?:blasts?|explosions?)\b/g,
  },
]
