"""Spanish."""

from __future__ import annotations

from desktop_app.comparison.languages.terms import OrdinalWords, Terms, compounds, inflected, numbered, plurals

_UNITS = {
    **inflected(numbered("primer segund tercer cuart quint sext séptim octav noven"), ("o", "a", "os", "as")),
    "primer": 1,
    "tercer": 3,
}
_TENS = inflected(
    numbered("décim vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim", 10, 10),
    ("o", "a", "os", "as"),
)
_TEENS = {**inflected({"undécim": 11, "duodécim": 12}, ("o", "a"))}

_TO_NINE = numbered("dos tres cuatro cinco seis siete ocho nueve", 2)
_WITH_ONE = {"uno": 1, "una": 1, "un": 1, **_TO_NINE}
_TO_TWENTY_NINE = numbered(
    "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiuna|veintiún "
    "veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    10,
)
_WHOLE_TENS = numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
_CARDINALS = {**_TO_NINE, **_TO_TWENTY_NINE, **_WHOLE_TENS, **compounds(_WHOLE_TENS, " y ", _WITH_ONE)}

TERMS = Terms(
    connectives=(
        "también",
        "asimismo",
        "nuevamente",
        "de nuevo",
        "una vez más",
        "igualmente",
        "por otra parte",
    ),
    opening_connectives=("aún", "además"),
    list_words=("de", "del", "y", "e", "el", "la", "los", "las", "fecha", "resolución"),
    conjunctions=("y", "e", "o", "u"),
    paragraph_nouns=("párrafo",),
    reference_leads=("en el", "en los", "al", "a los", "con el", "con los"),
    numbered_nouns=(
        "párrafo",
        "párr.",
        "párrs.",
        "anexo",
        "apéndice",
        "artículo",
        "sección",
        "capítulo",
        "tema",
        "parte",
        "regla",
        "principio",
        "objetivo",
        "meta",
        "cuadro",
        "página",
        "volumen",
        "vol.",
        "número",
        "núm.",
        "núms.",
        "fase",
        "período",
        "sesión",
        "reunión",
        "resolución",
        "decisión",
        "documento",
        "suplemento",
        "comisión",
        "programa",
        "componente",
        "subprograma",
        "categoría",
    ),
    own_references=(
        "supra",
        "infra",
        "anterior",
        "anteriores",
        "precedente",
        "precedentes",
        "de la presente resolución",
    ),
    deadlines=(
        "antes de",
        "antes del",
        "antes de finales de",
        "antes del fin de",
        "antes del final de",
        "antes de que finalice",
        "antes de que termine",
        "de aquí a",
        "hasta",
        "hasta el",
        "hasta finales de",
        "hasta el fin de",
        "hasta el final de",
        "a más tardar",
        "a más tardar el",
        "a más tardar en",
        "para finales de",
        "para fines de",
        "a finales de",
        "antes de fines de",
        "a más tardar para",
    ),
    range_words=("a", "al", "y", "hasta"),
    singulars=plurals(
        "resoluciones:resolución decisiones:decisión sesiones:sesión informes:informe períodos:período sus:su "
        "reuniones:reunión relativas:relativa tituladas:titulada aprobadas:aprobada presentes:presente"
    ),
    relatives=plurals("las:la los:el"),
    relative_prepositions=("en", "por"),
    session_nouns=("período", "sesion", "sesión", "reunión", "reuniones"),
    occasion_nouns=(
        "vez",
        "ciclo",
        "ronda",
        "serie",
        "aniversario",
        "anual",
        "consecutiv",
        "cumbre",
        "congreso",
        "conferencia",
        "foro",
        "edición",
        "conmemoración",
        "informe",
    ),
    ordinals=OrdinalWords(
        first=_TENS,
        joint=" ",
        second=_UNITS,
        alone={**_UNITS, **_TEENS, **_TENS},
        digits_after=("º", "ª", "°", "o", "a", "er"),
    ),
    cardinals=_CARDINALS,
    every=(
        "cada",
        "todos los",
        "todas las",
    ),
    organs=(
        "consejo",
        "comisión",
        "conferencia",
        "comité",
        "foro",
        "junta",
        "asamblea de las naciones unidas sobre el medio ambiente",
    ),
    own_organ=(
        "su",
        "sus",
        "asamblea general",
    ),
    lookbacks=("últimos {} años",),
    scales=("millón", "millones", "mil", "billón", "billones", "de"),
    elapsed=(
        "{} años después",
        "hace {} años",
        "{} años desde",
        "{} años más tarde",
        "transcurridos {} años",
        "transcurrido {} años",
    ),
    qualifiers=(
        "según proceda|según procediera|según corresponda|cuando proceda|cuando corresponda|si procede|"
        "si corresponde|en su caso|como corresponda|cuando sea apropiado|según sea apropiado",
        "cuando sea necesario|según sea necesario|en caso necesario|de ser necesario|si es necesario|"
        "si fuera necesario|cuando fuera necesario|en caso de necesidad|según las necesidades",
        "cuando sea posible|siempre que sea posible|en la medida de lo posible|de ser posible|si es posible|"
        "en lo posible|en la medida en que sea posible",
        "en la mayor medida posible|en toda la medida de lo posible|en la máxima medida posible",
        "lo antes posible|cuanto antes|tan pronto como sea posible|a la mayor brevedad|con la mayor brevedad|"
        "lo más pronto posible",
        "que lo soliciten|que lo solicitan|que así lo soliciten|que la soliciten|que las soliciten|"
        "que los soliciten|cuando lo soliciten|cuando así lo soliciten|cuando estos lo soliciten|"
        "cuando así se solicite|cuando se solicite|cuando se le solicite|cuando se les solicite|si así lo solicitan|"
        "si lo solicitan|previa solicitud|previa petición|a petición de estos|a solicitud de estos|"
        "a petición de los estados|a solicitud de los estados|a petición de los países|a solicitud de los países",
        "dentro de los límites de los recursos existentes|dentro del límite de los recursos existentes|"
        "con los recursos existentes|con los recursos disponibles|dentro de los límites de los recursos disponibles|"
        "dentro de los recursos existentes|dentro de los recursos disponibles|con cargo a los recursos existentes|"
        "con cargo a los recursos disponibles",
        "sujeto a la disponibilidad de recursos|con sujeción a la disponibilidad de recursos|"
        "siempre que se disponga de recursos|siempre que haya recursos",
        "en el marco de su mandato|en el marco de sus mandatos|en el marco de sus respectivos mandatos|"
        "con arreglo a su mandato|con arreglo a sus mandatos|con arreglo a sus respectivos mandatos|"
        "en el ámbito de su mandato|en el ámbito de sus mandatos|en el ámbito de sus respectivos mandatos|"
        "dentro de su mandato|dentro de sus mandatos|dentro de sus respectivos mandatos|"
        "dentro del ámbito de su mandato|dentro de los límites de su mandato",
        "con carácter voluntario|de forma voluntaria|de manera voluntaria|a título voluntario|voluntariamente",
        "en condiciones mutuamente convenidas|en condiciones convenidas|en condiciones mutuamente acordadas|"
        "en las condiciones convenidas",
        "de conformidad con la legislación nacional|de conformidad con su legislación nacional|"
        "de acuerdo con la legislación nacional|de acuerdo con su legislación nacional|"
        "con arreglo a la legislación nacional|con arreglo a su legislación nacional|"
        "conforme a la legislación nacional|conforme a su legislación nacional|"
        "en consonancia con la legislación nacional|en consonancia con su legislación nacional|"
        "de conformidad con el derecho interno|de conformidad con su derecho interno|con arreglo al derecho interno|"
        "con arreglo a su derecho interno|de conformidad con el derecho nacional|"
        "de conformidad con su legislación interna|de conformidad con la legislación interna|"
        "conforme a la legislación interna|conforme a su legislación interna|con arreglo a sus leyes nacionales|"
        "en consonancia con su legislación interna|con arreglo a su legislación interna|"
        "de manera conforme con su legislación nacional",
        "de conformidad con el derecho internacional|con arreglo al derecho internacional|"
        "conforme al derecho internacional|compatible con el derecho internacional|"
        "compatibles con el derecho internacional|en consonancia con el derecho internacional|"
        "de acuerdo con el derecho internacional",
        "teniendo en cuenta las circunstancias nacionales|de conformidad con las circunstancias nacionales|"
        "de acuerdo con las circunstancias nacionales",
        "sin perjuicio",
        "con carácter prioritario|como cuestión prioritaria|de manera prioritaria|de forma prioritaria",
        "sin demora|sin más demora|sin dilación",
        "inmediatamente|de inmediato",
        "urgentemente|con urgencia|con carácter urgente|con carácter de urgencia|de manera urgente|de forma urgente",
        "progresivamente",
    ),
    lookalikes=(
        "no gubernamental|no gubernamentales|no transmisibles|no autónomos|no alineados|no proliferación|"
        "sin litoral|sin tripulación",
    ),
    decisions=(
        "decide",
        "autoriza",
        "aprueba",
        "proclama",
        "declara",
        "hace suyas",
        "hace suyo",
        "acepta",
        "acuerda",
        "respalda",
        "resuelve",
        "consigna",
        "hace suya",
        "conviene",
        "designa",
    ),
    mandates=("mandato", "recursos", "extrapresupuestari", "contribuciones voluntarias", "atribuciones"),
    bodies=(
        "secretario general",
        "secretaria general",
        "presidente de la asamblea",
        "presidenta de la asamblea",
        "consejo",
        "comisión",
        "comité",
        "conferencia",
        "oficina",
        "fondo",
        "programa",
        "relator",
        "grupo de expertos",
        "grupo de trabajo",
        "alto comisionado",
        "mecanismo",
        "secretaría",
        "enviado",
    ),
    negations=("no", "ni", "nunca", "sin", "salvo", "ningún", "ninguna", "ninguno", "excepto"),
    targets=("meta", "objetivo", "indicador"),
    modals=("deberá|deberán", "debe|deben", "debería|deberían", "puede|pueden", "podría|podrían"),
    verbs="""
        estima, considera < reconoce
        toma nota, toma conocimiento, observa, hace notar < toma nota con aprecio, hace notar con aprecio, hace notar
            con satisfacción, observa con aprecio, toma nota con reconocimiento, observa con satisfacción, toma nota
            con interés, expresa su agradecimiento, expresa su reconocimiento, expresa su aprecio, expresa su
            satisfacción, expresa su gratitud < acoge con beneplácito, acoge con satisfacción, acoge con aprecio, acoge
            con reconocimiento, celebra, encomia, felicita
        toma nota < acoge con beneplácito < hace suyas, hace suya, hace suyo, hace suyos, respalda < aprueba
        observa, toma nota, hace notar < observa con preocupación, hace notar con preocupación, preocupada, expresa
            preocupación, expresa su preocupación < expresa profunda preocupación, expresa su profunda preocupación,
            observa con profunda preocupación, hace notar con profunda preocupación < expresa grave preocupación,
            expresa gran preocupación, expresa seria preocupación, expresa su grave preocupación, alarmada < deplora <
            condena
        invita, reitera su invitación < alienta, anima, recomienda < exhorta, hace un llamamiento, renueva su
            exhortación, reitera su llamamiento, reitera sus llamamientos < insta < solicita, pide, reitera su
            solicitud, reitera su petición < exige
        afirma < reafirma, reitera
        past: recuerda, tiene presente, tiene presentes
        happened: toma nota, observa, acoge con beneplácito, acoge con satisfacción, celebra, encomia, felicita,
            reconoce, toma nota con aprecio, observa con aprecio, toma nota con reconocimiento, observa con
            satisfacción, toma nota con interés, expresa su agradecimiento, expresa su reconocimiento, rinde homenaje,
            afirma, reafirma, aprueba, hace suyas, hace suyo, ha examinado
        known: subraya, destaca, recalca, pone de relieve, resalta, hace hincapié, decide, lamenta, apoya, confía,
            espera, aguarda, proclama, declara, autoriza, acepta, acuerda, convencida, consciente, rinde homenaje,
            guiada, resuelta, tiene en cuenta, toma en consideración, ha examinado, considera, reitera su preocupación,
            reitera su condena, estima, ha considerado, conviene, conocedora, deseosa, decidida, aguarda con interés,
            aprecia, señala, se compromete, resuelve, consigna, designa, renueva su compromiso, expresa su apoyo
        aside: a este respecto, a ese respecto, en este sentido, en ese sentido, en este contexto
        degree: sumamente, seriamente, encarecidamente, enérgicamente, profundamente, firmemente, gravemente
        forms: toma=tomando, observa=observando, reconoce=reconociendo, subraya=subrayando, destaca=destacando,
            recalca=recalcando, pone=poniendo, resalta=resaltando, hace=haciendo, expresa=expresando, acoge=acogiendo,
            celebra=celebrando, encomia=encomiando, felicita=felicitando, respalda=respaldando, aprueba=aprobando,
            deplora=deplorando, condena=condenando, invita=invitando, alienta=alentando, anima=animando,
            recomienda=recomendando, exhorta=exhortando, insta=instando, solicita=solicitando, pide=pidiendo,
            exige=exigiendo, afirma=afirmando, reafirma=reafirmando, reitera=reiterando, decide=decidiendo,
            recuerda=recordando, tiene=teniendo, lamenta=lamentando, apoya=apoyando, ha=habiendo,
            considera=considerando, rinde=rindiendo, estima=estimando, espera=esperando, aguarda=aguardando,
            renueva=renovando, señala=señalando, aprecia=apreciando, compromete=comprometiendo
    """,
)
