/** Words for arms and goods that are seized, stolen, lost or passed on. */

import { pattern } from '../../pattern.ts'
import { ADVERB, ARMS, LOOTED, MATERIEL, MIGRANTS, SEIZED, SEIZING } from '../violence.ts'
import type { EventRule } from './event-rule.ts'

/** Things that are intercepted or come upon, and yet not seized: what flies at somebody, what a war has left. */
const NOT_SEIZED = new RegExp(
  String.raw`${MIGRANTS.source}|\b(?:fired|launched|incoming|inbound|unexploded|remnants of war|crew)\b`,
  'i',
)
const REMNANTS = /\b(?:unexploded|ordnance|remnants|mines|landmines|evidence)\b/i
/** Arms that are used, not passed on. */
const NOT_SENT = new RegExp(
  pattern`${MIGRANTS.source}|\bfire\b|^ (?:an? |the |several |its |two )?(?:[\w-]+ ){0,2}(?:drones?|missiles?
      |aerial vehicles?|rockets?)(?: (?:at|towards|against|over|into)\b|$)|\battacks?\b`,
  'i',
)
const NOT_RECEIVED = new RegExp(
  pattern`${MIGRANTS.source}|\bfire\b|\bto (?:the )?(?:\w+ )?authorities\b
    |^ (?:an? |the )?(?:[\w-]+ ){0,2}(?:training|courses?|workshops?|seminars?|briefings?|lectures?|advice
      |statements?)\b|\b(?:disarm|demobili)\w+|\b(?:destruction|disposal|dismantling|elimination) of\b
    |^ (?:an? |the |several |many |further |additional |\d+ )?(?:[\w-]+ )?(?:allegations?|complaints?
      |contributions?|data|information|inquiries|letters?|notifications?|replies|reply|reports?|requests?)\b`,
  'i',
)

export const MATERIEL_RULES: readonly EventRule[] = [
  {
    rule: 'seized-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words: new RegExp(String.raw`\b(?:${SEIZED}|${SEIZING}|took possession of)\b`, 'g'),
    object: MATERIEL,
    notObject: NOT_SEIZED,
  },
  {
    rule: 'found-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words:
      /\b(?:found|yielded|netted|collected|gathered|laid down|handed in|turned in|surrendered)\b(?! (?:that|dead|guilty|himself|themselves)\b)/g,
    object: ARMS,
    notObject: REMNANTS,
  },
  {
    rule: 'dismantled-arms',
    type: 'seizure',
    build: 'active',
    armed: true,
    words: /\b(?:dismantled|dismantling)\b/g,
    object:
      /^ (?:(?!and\b)[\w-]+ ){0,5}(?:launchers?|rockets?|missiles?|weapons?|arms|ammunition|depots?|caches?|arsenals?|explosives?)\b/i,
    notObject: REMNANTS,
  },
  {
    rule: 'foiled-smuggling',
    type: 'seizure',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:foiled|thwarted|prevented|stopped) (?=(?:an? |the )?(?:\w+ )?(?:attempts? to (?:smuggle
              |traffic|bring|transport)|smuggling|trafficking)\b[^.;]{0,80}\b(?:weapons?|arms|ammunition|mines
            |explosives?|rifles|pistols|firearms|guns|grenades|drones?|detonators?|missiles|rockets)\b)`,
      'g',
    ),
  },
  {
    rule: 'arms-were-seized',
    type: 'seizure',
    build: 'passive',
    armed: true,
    words: new RegExp(
      pattern`\b(?:was|were|been|being) ${ADVERB}(?:${SEIZED}|found|surrendered|collected
          |handed in)\b(?! to (?:be|have)\b| (?:over|above) [A-Zt]| by (?:[\w’-]+ ){0,3}air defen)
        |(?<=\b(?:weapons|arms|ammunition|munitions|materiel|equipment|vehicles|rifles|explosives
            |drones) )(?:seized|captured|recovered|intercepted|confiscated) (?=(?:by|from|in|during)\b)`,
      'g',
    ),
    object: MATERIEL,
    notObject: new RegExp(String.raw`${NOT_SEIZED.source}|\b(?:bodies|body|remains|corpses)\b`, 'i'),
  },
  {
    rule: 'seizure-of-arms',
    type: 'seizure',
    build: 'noun',
    armed: true,
    words: /\b(?:seizures?|hauls?|interceptions?|confiscation|recovery|capture) of\b/g,
    object: MATERIEL,
    notObject: MIGRANTS,
  },
  {
    rule: 'looted',
    type: 'diversion',
    build: 'active',
    armed: false,
    words: new RegExp(
      pattern`\b(?:${LOOTED}|(?:looting|pillaging|plundering)(?! (?:along|and|or|as|remain\w*|continue\w*
              |incidents?)\b|[,;])|stole|stealing|made (?:off|away) with|making (?:off|away) with
          |carried (?:away|off)|absconded with|broke into (?=[^.;]{0,160}\b(?:stole|stealing|took|taking|looted
              |looting|made off|making off|carried|carrying|removed|removing)\b)|helped themselves to
          |emptied)\b(?! of\b)`,
      'g',
    ),
  },
  {
    rule: 'was-looted',
    type: 'diversion',
    build: 'passive',
    armed: false,
    words: new RegExp(
      pattern`\b(?:was|were|been|being) ${ADVERB}(?:${LOOTED}|diverted|misappropriated)\b
        |\b(?:went|gone|reported) missing\b|\b(?:disappeared|vanished) (?=from)`,
      'g',
    ),
    notObject:
      /\b(?:soldiers|persons|people|civilians|members|fighters|children|peacekeepers|workers|women|migrants|journalists)\b(?![’'])/,
  },
  {
    rule: 'deserted-with-arms',
    type: 'diversion',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:defected|defecting|deserted|deserting|fled|absconded|went over|crossed over|switched sides
          |changed sides|switched allegiance)\b(?=[^.;]{0,120}\b(?:with|taking|bringing
            |carrying) (?:[\w’-]+ ){0,4}(?:weapons?|rifles?|vehicles|arms|ammunition|(?:machine )?guns?)\b)`,
      'g',
    ),
  },
  {
    rule: 'looting-of',
    type: 'diversion',
    build: 'noun',
    armed: false,
    words: /\b(?:looting|pillaging|ransacking|plunder|robbery|burglary) of\b/g,
  },
  {
    rule: 'theft-of',
    type: 'diversion',
    build: 'noun',
    armed: false,
    words: /\b(?:theft|thefts|diversion|pillage|loss) of\b/g,
    object: MATERIEL,
  },
  {
    rule: 'transferred-arms',
    type: 'trafficking',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:delivered|delivering|deliver|supplied|supplying|smuggled|smuggling|transferred|transferring
          |shipped|received|trafficked|airlifted|transported|dispatched|exported|obtained|imported|donated
          |handed over|took delivery of|taken delivery of|acquired|procured|bought
          |purchased(?=[^.;]{0,120}\b(?:resold|smuggled|trafficked|traffickers)\b))\b(?! (?:by|from|training
            |information|support|funding|funds)\b)`,
      'g',
    ),
    object: new RegExp(
      pattern`\b(?:weapons?|arms|firearms|pistols|handguns|ammunition|munitions?|rifles?|machine[- ]guns?
          |grenades?|launchers?|missiles?|mortars?|explosives?|military (?:equipment|materiel)|drones?|unmanned
          |uncrewed|such vehicles|armoured|howitzers?|detonators?|rockets?)\b`,
      'i',
    ),
    notObject: NOT_RECEIVED,
  },
  {
    rule: 'carried-arms',
    type: 'trafficking',
    build: 'active',
    armed: true,
    words: new RegExp(
      pattern`\b(?:carried|sold|offloaded|unloaded|unloading|brought|flew|flown|sent|ferried
          |trucked)\b(?! (?:by|out|an? (?:attack|operation)|back|together|to justice))`,
      'g',
    ),
    object: ARMS,
    notObject: new RegExp(
      `${NOT_SENT.source}|^ (?:an? |the |its |their |several )?(?:[\\w-]+ ){0,3}(?:convoys?|columns?|reinforcements|patrols?)\\b`,
      'i',
    ),
  },
  {
    rule: 'arms-got-through',
    type: 'trafficking',
    build: 'victim',
    armed: true,
    words: new RegExp(
      pattern`\b(?:passed (?:\w+ )?(?:through|via|over)|made (?:its|their) way (?:to|into|through)
          |found (?:its|their) way (?:to|into)|ended up (?:with|in)|got through|slipped (?:through|past|across)
          |(?:reached|entered|arrived in|arrived at|crossed (?:into|over to)) (?=[^.;]{0,80}\b(?:armed groups?
              |militias?|rebels|undetected|clandestinely|port|border|by (?:road|sea|air))\b))`,
      'g',
    ),
    object: ARMS,
    notObject: NOT_SENT,
  },
  {
    rule: 'arms-were-transferred',
    type: 'trafficking',
    build: 'passive',
    armed: true,
    words: new RegExp(
      pattern`\b(?:was|were|been|being) ${ADVERB}(?:delivered|supplied|smuggled|transferred|flown|brought
          |ferried|trucked|sent|offloaded|unloaded|shipped|trafficked|airlifted|transported|handed over) (?:to
          |from|into|through|by|via|on|in)\b`,
      'g',
    ),
    object: new RegExp(
      pattern`\b(?:weapons?|arms|ammunition|munitions?|rifles?|grenades?|launchers?|missiles?|mortars?
          |explosives?|military (?:equipment|materiel)|drones?|unmanned|uncrewed|armoured|howitzers?|crates
          |rockets?)\b`,
      'i',
    ),
  },
  {
    rule: 'delivery-of-arms',
    type: 'trafficking',
    build: 'noun',
    armed: true,
    words: /\b(?:deliver(?:y|ies)|shipments?|transfers?|airlifts?|air ?drops?|smuggling|consignments?) of\b/g,
    object: new RegExp(
      pattern`\b(?:weapons?|arms|ammunition|munitions?|rifles?|grenades?|launchers?|missiles?|explosives?
          |military (?:equipment|materiel|supplies|hardware)|drones?|unmanned|uncrewed)\b`,
      'i',
    ),
  },
]
