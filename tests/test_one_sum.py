"""The reading budget is one sum: the same in the window, on paper and in every exported file, whatever is put aside.

Usually the sample alone is asked, under few sets of filters that between them hide and show each kind.
``RESOLUTE_SUMS=1`` asks every pair of the corpus, its counts under every set of filters.
"""

from __future__ import annotations

import io
import json
import os
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import openpyxl
import pymupdf
import pytest
from lxml import html
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import BUDGET, budget_sentence
from desktop_app.export.writers import COMPARISON_WRITERS
from desktop_app.gui.comparing.head.budget_bar import BudgetBar
from desktop_app.gui.comparing.printed import printed_changes, printed_redline
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.own_work import OwnWork
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.budget import BESIDE, TO_READ, budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from tests.corpus_files import compared_once
from tests.test_one_marking import PAIRS, REAL_PAIRS, NoState, sample

KINDS = tuple(ChangeKind)
ASKS_ALL = "RESOLUTE_SUMS" in os.environ
CORPUS_PAIRS = [
    *((f"real/A_RES_{old}.pdf", f"real/A_RES_{new}.pdf") for old, new in REAL_PAIRS),
    *(
        (f"typeset_modern/A_RES_78_229_{language}.pdf", f"typeset_modern/A_RES_80_229_{language}.pdf")
        for language in ("ar", "es", "fr", "ru", "zh")
    ),
    ("akn/A_RES_78_229-2325976E.xml", "akn/A_RES_80_229-2520947E.xml"),
    ("akn/A_RES_78_229-2325976E.xml", "real/A_RES_80_229.pdf"),
    ("akn/75_196_F.xml", "typeset_modern/A_RES_78_229_fr.pdf"),
    ("real/A_RES_79_85.pdf", "drafts/A_C.1_80_L.3.pdf"),
    ("drafts/A_C.3_80_L.14.pdf", "drafts/A_C.3_80_L.17.pdf"),
]
"""Two versions as PDF, in six languages, as XML, one of each, and drafts."""
COVERING = [frozenset(), frozenset(KINDS[::2]), frozenset(KINDS[1::2]), frozenset(KINDS)]
"""Each kind is put aside and shown, beside its neighbours and without them."""
IN_JSON = {"reworded": "wording", "new": "added"}
"""What JSON calls kinds by other names."""


def every_set() -> Iterator[frozenset[ChangeKind]]:
    """Every set of kinds of change."""
    return (frozenset(some) for size in range(len(KINDS) + 1) for some in combinations(KINDS, size))


class Sums:
    """The sum of one comparison as it is told everywhere."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.budget = budget_of(comparison, changes_of(comparison))
        self.sentence = budget_sentence(self.budget)
        self.state = ReadingState(comparison, OwnWork(NoState()))  # type: ignore[arg-type]

    def in_window(self, hidden: frozenset[ChangeKind]) -> str:
        """What the bar above the views says in full."""
        self.state.set_filters(Filters(hidden))
        bar = BudgetBar(self.state.marked.budget, QWidget(), Theme())
        said = bar.toolTip().split("\n")[0]
        bar.deleteLater()
        return said

    def on_paper(self) -> list[str]:
        """The words of both papers, the redline and the list of changes."""
        return [document.toPlainText() for document in (printed_redline(self.state), printed_changes(self.state))]

    def written(self, ending: str, hidden: frozenset[ChangeKind]) -> bytes:
        """A file of that ending."""
        return COMPARISON_WRITERS[ending](self.comparison, ExportOptions(hidden=hidden))

    def counts(self) -> dict[str, int]:
        """The sum as numbers."""
        return self.budget.summary()


def text_of_page(content: bytes) -> str:
    return html.document_fromstring(content).text_content()


def text_of_pdf(content: bytes) -> str:
    with pymupdf.open(stream=content) as document:
        return "\n".join(page.get_text() for page in document)


def text_of_word(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        heads = [parts.read(name) for name in parts.namelist() if "header" in name]
    return "".join(html.fromstring(head).text_content() for head in heads)


def counts_of_sheet(content: bytes) -> dict[str, int]:
    budget = openpyxl.load_workbook(io.BytesIO(content)).worksheets[1]
    named = {row[0]: row[1] for row in budget.iter_rows(values_only=True, max_col=2)}
    return {key: named[words] for key, words in BUDGET.items()}


def words(text: str) -> str:
    """A text without line ends and ligatures, which each writer sets as it pleases."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def numbers(sentence: str) -> list[str]:
    """The numbers of a sentence in their order: the window says some kinds in more words than a file."""
    return re.findall(r"\d+", sentence)


READERS = {"html": text_of_page, "pdf": text_of_pdf, "docx": text_of_word, "md": bytes.decode, "txt": bytes.decode}


def assert_one_sum(sums: Sums, hidden: frozenset[ChangeKind]) -> None:
    """Window, paper, and every file that tells the sum tell the same one."""
    in_window = sums.in_window(hidden)
    assert numbers(in_window) == numbers(sums.sentence)
    for paper in sums.on_paper():
        assert words(in_window) in words(paper)
    for ending, text_of in READERS.items():
        assert words(sums.sentence) in words(text_of(sums.written(ending, hidden))), ending
    counts = sums.counts()
    assert json.loads(sums.written("json", hidden))["summary"] == counts
    assert counts_of_sheet(sums.written("xlsx", hidden)) == {key: counts[key] for key in BUDGET}


def assert_adds_up(sums: Sums) -> None:
    """To read is what it consists of, row by row, and the counts by nature say no other."""
    counts, kinds = sums.counts(), sums.budget.kinds
    assert counts["to_read"] == sum(kinds[kind] for kind in TO_READ)
    assert {kind: kinds[kind] for kind in (*TO_READ, *BESIDE)} == {
        kind: counts[IN_JSON.get(kind.value, kind.value)] for kind in (*TO_READ, *BESIDE)
    }
    for change in sums.state.changes.values():
        assert len(change.kinds & {*TO_READ, *BESIDE}) <= 1


@pytest.mark.parametrize("hidden", COVERING, ids=["nothing", "some", "others", "all"])
def test_the_sum_of_the_sample_is_the_same_everywhere(qapp: QApplication, hidden: frozenset[ChangeKind]) -> None:
    assert_one_sum(Sums(sample(*PAIRS[2])), hidden)


@pytest.mark.parametrize("pair", PAIRS, ids=" → ".join)
def test_the_sum_adds_up(qapp: QApplication, pair: tuple[str, str]) -> None:
    assert_adds_up(Sums(sample(*pair)))


@pytest.mark.skipif(not ASKS_ALL, reason="asked with RESOLUTE_SUMS=1")
@pytest.mark.corpus
@pytest.mark.parametrize(("old", "new"), CORPUS_PAIRS)
def test_the_sum_of_real_pairs_is_the_same_everywhere(qapp: QApplication, corpus: Path, old: str, new: str) -> None:
    sums = Sums(compared_once(corpus / old, corpus / new))
    assert_adds_up(sums)
    for hidden in COVERING:
        assert_one_sum(sums, hidden)
    for hidden in every_set():
        assert sums.state.marked.under(Filters(hidden)).budget == sums.budget
