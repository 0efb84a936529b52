"""The counts of a comparison."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.markup.summary import PARAGRAPHS, paragraph_count, to_read
from desktop_app.store.resources import resource
from desktop_app.tasks import work as tasks


def test_no_more_is_to_be_read_than_there_is() -> None:
    """A heading that is new counts neither among the paragraphs nor among those to read."""
    old, _, new = map(tasks.read, sorted(resource("sample").glob("*.pdf")))
    nothing_kept = replace(
        tasks.compare(old, new),
        links=(),
        added=tuple(range(len(new.paragraphs))),
        removed=tuple(range(len(old.paragraphs))),
    )
    assert any(paragraph.kind not in PARAGRAPHS for paragraph in new.paragraphs)
    assert to_read(nothing_kept) == paragraph_count(nothing_kept)
