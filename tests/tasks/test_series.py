"""Following paragraphs as a task: resolutions go once, and what was compared already is not compared again."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.comparison.compare import compare
from desktop_app.pdf.content import content_within_limits
from desktop_app.series.history_of import history_of
from desktop_app.tasks.messages.series import SeriesRequest
from desktop_app.tasks.series import SeriesRunner
from desktop_app.worker.transport import dumps, loads
from tests.series.histories import ALL, FERRIES, version

VERSIONS = tuple(version(texts, 75 + n) for n, texts in enumerate([ALL, ALL[1:], ALL, (*ALL[2:], FERRIES)]))


def answered(request: SeriesRequest) -> object:
    """The answer as the asker gets it, from another process."""
    sent = loads(dumps(request))
    assert isinstance(sent, SeriesRequest)
    answer = loads(dumps(SeriesRunner(content_within_limits)(sent, lambda done, total: None)))
    return request.completed(answer)  # type: ignore[arg-type]


def test_the_answer_holds_the_resolutions_that_were_given() -> None:
    assert answered(SeriesRequest(VERSIONS[::-1])) == history_of(VERSIONS, compare)


def test_a_comparison_that_is_known_is_not_made_again() -> None:
    found = compare(VERSIONS[0], VERSIONS[1])
    cut = replace(found, links=tuple(link for link in found.links if link.new != (1,)), removed=(1, 2), added=(1,))
    history = SeriesRunner(content_within_limits)(SeriesRequest(VERSIONS[:2], (cut,)), lambda *progress: None)
    assert {line.positions for line in history.lineages} >= {((2,), ()), ((), (1,))}


def test_each_two_neighbours_are_progress() -> None:
    seen: list[tuple[int, int]] = []
    SeriesRunner(content_within_limits)(SeriesRequest(VERSIONS), lambda *progress: seen.append(progress))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_the_answer_leaves_the_resolutions_behind() -> None:
    history = SeriesRunner(content_within_limits)(SeriesRequest(VERSIONS), lambda done, total: None)
    assert all(not one.paragraphs for one in history.versions)
    assert all(not (c.old.paragraphs or c.new.paragraphs) for c in history.comparisons)
