"""What hovering over a place says: the other version's words, or the footnote that a mark calls."""

from __future__ import annotations

from html import escape

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run

LONGEST = 1200


def run_tip(state: ReadingState, run: Run) -> str:
    """The tip for a run, as rich text; empty where there is nothing to say."""
    if run.marker:
        return _note_tip(state, run)
    if run.mark is Mark.PLAIN:
        return ""
    parts = [_other_words(state, run), escape(words_of(run.reason)) if run.reason else ""]
    return "<br>".join(part for part in parts if part)


def _other_words(state: ReadingState, run: Run) -> str:
    other = run.side.other
    name = escape(name_of(state.comparison.version(other)))
    if not run.other:
        return filled(translate("Comparing", "Not in {0}"), name)
    return f"<b>{name}</b><br>{_words(state, other, run.other)}"


def _note_tip(state: ReadingState, run: Run) -> str:
    note = state.comparison.version(run.side).footnote_of.get(run.marker)
    return f"<b>{escape(run.marker)}</b>&nbsp; {_words(state, run.side, note.text)}" if note else ""


def _words(state: ReadingState, side: Side, words: str) -> str:
    rtl = state.languages[side].right_to_left
    shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
    return f'<span dir="{"rtl" if rtl else "ltr"}">{escape(shown)}</span>'
