"""Files make a subject: one to read, two to compare, more as a series; passwords make no difference to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Pair, Series, Subject, subject_of, subject_of_paths

A, B, C = (OpenFile(Path(name)) for name in ("a.pdf", "b.pdf", "c.pdf"))


@pytest.mark.parametrize(
    ("files", "subject", "icon"),
    [
        ((A,), One(A), "document"),
        ((A, B), Pair(A, B), "compare"),
        ((A, B, C), Series((A, B, C)), "document"),
    ],
)
def test_files_make_a_subject(files: tuple[OpenFile, ...], subject: Subject, icon: str) -> None:
    assert subject_of(files) == subject
    assert subject.files == files
    assert subject.paths == tuple(file.path for file in files)
    assert subject.icon == icon
    assert subject_of_paths(subject.paths) == subject


def test_no_files_make_none() -> None:
    assert subject_of(()) is None
    assert subject_of_paths([]) is None


def test_the_order_counts_and_the_password_does_not() -> None:
    locked = OpenFile(A.path, "harbour")
    assert Pair(A, B) != Pair(B, A)
    assert {One(A), One(locked)} == {One(A)}
    assert "harbour" not in repr(One(locked))
