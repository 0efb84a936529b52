"""English."""

from __future__ import annotations

from desktop_app.ledgers.words import LedgerWords

_REPORTED = (
    r"(?:reports?|updates?|information|briefings?|overview|analysis|recommendations|proposals|data|views|summary|"
    r"findings|statistics|assessment|observations|inventory|documentation)"
)
_DOCUMENT = (
    rf"\s+(?:(?:an?|further|additional|more)\s+)?(?:[\w-]+\s+){{0,2}}?{_REPORTED}\s+(?:about|at|in|on|regarding|to)\b"
)
_NO_FURTHER_TO = r"(?:(?!,\s+(?:and\s+)?to\b)[^;])*?"
"""Words up to the next thing asked, which a comma and "to" begin."""
_BODY = r"(?:the\s+|each\s+)?(?:[A-Z][\w'-]*(?:\s+(?:of|on|for|and|in|the)(?=\s+(?:the\s+)?[A-Z]))*(?:\s+the(?=\s+[A-Z]))?\s*)+"
_WE = r"(?<=(?-i:We) )"
"""Leaders who declare something say "We decide", where an organ "Decides"."""
_ACTS = (
    r"(?<!\bto)(?:\s(?:shall|should|will))?\s(?:(?:also|further|not|(?!assembly|family)\w+ly(?:,|\s+and)?)\s+)*"
    r"(?P<act>abide|accept|adopt|agree|allow|analyse|apply|appoint|approve|assist|attend|become|begin|cease|build|carry|cease|circulate|compile|"
    r"complete|comply|conduct|consider|consult|continue|convene|cooperate|create|decide|defer|designate|develop|devote|direct|elect|encourage|endeavour|engage|enhance|ensure|establish|examine|expand|extend|"
    r"explore|facilitate|finalize|fulfil|give|guarantee|hold|implement|improve|include|increase|inform|initiate|intensify|issue|invite|keep|maintain|make|meet|mobilize|monitor|observe|"
    r"organize|participate|prepare|present|pay|proceed|promote|protect|propose|provide|publish|pursue|ratify|recommend|refrain|remain|report|respect|repair|resolve|respond|restore|resume|review|revise|seek|serve|share|"
    r"strengthen|submit|support|take|transmit|undertake|use|withdraw|work|be)\b"
)
"""How what somebody is to do begins, after "requests that the Committee"."""
_RENEWED = (
    r"(?:reiterates|reaffirms|renews)(?:\s+with\s+[\w\s]{1,30}?)?\s+(?:its|the)\s+(?:(?:strong|urgent|previous|earlier)\s+)?"
    r"(?:request|call|demand|invitation|appeal|encouragement|recommendation)s?(?:\s+and\s+encouragement)?"
    r"(?!\s+(?:of|by|made\s+in|contained)\b)(?:\s+in\s+(?:this|that)\s+(?:regard|respect))?"
    r"(?:\s+(?:to(?=\s+(?:(?:the|all|its|each|other|relevant|those|both|any)\b|(?-i:[A-Z])|(?:\S+\s+)?\S+[^s\s]s\b))|upon|on|for)(?=\s))?"
)
"""What is asked once more: "reiterates its call upon"."""
_CALLS = (
    r"calls(?:,?\s+(?:once\s+(?:again|more)|in\s+(?:this|that)\s+(?:regard|respect|context|connection)|in\s+particular|"
    r"therefore),?)?\s+(?:upon|on|for)"
)
_ENTITIES = (
    r"organi[sz]ation|government|department|institution|commission|mission|delegation|population|administration|"
    r"corporation|association|foundation|federation|parliament|community|university|entity|authority|conference"
)
"""Those who can be asked among the words that end as those for deeds and states do: "cooperation", "quality"."""

WORDS = LedgerWords(
    asks=(
        r"requests(?!\s+(?:for|contained|made|received|from|of|by|and)\b)|urges|invites|encourages|appeals\s+(?:to|for)|demands(?!\s+(?:for|of|on)\b)|"
        rf"recommends|{_CALLS}|{_RENEWED}|"
        r"reiterates\s+that\s+(?=all\b)|expects(?=\s+the\s+Secretary-General\s+to)|"
        r"entrusts|instructs|mandates(?=\s+(?:the|its|all|each)\b)|directs|asks|solicits|"
        rf"{_WE}(?:request|urge|invite|encourage|call\s+(?:upon|on|for)|appeal\s+to|recommend)"
    ),
    decides=(
        r"decides|resolves|approves|authorizes|proclaims|declares|establishes|adopts|designates|appropriates|"
        rf"appoints|elects|remains\s+seized|{_WE}(?:decide|resolve|agree)(?=\s+(?:to|that)\b)"
    ),
    tells=(
        r"takes\s+(?:note|into)|welcomes|recalls|reaffirms|notes|endorses|stresses|underlines|underscores|emphasizes|"
        r"recognizes|acknowledges|expresses|condemns|deplores|commends|affirms|reiterates|regrets|bears\s+in\s+mind|"
        r"looks\s+forward|pays\s+tribute|supports\s+the|highlights|considers|concurs|draws\s+(?:the\s+)?attention|"
        r"congratulates|appreciates|remains\s+(?:deeply\s+|gravely\s+)?concerned|is\s+(?:deeply\s+|gravely\s+)?concerned|"
        rf"reminds|rejects|trusts|{_WE}\w+"
    ),
    adverbs=(
        r"also|further|again|once\s+again|once\s+more|strongly|deeply|firmly|therefore|furthermore|moreover|"
        r"in\s+this\s+(?:regard|respect|context|connection),?|accordingly|likewise|especially|particularly|urgently"
    ),
    after_adverb=r"(?=,?\s+(?:the|all|that|its|those|each|any|other|relevant|interested|to|upon|on|(?-i:[A-Z])))",
    edge=(
        r"(?:[,;:–—]\s+(?:(?:and|but)\s+)?|\b(?:and|but)\s+|(?:^|\.\s+)(?-i:We)\s+)"
        r"(?:(?:therefore|thus|accordingly|hence|for\s+that\s+purpose|to\s+(?:that|this)\s+(?:end|effect)|on\s+(?:that|this)\s+basis|"
        r"in\s+(?:this|that)\s+(?:regard|respect|connection|context|sense|spirit)|"
        r"with\s+(?:regard|respect)\s+to\s+[^,;]{1,60}?)\s*,?\s+)?"
    ),
    of_nobody=r"\b(?:call|appeal|demand)s?\b.*\sfor$",
    asked=(
        r"\s+(?:not\s+)?to\s+(?!the\b|an?\b|its\b|his\b|their\b|this\b|that\b|these\b|those\b|which\b|whom\b|all\b|"
        r"any\b|(?!bring)\w+ing\b|(?-i:[A-Z])|\d)(?=[a-z])"
    ),
    also_asked=(
        r"(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?:also|further|thereafter|in\s+(?:this|that)\s+regard),?\s+)*"
        r"(?:to\s+(?!the\b|an?\b|its\b|their\b|this\b|that\b|these\b|those\b|which\b|(?-i:[A-Z])|\d)|"
        r"(?=report\s+(?:to|on|back|thereon|regularly|annually|in|at)|(?:inform|brief|update)\s+(?:the|member)|"
        r"(?:submit|present|provide)\s+(?:an?\s|to\s+the\s)))"
    ),
    resumes=(
        r"(?:further\s+|also\s+)?(?:continue|ensure|take|undertake|consider|explore|convene|organize|keep|develop|"
        r"make|disseminate|give|allocate|promote|strengthen|assist|support|facilitate|prepare|issue|intensify|"
        r"monitor|follow|implement|seek|address|bring|use|identify|conduct|pursue|enhance|improve|expedite|propose)\b"
    ),
    with_aim=(
        rf"\b(?:activities|actions|efforts|initiatives|measures|steps)\b{_NO_FURTHER_TO}"
        rf"\sto\s+(?!the\b|an?\b|its\b|their\b|(?-i:[A-Z]))[a-z]{_NO_FURTHER_TO}$"
    ),
    softly=r"(?:(?:continue|further|also|periodically|regularly|annually|including|duly|consider)\s+(?:to\s+)?)*",
    document=_DOCUMENT,
    report=(
        rf"{_DOCUMENT}|report(?:ing)?\b|improve\s+reporting|inform\b(?!\s+(?:the\s+)?(?:decision|design|development|discussion|formulation|planning|polic)\w*)|brief\b|update\s+(?:the\s+(?:general\s+)?(?:assembly|council|committee)|member|states)|transmit\b|notify\b|"
        r"keep\s+[^,;]{1,60}?\b(?:informed|apprised|updated)|communicate\b|apprise\b|"
        r"(?:submit|present|table)\b|"
        rf"(?:provide|prepare|include|issue|share|circulate|compile|furnish|send|deliver|make)\b"
        rf"(?:(?!\bfor\b|\bto\b\s+(?-i:[a-z])|[;])[^;]){{0,90}}?\b{_REPORTED}\b(?!\s+(?:and|system|technolog|centre))"
        rf"(?=[^;]*\b(?:to\s+(?:the\s+)?(?-i:[A-Z])|session|report|on\s))|"
        r"(?:prepare|compile|issue|publish|produce)\s+(?:[\w-]+,?\s+){0,5}?reports?\b|prepare\s+for\s+submission\b|propose\b(?=[^;]*\bsession)|"
        r"provide\s+the\s+(?-i:[A-Z][\w-]+)\s+with\s+[^,;]{0,40}?\b(?:information|data|reports?)\b|forward\s+[^,;]{0,40}?\breports?\b|"
        r"(?:include|reflect|cover)\s+[^;]{0,160}\bin\s+(?:his|her|its|their|the|future|the\s+next)\s+[^;]{0,40}?"
        r"\breports?\b"
    ),
    goes_on_no_more=r"(?:to\s+(?:the\s+extent|that\s+end)|in|within|through|with|as|while|where|according|against|of|respectively|actively|inter\s+alia|\w+ing|on|at|accordingly|individually|collectively|jointly|consequently|also\s+\w+ing|consistent|pursuant|mindful|immediately|throughout|given|due|despite|without|together|along|in|from|by|for|upon|subject|if|when|not)\b",
    agenda=(
        r"\bagenda\s+of\b|provisional\s+agenda|remains?\s+seized|"
        r"(?:continue|resume|keep|defer)\s+(?:(?:its|the|their|under)\s+)?(?:consideration|review)|(?:from|in|on)\s+its\s+(?:draft\s+)?(?-i:agenda)\b|"
        r"\bto\s+(?:consider|continue\s+to\s+consider|continue\s+(?:its|the)\s+consideration|revert|examine|give|review|"
        r"discuss)\b[^;]*\bat\s+(?:its|the)\b[^;]*\bsession|give\s+[^;]*\bconsideration\s+to|"
        r"shall\s+(?:be\s+considered|consider)\b[^;]*session"
    ),
    budget=(
        r"\bdollars\b|\bto\s+appropriate\b|\bappropriations?\b|apportion|\bassess(?:ment|ed)?\b\s+(?:on|of|among|the)|set\s+off|gross\s+budget|\bposts?\b|\btemporary\s+(?:assistance\s+)?positions?\b|"
        r"scale\s+of\s+assessments|non-post|budget\s+(?:for|of)\b|unencumbered|credit\s+return|staffing\s+table|"
        r"peace-?keeping\s+reserve|commitments?\s+(?:authority|in\s+the\s+amount)|"
        r"(?:staff|resource)\s+(?:assessment|requirements)"
    ),
    duty=r"^\s*(?:,[^,]*,\s*)?that\s+(?P<actor>(?:the\s+)?[^,;:]{3,90}?)\s+(?:shall|should|will|is\s+to)\s+(?=\w)",
    passive=r"be\s+(?:\w+ed|borne|given|held|made|set|taken)\b",
    that=r"(?:\s*,[^,;:]{1,60},)?\s+that\b",
    acts=_ACTS,
    head_ends=r"\s(?:of|for|on|in|relating|between|by)\b",
    united_nations=(
        r"^(?!(?:(?-i:[A-Z][a-z]+an)\s+)?(?:member\s+|contracting\s+)?(?:states|parties)\b|governments?\b|observers\b|contributors\b|donors\b).*?(?:secretary[- ]general|secretariat|united\s+nations|\boffice\b|department|committee|commission|council|"
        r"high\s+commissioner|\bagency|agencies|programmes?\b|\bfunds?\b|rapporteur|working\s+group|\bboard\b|\bcourt\b|"
        r"bureau|tribunal|president\b|presiden|conference|special\s+representative|special\s+envoy|assembly|\bchair|"
        r"\binstitute|university|coordinator|under-secretary|independent\s+expert|mechanism|\bcentre\b|entit(?:y|ies)|"
        r"\bforum\b|organization\s+of\b|world\s+health|food\s+and\s+agriculture|\bunion\b\s+of|service\b|panel|"
        r"administrator|executive\s+director|executive\s+secretary|bodies|\bunits?\b|treaty\s+body|mission\b|force\b|division\b)"
    ),
    determiners=(
        r"made|all|the|that|other|relevant|interested|concerned|each\s+of\s+the|each|its|upcoming|those|any|every|both|as\s+well\s+as|"
        r"and|respective|appropriate|successive|incoming|where\s+appropriate|in\s+particular|"
        r"especially|particularly|also|to"
    ),
    after_actor=(
        r"\s*(?:[,:;(]|\bof\s+the\s+Secretariat\b|\b(?:that|which|who|whose|to\s+whom)\b|\bin\s+a\s+position\b|\bconcerned\b|"
        r"\b(?:in|through|within|under|with|from|at|by|on\s+the|upon|while|acting|(?-i:working)|engaged|participating|"
        r"including|such\s+as|immediately|referred\s+to|making|having|operating)\s|"
        r"\b(?:also|now|currently|once\s+again|involved|not|to|(?!assembly|family)\w+ly)\s*:?\s*$)"
    ),
    joints=(
        r",\s+(?:and\s+|as\s+well\s+as\s+)?|\s+as\s+well\s+as\s+|\s+or\s+(?=the\b)|"
        r"\s+and\s+(?!the\s+(?:Caribbean|Pacific)\b)(?=(?:the|all|other|relevant|its|each|any|those|of)\b)"
    ),
    loose_joint=(
        r"(?-i:\b(?P<before>[a-z][\w-]*s|States|Governments|Parties|Power|Secretary-General|Secretariat))\s+and\s+"
        r"(?=(?:[a-z-]+al,\s+)*[a-z-]+(?:\s+[a-z-]+){0,3}(?:$|\s+of\b)|(?-i:[A-Z]))"
    ),
    recipient=(
        rf"\b(?:to|inform|informing|brief|update|keep)\s+(?P<to>(?-i:{_BODY}"
        rf"(?:(?:prior\s+to|at|before)\s+its\s[^,]{{1,60}}(?=,\s+the))?(?:,\s+(?:and\s+)?{_BODY}|and\s+{_BODY})*))"
    ),
    unasked=(
        r"^\W*(?:that\W+)?(?:if|in\s+order|in\s+paragraphs?)\b|^an?\s(?![^,]*\b(?:group|states|commission|committee)\b)|^its\s+further\b|^(?:all\s+)?those\s+(?:that|which|who)\b|^(?:it|him|her|them)$|"
        rf"^(?:the\s+)?(?:[a-z-]+\s+){{0,2}}?(?!{_ENTITIES})(?-i:[a-z]\w+(?:tion|sion|ment|ing|ance|ence))s?(?:\s+up)?\s+(?:of|by|between|among)\b|"
        r"^(?:the\s+)?(?:[a-z-]+\s+){0,2}?(?:convening|exchange|pursuit|release|removal|repeal|return|spread|transfer|withdrawal)s?\s+of\b|"
        r"^(?:(?:more|an?)\s+)?(?:accelerated|broad|close|closer|constructive|continued|deeper|early|effective|enhanced|full|further|greater|"
        r"improved|increased|innovative|intensified|longer|meaningful|mutual|progress|rapid|regular|stronger|strengthened|sustained|"
        r"targeted|timely|urgent|wide|wider)\b|^the\s+(?:continued|continuing)\b|^an\s+end\b|"
        rf"^(?-i:[a-z-]+\s+){{0,3}}?(?!{_ENTITIES})(?-i:[a-z]\w+(?:tion|sion|ment|ing|ance|ence|ity))s?$|"
        r"^(?:the\s+)?(?:[a-z-]+\s+){0,3}?(?:efforts|contributions|support|cooperation|use|dialogue|participation|initiatives|steps|measures|work)\b"
    ),
    name_goes_on=r"\b(?:for|on)\s+(?:the\s+)?\w+$|\b(?-i:[a-z-]+al|public|private)$|(?<!-)\b(?-i:[A-Z])\w*(?:al|ic)$",
    people=r"states\b|countr(?:y|ies)\b|members\b|heads\b|representatives\b|delegations\b|governments?\b|parties\b|organizations|donors|sector|civil\s+society|stakeholders|powers?\b|institutions",
    assembly=r"General\s+Assembly|\bAssembly\b(?!\s+resolution)",
    own_session=r"\bits\s*$",
    before_somebody=r"\b(?:of|by|to|between|from|with|that)\s+",
    after_somebody=r"\s+(?:aimed|against|at|by|during|for(?!\s+(?-i:[A-Z]))|in|outside|through|to|under|which|who|within)\b|,",
    pronouns=r"(?:them|it|him|her|those|these|he|she|they)$",
    rhythms=(
        (
            r"\bannually\b|on\s+an\s+annual\s+basis|\beach\s+year\b|\bevery\s+year\b|\bannual\s+basis|\bannual\s+report(?:s|ing)?\b",
            "annual",
        ),
        (r"\bquarterly\b|on\s+a\s+quarterly\s+basis|every\s+three\s+months", "quarterly"),
        (r"\bbiennially\b|every\s+two\s+years|on\s+a\s+biennial\s+basis", "biennial"),
        (
            r"\breport\s+regularly\b|\bregularly\s+(?:report|inform|update|brief)|on\s+a\s+regular\s+basis|regular\s+(?:updates|briefings|reports)"
            r"|\b(?:to|by)\s+regularly\b|regularly\s+to\s+the\b|\bregularly\s+informed|informed\s+regularly",
            "regular",
        ),
        (r"\bnext\s+(?:\w+\s+){0,2}report|\bnext\s+overview\s+report|forthcoming\s+report", "next report"),
        (r"\b(?:within|every)\s+(?:six|6)\s+months|semi-?annual(?:ly)?\b", "6 months"),
        (r"\bwithin\s+(?:three|3)\s+months", "3 months"),
        (r"\bwithin\s+(?:twelve|12)\s+months", "12 months"),
    ),
    before_date=(
        r"(?:by(?:\s+(?:early|late|the\s+end\s+of|the\s+beginning\s+of|the\s+year))?|(?:no|not)\s+later\s+than(?:\s+the\s+end\s+of)?|"
        r"before(?:\s+the\s+end\s+of)?|until(?:\s+the\s+end\s+of)?|prior\s+to(?:\s+its)?|(?:to|shall|will)\s+be\s+(?:held|convened)\s+(?:in\s+[\w\s]{1,30}?\s)?(?:in|on|from)|"
        r"at\s+the\s+latest\s+(?:by|in)|(?:to\s+)?(?:convene|hold|organize)\b[^,;]{1,120}?\b(?:in|on)|effective|with\s+effect\s+from|as\s+from|"
        r"for\s+the\s+(?:year|biennium)|during\s+the\s+year)\s+"
    ),
    conditions=(
        r"(?:from\s+)?within\s+(?:[\w-]+\s+){0,3}?resource(?:s|\s+levels)",
        r"(?:through|from|by|subject\s+to|funded\s+by|using)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?"
        r"(?:voluntary\s+(?:contributions|funding)|extrabudgetary\s+(?:resources|contributions|funding))",
        r"(?<!are )(?<!is )(?<!fall )(?<!falling )within\s+(?:its|their|his|her|the|the\s+scope\s+of\s+(?:its|their)|existing|respective)(?:\s+[\w-]+){0,3}?\s+mandates?"
        r"(?:\s+and\s+(?:existing\s+)?resources)?",
        r"(?:as|where|if|wherever|when|whenever)(?:\s+and\s+(?:when|where|as))?\s+"
        r"(?:appropriate|applicable|necessary|possible|feasible)",
        r"(?:that\s+are\s+|which\s+are\s+)?in\s+a\s+position\s+to\s+do\s+so",
        r"(?:upon|on|at)\s+(?:their\s+|its\s+)?request\b(?!\s+of)|if\s+(?:so\s+)?requested|(?:upon|at)\s+the\s+request\s+of\s+[^,;:]+?(?=,|;|:|$|\s+to\s)",
        r"in\s+(?:close\s+|full\s+)?(?:consultation|collaboration|cooperation|coordination)(?:\s+(?:and|or)\s+(?:in\s+)?(?:close\s+)?\w+)?"
        r"\s+with\s+[^,;:]+?(?=,|;|:|\.?$|\s+and\s+(?:with)?in\s|\s+to\s+(?!the\b))",
        r"(?<!those )(?<!are )(?<!is )(?<!be )subject\s+to\s+(?!the\s+provision\s+of\s+voluntary)[^,;:]+?(?=,|;|:|\.?$)",
        r"without\s+(?:prejudice\s+to\s+[^,;:]+?(?=,|;|:|\.?$|\s+and\s+the\b)|(?:setting|creating|constituting)\s+a\s+precedent)",
    ),
)
