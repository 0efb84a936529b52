"""Nothing is read off real resolutions that they do not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.ledgers.ledger_of import ledger_of
from desktop_app.ledgers.words import plain
from tests.corpus_files import read_once


@pytest.mark.corpus
def test_every_entry_quotes_its_paragraph(corpus: Path) -> None:
    folder = corpus / "ledger" / "xml"
    if not folder.is_dir():
        pytest.skip("the corpus holds no folder ledger/xml")
    for path in sorted(folder.glob("*_2*.xml"))[:6]:
        for entry in ledger_of(read_once(path)).entries:
            assert entry.quote in entry.text
            assert plain(entry.verb).strip()
