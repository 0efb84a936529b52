"""Reading real resolutions stays as accurate as it has been measured; skipped where there are none.

A paragraph counts when one with the same label and the same words is read in the same place of the order.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.corpus_files import pages_and_text_once, read_once
from tests.extraction.balance import unbalanced

pytestmark = pytest.mark.long

UNSCORED = ("table", "closing")
# Hyphens and quotation marks of all forms are alike; signs of direction and soft hyphens say nothing.
HYPHENS = dict.fromkeys("\u2010\u2011", "-")
QUOTES = {**dict.fromkeys("’‘ʼ", "'"), **dict.fromkeys("“”„", '"')}
SILENT = dict.fromkeys("\u00ad\u0640\u200b\u200e\u200f\u202b\u202c\u061c\ufeff", "")
ALIKE = str.maketrans({**HYPHENS, **QUOTES, **SILENT})
# The share of paragraphs found (F1) in each set, as measured. Of the published ones, five paragraphs of two documents
# are not as the truth has them; on their pages they are as they are read.
LEAST = {"real": 0.9993, "typeset_2013": 1.0, "typeset_modern": 1.0}

Unit = tuple[str, str]


def plain(text: str) -> str:
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text.translate(ALIKE))).strip()
    return re.sub(r" (?=[,;.:!?»)\]])|(?<=[«(\[]) ", "", text)


def unit(label: str, text: str) -> Unit:
    return plain(label).replace(" ", "").rstrip(".-"), plain(text)


def wanted(path: Path) -> list[Unit]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["units"]
    units = [unit(x.get("label") or "", x.get("text") or "") for x in found if x["kind"] not in UNSCORED]
    return [each for each in units if any(each)]


def given(resolution: Resolution) -> list[Unit]:
    return [unit(p.label, p.text) for p in resolution.paragraphs if p.kind not in (Kind.TABLE, Kind.CLOSING)]


@pytest.mark.corpus
@pytest.mark.parametrize("name", LEAST)
def test_paragraphs_are_found(corpus: Path, name: str) -> None:
    hits = total = 0
    for gold in sorted((corpus / "gold" / name).glob("*.json")):
        want, have = wanted(gold), given(read_once(corpus / name / f"{gold.stem}.pdf"))
        blocks = SequenceMatcher(None, want, have, autojunk=False).get_matching_blocks()
        hits += sum(block.size for block in blocks)
        total += len(want) + len(have)
    assert 2 * hits / total >= LEAST[name]


@pytest.mark.corpus
def test_the_numbers_of_word_files_run_without_a_gap(corpus: Path) -> None:
    paths = sorted((corpus / "native_word").glob("*.pdf"))
    assert paths
    for path in paths:
        assert [str(notice.message) for notice in read_once(path).warnings] == [], path.name


@pytest.mark.corpus
def test_every_character_of_real_pages_lands_in_exactly_one_place(corpus: Path) -> None:
    for path in sorted((corpus / "real").glob("*.pdf"))[::4] + sorted((corpus / "typeset_modern").glob("*.pdf")):
        assert unbalanced(*pages_and_text_once(path)) == (Counter(), Counter()), path.name
