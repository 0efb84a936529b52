"""Spanish."""

from __future__ import annotations

from desktop_app.ledgers.words import LedgerWords

_ENTITIES = (
    r"organización|comisión|asociación|administración|delegación|fundación|institución|federación|población|conferencia|agencia|"
    r"presidencia|misión|división|unión|nación"
)
"""Those who can be asked among the words that end as those for deeds do."""
_ACTS = (
    r"\s(?:no\s+|se\s+|l[aeo]s?\s+)*(?P<act>(?!(?:orden|origen|margen|resumen|imagen|examen|plan|gran|joven|bien|también|quien)\b)"
    r"(?-i:[a-zñü]{3,}(?:en|an))\b|(?:adopte|aplique|apoye|asegure|celebre|colabore|considere|continúe|convoque|coopere|cumpla|elabore|"
    r"establezca|examine|facilite|garantice|haga|incluya|informe|inicie|mantenga|mejore|organice|participe|ponga|prepare|presente|"
    r"preste|proporcione|prosiga|publique|refuerce|revise|siga|tenga|tome|vele|vuelva)\b)"
)
"""How what somebody is to do begins, after "solicita que los Estados": a verb in the subjunctive."""
_RENEWED = (
    r"(?:reitera|reafirma|renueva)\s+(?:también\s+|asimismo\s+|con\s+preocupación\s+)?(?:su|la|el)\s+(?:(?:firme|enérgico|urgente)\s+)?"
    r"(?:solicitud|llamamiento|petición|pedido|invitación|exhortación|exigencia|recomendación)(?:\s+urgente)?"
)
"""What is asked once more: "reitera su llamamiento"."""
_ASKED_BY_PRONOUN = r"(?:l[aeo]s?\s+(?=(?:solicita|insta|invita|alienta|exhorta|pide|ruega|anima)\b))?"
_INFINITIVE = r"(?-i:[a-zá-ú])\w+(?:[aei]r|ír)(?:se|l[aoe]s?|nos)*\b"

WORDS = LedgerWords(
    asks=(
        r"solicita|insta|invita|alienta|exhorta|pide|ruega|hace\s+un\s+(?:\w+\s+)?llamamiento|recomienda|exige|requiere|encarga|"
        rf"{_RENEWED}|anima|apela"
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
        r"(?:[,;:]\s+(?:y\s+|e\s+|pero\s+|por\s+lo\s+que\s+)?|\b(?:y|e|pero)\s+)(?:(?:a\s+(?:este|ese)\s+respecto|en\s+es[et]e\s+(?:sentido|contexto)|"
        rf"a\s+estos\s+fines|con\s+tal\s+fin|por\s+(?:tanto|consiguiente)),?\s+)?{_ASKED_BY_PRONOUN}"
    ),
    asked=rf"(?:\s*,)?\s+(?:(?:a|de|para)\s+que\b,?\s*|que\b,?\s*|a\s+(?:no\s+)?(?={_INFINITIVE}))",
    also_asked=(
        rf"(?:,\s*(?:y\s+)?|\s+y\s+)(?:que\s+|a\s+que\s+|a\s+(?={_INFINITIVE})|"
        r"(?=(?:(?:le|les)\s+)?(?:presente|informe|informen|transmita)\b(?!\s+resol)))"
    ),
    resumes=r"(?:siga|continúe|vele|prosiga|adopte|examine|estudie|convoque|organice|garantice|asegure|prepare)\b",
    softly=r"(?:en\s+(?:su|ese|el)\s+[\w\s]{1,80}?\s+(?:sesiones|General),?\s+)?(?:se\s+)?(?:(?:siga|sigan|continúe|continúen|seguir|continuar|también|periódicamente|a)\s+)*",
    report=(
        r"(?:le|les|la)?\s*(?:presente|presenten|informe|informen|informando|comunique|transmita|someta|rinda\s+cuentas|mantenga[^,;]{0,60}informad|"
        r"presentar|presentarle|informar|transmitir|"
        r"(?:incluya|proporcione|prepare|publique|facilite)[^;]{0,90}(?:informe|información|recomendaciones|informes))"
    ),
    agenda=r"(?:seguir|siga)\s+(?:examinando|estudiando)|plena\s+consideración|programa\s+(?:provisional|de)|(?:sigue|seguir|continuar)\s+ocupándose|(?:continuar|proseguir|reanudar)\s+(?:el|su)\s+examen|examinar[^;]*per[ií]odo\s+de\s+sesiones",
    budget=r"\bdólares\b|consignar|prorratea|cuotas|escala\s+de\s+cuotas|\bpuestos\b|presupuesto\s+(?:bruto|por)|habilitación|suma\s+de",
    duty=(
        r"^\s*(?:,[^,]*,\s*)?(?:de\s+)?que\s+(?P<actor>(?:el|la|los|las)\s+(?:[^,;:]{3,80}?\s+(?=(?:presentará|informará|deberá)\b)|"
        r"(?-i:[A-ZÁ-Ú]\S*(?:\s+(?:(?:del?|para|sobre|y|e|la|los|las)\s+){0,3}[A-ZÁ-Ú]\S*)*)(?<!,)\s+(?!(?:del?|para|sobre|y|e|en|con|a|contra)\b)(?=(?-i:[a-zá-ú]))))"
    ),
    united_nations=(
        r"^(?!estados\b|gobiernos\b|países\b|partes\b).*?(?:secretario\s+general|secretaría|secretaria\s+general|naciones\s+unidas|oficina|departamento|comité|comisión|consejo|"
        r"alt[oa]\s+comisionad|organismos?|programas?\b|fondos?\b|relator|grupo\s+de\s+trabajo|corte\b|tribunal|president|"
        r"conferencia|representante|asamblea|entidades|centro\b|instituto|coordinador|expert[oa]|mecanismo|junta\b|dependencia\s+común|órganos?|fuerza\b|"
        r"división|universidad|entidad\b|foros?\b|mesas\b|presidencia|organización\s+mundial)"
    ),
    determiners=r"formulada|dirigida|hecha|a|al|todos|todas|los|las|el|la|otros|otras|demás|cada\s+uno\s+de|y|sus|pertinentes|competentes",
    after_actor=r"\s*(?:[,:;(]|\b(?:que|quienes|cuyos?|(?<!los )(?<!las )(?:pertinentes?|interesad[oa]s?|competentes?|correspondientes)(?!\s+del?\b))\b)",
    joints=r",\s+(?:y\s+|así\s+como\s+)?|\s+así\s+como\s+|\s+y\s+(?=(?:al?|los|las|el|la|otr[oa]s|todas?|todos|demás)\b)",
    recipient=(
        r"\b(?:al?|informe|informar|por)\s*(?P<to>(?:la\s+|el\s+|los\s+)?(?:Asamblea(?:\s+General)?|Secretario\s+General|Consejo\s+de\s+Seguridad|"
        r"Consejo\s+Económico\s+y\s+Social|Consejo\s+de\s+Derechos\s+Humanos|Comisión\s+Consultiva[\w ]*?|Comité\s+Especial|Comité(?=\W)|Sexta\s+Comisión|Comisión(?:\s+de\s+[A-Z]\w+(?:\s+(?:del?|y|la)\s+[A-Z]\w+|\s+[A-Z]\w+)*)?|Estados\s+Miembros)(?=\W|$))"
    ),
    name_goes_on=r"\b(?:para|sobre|contra)\s+(?:la\s+|el\s+|los\s+|las\s+)?\w+$",
    new_name=r"(?:al|a(?:\s+(?:los|las|la))?)\s+(?-i:[A-ZÁ-Ú])",
    unasked=(
        r"^(?:a\s+)?(?:los|las)\s+que\b|^(?:a\s+)?quienes\b|^\W*a\s+est[eo]\s+(?:respecto|fin)\b|"
        rf"^(?:la\s+|el\s+|una?\s+)?(?:[a-zá-ú]+\s+)?(?!{_ENTITIES})(?-i:[a-zá-ú]{{2,}}(?:ción|sión|miento|mento|encia|anza|labor))\s+(?:del?|con|entre)\b|"
        r"^(?:la\s+|el\s+|una?\s+)?(?:mayor\s+)?(?:\w+\s+)?(?:labor|apoyo|uso|empleo|enfoque|esfuerzos?|diálogo)\b"
    ),
    before_somebody=r"\b(?:del?|por|al?|entre|con)\s+",
    after_somebody=r"\s+(?:a|en|para(?!\s+(?:l[ao]s?\s+|el\s+)?(?-i:[A-Z]))|por|que|sobre)\b|,",
    of_pronoun=r"\bl[aeo]s?\s+$",
    nominatives=((r"\s+(?:pertinentes?|interesad[oa]s?|competentes?|correspondientes)(?=\s+del?\b)", ""),),
    that=r"(?:\s*,[^,;:]{1,80},)?\s+(?:de\s+)?que\b(?:,[^,;:]{1,80},)?",
    acts=_ACTS,
    people=r"estados|gobiernos?|partes|organizaciones|donantes|potencias?",
    goes_on_no_more=(
        r"(?:en|según|cuando|si|con|de|desde|entre\s+ell[ao]s|especialmente|expresad[ao]s?|incluid\w+|incluso|junto\s+con|"
        r"para|por|como|al\s+\w+r|a\s+es[et]e\s+respecto|\w+ndo)\b"
    ),
    assembly=r"Asamblea(?:\s+General)?|\bles?\b",
    own_session=r"\b(?:su|sus)\s*$",
    itself=r"\b(?:que|y|sesiones,?)\s+l[ea]\s+(?:informe|presente|transmita|mantenga)|^\s*l[ea]\s|\w+rle\b",
    rhythms=(
        (r"anualmente|todos\s+los\s+años|cada\s+año|informes?\s+anual(?:es)?", "annual"),
        (r"cada\s+dos\s+años", "biennial"),
        (r"periódicamente|de\s+forma\s+periódica|regularmente", "regular"),
        (r"próximos?\s+informes?", "next report"),
        (r"trimestralmente|cada\s+tres\s+meses", "quarterly"),
    ),
    before_date=r"(?:a\s+más\s+tardar(?:\s+(?:en|el|a\s+fines\s+de))?|antes\s+de(?:l)?(?:\s+fin\s+de)?|para(?:\s+(?:el|fines\s+de))?|hasta(?:\s+el)?|el)\s+",
    conditions=(
        r"(?:dentro\s+de|con|con\s+cargo\s+a|en\s+el\s+marco\s+de|dentro\s+de\s+los\s+límites\s+de)\s+los\s+recursos\s+(?:existentes|disponibles)",
        r"(?:según|como|cuando|si|donde|siempre\s+que)\s+(?:proceda|corresponda|sea\s+(?:necesario|posible|apropiado|pertinente|aplicable|el\s+caso))|"
        r"si\s+(?:procede|corresponde)|en\s+(?:caso\s+necesario|su\s+caso)|en\s+la\s+medida\s+de\s+lo\s+posible|de\s+ser\s+(?:necesario|posible)",
        r"(?:en\s+el\s+(?:marco|ámbito)|dentro|en\s+cumplimiento)\s+de\s+(?:su|sus)\s+(?:respectivos?\s+)?mandatos?",
        r"(?:que\s+(?:estén|declaren\s+estar)\s+|si\s+están\s+)?en\s+condiciones\s+de\s+(?:hacerl[oa]s?|prestársel[oa]s)|"
        r"(?:previa\s+solicitud|a\s+petición|previa\s+petición)(?:\s+de\s+[^,;:]+)?|(?:que|cuando|si)\s+(?:est[eao]s?\s+|así\s+)?(?:lo|la|los|las|se)\s+solicit[ea]n?",
        r"en\s+(?:estrecha\s+)?(?:consulta|colaboración|cooperación|coordinación)(?:\s+estrecha)?(?:\s+y\s+\w+)?\s+con\s+[^,;:]+?(?=,|;|:|$)",
        r"con\s+sujeción\s+a\s+[^,;:]+|siempre\s+que\s+(?:haya|se\s+disponga\s+de)\s+[^,;:]+|sin\s+perjuicio\s+de\s+[^,;:]+|sin\s+(?:que\s+)?sentar?\s+precedente",
        r"(?:mediante|con)\s+contribuciones\s+voluntarias",
    ),
)
