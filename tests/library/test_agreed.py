"""Agreed language: the same words, nearly the same, and the old forms of a paragraph in its series."""

from __future__ import annotations

from desktop_app.library.agreed import agreed
from desktop_app.store.database import Database
from tests.library.libraries import library, resolution

FERRIES = "Calls upon Member States to adopt national standards for the inspection of ferries and small boats;"
REWORDED = "Calls upon all Member States to adopt national standards for the regular inspection of ferries and boats;"
GROWN = (
    "Calls upon all Member States to adopt national standards for the regular inspection of ferries and boats, to "
    "publish the results, and to share with other States what they have learned about the causes of accidents;"
)
OTHER = "Invites the regional commissions to share model regulations on inland transport with interested Governments;"

LIBRARY = library(
    resolution("A/RES/76/10", [FERRIES, OTHER]),
    resolution("A/RES/78/11", [REWORDED]),
    resolution("A/RES/80/12", [GROWN]),
    resolution("A/RES/79/40", [OTHER, FERRIES], title="Inland transport"),
    resolution("A/RES/79/41", ["Decides to remain seized of the matter."], title="Another matter"),
)


def found(text: str) -> list[tuple[str | None, str, bool]]:
    return [(hit.symbol, hit.cite, hit.exact) for hit in agreed(LIBRARY, text).hits]


def found_in(held: Database, text: str) -> list[str]:
    return [hit.cite for hit in agreed(held, text).hits]


def test_the_same_words_are_found_everywhere_the_oldest_first() -> None:
    answer = agreed(LIBRARY, FERRIES)
    assert answer.since == "A/RES/76/10"
    assert [hit.symbol for hit in answer.hits if hit.exact] == ["A/RES/76/10", "A/RES/79/40"]


def test_nearly_the_same_is_told_apart() -> None:
    assert ("A/RES/78/11", "OP 1", False) in found(FERRIES)


def test_the_short_old_form_of_a_long_paragraph_is_found_in_its_series() -> None:
    hits = {hit.symbol: hit.series for hit in agreed(LIBRARY, GROWN).hits}
    assert {"A/RES/76/10", "A/RES/78/11", "A/RES/80/12"} <= set(hits)
    assert hits["A/RES/76/10"] == hits["A/RES/80/12"]


def test_a_phrase_is_found_within_longer_paragraphs() -> None:
    assert [symbol for symbol, *_ in found("share model regulations on inland transport")] == [
        "A/RES/76/10",
        "A/RES/79/40",
    ]


def test_a_short_phrase_is_found_in_every_paragraph_that_holds_it() -> None:
    long = " ".join(f"word{number}" for number in range(120))
    texts = [f"Stresses {long}, small boats and {long[::-1]};" for _ in range(3)]
    held = library(*(resolution(f"A/RES/7{n}/10", [text], title=f"Matter {n}") for n, text in enumerate(texts, 5)))
    for phrase in ("small boats", "Small boats and", "“small boats,”"):
        answer = agreed(held, phrase)
        assert [hit.symbol for hit in answer.hits] == ["A/RES/75/10", "A/RES/76/10", "A/RES/77/10"]
    assert agreed(held, "boats small").hits == ()


def test_a_phrase_is_found_where_a_word_of_it_is_another() -> None:
    around = " ".join(f"word{number}" for number in range(120))
    text = f"Stresses {around}, the need to inspect ferries and small boats, and {around[::-1]};"
    held = library(resolution("A/RES/75/10", [text]))
    for phrase in ("the need to inspect ferries and large boats", "need to promptly inspect ferries and small boats"):
        assert [hit.symbol for hit in agreed(held, phrase).hits] == ["A/RES/75/10"]
    assert agreed(held, "the need to count sails and large boats").hits == ()


def test_a_short_heading_is_not_nearly_what_names_it() -> None:
    held = library(
        resolution(
            "A/RES/75/10", ["Inspection of the ferries", "Requests the inspection of all ferries and small boats;"]
        )
    )
    assert found_in(held, "the inspection of the ferries and small boats") == ["OP 2"]
    assert "OP 1" in found_in(held, "Inspection of the ferries")


def test_words_that_stand_apart_are_no_phrase() -> None:
    text = (
        "Invites the owners of ferries to mark the doors, the crews to keep watch and the ports to count small boats;"
    )
    held = library(resolution("A/RES/75/10", [text]))
    assert agreed(held, "the ferries and the crews of small boats").hits == ()


def test_a_long_paragraph_is_found_beside_many_short_ones_that_hold_a_piece_of_it() -> None:
    words = [f"word{number}" for number in range(120)]
    long = [resolution(f"A/RES/7{n}/10", [" ".join(words)], title=f"Matter {n}") for n in range(3)]
    short = [resolution(f"A/RES/80/{n}", [" ".join(words[n : n + 3])], title=f"Piece {n}") for n in range(110)]
    answer = agreed(library(*long, *short), " ".join(["other", *words[1:]]))
    assert [hit.symbol for hit in answer.hits][:3] == ["A/RES/70/10", "A/RES/71/10", "A/RES/72/10"]


def test_small_words_around_a_phrase_do_not_hide_it() -> None:
    around = "Requests the Office of the Envoy of the crossing to put the safety of the child and of the crew first;"
    held = library(resolution("A/RES/75/10", [around]))
    assert [hit.symbol for hit in agreed(held, "the safety of the child").hits] == ["A/RES/75/10"]


def test_case_accents_and_the_end_of_a_sentence_do_not_matter() -> None:
    assert ("A/RES/76/10", "OP 1", True) in found(FERRIES.upper().rstrip(";") + ".")


def test_what_was_never_agreed_is_not_found() -> None:
    assert found("Requests the Secretary-General to appoint a panel on the colour of lighthouses;") == []
    assert found("") == []
