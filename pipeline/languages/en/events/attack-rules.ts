/** Words for attacks, killings and the capture of places. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import { ADVERB, ASSAULTED, ASSAULTED_PARTICIPLE, PEOPLE, PLACES, SLAIN, SLAYING } from '../violence.ts'
import type { EventRule } from './event-rule.ts'

const ATTACK_NOUN = pattern`(?:attempts? on the (?:life|lives) of|assassination attempts?|attacks?|assaults?
    |air ?strikes?|drone strikes?|missile strikes?|(?<!\b(?:hunger|general|labour|nationwide|ongoing|union
        |solidarity) )strikes?(?= (?:on|against|at|by|near|outside|inside|next to|close to|targeting|that|which
        |hit|struck|killed|the (?:next|following|same|previous) (?:day|night|morning)|the day (?:after|before)
        |(?:later )?that (?:day|night))\b)(?! by (?:[\w’-]+ ){0,5}(?:[Aa]ssociations?|[Uu]nions?|employees
        |workers|teachers|staff|judges|lawyers|magistrates|servants|students|drivers|doctors|nurses
        |professors))|(?<!\b(?:hunger|general|labour|nationwide|union|solidarity|protests,|protests and
        |demonstrations,|demonstrations and) )strikes(?!,? (?:and|or) (?:\w+ )?(?:political|social|protests?
        |demonstrations?|instability|unrest|lockouts|sit-ins
        |boycotts))(?! by (?:[\w’-]+ ){0,5}(?:[Aa]ssociations?|[Uu]nions?|employees|workers|teachers|staff
        |judges|lawyers|magistrates|servants|students|drivers|doctors|nurses|professors))|raids?|ambush(?:es)?
    |bombings?|bombardments?|shelling|assassinations?|killings|killing(?= of\b)|massacres?|mass killings?
    |incursions?|offensives?(?! (?:graffiti|language|remarks|content|slogans|material|conduct|behaviour
        |gestures|images|symbols|posts|comments|words|chants))|onslaughts?|rampages?|shootings?|executions
    |blasts?|explosions?(?= (?:caused by|that|which|killed|killing|at|in|near|on|outside|inside|targeting
        |struck|hit|rocked|occurred|ripped|tore|shook)\b)|stabbings?|beheadings?|lynchings?|carnage
    |sieges? (?=of)|(?:artillery|mortar|rocket|small-arms|sniper|tank|shell|RPG|machine-gun|heavy|direct
      |indirect)[- ]fire(?= (?:on|hit|struck|against|at|into|from|killed|by)\b))`
const GRAVE = pattern`(?:armed |violent |deadly |heavy |suicide |terrorist |complex |coordinated |simultaneous |large-scale |small-scale |high-casualty |aerial |arson |bomb |knife |sniper |mob |gang |jihadist |rebel |insurgent |militia |kamikaze |twin |daylight |brazen |pre-dawn |dawn |mass |artillery |mortar |rocket |missile |drone |grenade |gun |car |truck |roadside |cross-border |night |retaliatory |indiscriminate |targeted |attempted |foiled |failed |indirect fire |hit-and-run |lone[- ]actor |improvised explosive device |unmanned aerial vehicle |uncrewed aerial vehicle |vehicle-borne |person-borne |(?:ISIL
      |RSF|SAF|coalition|government|joint|triple|double|twin|sporadic|several|multiple|numerous|major|limited
      |successful|further|renewed|asymmetric|military|security|ground|air) ){0,4}`
/** People, or a number of them. */
const VICTIMS = new RegExp(
  pattern`${PEOPLE.source}|^ (?:a further |another |at least |some |more than |over |about |nearly )?(?:\d|two
      |three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|several
      |many)\b(?! (?:\w+ )?(?:cattle|cows|goats|sheep|animals|heads?|camels|per cent|livestock))`,
  'i',
)
/** `killed | Abu Ali al-Tunisi` */
const KILLED = latin(
  new RegExp(String.raw`${VICTIMS.source}|^ \p{Lu}[\p{L}’‘-]+ (?:al-|el-)?\p{Lu}[\p{L}’‘-]+`, 'iu'),
)

/** Who is sent away without arms. */
const EXPELLED = /\b(?:diplomats?|ambassadors?|migrants?|refugees|staff|envoys?|coordinator)\b/i

export const ATTACK_RULES: readonly EventRule[] = [
  {
    rule: 'attacked',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:${ASSAULTED}|${SLAIN}|${SLAYING}|slew|opened (?:[a-z]+ )?fire
          |fired (?:on|at(?! least\b)|upon|towards|into|at least|what [^,;.]{3,40} as (?:warning )?shots
            |several|dozens|rockets?|missiles?|mortars?|shots
            |(?=(?:an? |\d+ |the |some |a dozen |several |warning |(?:two|three|four|five
                |six) )?(?:[\w-]+ ){0,2}(?:rockets?|missiles?|mortars?|shells?|rounds|shots|projectiles?
                |grenades?)))|shot (?:at|down)|shot (?=[^.;,]{3,70} (?:dead|to death)\b)
          |raked (?=[^.;]{3,80} with (?:gunfire|bullets|fire|automatic|machine))
          |(?:hacked|stabbed|beat|burned) (?=[^.;,]{3,70} to death\b)|slit the throats? of|laid siege to
          |laid an ambush|tried to (?:storm|overrun|attack|assassinate|kill)
          |attempted to (?:storm|overrun|assassinate|kill|capture|seize|retake)
          |blew (?:himself|herself|themselves) up|went on (?:a|the) rampage
          |(?:drove|rammed|ploughed) (?:(?:a|an|his|her|the) (?:\w+ ){1,3})?into (?=(?:a |the )?(?:crowd|people
              |pedestrians|group))|lobbed|hurled|(?:dropped|released) (?:an? |several )?(?:\w+ )?(?:explosives?
            |munitions?|bombs?|grenades?)|made an attempt on the life of|sprang an ambush)\b`,
      'g',
    ),
  },
  {
    rule: 'fell-upon',
    type: 'attack',
    build: 'active',
    armed: false,
    words: new RegExp(
      pattern`\b(?:surrounded|descended (?:up)?on|swooped (?:down )?(?:up)?on|burst into|broke into|boarded
          |assaulted|raped|gang-raped|forced (?:his|her|its|their) way into|overpowered|overwhelmed
          |held up(?= (?:an?|the|two) )|set upon|fell (?:up)?on(?! \d)|turned (?:his|its|their) guns on
          |opened up on|wreaked havoc|crossed into(?= [^.;]{3,60} and )
          |forc(?:efully|ibly) (?:entered|occupied|took over)|penetrated|encircled|forcibly entered
          |entered (?=[^.;]{3,90} (?:and|where they) (?:opened|shot|killed|seized|took|looted|burned))|sprayed
          |peppered|rampaged through|marched into|advanced (?:into|on)|converged on|broke through
          |blocked (?=[^.;]{3,60} and (?:shot|opened|fired|killed)))`,
      'g',
    ),
    notObject: /^ (?:the )?(?:protest|peace|talks|agreement)/,
  },
  {
    rule: 'was-attacked',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      pattern`\b(?:was|were|been|being|came|come) ${ADVERB}(?:${ASSAULTED_PARTICIPLE}|${SLAIN}|executed
          |(?<=\b(?:aircraft|helicopters?|drones?|planes?|jets?|vehicles?)\b[^.;]{0,60})(?:brought|taken) down
          |knocked out by|shot(?: at)?|under (?:[\w-]+ ){0,3}(?:attack|fire|bombardment|shelling)
          |fired (?:on|upon|at)|opened fire upon|boarded by|riddled with bullets
          |(?:sprayed|peppered) with (?:bullets|gunfire)|caught in (?:an? (?:\w+ )?ambush|(?:the )?crossfire)
          |(?:struck|hit|rocked|targeted|damaged|destroyed) by (?:(?!the\b)[\w-]+ ){0,3}(?:improvised
            |air ?strikes?|strikes?|shelling|missiles?|rockets?|mortar\w*|drones?|shells?|shellfire|bombs?
            |bombing|bullets?|gunfire|fire|artillery|explosions?|blasts?|grenades?|projectiles?))\b
        |\b(?:received|suffered|sustained) (?:[a-z]+ )?(?:damage|hits|impacts) (?:as a result of|by|due to
          |from) (?:[\w-]+ ){0,3}(?:air ?strikes?|artillery|bullets|explosions?|fire|gunfire|missiles?|rockets?
          |shellfire|shelling|shrapnel)\b|(?<=\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten
            |several) (?:ships|vessels|boats|aircraft|villages|towns|schools|hospitals|convoys
            |vehicles) )(?:attacked|targeted)(?= (?:by|in|on|off)\b)
        |(?<=\b(?:was|were) [^,;.]{3,60} and )(?:fired (?:on|upon|at)|shot at)(?=[.,;]| (?:by|in|near|on)\b)
        |\b(?:fell into|ran into|drove into) (?:an? )(?:[\w-]+ ){0,2}ambush\b
        |\b(?:received|took|drew|encountered|sustained) (?:an? |several )?(?:[\w-]+ ){0,3}(?:fire|hits?
          |gunfire)(?= (?:from|by|on|in|at|near)\b)`,
      'g',
    ),
  },
  {
    rule: 'targeted',
    type: 'attack',
    build: 'active',
    armed: false,
    words: new RegExp(
      pattern`\b(?:targeted|struck|hit|destroyed|demolished|knocked out
          |brought down (?=an? |the |two )(?=[^.;]{0,40}\b(?:aircraft|helicopters?|drones?|planes?|jets?)\b)
          |shelling(?= the\b)|(?<!(?:^|“|\bthat |\bof |\bfrom |\bthan ))attacking
          |(?<=, |\b(?:by|after|while|before|began|begun|started|continued|resumed) )(?:shelling|storming
            |ambushing|raiding|bombing|burning|targeting)(?= (?!(?:in|near|at|on|from|and|or|by|of|with|to|has
                |have|had|was|were|is|are|which|that|during|between|after|hit|struck|left|led
                |[a-z]+ed)\b)[\w“])|eliminated|neutralized|blown up)\b(?![-–])(?! (?:by|with|sanctions|for
            |killings?|of|off|against|at(?! least))\b)`,
      'g',
    ),
    notObject: new RegExp(
      pattern`\b(?:improvised explosive|landmine|mine\b|unexploded|ordnance|remnants|stockpile|expired
          |narcotics|agreement|deal|balance|chord|a wall|metres|hectares|monuments?|memorials?|plaques?
          |statues?|obelisks?|tombstones?|ballots?)\b|^ (?:measures|sanctions|assistance|support
          |interventions)\b|^ (?:[\d,]+|several|numerous|hundreds of) (?:\w+ )?(?:rockets|shells|grenades|mines
          |rounds|cartridges|weapons|rifles|bombs)\b`,
    ),
  },
  {
    rule: 'was-targeted',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:targeted(?! (?:against|at)\b)|struck|hit|destroyed|eliminated|neutralized)\b`,
      'g',
    ),
    notObject: new RegExp(
      pattern`\b(?:unexploded|ordnance|remnants|stockpiles?|expired|narcotics|weapons|ammunition|mines
          |monuments?|memorials?|plaques?|statues?|obelisks?|tombstones?|ballots?)\b`,
    ),
  },
  {
    rule: 'killed',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\b(?:killed|(?:publicly |summarily )?executed(?! (?:by|a plan|the plan|an? (?:\w+ )?(?:order|warrant|strategy|operation|project|decision))\b))\b/g,
    object: KILLED,
  },
  {
    rule: 'was-killed',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: latin(
      new RegExp(
        pattern`(?<=[\p{L}\d)] )killed (?=by (?!the end|disease|the floods|an? accident))
          |\b(?:was|were|been|being) ${ADVERB}(?:killed)\b(?! (?:by|in|on|when|during
              |as a result of) (?:an? |the )?(?:\w+ )?(?:explosive remnants|mines?|landmines?|unexploded|ERWs?
              |UXOs?|accident|road|traffic|flood|fire\b|earthquake|lightning|disease|explosion of))
          |(?<=, )killed (?=in |on |by )`,
        'gu',
      ),
    ),
  },
  {
    rule: 'killing-of',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:killings?(?: (?:and|or) (?:maiming|wounding|injuring))?|assassinations?|murders?|executions?
          |shooting|beheadings?|lynchings?|slaughter)(?:, on [^,;.]{4,24},
          | (?:by|on|in|near|at) [^,;.]{2,60}?)?(?<!\b(?:parts?|towns?|city|villages?|north|south|east|west
            |regions?|State|outskirts|vicinity|side|centre|areas?|number)) of\b`,
      'g',
    ),
  },
  {
    rule: 'rape-of',
    type: 'attack',
    build: 'noun',
    armed: false,
    words: new RegExp(
      pattern`\b(?:(?:gang |mass )?rapes?|sexual (?:violence against|assault of|abuse of)|torture|maiming
          |wounding|beating)(?: (?:by|on|in|near|at) [^,;.]{2,60}?)?(?:(?<=against)| of)\b`,
      'g',
    ),
    object: PEOPLE,
  },
  {
    rule: 'took-place-name',
    type: 'attack',
    build: 'active',
    armed: true,
    words: latin(
      new RegExp(
        pattern`\b(?:(?:took|taken|taking|seized|seizing|gained|gaining|regained|established|wrested|assumed
              |secured|asserted
              |consolidated) (?:full |partial |military |unchallenged |complete |effective |total |its |their )?control (?:of
              |over)|recaptured|reclaimed|retook|overran|captured|capturing|seized|seizing|conquered
            |occupied(?![^.;]{0,60} since\b)|took over|took (?=(?:the (?:\w+ )?(?:towns?|city|village|area
                  |airport|base|camp|position|district|localit)
                |\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?(?: airport| town| city| centre| base|,| from| on
                  | without| after)))|wrested|dislodged|drove (?=[^.;]{3,50} (?:out of|from)\b)
            |expelled (?=[^.;]{3,50} from\b)|ousted|liberated)\b`,
        'gu',
      ),
    ),
    object: PLACES,
    notObject: new RegExp(
      pattern`\b(?:weapons|arms|ammunition|materiel|vehicles|assets|equipment|peacekeepers|soldiers|fighters
          |hostages|operatives?|commander|opportunit\w+|mines|hectares|metres|roads? of|functions|power
          |oversight|duties|position of|command)\b`,
    ),
  },
  {
    rule: 'followed-by-place',
    type: 'attack',
    build: 'active',
    armed: true,
    words: latin(
      /(?<=\b(?:took control of|captured|seized|overran|recaptured|entered) [^;.]{3,90}, )followed by (?=(?:the )?\p{Lu})/gu,
    ),
    object: PLACES,
  },
  {
    rule: 'capture-of-place',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: /\b(?:capture|recapture|takeover|seizure|storming|siege|(?:re)?occupation) of\b/g,
    object: latin(
      new RegExp(
        pattern`^ ?(?:the )?(?:(?:strategic|key|main|entire) )?(?:towns?|city|cities|villages?|capital|airport
            |territor\w+|areas?|positions?|bases?|barracks|compounds?|district|headquarters|\p{Lu}[\p{L}’-]+)`,
        'u',
      ),
    ),
    notObject: new RegExp(
      pattern`\b(?:weapons|arms|ammunition|materiel|vehicles|assets|equipment|peacekeepers|soldiers|fighters
          |hostages|power|leaders?|commanders?|members)\b
        |^ ?(?:the )?(?:Mr|General|Colonel|January|February|March|April|May|June|July|August|September|October
          |November|December)\b`,
    ),
  },
  {
    rule: 'dislodged',
    type: 'attack',
    build: 'active',
    armed: false,
    words:
      /\b(?:dislodged|drove out|routed|ejected|expelled (?=[^.;]{3,60} from\b)|pushed (?=[^.;]{3,50} out of\b)|broke the siege of|lifted the siege of)\b/g,
    notObject: EXPELLED,
  },
  {
    rule: 'was-assaulted',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      pattern`\b(?:was|were|been) ${ADVERB}(?:assaulted|raped|gang-raped|sexually assaulted|tortured|mutilated
          |flogged|beaten(?: up)?) (?=by |in |at |on |near |during )`,
      'g',
    ),
  },
  {
    rule: 'was-dislodged',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been) ${ADVERB}dislodged (?=by |in |at |on |near |from )`,
      'g',
    ),
    notObject: EXPELLED,
  },
  {
    rule: 'place-was-taken',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: latin(
      new RegExp(
        pattern`\b(?:was|were|been) ${ADVERB}(?:captured|seized|overrun|retaken|recaptured|occupied|liberated
            |taken(?: over)? (?:by|from))\b|\b(?:came|come|fell|fallen
            |brought) under the (?:full |effective )?control of\b
          |\b(?:had|has) fallen(?= to (?:the )?(?:\p{Lu}|rebels|militants|insurgents)|[.,;]|$)
          |\bfell (?=to (?:the )?(?:[\w’-]+ )?(?:\p{Lu}|rebels|militants|insurgents|fighters|forces)
            |into the hands|under the control)`,
        'gu',
      ),
    ),
    object: latin(new RegExp(String.raw`${PLACES.source}|^\p{Lu}[\p{L}’-]+$`, 'u')),
    notObject: /\b(?:peacekeepers|soldiers|fighters|members|suspects?|leader|commander|militants)\b/,
  },
  {
    rule: 'sent-weapon',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:sent|launched|fired|flew|dropped|detonated|hurled|lobbed
          |threw) (?=(?:(?!material|materiel)[\w-]+ ){0,5}(?:drones?|missiles?|rockets?|mortars?|bombs?
            |unmanned aerial vehicles?|uncrewed aerial vehicles?|improvised explosive devices?|grenades?
            |shells?|projectiles?)\b)`,
      'g',
    ),
  },
  {
    rule: 'explosion',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:accidental|unplanned|unintended) (?:explosions?|detonations?)\b
        |\b(?:landmine|mine|unexploded ordnance|explosive ordnance|ordnance|ERW|UXO
          |explosive remnants?(?: of war)?) (?:explosions?|blasts?|accidents?|detonations?|incidents?)\b
        |\b(?:explosions?|blasts?|fire) (?=(?:at|in|of|involving) (?:an? |the )?(?:[\w-]+ ){0,3}(?:war remnants
            |remnants of war|arsenal|armoury|munitions? (?:factory|depot)|arms depot|weapons depot))
        |\b(?:explosions?|blasts?|detonations?) (?=(?:on \d{1,2} \w+,? )?(?:at|in|of
            |inside) (?:an? |the )?(?:[\w-]+ ){0,3}(?:ammunition|munitions?|arms|weapons|ordnance|depot
            |warehouse|arsenal|storage|stockpile|mine\b|landmine|shell|unexploded))`,
      'g',
    ),
  },
  {
    rule: 'attack',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b${GRAVE}${ATTACK_NOUN}\b(?! (?:rifles?|helicopters?|against poverty|capabilit|aircraft)
          | (?:on|against) (?:the )?(?:human rights(?! (?:defenders|workers|activists|offices?))|democra\w+
            |freedoms?|rights|liberties|civic space|rule of law|credibility|reputation|independence|dignity))`,
      'g',
    ),
  },
  {
    rule: 'operation',
    type: 'attack',
    build: 'noun',
    armed: false,
    words: new RegExp(
      pattern`\b(?:(?:security|military|law enforcement|police|anti-gang|anti-crime|joint|counter-terrorism
            |special|ground|air|anti-terrorist|offensive|large-scale|[A-Z][a-z]+i?-coalition|coordinated|combat
            |aerial|joint military|joint \w+-coalition) )(?:operations?(?! (?:Force|Centre|Room|Command|Cell
              |Unit))|campaigns?)\b|(?<=\d )operations\b|\bstorming\b
        |(?<=\blaunch(?:ed|ing| by [^,;.]{2,60}? of| of) )Operation (?=\p{Lu})`,
      'gu',
    ),
  },
  {
    rule: 'lost-leaders',
    type: 'attack',
    build: 'active',
    armed: true,
    words:
      /\blost (?=(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several|many)[^.;]{0,40} (?:leaders|commanders|fighters|members))/g,
  },
  {
    rule: 'remnants-exploded',
    type: 'accidental_explosion',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:killed|injured|maimed|wounded|hurt|died)\b(?= [^.;]{0,60}\b(?:by|when|after stepping on
            |in) (?:an? |the )?(?:[\w-]+ ){0,3}(?:explosive remnants|landmines?|mines?|unexploded|ERWs?\b
            |UXOs?\b|cluster munition remnants))`,
      'g',
    ),
  },
]
