"""What a line of the masthead says by its words."""

from __future__ import annotations

import pytest

from desktop_app.extraction.text.wordings import (
    names_sponsors,
    opens_preambular,
    says_adoption,
    says_closing,
    says_meeting,
)


@pytest.mark.parametrize(
    "text",
    [
        "Norland: draft resolution",
        "Draft decision submitted by the Chair",
        "诺兰：决议 草案",  # the row ended within the words
        "诺兰和苏多尼亚：决定 草案",
        "诺兰：对决议草案A/C.3/90/L.20的修正 案",
    ],
)
def test_lines_that_name_sponsors(text: str) -> None:
    assert names_sponsors(text)


@pytest.mark.parametrize(
    "text",
    ["The Committee recommends the adoption of the following draft resolutions:", "Draft resolutions", "决议草案"],
)
def test_lines_that_speak_of_drafts_name_no_sponsors(text: str) -> None:
    assert not names_sponsors(text)


@pytest.mark.parametrize(
    "text",
    ["2036年6月7日经济及社会理事会决议", "2036年3月3日大会决定", "经济及社会理事会2036年6月7日通过的决议"],
)
def test_lines_that_say_when_a_text_was_adopted(text: str) -> None:
    assert says_adoption(text)


@pytest.mark.parametrize(
    "text",
    [
        "61st plenary meeting",
        "45e séance plénière",
        "54ª sesión plenaria",
        "53-е пленарное заседание",
        "第53次全体会议",
        "第54次全体会议(续会)",
    ],
)
def test_lines_with_nothing_but_the_meeting(text: str) -> None:
    assert says_meeting(text)


@pytest.mark.parametrize(
    "text", ["held at its 61st plenary meeting", "61st plenary meeting of the keepers of lamps", "12 December 2036"]
)
def test_lines_that_say_more_or_other_things(text: str) -> None:
    assert not says_meeting(text)


@pytest.mark.parametrize(
    "text",
    [
        "Recalling its resolution",
        "Deeply concerned about the lamps",
        "Préoccupée par les phares",
        "Profundamente preocupada por los faros",
        "Reafirmando también",
        "вновь подтверждая свои резолюции",
        "又回顾其第90/1号决议",
        "وإذ تشير إلى قرارها",
    ],
)
def test_openings_of_the_preamble(text: str) -> None:
    assert opens_preambular(text)


@pytest.mark.parametrize(
    "text", ["Norland and Sudonia", "la Norlande et", "и населения берегов", "秘书长的报告", "التي تشير إلى"]
)
def test_words_that_open_no_preambular_paragraph(text: str) -> None:
    assert not opens_preambular(text)


@pytest.mark.parametrize(
    "text",
    [
        "50th plenary meeting",
        "19 December 2023",
        "50th plenary meeting 19 December 2023",
        "50-e пленарное заседание 19 декабря 2023 года",
        "الجلسة العامة 50",
        "19 كانون الأول/ديسمبر 2023",
        "46e séance plénière 15 décembre 2023",
        "46ª sesión plenaria 15 de diciembre de 2023",
        "46th (resumed) plenary meeting",
        "50th resumed plenary meeting",
        "50th plenary meeting (resumed) 22 December 2023",
        "50-е пленарное заседание (возобновленное)",
        "الجلسة العامة 50 (المستأنفة) 22 كانون الأول/ديسمبر 2023",
        "50e séance plénière (reprise) 22 décembre 2023",
        "50a sesión plenaria (continuación)",
        "50-e (возобновленное) пленарное заседание",
        "第50次全体会议(续会)",
        "2012年7月27日 第138次会议。",
        "Seventh plenary meeting, 29 May 2036 A99/VR/7",
        "(Twenty-first plenary meeting, 29 May 2036)",
        "Septième séance plénière, 29 mai 2036 A99/VR/7",
        "Séptima sesión plenaria, 29 de mayo de 2036",
        "Седьмое пленарное заседание, 29 мая 2036 года",
        "الجلسة العامة السابعة، ٢٩ أيار/مايو ٢٠٣٦",
        "第七次全体会议，2036年5月29日",
    ],
)
def test_texts_that_close(text: str) -> None:
    assert says_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "78/229",
        "Adopted on 19 December 2023",
        "Decides to meet on 19 December 2023.",
        "第一部分",
        "Article 5",
        "Plenary meeting",
    ],
)
def test_texts_that_close_nothing(text: str) -> None:
    assert not says_closing(text)
