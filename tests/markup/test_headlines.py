"""The words that the list of changes says of a change."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Side
from desktop_app.markup.headlines import BETWEEN, LONGEST, _beginning, _changed
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.runs import Run
from desktop_app.resolution.message import Message


def passage(*runs: tuple[Mark, str]) -> Passage:
    return Passage(Role.BODY, tuple(Run(text, mark, Side.NEW, "paragraph 0", 0) for mark, text in runs))


ROLLED = (Mark.ROUTINE, "2025")
PLAIN, REMOVED, ADDED = (Mark.PLAIN, " harbours "), (Mark.REMOVED, "old "), (Mark.ADDED, "new")


@pytest.mark.parametrize(
    ("runs", "said"),
    [
        pytest.param([REMOVED, ADDED], ["old", "new"], id="in one place"),
        pytest.param([REMOVED, PLAIN, ADDED], ["old", BETWEEN, "new"], id="in two places"),
        pytest.param([(Mark.REMOVED, " "), PLAIN, ADDED], ["new"], id="a space is not told"),
        pytest.param([ADDED, PLAIN, (Mark.ADDED, " ")], ["new"], id="nor what would part it from nothing"),
        pytest.param([PLAIN], [], id="nothing"),
        pytest.param([(Mark.REMOVED, ";"), (Mark.ADDED, ","), PLAIN, ADDED], ["new"], id="signs alone tell nothing"),
        pytest.param([ROLLED, PLAIN, REMOVED, ADDED, PLAIN, ROLLED], ["old", "new"], id="routine beside wording"),
        pytest.param([ROLLED, PLAIN, (Mark.ADDED, ",")], ["2025"], id="routine beside a sign"),
    ],
)
def test_changed_words_stand_in_order_with_a_dot_between_places(runs: list[tuple[Mark, str]], said: list[str]) -> None:
    assert [text for _, text in _changed((passage(*runs),))] == said


@pytest.mark.parametrize(("words", "cut"), [("Urges all States", False), ("Urges " * 60, True)])
def test_a_beginning_that_is_cut_off_says_so_after_a_whole_word(words: str, cut: bool) -> None:
    ((_, text),) = _beginning((passage((Mark.PLAIN, words)),))
    assert text.endswith("Urges…") == cut
    assert len(text) <= LONGEST + 1


def test_a_roll_forward_is_explained_once_in_the_place_of_its_scraps() -> None:
    appended, later = Message("appended", "{0} appended", ("78/229",)), Message("rolled", "{0} → {1}", ("2024", "2025"))
    scraps = [(" and", appended), (",", appended), (" harbours ", None), ("78/229", appended), ("2025", later)]
    runs = tuple(
        Run(text, Mark.ROUTINE if reason else Mark.PLAIN, Side.NEW, "paragraph 0", 0, reason=reason)
        for text, reason in scraps
    )
    told = _changed((Passage(Role.BODY, runs),))
    assert told == ((Mark.ROUTINE, appended), (Mark.PLAIN, BETWEEN), (Mark.ROUTINE, later))
