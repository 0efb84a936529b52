"""Words held line by line are the words that were put in."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.resolution.words import Region, Word, WordLine, Words

TWO_LINES = Words(
    [
        WordLine(0, 90.0, 101.0, 0, [(0, 5, 123.0, 150.5), (6, 8, 153.0, 160.0)]),
        WordLine(1, 70.0, 81.0, 9, [(0, 3, 99.0, 112.25)]),  # offsets count from the line's own
    ]
)
AS_WORDS = (
    Word(0, 5, Region(0, 123.0, 90.0, 150.5, 101.0)),
    Word(6, 8, Region(0, 153.0, 90.0, 160.0, 101.0)),
    Word(9, 12, Region(1, 99.0, 70.0, 112.25, 81.0)),
)

numbers = st.floats(-1e6, 1e6)
offsets = st.integers(0, 10**6)
places = st.lists(st.tuples(offsets, offsets, numbers, numbers), max_size=4)
some_lines = st.lists(st.builds(WordLine, st.integers(0, 2000), numbers, numbers, offsets, places), max_size=4)


def test_the_words_of_lines_follow_one_another() -> None:
    assert tuple(TWO_LINES) == AS_WORDS
    assert (len(TWO_LINES), TWO_LINES[2], TWO_LINES[:2]) == (3, AS_WORDS[2], AS_WORDS[:2])


def test_words_equal_the_same_words_however_they_are_held() -> None:
    assert TWO_LINES == AS_WORDS
    assert hash(TWO_LINES) == hash(AS_WORDS)
    assert Words() == ()
    assert AS_WORDS[:2] != TWO_LINES
    assert TWO_LINES != "words"


@given(some_lines)
def test_words_come_out_as_they_were_put_in(lines: list[WordLine]) -> None:
    words = Words(lines)
    assert len(words) == len(list(words)) == sum(len(line.places) for line in lines)
    assert [(word.start, word.region.x1) for word in words] == [
        (line.offset + start, x1) for line in lines for start, _, _, x1 in line.places
    ]
    assert pickle.loads(pickle.dumps(words)) == words


def test_words_that_were_made_do_not_go_along() -> None:
    words = Words([WordLine(0, 90.0, 101.0, 0, [(0, 5, 123.0, 150.5)])])
    before = pickle.dumps(words)
    assert words[0].end == 5
    assert pickle.dumps(words) == before
