/**
 * What tells the themes of a recommendation: words of the act that is asked and of what it is to be done to or for. Who is asked, where,
 * and what a text rests on are no theme.
 */
import { pattern } from '../pattern.ts'

/** One of several patterns, case aside. */
function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i')
}

/** What a text rests on, quotes or was said by: `(see A/79/176)`, `as emphasized by the Court`, `in its report entitled “…”`. */
export const asides = new RegExp(
  [
    /\([^()]{0,240}\)/,
    /“[^“”]{1,200}”(?<=\b(?:entitled|titled|called|themed?) “[^“”]{1,200}”)/,
    /,? as (?:also )?(?:[a-z]+ly )?(?:[a-z]+ed|set out|laid down|called for|provided for|foreseen) (?:by|in|under) [^,;.]{1,200}/,
    /\baccording to [^,;.]{1,200}/,
    /, (?:(?:which|who) (?:is|are|was|were|has|have|remains?|continues?|had)|the [\w-]+ of which\b|where (?:the|an?|[a-z]+ing)) [^,;.]{1,200}/,
    /, (?:noting|recalling|bearing in mind|taking (?:note|into account)|formed of|composed of) [^;.]{1,300}/,
    /\bwith (?:full |due )?respect for [^,;.]{1,120}/,
    /\b(?:in violation of|commensurate with|notwithstanding|despite|in the (?:best )?interests? of) [^,;.]{1,120}/,
    /\b(?:rooted|grounded|anchored) in [^,;.]{1,120}(?:, including [^,;.]{1,120})?|\bguided by [^,;.]{1,120}/,
    new RegExp(
      pattern`\b(?:in (?:\w+ )?(?:accordance|line|conformity|compliance|keeping)
          |consistent(?:ly)?) with [^,;.]{1,160}?(?:(?= and (?:to|that|in|through|by|ensure|[a-z]+ing)\b|[;.]
            |$)|(?=,)(?:, including (?:applicable |relevant )?international [^,;.]{1,80})?)`,
    ),
    /\b(?:reaffirming|recalling|reiterating) (?:its|their) (?:[a-z]+ )?commitment to [^;.]{1,300}/,
    /\b(?:pursuant to|under the terms of|under) (?:[a-z]+ ){0,3}resolutions? [^,;.]{1,120}/,
    /\bcontained in (?:my|the|its|their) (?:[a-z]+ ){0,3}reports?\b[^,;.]{0,200}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** Words that show a theme, in the order of the codebook. */
export const themes: readonly (readonly [string, RegExp])[] = [
  [
    'stockpile_management',
    anyOf(
      /(?<!\b(?:weapons|food|medical|vaccine|fuel|nuclear|global|emergency|chemical) )\bstockpil(?:e|es|ing)\b/,
      /\b(?:weapons? and ammunition|ammunition|arms|weapons?) (?:management|storage|stores?|depots?|destruction)\b/,
      /\barmour(?:y|ies)\b|\barsenals?\b(?<!nuclear arsenals?)|\bmunitions? depots?\b|\bphysical security\b|\bsafe(?: and secure)? storage\b/,
      new RegExp(
        pattern`\b(?:storage|safekeeping|safeguarding|destruction|disposal
            |inventor(?:y|ies)) of (?:all |any |the |its |their |these )?(?:[\w-]+ ){0,3}(?:weapons|arms
            |ammunition|munitions|firearms)\b(?<!chemical weapons|nuclear weapons|biological weapons)`,
      ),
      new RegExp(
        pattern`\b(?:destroy|dispos|secur)(?:e|ing|ed)? (?:of )?(?:[\w-]+ ){0,2}(?:weapons|arms|ammunition
            |munitions|depots)\b(?<!chemical weapons|nuclear weapons|biological weapons)`,
      ),
      /\b(?:mark|register|inventor)\w* [^.;]{0,40}\b(?:weapons|arms|firearms)\b[^.;]{0,40}\bregisters?\b|\bweapons? regist(?:ers?|ry|ries)\b/,
      /\baccount(?:ing|able|s)? for (?:each|every|all|its|their|the) (?:\w+ )?(?:weapons?|arms|ammunition)\b/,
      /\bunsecured (?:weapons|arms|ammunition)|\b(?:surplus|obsolete|expired) (?:weapons|arms|ammunition)|\bammunition technical\b/,
    ),
  ],
  [
    'manpads_control',
    /\bMANPADS?\b|man-portable air|portable surface-to-air|\bshoulder-(?:fired|launched)\b|\banti-aircraft\b/i,
  ],
  [
    'mine_action_eod',
    anyOf(
      new RegExp(
        pattern`\blandmines?\b|(?<!\b(?:gold|coltan|coal|artisanal|diamond|mineral|copper|cobalt|abandoned
              |iron) )\bmines?\b(?! (?:workers|sites?|owners|tailings))|\bmine[- ]action\b|\bde-?mining\b
          |\bminefields?\b`,
      ),
      /\bclearance of (?:mines|landmines|explosive|unexploded|roads|contaminated|hazardous|remnants|war)|\bcontaminated (?:land|areas)\b/,
      /\bexplosive (?:ordnance|remnants|hazards?|devices?)|\bunexploded\b|\bUXO\b|\bIEDs?\b|\bimprovised explosive|\bcluster munitions?\b|\bbooby traps?\b/,
    ),
  ],
  [
    'disarmament_reintegration',
    anyOf(
      new RegExp(
        pattern`\bdisarm(?:s|ed|ing)?\b|(?<!\b(?:nuclear|complete|multilateral|humanitarian|international
              |civilian) )\bdisarmament\b(?! (?:machinery|affairs|treat|commission|forum|fora|research
              |obligations))|\bdemobili[sz]\w*|\bDDR\b`,
      ),
      new RegExp(
        pattern`\breintegrat(?:e|ing|ion) (?:support|assistance|programmes?|process|strateg\w+)
          |\breintegrat(?:e|ing|ion) (?:of )?(?:ex-|former )?(?:combatants|fighters|elements|members|associates
            |children|defectors)|\brelease and reintegration\b`,
      ),
      /\bex-combatants?\b|\bformer (?:combatants?|fighters)\b|\bdefectors?\b|\bcommunity violence reduction\b|\bcantonment\b|\bweapons collection\b/,
      new RegExp(
        pattern`\bmonopoly (?:over|on|of) (?:the )?(?:possession of |legitimate |use of )*(?:weapons|arms
            |force)\b|\b(?:possession|maintenance|carrying) of (?:weapons|arms)\b(?! by civilians)`,
      ),
      /\b(?:weapons|arms|armed|capacity) (?:outside|under|beyond) (?:of )?(?:the )?(?:control|authority|State)|\barmed (?:presence|infrastructure)\b/,
      new RegExp(
        pattern`\b(?:armed groups?|militias?) (?:to |should |must )?(?:disband|dissolve|lay down)
          |\bdisband(?:ing|ment)?\b|\bdissol(?:ve|ution of) (?:all )?(?:armed groups|militias)
          |\bsurrender (?:of )?(?:\w+ )?(?:weapons|arms)
          |\b(?:lay|put)(?:ting|ing)? down (?:their |its |all )?(?:arms|weapons)\b`,
      ),
    ),
  ],
  [
    'civilian_weapons',
    new RegExp(
      pattern`\b(?:circulation|availability|possession|misuse|issue|problem) of (?:[a-z-]+ ){0,2}small arms\b
        |\bsmall arms control\b(?! standards)|\bcivilian (?:possession|weapons?|ownership|arms|firearms
          |disarmament)|\bfirearms? licen[cs]|\bprivate gun|\bgun (?:control|ownership|violence)\b
        |\b(?:weapons|arms|firearms)\b (?:[\w-]+ )?(?:held|possessed|owned) by civilians
        |\b(?:weapons|arms|firearms) (?:in (?:the hands of )?|among )(?:civilian|communit)`,
      'i',
    ),
  ],
  [
    'marking_tracing',
    anyOf(
      new RegExp(
        pattern`\bweapons? (?:regist(?:ers?|ry|ries)|marking|tracing)\b
          |\bmarking(?: and|,| of (?:[\w-]+ ){0,2}(?:weapons|arms|firearms|ammunition)\b)
          |\bmark (?:all |its |their |the )?(?:[\w-]+ ){0,2}(?:weapons|arms|firearms|ammunition)\b`,
      ),
      new RegExp(
        pattern`(?<!\b(?:family|contact|asset) )\btracing\b(?! (?:of )?(?:missing|families|contacts|assets))
          |\btrace(?:d|ability)?\b(?= (?:of |the )?(?:weapons|arms|ammunition|firearms|origin))
          |\btracking of (?:[\w-]+ ){0,3}(?:ammunition|arms|equipment|weapons)\b|\bserial numbers?\b
          |\bballistic (?:data|testing|information)`,
      ),
      /\b(?:weapons|arms|firearms|ammunition)\b[^.;]{0,30}\brecord-keeping\b|\brecord-keeping (?:of|on) (?:weapons|arms|firearms)/,
    ),
  ],
  [
    'legislation',
    anyOf(
      /\bamend\w* (?:to )?(?:the )?Constitution\b|\bconstitutional (?:reforms?|amendments?)\b/,
      /\blegislat(?:ion|ive|ed|ing|e)\b(?! (?:Assembly|Council|Body|bodies|elections?|organs?|mandates?|branch|polls))/,
      new RegExp(
        pattern`\blaws?\b(?! enforcement|yers?| of the Sea| and order)(?<!international law|humanitarian law
            |rights law|refugee law|criminal law|rule of law|of law|applicable law|martial law|labour law
            |electoral law|treaty law|customary law|under law|before the law|by law)`,
      ),
      new RegExp(
        pattern`(?<!\b(?:water|food|electricity) )\bbills?\b(?! of)|\bdomestic law\b
          |\b(?:penal|criminal|civil|family|electoral) code\b|\bregulatory\b(?! technolog)|\bby-laws?\b`,
      ),
      new RegExp(
        pattern`\b(?:adopt|enact|enforce|establish
            |develop)\w* (?:and \w+ )?(?:strict |binding |national |minimum |clear )?standards\b
          |\brequire (?:all )?(?:companies|businesses|business entities)\b`,
      ),
      /\blegal (?:[\w-]+ )?(?:and [\w-]+ )?frameworks?\b|\blegal (?:and policy )?(?:reforms?|measures)\b|\bde-?criminali[sz]|\bcriminali[sz]/,
      new RegExp(
        pattern`\bratif(?:y|ying|ication)\b|\bnot (?:yet )?ratified\b|\bacced(?:e|ing) to\b|\baccession to\b
          |\bbecom(?:e|ing) (?:a )?part(?:y|ies) to\b|\bstatut(?:e|es|ory)\b(?! of limitation)
          |\bmoratorium\b(?! on (?:ballistic|missile|nuclear))
          |(?<!\b(?:Financial|Staff) )\bregulations?\b(?! of the)|\bdecrees?\b|\brepeal`,
      ),
    ),
  ],
  [
    'arms_embargo',
    anyOf(
      new RegExp(
        pattern`\bembargo(?:es)?\b(?! on (?:oil|trade))|\b(?:flows?|inflow|influx) of (?:\w+ )?(?:weapons|arms
            |ammunition)\b|\bsuppl(?:y|ying|ies) (?:of )?(?:\w+ )?(?:weapons|arms|military)\b`,
      ),
      new RegExp(
        pattern`\b(?:arms|weapons) (?:transfers?|deliver(?:y|ies)|suppl(?:y|ies)|shipments|sales|exports?)\b
          |\b(?<!taking )(?:transfer|sale|export|delivery|provision
            |shipment)s?(?:ring)? (?:of )?(?:any |all )?(?:[\w-]+ )?(?:arms|weapons
            |military (?:equipment|materiel|assistance|support|aid))\b`,
      ),
      new RegExp(
        pattern`\bdeliver(?:y|ies) of (?:ammunition|arms|weapons)\b
          |\b(?:arms|equipment|weapons) (?:sold|supplied)\b|\bresolution 733 \(
          |\bsupporting any of the (?:\w+ )?parties\b|\b(?:acquiring|acquisition of) (?:weapons|arms)\b
          |\b(?:external|foreign|outside) military (?:support|assistance)\b|\barming (?:the|any|of)\b`,
      ),
      /\binspect (?:\w+ )?(?:cargo|vessels)\b|\bcargo (?:bound|flights)\b|\bend-us(?:e|er)\b/,
    ),
  ],
  [
    'transparency_reporting',
    anyOf(
      /\btransparency\b|\btransparent(?:ly)?\b(?!,? (?:and (?:\w+ )?\w+ )?(?:investigat|elect|inquir|dialogue|political|process|manner|judicial))/,
      new RegExp(
        pattern`\breporting (?:obligations?|requirements?|mechanisms?|to the)|\bsubmit (?:\w+ )?reports?\b
          |\bsubmit (?:a |an )?(?:\w+ ){0,2}report\b|\bmilitary expenditure|\bregister of conventional`,
      ),
      new RegExp(
        pattern`\bpublicly (?:available|accessible|report|disclos)|\bupdate estimates\b
          |\bprovide similar data\b|\bdisclos(?:e|ed|ing|ure)\b|\bpublish(?:ed|ing)?\b|\bpublication of\b
          |\bmak(?:e|ing) public\b|\bpublic access to information\b`,
      ),
      /\bdata collection\b|\bcollect(?:ion of)? (?:\w+ )?data\b|\bdisaggregated\b|\bstatistics\b(?! (?:division|office|department))/,
      /\bmonitor(?:ing)? (?:and evaluat(?:e|ing|ion)\b(?! Commission)|and report\w*|progress)/,
      new RegExp(
        pattern`\bto (?:continue to )?report\b|(?<!\b(?:my|the|its|a|his|their|this|that|present|previous
              |annual|comprehensive|written|summary|progress|rights|interim|final|expert
              |mission) )\breport (?:annually|regularly|on|to the|back)\b
          |\bprovid(?:e|ing) (?:[\w-]+ ){0,6}reports?\b`,
      ),
      new RegExp(
        pattern`\brespond to (?:[\w’-]+ ){0,5}(?:letters?|inquiries|queries|requests for information)\b
          |\bkeep (?:the )?[\w ]{3,40} informed\b|\bregular (?:updates|briefings)\b`,
      ),
    ),
  ],
  [
    'border_control',
    anyOf(
      new RegExp(
        pattern`(?<!\bcross-)(?<!\b(?:maritime|Joint
              |demarcat\w+ (?:of )?(?:the |their )?) ?)\bborders?\b(?! (?:verification|demarcation|area|region
              |dispute))|\bcross-border\b(?! (?:coordination|cooperation|collaboration|dialogue|trade|nature
              |data|payment|humanitarian|aid|mechanism|assistance|peace|special|movement of funds|transactions?
              |economic|financial|transfers?|investments?|energy|infrastructure|harm
              |flows of (?:data|funds|capital)))`,
      ),
      new RegExp(
        pattern`\bcustoms (?:and (?:border|immigration|police|tax|excise|security|port)|officers?|officials?
            |authorit\w+|controls?|services?|administrations?|agents?|procedures?|data|inspections?)
          |\bcustoms\b(?=[,;.]|$)(?<!traditions and customs|beliefs, customs|systems, customs)
          |\bborder checkpoints?\b`,
      ),
      /\binternational travel\b|\btravel documents?\b|\bbiometric\b|\bpassports?\b|\bpassenger\b|\bports? of entry\b|\bpoints? of entry\b|\bentry points\b/,
      /\bcrossing points?\b|\b(?:re)?opening of (?:the )?(?:[^\s,;.]+ ){1,3}crossings?\b/,
    ),
  ],
  [
    'illicit_trafficking',
    anyOf(
      new RegExp(
        pattern`\b(?:arms|weapons?|drugs?|firearms|ammunition|human|narcotics?|organ|wildlife
            |fuel)[- ](?:traffick\w+|smuggl\w+)|\b(?:traffick\w+|smuggl\w+) (?:in|of) (?!persons|women|children
            |migrants|human)|\b(?:trafficking|smuggling) (?:routes)|\bsmuggling\b(?! of migrants)`,
      ),
      new RegExp(
        pattern`\bill(?:icit|egal) (?:[a-z]+ (?:and|or) )?(?:arms|trade|flows?|trafficking|transfers?|weapons
            |financial|exploitation|mining|extraction|logging|fishing|export|drugs?|proliferation|production
            |cultivation|circulation)\b|\b(?:arms|weapons) (?:flows|proliferation)\b`,
      ),
      new RegExp(
        pattern`\btraceability\b(?! of)|\bconflict minerals\b
          |\bproliferation of (?:[a-z]+ )?(?:small arms|arms|weapons|firearms|ammunition)\b(?<!nuclear weapons)
          |\bdiversion of (?:[a-z]+ )?(?:arms|weapons|ammunition|minerals|fuel)
          |\billicit(?:ly)? (?:exports?|exported|imported|traded|transferred)\b
          |\btransnational (?:organized )?crime|\bcounter-?narcotics?\b|\bnarcotics?\b
          |\bdrug (?:production|cultivation|trade|control)\b`,
      ),
    ),
  ],
  [
    'counter_terrorism',
    anyOf(
      /\bterroris\w*|\bcounter-?terror\w*|\bviolent extremis\w*|\bCFT\b|\bradicali[sz]ation\b|\bforeign terrorist fighters\b/,
      /\bAl-Shabaab\b|\bBoko Haram\b|\bISWAP\b|\bJNIM\b|\bjihadist\w*|\bextremist (?:groups|armed)/,
    ),
  ],
  [
    'regional_cooperation',
    anyOf(
      new RegExp(
        pattern`\b(?:regional|subregional|cross-border|transboundary
            |interregional) (?:(?:and|or|,) [\w-]+ |security )?(?:cooperation|collaboration|coordination
            |efforts|approach(?:es)?|initiatives?|engagement|mechanisms?|dialogue|responses?|strateg(?:y|ies)
            |integration|security|frameworks?|architecture|forces?)\b`,
      ),
      new RegExp(
        pattern`\bcooperation (?:with|among|between|and coordination with) (?:the )?(?:regional|neighbou?ring
            |other) (?:States|countries|organi[sz]ations)\b
          |(?<!\binternational(?:,| and| or) )\bregional (?:actors|organi[sz]ations?|partners|States
            |countries)\b|\bregionally\b|\bregional (?:parties|peace|stability)\b
          |\b(?:peace|security|stability) (?:in|of|across|throughout) the (?:sub)?region\b`,
      ),
      new RegExp(
        pattern`\b(?:with|between|among|across) (?:[\w-]+ ){0,3}neighbou?r(?:s|ing (?:States|countries))\b
          |\bjoint (?:border )?patrols\b|\bgood-neighbou?r\w*|\bsubregional\b(?! organi[sz]ations?)
          |\bbilateral (?:and \w+ )?(?:relations|cooperation|agreements?|talks|ties|dialogue|consultations
            |issues|engagement|mechanisms?|efforts|meetings|discussions|channels|arrangements?|matters
            |negotiations|commissions?|committees?|tripartite)\b`,
      ),
      new RegExp(
        pattern`\bbetween (?:the (?:two|three)|both) (?:countries|States|Governments|neighbours)\b
          |\bissues between\b|(?<!\bsovereignty, )(?:\bsovereignty and )?\bterritorial integrity\b
          |\bAfrican Union and (?:IGAD|the Intergovernmental)|\bmaritime (?:boundar|borders?|navigation)
          |\b(?:border|boundary) (?:demarcation|dispute)`,
      ),
    ),
  ],
  [
    'information_exchange',
    anyOf(
      new RegExp(
        pattern`\b(?:information|intelligence|data|knowledge|evidence)[- ](?:sharing|exchange)
          |\b(?:shar|exchang)(?:e|ing) (?:of )?(?:[\w-]+ ){0,4}(?:information|intelligence|data|experiences?
            |practices|lessons|knowledge|evidence)\b|\bexchange of (?:information|data|experience)`,
      ),
      new RegExp(
        pattern`\bshar(?:e|ing) (?:the |their |its |all |relevant |any )?(?:[\w-]+ ){0,2}(?:manifests|lists
            |findings|details|records)\b|\bgather information\b|\bspecial notices?\b
          |\bINTERPOL (?:[\w-]+ )?(?:databases?|notices)`,
      ),
      new RegExp(
        pattern`\b(?:inform|notify)(?:ing)? (?:all |the )?(?:relevant )?(?:Member )?States\b
          |\bsupplying (?:all |any )?(?:[\w-]+ )?information\b
          |\b(?:provide|submit|supply|furnish)\b(?:(?! for | of | in order )[^.;]){0,60}\b(?:information
            |data)\b(?![- ](?:driven|based|systems|technology|protection))`,
      ),
    ),
  ],
  [
    'capacity_building',
    anyOf(
      new RegExp(
        pattern`\bcapacity[- ](?:building|development)\b|\bbuild(?:ing)? (?:the )?(?:\w+ )?capacit(?:y|ies)
          |\btraining\b|\btrain\b|\bmentor\w*|\bexpertise\b|\btechnology transfer\b|\btransfer of technology\b
          |\bskills\b`,
      ),
      new RegExp(
        pattern`\b(?:strengthen|enhanc|reinforc|increas|develop|expand)(?:e
            |ing)? (?:the |their |its )?(?:[\w-]+ ){0,2}(?:capacit|capabilit)
          |(?<!\blegal )\b(?:capacity|capabilities) of\b`,
      ),
      new RegExp(
        pattern`\b(?:operational|technical|institutional|national|technological|forensic|investigative
            |logistical|analytical|administrative|human|absorption|response) (?:and [\w-]+ )?(?:capacit
            |capabilit)(?:y|ies)\b`,
      ),
      new RegExp(
        pattern`\btechnical (?:assistance|support|cooperation|and financial)
          |\b(?:technical|forensic|investigative|logistical|logistics?|material|equipment)(?:,
            | and) (?:\w+,? (?:and )?)?(?:assistance|support)\b|\blogistic\w* support\b`,
      ),
      /\bequip(?:ping|ped)?\b|\bequipment (?:and|for) (?:training|the)\b|\bawareness-raising\b|\brais(?:e|ing) awareness\b/,
      new RegExp(
        pattern`\bstrengthen(?:ing)? (?:the )?(?:[\w-]+ ){0,3}(?:armed forces|security forces|police|army)\b
          |\bsupport (?:to|for) (?:the )?(?:[\w-]+ ){0,3}(?:armed forces|security forces|police|army)\b`,
      ),
    ),
  ],
  [
    'aviation_security',
    /\baviation\b(?! fuel)|\bairports?\b|\bcivil(?:ian)? air(?:craft|liners?)?\b|\bair (?:navigation|traffic)\b/i,
  ],
  [
    'wmd_security',
    new RegExp(
      pattern`\bchemical(?: weapons?|-weapon|,? biological)|\bnuclear\b|\bdenuclear\w*|\bbiological weapons?\b
        |\bweapons of mass destruction\b|\bradiolog\w*|\bJoint Comprehensive Plan of Action\b|\burani?um\b
        |\bnon-proliferation\b|\bCBRN\b|\bOPCW\b|\bballistic missiles?\b
        |\bmissile[- ](?:launch\w*|programmes?|related|technology|tests?)\b|\bWMD\b`,
      'i',
    ),
  ],
  [
    'transport_security',
    new RegExp(
      pattern`\btransport security\b|\bcargo\b(?! flights| manifests)
        |\bmaritime (?:security|safety|navigation|trade|crime|traffic)|\bfreedom of navigation\b
        |\bnavigational (?:rights|freedoms)|\bpiracy\b|\bshipping\b|\bseafarers\b
        |\b(?:commercial|merchant) (?:vessels?|ships?|shipping)\b|\barmed robbery (?:at sea|against ships)`,
      'i',
    ),
  ],
  [
    'sanctions_measures',
    anyOf(
      new RegExp(
        pattern`(?<!\b(?:criminal|penal|disciplinary|administrative|appropriate|dissuasive|proportionate
              |adequate|effective|authority to [^.;]{0,30}impose) )\bsanctions?\b(?! on civilians
            | for (?:violations|perpetrators))`,
      ),
      new RegExp(
        pattern`\basset(?:s)? freez\w*|\bassets? (?:remaining )?frozen\b|\btravel ban\b
          |\b(?:de)?listing\b(?! of (?:priority|best))|\bexemption requests?\b|\bspecial notices?\b`,
      ),
      new RegExp(
        pattern`\bdesignat(?:ed|ion) (?:on|under|individuals|entities|for)
          |\b(?:designated|listed) (?:individuals|entities|persons)\b|\btargeted measures\b
          |\bfinancial measures\b|\bcoercive measures\b|\bmilitary (?:over)?flights\b`,
      ),
      new RegExp(
        pattern`\bresolution 2734\b|\bmeasures imposed (?:by|in|pursuant to
            |under)\b(?! (?:paragraph \d+ of )?resolution (?:713|733|1907) )
          |\bmeasures taken by them to implement this resolution\b|\bdesignated by the (?:Committee|Council)\b
          |\bresolutions? (?:1267|1591|1970|1988|2127|2140|2206|2374|2653|2664|2745) \(`,
      ),
    ),
  ],
  [
    'political_process',
    anyOf(
      new RegExp(
        pattern`\bpolitical (?:process|solution|dialogue|parties|settlement|transition|consensus|participation
            |institutions|leaders|leadership|initiative|track|agreement|engagement|horizon|actors|differences
            |means|space|stability|detainees|will|independence|resolution|efforts|rights|negotiations|roadmap
            |road map|stalemate|impasse|deadlock|unity|decisions|life)`,
      ),
      new RegExp(
        pattern`\belect(?:ions?|oral)\b|\bvot(?:e|er|ers|ing)\b|\breferendum\b
          |\bdemocra(?!tic (?:Republic|People))\w+|\bpower-sharing\b|\bgovernment formation\b
          |\bform(?:ing|ation)?\b[^.;]{1,50}\bgovernment\b|\bHigh Council\b|\bquotas for women\b`,
      ),
      new RegExp(
        pattern`(?<!\b(?:iterative|policy|technical|social|interactive|working-level|interfaith
              |constructive public|public-private) )\bdialogue\b(?! (?:with|to share|between) (?:communit|local
              |indigenous|the private|business|victims|best|the Committee|capital|developers))
          |\bcompromise\b(?! (?:the|their|its|security|safety|international))|\bmediat(?:ion|e|ing|or)\b
          |\bgood offices\b|\breconciliation\b|\bconsensus (?:among|on)\b
          |\bset aside (?:their|its) differences\b|\bin good faith\b`,
      ),
      new RegExp(
        pattern`\btransitional\b(?! (?:justice|authorit|government|shelter|national))
          |\btransition(?:al)? (?:process|period)|\bconstitution\b(?<!\bamend\w* (?:to )?(?:the )?Constitution)
          |\bconstitutional\b(?! (?:reforms?|amendments?|court))|\bconstitution-making\b
          |\broad ?map\b(?! (?:to|for) (?:implement|the implementation))`,
      ),
      new RegExp(
        pattern`\brestor(?:e|ing|ation of) peace\b|\bAgreement on the (?:Resolution|Settlement)\b
          |\bpeace (?:process|agreement|talks|negotiations|efforts|initiatives?|plan|deal)
          |\baccords?\b(?! (?:with|to)\b)|\b(?:lasting|sustainable|durable|goal of|path to|towards) peace\b
          |\bpeacebuilding\b(?! (?:missions?|operations|activities|Commission|Fund|and Peace|Support|Affairs
              |actors|architecture))|\bsustaining peace\b|\bRevitali[sz]ed Agreement\b|\bunified forces\b
          |\bnon-signator\w+`,
      ),
      new RegExp(
        pattern`(?<!\b(?:benefit-sharing|contract|trade|intergovernmental|climate|selective) )\bnegotiat(?:e
            |ing|ions?)\b(?! (?:tactics|between (?:developers|companies)))|\btwo-State\b|\bfinal status\b
          |(?<!\bGovernment of )\bnational unity\b|\bpeaceful (?:means|resolution|settlement|solution
            |transition)|\bconflict (?:prevention|resolution)\b|\bresolution 2231\b`,
      ),
      new RegExp(
        pattern`\b(?:interfer\w+|interven\w+) in (?:the |its |their )?(?:domestic|internal) affairs\b
          |\bseiz(?:e|ing|ure of) power\b|\bunconstitutional change|\bcoup d[’']|\bgoverning structures\b
          |\b(?:seize|take over|withdraw from) (?:the )?government institutions\b
          |\bthe (?:democratic |ongoing |peaceful )?transition\b(?! (?:from|of|to)\b)`,
      ),
      new RegExp(
        pattern`\b(?:Six-Party|bilateral|direct|indirect|inter-[A-Z]\w+|intra-[A-Z]\w+|political
            |proximity) [Tt]alks\b|\bintercommunal\b|\bcoexistence\b|\bsocial cohesion\b
          |\b(?:confidence|trust)-building\b|\bself-determination\b|\bdecoloni[sz]ation\b|\bsettlement activit
          |\bsovereignty(?:,| and) (?:unity|independence|political)|\bsovereignty, territorial`,
      ),
    ),
  ],
  [
    'ceasefire',
    anyOf(
      new RegExp(
        pattern`\bceasefire\b|\b(?:cessation of|(?:end|halt) to) (?:all )?(?:(?:acts of |armed )?(?:violence
              |attacks)|hostilities|fighting)\b|\bcease (?:all )?(?:acts of )?(?:violence|attacks|fighting)\b
          |\btruce\b|\barmistice\b|\bhostilities\b|\bde-escalat\w*|\brestraint\b(?! measures)
          |\bdemilitari[sz]\w*`,
      ),
      new RegExp(
        pattern`\bdisengagement (?:of forces )?agreement\b|\bdisengagement of forces\b
          |\barea of (?:separation|limitation)\b|\bbuffer zone\b|\bBlue Line\b|\bUNDOF\b
          |\bimplementation of resolution 1701\b`,
      ),
      new RegExp(
        pattern`\bengage in (?:any )?(?:further )?(?:military|armed) (?:activit(?:y|ies)|action
            |confrontation)\b|\bhalt (?:its|their|the|all) (?:\w+ )?offensives?\b
          |\b(?:cease|desist from|stop|halt|end
            |refrain from) (?:any |all |immediately |its |their |further |arming |acts of |forms of )*(?:attacks
            |arming|fire|shelling|fighting|violence|military (?:action|activit(?:y|ies)
              |operations))\b(?! against (?:women|children|girls|civilians|journalists))`,
      ),
      new RegExp(
        pattern`\bwithdraw(?:al|ing)? (?:of|from|its|their|all)\b[^.;]{0,50}\b(?:forces|troops|territory
            |territories|positions|fighters|actors|areas)\b
          |\b(?:armed|military) (?:actors|forces|elements) (?:depart|leave|withdraw|vacate)`,
      ),
      new RegExp(
        pattern`\b(?:offensive|hostile) military actions?\b|\b(?:abstain|desist
            |refrain)\w* from [^.;]{0,60}\b(?:military (?:action|force|means)|(?:use|threat) of force
            |uses? of violence)\b|\b(?:actions?|acts|attacks|fighting|these|they
            |violence) (?:should |must |should all )?(?:immediately )?cease\b`,
      ),
      new RegExp(
        pattern`\b(?:complete|immediate|phased?|phases? of|total) withdrawal\b|\bdisengagement plan\b
          |\bhandover of (?:the )?(?:\w+ )?positions\b|\bend (?:to )?(?:the )?(?:fighting|hostilities
            |bloodshed)|\bbombardments?\b|\bair ?strikes\b`,
      ),
    ),
  ],
  [
    'human_rights',
    anyOf(
      new RegExp(
        pattern`\bhuman rights\b(?! (?:experts|officers|bodies|division|component|council|committee))
          |\brights\b(?<!\bhuman rights)(?<!\b(?:veto|property|voting) rights)(?! issues)
          |\bright(?:s)? (?:to|of)\b|\bdignity\b|\bequality\b|\bgender\b(?! equality adviser)
          |\bintersectional\w*`,
      ),
      new RegExp(
        pattern`\btorture\b|\barbitrar(?:y|ily)\b|\bdetain(?:ees?|ed)\b|\bdetention\b|\bmistreat\w+
          |\bill-treatment\b|\bextrajudicial\b|\benforced disappearances?\b|\bhostages?\b|\bdeath penalty\b
          |\bexecutions\b|\bprisoners of conscience\b`,
      ),
      new RegExp(
        pattern`\bsexual(?:ly)?(?: and gender-based)? (?:violence|abuse|exploitation)|\bviolence against\b
          |\bwomen\b.{0,40}\bviolence\b|\brape\b|\bharassment\b|\bstigma\w*|\bpersecution\b|\bintimidation\b
          |\bretaliation\b|\breprisals?\b`,
      ),
      new RegExp(
        pattern`\bfreedom of (?!navigation\b|movement\b|trade\b|action\b|overflight\b)|\bfreedoms\b
          |\bfreedom of movement (?:of|for) (?:all )?(?:civilians|people|persons|women|residents|citizens
            |populations?|the population|migrants|refugees|displaced)
          |\b(?:women|civilians|people|persons|girls)(?:’s?)? [^.;]{0,40}\bfreedom of movement\b
          |\bcivic (?:and \w+ )?space\b|\bjournalists?\b|\bprivacy\b`,
      ),
      new RegExp(
        pattern`\bdiscriminat\w*|\brac(?:ism|ial|ist)\b|\bminorit(?:y|ies)\b
          |\bindigenous\b(?![- ](?:led|science|knowledge))|\bof African descent\b|\bmarginali[sz]ed\b|\bhate\b
          |\binflam\w+ (?:hate|tensions|rhetoric)|\binformed consent\b|\binjustices?\b`,
      ),
      new RegExp(
        pattern`\bwomen and girls\b|\brestrictions (?:imposed )?on women\b
          |\beducation (?:for|of) (?:girls|women)\b|\bwomen,? (?:and )?peace and security\b
          |\bwomen’s (?:rights|leadership|empowerment|full)|\bchild(?:ren)?\b(?! mortality)
          |\bpersons with (?:\w+ )?disabilities\b|\bolder persons\b|\bmigrants\b|\bnon-refoulement\b|\basylum\b`,
      ),
      new RegExp(
        pattern`\bvictims?\b|\bsurvivors?\b|\babuses\b|\b(?:violence|exploitation|violations?|neglect)(?:,| and
            | or) (?:\w+ and )?abuse\b|\babuse of (?:women|children|girls|detainees|persons|prisoners|migrants
            |power)\b|\batrocit\w+|\bmass graves\b|\bserious (?:international )?crimes\b|\bsuffering\b
          |\b(?:most|people in) vulnerable\b|\bvulnerable (?:people|groups|persons|situations|populations)\b
          |\bnon-majority\b`,
      ),
      new RegExp(
        pattern`\bviolations?\b(?<!\bembargo\b[^.;]{0,200})(?! (?:and \w+ )?of (?:(?:the|its|their|all|any
                |Lebanese|Israeli|Syrian|Iraqi) )?(?:SOFA|status|cease|cessation|sovereignty|territorial
              |airspace|agreements?|Agreement|truce|resolutions?|arms|embargo|sanctions|measures|Blue Line
              |Disengagement|Treaty|Charter|peace))`,
      ),
      new RegExp(
        pattern`\b(?:under|respect(?:s|ing)?|respect for|uphold(?:s|ing)?|compl(?:y|ies|ying) with
            |compliance with|abide by|adhere(?:nce)? to
            |obligations under) (?:the |applicable |relevant |all )?international (?:law, including international )?(?:humanitarian
            |human rights)\b|\bviolations of international`,
      ),
      new RegExp(
        pattern`\b(?:attacks? (?:on|against|directed at)|targeting(?: of)?|target) (?:the )?civilians?\b
          |\bcivilian-populated\b|\bindiscriminate\b|\b(?:principles? of )?(?:distinction
            |proportionality),? (?:and )?(?:proportionality|precautions?)\b|\bpolice brutality\b
          |\bexcessive (?:use of )?force\b`,
      ),
      new RegExp(
        pattern`\b(?:civilians|hostages|persons|people|those) (?:[a-z]+ly )?(?:abducted|detained|kidnapped)\b
          |\babductees\b|\bin captivity\b|\bxenophob\w*|\bdisproportionate (?:use of )?force\b
          |\b(?:response|force)\b[^.;]{0,60}\bproportionate\b
          |\bprotect(?:ing|ion of)? (?:its|the|their) (?:own )?(?:citizens|people|populations?)\b`,
      ),
      new RegExp(
        pattern`\bcivilians? from violence\b|\bprotection of (?:all )?civilians\b
          |\bprotect(?:ing|ion of)? (?:[\w-]+ ){0,2}civilians?\b
          |\bcivilian (?:and [\w-]+ )?(?:harm|casualties|infrastructure|objects|population)
          |\bharm to civilians\b|\bexplosive weapons\b|\bspare civilians\b`,
      ),
      new RegExp(
        pattern`\b(?:guarantee|ensure|protect)\w* the safety\b(?! (?:and security )?of (?:all )?(?:UN
              |United Nations|peacekeep|personnel|humanitarian|aid|the (?:Mission|Force)))`,
      ),
    ),
  ],
  [
    'humanitarian',
    anyOf(
      new RegExp(
        pattern`\bhumanitarian\b(?! (?:law|consequences|impact))|\bUNRWA\b|\blife-saving\b
          |\brefugees?\b(?! law| and (?:asylum|humanitarian law))|\bdisplaced\b
          |(?<!\b(?:debt|tax|sanctions) )\brelief\b(?! and Works)`,
      ),
      new RegExp(
        pattern`(?<!\b(?:legal|mobility|development|military|hearing|judicial) )\baid\b(?! (?:of|for trade))
          |\baccess to aid\b|\bpopulations? in need\b|\b(?:people|those|persons) in need\b
          |\bemergency (?:response|assistance|funding|relief|shelter)
          |\b(?:Consolidated|Flash) (?:Inter-Agency )?Appeals?\b`,
      ),
      new RegExp(
        pattern`\bfood (?:security|insecurity|assistance|aid|supplies)|\bfamine\b|\bhunger\b(?! strik)
          |\bstarvation\b|\b(?:mal)?nutrition\b|\bwater,? (?:and )?sanitation\b|\bshelters?\b`,
      ),
      new RegExp(
        pattern`\bmedical (?:care|supplies|assistance|aid|personnel|facilit\w+|services?|treatment|support
            |evacuations? of)|\bmedical\b(?= and (?:psycho|humanitarian))|\bpsychosocial\b(?! disabilit)
          |\bhealth-?care\b(?! data)|\b(?:public |mental )?health[- ](?:services?|facilit\w+|workers?|systems?
            |response|needs|personnel|centres?|sector|authorities)\b|\b(?:public|mental) health\b|\bcholera\b
          |\bepidemics?\b|\bvaccinat\w+`,
      ),
      new RegExp(
        pattern`\bmissing persons\b|\bhuman remains\b|\bdurable solutions\b
          |(?<!\b(?:data|asset) )\brepatriat\w*\b(?! programmes?|[^.;]{0,4}\(DDR)
          |\breturns? of (?:[\w’-]+ ){0,3}(?:refugees|displaced|returnees|persons|people|populations?|residents
            |families|civilians|IDPs|those|nationals|citizens|migrants|inhabitants)|\b(?:these|such) returns\b
          |\b(?:safe|voluntary|dignified)[^.;]{0,30}\breturns?\b|\breturns must\b|\bareas of return\b
          |(?<!\bfighters, )\breturnees?\b|\bresettle(?:ment)? of (?:refugees|displaced|families)
          |\brefugee resettlement\b`,
      ),
      /\bflood(?:s|ing)\b|\bdrought\b|\bearthquakes?\b|\bcyclones?\b|\bdisaster (?:risk|relief|response|preparedness)|\bnatural disasters?\b/,
    ),
  ],
  [
    'rule_of_law',
    anyOf(
      new RegExp(
        pattern`\brule of law\b|\bjudicial\b|\bjudges?\b|\bjudiciary\b
          |(?<!\b(?:social|climate|environmental|economic|racial|gender) )\bjustice\b
          |\bcourts?\b(?! of Human Rights)|\b(?:special|criminal|military|hybrid) tribunals?\b|\bdue process\b
          |\bfair (?:trial|retrials)\b|\bjudge?ments\b|\blegal aid\b
          |\b(?:effective|judicial|legal) remed(?:y|ies)\b|\breparations?\b|\bamnesty\b`,
      ),
      new RegExp(
        pattern`\baccountab(?:le|ility)\b(?! (?:system|frameworks?|reports?|indicators
              |to (?:affected|the General Assembly|member States)))|\bimpunity\b|\bunpunished\b
          |\bperpetrators\b|\bthose responsible\b|\b(?:h[eo]ld(?:ing)?|call(?:ed|ing)?|brought
            |bring(?:ing)?)\b[^.;]{1,120} to account\b|\b(?:held|called|brought) to account\b`,
      ),
      new RegExp(
        pattern`\binvestigat(?!ive (?:journalis|capacit\w+ of the office))\w*|\bprosecut\w*|\bextradit\w+
          |\barrest\b|\barbitrarily detained\b|\bcriminal\b(?! (?:and unjustifiable|groups?|gangs?|networks?
              |armed|elements|police org))|\b(?:organized|financial|war|economic) crimes?\b|\bextrajudicial\b`,
      ),
      new RegExp(
        pattern`\blaw enforcement\b|\bprisons?\b|(?<!criminal )\bpolice\b(?![- ]contribut)(?! (?:units
              |contribut\w+|component|officers? contribut))|\bcorruption\b|\bgang(?:s and|-related| violence)\b
          |\bagainst gangs\b`,
      ),
    ),
  ],
  [
    'institution_building',
    anyOf(
      new RegExp(
        pattern`\binstitutions of the (?:[\w-]+ )?State\b|\b(?:State|security|military|oversight|public
            |national|judicial|independent|sovereign|civilian|governance
            |unified) institutions?\b(?<!human rights institutions?)|\binstitution-building\b
          |\binstitutional\b(?! (?:accountability|memory|settings?|care|commitment|legitimacy))
          |\bState-building\b|\bState authority\b|\bpublic (?:administration|financial management|finances?
            |sector reform)\b|\bcivil service\b|\bdecentrali[sz]ation\b`,
      ),
      new RegExp(
        pattern`\bsecurity sector\b|(?<!\b(?:legal|legislative|tax|electoral) )\breforms?\b(?! cent(?:re|er)s?)
          |\breunification of\b|\bindependence (?:and|of)\b[^.;]{0,60}\b(?:Bureau|institutions?|judiciary
            |bodies)|\boversight\b(?! (?:Committee|Services|Body|bodies|Mechanism))|\bAudit Bureau\b`,
      ),
      new RegExp(
        pattern`(?<!\b(?:resource|ocean|energy|climate|corporate|data|environmental|global|mineral|migration
              |production, consumption, distribution and|artificial intelligence|AI) )\bgovernance\b`,
      ),
      new RegExp(
        pattern`\b(?:establish(?:ment of|ing)?|set(?:ting)? up
            |creat(?:e|ing|ion of)) (?:a |an |the )?(?:[\w-]+ ){0,3}(?:units?|institution|body|authority
            |commission|agency|committee|courts?|chambers?|tribunal|council|ombud\w+)\b`,
      ),
      /\b(?:deploy\w*|strengthen\w*|support\w*|deployment of|support (?:to|for)) (?:the )?(?:[\w-]+ ){0,3}(?:armed forces|State security)\b/,
    ),
  ],
  [
    'coordination',
    anyOf(
      new RegExp(
        pattern`(?<!\b(?:cross-border|regional|subregional|mine action|in|in close|in full|in strong
              |board for) )\bcoordinat(?:e|es|ing|ion)\b(?! (?:centre|center|group|office|committee|council
              |of humanitarian))(?<!\bfor the Coordination)`,
      ),
      new RegExp(
        pattern`\bcooperation between (?:the )?UN[A-Z]{2,}|\bcooperat(?:e|ing
            |ion) (?:fully )?with (?:other |relevant |the ){0,3}expert (?:groups?|panels?)\b
          |\bcoordinated (?:and [a-z]+ )?(?:actions?|approach|efforts?|international|manner|response|strateg\w+
            |support)\b|\b(?:closer|enhanc(?:e|ed|ing)|greater|strengthen(?:ed|ing)?|stronger) (?:collaboration
            |cooperation) (?:among|with|within) (?:the )?(?:agencies|mission|partners|UN\b|United Nations)`,
      ),
      new RegExp(
        pattern`\bliais(?:on|e)\b(?! (?:office|group))|\bcomplementarit(?:y|ies)\b|\bcoherence\b
          |\binter-agency\b(?! (?:appeal|task force|standing|consultative|committee|group|working
              |support group))|\bjoined-up\b|\bsystem-wide (?:coherence|coordination|approach)
          |\brequesting assistance from\b|\bsynerg\w+|\bduplicat(?:ion|ing)\b
          |\bwhole-of-(?:government|society|system)\b`,
      ),
    ),
  ],
]
