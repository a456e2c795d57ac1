/** What a text rests on, quotes or was said by: `(see A/79/176)`, `as emphasized by the Court`, `in its report entitled “…”`. */
export const asides =
  /\((?:see|[AS]\/)[^()]{0,200}\)|“[^“”]{1,200}”(?<=\b(?:entitled|titled|called|themed?) “[^“”]{1,200}”)|,? as (?:also )?(?:[a-z]+ly )?(?:[a-z]+ed|set out|laid down|called for|provided for|foreseen) (?:by|in|under) [^,;.]{1,200}|\baccording to [^,;.]{1,200}|, (?:(?:which|who) (?:is|are|was|were|has|have|remains?|continues?|had)|where (?:the|an?|[a-z]+ing)) [^,;.]{1,200}|\bwith (?:full |due )?respect for [^,;.]{1,120}|\bin violation of [^,;.]{1,120}|\b(?:in (?:\w+ )?(?:accordance|line|conformity|compliance|keeping)|consistent(?:ly)?) with [^,;.]{1,160}?(?= and (?:to|that|in|through|by|ensure|[a-z]+ing)\b|[,;.]|$)|\b(?:pursuant to|under the terms of|under) (?:[a-z]+ ){0,3}resolutions? [^,;.]{1,120}|\bcontained in (?:my|the|its|their) (?:[a-z]+ ){0,3}reports?\b[^,;.]{0,200}/g

/** Words that show a theme, in the order of the codebook. */
export const themes: readonly (readonly [string, RegExp])[] = [
  [
    'stockpile_management',
    /\bstockpile\w*|\b(?:weapons? and ammunition|ammunition|arms|weapons?) (?:management|storage|depots?)|\barmour(?:y|ies)\b|\barsenals?\b|\bphysical security\b|\b(?:mark|register|inventor)\w* [^.;]{0,40}\b(?:weapons|arms|firearms)\b[^.;]{0,40}\bregisters?\b|\bsafe storage\b|\bweapons? regist(?:ers?|ry|ries)\b|\baccount(?:ing|able|s)? for (?:each|every|all|its|their|the) (?:\w+ )?(?:weapons?|arms|ammunition)\b|\bunsecured (?:weapons|arms|ammunition)|\bsecur(?:e|ing) (?:weapons|arms|ammunition|depots)/i,
  ],
  ['manpads_control', /\bMANPADS?\b|man-portable air|portable surface-to-air/i],
  [
    'mine_action_eod',
    /\b(?:land)?mines?\b(?! workers)|\bmine action\b|\bdemining\b|\bclearance of\b|\bexplosive (?:ordnance|remnants|hazards?)|\bunexploded\b|\bimprovised explosive|\bcluster munitions?\b/i,
  ],
  [
    'disarmament_reintegration',
    /\bdisarm\w*|\bdemobili[sz]\w*|\breintegrat(?:e|ion) of (?:ex-|former )?(?:combatants|fighters)|\bex-combatants?\b|\bformer combatants?\b|\bmonopoly (?:over|on|of) (?:the )?(?:possession of |use of )?(?:weapons|arms|force)\b|\b(?:possession|maintenance|carrying) of (?:weapons|arms)\b(?! by civilians)|\b(?:weapons|arms) (?:outside|under) (?:the )?(?:control|authority|State)|\barmed groups? (?:to )?(?:disband|lay down)|\bdisband(?:ing|ment)?\b|\bsurrender (?:of )?weapons|\blay(?:ing)? down (?:their |its |all )?(?:arms|weapons)\b/i,
  ],
  [
    'civilian_weapons',
    /\bcivilian (?:possession|weapons?|ownership|arms|firearms)|\bfirearms? licen[cs]|\bprivate gun/i,
  ],
  [
    'marking_tracing',
    /\bweapons? regist(?:ers?|ry|ries)\b|\bmarking\b|\bmark (?:all |its |their |the )?(?:[\w-]+ ){0,2}(?:weapons|arms|firearms|ammunition)\b|\btracing\b|\btrace(?:d|ability)?\b(?= (?:of |the )?(?:weapons|arms|ammunition|firearms|origin))|\bserial numbers?\b|\brecord-keeping\b/i,
  ],
  [
    'legislation',
    /\bamend\w* (?:to )?(?:the )?Constitution\b|\bconstitutional (?:reforms?|amendments?)\b|\blegislat(?:ion|ive|ure|ures|ed|ing|e)\b(?! (?:Assembly|Council|Body))|\blaws?\b(?! enforcement|yers?| of the Sea)(?<!international law|humanitarian law|rights law|refugee law|criminal law|rule of law|of law|applicable law|martial law|labour law|treaty law)|\bbills?\b|\bdomestic law\b|\bpenal code\b|\bcriminal code\b|\bregulatory\b|\b(?:adopt|enact|enforce|establish|develop)\w* (?:and \w+ )?(?:strict |binding |national |minimum |clear )?standards\b|\b[Rr]equire (?:all )?(?:companies|businesses|businesses|business entities)\b|\blegal framework|\bdecriminali[sz]|\bcriminali[sz]e|\bratif(?:y|ication)|\baccede\b|\bstatut(?:e|ory)\b|\bmoratorium\b|\bregulations?\b(?! of the)|\blegal reforms?\b|\blegal and policy measures\b|\bdecree\b/i,
  ],
  [
    'arms_embargo',
    /\bembargo\b|\bflow of (?:weapons|arms)\b|\bsupply of (?:weapons|arms|military)\b|\bsupporting any of the (?:\w+ )?parties\b|\b(?:acquiring|acquisition of) (?:weapons|arms)\b|\binspect (?:\w+ )?cargo\b|\bcargo (?:bound|flights)\b|\btransfers? of (?:arms|weapons|military)\b/i,
  ],
  [
    'transparency_reporting',
    /\btransparency\b|\btransparent(?:ly)?\b(?!,? (?:and (?:\w+ )?\w+ )?(?:investigat|elect|inquir|dialogue|political|process))|\breporting (?:obligations?|requirements?|mechanisms?|to the)|\bsubmit (?:\w+ )?reports?\b|\bmilitary expenditure|\bregister of conventional|\bpublicly (?:available|report|disclos)|\bupdate estimates\b|\bprovide similar data\b|\bdisclos(?:e|ure)\b|\bdata collection\b|\bcollect(?:ion of)? (?:\w+ )?data\b|\bdisaggregated\b|\bpublish\b|\bstatistics\b|\bmonitor(?:ing)? (?:and evaluat(?:e|ing|ion)\b(?! Commission)|and report\w*|progress)|\bto (?:continue to )?report\b|(?<!\b(?:my|the|its|a|his|their|this|present|previous|annual|comprehensive|written|summary) )\breport (?:annually|regularly|on|to the)\b|\bsubmit (?:a |an )?(?:\w+ ){0,2}report\b|\brespond to (?:[\w’-]+ ){0,5}(?:letters?|inquiries|queries|requests for information)\b|\bpublic access to information\b|\bmak(?:e|ing) public\b|\bpublicly\b/i,
  ],
  [
    'border_control',
    /(?<!\b(?:maritime|demarcat\w+ (?:of )?(?:the |their )?) ?)\bborders?\b|\bcross-border\b(?! (?:coordination|cooperation|dialogue))|\bcustoms\b|\bcheckpoints?\b|\binternational travel\b|\btravel documents?\b|\bbiometric\b|\bpassports?\b|\bcrossing points?\b|\b(?:re)?opening of (?:the )?(?:[^\s,;.]+ ){1,3}crossings?\b|\bpassenger\b/i,
  ],
  [
    'illicit_trafficking',
    /\b(?:arms|weapons?|drugs?|firearms|ammunition|human|narcotics?)[- ](?:traffick\w+|smuggl\w+)|\b(?:traffick\w+|smuggl\w+) (?:in|of) (?:arms|weapons?|drugs?|firearms|small arms|ammunition|fuel|gold)|\bsmuggling (?:networks|routes)|\billicit (?:arms|trade|flow|trafficking|transfer|weapons|financial|exploitation)|\borgan trafficking\b|\btraceability\b(?! of)|\bconflict minerals\b|\bproliferation of (?!disinformation|hate|armed)|\bdiversion\b|\btransnational (?:organized )?crime/i,
  ],
  [
    'counter_terrorism',
    /\bterroris\w*|\bcounter-terror\w*|\bviolent extremis\w*|\bradicali[sz]ation\b|\bforeign terrorist fighters\b/i,
  ],
  [
    'regional_cooperation',
    /\bregional (?:and \w+ )?(?:cooperation|efforts|coordination|approach|initiatives?|engagement|mechanisms?|dialogue|actors|organi[sz]ations?|partners|States|countries|security)\b|\bneighbouring (?:States|countries)\b|\bcross-border (?:coordination|cooperation|dialogue)\b|\bsubregional\b|\bbilateral\b(?! (?:development|finance|donors?|assistance|aid))|\bbetween (?:the (?:two|three)|both) (?:countries|States|Governments|neighbours)\b|\bregional (?:stability|peace|integration)\b|\bissues between\b|\bsovereignty\b|\bterritorial integrity\b|\bmaritime (?:navigation|boundar|borders?)|\bAfrican Union and (?:IGAD|the Intergovernmental)|\bgood-neighbour\w*/i,
  ],
  [
    'information_exchange',
    /\b(?:information|intelligence|data)[- ](?:sharing|exchange)|\b(?:shar|exchang)(?:e|ing) (?:of )?(?:\w+ ){0,3}(?:information|intelligence|data|experiences?|practices|lessons)|\bexchange of (?:information|data|experience)|\bshar(?:e|ing) (?:the |their |its |all |relevant |any )?(?:[\w-]+ ){0,2}(?:manifests|lists|evidence|findings|details|records|lessons)\b|\bgather information\b|\bspecial notices?\b|\b(?:provide|submit)\b[^.;]{0,60}\b(?:information|data)\b/i,
  ],
  [
    'capacity_building',
    /\bcapacity[- ]building\b|\bbuild(?:ing)? (?:the )?(?:\w+ )?capacit(?:y|ies)|\btraining\b|\btrain\b|\btechnical (?:assistance|support|and financial)|\bstrengthen(?:ing)? (?:the |their |its )?(?:\w+ ){0,2}capacit|\bequip\b|\bcapabilities of\b|\b(?:operational|technical|institutional|national|technological|forensic|investigative|logistical|analytical|administrative|human) (?:capacit|capabilit)(?:y|ies)\b|\b(?:technical|forensic|investigative|logistical|material)(?:,| and) (?:\w+,? (?:and )?)?(?:assistance|support)\b|\bawareness-raising\b|\braise awareness\b|\bmentor\w*|\bexpertise\b|\btechnology transfer\b|\bcapacity of\b/i,
  ],
  ['aviation_security', /\baviation\b(?! fuel)|\bairports?\b|\bcivil air/i],
  [
    'wmd_security',
    /\bchemical(?: weapons?|-weapon)|\bnuclear\b|\bbiological weapons?\b|\bweapons of mass destruction\b|\bradiolog\w*|\bJoint Comprehensive Plan of Action\b|\burani?um\b|\bnon-proliferation\b/i,
  ],
  [
    'transport_security',
    /\btransport security\b|\bcargo\b(?! flights| manifests)|\bmaritime (?:security|safety|navigation)|\bfreedom of navigation\b|\bpiracy\b|\bshipping\b|\bcargo security\b/i,
  ],
  [
    'sanctions_measures',
    /\bsanctions?\b(?! on civilians)|\basset(?:s)? freez\w*|\bassets? (?:remaining )?frozen\b|\btravel ban\b|\blisting\b|\bdesignat(?:ed|ion) (?:on|under|individuals|entities|for)|\bresolution 2734\b|\btargeted measures\b|\bspecial notices?\b|\bdelisting\b|\bexemption requests?\b|\bfinancial measures\b|\bcoercive measures\b|\bmilitary (?:over)?flights\b|\b(?:designated|listed) (?:individuals|entities|persons)\b|\bresolutions? (?:1267|1591|1970|1988|2127|2140|2206|2374|2653|2664|2745) \(/i,
  ],
  [
    'political_process',
    /\bpolitical (?:process|solution|dialogue|parties|settlement|transition|consensus|participation|institutions|leaders|initiative|track|agreement|engagement|horizon)|\belect(?:ions?|oral)\b|\bdialogue\b|\btransitional\b(?! (?:justice|authorit|[Gg]overnment))|\bcompromise\b|\bmediation\b|\bgood offices\b|\breconciliation\b|\bpeace (?:process|agreement|talks|negotiations)|\btransition(?:al)? (?:process|government|authorit|period)|\bconstitution\b(?<!\bamend\w* (?:to )?(?:the )?Constitution)|\bconstitutional\b(?! (?:reforms?|amendments?))|\bconstitution-making\b|\bunified forces\b|\b(?:lasting|sustainable|durable|goal of|path to|towards) peace\b|\bpeace (?:efforts|initiatives?)\b|\binclusive dialogue\b|\btwo-State\b|\bpolitical consensus\b|\bconsensus among\b|\bHigh Council\b|\bgovernment formation\b|\bform(?:ing|ation)\b[^.;]{0,40}\b[Gg]overnment\b|\bnational unity\b|\broad ?map\b|\bpower-sharing\b|\bnegotiat(?:e|ions?)\b|\bpeace talks\b|\bRevitali[sz]ed Agreement\b|\bPeace Agreement\b|\bpolitical (?:actors|leadership|differences|means|space|stability|detainees|will)\b|\bvot(?:er|ing)\b|\bdemocra(?!tic (?:Republic|People))\w+|\bintercommunal\b|\bcoexistence\b|\bsocial cohesion\b|\bin good faith\b|\bnon-signator\w+|\bset aside (?:their|its) differences\b|\b(?:confidence|trust)-building\b|\bquotas for women\b|\bresolution 2231\b|\bpeaceful (?:settlement|means)/i,
  ],
  [
    'ceasefire',
    /\bceasefire\b|\bdisengagement (?:of forces )?agreement\b|\bdisengagement of forces\b|\barea of separation\b|\bBlue Line\b|\bUNDOF\b|\bhalt (?:its|their|the|all) (?:\w+ )?offensives?\b|\b(?:cease|desist from|stop|halt|end) (?:any |all |its |their |further |arming )*(?:attacks|arming|fire|shelling)\b|\bwithdraw(?:al)? (?:of|from|its|their|all)\b[^.;]{0,40}\b(?:forces|troops|territory|territories|positions)\b|\bresolution 1701\b|\bcessation of hostilities\b|\bhandover of (?:the )?(?:\w+ )?positions\b|\btruce\b|\bstop the fighting\b|\bend (?:to )?(?:the )?(?:fighting|hostilities)|\bde-escalat\w*|\bhostilities\b|\bbombardments?\b|\bair ?strikes\b|\brestraint\b/i,
  ],
  [
    'human_rights',
    /\bhuman rights\b(?! (?:experts|officers|bodies|division|component))|\btorture\b|\barbitrar(?:y|ily)\b|\bdetain(?:ees?|ed)\b|\bdetention\b|\bsexual(?:ly)? (?:violence|abuse|exploitation)|\bviolence against\b|\bwomen\b.{0,40}\bviolence\b|\bfreedom of (?!navigation\b|movement\b)|\bfreedom of movement (?:of|for) (?:all )?(?:civilians|people|persons|women|residents|citizens|populations?|the population|migrants|refugees|displaced)|\b(?:women|civilians|people|persons|girls)(?:’s?)? [^.;]{0,40}\bfreedom of movement\b|\bright(?:s)? (?:to|of)\b|\bvictims?\b|\bdiscriminat\w*|\bminorit(?:y|ies)\b|\bcivilians? from violence\b|\bserious (?:international )?crimes\b|\bdignity\b|\bchild(?:ren)?\b|\bmass graves\b|\benforced disappearances?\b|\babuse(?:s)?\b|\bgender\b|\bviolations?\b(?! (?:and \w+ )?of (?:(?:the|its|their|all|any|Lebanese|Israeli|Syrian|Iraqi) )?(?:SOFA|status|cease|cessation|sovereignty|territorial|airspace|agreements?|Agreement|truce|resolutions?|arms|embargo|sanctions|measures|Blue Line|Disengagement|Treaty|peace))|\brights\b(?<!\bhuman rights)(?<!\bveto rights)|\bequality\b|\bracis\w+|\bpersecution\b|\bintimidation\b|\bcivic space\b|\bhate\b|\binflam\w+ (?:hate|tensions|rhetoric)|\beducation (?:for|of) (?:girls|women)\b|\bjournalists?\b|\bindigenous\b(?![- ](?:led|science|knowledge))|\b(?:most|people in) vulnerable\b|\bvulnerable (?:people|groups|persons|situations)\b|\bmarginali[sz]ed\b|\binjustices?\b|\binformed consent\b|\b(?:under|respect(?:s|ing)?|respect for|uphold(?:s|ing)?|compl(?:y|ies|ying) with|compliance with|abide by|adhere(?:nce)? to) (?:the |applicable |relevant |all )?international (?:law, including international )?(?:humanitarian|human rights)\b|\bviolations of international|\bprotection of civilians\b|\bprotect(?:ion of)? (?:\w+ )?civilians\b|\bpersons with disabilities\b|\bmistreat\w+|\bill-treatment\b|\bextrajudicial\b|\batrocit\w+|\brestrictions (?:imposed )?on women\b|\bwomen and girls\b|\b(?:guarantee|ensure|protect)\w* the safety\b(?! and security of (?:all )?(?:UN|United Nations|peacekeep|personnel|humanitarian|the (?:Mission|Force)))|\bsuffering\b|\brape\b|\bharassment\b|\bstigma\w*/i,
  ],
  [
    'humanitarian',
    /\bhumanitarian\b(?! law)|\brefugees?\b(?! law| and asylum)|\bdisplaced\b|(?<!\b(?:debt|tax|sanctions) )\brelief\b|\baid (?:delivery|actors|workers|agencies)|\baccess to aid\b|\bprotection of civilians\b|\bmedical\b(?! institutions?)|\bpsychosocial\b|\bfood (?:security|insecurity|assistance)|\bdurable solutions\b|\brepatriat\w*|\breturns? of\b|\breturns must\b|\bareas of return\b|\bresettle(?:ment)? of (?:refugees|displaced|families)|\brefugee resettlement\b|\breturnees?\b|\bfamine\b|\bhunger\b|\bemergency (?:response|assistance|funding)|\baid\b(?! of)|\bflood(?:s|ing)\b|\bshelter\b|\bstarvation\b|\bnutrition\b|\bhealthcare\b|\b(?:public |mental )?health[- ](?:services?|care|facilit\w+|workers?|systems?|response|needs|personnel|centres?|sector|authorities)\b|\b(?:public|mental) health\b/i,
  ],
  [
    'rule_of_law',
    /\brule of law\b|\bjudicial\b|\bjudges?\b|\bjudiciary\b|(?<!\b(?:social|climate|environmental|economic|racial|gender) )\bjustice\b|\baccountab\w*|\binvestigat\w*|\bprosecut\w*|\bimpunity\b|\bunpunished\b|\bcourts?\b|\bdue process\b|\blaw enforcement\b|\bfair (?:trial|retrials)\b|\bcriminal\b(?! (?:groups?|gangs?|networks?|armed|elements))|\bextrajudicial\b|\bjudge?ments\b|\barrest\b|\barbitrarily detained\b|\bperpetrators\b|\bthose responsible\b|\b(?:effective|judicial|legal) remed(?:y|ies)\b|\blegal aid\b|\bprisons?\b|\bpolice\b(?! (?:units|contribut\w+|component))|\btransitional justice\b|\bcorruption\b/i,
  ],
  [
    'institution_building',
    /\b(?:State|security|military|oversight|public|national|judicial|independent|sovereign|civilian|governance|unified) institutions?\b|\binstitution-building\b|\binstitutional\b|\bsecurity sector reform\b|\bindependence (?:and|of)\b[^.;]{0,60}\b(?:Bureau|institutions?|judiciary|bodies)|\boversight\b(?! (?:Committee|Services|Body|Mechanism))|\breunification of\b|(?<!\b(?:resource|ocean|energy|climate|corporate|data|environmental|global|mineral|migration|production, consumption, distribution and) )\bgovernance\b|\bState authority\b|\b(?:establish(?:ment of|ing)?|set(?:ting)? up|creat(?:e|ing|ion of)) (?:a |an |the )?(?:\w+ ){0,3}(?:units?|institution|body|authority|commission|agency|committee|court|tribunal|council|ombud\w+)|\bAudit Bureau\b|\bpublic administration\b|\breforms?\b/i,
  ],
  [
    'coordination',
    /(?<!cross-border )\bcoordinat(?:e|es|ing|ion)\b|\bliais(?:on|e)\b|\bcomplementarity\b|\bcoherence\b|\binter-agency\b|\bjoined-up\b|\bsystem-wide (?:coherence|coordination|approach)|\brequesting assistance from\b|\bsynerg\w+/i,
  ],
]
