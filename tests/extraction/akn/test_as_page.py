"""The United Nations' own XML of a resolution and its page say the same: kind, label and words of each paragraph."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.corpus_files import read_once

QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "‑": "-"})


def units(resolution: Resolution) -> list[tuple[Kind, str, str]]:
    """Each paragraph but tables, which have a test of their own; blanks and the forms of signs are not compared."""
    return [
        (each.kind, re.sub(r"[\s.]", "", each.label), re.sub(r"\s", "", each.text.translate(QUOTES)))
        for each in resolution.paragraphs
        if each.kind is not Kind.TABLE
    ]


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("xml", "pdf"),
    [
        ("ledger/xml/A_RES_80_34_en.xml", "real/A_RES_80_34.pdf"),
        ("ledger/xml/A_RES_79_255_en.xml", "real/A_RES_79_255.pdf"),
    ],
)
def test_a_resolution_is_the_same_in_xml_and_on_paper(corpus: Path, xml: str, pdf: str) -> None:
    assert units(read_once(corpus / xml)) == units(read_once(corpus / pdf))
