"""Corrigenda, which change words of another text and are none themselves, in the six languages; all invented."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.cjk import joined
from desktop_app.resolution.model import Kind, Resolution, Zone
from tests.extraction.test_bodies import CHAPEAUX, Set, codes, read

# Body, adoption, title, what a corrigendum calls itself, where a change belongs, and the change.
CORRECTED = {
    "en": (
        "General Assembly",
        "Resolution adopted by the General Assembly on 19 December 2035",
        "Lamps on landing stages",
        "Corrigendum",
        "Operative paragraph 3, second line",
        "For the first of November read the third of November",
    ),
    "fr": (
        "Assemblée générale",
        "Résolution adoptée par l’Assemblée générale le 19 décembre 2035",
        "Lampes des embarcadères",
        "Rectificatif",
        "Paragraphe 3, deuxième ligne",
        "Au lieu de premier novembre lire trois novembre",
    ),
    "es": (
        "Asamblea General",
        "Resolución aprobada por la Asamblea General el 19 de diciembre de 2035",
        "Lámparas de los muelles",
        "Corrección",
        "Párrafo 3, segunda línea",
        "Donde dice primero de noviembre debe decir tres de noviembre",
    ),
    "ru": (
        "Генеральная Ассамблея",
        "Резолюция, принятая Генеральной Ассамблеей 19 декабря 2035 года",
        "Фонари на причалах",
        "Исправление",
        "Пункт 3 постановляющей части, вторая строка",
        "Вместо первого ноября читать третьего ноября",
    ),
    "ar": (
        "الجمعية العامة",
        "قرار اتخذته الجمعية العامة في 19 كانون الأول/ديسمبر 2035",
        "المصابيح على المراسي",
        "تصويب",
        "الفقرة 3 من المنطوق، السطر الثاني",
        "بدلا من الأول من تشرين الثاني يقرأ الثالث من تشرين الثاني",
    ),
    "zh": (
        "大会",
        "2035年12月19日大会决议",
        "码头上的灯",
        "更正",
        "执行部分第3段，第二行",
        "将“11月1日”改为“11月3日”",
    ),
}
in_each = pytest.mark.parametrize("language", CORRECTED)


def corrigendum(language: str, symbol: str, number: str, changes: list[Set], style: str, gap: float) -> Resolution:
    """A corrigendum with its title and the word "Corrigendum" in one style, a distance apart."""
    body, adoption, title, word, *_ = CORRECTED[language]
    return read(
        (symbol, 440, 0, 10, ""),
        (body, 60, 40, 14, "b"),
        *([] if number == "" else [(adoption, 123, 100, 12, "b")]),
        (number + title, 123, 40, 12, style),
        (word, 123, gap, 12, style),
        *changes,
        right_to_left=language == "ar",
    )


@in_each
@pytest.mark.parametrize(
    ("symbol", "number", "style", "gap"),
    [
        ("A/RES/90/187/Corr.1", "90/187. ", "b", 14),  # no farther than the lines of one title
        ("A/RES/90/187/Corr.2", "90/187. ", "b", 30),
        ("A/RES/90/187/Corr.1", "90/187. ", "", 30),  # in a face whose bold is not known
        ("A/C.3/90/L.20/Rev.1/Corr.1", "", "b", 30),
    ],
)
def test_a_corrigendum_is_told_as_one(language: str, symbol: str, number: str, style: str, gap: float) -> None:
    *_, title, word, place, change = CORRECTED[language]
    quoted = [f"{change},", f"{change},", f"{change}."]
    first, *others = [(words, 171, 12, 10, "") for words in quoted]
    changes: list[Set] = [(f"1. {place}", 147, 40, 10, ""), (first[0], 171, 20, 10, ""), *others]
    found = corrigendum(language, symbol, number, changes, style, gap)
    assert (found.metadata.document_type, found.metadata.amends) == ("corrigendum", symbol.rpartition("/")[0])
    assert (found.metadata.title, found.metadata.session) == (title, 90)
    told = [(paragraph.kind, paragraph.cite, paragraph.text) for paragraph in found.paragraphs]
    assert told[:3] == [(Kind.TITLE, "Title", title), (Kind.HEADING, "Heading 1", word), (Kind.ITEM, "para. 1", place)]
    assert {kind for kind, *_ in told[3:]} == {Kind.TEXT}
    assert joined(*(text for *_, text in told[3:])) == joined(*quoted)
    assert codes(found) == []


@in_each
def test_headings_in_bold_and_short_lines_in_the_middle_are_told_apart(language: str) -> None:
    *_, place, change = CORRECTED[language]
    middle = 306 - 2.5 * len(change) * (2 if language == "zh" else 1)
    changes: list[Set] = [(place, 123, 40, 10, "b"), (change, middle, 20, 10, "i")]
    found = corrigendum(language, "A/RES/90/187/Corr.1", "90/187. ", changes, "b", 30)
    assert [paragraph.kind for paragraph in found.paragraphs[2:]] == [Kind.HEADING, Kind.TEXT]


@in_each
def test_a_whole_text_under_the_symbol_of_a_corrigendum_keeps_its_structure(language: str) -> None:
    *_, change = CORRECTED[language]
    changes: list[Set] = [
        (CHAPEAUX[language], 147, 30, 10, "i"),
        (f"1. {change};", 147, 20, 10, ""),
        (f"2. {change}.", 147, 20, 10, ""),
    ]
    found = corrigendum(language, "A/RES/90/187/Corr.1", "90/187. ", changes, "b", 30)
    assert found.metadata.document_type == "resolution"
    assert [paragraph.kind for paragraph in found.paragraphs][-2:] == [Kind.OPERATIVE] * 2
    assert [paragraph.zone for paragraph in found.paragraphs][-1] is Zone.OPERATIVE


def test_the_symbol_alone_tells_a_corrigendum() -> None:
    found = read(
        ("A/RES/90/187/Corr.1", 440, 0, 10, ""),
        ("General Assembly", 60, 40, 14, "b"),
        ("90/187. Lamps on landing stages", 123, 100, 12, "b"),
        ("1. Operative paragraph 3, second line", 147, 30, 10, ""),
        ("For wood and for the lamps that hang from it", 171, 20, 10, ""),
        ("read stone and for the lamps that stand on it", 171, 12, 10, ""),
        ("and whatever else may hold a lamp.", 171, 12, 10, ""),
    )
    assert (found.metadata.document_type, found.metadata.amends) == ("corrigendum", "A/RES/90/187")
    assert [paragraph.kind for paragraph in found.paragraphs] == [Kind.TITLE, Kind.ITEM, Kind.TEXT]
    assert codes(found) == []
