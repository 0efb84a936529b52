"""Compares two resolutions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from desktop_app.comparison.compare import compare as compare_resolutions
from desktop_app.comparison.model import Comparison
from desktop_app.comparison.natures.verbs import tables_in
from desktop_app.pdf.content import Contents
from desktop_app.pdf.errors import ReadingError
from desktop_app.resolution.model import Metadata, Resolution, Source
from desktop_app.resolution.own_work import HandChoice
from desktop_app.store.verb_tables import own_tables, tables_file, tables_text
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError

Tables: TypeAlias = Mapping[str, str]
"""The user's own tables of opening verbs, by language."""
LEFT_OUT = Resolution(Source("", "", 0), Metadata(), ())
"""In the place of the resolutions in a comparison on its way back to the asker, who has them already."""


class CompareRunner:
    """Compares resolutions."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: CompareRequest, _progress: OnProgress) -> Comparison:
        """Compare the two resolutions of the request, which itself puts them into the comparison."""
        return replace(
            compare(request.old, request.new, request.choices, tables_by(self._contents)), old=LEFT_OUT, new=LEFT_OUT
        )


def compare(
    old: Resolution, new: Resolution, choices: Sequence[HandChoice] = (), tables: Tables | None = None
) -> Comparison:
    """Compare two resolutions, with links by hand, and the user's own tables of verbs where no others are given."""
    return compare_resolutions(old, new, tables_in(own_tables()) if tables is None else tables, choices)


def tables_by(contents: Contents) -> Tables:
    """The user's own tables of opening verbs, where this process may not open their file."""
    try:
        return tables_in(tables_text(contents(tables_file())))
    except (TaskError, ReadingError):
        return {}
