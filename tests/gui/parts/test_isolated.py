"""Arabic words in an English sentence leave it in order, as Qt lays it out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout

from desktop_app.comparison.model import Shift, Verb
from desktop_app.gui.comparing.phrases import said, verb_remark
from desktop_app.gui.parts.isolated import in_line, isolated, with_commas
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.language import WindowLanguage
from desktop_app.markup.marks import Mark
from desktop_app.resolution.message import Message
from desktop_app.text.isolates import enclosed

OLD, NEW = "يرحب", "يحيط علما"


@pytest.mark.parametrize(("words", "stay"), [("Urges", True), ("促请", True), (OLD, False), (f"A/80/1 {OLD}", False)])
def test_only_words_from_right_to_left_are_set_apart(words: str, stay: bool) -> None:
    assert (isolated(words) == words) == stay


def test_a_line_of_facts_begins_where_the_window_begins(resolute: Resolute) -> None:
    assert in_line("PP 7", "", "page 1 of 3") == "PP 7 · page 1 of 3"
    resolute.services.preferences.change(language="ar")
    said = in_line("PP 7", "الصفحة 1 من 3")
    number, page = places(said, "P", "ا")
    assert number > page


@pytest.mark.parametrize(("code", "said"), [("en", "78/9, OP 1"), ("ar", "78/9، OP 1"), ("zh", "78/9、OP 1")])
def test_a_list_has_the_commas_of_the_window(language: WindowLanguage, code: str, said: str) -> None:
    language.use(code)
    assert with_commas(("78/9", "", "OP 1")) == said


def places(sentence: str, *words: str) -> list[float]:
    """Where words begin on the line, from the left."""
    layout = QTextLayout(sentence)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    return [line.cursorToX(sentence.index(word))[0] for word in words]


@pytest.mark.usefixtures("qapp")
def test_the_old_verb_is_left_of_the_arrow_in_an_english_sentence() -> None:
    sentence = verb_remark(Verb(OLD, NEW, Shift.AGED))
    old, arrow, new = places(sentence, OLD, "→", NEW)
    assert old < arrow < new


@pytest.mark.usefixtures("qapp")
def test_an_english_remark_under_an_arabic_text_ends_with_its_stop() -> None:
    words, stop = places(f"{OLD} {enclosed('Takes part of another paragraph.')}", "part", ".")
    assert words < stop


@pytest.mark.usefixtures("qapp")
def test_an_explanation_keeps_its_order_in_a_list_that_runs_from_right_to_left() -> None:
    ((_, explained),) = said(((Mark.ROUTINE, Message("appended", "{0} appended", ("79/186, 80/225",))),))
    first, last = places(f"{OLD} {explained}", "9/186", "ppended")
    assert first < last
