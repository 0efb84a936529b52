"""Three series of real resolutions whose paragraphs were followed by reading; see the corpus's own description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History, Lineage
from desktop_app.text.folding import fold
from tests.corpus_files import read_once

LEAST_RIGHT = 0.985


@pytest.fixture(scope="module")
def followed(corpus: Path) -> list[tuple[dict[str, Any], History]]:
    """What was found by reading, with what the program finds."""
    golds = [json.loads(path.read_text("utf-8")) for path in sorted((corpus / "lineage").glob("*.json"))]
    return [(gold, _series(corpus, gold)) for gold in golds]


@pytest.mark.corpus
def test_paragraphs_are_followed_as_a_reader_does(followed: list[tuple[dict[str, Any], History]]) -> None:
    right = [
        cell for gold, found in followed for track in gold["tracks"] for cell in _cells(track, gold["tracks"], found)
    ]
    assert sum(right) / len(right) >= LEAST_RIGHT


@pytest.mark.corpus
def test_the_runs_of_all_versions_join_back(followed: list[tuple[dict[str, Any], History]]) -> None:
    for _, found in followed:
        for version, ages in zip(found.versions, found.ages, strict=True):
            assert ["".join(run.text for run in runs) for runs in ages] == [p.text for p in version.paragraphs]


@pytest.mark.corpus
def test_the_session_without_a_version_is_said(followed: list[tuple[dict[str, Any], History]]) -> None:
    assert {gold["series"]: found.missing for gold, found in followed}["crime"] == (79,)


def _series(corpus: Path, gold: dict[str, Any]) -> History:
    return history_of([read_once(corpus / "lineage" / "xml" / f"{name}.xml") for name in gold["files"]], compare)


def _cells(track: dict[str, Any], others: list[dict[str, Any]], found: History) -> Iterator[bool]:
    """Whether each version, where it is sure, is as a reader says; but for the one that the track is looked up by."""
    texts = [set(map(_plain, version)) for version in track["texts"]]
    elsewhere = {_plain(text) for other in others if other is not track for of in other["texts"] for text in of}
    alone = [version for version, of in enumerate(texts) if of - elsewhere]
    anchor = track["anchor"]["version"] if track.get("anchor") else alone[-1]
    through = [lineage for lineage in found.lineages if _texts(lineage, anchor, found) & (texts[anchor] - elsewhere)]
    for version, wanted in enumerate(texts):
        if version != anchor and str(version) not in track["unsure"]:
            yield set[str]().union(*(_texts(lineage, version, found) for lineage in through)) == wanted


def _texts(lineage: Lineage, version: int, found: History) -> set[str]:
    return {_plain(found.versions[version].paragraphs[position].text) for position in lineage.positions[version]}


def _plain(text: str) -> str:
    return fold(text).strip()
