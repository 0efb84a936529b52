"""From the versions of a resolution, in any order, to their series. This is the table of contents of the room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.model import Resolution
from desktop_app.series.ages import ages_of
from desktop_app.series.bridges import bridges_of
from desktop_app.series.doubts import Edges, judged
from desktop_app.series.events import Chronicle
from desktop_app.series.leftovers import Compare, alike_between, completed
from desktop_app.series.membership import members_of
from desktop_app.series.model import History, LeftOut
from desktop_app.series.order import in_order, missing_sessions
from desktop_app.series.strands import in_reading_order, strands_of


def history_of(versions: Sequence[Resolution], compare: Compare, *, as_given: bool = False) -> History:
    """The series of at least one resolution; those that are no versions of it are left out with a reason.

    ``compare`` compares an older version with a newer one; it is asked once for each two whole versions.
    ``as_given`` takes all of them in the order in which they are.
    """
    asked = _Asked(compare)
    chosen, left_out = (list(versions), ()) if as_given else members_of(in_order(versions), asked)
    steps = [asked(old, new) for old, new in pairwise(chosen)]
    return lineages_of(chosen, steps, compare, left_out)


def lineages_of(
    versions: Sequence[Resolution], found: Sequence[Comparison], compare: Compare, left_out: tuple[LeftOut, ...] = ()
) -> History:
    """The series of versions in their order, from the comparisons of neighbours, which may hold links by hand.

    Of two versions it says what their comparison says: only with a third is there more to be known.
    """
    steps, unsure = tuple(found), tuple(Edges() for _ in found)
    if len(versions) > 2:
        by_comparison = [completed(comparison, compare) for comparison in found]
        steps, unsure = judged(versions, found, by_comparison, alike_between)
    bridges = bridges_of(versions, steps, compare)
    lengths = [len(version.paragraphs) for version in versions]
    strands = in_reading_order(strands_of(lengths, steps, bridges), len(versions))
    chronicle = Chronicle(versions, steps, bridges, unsure)
    return History(
        versions=tuple(versions),
        lineages=tuple(map(chronicle.lineage, strands)),
        ages=ages_of(versions, steps, bridges),
        comparisons=steps,
        bridges=tuple(bridges),
        left_out=left_out,
        missing=missing_sessions(versions),
    )


class _Asked:
    """Compares whole versions, each two of them once."""

    def __init__(self, compare: Compare) -> None:
        self._compare = compare
        self._known: dict[tuple[int, int], Comparison] = {}

    def __call__(self, old: Resolution, new: Resolution) -> Comparison:
        """The comparison of two versions, which live as long as this does."""
        key = id(old), id(new)
        if key not in self._known:
            self._known[key] = self._compare(old, new)
        return self._known[key]
