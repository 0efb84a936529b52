"""Words by age: with which version they came."""

from __future__ import annotations

import pytest

from desktop_app.series.model import History
from tests.series.histories import ALL, FERRIES, REPORT, series, version


def runs_of(text: str, found: History) -> list[tuple[str, int]]:
    """The runs of the paragraph with this text in the newest version."""
    position = next(n for n, p in enumerate(found.versions[-1].paragraphs) if p.text == text)
    return [(run.text, run.version) for run in found.ages[-1][position]]


LONGER = FERRIES.replace("ferries and", "ferries, barges, rafts and")
LONGEST = LONGER.replace("boats;", "boats, at least once in every year;")


def test_words_have_the_version_that_they_came_with() -> None:
    found = series(*(version((text, *ALL[1:]), 75 + n) for n, text in enumerate((FERRIES, LONGER, LONGEST))))
    aged = {version: text for text, version in runs_of(LONGEST, found)}
    assert "barges, rafts" in aged[1]
    assert "at least once in every year" in aged[2]
    assert runs_of(LONGEST, found)[0] == (
        "Calls upon Member States to adopt national standards for the inspection of ferries",
        0,
    )


def test_what_only_rolled_forward_is_as_old_as_its_form() -> None:
    texts = [REPORT.format(word) for word in ("sixth", "seventh", "eighth")]
    found = series(*(version((*ALL, text), 75 + n) for n, text in enumerate(texts)))
    assert runs_of(texts[-1], found) == [(texts[-1], 0)]


def test_a_new_paragraph_is_of_one_age() -> None:
    found = series(version(ALL[1:], 75), version(ALL, 76), version(ALL, 77))
    assert runs_of(FERRIES, found) == [(FERRIES, 1)]


def test_a_paragraph_that_came_back_keeps_the_age_of_its_words() -> None:
    found = series(version(ALL, 75), version(ALL[1:], 76), version((LONGER, *ALL[1:]), 77))
    assert [version for _, version in runs_of(LONGER, found)] == [0, 2, 0]


@pytest.mark.parametrize("count", [2, 3])
def test_runs_join_back_to_every_text(count: int) -> None:
    texts = [(FERRIES, *ALL[1:]), (*ALL[3:], LONGER), (LONGEST, *ALL[2:])]
    found = series(*(version(text, 75 + n) for n, text in enumerate(texts[:count])))
    for resolution, ages in zip(found.versions, found.ages, strict=True):
        assert ["".join(run.text for run in runs) for runs in ages] == [p.text for p in resolution.paragraphs]
