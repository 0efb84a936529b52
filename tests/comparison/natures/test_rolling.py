"""Whether one figure is another rolled forward."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.figures import Figure, FigureKind, figure_lists_in
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.words.tokens import tokens_of

ANNUAL = Roll.of(Context("en", 79, 80, old_year=2024, new_year=2025))
BIENNIAL = Roll.of(Context("en", 78, 80))
UNKNOWN = Roll.of(Context("en"))


def figure(text: str) -> Figure:
    (listed,) = figure_lists_in(tokens_of(f"the {text}"), "en")
    return listed.figures[0]


@pytest.mark.parametrize(
    ("roll", "old", "new"),
    [
        (ANNUAL, "2024", "2025"),
        (ANNUAL, "2023", "2024"),
        (ANNUAL, "2021", "2025"),  # the latest of its kind
        (ANNUAL, "19 December 2023", "17 December 2024"),
        (ANNUAL, "2025–2026", "2026–2027"),
        (ANNUAL, "78/229", "79/190"),
        (ANNUAL, "2024/33", "2025/21"),
        (ANNUAL, "2670 (2023)", "2723 (2024)"),
        (ANNUAL, "eightieth session", "eighty-first session"),
        (ANNUAL, "sixty-second session", "sixty-fifth session"),  # of another organ, three times a year
        (ANNUAL, "A/79/264", "A/80/12"),
        (ANNUAL, "A/HRC/55/62", "A/HRC/58/60"),
        (ANNUAL, "E/CN.15/2024/3", "E/CN.15/2025/8"),
        (ANNUAL, "A/HRC/54/62", "A/HRC/60/60"),  # the old one was of the year before
        (ANNUAL, "3/COP.14", "3/COP.15"),
        (ANNUAL, "27 years after", "28 years after"),
        (BIENNIAL, "eightieth session", "eighty-second session"),
        (BIENNIAL, "2024", "2026"),
        (UNKNOWN, "2024", "2025"),
        (UNKNOWN, "eightieth session", "eighty-first session"),
    ],
)
def test_rolled_forward(roll: Roll, old: str, new: str) -> None:
    assert roll.rolls(figure(old), figure(new))
    assert not roll.rolls(figure(new), figure(old))


@pytest.mark.parametrize(
    ("roll", "old", "new"),
    [
        (ANNUAL, "2030", "2031"),
        (ANNUAL, "2026", "2028"),
        (ANNUAL, "1997", "1998"),
        (ANNUAL, "2024–2027", "2025–2030"),
        (ANNUAL, "79/12", "79/14"),
        (ANNUAL, "66/177", "79/234"),
        (ANNUAL, "55/7", "56/7"),
        (ANNUAL, "eightieth session", "eighty-second session"),
        (ANNUAL, "A/79/264", "A/79/270"),
        (ANNUAL, "A/79/264", "A/80/264/Add.1"),
        (ANNUAL, "E/CN.15/2025/3", "E/CN.6/2025/3"),
        (ANNUAL, "A/HRC/52/62", "A/HRC/60/60"),
        (ANNUAL, "3/COP.14", "3/COP.16"),
        (ANNUAL, "3/COP.14", "4/COP.14"),
        (ANNUAL, "27 years after", "30 years after"),
        (ANNUAL, "2024", "17 December 2025"),
        (UNKNOWN, "2024", "2034"),
    ],
)
def test_not_rolled_forward(roll: Roll, old: str, new: str) -> None:
    assert not roll.rolls(figure(old), figure(new))


@pytest.mark.parametrize(
    ("old", "new"), [("2024", "2025"), ("eightieth session", "eighty-first session"), ("79/12", "80/12")]
)
@pytest.mark.parametrize("roll", [Roll.of(Context("en", 80, 80)), Roll.of(Context("en", old_year=2025, new_year=2025))])
def test_nothing_rolls_between_a_draft_and_what_was_adopted(roll: Roll, old: str, new: str) -> None:
    assert not roll.rolls(figure(old), figure(new))
    assert not roll.is_recent(figure(new))


def test_what_is_unknown_of_a_year_follows_from_the_session() -> None:
    assert (BIENNIAL.old_year, BIENNIAL.new_year, BIENNIAL.years) == (2023, 2025, 2)


def test_versions_in_the_wrong_order_are_told() -> None:
    backward = Roll.of(Context("en", 80, 79))
    assert backward.backward
    assert backward.reversed == Roll.of(Context("en", 79, 80))


@pytest.mark.parametrize(("text", "recent"), [("79/12", True), ("78/12", False), ("3 May 2025", True), ("2023", False)])
def test_what_was_not_there_before_the_old_version_is_recent(text: str, recent: bool) -> None:
    assert ANNUAL.is_recent(figure(text)) is recent


def test_figures_of_different_kinds_never_roll() -> None:
    assert figure("2024").kind is FigureKind.YEAR
    assert not ANNUAL.rolls(figure("2024"), figure("80/12"))
