"""French."""

from __future__ import annotations

from desktop_app.ledgers.words import LedgerWords

_INFINITIVE = r"(?:(?:ne\s+pas|ne|tout|mieux|bien|se|y|en|les?|la|lui|leur)\s+|[nsl]')*\w+(?:er|ir|re|oir)\b"

_RENEWED = (
    r"(?:réitère|réaffirme|renouvelle)\s+(?:avec\s+\w+\s+)?(?:sa|son|la|l')\s*(?:(?:ferme|pressante?)\s+)?"
    r"(?:demande|appel|invitation|exigence|recommandation)\b(?:\s+pressante?)?"
    r"(?!\s+(?:du|de\s+la|des|(?:lancé|formulé|présenté)e?s?\s+par)\b)"
)
"""What is asked once more: "renouvelle son appel"."""
_ASKED_BY_PRONOUN = r"(?:(?:l'|(?:les?|la)\s+)(?=(?:prie|invite|encourage|engage|exhorte)\b)|(?:lui|leur)\s+(?=(?:demande|recommande)\b))?"
_ENTITIES = (
    r"administration|agence|alliance|association|commission|conférence|confédération|délégation|département|division|"
    r"entité|fédération|fondation|gouvernement|instance|institution|mission|nation|organisation|parlement|population|"
    r"présidence|résidence|université"
)
"""Those who can be asked among the words that end as those for deeds and states do."""
_ACTS = (
    r"(?:^|(?<!\bqui)\s)(?:ne\s+|n'|se\s+|s'|y\s+|en\s+|l[ae]\s+)*(?P<act>"
    r"(?!cent\b|\w*(?:ment|sident|agent|[éoe]cent|férent|présent|manent|tinent|pétent|urgent|parent|souvent|continent|client)\b)\w{3,}ent|"
    r"adopte|ait|appuie|convoque|crée|devienne|encourage|étudie|examine|fasse|fournisse|garantisse|intensifie|mette|"
    r"organise|permette|poursuive|prenne|puisse|renforce|rende|soit|soumette|tienne|transmette|veille)\b"
)
"""How what somebody is to do begins, after "demande que les États": a verb in the subjunctive."""

WORDS = LedgerWords(
    asks=(
        r"prie|invite|encourage|engage|demande|exhorte|appelle(?!\s+l'attention)|lance\s+un\s+appel|recommande|exige|"
        rf"{_RENEWED}|préconise|charge|(?:dit\s+)?souhait(?:e|er)(?:\s+(?:\w+ment|également|aussi|en\s+outre))?(?=\s+(?:que|qu'|voir)(?!\w))|"
        r"incite(?=\s+(?:les?|la|l'|tous|toutes)(?!\w))"
    ),
    decides=r"décide|approuve|autorise|proclame|déclare(?!\s+(?:(?:également|de\s+nouveau),?\s+)?(?:,\s+à\s+cet\s+égard,\s+)?qu'(?:elle|il\s+importe))|adopte|désigne|ouvre|nomme|reste\s+saisie|demeure\s+saisie|crée(?=\s+(?:une?|les?|la|l')(?!\w))",
    tells=(
        r"prend\s+(?:note|acte)|se\s+félicite|accueille|rappelle|réaffirme|note|souligne|insiste|constate|considère|"
        r"exprime|salue|remercie|condamne|déplore|affirme|réitère|est\s+consciente|fait\s+siennes?|souscrit|regrette|"
        r"se\s+déclare|apprécie|reconnaît|attire\s+l'attention|appelle\s+l'attention|félicite|estime|soutient|appuie"
    ),
    adverbs=(
        r"également|en\s+outre|à\s+cette\s+fin|avec\s+(?:insistance|préoccupation)|de\s+nouveau|à\s+nouveau|instamment|vivement|aussi|par\s+ailleurs|une\s+nouvelle\s+fois|"
        r"une\s+fois\s+(?:de\s+plus|encore)|encore\s+une\s+fois|fermement|donc|à\s+cet\s+égard|derechef|encore|énergiquement|à\s+ce\s+(?:propos|sujet)|par\s+conséquent|en\s+conséquence"
    ),
    edge=(
        r"(?:[,;:]\s+(?:et\s+|mais\s+)?|\bet\s+|\bmais\s+)(?:(?:à\s+cet\s+égard|à\s+ce\s+propos|dans\s+ce\s+contexte|"
        r"à\s+cette\s+fin|par\s+conséquent),?\s+)?"
        rf"{_ASKED_BY_PRONOUN}"
    ),
    asked=rf"(?:\s*,)?\s+(?:(?:de|à|à\s+ce)\s+|d'|(?:pour\s+)?qu'|que\s+)(?={_INFINITIVE}|(?:ils?|elles?)\b)",
    also_asked=rf"(?:,\s*(?:et\s+)?|\s+et\s+)(?:de\s+|d'|à\s+)(?={_INFINITIVE})",
    resumes=r"(?:continuer|veiller|poursuivre|prendre|examiner|étudier|faire\s+en\s+sorte|organiser|convoquer|assurer)\b",
    softly=r"(?:(?:continuer|ou|de|à|d'|tenir|bien\s+vouloir|également)\s*)*",
    report=(
        r"(?:lui\s+|leur\s+|en\s+)*(?:faire\s+(?:rapport|figurer)|fera\s+rapport|présenter|présentera|communiquer|rendre\s+(?:\w+\s+)?compte|élaborer\s+un\s+rapport|rendra\s+compte|"
        r"informer|soumettre|transmettre|tenir[^,;]{0,60}inform|"
        r"(?:fournir|établir|publier|inclure|insérer)[^;]{0,90}(?:rapport|renseignements|informations|recommandations|exposé))"
    ),
    agenda=r"ordre\s+du\s+jour|(?:rester?|demeurer?)\s+saisie|(?:poursuivre|reprendre)\s+(?:l'|son\s+)examen|examiner[^;]*session",
    budget=(
        r"\bdollars\b|crédits?\b|répartir|contributions?\b[^;]*(?:barème|taux|budget)|taux\s+de\s+contribution|montant\s+brut|"
        r"\b(?:postes|emplois)\b|barème\s+des\s+quotes|déduire"
    ),
    duty=r"^\s*(?:,[^,]*,\s*)?que\s+(?P<actor>(?:le|la|les|l')\s*[^,;:]{3,80}?)\s+(?=(?:fera|rendra|présentera|devra|doit|soumettra)\b)",
    that=r"(?:\s*,[^,;:]{1,80},)?\s+(?:que(?:,[^,;:]{1,80},)?(?=\s)|qu')",
    acts=_ACTS,
    passive=r"(?:soit|soient|ser(?:a|ont)|ait|aient|auront)\s+(?:\w+ment\s+)?(?:été\s+)?\w+(?:ée?|ie?|ue?|ise?|ite?|erte?)s?\b",
    united_nations=(
        r"^(?!états\b|gouvernements\b|parties\b|pays\b|institutions\s+(?:financières|nationales|internationales)|organismes\s+(?:et\s+arrangements|de\s+réglementation)).*?"
        r"(?:secrétaire\s+général|secrétariat|nations\s+unies|bureau|département|comité|commission|conseil|haute?[- ]commissa|"
        r"organismes?|programmes?\b|fonds\b|rapporteu|groupe\s+de\s+(?:travail|coordination)|cour\b|tribunal|présiden|conférence|institutions|"
        r"représentant|assemblée|corps\s+commun|office\b|agence|entités?\b|centre\b|institut|coordonnat|expert|mécanisme|service\b|"
        r"division|cnuced|organes\b|organisation\s+mondiale|organisation$|université|commissaire\s+général)"
    ),
    determiners=r"lancée?|adressée?|faite?|tous|toutes|les?|la|l'|au|aux|à|des|du|autres?|à\s+l'|à\s+la|chacun\s+des|et|ses|leurs|compétents|concernés",
    after_actor=r"\s*(?:[,:;(]|\b(?:qui|(?<!ainsi )que|dont|ayant|agissant|(?:concerné|compétent|intéressé|pertinent)e?s?(?!\s+d(?:es?|u)\b)|en\s+(?:ce|consultation|coopération)|agissant|chacune?\s+selon|s'ils|notamment|habilités)\b)",
    joints=r",\s+(?:et\s+|ainsi\s+qu[e'])?|\s+ainsi\s+qu[e']\s*|\s+et\s+(?=(?:les?|la|l'|aux?|à|toutes?|tous|autres)\b)",
    recipient=(
        r"\b(?:aux?|à\s+la|à\s+l'|informer|informée?|par)\s*(?P<to>(?:l'|la\s+|le\s+)?(?:Assemblée(?:\s+générale)?|Secrétaire\s+général|"
        r"Conseil\s+de\s+sécurité|Conseil\s+économique\s+et\s+social|Conseil\s+des\s+droits\s+de\s+l'homme|"
        r"Comité\s+consultatif|Comité\s+spécial|Comité(?=\W)|(?:\w+ième\s+)?Commission(?:\s+(?!à\b|en\b|dans\b|des?\s+(?:la\s+)?(?:suite|mesures|progrès))[\w'-]+){0,10}|"
        r"États\s+Membres)(?=\W|$)"
        r"(?:\s+et\s+à\s+elle-même)?)"
    ),
    name_goes_on=r"\badjointe?\s+(?:aux?|à)\b[^,]*$|\b(?:pour|sur|contre)\s+(?:la\s+|le\s+|les\s+|l')?\w+$",
    new_name=r"(?:(?:les?|la|aux?|à)\s+|l')*(?-i:[A-ZÀ-Þ])",
    unasked=(
        r"^(?:ceux|celles)\s+qui\b|^que\b|^afin\b|^une?\s(?!groupe\b)|"
        r"^(?:à\s+)?(?:(?:l[ae]s?|leur)\s+|l')(?:[a-zà-ÿ]+\s+)?"
        rf"(?!{_ENTITIES})(?-i:[a-zà-ÿ]{{2,}}(?:tion|sion|ment|ance|ence))s?\s+(?:de\b|d'|du\b|des\b|avec\b|entre\b)|"
        r"^(?:à\s+)?(?:la\s+|le\s+)(?:mise|poursuite|recours|respect|soutien|tenue)\b"
    ),
    people=r"états|gouvernements?|parties|organisations|donateurs|puissances?",
    goes_on_no_more=r"(?:à\s+(?:sa|cet|cette|ce)|au\s+niveau|comme|face|auxquel\w+|en|compte\s+tenu|eu\s+égard|selon|lorsque|lorsqu'|quand|quelle|quel|pour|afin|tout|par|sur|surtout|sans|dans|si|sous|avec|conformément|notamment|y\s+compris|\w+ant)\b",
    assembly=r"Assemblée(?:\s+générale)?|elle-même|\blui\b",
    own_session=r"\b(?:sa|ses)\s*$",
    before_somebody=r"\b(?:d(?:es?|u)\s+|d'|par\s+|à\s+|aux?\s+|entre\s+|avec\s+)",
    after_somebody=r"\s+(?:afin|dans|en|pour|qui|sur|visant|à)\b|,",
    pronouns=r"(?:celui|celle|ceux|celles)-ci$",
    of_pronoun=r"(?:\bl'|\b(?:les?|la|lui|leur)\s+)$",
    nominatives=(
        (r"\s+(?:compétent|concerné|intéressé|pertinent|correspondant)e?s?(?=\s+d(?:es?|u)\b)", ""),
        (r"\s+(?:de même|à|de)$", ""),
    ),
    itself=r"\blui\s+(?:en\s+)?(?:pr[éo]|fa|fe|re|sou|comm|four|trans|adress)\w+|\belle-même\b|\b(?:la|l')\s*(?:en\s+)?(?:informer|tenir)\b",
    rhythms=(
        (r"chaque\s+année|tous\s+les\s+ans|annuellement|rapports?\s+annuels?", "annual"),
        (r"tous\s+les\s+deux\s+ans", "biennial"),
        (r"régulièrement|à\s+intervalles\s+réguliers|rapports\s+réguliers", "regular"),
        (r"prochains?\s+rapports?", "next report"),
        (r"dans\s+(?:les|un\s+délai\s+de)\s+six\s+mois", "6 months"),
        (r"tous\s+les\s+trois\s+mois|chaque\s+trimestre", "quarterly"),
    ),
    before_date=r"(?:d'ici(?:\s+(?:à|au|fin|à\s+fin|la\s+fin\s+de|à\s+la\s+fin\s+de))?|avant(?:\s+le|\s+la\s+fin\s+de)?|jusqu'(?:à|au|en)|au\s+plus\s+tard\s+(?:le|en|à\s+la\s+fin\s+de)|le)\s+",
    conditions=(
        r"dans\s+(?:la\s+limite|les\s+limites|le\s+cadre)\s+des\s+ressources\s+(?:existantes|disponibles)",
        r"selon\s+(?:qu'il\s+convien(?:t|dra)|que\s+de\s+besoin|les\s+besoins|le\s+cas)|s'il\s+y\s+a\s+lieu|(?:lorsqu|chaque\s+fois\s+qu)'il\s+y\s+a\s+lieu|"
        r"le\s+cas\s+échéant|au\s+besoin|si\s+nécessaire|en\s+tant\s+que\s+de\s+besoin|dans\s+la\s+mesure\s+du\s+possible|autant\s+que\s+faire\s+se\s+peut|"
        r"(?:lorsque|chaque\s+fois\s+que)\s+(?:cela\s+est\s+)?possible|si\s+possible",
        r"(?:à\s+titre\s+exceptionnel\s+et\s+)?sans\s+que\s+cela\s+(?:ne\s+)?crée\s+de\s+précédent|sans\s+préjudice\s+[^,;]+",
        r"(?:dans\s+(?:le\s+cadre|les\s+limites|la\s+limite|l'exécution)\s+de)\s+(?:son|leurs?)\s+mandats?(?:\s+respectifs)?",
        r"sous\s+réserve\s+[^,;:]+|si\s+les\s+ressources\s+disponibles\s+le\s+permettent",
        r"(?:de\s+concert|en\s+(?:étroite\s+)?(?:consultation|collaboration|coopération|coordination|concertation)(?:\s+étroite)?)\s+avec\s+[^,;:]+?(?=,|;|:|\s+et\s+dans|$)",
        r"sur\s+demande|à\s+leur\s+demande|qui\s+en\s+f(?:ont|eraient)\s+la\s+demande|s'(?:ils?|elles?)\s+en\s+f(?:ait|ont)\s+la\s+demande|"
        r"si\s+la\s+demande\s+(?:en|lui\s+en|leur\s+en)\s+est\s+faite|(?:qui\s+(?:sont|se\s+disent)\s+)?en\s+mesure\s+de\s+(?:le|les)\s+\w+",
        r"au\s+moyen\s+de\s+contributions\s+volontaires",
    ),
)
