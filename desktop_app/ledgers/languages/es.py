"""Spanish."""

from __future__ import annotations

from desktop_app.ledgers.words import LedgerWords

_INFINITIVE = r"\w+(?:[aei]r|ír)(?:se|l[aoe]s?|nos)*\b"

WORDS = LedgerWords(
    asks=(
        r"solicita|insta|invita|alienta|exhorta|pide|ruega|hace\s+un\s+llamamiento|recomienda|exige|requiere|encarga|"
        r"reitera\s+(?:su\s+(?:solicitud|llamamiento|petición|invitación)|la\s+solicitud|el\s+llamamiento)|anima|apela"
    ),
    decides=r"decide|aprueba|autoriza|proclama|declara|establece|adopta|designa|consigna|resuelve|sigue\s+ocupándose",
    tells=(
        r"toma\s+(?:nota|en\s+cuenta)|acoge|recuerda|reafirma|observa|destaca|subraya|pone\s+de\s+relieve|reconoce|expresa|"
        r"condena|deplora|encomia|afirma|reitera|lamenta|hace\s+suy[ao]s?|hace\s+notar|felicita|celebra|apoya|considera|"
        r"señala|agradece|enfatiza|pone\s+énfasis|manifiesta|aprecia|rinde\s+homenaje|encomia"
    ),
    adverbs=(
        r"también|además|asimismo|una\s+vez\s+más|nuevamente|de\s+nuevo|encarecidamente|firmemente|enérgicamente|"
        r"a\s+es[et]e\s+respecto|en\s+es[et]e\s+(?:sentido|contexto)|en\s+consecuencia|vivamente|igualmente|urgentemente"
    ),
    edge=(
        r"(?:[,;:]\s+(?:y\s+|e\s+|pero\s+)?|\b(?:y|e|pero)\s+)(?:(?:a\s+(?:este|ese)\s+respecto|en\s+este\s+(?:sentido|contexto)|"
        r"con\s+tal\s+fin|por\s+(?:tanto|consiguiente)),?\s+)?"
    ),
    asked=rf"(?:\s*,)?\s+(?:(?:a|de)\s+que\b,?\s*|que\b,?\s*|a\s+(?={_INFINITIVE}))",
    also_asked=(
        rf"(?:,\s*(?:y\s+)?|\s+y\s+)(?:que\s+|a\s+que\s+|a\s+(?={_INFINITIVE})|"
        r"(?=(?:(?:le|les)\s+)?(?:presente|informe|informen|transmita)\b(?!\s+resol)))"
    ),
    resumes=r"(?:siga|continúe|vele|prosiga|adopte|examine|estudie|convoque|organice|garantice|asegure|prepare)\b",
    softly=r"(?:en\s+su\s+[\w\s]{1,50}?\s+sesiones,?\s+)?(?:(?:siga|sigan|continúe|continúen|seguir|continuar|también|periódicamente|a)\s+)*",
    report=(
        r"(?:le|les|la)?\s*(?:presente|presenten|informe|informen|comunique|transmita|someta|rinda\s+cuentas|mantenga[^,;]{0,60}informad|"
        r"presentar|presentarle|informar|transmitir|"
        r"(?:incluya|proporcione|prepare|publique|facilite)[^;]{0,90}(?:informe|información|recomendaciones|informes))"
    ),
    agenda=r"programa\s+(?:provisional|de)|(?:sigue|seguir|continuar)\s+ocupándose|(?:continuar|proseguir|reanudar)\s+(?:el|su)\s+examen|examinar[^;]*per[ií]odo\s+de\s+sesiones",
    budget=r"\bdólares\b|consignar|prorratea|cuotas|escala\s+de\s+cuotas|\bpuestos\b|presupuesto\s+(?:bruto|por)|habilitación|suma\s+de",
    duty=r"^\s*(?:,[^,]*,\s*)?que\s+(?P<actor>(?:el|la|los|las)\s+[^,;:]{3,80}?)\s+(?=(?:presente|presentará|informe|informará|deberá)\b)",
    united_nations=(
        r"secretario\s+general|secretaría|secretaria\s+general|naciones\s+unidas|oficina|departamento|comité|comisión|consejo|"
        r"alt[oa]\s+comisionad|organismos?|programas?\b|fondos?\b|relator|grupo\s+de\s+trabajo|corte\b|tribunal|president|"
        r"conferencia|representante|asamblea|entidades|centro\b|instituto|coordinador|expert[oa]|mecanismo|junta\b|dependencia\s+común|órganos?|fuerza\b"
    ),
    determiners=r"a|al|todos|todas|los|las|el|la|otros|otras|demás|cada\s+uno\s+de|y|sus|pertinentes|competentes",
    after_actor=r"\s*(?:[,:;(]|\b(?:que|quienes|cuyos?|pertinentes?|interesad[oa]s?|competentes?)\b)",
    joints=r",\s+(?:y\s+|así\s+como\s+)?|\s+así\s+como\s+|\s+y\s+(?=(?:al?|los|las|el|la|otr[oa]s|todas?|todos|demás)\b)",
    recipient=(
        r"\b(?:al?|informe|informar|por)\s*(?P<to>(?:la\s+|el\s+|los\s+)?(?:Asamblea(?:\s+General)?|Secretario\s+General|Consejo\s+de\s+Seguridad|"
        r"Consejo\s+Económico\s+y\s+Social|Consejo\s+de\s+Derechos\s+Humanos|Comisión\s+Consultiva[\w ]*?|Estados\s+Miembros)(?=\W|$))"
    ),
    name_goes_on=r"\b(?:para|sobre|contra)\s+(?:la\s+|el\s+|los\s+|las\s+)?\w+$",
    new_name=r"(?:al|a(?:\s+(?:los|las|la))?)\s+(?-i:[A-ZÁ-Ú])",
    unasked=r"^(?:a\s+)?(?:los|las)\s+que\b|^(?:a\s+)?quienes\b",
    people=r"estados|gobiernos?|partes|organizaciones|donantes|potencias?",
    goes_on_no_more=(
        r"(?:en|según|cuando|si|con|de|desde|entre\s+ell[ao]s|especialmente|expresad[ao]s?|incluid\w+|incluso|junto\s+con|"
        r"para|por|\w+ndo)\b"
    ),
    assembly=r"Asamblea(?:\s+General)?|\bles?\b",
    own_session=r"\b(?:su|sus)\s*$",
    itself=r"\b(?:que|y|sesiones,?)\s+l[ea]\s+(?:informe|presente|transmita|mantenga)|^\s*l[ea]\s|\w+rle\b",
    rhythms=(
        (r"anualmente|todos\s+los\s+años|cada\s+año|informe\s+anual", "annual"),
        (r"periódicamente|de\s+forma\s+periódica|regularmente", "regular"),
        (r"próximo\s+informe", "next report"),
        (r"trimestralmente|cada\s+tres\s+meses", "quarterly"),
    ),
    before_date=r"(?:a\s+más\s+tardar(?:\s+(?:en|el|a\s+fines\s+de))?|antes\s+de(?:l)?(?:\s+fin\s+de)?|para(?:\s+(?:el|fines\s+de))?|hasta(?:\s+el)?|el)\s+",
    conditions=(
        r"(?:dentro\s+de|con|con\s+cargo\s+a|en\s+el\s+marco\s+de|dentro\s+de\s+los\s+límites\s+de)\s+los\s+recursos\s+(?:existentes|disponibles)",
        r"(?:según|como|cuando|si|donde)\s+(?:proceda|corresponda|sea\s+(?:necesario|posible|apropiado|pertinente|el\s+caso))|si\s+(?:procede|corresponde)|en\s+caso\s+necesario|"
        r"en\s+la\s+medida\s+de\s+lo\s+posible|de\s+ser\s+(?:necesario|posible)",
        r"(?:en\s+el\s+marco|dentro)\s+de\s+(?:su|sus)\s+(?:respectivos?\s+)?mandatos?",
        r"que\s+estén\s+en\s+condiciones\s+de\s+hacerlo|(?:previa\s+solicitud|a\s+petición|previa\s+petición)(?:\s+de\s+[^,;:]+)?|que\s+(?:lo|los|las)\s+soliciten",
        r"en\s+(?:estrecha\s+)?(?:consulta|colaboración|cooperación)(?:\s+estrecha)?\s+con\s+[^,;:]+?(?=,|;|:|$)",
        r"con\s+sujeción\s+a\s+[^,;:]+|sin\s+perjuicio\s+de\s+[^,;:]+|sin\s+(?:que\s+)?sentar?\s+precedente",
        r"con\s+carácter\s+voluntario|(?:mediante|con)\s+contribuciones\s+voluntarias",
    ),
)
