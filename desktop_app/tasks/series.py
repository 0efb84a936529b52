"""Follows the paragraphs of several versions of a resolution."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.comparison.model import Comparison
from desktop_app.pdf.content import Contents
from desktop_app.resolution.model import Resolution
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History
from desktop_app.tasks.compare import Tables, compare, tables_by
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.messages.series import SeriesRequest, emptied


class SeriesRunner:
    """Follows the paragraphs of series."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: SeriesRequest, progress: OnProgress) -> History:
        """Follow the paragraphs of the versions of the request, which itself puts them into the history."""
        history = history_of(
            request.versions,
            _Comparisons(request, progress, tables_by(self._contents)),
            as_given=request.as_given,
        )
        return replace(
            history,
            versions=tuple(map(emptied, history.versions)),
            comparisons=tuple(replace(c, old=emptied(c.old), new=emptied(c.new)) for c in history.comparisons),
            left_out=tuple(replace(left, resolution=emptied(left.resolution)) for left in history.left_out),
        )


class _Comparisons:
    """Compares whole versions, where that has not been done, and parts of them; tells of each whole pair."""

    def __init__(self, request: SeriesRequest, progress: OnProgress, tables: Tables) -> None:
        self._known = {(emptied(known.old), emptied(known.new)): known for known in request.known}
        self._whole = {id(version) for version in request.versions}
        versions = request.versions
        self._choices = {(id(versions[c.old]), id(versions[c.new])): c.choices for c in request.choices}
        self._tables = tables
        self._progress, self._done, self._total = progress, 0, len(request.versions) - 1

    def __call__(self, old: Resolution, new: Resolution) -> Comparison:
        """The comparison of two versions or of parts of them."""
        if not {id(old), id(new)} <= self._whole:
            return compare(old, new, tables=self._tables)
        known = self._known.get((emptied(old), emptied(new)))
        choices = self._choices.get((id(old), id(new)), ())
        found = replace(known, old=old, new=new) if known else compare(old, new, choices, self._tables)
        self._done = min(self._done + 1, self._total)
        self._progress(self._done, self._total)
        return found
