"""Lists of figures rolled forward, and how it is said."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.routine import roll_forward
from desktop_app.comparison.natures.tokenized_text import TokenizedText, TokenSpan

ANNUAL = Context("en", 78, 79, old_year=2023, new_year=2024)


def reason(old: str, new: str, context: Context = ANNUAL) -> str | None:
    before, after = TokenizedText(old, "en"), TokenizedText(new, "en")
    stretches = TokenSpan(before, 0, len(before.tokens)), TokenSpan(after, 0, len(after.tokens))
    message = roll_forward(*stretches, Roll.of(context))
    return str(message) if message else None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("resolution 77/4", "resolution 78/5", "77/4 → 78/5"),
        ("resolutions 76/3 and 77/4", "resolutions 76/3, 77/4 and 78/5", "78/5 appended"),
        ("resolution 77/4", "resolutions 77/4, 78/5 and 79/6", "78/5, 79/6 appended"),
        ("resolutions 76/3 and 77/4", "resolutions 77/4 and 78/5", "76/3, 77/4 → 77/4, 78/5"),
        ("resolutions 75/2, 76/3 and 77/4", "resolutions 75/2, 76/3 and 78/5", "77/4 → 78/5"),
        ("seventy-ninth and eightieth sessions", "eightieth and eighty-first sessions",
         "seventy-ninth, eightieth → eightieth, eighty-first"),
        ("resolution 77/4 for 2024", "resolution 78/5 for 2025", "77/4, 2024 → 78/5, 2025"),
        ("resolution 77/4 of 2 May 2022", "resolutions 77/4 of 2 May 2022 and ES-11/4 of 12 October 2023",
         "ES-11/4 appended"),
        ("resolution 77/4 of 2 May 2022", "resolution 78/5", "77/4 → 78/5"),
        ("resolution 77/4 of 2 May 2022", "resolution 77/4", "77/4 → 77/4"),
        ("resolutions 75/4 and 76/9", "resolutions 75/4, 76/9 and 77/3", "77/3 appended"),
        ("resolutions 77/4 and 68/3 of 2 May 2014", "resolutions 78/5 and 68/3 of 2 May 2014", "77/4 → 78/5"),
        ("Council resolution 42/9 of 26 May 2021", "Council resolution 48/5 of 7 May 2023", "42/9 → 48/5"),
    ],
)  # fmt: skip
def test_a_list_rolled_forward(old: str, new: str, expected: str) -> None:
    assert reason(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("resolutions 76/3 and 77/4", "resolution 77/4"),  # one was dropped
        ("resolution 77/4", "resolutions 60/1 and 77/4"),  # an old one was added
        ("resolutions 75/1 and 76/3", "resolutions 78/5, 78/6 and 78/7"),  # another choice
        ("resolution 77/4 of 2 May 2022", "resolutions 77/4 of 2 May 2022 and ES-10/19 of 21 December 2017"),
        ("resolution 77/4", "resolution 77/4"),  # nothing rolled
        ("resolution 77/4 on water", "resolution 78/5 on fire"),  # more than the figures changed
        ("resolution 77/4 of 2 May 2022", "resolution 77/4 of 3 June 2022"),  # another date
        ("resolution 77/4", "resolution 72/9 of 1 March 2018"),
        ("resolutions 76/3 and 77/4", "resolutions 76/3, 77/4 and 76/5"),  # not the next in the list
        ("its eightieth session", "its eightieth and eighty-first sessions"),
        ("for 2024", "for 2024 and 2025"),
    ],
)
def test_anything_else_is_none(old: str, new: str) -> None:
    assert reason(old, new) is None


def test_versions_in_the_wrong_order_are_told_backward() -> None:
    backward = Context("en", 79, 78, old_year=2024, new_year=2023)
    assert reason("resolutions 77/4 and 78/5", "resolution 77/4", backward) == "78/5 left out"
    assert reason("resolution 78/5", "resolution 77/4", backward) == "78/5 → 77/4"
