"""Texts of other bodies, decisions and amendments, as each body sets them, in the six languages; all invented."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.resolution.model import Kind, Resolution, Source

WIDTH, HEIGHT = 612.0, 792.0
Set = tuple[str, float, float, float, str]
"""Text, distance from the margin where reading begins, distance from the row above, size, style ("b", "i" or "")."""


def read(*rows: Set, right_to_left: bool = False) -> Resolution:
    lines, baseline = [], 50.0
    for text, start, step, size, style in rows:
        baseline += step
        width = len(text) * (size if text > "\u2e80" else size / 2)
        x0 = WIDTH - start - width if right_to_left else start
        span = Span(text, x0, x0 + width, baseline, size, "Serif", style == "b", style == "i")
        lines.append(Line((span,), x0, baseline - size, x0 + width, baseline + 2))
    return resolution_of([Page(0, WIDTH, HEIGHT, tuple(lines))], Source("a.pdf", "0" * 64, 1))


def kinds(resolution: Resolution) -> list[Kind]:
    return [paragraph.kind for paragraph in resolution.paragraphs]


def codes(resolution: Resolution) -> list[str]:
    return [notice.message.code for notice in resolution.warnings]


CHAPEAUX = {
    "en": "The General Assembly,",
    "fr": "L’Assemblée générale,",
    "es": "La Asamblea General,",
    "ru": "Генеральная Ассамблея,",
    "ar": "إن الجمعية العامة،",
    "zh": "大会，",
}
"""The chapeau of the General Assembly by the code of the language."""


@dataclass(frozen=True)
class Words:
    """What a text says in one language; ``recalls``, ``notes`` and ``decides`` are its paragraphs."""

    code: str
    council: str
    council_resolution: str
    adopted: tuple[str, str]
    council_chapeau: str
    recalls: str
    notes: str
    decides: str
    economic_council: str
    year_session: str
    economic_chapeau: str
    draft: str
    draft_decision: str
    amendment: str
    title: str
    assembly: str
    health_chapeau: str
    replace: str


ENGLISH = Words(
    "en",
    "Security Council",
    "Resolution 9901 (2036)",
    ("Adopted by the Security Council at its 9901st meeting, on", "3 March 2036"),
    "The Security Council,",
    "Recalling all that it said of ferries and of those who wait for them at night,",
    "Noting with regret that the lamps on the landing stages were not lit in winter,",
    "Decides to light the lamps on all landing stages before the first of November.",
    "Economic and Social Council",
    "2036 session",
    "The Economic and Social Council,",
    "Norland: draft resolution",
    "Norland: draft decision",
    "Norland: amendments to draft resolution A/C.3/90/L.20/Rev.1",
    "Lamps on landing stages",
    "General Assembly",
    "The Ninety-ninth World Health Assembly,",
    "Replace operative paragraph 3 with the following text:",
)
FRENCH = Words(
    "fr",
    "Conseil de sécurité",
    "Résolution 9901 (2036)",
    ("Adoptée par le Conseil de sécurité à sa 9901e séance, le", "3 mars 2036"),
    "Le Conseil de sécurité,",
    "Rappelant tout ce qu’il a dit des bacs et de ceux qui les attendent la nuit,",
    "Notant avec regret que les lampes des embarcadères n’étaient pas allumées en hiver,",
    "Décide d’allumer les lampes de tous les embarcadères avant le premier novembre.",
    "Conseil économique et social",
    "Session de 2036",
    "Le Conseil économique et social,",
    "Norlande : projet de résolution",
    "Norlande : projet de décision",
    "Norlande : amendements au projet de résolution A/C.3/90/L.20/Rev.1",
    "Lampes des embarcadères",
    "Assemblée générale",
    "La Quatre-Vingt-Dix-Neuvième Assemblée mondiale de la Santé,",
    "Remplacer le paragraphe 3 du dispositif par le texte suivant :",
)
SPANISH = Words(
    "es",
    "Consejo de Seguridad",
    "Resolución 9901 (2036)",
    ("Aprobada por el Consejo de Seguridad en su 9901a sesión,", "celebrada el 3 de marzo de 2036"),
    "El Consejo de Seguridad,",
    "Recordando todo lo que dijo de los transbordadores y de quienes los esperan de noche,",
    "Observando con pesar que las lámparas de los muelles no se encendieron en invierno,",
    "Decide encender las lámparas de todos los muelles antes del primero de noviembre.",
    "Consejo Económico y Social",
    "Período de sesiones de 2036",
    "El Consejo Económico y Social,",
    "Norlandia: proyecto de resolución",
    "Norlandia: proyecto de decisión",
    "Norlandia: enmiendas al proyecto de resolución A/C.3/90/L.20/Rev.1",
    "Lámparas de los muelles",
    "Asamblea General",
    "La 99ª Asamblea Mundial de la Salud,",
    "Sustitúyase el párrafo 3 de la parte dispositiva por el texto siguiente:",
)
RUSSIAN = Words(
    "ru",
    "Совет Безопасности",
    "Резолюция 9901 (2036),",
    ("принятая Советом Безопасности на его 9901-м заседании", "3 марта 2036 года"),
    "Совет Безопасности,",
    "ссылаясь на все, что он говорил о паромах и о тех, кто ждет их ночью,",
    "отмечая с сожалением, что зимой фонари на причалах не были зажжены,",
    "постановляет зажечь фонари на всех причалах до первого ноября.",
    "Экономический и Социальный Совет",
    "Сессия 2036 года",
    "Экономический и Социальный Совет,",
    "Норландия: проект резолюции",
    "Норландия: проект решения",
    "Норландия: поправки к проекту резолюции A/C.3/90/L.20/Rev.1",
    "Фонари на причалах",
    "Генеральная Ассамблея",
    "Девяносто девятая сессия Всемирной ассамблеи здравоохранения,",
    "Заменить пункт 3 постановляющей части следующим текстом:",
)
ARABIC = Words(
    "ar",
    "مجلس الأمن",
    "القرار ٩٩٠١ (٢٠٣٦)",
    ("الذي اتخذه مجلس الأمن في جلسته ٩٩٠١، المعقودة في", "٣ آذار/مارس ٢٠٣٦"),
    "إن مجلس الأمن،",
    "إذ يشير إلى كل ما قاله عن العبارات وعمن ينتظرونها في الليل على ضفتي النهر،",
    "وإذ يلاحظ مع الأسف أن مصابيح المراسي لم تكن مضاءة في فصل الشتاء كله،",
    "يقرر إضاءة المصابيح في جميع المراسي قبل اليوم الأول من تشرين الثاني/نوفمبر.",
    "المجلس الاقتصادي والاجتماعي",
    "دورة عام ٢٠٣٦",
    "إن المجلس الاقتصادي والاجتماعي،",
    "نورلاند: مشروع قرار",
    "نورلاند: مشروع مقرر",
    "نورلاند: تعديلات على مشروع القرار A/C.3/90/L.20/Rev.1",
    "مصابيح المراسي",
    "الجمعية العامة",
    "إن جمعية الصحة العالمية التاسعة والتسعين،",
    "يستعاض عن الفقرة ٣ من المنطوق بالنص التالي:",
)
CHINESE = Words(
    "zh",
    "安全理事会",
    "第9901(2036)号决议",
    ("2036年3月3日安全理事会第9901次会议", "通过"),
    "安全理事会，",
    "回顾其关于渡船和夜间等候渡船者的所有讲话和声明以及在这方面通过的文件，",
    "遗憾地注意到冬季码头上的灯没有点亮而且渡船工人对此多次表示了不满意见，",
    "决定在十一月一日之前点亮所有码头上的灯。",
    "经济及社会理事会",
    "2036年届会",
    "经济及社会理事会，",
    "诺兰：决议草案",
    "诺兰：决定草案",
    "诺兰：对决议草案A/C.3/90/L.20/Rev.1的修正案",
    "码头上的灯",
    "大会",
    "第九十九届世界卫生大会，",
    "将执行部分第3段改为以下案文：",
)
ALL = [ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE]


def in_each(test: object) -> object:
    return pytest.mark.parametrize("words", ALL, ids=lambda words: words.code)(test)  # type: ignore[operator]


def acting(words: Words) -> tuple[Set, ...]:
    """Two preambular paragraphs and two operative ones."""
    return (
        (words.recalls, 147, 24, 10, ""),
        (words.notes, 147, 18, 10, ""),
        (f"1. {words.decides[:-1]};", 147, 18, 10, ""),
        (f"2. {words.decides}", 147, 18, 10, ""),
    )


@in_each
def test_a_resolution_of_the_security_council_says_its_adoption_in_two_rows(words: Words) -> None:
    resolution = read(
        ("S/RES/9901 (2036)", 440, 0, 10, ""),
        (words.council, 123, 40, 19, "b"),
        (words.council_resolution, 123, 120, 14, "b"),
        (words.adopted[0], 123, 28, 14, "b"),
        (words.adopted[1], 123, 15, 14, "b"),
        (words.council_chapeau, 147, 30, 10, "i"),
        *acting(words),
        right_to_left=words is ARABIC,
    )
    assert resolution.metadata.title == words.council_resolution.rstrip(",")
    assert resolution.metadata.document_type == "resolution"
    assert resolution.metadata.adoption_date == "2036-03-03"
    assert kinds(resolution) == [Kind.TITLE, Kind.CHAPEAU, *[Kind.PREAMBULAR] * 2, *[Kind.OPERATIVE] * 2]
    assert codes(resolution) == []


@in_each
def test_a_draft_of_the_economic_and_social_council_names_its_session_by_the_year(words: Words) -> None:
    resolution = read(
        ("E/2036/L.5", 440, 0, 10, ""),
        (words.economic_council, 123, 40, 19, "b"),
        (words.year_session, 60, 60, 10, "b"),
        (words.draft, 123, 40, 10, "b"),
        (words.title, 123, 30, 12, "b"),
        (words.economic_chapeau, 147, 30, 10, "i"),
        *acting(words),
        right_to_left=words is ARABIC,
    )
    metadata = resolution.metadata
    assert (metadata.session, metadata.title, metadata.document_type) == (2036, words.title, "draft")
    assert metadata.body in words.economic_chapeau
    assert kinds(resolution)[:3] == [Kind.TEXT, Kind.TITLE, Kind.CHAPEAU]
    assert codes(resolution) == []


@in_each
def test_a_draft_decision_is_a_decision_and_no_defect(words: Words) -> None:
    resolution = read(
        ("A/C.3/90/L.6", 440, 0, 10, ""),
        (words.assembly, 123, 40, 19, "b"),
        (words.draft_decision, 123, 100, 10, "b"),
        (words.title, 123, 30, 12, "b"),
        (words.recalls, 147, 30, 10, ""),
        (words.decides, 147, 18, 10, ""),
        right_to_left=words is ARABIC,
    )
    assert resolution.metadata.document_type == "decision"
    assert (resolution.metadata.title, resolution.metadata.body) == (words.title, words.assembly)
    assert codes(resolution) == []


@in_each
def test_an_amendment_names_the_draft_that_it_amends(words: Words) -> None:
    resolution = read(
        ("A/C.3/90/L.44", 440, 0, 10, ""),
        (words.assembly, 123, 40, 19, "b"),
        (words.amendment, 123, 100, 10, "b"),
        (words.title, 123, 30, 12, "b"),
        (words.replace, 147, 30, 10, ""),
        (words.decides, 171, 18, 10, ""),
        right_to_left=words is ARABIC,
    )
    assert resolution.metadata.document_type == "amendment"
    assert resolution.metadata.amends == "A/C.3/90/L.20/Rev.1"
    assert (resolution.metadata.title, resolution.metadata.body) == (words.title, words.assembly)
    assert codes(resolution) == []


@in_each
def test_a_text_of_the_health_assembly_has_nothing_in_bold(words: Words) -> None:
    resolution = read(
        (f"WHA99.1 {words.title}", 72, 30, 11, ""),
        (words.health_chapeau, 72, 30, 11, ""),
        (words.recalls, 72, 20, 11, ""),
        (f"1. {words.decides[:-1]};", 72, 20, 11, ""),
        (f"2. {words.decides}", 72, 20, 11, ""),
        right_to_left=words is ARABIC,
    )
    title = resolution.paragraphs[0]
    assert (title.kind, title.label, title.text) == (Kind.TITLE, "WHA99.1", words.title)
    assert (resolution.metadata.symbol, resolution.metadata.session) == ("WHA99.1", 99)
    assert kinds(resolution) == [Kind.TITLE, Kind.CHAPEAU, Kind.PREAMBULAR, *[Kind.OPERATIVE] * 2]
    assert codes(resolution) == []


@in_each
def test_a_numbered_title_needs_no_chapeau(words: Words) -> None:
    resolution = read(
        ("A/RES/90/1", 440, 0, 10, ""),
        (words.assembly, 123, 40, 19, "b"),
        (f"90/1. {words.title}", 60, 120, 12, "b"),
        *acting(words),
        right_to_left=words is ARABIC,
    )
    assert (resolution.metadata.title, resolution.metadata.body) == (words.title, words.assembly)
    assert kinds(resolution) == [Kind.TITLE, *[Kind.PREAMBULAR] * 2, *[Kind.OPERATIVE] * 2]
    assert codes(resolution) == ["end-missing"]


# Council, chapeau, adoption, title, meeting, date, vote and session of a text of the Human Rights Council.
HUMAN_RIGHTS = {
    "en": (
        "Human Rights Council",
        "The Human Rights Council,",
        "Resolution adopted by the Human Rights Council on 8 July 2036",
        "99/25. Lamps",
        "36th meeting",
        "8 July 2036",
        "[Adopted without a vote.]",
    ),
    "fr": (
        "Conseil des droits de l’homme",
        "Le Conseil des droits de l’homme,",
        "Résolution adoptée par le Conseil des droits de l’homme le 8 juillet 2036",
        "99/25. Lampes",
        "36e séance",
        "8 juillet 2036",
        "[Adoptée sans vote.]",
    ),
    "es": (
        "Consejo de Derechos Humanos",
        "El Consejo de Derechos Humanos,",
        "Resolución aprobada por el Consejo de Derechos Humanos el 8 de julio de 2036",
        "99/25. Lámparas",
        "36a sesión",
        "8 de julio de 2036",
        "[Aprobada sin votación.]",
    ),
    "ru": (
        "Совет по правам человека",
        "Совет по правам человека,",
        "Резолюция, принятая Советом по правам человека 8 июля 2036 года",
        "99/25. Фонари",
        "36-е заседание",
        "8 июля 2036 года",
        "[Принята без голосования.]",
    ),
    "ar": (
        "مجلس حقوق الإنسان",
        "إن مجلس حقوق الإنسان،",
        "قرار اعتمده مجلس حقوق الإنسان في ٨ تموز/يوليه ٢٠٣٦",
        "99/25- المصابيح",
        "الجلسة ٣٦",
        "٨ تموز/يوليه ٢٠٣٦",
        "[اعتُمد بدون تصويت.]",
    ),
    "zh": (
        "人权理事会",
        "人权理事会，",
        "人权理事会2036年7月8日通过的决议",
        "99/25. 灯",
        "第36次会议",
        "2036年7月8日",
        "[未经表决获得通过。]",
    ),
}


@in_each
@pytest.mark.parametrize("vote_at", [147, 300, 420])
def test_a_text_of_the_human_rights_council_says_how_it_was_adopted_at_its_end(words: Words, vote_at: float) -> None:
    council, chapeau, adopted, title, meeting, date, vote = HUMAN_RIGHTS[words.code]
    resolution = read(
        ("A/HRC/RES/99/25", 440, 0, 20, ""),
        (words.assembly, 123, 40, 19, "b"),
        (council, 123, 40, 12, "b"),
        (adopted, 123, 60, 14, "b"),
        (title, 60, 40, 12, "b"),
        (chapeau, 147, 30, 10, "i"),
        *acting(words),
        (meeting, 400, 30, 10, "i"),
        (date, 400, 13, 10, "i"),
        (vote, vote_at, 20, 10, ""),
        right_to_left=words is ARABIC,
    )
    metadata = resolution.metadata
    assert (metadata.symbol, metadata.session, metadata.adoption_date) == ("A/HRC/RES/99/25", 99, "2036-07-08")
    assert council in str(metadata.body)
    assert (resolution.paragraphs[0].label.rstrip(".-"), metadata.title) == ("99/25", title.split(maxsplit=1)[1])
    assert Kind.HEADING not in kinds(resolution)
    assert kinds(resolution)[:7] == [
        Kind.TITLE,
        Kind.CHAPEAU,
        *[Kind.PREAMBULAR] * 2,
        *[Kind.OPERATIVE] * 2,
        Kind.CLOSING,
    ]
    assert codes(resolution) == []
