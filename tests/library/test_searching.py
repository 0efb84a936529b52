"""Searching by words in six languages; each table says what a reader types and what is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.library.model import SearchFilters
from desktop_app.library.queries import query_of
from desktop_app.library.searching import search
from tests.library.libraries import library, resolution

FERRIES = "Calls upon Member States to inspect ferries and to educate their crews;"
BRIDGES = "Invites donors to finance bridges, in particular in landlocked countries;"
RECITAL = "Recalling its resolution 78/229 on the inspection of ferries,"
FRENCH = "Engage les États Membres à inspecter l’état des bacs ;"
ARABIC = "تشجع الدول الأعضاء على تفتيش العبّارات فى الموانئ؛"
CHINESE = "敦促会员国检查渡船并培训船员；"
RUSSIAN = "призывает государства-члены проверять паромы;"
SPANISH = "Alienta a los Estados Miembros a inspeccionar los botes y las señales;"

LIBRARY = library(
    resolution("A/RES/79/10", [FERRIES, BRIDGES], preamble=[RECITAL]),
    resolution("A/RES/78/229", [BRIDGES], title="Bridges"),
    resolution("A/RES/80/11", [FRENCH], language="fr", title="Bacs"),
    resolution("A/RES/80/12", [ARABIC], language="ar", title="العبارات"),
    resolution("A/RES/80/13", [CHINESE], language="zh", title="渡船"),
    resolution("A/RES/80/14", [RUSSIAN], language="ru", title="Паромы"),
    resolution("A/RES/80/15", [SPANISH], language="es", title="Botes"),
)


def found(typed: str, **filters: object) -> list[str]:
    hits = search(LIBRARY, typed, SearchFilters(**filters)).hits  # type: ignore[arg-type]
    return [f"{hit.symbol} {hit.cite}" for hit in hits]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ferries", ["A/RES/79/10 PP 1", "A/RES/79/10 OP 1"]),
        ("FERRIES crews", ["A/RES/79/10 OP 1"]),
        ('"inspect ferries"', ["A/RES/79/10 OP 1"]),
        ('"ferries inspect"', []),
        ("educ*", ["A/RES/79/10 OP 1"]),
        ("crews OR donors", ["A/RES/79/10 OP 1", "A/RES/79/10 OP 2", "A/RES/78/229 OP 1"]),
        ("ferries NOT crews", ["A/RES/79/10 PP 1"]),
        ("NEAR(inspect crews, 5)", ["A/RES/79/10 OP 1"]),
        ("NEAR(inspect crews, 1)", []),
        ("(crews OR donors) AND landlocked", ["A/RES/79/10 OP 2", "A/RES/78/229 OP 1"]),
        # a symbol finds the resolution, then those that cite it
        ("78/229", ["A/RES/78/229 Title", "A/RES/79/10 PP 1"]),
        ("A/RES/78/229", ["A/RES/78/229 Title", "A/RES/79/10 PP 1"]),
        ("OP 1 of 78/229", ["A/RES/78/229 OP 1"]),
        ("op2 79/10", ["A/RES/79/10 OP 2"]),
        # as the window says it in each language
        ("OP 1 de 78/229", ["A/RES/78/229 OP 1"]),
        ("OP 1 из 78/229", ["A/RES/78/229 OP 1"]),
        ("OP 1 من 78/229", ["A/RES/78/229 OP 1"]),
        ("OP 1, 78/229", ["A/RES/78/229 OP 1"]),
        ("OP 1，78/229", ["A/RES/78/229 OP 1"]),
        # accents, apostrophes and capitals do not matter
        ("etat", ["A/RES/80/11 OP 1"]),
        ('"L\'ÉTAT DES BACS"', ["A/RES/80/11 OP 1"]),
        ("senales", ["A/RES/80/15 OP 1"]),
        ("ПАРОМЫ", ["A/RES/80/14 Title", "A/RES/80/14 OP 1"]),
        # marks, kashida and the forms of alef, ya and ta marbuta do not matter
        ("العبارات", ["A/RES/80/12 Title", "A/RES/80/12 OP 1"]),
        ("تفتيـش", ["A/RES/80/12 OP 1"]),
        ("في الموانئ", ["A/RES/80/12 OP 1"]),
        # two signs and more, anywhere in a sentence
        ("渡船", ["A/RES/80/13 Title", "A/RES/80/13 OP 1"]),
        ("培训船员", ["A/RES/80/13 OP 1"]),
        ("船渡", []),
    ],
)
def test_what_is_found(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


def test_filters_leave_out_what_is_of_another_kind() -> None:
    assert found("ferries", part="pp") == ["A/RES/79/10 PP 1"]
    assert found("bridges", sessions=(78, 78)) == ["A/RES/78/229 Title", "A/RES/78/229 OP 1"]
    assert found("渡船 OR ferries", language="zh") == ["A/RES/80/13 Title", "A/RES/80/13 OP 1"]
    assert found("ferries", body="Security Council") == []


def test_the_words_are_marked_in_a_piece_of_the_paragraph() -> None:
    (hit,) = search(LIBRARY, "educ* ferries NOT resolution").hits
    assert [words for words, marked in hit.snippet if marked] == ["ferries", "educate"]
    assert "".join(words for words, _ in hit.snippet) == FERRIES


@pytest.mark.parametrize("typed", ["培训", "号决议", "78/229", "паромы"])
def test_words_are_marked_in_every_script(typed: str) -> None:
    text = f"敦促会员国根据第78/229号决议培训船员 {RUSSIAN}"
    (hit,) = search(library(resolution("A/RES/80/1", [text], title="")), typed).hits
    assert [words for words, is_marked in hit.snippet if is_marked] == [typed]


def test_facets_count_what_was_found() -> None:
    result = search(LIBRARY, "ferries OR bridges")
    assert result.total == 5
    assert result.facets["part"] == {"front": 1, "op": 3, "pp": 1}
    assert result.facets["session"] == {"78": 2, "79": 3}


@pytest.mark.parametrize(
    "typed", ["", "   ", "AND", "NOT", '"', "((", "NEAR()", "*", "a AND", '"" OR ""', ";", "x" * 5000]
)
def test_whatever_is_typed_is_a_query(typed: str) -> None:
    search(LIBRARY, typed)


@given(st.text(alphabet='abc "()*ANDORTE渡,;:^-+{}\\', max_size=40))
def test_no_query_is_an_error(typed: str) -> None:
    search(LIBRARY, typed)


def test_a_query_says_which_resolution_was_named() -> None:
    assert query_of("OP 12 (a) of A/RES/78/229").cite == "OP 12 (a)"
    assert query_of("OP 12 (a) of A/RES/78/229").number == "78/229"
