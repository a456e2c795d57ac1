/**
 * Words of violence by what they mean, as alternatives for regular expressions. Verbs stand by form, so that an event, its passive, its
 * participle and the count of its victims are told by the same verbs.
 */
import { latin } from '../latin.ts'
import { pattern } from '../pattern.ts'

/** Killed, of whom it is plain that somebody killed them. */
export const SLAIN = pattern`murdered|assassinated|massacred|beheaded|decapitated|slaughtered|slain|lynched
  |martyred|liquidated|butchered|shot (?:and killed|dead|to death)|gunned down|mow(?:n|ed) down|cut down
  |hacked to death|stabbed to death|(?:beaten|tortured|bludgeoned|knifed|clubbed|stoned|axed|speared|kicked
    |whipped|crushed) to death|had (?:his|her|their) throats? (?:slit|cut)|burn(?:ed|t) (?:alive|to death)
  |put to death|fatally (?:shot|stabbed|wounded|injured)|strangled`
export const SLAYING = pattern`murdering|assassinating|massacring|beheading|decapitating|slaughtering|lynching
  |butchering|executing|shooting dead|gunning down|hacking to death|mowing down`
/** Died, whoever or whatever did it. */
export const DIED = pattern`(?:[a-z]+ed or )?(?:died|perished)(?! (?:of|from|owing to
      |due to) (?:an? |his |her |their |the )?(?:[a-z]+ )?(?:illness|disease|cholera|natural|hunger
      |malnutrition|starvation|cold|heat|fever|covid))|had fallen(?= (?:in|during|to)\b)
  |lost (?:his|her|their) li(?:fe|ves)|(?:[a-z]+ed or )?succumbed|met (?:his|her|their|an?) (?:\w+ )?deaths?
  |(?:sustained|suffered) fatal (?:[a-z]+ )?(?:wounds?|injur(?:y|ies))`
/** Assaulted, with arms. */
export const ASSAULTED = pattern`attacked|ambushed|shelled|bombed|bombarded|stormed|mortared|strafed|raided
  |besieged|overran|invaded|firebombed|pounded|dynamited|sabotaged|machine-gunned|blew up|downed|detonated
  |waylaid|assailed|rammed`
export const ASSAULTED_PARTICIPLE = pattern`attacked|ambushed|shelled|bombed|bombarded|stormed|mortared|strafed
  |raided|besieged|overrun|invaded|firebombed|pounded|dynamited|sabotaged|machine-gunned|blown up|downed
  |detonated|waylaid|assailed`
/** Burned and broken. */
export const BURNED = pattern`burned(?: down)?|burnt(?: down)?|burning(?: down)?|torched|torching|razed|razing
  |set fire to|setting fire to|set ablaze|set alight|incinerated|levelled|flattened`
export const BURNED_PARTICIPLE =
  'burned(?: down)?|burnt(?: down)?|torched|razed|set (?:on fire|ablaze|alight)|incinerated|levelled|flattened|reduced to (?:ashes|rubble)'
/** Taken, of people. */
export const TAKEN =
  'abducted|kidnapped|snatched|taken (?:hostage|captive)|held (?:hostage|captive|against (?:his|her|their) will)|forcibly (?:taken|recruited)'
/** Taken, of materiel. */
export const SEIZED =
  'seized|intercepted|interdicted|confiscated|recovered|captured|impounded|retrieved|unearthed|uncovered|discovered|dug up'
export const SEIZING =
  'seizing|intercepting|interdicting|confiscating|recovering|capturing|impounding|retrieving|unearthing|uncovering|discovering|digging up'
/** Arrested. */
export const ARRESTED =
  'arrested|detained|apprehended|rounded up|nabbed|taken into custody|placed under arrest|remanded in custody'
/** Looted. */
export const LOOTED = 'looted|pillaged|plundered|ransacked|stolen|carted (?:away|off)|burgled'

/** What a weapon does to what it reaches. */
export const IMPACT = pattern`landed|impacted|came down (?=(?:inside|on|near|within|close|outside|onto)\b)
  |fell (?=(?:on|onto|near|inside|within|close|short|into|outside|around|between
      |in (?!January|February|March|April|May|June|July|August|September|October|November|December|\d))\b)
  |struck|hit|exploded|detonated|slammed into|crashed into|crashed (?=in|on|at|near)|ploughed into|pounded
  |rained down|destroyed|damaged|targeted|went off|rocked|ripped through|tore through|set fire to
  |set (?=[^.;,]{2,60} (?:on fire|ablaze|alight))|levelled|flattened|demolished|disabled|wrecked|crippled
  |knocked out|blew up`
export const WEAPONS = pattern`rounds?|rockets?|missiles?|mortars?|mortar (?:bombs?|shells?|rounds?|fire)
  |shells?|bombs?|drones?|projectiles?|grenades?|munitions|shrapnel|artillery|shellfire|shelling|gunfire
  |small-arms fire|artillery fire|rocket fire|RPG fire|aerial vehicles?|warplanes?|fighter jets?|military jets?
  |jets|aircraft|gunships?|helicopter gunships?|bullets?|shots?|snipers?|devices?`

/** Who or what does harm by arms. */
export const HARMERS = pattern`gunm[ae]n|gunfire|gunshots?|gunpoint|bullets?|shots|snipers?|armed|militias?
  |militiam[ae]n|rebels?|insurgents?|militants?|terrorists?|extremists?|jihadists?|bandits?|raiders?
  |assailants?|attackers?|gangs?|gangsters?|warlords?|fighters?|combatants?|mercenar(?:y|ies)|pirates?
  |kidnappers?|paramilitar(?:y|ies)|guerrillas?|drones?|missiles?|rockets?|shells?|shelling|shellfire|mortars?
  |artillery|air ?strikes?|warplanes?|gunships?|bomb\w*|explosives?|explosions?|blasts?|grenades?|IEDs?
  |improvised|landmines?|crossfire|ambush\w*|machetes?|rifles?|firearms?|tanks?|spears?|knife|knives
  |masked (?:men|individuals)|men in (?:\w+ )?uniforms?|uniformed men|pistols?|submachine guns?`

export const PEOPLE = new RegExp(
  pattern`\b(?:civilians?|persons?|people|men|man|women|woman|\w*children|child|boys?|\w*girls?|consultants?
      |pilgrims?|soldiers?|officers?|peacekeepers?|workers?|staff|personnel|members?|fighters?|combatants?
      |leaders?|commanders?|officials?|journalists?|students?|nationals?|individuals?|hostages?|blogger
      |activists?|lawyers?|drivers?|crew|seafarers|chiefs?|elders?|militants?|brother|sister|son|daughter|wife
      |family|families|villagers?|residents?|tourists?|doctors?|teachers?|passengers?|traders?|others?|Mr\.
      |Ms\.|him|them|her|employees?|contractors?|aid|humanitarians?|operatives?|suspects?|terrorists?
      |prosecutors?|judges?|mayors?|governor|minister|policem[ae]n|guards?|rangers?|bishop|priests?|pastors?
      |imams?|clerics?|missionar(?:y|ies)|nuns?|nurses?|farmers?|herders?|pastoralists?|refugees|protesters
      |demonstrators|colleagues|detainees?|elder|inmates|returnees|police|troops|youths?|infants?|pupils
      |patients|merchants|miners|fishermen|worshippers|gang|assailants|bandits|raiders|rebels|insurgents
      |mercenaries|recruits|bodyguards?|chief|sheikh|emir|lieutenant|travell?ers|hunters|labourers|customers
      |engineers?|businessm[ae]n|relatives|couple|volunteers?|deserters|pirates|smugglers|traffickers
      |collaborators|dealers?)\b`,
  'i',
)
export const MIGRANTS = new RegExp(
  pattern`\b(?:migrants?|refugees?|asylum|returnees|displaced|passports?|ballots?|voting|drugs|narcotics
      |cocaine|heroin|cannabis|captagon|hashish|cigarettes|timber|charcoal|calls|communications?|messages?
      |power|data|documents)\b`,
  'i',
)
export const MATERIEL = new RegExp(
  pattern`\b(?:weapons?|arms|ammunition|munitions?|rounds|rifles?|shotguns?|pistols?|handguns?|revolvers?
      |carbines?|firearms?|cartridges?|guns?|dynamite|detonating cord|gunpowder|TNT|machine[- ]guns?|grenades?
      |launchers?|rockets?|missiles?|mortars?|shells?|explosives?|bombs?|mines|landmines|detonators?|devices?
      |improvised|ordnance|materiel|military equipment|drones?|unmanned|uncrewed|aerial vehicles?|such vehicles
      |vehicles?|armoured|tanks?|howitzers?|artillery|components?|cache|caches|depots?|stockpiles?|crates
      |shipments?|cargo|convoys?|dhows?|vessels?|boats?|uniforms|body armour|fuel|cash|currency|dollars|\$
      |euros|gold|MANPADS|systems|silencers|magazines|cartridges|fighter aircraft|helicopters?|containers?
      |trucks?|chemical|bullets)\b|\$`,
  'i',
)
/** Arms alone, unlike what may be carried or driven by anybody. */
export const ARMS = new RegExp(
  pattern`\b(?:dynamite|detonating cord|TNT|weapons?|arms|ammunition|munitions?|rifles?|shotguns?|pistols?
      |handguns?|revolvers?|firearms?|cartridges?|(?:machine[- ]?|sub-?machine )guns?|guns|grenades?|launchers?
      |rockets?|missiles?|mortars?|explosives?|explosive (?:belts|devices|materials?)|bombs?|mines|landmines
      |detonators?|improvised|ordnance|military (?:equipment|materiel|hardware)|materiel|drones?|unmanned
      |uncrewed|armoured|howitzers?|artillery|MANPADS|bullets|rounds of)\b`,
  'i',
)
export const PLACES = latin(
  new RegExp(
    pattern`\b(?:towns?|city|cities|villages?|capital|districts?|province|territor(?:y|ies)|areas?|positions?
        |bases?|camps?|headquarters|garrison|barracks|airports?|airfield|airbase|ports?|refinery|checkpoints?
        |outposts?|posts?|border crossing|crossing|bridge|dam|road|roads|mines?|oilfields?|facilit(?:y|ies)
        |neighbourhoods?|localit(?:y|ies)|island|hill|heights|mountain|junction|stronghold|fort|palace
        |buildings?|ministry|station|locations?|points?|control|region|market|hospital|sites?|front ?lines?
        |terminal|plant|prison|zone|corridor|county|governorate|state|communit(?:y|ies)|settlements?)\b
      |^ (?:of )?(?:the )?(?:capital, )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:,| on\b| in\b| and\b
        | from\b| after\b| before\b| without\b| during\b| centre\b|\.|$)`,
    'u',
  ),
)
/** What is burned down in a raid. */
export const DWELLINGS = new RegExp(
  pattern`\b(?:villages?|hamlets?|settlements?|camps?|homes?|houses?|shelters?|dwellings?|huts?|tukuls?|tents?
      |shops?|markets?|stalls|church(?:es)?|mosques?|monastery|clinics?|health|hospitals?|schools?|vehicles?
      |trucks?|tankers?|bus(?:es)?|motorcycles?|ambulances?|stations?|offices?|compounds?|barracks|granaries
      |crops|fields|farms?|masts?|towers?|boats?|town|buildings?)\b`,
  'i',
)
/** Who sets fires without arms. */
export const PROTEST =
  /\b(?:protest\w*|demonstrat\w+|riot\w*|crowds?|mobs?|supporters|fans|students|tyres|wildfires?|bush fires?)\b/i
/** Stores and stocks that only armed men take. */
export const STORES = new RegExp(
  pattern`\b(?:humanitarian|relief|aid|food|medical|medicines?|pharmac\w+|hospitals?|clinics?|health
      |warehouses?|storehouses?|stores|compounds?|premises|offices?|United Nations|World Food Programme|WFP
      |UN\w+|non-governmental|armour(?:y|ies)|depots?|barracks|weapons|ammunition|rifles|arms|vehicles?|trucks
      |banks?)\b`,
)

/** That somebody died or was hurt. */
export const FELL = new RegExp(
  pattern`\b(?:${SLAIN}|${SLAYING}|${DIED}|killed|killing|wounded|wounding|injured|injuring|maimed|dead
      |(?:claim|cost|tak)(?:ed|ing|en)? (?:the )?(?:\w+ ){0,4}lives|deaths? of|casualties|fatalities)\b`,
  'g',
)

/** What may stand between “was” and the participle. */
export const ADVERB = pattern`(?:(?:also|then|reportedly|allegedly|subsequently|later|again|repeatedly|jointly
      |directly|heavily|deliberately|indiscriminately|simultaneously|arbitrarily|forcibly|severely|both|all
      |each|in turn|first|lined up and|(?:shot|ambushed|detained|arrested|abducted|kidnapped|captured
        |intercepted|taken|robbed|beaten|tortured|injured|wounded|stabbed
        |mistaken for [^,.;]{3,40}) and(?: later| then| subsequently)?|pulled (?:off|from|out of) \w+ \w+ and
      |dragged (?:out|outside) and|(?:harassed|chased|threatened|stopped|surrounded|insulted|intimidated
        |attacked|looted) and|[a-z]{3,18}ly) ){0,2}`
