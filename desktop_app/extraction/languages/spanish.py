"""Spanish."""

from desktop_app.extraction.languages.language import LanguageWords

SPANISH = LanguageWords(
    code="es",
    months=(
        ("enero",),
        ("febrero",),
        ("marzo",),
        ("abril",),
        ("mayo",),
        ("junio",),
        ("julio",),
        ("agosto",),
        ("septiembre", "setiembre"),
        ("octubre",),
        ("noviembre",),
        ("diciembre",),
    ),
    ordinals={
        "primer": 1,
        "segund": 2,
        "tercer": 3,
        "cuart": 4,
        "quint": 5,
        "sext": 6,
        "séptim": 7,
        "octav": 8,
        "noven": 9,
        "décim": 10,
        "undécim": 11,
        "duodécim": 12,
        "vigésim": 20,
        "trigésim": 30,
        "cuadragésim": 40,
        "quincuagésim": 50,
        "sexagésim": 60,
        "septuagésim": 70,
        "octogésim": 80,
        "nonagésim": 90,
        "centésim": 100,
    },
    session=("período de sesiones", "periodo extraordinario"),
    agenda=r"^(?:temas?|puntos?) (\d.*?) de(?:l (?:programa|temario|orden del día)| la agenda).*$",
    adopted=r"(?:resolución|resoluciones|decisión|decisiones) a(?:prob|dopt)ada|aprobada por el consejo de seguridad",
    draft=r"proyecto de (?:resolución|decisión)",
    amendment=r"enmiendas? (?:al|a)\b",
    decision=r"proyecto de decisión|^decisi[oó]n(?:es)? (?:aprobada|adoptada|de )|^decisión [^ ]*\d",
    corrigendum="corrección|correcciones|corrigendum",
    notes="notas(?: (?:a|de) pie de página| finales)?",
    chapeau=r"(?:la|el) (?:[^ ,]+ ){0,3}(?:asamblea|consejo|comisión|comité|conferencia|congreso|reunión|junta)\b[^,]*",
    bodies=(
        "Consejo de Derechos Humanos",
        "Consejo Económico y Social",
        "Consejo de Seguridad",
        "Asamblea Mundial de la Salud",
        "Asamblea General",
    ),
    vote=r"(?:aprobada|adoptada) (?:.*? )?(?:votación|votos|consenso)\b",
    meeting=(
        r"(?:(\d+)\.? ?a\.? (?:sesion|reunion)(?: plenaria)?|\b{ordinal}(?:sesion|reunion) plenaria)(?: ?\([^)\d]*\))?"
    ),
    articles=("La ", "El ", "Los ", "Las "),
    participles=(
        r"\w+[aei]ndo(?:se)?|(?:profundamente|gravemente|firmemente|plenamente|sumamente) \w+|consciente"
        r"|convencid[ao]|preocupad[ao]|alarmad[ao]|guiad[ao]|decidid[ao]|resuelt[ao]|deseos[ao]"
        r"|alentad[ao]|inquiet[ao]"
    ),
    compounds=(r"\w*[áéíóú]\w*ic[ao]-(?!mente)\w+|(?:franco-(?!fon)|árabe-|relación-)\w+|cost[eo]-(?:benef|efect)\w+"),
    prefixes=frozenset(("a", "ante", "con", "contra", "de", "en", "entre", "para", "por", "re", "sobre", "tras")),
    enclitics=frozenset(("la", "las", "le", "les", "lo", "los", "nos", "se")),
)
