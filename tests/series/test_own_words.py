"""A long name that comes or goes with a paragraph does not make one of it and another that bears the name."""

from __future__ import annotations

import pytest

from desktop_app.series.own_words import own_words_in_common
from desktop_app.series.thresholds import SERIES
from tests.series.histories import ALL, life_of, series, version

NAME = "the Standing Conference of River Ports, Ferry Operators and Lock Keepers of the Northern Lakes"
BEARING = f"Takes note of the statutes of {NAME};"
SHORT = "Invites the secretariat to publish its tables of tides and charges in all languages;"
SPELLED = SHORT.replace("the secretariat", f"the secretariat of {NAME}")
BEARERS = (
    BEARING,
    f"Thanks the donors of {NAME};",
    f"Approves the budget of {NAME};",
    f"Elects the officers of {NAME};",
)
OFFER = f"Welcomes the offer of the Government of Tessel to host the tenth meeting of {NAME} in its old town hall;"
TAKEN_IN = "to paint the hulls of wooden vessels in bright colours before the first night of each winter season"


@pytest.mark.parametrize(
    ("first", "second", "others", "shares"),
    [
        (OFFER, f" of {NAME}", [BEARING], False),
        (OFFER, f" of {NAME}", [], True),
        (f"Asks operators {TAKEN_IN};", f" and {TAKEN_IN} in {NAME}", [BEARING], True),
        ("Invites Member States", "Donors of funds", [BEARING], False),
        (
            "欢迎北湖河港渡船船闸常设会议的报告",
            "北湖河港渡船船闸常设会议",
            ["注意到北湖河港渡船船闸常设会议章程"],
            False,
        ),
    ],
)
def test_names_that_others_bear_do_not_count(first: str, second: str, others: list[str], shares: bool) -> None:
    assert (own_words_in_common(first, second, others) >= SERIES.piece_own) is shares


def test_a_name_that_is_spelled_out_no_more_is_no_paragraph_that_was_let_out() -> None:
    later = (version([*ALL, SHORT, *BEARERS, OFFER], session) for session in (76, 77))
    found = series(version([*ALL, SPELLED, *BEARERS], 75), *later)
    assert life_of(OFFER, found) == [[], [12], [12]]
    assert life_of(SHORT, found) == [[7], [7], [7]]
