"""Markdown and plain text tell every change, and a document's own signs stay text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export.dialects import MARKDOWN, PLAIN
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.markup.tables import NEW_CELL, NEW_ROW

ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def run(text: str, mark: Mark = Mark.PLAIN, lead: str = "") -> Run:
    return Run(text, mark, Side.NEW, "OP1", 0, lead=lead)


def written(comparison: Comparison, ending: str, options: ExportOptions | None = None) -> str:
    return content_of(comparison, Path(f"out.{ending}"), options or ExportOptions()).decode()


@pytest.mark.parametrize(
    ("runs", "plain", "markdown"),
    [
        ([run("as it is")], "as it is", "as it is"),
        (
            [run("calls ", Mark.REMOVED), run("urges ", Mark.ADDED), run("all")],
            "[-calls -]{+urges +}all",
            "<del>calls </del><ins>urges </ins>all",
        ),
        ([run("*a* <b>")], "*a* <b>", r"\*a\* \<b\>"),
        ([run("1"), run("2", lead=NEW_CELL), run("- 3", lead=NEW_ROW)], "1 · 2\n- 3", "1 · 2\\\n\\- 3"),
    ],
)
def test_words_are_written_with_the_signs_of_their_marks(runs: list[Run], plain: str, markdown: str) -> None:
    assert PLAIN.words(runs) == plain
    assert MARKDOWN.words(runs) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("1. Urges", r"1\. Urges"),
        ("- Urges", r"\- Urges"),
        ("+ Urges", r"\+ Urges"),
        ("# Urges", r"\# Urges"),
        ("[x](javascript:y)", r"\[x\](javascript:y)"),
        ("see https://evil.example", r"see https\://evil.example"),
        ("&lt;", r"\&lt;"),
    ],
)
def test_markdown_of_a_document_is_only_text(text: str, markdown: str) -> None:
    assert MARKDOWN.paragraph(text) == markdown


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"])))
def test_a_markdown_text_says_what_it_said_before(text: str) -> None:
    assert ESCAPE.sub(r"\1", MARKDOWN.paragraph(text)) == text


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_what_to_read_first_stands_before_all_changes(comparison: Comparison, ending: str) -> None:
    text = written(comparison, ending)
    assert 0 < text.index("What to read first") < text.index("Changes\n")
    for cite in ("OP 5", "OP 2"):
        assert cite in text


def test_both_texts_can_be_read_from_the_plain_one(comparison: Comparison) -> None:
    text = written(comparison, "txt")
    new = re.sub(r"\[-.*?-\]", "", text).replace("{+", "").replace("+}", "")
    old = re.sub(r"\{\+.*?\+\}", "", text).replace("[-", "").replace("-]", "")
    changed = [link for link in comparison.links if link.edits and len(link.old) == len(link.new) == 1]
    assert changed
    for link in changed:
        for version, positions, shown in ((comparison.old, link.old, old), (comparison.new, link.new, new)):
            paragraph = version.paragraphs[positions[0]]
            if not paragraph.rows and not paragraph.calls:
                assert paragraph.text in shown


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_it_speaks_the_language_of_the_window(comparison: Comparison, ending: str) -> None:
    assert "À lire en premier" in written(comparison, ending, ExportOptions(language="fr"))


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_what_is_put_aside_is_left_out_and_named(comparison: Comparison, ending: str) -> None:
    text = written(comparison, ending, ExportOptions(hidden=frozenset({ChangeKind.REMOVED})))
    assert "Left out by choice: removed." in text
    assert "foghorns" not in text


def test_a_resolution_is_written_whole(comparison: Comparison) -> None:
    text = content_of(comparison.new, Path("out.txt"), ExportOptions()).decode()
    paragraphs = [p for p in comparison.new.paragraphs if not p.rows and not p.calls]
    assert all(paragraph.text in text for paragraph in paragraphs)
    assert all(note.text in text for note in comparison.new.footnotes)


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_the_same_is_the_same_bytes(comparison: Comparison, ending: str) -> None:
    assert written(comparison, ending) == written(replace(comparison), ending)
