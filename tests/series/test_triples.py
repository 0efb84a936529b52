"""Last year's text, the draft and the adopted one of real resolutions: the links by way of the draft and past it agree.

There are ten such triples. Without ``RESOLUTE_TRIES`` the short ones are read alone, so that the suite is quick.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.markup.three_way import Roles
from desktop_app.resolution.model import Resolution, Zone
from desktop_app.series.history_of import history_of
from tests.corpus_files import read_once

pytestmark = pytest.mark.corpus

SHORT = [("79_7", "A_80_L.6", "80_4"), ("79_25", "A_C.1_80_L.7", "80_27"), ("79_85", "A_C.4_80_L.6", "80_75")]
LONG = [
    ("79_185", "A_C.3_80_L.31", "80_224"),
    ("78_229", "A_C.3_80_L.3", "80_229"),
    ("78_211", "A_C.3_80_L.22", "80_199"),
    ("79_144", "A_80_L.22", "80_110"),
    ("79_56", "A_C.1_80_L.62", "80_34"),
    ("79_159", "A_C.3_80_L.17", "80_191"),
    ("79_186", "A_C.3_80_L.7", "80_225"),
]


def test_the_three_links_close(corpus: Path) -> None:
    closed = [
        is_closed
        for base, draft, now in (*SHORT, *(LONG if "RESOLUTE_TRIES" in os.environ else ()))
        for is_closed in _closed(*(read_once(path) for path in _paths(corpus, base, draft, now)))
    ]
    assert sum(closed) >= 0.98 * len(closed)


def test_an_amendment_is_told_as_one_and_not_taken_for_the_draft(corpus: Path) -> None:
    base, draft, now = (read_once(path) for path in _paths(corpus, *SHORT[0]))
    amendment = read_once(corpus / "drafts" / "A_80_L.29.pdf")
    found = history_of([amendment, now, draft, base], compare)
    assert [version.metadata.symbol for version in found.versions] == ["A/RES/79/7", "A/80/L.6", "A/RES/80/4"]
    assert [str(left.reason) for left in found.left_out] == ["It is an amendment to A/80/L.22, not a text of its own."]
    assert Roles.of(found) is not None


def _paths(corpus: Path, base: str, draft: str, now: str) -> tuple[Path, Path, Path]:
    real = corpus / "real"
    return real / f"A_RES_{base}.pdf", corpus / "drafts" / f"{draft}.pdf", real / f"A_RES_{now}.pdf"


def _closed(base: Resolution, draft: Resolution, now: Resolution) -> list[bool]:
    """For each paragraph of the adopted text whether it comes from the same of the base by either way."""
    past = {(i, j) for link in compare(base, now).links for i in link.old for j in link.new}
    lives = [line.positions for line in history_of([base, draft, now], compare).lineages]
    by_way = {(i, j) for life in lives for i in life[0] for j in life[2]}
    text = [at for at, paragraph in enumerate(now.paragraphs) if paragraph.zone not in {Zone.FRONT, Zone.CLOSING}]
    return [{i for i, j in past if j == at} == {i for i, j in by_way if j == at} for at in text]
