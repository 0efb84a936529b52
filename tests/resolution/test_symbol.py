"""Symbols: how they are spelled, what they say, how texts cite them, and their order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.resolution.symbol import Symbol, SymbolKind, cited_in, first_printed, has_shape_of_symbol, parse


@pytest.mark.parametrize(
    ("text", "symbol", "session"),
    [
        ("United Nations A/RES/78/229", "A/RES/78/229", 78),
        ("A/C.3/80/L.5/Rev.1", "A/C.3/80/L.5/Rev.1", 80),
        ("A/80/L.12*", "A/80/L.12", 80),
        ("A/RES/ES-10/21", "A/RES/ES-10/21", 10),
        ("A/HRC/RES/59/25", "A/HRC/RES/59/25", 59),
        ("A/HRC/59/L.17", "A/HRC/59/L.17", 59),
        ("S/RES/1373 (2001)", "S/RES/1373 (2001)", None),
        ("S/RES/1373(2001)", "S/RES/1373 (2001)", None),
        ("E/RES/2024/12", "E/RES/2024/12", None),
        ("A./47/435", "A/47/435", 47),
        ("ISBA/18/A/11", "ISBA/18/A/11", None),
        ("SEVENTY-FOURTH WORLD HEALTH ASSEMBLY WHA74.12", "WHA74.12", 74),
        ("EB148.R5", "EB148.R5", 148),
        ("WHA74(9) Local production", "WHA74(9)", 74),
        ("ج ص ع74-12", "WHA74.12", 74),
        ("ج ص ع 74(9)", "WHA74(9)", 74),
        ("ج ص ع٧٤-٩", "WHA74.9", 74),
        ("WHA74.12.3", None, None),
        ("Distr.: General", None, None),
        ("and/or", None, None),
    ],
)
def test_a_symbol_and_its_session(text: str, symbol: str | None, session: int | None) -> None:
    found = first_printed(text)
    assert (found.spelling if found else None) == symbol
    assert (found.session if found else None) == session


RESOLUTION, DECISION, DRAFT, DOCUMENT = SymbolKind


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("A/RES/78/229", Symbol("A/RES/78/229", "A", RESOLUTION, 78, number=229)),
        ("A/RES/ES-10/21", Symbol("A/RES/ES-10/21", "A", RESOLUTION, 10, special="ES", number=21)),
        ("A/RES/S-32/1", Symbol("A/RES/S-32/1", "A", RESOLUTION, 32, special="S", number=1)),
        ("A/RES/60/266A", Symbol("A/RES/60/266A", "A", RESOLUTION, 60, number=266, letter="A")),
        ("A/RES/66/240 A", Symbol("A/RES/66/240A", "A", RESOLUTION, 66, number=240, letter="A")),
        ("A/RES/57/337 A-B", Symbol("A/RES/57/337A-B", "A", RESOLUTION, 57, number=337, letter="A-B")),
        ("A/RES/3281(XXIX)", Symbol("A/RES/3281 (XXIX)", "A", RESOLUTION, 29, number=3281)),
        ("A/RES/3201 (S-VI)", Symbol("A/RES/3201 (S-VI)", "A", RESOLUTION, 6, special="S", number=3201)),
        ("A/RES/217(III)A", Symbol("A/RES/217A (III)", "A", RESOLUTION, 3, number=217, letter="A")),
        ("A/DEC/78/550", Symbol("A/DEC/78/550", "A", DECISION, 78, number=550)),
        ("A/HRC/RES/59/25", Symbol("A/HRC/RES/59/25", "A/HRC", RESOLUTION, 59, number=25)),
        ("E/RES/2024/12", Symbol("E/RES/2024/12", "E", RESOLUTION, year=2024, number=12)),
        ("E/RES/1503 (XLVIII)", Symbol("E/RES/1503 (XLVIII)", "E", RESOLUTION, 48, number=1503)),
        ("S/RES/1373(2001)", Symbol("S/RES/1373 (2001)", "S", RESOLUTION, year=2001, number=1373)),
        ("A/80/L.6", Symbol("A/80/L.6", "A", DRAFT, 80, number=6)),
        (
            "A/C.3/80/L.5/Rev.1/Corr.1",
            Symbol("A/C.3/80/L.5/Rev.1/Corr.1", "A/C.3", DRAFT, 80, number=5, issues=("Rev.1", "Corr.1")),
        ),
        ("A/C.3/80/L.5 bis", Symbol("A/C.3/80/L.5 bis", "A/C.3", DRAFT, 80, number=5, letter="bis")),
        ("A/L.742/Rev.1", Symbol("A/L.742/Rev.1", "A", DRAFT, number=742, issues=("Rev.1",))),
        ("E/CN.15/2024/L.2", Symbol("E/CN.15/2024/L.2", "E/CN.15", DRAFT, year=2024, number=2)),
        ("A/78/482/Add.2", Symbol("A/78/482/Add.2", "A", DOCUMENT, 78, number=482, issues=("Add.2",))),
        ("A/78/PV.50", Symbol("A/78/PV.50", "A", DOCUMENT, 78, number=50)),
        ("A/CONF.234/16", Symbol("A/CONF.234/16", "A/CONF.234", DOCUMENT, number=16)),
        ("ST/LIB/SER.B/5/Rev.5", Symbol("ST/LIB/SER.B/5/Rev.5", "ST/LIB/SER.B", DOCUMENT, number=5, issues=("Rev.5",))),
        ("78/229", Symbol("A/RES/78/229", "A", RESOLUTION, 78, number=229)),
        ("66/240 A", Symbol("A/RES/66/240A", "A", RESOLUTION, 66, number=240, letter="A")),
        ("ES-10/21", Symbol("A/RES/ES-10/21", "A", RESOLUTION, 10, special="ES", number=21)),
        ("78/550", Symbol("A/DEC/78/550", "A", DECISION, 78, number=550)),
        ("2024/12", Symbol("E/RES/2024/12", "E", RESOLUTION, year=2024, number=12)),
        ("2024/330", Symbol("E/DEC/2024/330", "E", DECISION, year=2024, number=330)),
        ("2730 (2024)", Symbol("S/RES/2730 (2024)", "S", RESOLUTION, year=2024, number=2730)),
        ("3281 (XXIX)", Symbol("A/RES/3281 (XXIX)", "A", RESOLUTION, 29, number=3281)),
        ("217 A (III)", Symbol("A/RES/217A (III)", "A", RESOLUTION, 3, number=217, letter="A")),
    ],
)
def test_what_a_symbol_says(text: str, symbol: Symbol) -> None:
    assert parse(text) == symbol


@pytest.mark.parametrize("text", ["", "and/or", "A", "78", "12 (b)", "A/RES/78/229, A/RES/79/1", "A/" * 50])
def test_what_is_no_symbol(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("symbol", "organ", "series", "short"),
    [
        ("A/RES/78/229", "A", 78, "78/229"),
        ("A/RES/ES-10/21", "A", 10, "ES-10/21"),
        ("A/RES/66/240 A", "A", 66, "66/240"),
        ("A/RES/3201 (S-VI)", "A", 6, "3201 (S-VI)"),
        ("A/HRC/RES/59/25", "A/HRC", 59, "59/25"),
        ("A/HRC/59/L.17", "A/HRC", 59, "A/HRC/59/L.17"),
        ("A/C.3/80/L.5/Rev.1", "A", 80, "A/C.3/80/L.5/Rev.1"),
        ("E/RES/2024/12", "E", 2024, "2024/12"),
        ("S/RES/2730 (2024)", "S", 2024, "2730 (2024)"),
        ("ISBA/18/A/11", "ISBA", None, "ISBA/18/A/11"),
    ],
)
def test_the_organ_the_series_and_the_short_form(symbol: str, organ: str, series: int | None, short: str) -> None:
    parsed = parse(symbol)
    assert parsed is not None
    assert (parsed.organ, parsed.series, parsed.short) == (organ, series, short)


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("United Nations A/RES/66/240 B", "A/RES/66/240 B"),
        ("A/RES/66/240 A-B*", "A/RES/66/240 A-B"),
        ("A/RES/66/240 A–B", "A/RES/66/240 A-B"),
        ("A/RES/66/240 A and B", "A/RES/66/240 A-B"),
        ("A/RES/66/240 A et C", "A/RES/66/240 A-C"),
        ("A/RES/66/240 A и B", "A/RES/66/240 A-B"),
        ("A/RES/66/240A-B", "A/RES/66/240 A-B"),
        ("A/RES/66/240 A text goes on in the line", "A/RES/66/240"),
        ("A/C.3/80/L.5 A", "A/C.3/80/L.5"),  # drafts are not lettered
        ("United Nations S/RES/2730 (2024)/Corr.1", "S/RES/2730 (2024)/Corr.1"),
        ("A/RES/3281 (XXIX)/Add.1/Corr.2*", "A/RES/3281 (XXIX)/Add.1/Corr.2"),
        ("A/RES/66/240 B/Corr.1", "A/RES/66/240 B/Corr.1"),
        ("A/RES/66/240/B/Corr.1", "A/RES/66/240 B/Corr.1"),
        ("A/RES/66/240 A and B/Corr.1*", "A/RES/66/240 A-B/Corr.1"),
        ("A/RES/415 (V) A/Corr.1", "A/RES/415 A (V)/Corr.1"),
    ],
)
def test_the_letters_of_resolutions_end_their_line(line: str, printed: str) -> None:
    found = first_printed(line)
    assert found is not None
    assert found.printed == printed


@pytest.mark.parametrize(
    ("symbol", "corrected"),
    [
        ("A/RES/78/229/Corr.1", "A/RES/78/229"),
        ("A/C.3/80/L.5/Rev.1/Corr.2", "A/C.3/80/L.5/Rev.1"),
        ("S/RES/2730 (2024)/Corr.1", "S/RES/2730 (2024)"),
        ("A/RES/66/240 A-B/Corr.1", "A/RES/66/240A-B"),
        ("A/C.3/80/L.5/Rev.1", None),
    ],
)
def test_a_corrigendum_names_what_it_corrects(symbol: str, corrected: str | None) -> None:
    parsed = parse(symbol)
    assert parsed is not None
    assert parsed.corrects == corrected


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Recalling its resolution 78/229 of 19 December 2023,", ["A/RES/78/229"]),
        ("its resolutions 66/240 A and 66/240 B, and ES-10/21,", ["A/RES/66/240A", "A/RES/66/240B", "A/RES/ES-10/21"]),
        ("resolution 66/240 An amount", ["A/RES/66/240"]),
        ("resolutions 66/240 A-C and 66/241 A–B", ["A/RES/66/240A-C", "A/RES/66/241A-B"]),
        ("Security Council resolutions 1373 (2001) and 2730(2024)", ["S/RES/1373 (2001)", "S/RES/2730 (2024)"]),
        (
            "resolutions 2625 (XXV), 3201 (S-VI) and 217 A (III)",
            ["A/RES/2625 (XXV)", "A/RES/3201 (S-VI)", "A/RES/217A (III)"],
        ),
        ("Council resolution 2024/12 and decision 2024/330", ["E/RES/2024/12", "E/DEC/2024/330"]),
        ("decision 78/550", ["A/DEC/78/550"]),
        ("the report (A/78/482, para. 29) and A/C.3/80/L.5/Rev.1.", ["A/78/482", "A/C.3/80/L.5/Rev.1"]),
        ("回顾其第78/229号决议和第A/RES/77/1号决议", ["A/RES/78/229", "A/RES/77/1"]),
        ("resolution ES‑10/21", ["A/RES/ES-10/21"]),
        ("in S/RES/2730 (2024)/Corr.1 and A/RES/66/240 A", ["S/RES/2730 (2024)/Corr.1", "A/RES/66/240"]),
        ("two thirds (2/3), 24/7, on 31/12/2024, and/or 1.78/229", []),
        ("article 12 (b), table 3 (iv) and annex 2 (C)", []),
    ],
)
def test_the_symbols_that_a_text_cites(text: str, cited: list[str]) -> None:
    found = list(cited_in(text))
    assert [citation.symbol.spelling for citation in found] == cited
    assert [parse(text[citation.start : citation.end]) for citation in found] == [citation.symbol for citation in found]


def test_symbols_are_in_the_order_of_session_and_number() -> None:
    in_order = ["A/RES/9/100", "A/RES/78/9", "A/RES/78/10", "A/RES/78/10/Corr.1", "A/RES/78/10A", "S/RES/5 (1946)"]
    symbols = [symbol for symbol in map(parse, sorted(in_order)) if symbol]
    assert [symbol.spelling for symbol in sorted(symbols)] == in_order


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("A/78/264", True), ("E/CN.15/2024/3", True), ("78/229", False), ("and/or", False), ("A-78", False)],
)
def test_the_shape_of_a_symbol(word: str, is_one: bool) -> None:
    assert has_shape_of_symbol(word) is is_one


BODIES = st.sampled_from(["A", "A/HRC", "A/C.3", "E", "E/CN.15", "S"])
ADOPTED = st.sampled_from(["/RES/", "/DEC/", "/"])
SERIES = st.integers(1, 199) | st.integers(1946, 2099)
ISSUES = st.sampled_from(["", "/Rev.1", "/Add.2", "/Rev.1/Corr.1"])


@given(BODIES, ADOPTED, SERIES, st.integers(1, 999), ISSUES)
def test_the_canonical_spelling_is_that_of_itself(
    body: str, adopted: str, series: int, number: int, issues: str
) -> None:
    symbol = parse(f" {body}{adopted}{series}/{number}{issues}* ")
    assert symbol is not None
    assert (symbol.body, symbol.series, symbol.number) == (body, series if symbol.series else None, number)
    assert parse(symbol.spelling) == symbol
    assert str(symbol) == f"{body}{adopted}{series}/{number}{issues}"


@given(st.integers(31, 199), st.integers(1, 399))
def test_what_a_text_cites_is_the_short_form(session: int, number: int) -> None:
    (citation,) = cited_in(f"Recalling its resolution {session}/{number},")
    assert citation.symbol == parse(f"A/RES/{session}/{number}")
    assert citation.symbol.short == f"{session}/{number}"


@given(st.text(st.sampled_from("A/RES.L0178 ()XIV-S*\u2011,\u660e")) | st.text())
def test_no_text_is_too_odd(text: str) -> None:
    for citation in cited_in(text):
        assert citation.symbol == parse(citation.symbol.spelling)
    symbol = parse(text)
    assert symbol is None or symbol == parse(symbol.spelling)


@pytest.mark.parametrize(
    ("printed", "spelling"),
    [
        ("74/232 ألف", "A/RES/74/232A"),
        ("260 ألف (د-3)", "A/RES/260A (III)"),
        ("1874 (دإ-4)", "A/RES/1874 (S-IV)"),
        ("دإط-10/15", "A/RES/ES-10/15"),
        ("A/RES/76/247 А-В", "A/RES/76/247A-B"),  # Cyrillic letters
    ],
)
def test_letters_and_sessions_of_other_scripts_are_told_in_the_latin_one(printed: str, spelling: str) -> None:
    assert parse(printed) == parse(spelling)
    assert str(parse(printed)) == spelling


def test_a_letter_before_a_chinese_character_belongs_to_the_number() -> None:
    assert [str(cited.symbol) for cited in cited_in("第74/232 A号和第75/1号决议")] == ["A/RES/74/232A", "A/RES/75/1"]


@pytest.mark.parametrize(
    ("spelling", "organ", "kind"),
    [("WHA74.12", "WHA", RESOLUTION), ("EB148.R5", "EB", RESOLUTION), ("WHA74(9)", "WHA", DECISION)],
)
def test_a_symbol_without_strokes_is_cited_as_it_is(spelling: str, organ: str, kind: SymbolKind) -> None:
    """For "74/12" is a resolution of the General Assembly."""
    symbol = parse(spelling)
    assert symbol is not None
    assert (symbol.kind, symbol.organ, symbol.short) == (kind, organ, spelling)
