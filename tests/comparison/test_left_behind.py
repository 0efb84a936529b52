"""Roll-forwards that look missed or wrong are pointed out, in unchanged paragraphs too."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.describe import describe_text

ANNUAL = Context("en", 79, 80, "A/RES/79/1", "A/RES/80/1", 2024, 2025)
LATER = Context("en", 76, 80, "A/RES/76/1", "A/RES/80/1", 2021, 2025)


@pytest.mark.parametrize(
    ("context", "old", "new", "code"),
    [
        (ANNUAL, "to report at its eightieth session", "to report at its eightieth session", "session-left-behind"),
        (
            ANNUAL,
            "to report on it at its eightieth session",
            "to report at its eightieth session",
            "session-left-behind",
        ),
        (ANNUAL, "to report at its eightieth session", "to report at its eighty-second session", "session-step"),
        (LATER, "to be held in 2023", "to be held in 2023", "year-left-behind"),
    ],
)
def test_what_looks_wrong_is_pointed_out(context: Context, old: str, new: str, code: str) -> None:
    assert [remark.code for remark in describe_text(old, new, context).remarks] == [code]


@pytest.mark.parametrize(
    ("context", "old", "new"),
    [
        (ANNUAL, "to report at its eightieth session", "to report at its eighty-first session"),
        (ANNUAL, "adopted at its seventy-fifth session", "adopted at its seventy-fifth session"),
        (ANNUAL, "to report at its eighty-second session", "to report at its eighty-second session"),
        (ANNUAL, "the 2030 Agenda", "the 2030 Agenda"),
        (LATER, "the plan for 2022–2024", "the plan for 2022–2024"),
        (Context("en"), "to report at its eightieth session", "to report at its eightieth session"),
    ],
)
def test_what_is_in_order_is_not(context: Context, old: str, new: str) -> None:
    assert describe_text(old, new, context).remarks == ()


def test_a_step_of_another_length_is_no_mere_roll_forward() -> None:
    described = describe_text("to report at its eightieth session", "to report at its eighty-second session", ANNUAL)
    assert described.nature.value == "wording"
