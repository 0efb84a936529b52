"""The corpus of real resolutions is found beside the project, or where a variable says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def corpus_tool(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import corpus

    return corpus


def test_the_corpus_is_beside_the_project(corpus_tool: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RESOLUTE_CORPUS", raising=False)
    assert corpus_tool.corpus_folder() == ROOT.parent / "shared" / "corpus"


def test_a_variable_names_another_folder(corpus_tool: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RESOLUTE_CORPUS", str(tmp_path / "texts"))
    assert corpus_tool.corpus_folder() == tmp_path / "texts"


def test_a_skipped_test_says_where_it_looked_and_what_the_folder_must_hold(
    corpus_tool: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESOLUTE_CORPUS", "/nowhere")
    reason = corpus_tool.reason_without()
    for said in ("/nowhere", "RESOLUTE_CORPUS", "SET/NAME.pdf", "gold/SET/NAME.json", "alignments/OLD__NEW.json"):
        assert said in reason
