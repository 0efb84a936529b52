"""Each event has its sign, and a reader can put each sign aside."""

from __future__ import annotations

import pytest

from desktop_app.markup.event_signs import EventSign, ordered, sign_words, signs_of
from desktop_app.series.model import Event, EventKind


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_has_a_sign_unless_nothing_is_there(kind: EventKind) -> None:
    assert bool(signs_of(Event(1, kind))) is (kind is not EventKind.ABSENT)


def test_what_the_first_version_has_did_not_come_with_it() -> None:
    assert signs_of(Event(0, EventKind.BORN)) == (EventSign.SAME,)
    assert signs_of(Event(1, EventKind.BORN)) == (EventSign.CAME,)


def test_flags_stand_beside_the_sign_or_in_its_place() -> None:
    assert signs_of(Event(1, EventKind.IDENTICAL, moved=True)) == (EventSign.MOVED,)
    assert signs_of(Event(1, EventKind.WORDING, moved=True, verb=True)) == (
        EventSign.VERB,
        EventSign.REWORDED,
        EventSign.MOVED,
    )
    assert sign_words(signs_of(Event(1, EventKind.WORDING, crossed=True))) == (
        "reworded, crossed between preamble and operative part"
    )


def test_no_two_signs_have_one_rank_or_one_title() -> None:
    assert len({sign.traits.rank for sign in EventSign}) == len(EventSign)
    assert len({sign.traits.title.code for sign in EventSign}) == len(EventSign)
    assert ordered(EventSign) == tuple(sorted(EventSign, key=lambda sign: sign.traits.rank))
