"""An anchor finds its paragraph again: in a copy, among its like, after small differences, and in the next version."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.compare import compare
from desktop_app.resolution.anchor import (
    Anchor,
    AnchoredText,
    ChangeAnchor,
    UnreadableAnchorError,
    anchor_from,
    anchor_object,
    carried,
    change_from,
    change_object,
    has_same_words,
)
from desktop_app.resolution.model import Footnote, Kind, Paragraph, Resolution, Source, Zone
from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from tests.corpus_files import read_once

Make = Callable[..., Resolution]

TEXTS = (
    "Urges Member States to inspect every ferry once a year, in particular hull and engine;",
    "Takes note of the report of the Secretary-General;",
    "Invites the regional commissions to publish model rules for river traffic at night;",
    "Takes note of the report of the Secretary-General;",
    "Stresses that affordable crossings open the markets of the towns to farmers;",
)
FIRST_REPORT, SECOND_REPORT = 1, 3


def anchors_of(paragraphs: Sequence[Paragraph]) -> list[Anchor]:
    text = AnchoredText(paragraphs)
    return [text.anchor(position) for position in range(len(paragraphs))]


def found(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> list[int | None]:
    """Where each paragraph of one text is found in another."""
    text = AnchoredText(after)
    return [text.find(anchor) for anchor in anchors_of(before)]


def misread(text: str, share: float, chance: random.Random) -> str:
    """A text in which a letter of some words was read wrongly."""
    words = text.split(" ")
    for number, word in enumerate(words):
        if word and chance.random() < share:
            at = chance.randrange(len(word))
            words[number] = word[:at] + chance.choice("aceimnortul1") + word[at + 1 :]
    return " ".join(words)


def test_an_anchor_holds_number_words_and_what_is_around(make: Make) -> None:
    assert anchors_of(make(TEXTS).paragraphs)[1] == Anchor(
        "OP 2",
        "Takes note of the report of the Secretary-General;",
        before="Member States to inspect every ferry once a year, in particular hull and engine;",
        after="Invites the regional commissions to publish model rules for river traffic at nig",
    )


def test_short_neighbours_are_joined(make: Make) -> None:
    """A heading alone would not tell much."""
    anchor = anchors_of(make(["one;", "two;", "three;", "four;"]).paragraphs)[2]
    assert (anchor.before, anchor.after) == ("one; two;", "four;")


def test_every_paragraph_is_found_in_a_copy(make: Make) -> None:
    paragraphs = make(TEXTS, preambular=TEXTS, title="Ferries").paragraphs
    assert found(paragraphs, paragraphs) == list(range(len(paragraphs)))


def test_paragraphs_with_the_same_words_are_told_apart(make: Make) -> None:
    paragraphs = make(TEXTS).paragraphs
    anchors = anchors_of(paragraphs)
    assert anchors[FIRST_REPORT].words == anchors[SECOND_REPORT].words
    inserted = make(["Decides to meet;", *TEXTS]).paragraphs  # every number is another
    assert found(paragraphs, inserted) == [1, 2, 3, 4, 5]
    without_first = [*paragraphs[:FIRST_REPORT], *paragraphs[FIRST_REPORT + 1 :]]
    assert found(paragraphs, without_first) == [0, None, 1, 2, 3]


@pytest.mark.parametrize(
    ("change", "position"),
    [
        (str.upper, 2),
        (lambda text: text.replace(" ", "  ").replace("night;", "night."), 2),
        (lambda text: text.replace("traffic", "traf\ufb01c"), 2),  # a ligature
        (lambda text: text.replace("regional", "regi-onal"), 2),  # a word broken at the end of a line
        (lambda text: text.replace("commissions", "cornmissions").replace("rules", "ru1es"), 2),
        (lambda text: text.replace("model rules", "rules and guidelines"), 2),
        (lambda _: "Welcomes the guidelines on life jackets for the crews of small vessels;", None),
        (lambda _: "", None),
    ],
)
def test_a_paragraph_that_differs_a_little_is_found(
    make: Make, change: Callable[[str], str], position: int | None
) -> None:
    other = [*TEXTS[:2], change(TEXTS[2]), *TEXTS[3:]]
    assert found(make(TEXTS).paragraphs, make(other).paragraphs) == [0, 1, position, 3, 4]


def test_a_long_paragraph_is_found_wherever_it_went(make: Make) -> None:
    long = f"{TEXTS[0][:-1]}, and to publish what they found;"
    moved = make(["Decides to meet;", "Requests a report;", *TEXTS[2:], "Hopes for calm;", long]).paragraphs
    assert found(make([long, *TEXTS[1:]]).paragraphs, moved)[0] == len(moved) - 1


def test_a_short_one_with_nothing_of_its_own_around_it_is_not(make: Make) -> None:
    """ "Takes note of the report" is said of many reports."""
    elsewhere = make(["Decides to meet;"] * 8 + [TEXTS[FIRST_REPORT]] + ["Hopes for calm;"] * 3).paragraphs
    assert found(make(TEXTS).paragraphs, elsewhere)[FIRST_REPORT] is None


def test_texts_without_spaces_between_words_are_found(make: Make) -> None:
    before = make(["请会员国每年检查每艘渡轮，特别是船体和发动机；", "邀请各区域委员会公布夜间河运示范规则；"])
    after = make(["请会员国每年检查每艘渡船，尤其是船体和发动机；", "邀请各区域委员会公布夜间河运示范规则；"])
    assert found(before.paragraphs, after.paragraphs) == [0, 1]


@given(st.lists(st.text(max_size=30), max_size=8), st.lists(st.text(max_size=30), max_size=8))
def test_any_texts_can_be_searched(texts: list[str], others: list[str]) -> None:
    before, after = (paragraphs_of(said) for said in (texts, others))
    assert all(position is None or position < len(after) for position in found(before, after))
    own = found(before, before)
    anchors = anchors_of(before)
    assert [anchors[position] for position in own if position is not None] == anchors


def paragraphs_of(texts: Sequence[str]) -> list[Paragraph]:
    return [Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text) for n, text in enumerate(texts)]


def test_the_next_version_is_reached_by_the_links_of_a_comparison(make: Make) -> None:
    text = AnchoredText(make(TEXTS).paragraphs)
    anchors = anchors_of(make(TEXTS).paragraphs)
    links = {0: [0], 1: [2, 3], 2: []}
    assert [carried(anchor, text, links) for anchor in anchors] == [(0,), (2, 3), (), (), ()]
    assert carried(Anchor("OP 9", "Reaffirms the freedom of the seas;"), text, links) == ()


def test_anchors_of_one_year_live_on_in_the_sample_of_the_next() -> None:
    first, second = (read(path) for path in sorted(resource("sample").glob("*.pdf"))[:2])
    comparison = compare(first, second)
    links = {old: link.new for link in comparison.links for old in link.old}
    copy = replace(first, source=Source("another name.pdf", "f" * 64, 1))
    text = AnchoredText(copy.paragraphs)
    reached = {position: carried(anchor, text, links) for position, anchor in enumerate(anchors_of(first.paragraphs))}
    assert {position: new for position, new in reached.items() if new} == links


def test_a_text_has_one_digest_under_any_name(make: Make) -> None:
    text = make(TEXTS, notes=["See A/80/1."])
    assert replace(text, source=Source("other.pdf", "f" * 64, 99, "another")).text_digest == text.text_digest
    assert make([text.upper() for text in TEXTS], notes=["See A/80/1."]).text_digest == text.text_digest
    assert make(TEXTS[:-1], notes=["See A/80/1."]).text_digest != text.text_digest
    assert replace(text, footnotes=(Footnote("1", "See A/80/2."),)).text_digest != text.text_digest


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("TAKES  note of the report of the Secretary–General", True),
        ("Takes note of the reports of the Secretary-General;", False),
        ("Takes note of the report of the Secretary-General of 2024;", False),
    ],
)
def test_the_same_words_are_the_same_letters_and_digits(make: Make, text: str, same: bool) -> None:
    anchor = anchors_of(make(TEXTS).paragraphs)[FIRST_REPORT]
    assert has_same_words(anchor, make([text]).paragraphs[0]) is same


anchors = st.builds(Anchor, st.text(), st.text(), st.text(), st.text())


@given(anchors, anchors)
def test_anchors_are_read_back_as_they_were_written(one: Anchor, other: Anchor) -> None:
    assert anchor_from(anchor_object(one)) == one
    change = ChangeAnchor((one, other), (other,))
    assert change_from(change_object(change)) == change


def test_the_json_of_an_anchor_has_the_keys_of_the_format() -> None:
    assert list(anchor_object(Anchor("OP 12", "…"))) == ["cite", "words", "before", "after"]


@pytest.mark.parametrize("value", [None, 5, [], {}, {"cite": "OP 1"}, {"cite": "OP 1", "words": 5}])
@pytest.mark.parametrize(
    "read_value", [anchor_from, lambda value: change_from({"old": [], "new": [value]}), change_from]
)
def test_what_is_no_anchor_is_refused(value: Any, read_value: Callable[[Any], Any]) -> None:
    with pytest.raises(UnreadableAnchorError):
        read_value(value)
    with pytest.raises(UnreadableAnchorError):
        anchor_from({"cite": "OP 1", "words": "", "before": None})


@pytest.mark.corpus
def test_real_paragraphs_are_found_in_copies_and_after_misreading(corpus: Path) -> None:
    chance = random.Random(7)
    total = right = wrong = 0
    for name in ("A_RES_78_229", "A_RES_78_211", "A_RES_79_85", "A_RES_79_1"):
        paragraphs = read_once(corpus / "real" / f"{name}.pdf").paragraphs
        assert len(set(anchors_of(paragraphs))) == len(paragraphs), "two paragraphs share an anchor"
        assert found(paragraphs, paragraphs) == list(range(len(paragraphs)))
        copy = [replace(paragraph, text=misread(paragraph.text, 0.2, chance)) for paragraph in paragraphs]
        places = found(paragraphs, copy)
        total += len(places)
        right += sum(place == position for position, place in enumerate(places))
        wrong += sum(place not in (position, None) for position, place in enumerate(places))
    assert right > 0.97 * total
    assert wrong < 0.01 * total
