"""English."""

from desktop_app.extraction.languages.language import LanguageWords

ENGLISH = LanguageWords(
    code="en",
    months=(
        ("January", "Jan"),
        ("February", "Feb"),
        ("March",),
        ("April",),
        ("May",),
        ("June",),
        ("July",),
        ("August", "Aug"),
        ("September", "Sept"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "twenty": 20,
        "thirtieth": 30,
        "thirty": 30,
        "fortieth": 40,
        "forty": 40,
        "fiftieth": 50,
        "fifty": 50,
        "sixtieth": 60,
        "sixty": 60,
        "seventieth": 70,
        "seventy": 70,
        "eightieth": 80,
        "eighty": 80,
        "ninetieth": 90,
        "ninety": 90,
        "hundredth": 100,
        "hundred": 100,
    },
    session=("session",),
    agenda=r"^(?:agenda )?items? (\d.*?)(?: of the (?:provisional )?agenda.*)?$",
    adopted=r"(?:resolutions?|decisions?) adopted|adopted by the security council",
    draft=r"draft (?:resolution|decision)\b",
    amendment=r"amendments? to|amendment proposed",
    decision=r"draft decision|^decisions? (?:adopted|of)|^decision [^ ]*\d",
    corrigendum="corrigend(?:um|a)",
    notes="(?:foot|end)?notes",
    chapeau=(
        r"the (?:[^ ,]+ ){0,5}(?:assembly|council|commission|committee|conference|congress|board|meeting|parties)\b"
        r"(?: (?:of|on|for) [^,]*)?"
    ),
    bodies=(
        "Human Rights Council",
        "Economic and Social Council",
        "Security Council",
        "World Health Assembly",
        "General Assembly",
    ),
    vote=r"adopted (?:[^,.]* )?(?:vote|consensus)\b",
    meeting=(
        r"(?:(\d+) ?(?:st|nd|rd|th) (?:\([^)]*\) |resumed )?(?:plenary )?|\b{ordinal}plenary )meeting(?: \([^)\d]*\))?"
    ),
    articles=("The ",),
    participles=(
        r"(?:also |further )?(?:\w+ing|(?:deeply|gravely|fully|firmly|strongly|seriously) \w+|guided"
        r"|convinced|concerned|mindful|aware|conscious|cognizant|alarmed|disturbed|dismayed|desirous"
        r"|determined|encouraged|resolved)"
    ),
    compounds=(
        r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\w+|so-called|self-(?!ish|less)\w+"
        r"|(?:long|short|medium)-(?:term|range|standing|lasting|lived)|well-\w+"
        r"|non-(?!sen[ts]|eth)\w+|(?:follow|start|build|set|scal\w+)-up|\w+-(?:of|to|and|by)-[\w-]+"
        r"|(?!(?:in|un|ir|dis|cor|inter|mis|re|de|over|under|up|ar|mid)-)\w+-"
        r"(?:based|related|oriented|driven|sensitive|responsive|effective|ranging|reaching|income"
        r"|term|scale|cutting|friendly|owned|funded|resilient|responsible|specific|neutral|general|saving|sharing)"
        r"|(?:child|community|country|demand|government|locally|nationally|state|women|youth)-led"
        r"|(?:decision|law|treaty|norm)-mak\w+|vice-\w+|under-secretar\w+|multi-(?:stake|year|donor)\w*"
        r"|post-(?:conflict|cold|colonial|crisis|disaster|election|harvest|independence|secondary|trauma|war|\d)\w*"
        r"|inter-agency|inter-parliamentary|cross-(?!ing|roads|es|ed)\w+|ill-treatment|by-product"
        r"|(?:low|middle|high)-(?:income|level|quality|risk|ranking|profile)\w*"
    ),
)
