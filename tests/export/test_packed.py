"""Office files: the same comparison, signed with the same date, is the same bytes at every time of day."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import BEGINNING
from desktop_app.export.writers import content_of

SIGNED = ExportOptions(date=datetime(2026, 3, 1, tzinfo=timezone.utc))
LATER = ExportOptions(date=datetime(2027, 3, 1, tzinfo=timezone.utc))


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_no_part_bears_the_time_of_day(comparison: Comparison, ending: str) -> None:
    content = content_of(comparison, Path(f"both.{ending}"), SIGNED)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {(part.date_time, part.create_system) for part in archive.infolist()} == {(BEGINNING, 0)}
        assert b"2026-03-01T00:00:00Z" in archive.read("docProps/core.xml")


@pytest.mark.parametrize("ending", ["docx", "xlsx", "html", "csv", "json"])
def test_the_same_comparison_and_date_are_the_same_bytes(comparison: Comparison, ending: str) -> None:
    target = Path(f"both.{ending}")
    assert content_of(comparison, target, SIGNED) == content_of(comparison, target, SIGNED)
    told = content_of(comparison, target, SIGNED) != content_of(comparison, target, LATER)
    assert told is (ending in {"docx", "xlsx"})
