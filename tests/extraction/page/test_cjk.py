"""Where the signs of a script that parts no words stand."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.cjk import joined, part_of, without_radicals, words_of
from tests.extraction.press import line, page_of


def test_every_wide_sign_is_a_word_and_takes_the_room_of_two_others() -> None:
    assert list(words_of("第78号", 100.0, 130.0)) == [
        (0, 1, 100.0, 110.0),
        (1, 3, 110.0, 120.0),
        (3, 4, 120.0, 130.0),
    ]


def test_words_of_other_scripts_stay_whole() -> None:
    assert list(words_of("word", 10.0, 30.0)) == [(0, 4, 10.0, 30.0)]


def test_a_mark_glued_to_wide_signs_takes_its_own_room() -> None:
    assert part_of("a 43联合", (2, 6, 100.0, 160.0), 4, 6) == (4, 6, 120.0, 160.0)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("Safety at", "sea "), "Safety at sea"),
        (("预防犯罪", "和刑事司法"), "预防犯罪和刑事司法"),
        (("第 5 段",), "第5段"),
        ((), ""),
    ],
)
def test_lines_are_joined_with_spaces_but_not_in_chinese(lines: tuple[str, ...], text: str) -> None:
    assert joined(*lines) == text


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("⼤会，2021年12⽉17⽇", "大会，2021年12月17日"),  # as browsers name the glyphs
        ("⻆⾊、⻓期、⼾主", "角色、长期、户主"),
        ("大会，2021年", "大会，2021年"),
        ("The Assembly", "The Assembly"),
    ],
)
def test_a_radical_in_a_text_is_the_character_that_looks_like_it(printed: str, read: str) -> None:
    (page,) = without_radicals([page_of(line(printed))])
    assert [found.text for found in page.lines] == [read]
    assert page.lines[0].words == line(printed).words
