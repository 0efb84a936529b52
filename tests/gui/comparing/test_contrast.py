"""The marks can be read in every theme, and told apart by those who do not see red and green."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QFont, QTextCharFormat

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.theme.colours import THEMES, colours_of, contrast
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Role
from desktop_app.markup.runs import Run
from desktop_app.resolution.language import ENGLISH

READABLE = 4.5
# Machado, Oliveira and Fernandes 2009, severity 1.0: what a red-green blind eye makes of linear red, green and blue.
BLIND = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
}


def looks(theme: str, mark: Mark) -> QTextCharFormat:
    style = TextStyle(colours_of(theme), QFont(), ENGLISH)
    return style.run(Run("words", mark, Side.NEW, "paragraph 0", 0), Role.BODY, quiet=False)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mark", Mark)
def test_marked_words_can_be_read_on_their_ground_and_on_a_chosen_row(theme: str, mark: Mark) -> None:
    shown = looks(theme, mark)
    colours = colours_of(theme)
    marked = shown.background().color().name() if mark is not Mark.PLAIN else colours.surface
    for ground in {marked} if mark is not Mark.PLAIN else {colours.surface, colours.selection}:
        assert contrast(shown.foreground().color().name(), ground) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_the_programs_own_words_can_be_read(theme: str) -> None:
    colours = colours_of(theme)
    pairs = [("muted", "surface"), ("muted", "selection"), ("muted", "window"), ("text", "find_back")]
    pairs += [("moved", "moved_back"), ("moved", "surface"), ("on_accent", "accent")]
    pairs += [(name, ground) for name in ("added", "removed", "moved", "routine", "accent") for ground in ("surface",)]
    for name, ground in pairs:
        assert contrast(getattr(colours, name), getattr(colours, ground)) >= READABLE, (name, ground)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("blindness", BLIND)
def test_marks_can_be_read_by_a_red_green_blind_eye(theme: str, blindness: str) -> None:
    for mark in (Mark.REMOVED, Mark.ADDED, Mark.ROUTINE):
        shown = looks(theme, mark)
        words, ground = (blind(brush.color(), blindness) for brush in (shown.foreground(), shown.background()))
        assert contrast(words, ground) >= READABLE


@pytest.mark.parametrize("theme", THEMES)
def test_marks_differ_in_more_than_colour(theme: str) -> None:
    styles = {mark: (looks(theme, mark).fontStrikeOut(), looks(theme, mark).underlineStyle()) for mark in Mark}
    assert all(styles[one] != styles[other] for one, other in combinations(Mark, 2))


def blind(colour: QColor, blindness: str) -> str:
    """The colour as such an eye sees it."""
    linear = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    seen = [sum(weight * part for weight, part in zip(row, linear, strict=True)) for row in BLIND[blindness]]
    return QColor.fromRgbF(*(_encoded(min(max(part, 0.0), 1.0)) for part in seen)).name()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
