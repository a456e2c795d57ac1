/** Nouns for people, and the number before them. */
import { pattern } from '../../pattern.ts'
import { ABOUT, NUMBER, VAGUE } from '../numbers.ts'

/** Nouns that are counted as people. */
export const PERSON = pattern`(?:civilians?(?! (?:men|man|women|woman|boys?|girls?|children|staff|officers?
        |workers?|drivers?|employees|personnel))|(?<=\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine
        |ten|several) )(?:national )?(?:defence and )?security forces|schoolboys?|schoolgirls?
    |schoolchild(?:ren)?|shepherds?|persons?|people|men|man|women|woman|children|child|boys?|girls?|soldiers?
    |officers?|peacekeepers?|workers?|staff|personnel|members?|fighters?|combatants?|leaders?|commanders?
    |officials?|journalists?|students?|nationals|national(?! (?:[Aa]rmy|[Pp]olice|[Gg]uard|[Aa]rmed|[Dd]efence
        |[Ss]ecurity|[Ii]ntelligence|[Gg]endarmerie)\b)|individuals?|hostages?|bloggers?|activists?|lawyers?
    |drivers?|crew|chiefs?|militants?|villagers?|residents|tourists?|doctors?|teachers?|passengers?|others?
    |operatives?|suspects?|terrorists?|guards?|migrants|refugees|policemen|troops|elements|relatives|caretaker
    |herders?|farmers?|seafarers?|clerics?|brothers?|youths?|prosecutors?|judges?|contractors?|bodyguards?
    |escorts?|detainees?|colleagues|elders?|protesters|demonstrators|traders?|merchants|miners|inmates
    |returnees|pupils|patients|worshippers|assailants|bandits|raiders|gunmen|rebels|pastoralists|fishermen
    |infants?|observers|pilots?|sailors|volunteers|lives|casualties|insurgents?|mercenar(?:y|ies)|leaders
    |commander|customers?|travell?ers?|labourers?|hunters?|collaborators?|dealers?|engineers?|nurses?|priests?
    |pastors?|imams?|nuns?|rangers?|policewomen|mayors?|pirates?|deserters?|smugglers?|traffickers?|attackers
    |victims|shoppers|diners|mourners|assistants?|clients|users|adults|minors|teenagers?|babies|baby|infants?
    |toddlers?|bystanders?|commuters|players|migrants?|paramedics?|medics?|firefighters|rescuers|judges
    |lawmakers|legislators|mothers?|fathers?|wives|sons?|daughters?|parents|siblings|sisters?|grandmother
    |wardens?|cadets|servicemen|reservists|conscripts|recruits|agents?|gendarmes?|lieutenants?|aides?
    |deput(?:y|ies)|subordinates?|comrades|scouts|passers-by|pedestrians?|occupants?|stallholders?|congregants?
    |helmets?|sentr(?:y|ies)|loggers|vendors|shopkeepers|shepherds|breadwinners|souls|Palestinians?|Israelis?
    |Syrians?|Lebanese|Sudanese|Haitians?|Congolese|Libyans?|Iraqis?|Afghans?|Ukrainians?|Somalis?|Malians?
    |Yemenis?|settlers?|non-combatants?|taxi drivers|[A-Z][a-z]+(?:ians|eans|icans))`
/** A word of a description, with the digits of names and ages: `M23`, `3R`, `16-year-old`. */
export const WORD = String.raw`(?:\p{L}[\p{L}\d’-]{0,19}|\dR|\d{1,3}-(?:year|month)-old)`
/** Up to the noun counted: `14 | leaders`, `300 | civilians`, `45 United Nations … | peacekeepers`. */
export const COUNTED = pattern`(?:${ABOUT})?(?:(${NUMBER})|(${VAGUE}))(?: (?!and\b|in\b|on\b|including\b
      |among\b|killed\b|dead\b|injured\b|wounded\b|were\b|was\b)(?:[\p{L}’(][\p{L}\d’()/-]{0,29}
      |\dR),?){0,7}? ?(?:of (?:its |the |whom )?)?(?:${PERSON})\b(?![’']s? [a-z])`
/** What may stand between a verb and the number. */
export const LEAD = '(?: in total)?(?: (?:the|its|his|her|their|all|to death|hostage|captive))? ?'
