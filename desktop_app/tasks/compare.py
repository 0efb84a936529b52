"""Compares two resolutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.comparison.compare import compare as compare_resolutions
from desktop_app.comparison.model import Comparison
from desktop_app.comparison.natures.verbs import tables_in
from desktop_app.resolution.model import Metadata, Resolution, Source
from desktop_app.resolution.own_work import HandChoice
from desktop_app.store.verb_tables import own_tables
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.request import OnProgress

LEFT_OUT = Resolution(Source("", "", 0), Metadata(), ())
"""In the place of the resolutions in a comparison on its way back to the asker, who has them already."""


def run(request: CompareRequest, _progress: OnProgress) -> Comparison:
    """Compare the two resolutions of the request, which itself puts them into the comparison."""
    return replace(compare(request.old, request.new, request.choices), old=LEFT_OUT, new=LEFT_OUT)


def compare(old: Resolution, new: Resolution, choices: Sequence[HandChoice] = ()) -> Comparison:
    """Compare two resolutions, with the user's own tables of opening verbs and links by hand."""
    return compare_resolutions(old, new, tables_in(own_tables()), choices)
