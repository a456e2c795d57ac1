import type { EventFind, IncidentType, Zone } from '../wording.ts'
import { agentOf, isInside, subjectOf, trim } from './clause.ts'
import { hypothetical } from './hypothetical.ts'

/** Who or what stands where around the words that tell an event. */
type Build = 'active' | 'passive' | 'noun' | 'between' | 'victim' | 'weapon'

interface EventRule {
  name: string
  type: IncidentType
  build: Build
  words: RegExp
  /** False for words that tell an event only where arms are named. */
  armed: boolean
  /** What the object must, or must not, be. */
  object?: RegExp
  notObject?: RegExp
}

const ADVERB = String.raw`(?:(?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|jointly|directly|heavily|deliberately|indiscriminately|simultaneously|arbitrarily|forcibly|severely|shot and|ambushed and|detained and|arrested and|abducted and) ){0,2}`
const ATTACK_NOUN = String.raw`(?:attacks?|assaults?|air ?strikes?|drone strikes?|missile strikes?|strikes|raids?|ambush(?:es)?|bombings?|bombardments?|shelling|assassinations?|killings|killing(?= of\b)|massacres?|incursions?|offensives?|shootings?|executions)`
const GRAVE = String.raw`(?:armed |violent |deadly |heavy |suicide |terrorist |complex |coordinated |simultaneous |large-scale |small-scale |high-casualty |aerial |artillery |mortar |rocket |missile |drone |grenade |gun |car |truck |roadside |cross-border |night |retaliatory |indiscriminate |targeted |attempted |foiled |failed |indirect fire |hit-and-run |lone[- ]actor |improvised explosive device |unmanned aerial vehicle |uncrewed aerial vehicle |vehicle-borne |person-borne |(?:ISIL|RSF|SAF|coalition|government|joint|triple|double|twin|sporadic|several|multiple|numerous|major|limited|successful|further|renewed|asymmetric|military|security|ground|air) ){0,4}`

const PEOPLE =
  /\b(?:civilians?|persons?|people|men|man|women|woman|children|boys?|girls?|soldiers?|officers?|peacekeepers?|workers?|staff|personnel|members?|fighters?|combatants?|leaders?|commanders?|officials?|journalists?|students?|nationals?|individuals?|hostages?|blogger|activists?|lawyers?|drivers?|crew|seafarers|chiefs?|elders?|militants?|brother|sister|son|daughter|wife|family|families|villagers?|residents|tourists?|doctors?|teachers?|passengers?|traders?|others?|Mr\.|Ms\.|him|them|her|employees|contractors|aid|humanitarians?|operatives?|suspects?|terrorists?|prosecutors?|judges?|mayors?|governor|minister|policemen|guards?|bishop|priest|nuns|farmers?|herders?|pastoralists?|refugees|protesters|demonstrators|colleagues|detainees?|elder|inmates|returnees|police|troops|youths?|infants?|pupils|patients|merchants|miners|fishermen|worshippers|gang|assailants|bandits|raiders|rebels|insurgents|mercenaries|recruits|bodyguards?|chief)\b/i
const MIGRANTS =
  /\b(?:migrants?|refugees?|asylum|returnees|displaced|passports?|ballots?|voting|drugs|narcotics|cocaine|heroin|cannabis|captagon|hashish|cigarettes|timber|charcoal|calls|communications?|messages?|power|data|documents)\b/i
const MATERIEL =
  /\b(?:weapons?|arms|ammunition|munitions?|rounds|rifles?|pistols?|handguns?|revolvers?|carbines?|firearms?|cartridges?|guns?|machine[- ]guns?|grenades?|launchers?|rockets?|missiles?|mortars?|shells?|explosives?|bombs?|mines|landmines|detonators?|devices?|improvised|ordnance|materiel|military equipment|drones?|unmanned|uncrewed|aerial vehicles?|such vehicles|vehicles?|armoured|tanks?|howitzers?|artillery|components?|cache|caches|depots?|stockpiles?|crates|shipments?|cargo|convoys?|dhows?|vessels?|boats?|uniforms|body armour|fuel|cash|currency|dollars|\$|euros|gold|MANPADS|systems|silencers|magazines|cartridges|fighter aircraft|helicopters?|containers?|trucks?|chemical)\b|\$/i
const PLACES =
  /\b(?:towns?|city|cities|villages?|capital|districts?|province|territor(?:y|ies)|areas?|positions?|bases?|camps?|headquarters|garrison|barracks|airports?|airfield|airbase|ports?|refinery|checkpoints?|outposts?|border crossing|crossing|bridge|dam|road|roads|mines?|oilfields?|facilit(?:y|ies)|neighbourhoods?|localit(?:y|ies)|island|hill|heights|mountain|junction|stronghold|fort|palace|buildings?|ministry|station|locations?|points?|control|region|market|hospital|sites?|front ?lines?|terminal|plant|prison|zone|corridor|county|governorate|state)\b|^ (?:of )?(?:the )?(?:capital, )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:,| on\b| in\b| and\b| from\b| after\b| before\b| without\b| during\b| centre\b|\.|$)/u

const FORMS: readonly EventRule[] = [
  // taken, lost and moved materiel
  {
    name: 'seized-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words:
      /\b(?:seized|seizing|intercepted|intercepting|confiscated|confiscating|recovered|recovering|captured|capturing|impounded|uncovered|discovered)\b/g,
    object: MATERIEL,
    notObject: MIGRANTS,
  },
  {
    name: 'arms-were-seized',
    type: 'seizure',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:seized|intercepted|confiscated|recovered|captured|impounded|uncovered)\b`,
      'g',
    ),
    object: MATERIEL,
    notObject: MIGRANTS,
  },
  {
    name: 'seizure-of-arms',
    type: 'seizure',
    build: 'noun',
    armed: true,
    words: /\b(?:seizures?|interceptions?|confiscation|recovery|capture) of\b/g,
    object: MATERIEL,
    notObject: MIGRANTS,
  },
  {
    name: 'looted',
    type: 'diversion',
    build: 'active',
    armed: false,
    words:
      /\b(?:looted|looting|pillaged|pillaging|stole|stealing|plundered|ransacked|made off with|making off with|carried away|absconded with|broke into)\b(?! of\b)/g,
  },
  {
    name: 'was-looted',
    type: 'diversion',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:looted|pillaged|stolen|plundered|ransacked|diverted)\b|\b(?:went|gone|reported) missing\b`,
      'g',
    ),
  },
  {
    name: 'deserted-with-arms',
    type: 'diversion',
    build: 'active',
    armed: true,
    words: /\b(?:defected|deserted)\b(?=[^.;]{0,100}\b(?:weapons|rifles|vehicles|arms|ammunition)\b)/g,
  },
  {
    name: 'looting-of',
    type: 'diversion',
    build: 'noun',
    armed: false,
    words: /\b(?:looting|pillaging|ransacking) of\b/g,
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
      /\b(?:delivered|delivering|deliver|supplied|supplying|smuggled|smuggling|transferred|transferring|shipped|received|trafficked|airlifted|transported|dispatched|exported|imported|donated|handed over)\b(?! (?:by|from|training|information|support|funding|funds)\b)/g,
    object:
      /\b(?:weapons?|arms|ammunition|munitions?|rifles?|machine[- ]guns?|grenades?|launchers?|missiles?|mortars?|explosives?|military (?:equipment|materiel)|drones?|unmanned|uncrewed|such vehicles|armoured|howitzers?|detonators?|rockets?)\b/i,
    notObject: MIGRANTS,
  },
  {
    name: 'arms-were-transferred',
    type: 'trafficking',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:delivered|supplied|smuggled|transferred|shipped|trafficked|airlifted|transported|handed over) (?:to|from|into|through|by|via|on|in)\b`,
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
    words: /\b(?:deliver(?:y|ies)|shipments?|transfers?|airlift|smuggling|consignments?) of\b/g,
    object:
      /\b(?:weapons?|arms|ammunition|munitions?|rifles?|grenades?|launchers?|missiles?|explosives?|military (?:equipment|materiel)|drones?|unmanned|uncrewed)\b/i,
  },

  // taken people
  {
    name: 'abducted',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words:
      /\b(?:abducted|abducting|kidnapped|kidnapping(?= \w+ (?:people|persons|men|women|civilians|staff|workers))|took hostage)\b/g,
  },
  {
    name: 'was-abducted',
    type: 'kidnapping',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:abducted|kidnapped|taken (?:hostage|captive)|held hostage)\b`,
      'g',
    ),
  },
  {
    name: 'abduction-of',
    type: 'kidnapping',
    build: 'noun',
    armed: true,
    words: /\b(?:abductions?|kidnappings?|hostage-taking) of\b/g,
  },
  {
    name: 'took-people',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words:
      /\b(?:seized|captured|took)\b(?= (?:at least |more than |some |about |over )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|several|dozens of) )/g,
    object:
      /^ (?:[\w,-]+ ){1,9}(?:hostages?|peacekeepers?|soldiers|civilians|people|persons|workers|staff|seafarers|journalists|officers|observers|crew|women|men|children|captive|students|villagers)\b/,
  },
  {
    name: 'arrested',
    type: 'arrest',
    build: 'active',
    armed: false,
    words:
      /\b(?:arrested|arresting|detained|detaining|apprehended|apprehending|dismantled|dismantling|rounded up)\b(?! in custody)/g,
  },
  {
    name: 'was-arrested',
    type: 'arrest',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:arrested|detained|apprehended|dismantled|rounded up|taken into custody)\b(?! since\b)|(?<=\band (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|several) [a-z]{3,20} )(?:arrested|detained)\b`,
      'g',
    ),
  },
  {
    name: 'arrest-of',
    type: 'arrest',
    build: 'noun',
    armed: false,
    words:
      /\b(?:arrests?|apprehension|dismantling)\b(?= of\b| in [A-Z]\w{2,20}(?:,? [A-Z]\w{2,20}){0,2} of\b)/g,
  },

  // fights
  {
    name: 'remnants-went-off',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:went off|exploded|detonated)\b(?<=\b(?:unexploded|remnants? of war|landmines?|mines?)\b[^;.]{0,90})/g,
  },
  {
    name: 'depot-burned',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:caught fire|exploded|blew up|went up in flames)\b(?<=\b(?:depots?|arsenals?|warehouses?|ammunition|munitions|armour(?:y|ies))\b[^;.]{0,90})/g,
  },
  {
    name: 'explosives-went-off',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words:
      /\b(?:went off|exploded|detonated)\b(?<=\b(?:explosives?|devices?|bombs?|grenades?|vests?|shells?|rockets?|drones?|car|vehicle|motorcycle)\b[^;.]{0,90})(?! an?\b| the\b| two\b| his\b| their\b| \w+ explosive)/g,
  },
  {
    name: 'weapon-thrown',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words:
      /\b(?:thrown|hurled|lobbed|tossed|planted|dropped)\b(?= (?:into|at|in|under|near|on|onto|outside))(?<=\b(?:grenades?|bombs?|explosives?|devices?|petrol bombs?|cocktails?) (?:\w+ ){0,3}\w+)/g,
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
      /\b(?:foiled|thwarted|disrupted|averted)\b(?= [^.;]{0,60}\b(?:plots?|attacks?|bombings?|attempt to (?:attack|bomb|assassinate))\b)/g,
  },
  {
    name: 'struck-device',
    type: 'attack',
    build: 'victim',
    armed: true,
    words:
      /\b(?:struck|hit|ran over|drove over|triggered|activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:improvised explosive|explosive device|roadside bomb))/g,
  },
  {
    name: 'struck-mine',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words:
      /\b(?:struck|hit|ran over|drove over|stepped on|triggered|activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:landmines?|mines?|unexploded|explosive remnants?)\b)/g,
  },
  {
    name: 'weapons-landed',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /(?<=\b(?:rounds?|rockets?|missiles?|mortars?|shells?|bombs?|drones?|projectiles?|grenades?|munitions|shrapnel) (?:\w+ ){0,2})(?:landed|impacted|fell|struck|hit|exploded|detonated)\b/g,
  },
  {
    name: 'weapons-were-fired',
    type: 'attack',
    build: 'passive',
    armed: true,
    words:
      /(?<=\b(?:rounds?|rockets?|missiles?|mortars?|shells?|bombs?|drones?|projectiles?|grenades?|shots|gunshots|vehicles?) )(?:was|were) (?:\w+ )?(?:fired|launched|dropped|thrown|detonated|exploded)\b/g,
  },
  {
    name: 'used-force',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:used|using|fired|firing) (?=(?:live ammunition|live rounds|live fire|lethal force|excessive and lethal force|heavy weapons|heavy artillery))/g,
  },
  {
    name: 'burned-or-robbed',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:burned(?: down)?|burnt|burning(?: down)?|torched|torching|razed|set fire to|setting fire to|set ablaze|vandalized|ransacked|hijacked|carjacked|robbed)\b/g,
  },
  {
    name: 'was-burned-or-robbed',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:burned(?: down)?|burnt|torched|razed|set (?:on fire|ablaze)|hijacked|carjacked|robbed|held at gunpoint|lynched)\b`,
      'g',
    ),
  },
  {
    name: 'violence',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words:
      /\b(?:inter-?communal|communal|inter-?ethnic|intercommunal and \w+|inter-?clan|sectarian|tribal) (?:violence|fighting|clashes|conflicts?|attacks)\b/g,
  },
  {
    name: 'violent-incidents',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:cattle[- ](?:raid(?:s|ing)?|rustling)|(?:violent|security|armed) incidents?|incidents? of (?:\w+ )?violence|gang violence|armed violence|armed robber(?:y|ies)|hijackings?|carjackings?)\b/g,
  },
  {
    name: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: true,
    words:
      /\b(?:(?:armed|heavy|violent|deadly|intense|fierce|renewed|direct|sporadic) (?:\w+ )?(?:clashes|clash|fighting|confrontations?|exchanges? of fire|battles?)|firefights?|gun ?battles?|gunfights?|shoot-?outs?|(?:heavy |sporadic )?gunfire|exchanges? of (?:gun)?fire|(?:heavy weapons|small[- ]arms|artillery|mortar|gun)[- ]?fire exchanged|exchanged (?:[a-z]+ ){0,2}fire|crossfire|skirmishes)\b/g,
  },
  {
    name: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words:
      /\b(?:clashes|clash|clashed|clashing|fighting|hostilities|ground (?:confrontations|battles)|confrontations|battles?|exchanged fire)\b(?! for| over the)/g,
  },

  // attacks
  {
    name: 'attacked',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:attacked|ambushed|shelled|bombed|bombarded|stormed|assassinated|murdered|massacred|beheaded|mortared|opened fire|fired (?:on|at|upon|rockets?|missiles?|mortars?|shots)|shot (?:at|down|dead)|downed|blew up|besieged|raided|detonated|overran|gunned down|shot and killed)\b/g,
  },
  {
    name: 'was-attacked',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being|came|come) ${ADVERB}(?:attacked|ambushed|shelled|bombed|bombarded|stormed|assassinated|murdered|massacred|executed|beheaded|shot(?: and killed| dead| down)?|downed|blown up|raided|besieged|detonated|overrun|under (?:[\w-]+ ){0,3}(?:attack|fire)|gunned down|fired (?:on|upon|at)|struck by (?:a |an )?(?:improvised|missile|rocket|mortar|drone|shell|bullet|air|artillery)|hit by (?:\w+ ){0,3}(?:air ?strikes?|shelling|missiles?|rockets?|mortar\w*|drones?|shells?|bombs?|gunfire|fire|artillery))\b`,
      'g',
    ),
  },
  {
    name: 'targeted',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:targeted|struck|hit|destroyed|shelling(?= the\b)|attacking|eliminated|neutralized)\b(?! (?:by|with|sanctions|for|killings?)\b)/g,
    notObject:
      /\b(?:improvised explosive|landmine|mine\b|unexploded|ordnance|remnants|stockpile|expired|narcotics|agreement|deal|balance|chord|a wall)/,
  },
  {
    name: 'was-targeted',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:targeted|struck|hit|destroyed|eliminated|neutralized)\b`,
      'g',
    ),
    notObject: /\b(?:unexploded|ordnance|remnants|stockpiles?|expired|narcotics|weapons|ammunition|mines)\b/,
  },
  {
    name: 'killed',
    type: 'attack',
    build: 'active',
    armed: true,
    words: /\b(?:killed|executed(?= (?:at least|\d|two|three|four|five|six|several|civilians|a |an )))\b/g,
    object: PEOPLE,
  },
  {
    name: 'was-killed',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:killed)\b(?! (?:by|in|on|when|during|as a result of) (?:an? |the )?(?:\w+ )?(?:explosive remnants|mines?|landmines?|unexploded|accident|road|traffic|flood|fire\b|earthquake|lightning|disease|explosion of))|(?<=, )killed (?=in |on |by )`,
      'g',
    ),
  },
  {
    name: 'killing-of',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: /\b(?:killings?|assassinations?|murders?|executions?|shooting) of\b/g,
  },
  {
    name: 'took-place-name',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:(?:took|taken|taking|seized|seizing|gained|gaining|regained|established|wrested|assumed|secured) (?:full |partial |military )?control (?:of|over)|recaptured|retook|overran|captured|capturing|seized|seizing|conquered|occupied|took over)\b/g,
    object: PLACES,
    notObject:
      /\b(?:weapons|arms|ammunition|materiel|vehicles|assets|equipment|peacekeepers|soldiers|fighters|hostages|opportunit\w+|functions|oversight|duties|position of|command)\b/,
  },
  {
    name: 'place-was-taken',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}(?:captured|seized|overrun|retaken|recaptured|taken (?:over )?by)\b`,
      'g',
    ),
    object: PLACES,
  },
  {
    name: 'sent-weapon',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:sent|launched|fired|flew|dropped|detonated|deployed) (?=(?:[\w-]+ ){0,5}(?:drones?|missiles?|rockets?|mortars?|bombs?|unmanned aerial vehicles?|uncrewed aerial vehicles?|improvised explosive devices?|grenades?|shells?|projectiles?)\b)/g,
  },
  {
    name: 'attack',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      String.raw`\b${GRAVE}${ATTACK_NOUN}\b(?! (?:rifles?|helicopters?|against poverty|capabilit|aircraft))`,
      'g',
    ),
  },
  {
    name: 'operation',
    type: 'attack',
    build: 'noun',
    armed: false,
    words:
      /\b(?:(?:security|military|joint|counter-terrorism|special|ground|air|anti-terrorist|offensive|large-scale|[A-Z][a-z]+i?-coalition|coordinated|combat|aerial|joint military|joint \w+-coalition) )(?:operations?|campaigns?)\b|(?<=\d )operations\b|\bstorming\b/g,
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
    name: 'explosion',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words:
      /\b(?:accidental|unplanned|unintended) (?:explosions?|detonations?)\b|\b(?:landmine|mine|unexploded ordnance|explosive ordnance|ordnance|explosive remnants?(?: of war)?) (?:explosions?|blasts?|accidents?|detonations?|incidents?)\b|\bexplosions? (?=(?:at|in|of) (?:an? |the )?(?:[\w-]+ ){0,3}(?:ammunition|munitions?|arms|weapons|ordnance|depot|warehouse|arsenal|storage|stockpile|mine\b|landmine|shell|unexploded))/g,
  },
  {
    name: 'remnants-exploded',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words:
      /\b(?:killed|injured|maimed|wounded)\b(?= [^.;]{0,60}\b(?:by|when) (?:an? |the )?(?:[\w-]+ ){0,3}(?:explosive remnants|landmines?|mines?|unexploded|cluster munition remnants))/g,
  },
  {
    name: 'exploded',
    type: 'attack',
    build: 'noun',
    armed: true,
    words:
      /\b(?:improvised explosive devices?|car bombs?|bombs?|grenades?|explosive devices?|vehicle-borne \w+ \w+ \w+|suicide vests?) (?:exploded|detonated|went off)\b|\b(?:bomb|suicide) (?:blasts?|explosions?)\b/g,
  },
]

/** A noun may begin a sentence. */
const RULES: readonly EventRule[] = FORMS.map((rule) =>
  rule.build === 'noun' || rule.build === 'between' ? { ...rule, words: new RegExp(rule.words, 'gi') } : rule,
)

/** What says that something did not happen, or is only a kind of thing: "no attacks", "risk of attack", "the number of attacks". */
const DENIED =
  /\b(?:both|these|those|such) (?:\w+ )?$|\b(?:no|not|never|without|zero|nor)(?: \w+){0,2} $|\b(?:prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|against|deter|counter|risks? of|threats? of|fear of|possibility of|potential(?: for)?|prospect of|plans? (?:for|of)|planning(?: of)?|plotting|preparing|preparations? for|capab(?:le of|ility to|ilities for)|ability to|capacity (?:to|for)|responsible for|calls? for|called for|incit\w+|exhort\w+|investigat\w+(?: into)?|allegations of|protection (?:from|against)|safe from|vulnerab\w+ to|wave of|frequency of|number of|levels? of|rate of|types? of|victims? of|patterns? of|surge|conduct opportunistic|in the event of|history of|involved in|implicated in|role in|(?<!claimed )responsibility for|further|more)(?: (?:an?|the|any|such|future|potential|new|possible|further|these|those|large-scale|external|imminent|terrorist|armed|execution of|simultaneous|opportunistic|lone actor|high-impact|limited)){0,3} $/i

/** What happened, told in one sentence: the words that tell it and who stands around them. */
export function findEvents(sentence: string): EventFind[] {
  const unreal = hypothetical(sentence)
  const finds: EventFind[] = []
  for (const rule of RULES) {
    for (const match of sentence.matchAll(rule.words)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (isInside(from, unreal) || finds.some(({ trigger }) => from < trigger[1] && to > trigger[0]))
        continue
      const before = sentence.slice(Math.max(0, from - 60), from)
      if (DENIED.test(before) || (rule.build === 'active' && !isVerb(before, match[0]))) continue
      const find = read(sentence, rule, from, to)
      if (find) finds.push(find)
    }
  }
  finds.sort((a, b) => a.trigger[0] - b.trigger[0])
  return mainOnes(sentence, finds).map((find) => withVictims(sentence, find))
}

const PARTICIPLE = /^(?:killed|arrested|detained|abducted|kidnapped|captured|apprehended|injured|wounded)$/

/** An active verb is no participle before a noun ("captured weapons") and no passive ("weapons captured by"). */
function isVerb(before: string, verb: string): boolean {
  if (
    /\b(?:was|were|been|being|be|is|are|get|got|remained|remains|remain|still)(?: (?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|heavily|shot and|and))?(?: \w+ly)? $/.test(
      before,
    )
  )
    return false
  // `more than 20 | killed`
  if (
    /\b(?:\d|dozens|hundreds|people|persons|civilians|children|others|soldiers|fighters|individuals|personnel) $/.test(
      before,
    ) &&
    PARTICIPLE.test(verb)
  )
    return false
  return !(/ed$/.test(verb) && /\b(?:the|a|an|of|its|their|these|those|with|some|repurposed-) $/.test(before))
}

function read(sentence: string, rule: EventRule, from: number, to: number): EventFind | null {
  const { build, name, type } = rule
  const around =
    build === 'active'
      ? active(sentence, from, to)
      : build === 'passive'
        ? passive(sentence, from, to)
        : build === 'victim' || build === 'weapon'
          ? {
              perpetrators: null,
              target: build === 'victim' ? passive(sentence, from, to).target : objectAt(sentence, to),
            }
          : build === 'between'
            ? between(sentence, from, to)
            : noun(sentence, from, to)
  const object = around.target
    ? sentence.slice(around.target[0] - (build === 'active' || build === 'noun' ? 1 : 0), around.target[1])
    : ''
  if (rule.object && !rule.object.test(object)) return null
  if (rule.notObject?.test(object)) return null
  const word = sentence.slice(from, to)
  const armed = rule.armed || (type === 'arrest' ? TERROR : HARM).test(sentence)
  if (name === 'took-place-name' && around.target) around.target = withFrom(sentence, around.target)
  const infinitive = /\bto $/.test(sentence.slice(Math.max(0, from - 3), from))
  return {
    type,
    trigger: [from, to],
    perpetrators:
      infinitive || name === 'lost-leaders' || type === 'accidental_explosion'
        ? null
        : nameOnly(sentence, around.perpetrators),
    target: type === 'trafficking' ? null : around.target,
    plural: PLURAL.test(word) || isSeriesOf(sentence, from),
    armed,
    rule: name,
  }
}

const PLURAL =
  /\b(?:attacks|assaults|strikes|airstrikes|raids|ambushes|bombings|bombardments|assassinations|killings|massacres|incursions|offensives|operations|campaigns|seizures|interceptions|deliveries|shipments|transfers|abductions|kidnappings|arrests|explosions|executions|shootings)\b/
/** What says that an event was no affair of words or fists. */
const HARM =
  /\b(?:killed|killing|dead|deaths?|died|injured|injuring|wounded|wounding|shot|gunfire|casualties|fatalities|gunmen|armed|gunpoint|lives|forces|fighters|troops|soldiers|militias?|militiamen|army|combatants|rebels)\b/
/** What makes an arrest one of armed actors. */
const TERROR =
  /\b(?:terroris\w+|ISIL|ISIS|Da’esh|Al-Qaida|Al-Shabaab|Boko Haram|jihad\w*|militants?|fighters?|combatants?|insurgents?|extremis\w+|armed (?:men|group|elements|forces|individuals|wing)|attacks?|weapons?|explosives?|arms|rebels?|militia\w*|cells?|financier|operatives?|security (?:forces|personnel|services)|soldiers|(?:Joint )?Operations Force|[Bb]attalion|[Bb]rigade|mercenar\w+|commanders?|(?:opposition|army|military|intelligence) officers|Military Intelligence|military personnel|army|traffickers|smugglers|shot|killed)\b/

function isSeriesOf(sentence: string, from: number): boolean {
  return (
    /\b(?:series of|several|numerous|multiple|a number of|many|\d{1,4}|dozens of|hundreds of) (?:[\w-]+ ){0,2}$/.test(
      sentence.slice(Math.max(0, from - 40), from),
    ) &&
    /^(?:[\w-]+ ){0,4}[a-z]+s\b/.test(sentence.slice(from, from + 50)) &&
    !/\b\d{4} $/.test(sentence.slice(Math.max(0, from - 5), from))
  )
}

/** `They | were assessed to have`: the subject ends where its own verb begins. */
function nameOnly(sentence: string, zone: Zone | null): Zone | null {
  if (!zone) return null
  const verb = / (?:is|are|was|were|has|have|had|noted|reported|said|appeared|remained|continued) /.exec(
    sentence.slice(...zone),
  )
  return verb ? trim(sentence, zone[0], zone[0] + verb.index) : zone
}

/** `recaptured | Adan Yabaal from the group`: from whom a place was taken belongs to what was hit. */
function withFrom(sentence: string, [from, to]: Zone): Zone {
  const whom = /^ from (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,4}/u.exec(
    sentence.slice(to, to + 120),
  )
  return [from, to + (whom?.[0].length ?? 0)]
}

type Around = { perpetrators: Zone | null; target: Zone | null }

function active(sentence: string, from: number, to: number): Around {
  const subject = subjectOf(sentence, from)
  const who = sentence.slice(...subject).trim()
  const isOwn =
    !/ing$/.test(sentence.slice(from, to)) &&
    who !== '' &&
    !(/^(?:it|they|he|she|which|who)$/.test(who) && subject[0] > 0)
  return {
    perpetrators: isOwn ? subject : mainSubject(sentence, from),
    target: aimedAt(sentence, from, to) ?? objectAt(sentence, to),
  }
}

/** `opened fire on 15 July near | a mosque`, `sent a drone into | a camp`: what was aimed at stands after the weapon. */
function aimedAt(sentence: string, from: number, to: number): Zone | null {
  if (!/^(?:opened fire|fired|sent|launched|flew|dropped|deployed|detonated)/.test(sentence.slice(from, to)))
    return null
  const at =
    /^[^,;.]{0,120}? (?:into|against|at|near|on|upon|towards|beneath|under|outside|inside|over) (?!\d|the (?:night|morning)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      sentence.slice(to, to + 160),
    )
  return at ? objectAt(sentence, to + at[0].length - 1) : null
}

function passive(sentence: string, from: number, to: number): Around {
  const subject = relativeHead(sentence, from) ?? subjectOf(sentence, from)
  return { perpetrators: agentOf(sentence, to), target: subject[1] > subject[0] ? subject : null }
}

/** `two Libyan youths, | who were arrested` */
function relativeHead(sentence: string, from: number): Zone | null {
  const who = /(?:, |\b)who (?:\w+ )?$/.exec(sentence.slice(Math.max(0, from - 24), from))
  if (!who) return null
  const end = from - who[0].length
  const low = Math.max(0, end - 160)
  const head = /(?:\bby |\band |, |^|\b(?:of|for|with|against|on|including) )((?:[^,;:.]){2,140})$/.exec(
    sentence.slice(low, end),
  )
  const start = head ? end - head[1]!.length : low
  const last = Math.max(
    ...[' by ', ' of ', ' with ', ' against '].map((link) => {
      const at = sentence.slice(start, end).lastIndexOf(link)
      return at === -1 ? -1 : at + link.length
    }),
  )
  return trim(sentence, last > 0 ? start + last : start, end)
}

/** The subject of the sentence's first clause, which a participle goes with: `…, | killing 40 soldiers`. */
function mainSubject(sentence: string, from: number): Zone | null {
  for (const verb of sentence
    .slice(0, Math.min(from, 600))
    .matchAll(/\b(?:has|have|had|was|were|led|took|fought|[a-z]{3,}ed)\b/g)) {
    const subject = subjectOf(sentence, verb.index)
    if (subject[1] > subject[0] && !/^(?:it|they|he|she|which|who|that)$/.test(sentence.slice(...subject)))
      return subject
  }
  return null
}

const DATE_WORD = String.raw`(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4}`
/** Where an object ends. */
const OBJECT_END = new RegExp(
  String.raw`[;:•]|\.\s|, (?:the|successfully|as well)\b|,? (?:on (?:the (?:night|morning|evening|day) |${DATE_WORD})|in (?:the )?(?:vicinity|north|south|east|west|village|town|city|province|region|area|course|context|early|mid|late|reaction|response|retaliation|${DATE_WORD}|\p{Lu})|at (?:the )?\p{Lu}|near\b|during\b|between\b|by (?!the end)|from (?:the )?(?:\p{Lu}|his|her|their)|using\b|with (?:the )?(?:a|an|aim|small|light|heavy|drones?|mortars?|rockets?|support)\b|after\b|before\b|following\b|which\b|while\b|when\b|where\b|reportedly\b|allegedly\b|resulting\b|causing\b|leaving\b|leading\b|killing\b|injuring\b|wounding\b|destroying\b|damaging\b|including\b|and the (?:seizure|arrest|death|killing|recovery|confiscation|destruction|displacement)\b|that\b|who\b|to (?!the\b)[a-z]|and (?:recovered|confiscated|looted|burned|stole|set|took|freed|fled|forced|displaced|expelled|killed|injured|wounded|abducted|captured|arrested|seized|destroyed|then|was|were|held)\b|was\b|were\b|had\b|has\b|have\b|along the\b|through\b|in an?\b)`,
  'u',
)

function objectAt(sentence: string, to: number): Zone | null {
  const after = sentence.slice(to, to + 300)
  const skip =
    /^ (?!at least\b|at most\b)(?:on|at|upon|against|in|into|towards?) (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      after,
    )?.[0].length ?? 0
  const end = OBJECT_END.exec(after.slice(skip))
  const zone = trim(sentence, to + skip, to + skip + (end ? end.index : after.length - skip))
  return zone[1] > zone[0] ? zone : null
}

const LAUNCHED =
  /\b(?:launched|launching|carried out|carrying out|conducted|conducting|executed|perpetrated|mounted|staged|committed|undertook|undertaken|led|intensified|continued|claimed(?: responsibility for)?|initiated|escalated|made|attempted|survived|surviving|suffered|foiled|thwarted|repelled|repulsed|to have conducted|to have carried out) (?:[\w,’()-]+ ){0,8}$/

function noun(sentence: string, from: number, to: number): Around {
  const word = sentence.slice(from, to)
  const of = / of$/.test(word)
  return {
    perpetrators: nounPerpetrators(sentence, from, to),
    target: of ? objectAt(sentence, to) : nounTarget(sentence, from, to),
  }
}

function nounPerpetrators(sentence: string, from: number, to: number): Zone | null {
  const by = /^(?:[^,;:.]{0,80}?)\bby (?=\p{L})/u.exec(sentence.slice(to, to + 120))
  if (by && !/\b(?:which|that|was|were|led|followed|caused|witnessed)\b/.test(by[0]))
    return agentOf(sentence, to)
  const low = Math.max(0, from - 140)
  const verb = LAUNCHED.exec(sentence.slice(low, from))
  if (verb)
    return /^(?:surviv|suffer|foil|thwart|repel|repuls)/.test(verb[0])
      ? null
      : subjectOf(sentence, low + verb.index)
  const claimed =
    /\b(?:claimed|carried out|conducted|perpetrated|attributed|executed|committed|undertaken|launched)(?: \w+ly)? (?:by|to) /.exec(
      sentence.slice(to, to + 200),
    )
  if (claimed)
    return (
      agentOf(sentence, to + claimed.index) ?? objectAt(sentence, to + claimed.index + claimed[0].length - 1)
    )
  const led =
    /(?:\b(?:[Aa]n?|[Tt]he|several|multiple|its) ((?:(?!the\b|an?\b|and\b|by\b|of\b|in\b|on\b)[\p{L}()’-]{1,40} ){1,4})|(?:^|, )((?:\p{Lu}[\p{L}()’-]{1,40} ){1,4}))$/u.exec(
      sentence.slice(Math.max(0, from - 60), from),
    )
  if (led) return trim(sentence, from - (led[1] ?? led[2]!).length, from)
  // `an RSF artillery attack`: the noun's own words
  return trim(sentence, from, to)
}

function nounTarget(sentence: string, from: number, to: number): Zone | null {
  const after = sentence.slice(to, to + 200)
  const survived = /\b(survived|surviving|suffered) (?:[\w-]+ ){0,6}$/.exec(
    sentence.slice(Math.max(0, from - 60), from),
  )
  if (survived) return whoSurvived(sentence, from - survived[0].length)
  const of = /^ of (?!\d)/.exec(after)
  if (of) return objectAt(sentence, to + 3)
  const clause = after.slice(
    0,
    Math.max(0, after.search(/[;:]|\.\s|$|\b(?:which|who|that|was|were|and the)\b/)),
  )
  const link =
    /(?:^|[ ,])(?:on|against|targeting|upon|into|(?:directed|aimed) (?:at|against)) (?!\d|the (?:night|morning|evening)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/.exec(
      clause,
    )
  if (link) return objectAt(sentence, to + link.index + link[0].length - 1)
  const directed = /\b(?:targeting|(?:directed|aimed) (?:at|against)) /.exec(after)
  if (directed && !/[;.]\s/.test(after.slice(0, directed.index)))
    return objectAt(sentence, to + directed.index + directed[0].length - 1)
  const hit = /^[^;.]{0,120}? (?:hit|targeted|struck|destroyed|damaged) (?=\p{L})/u.exec(after)
  if (hit) return objectAt(sentence, to + hit[0].length - 1)
  const village = /^ (?:in|at) (the (?:village|town|city|camp|market) of )/.exec(after)
  return village ? objectAt(sentence, to + 3) : null
}

/** `the Minister had survived an attack`; `Since surviving an air strike on 31 May, | Mumin | had` */
function whoSurvived(sentence: string, at: number): Zone | null {
  const own = subjectOf(sentence, at)
  if (
    own[1] > own[0] &&
    !/^(?:[Ss]ince|[Aa]fter|[Dd]espite)$/.test(sentence.slice(...own)) &&
    !/^(?:\w+ )?surviving/.test(sentence.slice(at))
  )
    return own
  const comma = sentence.indexOf(', ', at)
  if (comma === -1) return null
  const verb = /\b(?:has|have|had|was|were|is|[a-z]{3,}ed|took)\b/.exec(
    sentence.slice(comma + 2, comma + 120),
  )
  return verb ? trim(sentence, comma + 2, comma + 2 + verb.index) : null
}

/** Both sides of a clash: `between A and B`, `A clashed with B`. */
function between(sentence: string, from: number, to: number): Around {
  const after = sentence.slice(to, to + 300)
  const pair = /\b(?:between|among|involving|with|against) /.exec(after)
  const verb = /^(?:clashed|clashing|exchanged)/.test(sentence.slice(from, to))
  if (pair && !/[;.]\s/.test(after.slice(0, pair.index))) {
    const start = to + pair.index + pair[0].length
    const end =
      /[;:•]|\.\s|,? (?:on \d|in (?:[A-Z]|the (?:area|vicinity|town|village|city|region|north|south|east|west))|at\b|near\b|during\b|reportedly\b|resulting\b|which\b|killing\b|leaving\b|over\b|broke\b|erupted\b|continued\b|appeared\b|took place\b|were\b|was\b|since\b|until\b)/.exec(
        sentence.slice(start, start + 300),
      )
    const side = trim(sentence, start, start + (end ? end.index : 300))
    return { perpetrators: verb ? [subjectOf(sentence, from)[0], side[1]] : side, target: null }
  }
  return { perpetrators: verb ? subjectOf(sentence, from) : null, target: null }
}

/** Where nothing else is said to have been hit, the civilians killed are. */
function withVictims(sentence: string, find: EventFind): EventFind {
  if (find.type !== 'attack' || find.target) return find
  const civilians = /\bcivilians\b/.exec(sentence)
  return civilians ? { ...find, target: [civilians.index, civilians.index + civilians[0].length] } : find
}

/** Of what hangs together only the main events: deaths in an attack are no event of their own, nor is an operation that made arrests. */
function mainOnes(sentence: string, finds: EventFind[]): EventFind[] {
  const strong = (find: EventFind): boolean =>
    find.type === 'attack' && !RESULT.test(find.rule) && !BURNED.test(find.rule) && find.rule !== 'operation'
  const named = finds.some(
    (find) => strong(find) || find.type === 'armed_clash' || find.type === 'accidental_explosion',
  )
  const arrests = finds.some((find) => find.type === 'arrest')
  const plain = finds.some((find) => find.type === 'attack' && !BURNED.test(find.rule))
  return finds.filter((find) => {
    if (
      RESULT.test(find.rule) &&
      named &&
      !isApart(sentence, find, finds) &&
      !finds.some((other) => other.rule === 'attack' && isMeans(sentence, other, [find]))
    )
      return false
    if (find.rule === 'operation')
      return !finds.some(
        (other) => other !== find && other.rule !== 'operation' && other.type !== 'armed_clash',
      )
    if (
      find.type === 'arrest' &&
      finds.some((other) => other.type === 'attack' && other.rule === 'was-attacked')
    )
      return false
    if (BURNED.test(find.rule) && plain) return false
    if (find.rule === 'foiled' && arrests) return false
    if (find.type === 'seizure' && arrests && (isMoney(sentence, find) || finds[0]!.type === 'arrest'))
      return false
    if (
      find.type === 'arrest' &&
      finds.some((other) => other.type === 'seizure' && other.trigger[0] < find.trigger[0])
    )
      return false
    if (find.rule === 'attack' && isMeans(sentence, find, finds)) return false
    return true
  })
}

/** Money taken in an arrest is what was seized, not what the sentence is about. */
function isMoney(sentence: string, { target }: EventFind): boolean {
  return target !== null && /\$|\b(?:cash|dollars|euros|currency)\b/.test(sentence.slice(...target))
}

const BURNED = /burned-or-robbed$/

/** `killed the leader | in an air strike`: the strike is only the means. */
function isMeans(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  const before = sentence.slice(Math.max(0, find.trigger[0] - 16), find.trigger[0])
  return (
    / (?:in|during|by) (?:an?|the|several|two) $/.test(before) &&
    finds.some(
      (other) => other.rule === 'killed' && other.perpetrators !== null && other.trigger[1] < find.trigger[0],
    )
  )
}

const RESULT = /^(?:killed|was-killed|killing-of)$/

/** A death in another clause, far from the attack, may be an event of its own. */
function isApart(sentence: string, find: EventFind, finds: EventFind[]): boolean {
  return finds.every(
    (other) =>
      other === find ||
      other.type !== 'attack' ||
      RESULT.test(other.rule) ||
      /;/.test(
        sentence.slice(
          Math.min(find.trigger[1], other.trigger[1]),
          Math.max(find.trigger[0], other.trigger[0]),
        ),
      ),
  )
}
