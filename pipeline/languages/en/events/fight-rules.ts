/** Words for clashes and other violence between sides, for weapons that go off, and for what is burned. */
import { latin } from '../../latin.ts'
import { pattern } from '../../pattern.ts'
import { ABOUT, NUMBER } from '../numbers.ts'
import { ADVERB, BURNED, BURNED_PARTICIPLE, IMPACT, PLACES, WEAPONS } from '../violence.ts'
import type { EventRule } from './event-rule.ts'

export const FIGHT_RULES: readonly EventRule[] = [
  {
    rule: 'remnants-went-off',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`\b(?:went off|exploded|detonated)\b(?<=\b(?:unexploded|remnants? of war|landmines?|mines?|ERWs?
            |UXOs?)\b[^;.]{0,90})(?<!\b(?:planted|laid) by\b[^;.]{0,90})
        |\b(?:accidentally (?:went off|exploded|detonated)|(?:went off|exploded|detonated) accidentally
          |(?:went off|exploded|detonated)(?<=\b(?:playing|tampering) with\b[^;.]{0,90}))`,
      'g',
    ),
  },
  {
    rule: 'depot-burned',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`\b(?:caught fire|exploded|blew up|blown up|went up in flames|burned down
          |detonated)\b(?<=\b(?:caches?|depots?|arsenals?|warehouses?|ammunition|munitions
            |armour(?:y|ies))\b[^;.]{0,90})`,
      'g',
    ),
  },
  {
    rule: 'explosives-went-off',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words: new RegExp(
      pattern`\b(?:went off|exploded|detonated)\b(?<=\b(?:explosives?|devices?|bombs?|grenades?|vests?|shells?
            |rockets?|drones?|car|vehicle|motorcycle|pagers?|radios?)\b[^;.]{0,90})(?! an?\b| the\b| two\b
          | his\b| their\b| \w+ explosive)`,
      'g',
    ),
  },
  {
    rule: 'weapon-thrown',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words: new RegExp(
      pattern`\b(?:thrown|hurled|lobbed|tossed|planted|dropped|flung|fired
          |launched)\b(?= (?:into|at|in|under|near|on|onto|outside|towards|from|over
            |by (?!the end)))(?<=\b(?:grenades?|bombs?|explosives?|devices?|petrol bombs?|cocktails?|rockets?
            |missiles?|mortars?|shells?|drones?|projectiles?) (?:\w+ ){0,3}\w+)`,
      'g',
    ),
  },
  {
    rule: 'took-hostage',
    type: 'kidnapping',
    build: 'active',
    armed: true,
    words: /\b(?:taking|took)\b(?= [^.;,]{3,60} (?:hostage|captive)\b)/g,
  },
  {
    rule: 'foiled',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:foiled|thwarted|disrupted|averted)\b(?= [^.;]{0,60}\b(?:plots?|attacks?|bombings?
            |attempts? to (?:attack|bomb|assassinate|storm|overrun|kill))\b)
        |\b(?:repelled|repulsed|beat back|pushed back) (?=[^.;]{0,60}\b(?:attacks?|assaults?|attackers
            |assailants|offensive|rebels|militants|fighters|insurgents|incursion)\b)`,
      'g',
    ),
  },
  {
    rule: 'was-repelled',
    type: 'attack',
    build: 'passive',
    armed: false,
    words:
      /\b(?:was|were|been) (?:\w+ly )?(?:repelled|repulsed|pushed back|beaten back|fought off|driven back)\b/g,
  },
  {
    rule: 'entered-place',
    type: 'attack',
    build: 'active',
    armed: true,
    words: latin(
      new RegExp(
        pattern`(?<=\b(?:combatants|fighters|troops|rebels|militants|insurgents|soldiers|gunmen|elements
              |militiamen|gangs|bandits|jihadists|tanks|M23|RSF|ADF)\b[^.;]{0,40} )(?:entered|marched into
            |moved into|advanced into|stormed into) (?=\p{Lu})`,
        'gu',
      ),
    ),
    object: PLACES,
  },
  {
    rule: 'struck-device',
    type: 'attack',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`\b(?:struck|hit|ran over|drove over|triggered
          |activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:improvised explosive
            |explosive device(?! of unknown)|roadside bomb))`,
      'g',
    ),
  },
  {
    rule: 'struck-mine',
    type: 'accidental_explosion',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`\b(?:struck|hit|ran over|drove over|stepped on|triggered
          |activated)\b(?= (?:an? |the )?(?:[\w-]+ ){0,2}(?:landmines?|mines?|unexploded|ERWs?|UXOs?
            |explosive remnants?|explosive (?:device|ordnance) of unknown)\b)
        |\bstepping on (?=(?:an? )?(?:[\w-]+ ){0,2}(?:landmines?|mines?|unexploded|explosive))`,
      'g',
    ),
  },
  {
    rule: 'weapons-landed',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`(?<=\b(?:${WEAPONS})(?: (?:fired|launched|from|by|belonging to
              |flown by) [^.;,]{3,70})?(?:, (?:presumed|believed|reported|suspected|alleged|reportedly
              |allegedly|launched|fired|operated|flown
              |piloted)\b[^.;,]{3,80},)? (?:[a-z]+ly |that |then |also )?)(?:${IMPACT})\b`,
      'gi',
    ),
  },
  {
    rule: 'weapons-were-fired',
    type: 'attack',
    build: 'passive',
    armed: true,
    words: new RegExp(
      pattern`(?<=\b(?:${WEAPONS}|gunshots|vehicles?) (?:of (?:unknown|undetermined|unidentified) (?:origin
              |type) )?)(?:was|were|had been) (?:\w+ )?(?:fired|launched|dropped|thrown|detonated|exploded
          |flown into|hurled|lobbed|(?:directed|aimed) at)\b`,
      'g',
    ),
  },
  {
    rule: 'weapons-intercepted',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words: new RegExp(
      pattern`(?<=\b(?:rockets?|missiles?|drones?|projectiles?
            |aerial vehicles?)(?: (?:fired|launched) [^.;,]{3,70})? )(?:was|were
          |had been) (?:\w+ly )?intercepted(?= (?:over|above|by (?:[\w’-]+ ){0,3}air defen))`,
      'g',
    ),
  },
  {
    rule: 'agent-was-released',
    type: 'attack',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`(?<=\b(?:chlorine|sarin|mustard(?: gas)?|nerve agents?
            |(?:chemical|toxic|poison(?:ous)?) (?:agents?|weapons?|gas(?:es)?|substances?|chemicals?)
            |white phosphorus|cluster munitions|barrel bombs|incendiary weapons) )(?:was|were|had been|has been
          |have been) (?:\w+ly )?(?:released|used|dispersed|deployed|dropped|employed|discharged|fired)\b
        |\b[Uu]se of (?=(?:chlorine|sarin|mustard|nerve agents?
            |(?:chemical|toxic|poison(?:ous)?) (?:agents?|weapons?|gas(?:es)?|substances?|chemicals?)
            |white phosphorus|cluster munitions|barrel bombs
            |incendiary weapons)\b(?: (?:against|at|in|near) [^,;.]{2,60})? on (?:the )?\d)`,
      'g',
    ),
  },
  {
    rule: 'used-force',
    type: 'attack',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:used|using|deployed|employed) (?=(?:[\w-]+,? ){1,9}?to (?:strike|attack|target|bomb|hit
            |shell|kill|destroy|bombard|storm|drop)\b|(?:[\w-]+ ){0,4}(?:drones?|missiles?|artillery
            |helicopters?|aircraft|airpower|air power|planes|gunships
            |aerial vehicles?)(?: [^,;.]{1,40})?(?:, [^,;.]{1,40},)? against\b
          |(?:[\w-]+ ){0,3}(?:artillery|airpower|air power|mortars|heavy weapons
            |gunships) (?:and [\w-]+ )?(?:during|in) (?:an?|its|their) (?:[\w-]+ ){0,2}(?:assault|attack
            |offensive|operation)\b)|\b(?:used|using|fired|firing
          |(?:started|began|opened|continued|proceeded) to (?:fire|shoot)) (?=(?:live ammunition|live rounds
            |live fire|lethal force|excessive and lethal force|heavy weapons|heavy artillery|warning shots
            |shots|at (?:the|an?)|small[- ]arms|(?:approximately |about |around |some |over )?\d+ (?:times
              |rounds|shots)|bursts|a burst|tear gas and live))`,
      'g',
    ),
  },
  {
    rule: 'burned',
    type: 'attack',
    build: 'active',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:${BURNED}|vandalized|desecrated|set (?=[^.;,]{3,60} (?:on fire|ablaze|alight)))\b`,
      'g',
    ),
  },
  {
    rule: 'was-burned',
    type: 'attack',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:${BURNED_PARTICIPLE}|vandalized|held at gunpoint)\b`,
      'g',
    ),
  },
  {
    rule: 'robbed',
    type: 'diversion',
    build: 'active',
    armed: false,
    words: /\b(?:hijacked|carjacked|commandeered|robbed)\b/g,
  },
  {
    rule: 'was-robbed',
    type: 'diversion',
    build: 'passive',
    armed: false,
    words: new RegExp(
      String.raw`\b(?:was|were|been|being) ${ADVERB}(?:hijacked|carjacked|commandeered|robbed)\b`,
      'g',
    ),
  },
  {
    rule: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: true,
    words: new RegExp(
      pattern`(?<!^In \d{4}, )\b(?:clashes|fighting|(?:communal|inter-?communal|inter-?ethnic|inter-?clan
            |sectarian|tribal|ethnic|clan) violence)(?= (?:\w+ly )?(?:erupted|broke out|flared|ensued
            |raged)\b(?![^.;]{0,160}\b(?:protest|demonstrat|student|police|fans|inmate|prisoner|supporters of)))`,
      'g',
    ),
  },
  {
    rule: 'violence',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words: new RegExp(
      pattern`\b(?:inter-?communal|communal|inter-?ethnic|intercommunal and \w+|inter-?clan|sectarian|tribal
          |clan) (?:violence|fighting|clashes|conflicts?|attacks)\b
        |\bviolence (?=(?:(?:(?:that|which) )?(?:occurred|took place|erupted|broke out
              |flared(?: up)?) (?:[^;.]{2,60}? )?)?between\b(?! (?:\d|January|February|March|April|May|June
              |July|August|September|October|November|December)))
        |\b(?:violent|armed|border|security) incidents (?=[^.;,]{0,40}\b(?:involving
            |between)\b(?! (?:\d|January|February|March|April|May|June|July|August|September|October|November
              |December)))|\bfiring (?=between)|\b(?:brawls?|affray|melee|altercations?|stand-?offs?
          |retaliatory incidents|(?:artillery|mortar|rocket|missile|gunfire|drone
            |border) exchanges?) (?=between\b|among\b)`,
      'g',
    ),
  },
  {
    rule: 'violent-incidents',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:cattle[- ](?:raid(?:s|ing)?|rustling)|(?:violent|security|armed) incidents?(?! reports?)
          |incidents? of (?:\w+ )?violence|gang violence
          |armed violence)\b(?! (?:remain\w*|continue\w*|was the|is the))`,
      'g',
    ),
  },
  {
    rule: 'robbery',
    type: 'diversion',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:armed robber(?:y|ies)|(?:vehicle |car |truck )?hijackings?|carjackings?
          |piracy (?:incidents?|attacks?))\b(?! (?:remain\w*|continue\w*|was the|is the))`,
      'g',
    ),
  },
  {
    rule: 'seen-firing',
    type: 'attack',
    build: 'weapon',
    armed: true,
    words: new RegExp(
      pattern`\b(?:was|were|been) (?:seen|observed|filmed|witnessed) (?:to )?(?=(?:fire|firing|launch|launching
            |shell|shelling|shoot|shooting|bombard|bombarding)\b)
        |\b(?:observed|saw|witnessed) (?=(?:the |an? |two |several )?(?:[\w’-]+ ){1,7}(?:fire|firing|launch
            |launching|shell|shelling|shoot|shooting|bombard|bombarding)\b)`,
      'g',
    ),
  },
  {
    rule: 'documented-violence',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      pattern`\b(?:incidents?|cases?|violations?) (?:of|involving) (?:conflict-related (?:sexual )?violence
          |(?:conflict-related )?sexual violence|(?:gang )?rapes?|killings?
          |violence (?:against|affecting) civilians)\b|\b(?:conflict-related|security|violent) (?:incidents
          |deaths)(?= (?:that |which )?(?:result|affect|caus|kill|leav))
        |\bincidents(?= (?:were|was|had been) (?:\w+ly )?(?:recorded|reported|documented|registered
            |verified)[^.;]{0,80}\b(?:kill|result(?:ed|ing) in (?:the )?(?:[\w,-]+ ){0,4}(?:deaths?|killed
              |civilians|injur)|deaths?|injur)\w*)|(?<=\b(?:documented|verified
            |recorded) (?:at least |over |more than )?[\d,]{1,7} )(?:cases|incidents|violations
          |abuses)(?=, including (?:[\w-]+ ){0,2}(?:rapes?|gang rape|killings?|sexual violence|abductions?
            |executions?)\b)|(?<=\d |\d,\d{3} )grave violations\b|\batrocities(?= against)`,
      'g',
    ),
  },
  {
    rule: 'counted-casualties',
    type: 'attack',
    build: 'noun',
    armed: true,
    words: new RegExp(
      String.raw`(?:(?:${ABOUT})?${NUMBER} |(?<=\b(?:documented|recorded|verified|registered) (?:[a-z]+ )?))civilian casualties\b`,
      'g',
    ),
  },
  {
    rule: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: true,
    words: new RegExp(
      pattern`\b(?:(?:armed|heavy|violent|deadly|intense|fierce|renewed|direct|sporadic) (?:\w+ )?(?:clashes
            |clash|fighting|confrontations?|exchanges? of fire|battles?|combat)
          |\bcombat (?=pitting|between|erupted|raged|broke|continued)|firefights?|gun ?battles?|gunfights?
          |shoot-?outs?|(?<!\b(?:by|with|from|under|of|stray) (?:[A-Z]\w+ )?)(?:heavy |sporadic )?gunfire
          |exchanges? of (?:\w+ )?(?:gun)?fire|(?:heavy weapons|small[- ]arms|artillery|mortar
            |gun)[- ]?fire exchanged|exchanged (?:[a-z]+ ){0,2}fire|crossfire|skirmish(?:es|ed)?|came to blows
          |traded (?:\w+ )?(?:gun)?fire|(?:confronted|attacked|fired (?:on|at)) (?:each other|one another)
          |faced off|(?:gun ?|street )battles?)\b`,
      'g',
    ),
  },
  {
    rule: 'clashes',
    type: 'armed_clash',
    build: 'between',
    armed: false,
    words: new RegExp(
      pattern`\b(?:clashes|clash|clashed|clashing|(?<!\b(?:been|been heavily|were|was|are
              |is) )fighting(?! vehicles?\b)|fought|battled|infighting|hostilities
          |ground (?:confrontations|battles)|confrontations?
          |battles?(?! (?:tanks?|groups?|damage|lines?|plans?)\b)|exchanged fire
          |feud)\b(?! over the)(?<!\bbattles?(?= for\b))`,
      'g',
    ),
  },
]
