"""French."""

from desktop_app.extraction.languages.language import LanguageWords

FRENCH = LanguageWords(
    code="fr",
    months=(
        ("janvier",),
        ("février",),
        ("mars",),
        ("avril",),
        ("mai",),
        ("juin",),
        ("juillet",),
        ("août",),
        ("septembre",),
        ("octobre",),
        ("novembre",),
        ("décembre",),
    ),
    ordinals={
        "première": 1,
        "unième": 1,
        "deuxième": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
        "sixième": 6,
        "septième": 7,
        "huitième": 8,
        "neuvième": 9,
        "dixième": 10,
        "dix": 10,
        "onzième": 11,
        "douzième": 12,
        "treizième": 13,
        "quatorzième": 14,
        "quinzième": 15,
        "seizième": 16,
        "vingtième": 20,
        "vingt": 20,
        "trentième": 30,
        "trente": 30,
        "quarantième": 40,
        "quarante": 40,
        "cinquantième": 50,
        "cinquante": 50,
        "soixantième": 60,
        "soixante": 60,
        "quatre-vingtième": 80,
        "quatre-vingt": 80,
        "centième": 100,
        "cent": 100,
    },
    session=("session",),
    agenda=r"^points? (\d.*?) (?:de l'ordre du jour|du programme).*$",
    adopted=r"(?:résolutions?|décisions?) adoptée|adoptée par le conseil de sécurité",
    draft=r"projet de (?:résolution|décision)",
    amendment=r"amendements? (?:a|au|aux)\b",
    decision=r"projet de décision|^décisions? (?:adoptée|de )|^décision [^ ]*\d",
    corrigendum="rectificatifs?|corrigendum",
    notes="notes(?: de bas de page| de fin)?",
    chapeau=(
        r"(?:l'|la |le )(?:[^ ,]+ ){0,3}(?:assemblée|conseil|commission|comité|conférence|congrès|réunion)\b[^,]*"
    ),
    bodies=(
        "Conseil des droits de l’homme",
        "Conseil économique et social",
        "Conseil de sécurité",
        "Assemblée mondiale de la Santé",
        "Assemblée générale",
    ),
    vote=r"adoptée (?:.*? )?(?:vote|voix|consensus)\b",
    meeting=(r"(?:(\d+) ?(?:e|re|eme) (?:seance|reunion)(?: pleniere)?|\b{ordinal}seance pleniere)(?: ?\([^)\d]*\))?"),
    articles=("L'", "L’", "Le ", "La ", "Les "),
    participles=(
        r"\w+ant|(?:profondément|vivement|gravement|fermement|pleinement|extrêmement) \w+|consciente?"
        r"|convaincue?|préoccupée?|soucieuse|soucieux|guidée?|résolue?|désireu\w+|alarmée?|inquiète"
        r"|encouragée?|déterminée?|animée?"
    ),
    compounds=(
        r"(?:moi|toi|soi|lui|elles?|eux|nous|vous)-mêmes?|(?:celui|celles?|ceux)-(?:ci|là)|\w*[td]-(?:ils?|elles?|on)"
        r"|(?:\w+-)?à-\w+|\w+-(?:t|et|du|des|aux)-\w+|là-bas|peut-être|bien-être"
        r"|(?:au|par|là|ci)-(?:delà|dessus|dessous|dedans|dehors|devant|après|avant)"
        r"|(?:vingt|trente|quarante|cinquante|soixante|quatre)-(?!naire|aine|ième)\w+"
        r"|sous-(?!cri|tra|sign)\w+|non-(?!obstant)\w+|(?:demi|vice|quasi|après|avant)-(?!age)\w+"
        r"|(?:nord|sud|ouest|latino|israélo)-\w+|(?:franco|euro)-(?!p)\w+|est-(?:afric|europ|allem)\w+"
        r"|ex-combattante?s?|mi-(?:parcours|temps|chemin|année)|main-d|porte-parole|comptes?-rendus?"
        r"|haut-(?:com|parl)\w+|savoir-\w+|états-unis|états?-(?:membre|major|nation)s?|procès-\w+|rendez-vous"
        r"|laissez-passer|cessez-le-feu|quelques-un\w*|grand-chose"
        r"|(?:(?:soixante|quatre-vingt)-)?dix-(?:sept|huit|neu[fv])\w*|quatre-vingt-(?!ième)\w+|\w+-cadres?|médico-\w+"
        r"|budgets?-programmes?|quotes?-parts?|extra-atmos\w+|femmes-hommes|recherche-développement|sans-abri\w*"
    ),
    prefixes=frozenset(("con", "contre", "dé", "en", "entre", "par", "pour", "re", "sur")),
)
