"""A weak link is looked at from the versions around it: confirmed, unsure, or denied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.resolution.model import Resolution
from desktop_app.series.doubts import judged
from desktop_app.series.leftovers import Edge, alike_between
from tests.series.histories import ALL, version

VERSIONS = [version(ALL[:1], 75 + n) for n in range(3)]
OPERATIVE = (1, 1)


def compared(old: Resolution, new: Resolution, similarity: float) -> Comparison:
    """A comparison whose links are so much alike."""
    found = compare(old, new)
    return replace(found, links=tuple(replace(link, similarity=similarity) for link in found.links))


@pytest.mark.parametrize(
    ("alike", "neighbours_agree", "linked", "unsure"),
    [
        ((0.9, 0.9), False, [True, True], [False, False]),  # strong links are not asked after
        ((0.2, 0.9), True, [True, True], [False, False]),  # confirmed over its head
        ((0.2, 0.9), False, [True, True], [True, False]),  # one weak link: a guess
        ((0.2, 0.3), True, [True, True], [False, False]),
        ((0.2, 0.3), False, [False, False], [False, False]),  # nothing but guesses, and denied: no links
    ],
)
def test_a_weak_link_needs_a_third_version(
    alike: tuple[float, float], neighbours_agree: bool, linked: list[bool], unsure: list[bool]
) -> None:
    found = [compared(VERSIONS[n], VERSIONS[n + 1], alike[n]) for n in range(2)]

    def over_its_head(old: Resolution, before: Iterable[int], new: Resolution, after: Iterable[int]) -> frozenset[Edge]:
        return alike_between(old, before, new, after) if neighbours_agree else frozenset()

    steps, guesses = judged(VERSIONS, found, found, over_its_head)
    assert [any((link.old, link.new) == ((1,), (1,)) for link in step.links) for step in steps] == linked
    assert [1 not in step.removed for step in steps] == linked
    assert [OPERATIVE in edges for edges in guesses] == unsure
