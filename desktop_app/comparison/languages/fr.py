"""French."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import OrdinalWords, Terms, compounds, numbered, plurals

_UNITS = numbered(
    "premier|première|unième deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième"
)
_TEENS = numbered(
    "dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième", 10
)
_TENS = {
    **numbered("vingtième trentième quarantième cinquantième soixantième", 20, 10),
    "soixante-dixième": 70,
    "quatre-vingtième": 80,
    "quatre-vingt-dixième": 90,
}

_TO_NINE = numbered("deux trois quatre cinq six sept huit neuf", 2)
_TO_NINETEEN = numbered("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf", 10)
_WHOLE_TENS = numbered("vingt trente quarante cinquante soixante", 20, 10)
_CARDINALS = {
    **_TO_NINE,
    **_TO_NINETEEN,
    **_WHOLE_TENS,
    "quatre-vingts": 80,
    **compounds(_WHOLE_TENS, " et ", {"un": 1, "une": 1}),
    **compounds(_WHOLE_TENS, "-", _TO_NINE),
    **compounds({"soixante": 60, "quatre-vingt": 80}, "-", {"un": 1, "une": 1, **_TO_NINE, **_TO_NINETEEN}),
    "soixante et onze": 71,
}

TERMS = Terms(
    connectives=(
        "également",
        "en outre",
        "de nouveau",
        "à nouveau",
        "une nouvelle fois",
        "une fois encore",
        "une fois de plus",
        "par ailleurs",
        "de même",
    ),
    opening_connectives=("encore", "aussi", "de plus"),
    list_words=("du", "de", "et", "en", "date", "le", "la", "les", "des", "résolution"),
    conjunctions=("et", "ou"),
    paragraph_nouns=("paragraphe",),
    numbered_nouns=(
        "paragraphe",
        "par.",
        "annexe",
        "appendice",
        "article",
        "section",
        "chapitre",
        "point",
        "partie",
        "règle",
        "principe",
        "objectif",
        "cible",
        "tableau",
        "page",
        "volume",
        "vol.",
        "numéro",
        "no.",
        "n°",
        "nº",
        "phase",
        "session",
        "séance",
        "réunion",
        "résolution",
        "décision",
        "document",
        "supplément",
        "commission",
        "programme",
        "composante",
        "sous-programme",
        "catégorie",
    ),
    own_references=("ci-dessus", "ci-dessous", "de la présente résolution"),
    deadlines=(
        "d’ici",
        "d’ici à",
        "d’ici au",
        "d’ici fin",
        "d’ici à fin",
        "d’ici la fin de",
        "d’ici à la fin de",
        "d’ici la fin de l’année",
        "d’ici à la fin de l’année",
        "d’ici à l’année",
        "avant",
        "avant le",
        "avant la fin de",
        "avant la fin de l’année",
        "jusqu’à",
        "jusqu’au",
        "jusqu’en",
        "jusqu’à fin",
        "jusqu’à la fin de",
        "jusqu’à la fin de l’année",
        "au plus tard le",
        "au plus tard en",
        "au plus tard à la fin de",
        "d’ici à la fin du mois de",
        "d’ici la fin du mois de",
        "avant fin",
        "avant la fin du mois de",
        "jusqu’à la fin du mois de",
        "à l’échéance de",
        "au plus tard à la fin du mois de",
    ),
    no_deadlines=("d’avant",),
    range_words=("au", "à", "et", "jusqu"),
    singulars=plurals(
        "résolutions:résolution décisions:décision sessions:session rapports:rapport réunions:réunion ses:sa "
        "leurs:leur relatives:relative intitulées:intitulée adoptées:adoptée"
    ),
    relatives=plurals("lesquelles:laquelle lesquels:lequel"),
    relative_prepositions=("dans", "par"),
    session_nouns=("session", "réunion"),
    occasion_nouns=(
        "fois",
        "cycle",
        "série",
        "anniversaire",
        "annuel",
        "consécuti",
        "sommet",
        "congrès",
        "conférence",
        "forum",
        "édition",
        "commémoration",
        "rapport",
    ),
    ordinals=OrdinalWords(
        first={**_WHOLE_TENS, "quatre-vingt": 80},
        joint="-(?:et-)?| et ",
        second={**_UNITS, **_TEENS},
        alone={**_UNITS, **_TEENS, **_TENS},
        digits_after=("e", "ᵉ", "er", "re", "ème"),
    ),
    cardinals=_CARDINALS,
    every=(
        "tous les",
        "toutes les",
        "chaque",
    ),
    organs=(
        "conseil",
        "commission",
        "conférence",
        "comité",
        "forum",
        "assemblée pour l’environnement",
    ),
    own_organ=(
        "sa",
        "ses",
        "leur",
        "leurs",
        "assemblée générale",
    ),
    lookbacks=("{} dernières années",),
    scales=("million", "millions", "milliard", "milliards", "billion", "billions", "mille", "de"),
    elapsed=("{} ans après", "{} années après", "il y a {} ans", "{} ans plus tard", "{} ans se sont"),
    qualifiers=(
        "selon qu’il convient|selon qu’il conviendra|selon qu’il conviendrait|s’il y a lieu|lorsqu’il y a lieu|"
        "quand il y a lieu|le cas échéant|comme il convient|comme il conviendra",
        "selon que de besoin|en tant que de besoin|si nécessaire|au besoin|selon les besoins|en cas de besoin|"
        "si besoin est|lorsque cela est nécessaire",
        "lorsque cela est possible|dans la mesure du possible|autant que possible|si possible|"
        "chaque fois que possible|chaque fois que cela est possible|lorsque c’est possible|autant que faire se peut",
        "dans toute la mesure possible|dans toute la mesure du possible|dans la plus large mesure possible",
        "dès que possible|aussitôt que possible|le plus tôt possible|au plus tôt|dans les meilleurs délais|"
        "dans les plus brefs délais|le plus rapidement possible",
        "qui en font la demande|qui en faisaient la demande|qui en feraient la demande|qui le demandent|"
        "qui le demanderaient|s’ils en font la demande|s’ils le demandent|quand ils en font la demande|"
        "lorsqu’ils en font la demande|lorsque la demande en est faite|si la demande en est faite|"
        "si demande en est faite|s’il en est fait la demande|à leur demande|sur demande|sur leur demande",
        "dans la limite des ressources existantes|dans les limites des ressources existantes|"
        "dans la limite des ressources disponibles|dans les limites des ressources disponibles|"
        "dans la limite des moyens disponibles|dans les limites des moyens disponibles",
        "sous réserve de la disponibilité de ressources|sous réserve des ressources disponibles",
        "dans le cadre de son mandat|dans le cadre de leur mandat|dans le cadre de leurs mandats|"
        "dans les limites de son mandat|dans les limites de leur mandat|dans les limites de leurs mandats|"
        "dans la limite de son mandat|dans la limite de leur mandat|dans la limite de leurs mandats|"
        "selon son mandat|selon leur mandat",
        "à titre volontaire|sur une base volontaire|volontairement|de leur propre initiative",
        "selon des modalités convenues d’un commun accord|selon des modalités arrêtées d’un commun accord|"
        "selon des conditions convenues d’un commun accord|selon des conditions arrêtées d’un commun accord|"
        "à des conditions convenues d’un commun accord|à des conditions arrêtées d’un commun accord|"
        "suivant des modalités arrêtées d’un commun accord",
        "conformément à la législation nationale|conformément à leur législation nationale|"
        "conformément à sa législation nationale|conformément aux législations nationales|"
        "dans le respect de la législation nationale|dans le respect de leur législation nationale|"
        "conformément au droit interne|conformément à leur droit interne|conformément à leur droit national|"
        "conformément au droit national|conformément à leur législation interne|dans le respect du droit interne|"
        "dans le respect de leur droit interne",
        "conformément au droit international|dans le respect du droit international|conforme au droit international|"
        "conformes au droit international",
        "compte tenu des circonstances nationales|compte tenu de la situation nationale",
        "sans préjudice",
        "à titre prioritaire|en priorité",
        "sans délai|sans retard|sans tarder|sans plus tarder",
        "immédiatement",
        "d’urgence|de toute urgence|en urgence",
        "progressivement",
    ),
    lookalikes=(
        "situation d’urgence|situations d’urgence|intervention d’urgence|interventions d’urgence|"
        "humanitaire d’urgence|humanitaires d’urgence|secours d’urgence|mesure d’urgence|mesures d’urgence|"
        "cas d’urgence|extraordinaire d’urgence|état d’urgence|aide d’urgence|assistance d’urgence|fonds d’urgence|"
        "service d’urgence|services d’urgence|alimentaire d’urgence|alimentaires d’urgence|obstétriques d’urgence|"
        "obstétricaux d’urgence|programme d’urgence|programmes d’urgence|plan d’urgence|plans d’urgence|"
        "opération d’urgence|opérations d’urgence|appel d’urgence|appels d’urgence|financement d’urgence|"
        "préparation d’urgence|moyens d’urgence|relèvement d’urgence|activités d’urgence|stocks d’urgence|"
        "sanitaires d’urgence|non gouvernementale|non gouvernementales|non gouvernemental|non gouvernementaux|"
        "non transmissibles|non autonomes|non alignés|non nucléaires|non permanents",
    ),
    decisions=(
        "décide",
        "autorise",
        "approuve",
        "constitue",
        "proclame",
        "déclare",
        "fait siennes",
        "souscrit",
        "adopte",
        "accepte",
        "convient",
        "ouvre",
        "fait sien",
        "fait sienne",
    ),
    mandates=("mandat", "attributions", "ressources", "extrabudgétaire", "contributions volontaires", "dans la limite"),
    bodies=(
        "secrétaire général",
        "président de l’assemblée",
        "conseil",
        "commission",
        "comité",
        "conférence",
        "office",
        "bureau",
        "fonds",
        "programme",
        "rapporteur",
        "groupe d’experts",
        "groupe de travail",
        "haut-commissa",
        "mécanisme",
        "secrétariat",
        "envoyé",
    ),
    negations=("ne", "pas", "non", "ni", "jamais", "sans", "sauf", "aucun", "aucune"),
    targets=("cible", "objectif", "indicateur"),
    modals=("doit|doivent", "devrait|devraient", "peut|peuvent", "pourrait|pourraient", "devra|devront"),
    verbs="""
        constate, considère < reconnaît
        prend note, prend acte < prend note avec satisfaction, note avec satisfaction, prend note avec intérêt,
            apprécie, sait gré, remercie, exprime sa gratitude, exprime sa reconnaissance, exprime sa satisfaction,
            exprime ses remerciements < se félicite, accueille avec satisfaction, salue, se réjouit, félicite
        prend note < se félicite < approuve, fait siennes, fait sien, fait sienne, souscrit < adopte
        note, prend note < note avec préoccupation, préoccupée, se déclare préoccupée, exprime sa préoccupation, se dit
            préoccupée, note avec inquiétude < exprime sa profonde préoccupation, exprime sa vive préoccupation, se
            déclare vivement préoccupée, s’inquiète vivement, note avec une profonde préoccupation < se déclare
            gravement préoccupée, se déclare très préoccupée, exprime les plus vives préoccupations, alarmée < déplore
            < condamne
        invite, réitère son invitation < encourage, recommande, engage < demande, appelle, lance un appel, réitère son
            appel, réitère ses appels < demande instamment, engage instamment, prie instamment, invite instamment,
            exhorte < prie, réitère sa demande < exige
        affirme < réaffirme, réitère
        past: rappelle, garde à l’esprit, a à l’esprit
        happened: prend note, note, prend acte, se félicite, accueille avec satisfaction, salue, se réjouit, félicite,
            constate, reconnaît, prend note avec satisfaction, note avec satisfaction, prend note avec intérêt,
            remercie, exprime sa gratitude, rend hommage, affirme, réaffirme, approuve, fait siennes, a examiné, sait
            gré, apprécie
        known: souligne, insiste sur, décide, souhaite, préconise, inquiète, s’inquiète, est consciente, regrette,
            appuie, soutient, compte, espère, attend, proclame, déclare, constitue, autorise, accepte, convient,
            convaincue, consciente, sait, tient compte, rend hommage, guidée, résolue, estime, a examiné, met en
            relief, met en lumière, attire l’attention, se dit consciente, prend en considération, s’engage, met
            l’accent, mesure, redit, renouvelle, a conscience, désireuse, déterminée, ouvre, attend avec intérêt,
            s’inspire
        aside: à cet égard, dans ce contexte, à ce propos
        degree: instamment, vivement, profondément, gravement, fermement, énergiquement, vigoureusement
        forms: prend=prenant, note=notant, constate=constatant, considère=considérant, reconnaît=reconnaissant,
            souligne=soulignant, insiste=insistant, apprécie=appréciant, sait=sachant, remercie=remerciant,
            félicite=félicitant, accueille=accueillant, salue=saluant, réjouit=réjouissant, approuve=approuvant,
            déclare=déclarant, exprime=exprimant, dit=disant, déplore=déplorant, condamne=condamnant, invite=invitant,
            encourage=encourageant, recommande=recommandant, engage=engageant, demande=demandant, appelle=appelant,
            lance=lançant, exhorte=exhortant, prie=priant, exige=exigeant, affirme=affirmant, réaffirme=réaffirmant,
            réitère=réitérant, décide=décidant, rappelle=rappelant, garde=gardant, a=ayant, regrette=regrettant,
            appuie=appuyant, soutient=soutenant, tient=tenant, rend=rendant, estime=estimant, met=mettant,
            attire=attirant, fait=faisant, adopte=adoptant, souscrit=souscrivant, espère=espérant,
            s’engage=s’engageant, mesure=mesurant, redit=redisant, renouvelle=renouvelant, attend=attendant,
            s’inquiète=s’inquiétant, s’inspire=s’inspirant
    """,
)
