"""Every sentence of the window that holds words of a document or a number reads right, in English and in Arabic.

Qt lays each sentence out as the window paints it, and the places of its parts on the line are looked at: they follow
one another as the sentence reads, no part is torn up by what is around it, and an arrow points from old to new.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout, QTextOption

import desktop_app.gui
from desktop_app.gui.parts.isolated import among, filled, from_to, isolated
from desktop_app.store.resources import resource

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
AUTO = Qt.LayoutDirection.LayoutDirectionAuto
WORDS = {  # what a place in a sentence may hold: words of a document, a symbol, a number, an offset, a name of a file
    "arabic": ("تشير إلى", "ترحب ب", "المياه", "الجمعية", "العام", "القرار"),
    "english": ("Recalling", "Urges (a)", "Water", "Annex I", "Title", "Part"),
    "symbols": ("A/RES/78/229", "A/RES/80/229", "OP 12 (a)", "PP 4", "—", "OP 3–14"),
    "numbers": ("12", "+2", "31 %", "2,024", "−1", "0"),
    "files": ("C:\\قرار 80.pdf", "a b (1).pdf", "A_RES_78_229 ar.pdf", "قرار.xml", "x.pdf", "y.pdf"),
}
GUI = Path(desktop_app.gui.__file__).parent


def templates(language: str) -> list[str]:
    """Every text with places in it, as a language says it; English is what the texts are written in."""
    found = set()
    for message in ET.parse(resource("translations", "resolute_ar.ts")).getroot().iter("message"):
        forms = [str(message.findtext("source"))]
        if language == "ar":
            forms = [form.text or "" for tag in ("numerusform", "translation") for form in message.iter(tag)]
        found |= {form for form in forms if re.search(r"\{\d\}", form)}
    return sorted(found)


class Laid:
    """A text on one line, painted in a direction."""

    def __init__(self, text: str, direction: Qt.LayoutDirection) -> None:
        self.text = text
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout = QTextLayout(text)  # a line belongs to its layout, which must live on
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

    def span(self, start: int, end: int) -> tuple[float, float]:
        """Where the characters from ``start`` to ``end`` are on the line, from left to right."""
        runs = self._layout.glyphRuns(start, end - start)
        lefts = [position.x() for run in runs for position in run.positions()]
        return min(lefts), max(run.boundingRect().right() for run in runs)


@pytest.fixture(params=["en", "ar"])
def window(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[str]:
    """A window in a language, and mirrored as that language asks."""
    QGuiApplication.setLayoutDirection(RIGHT if request.param == "ar" else LEFT)
    yield request.param
    QGuiApplication.setLayoutDirection(LEFT)


def in_order(window: str, spans: list[tuple[float, float]]) -> bool:
    """Whether parts of a sentence follow one another as the window reads, and none is torn up by another."""
    ordered = spans if window == "en" else spans[::-1]
    return all(before[1] <= after[0] + 0.5 for before, after in pairwise(ordered))


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("painted", [LEFT, RIGHT, AUTO])
def test_every_sentence_keeps_its_parts_whole_and_in_order(window: str, kind: str, painted: Qt.LayoutDirection) -> None:
    """Painted in a line of its own, or in the middle of a text that runs either way."""
    alone = {word: shape(Laid(word, AUTO), 0, len(word)) for word in WORDS[kind]}
    wrong = []
    for template in templates(window):
        said = filled(template, *WORDS[kind])
        laid = Laid(said if painted is AUTO else among(said, painted is RIGHT), painted)
        places = list(places_of(laid.text, template, WORDS[kind]))
        shapes = [alone[word] == shape(laid, start, start + len(word)) for word, start in places]
        spans = [laid.span(start, start + len(word)) for word, start in places]
        if not all(shapes) or not in_order(window, spans):
            wrong.append(template)
    assert wrong == []


def places_of(text: str, template: str, words: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The arguments of a sentence in the order in which it names them, and where each begins."""
    at = 0
    for place in re.findall(r"\{(\d)\}", template):
        word = words[int(place)]
        at = text.index(word, at)
        yield word, at
        at += len(word)


def shape(laid: Laid, start: int, end: int) -> list[int]:
    """The order of the characters on the line: "OP 12 (a)" has its bracket at the end, "+2" its sign before it."""
    lefts = {at: laid.span(at, at + 1)[0] for at in range(start, end) if laid.text[at].isascii()}
    return [at - start for at in sorted(lefts, key=lambda at: lefts[at])]


@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("painted", [LEFT, RIGHT, AUTO])
def test_an_arrow_points_from_old_to_new(window: str, kind: str, painted: Qt.LayoutDirection) -> None:
    old, new = WORDS[kind][:2]
    said = [from_to(old, new)] + [
        filled(template, old, new, "x") for template in templates(window) if arrow_in(template)
    ]
    assert len(said) > 4
    for text in said:
        shown = text if painted is AUTO else among(text, painted is RIGHT)
        laid, arrow, first = Laid(shown, painted), arrow_in(shown), shown.index(old)
        place = shown.index(arrow)
        second = shown.index(new, place)
        spans = [laid.span(first, first + len(old)), laid.span(place, place + 1), laid.span(second, second + len(new))]
        assert spans == sorted(spans, reverse=arrow == "←"), text
        assert in_order(window, spans), text


def arrow_in(text: str) -> str:
    """The arrow between old and new; not those that name the keys with arrows."""
    return next((arrow for arrow in "→←" if arrow in text and "↑" not in text), "")


def test_arabic_sentences_begin_from_the_right() -> None:
    """Where nothing says how a line runs, Qt looks at its first letter: it has to be one of the sentence."""
    wrong = []
    for message in ET.parse(resource("translations", "resolute_ar.ts")).getroot().iter("message"):
        for form in [*message.iter("numerusform"), *message.iter("translation")]:
            said = re.sub(r"\{\d\}|%n", "", form.text or "")
            if re.search(r"[\u0600-\u06ff]", said) and not re.match(r"[^A-Za-z]*[\u0600-\u06ff\u200f]", said):
                wrong.append(form.text)
    assert wrong == []


def test_an_example_in_an_arabic_sentence_keeps_its_star_at_its_end() -> None:
    """``educ*`` is what one types, a star before it would find nothing."""
    messages = ET.parse(resource("translations", "resolute_ar.ts")).getroot().iter("message")
    said = [form for form in (message.findtext("translation") or "" for message in messages) if "educ*" in form]
    assert said
    for form in said:
        for painted in (RIGHT, AUTO):
            laid, star = Laid(form, painted), form.index("*")
            assert laid.span(star - 1, star)[0] < laid.span(star, star + 1)[0], form


def test_every_sentence_of_the_window_is_filled_in_one_way() -> None:
    """``str.format`` would put words into a sentence without asking how they run; old and new have one function."""
    wrong = [
        f"{path.relative_to(GUI)}:{node.lineno}"
        for path in sorted(GUI.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if path.name not in {"isolated.py", "crash_reports.py"} and (_formats(node) or _joins_by_arrow(node))
    ]
    assert wrong == []


def _formats(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"


def _joins_by_arrow(node: ast.AST) -> bool:
    """Whether this is a piece of text with nothing but an arrow: ``" → ".join(names)``, ``f"{old} → {new}"``."""
    return isinstance(node, ast.Constant) and node.value in {" → ", " ← "}


def test_english_words_in_an_english_window_are_left_as_they_are(qapp: QGuiApplication) -> None:
    assert filled("{0} moved to {1}", "OP 3", "OP 4") == "OP 3 moved to OP 4"
    assert from_to("OP 3", "OP 4") == "OP 3 → OP 4"
    assert isolated("Urges") == "Urges"
