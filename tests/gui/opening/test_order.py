"""Which of two versions is the old one: by session, then by date, and as they were given where neither is known."""

from __future__ import annotations

import pytest

from desktop_app.gui.opening.order import in_order
from desktop_app.resolution.model import Metadata, Resolution, Source


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (Metadata(session=78), Metadata(session=80), True),
        (Metadata(session=80), Metadata(session=78), False),
        (Metadata(session=80, adoption_date="2025-12-18"), Metadata(session=80, adoption_date="2025-12-15"), False),
        (Metadata(distribution_date="2024-11-04"), Metadata(adoption_date="2024-12-19"), True),
        (Metadata(session=80), Metadata(adoption_date="1994-12-19"), True),  # not known: as they were given
        (Metadata(), Metadata(), True),
    ],
)
def test_which_version_is_the_old_one(first: Metadata, second: Metadata, expected: bool) -> None:
    source = Source("a.pdf", "0" * 64, 1)
    assert in_order(Resolution(source, first, ()), Resolution(source, second, ())) is expected
