"""Dates as six languages write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.extraction.languages import ENGLISH, LANGUAGES
from desktop_app.extraction.text.dates import first_date, without_dates

BY_CODE = {language.code: language for language in LANGUAGES}


@pytest.mark.parametrize(
    ("code", "text", "iso"),
    [
        ("en", "adopted on 19 December 2023 by all", "2023-12-19"),
        ("en", "December 19, 2023", "2023-12-19"),
        ("en", "31 February 2023, or 1 March 2023", "2023-03-01"),
        ("en", "16 June–9 July 2025", "2025-07-09"),
        ("fr", "le 1er février 2014", "2014-02-01"),
        ("fr", "18 DÉCEMBRE 2013", "2013-12-18"),
        ("es", "el 30 de diciembre de 2022", "2022-12-30"),
        ("ru", "19 декабря 2023 года", "2023-12-19"),
        ("ar", "19 كانون الأول/ديسمبر 2023", "2023-12-19"),
        ("ar", "٢٧ تموز/يوليه ٢٠١٢", "2012-07-27"),
        ("ar", "في 3 ايلول / سبتمبر 1999", "1999-09-03"),
        ("zh", "2023 年 12 月 19 日大会决议", "2023-12-19"),
        ("zh", "二〇〇一年九月二十八日", "2001-09-28"),
        ("en", "December 2023 22", "2023-12-22"),
    ],
)
def test_a_date_is_found(code: str, text: str, iso: str) -> None:
    assert first_date(text, BY_CODE[code]) == iso


@pytest.mark.parametrize("text", ["", "78/229", "May 2023", "30 February 2020", "2023 年 13 月 40 日", "Maybe 12 2023"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert first_date(text, *LANGUAGES) is None


def test_languages_are_tried_in_turn() -> None:
    assert first_date("22 December 2023", BY_CODE["ru"], ENGLISH) == "2023-12-22"


@given(st.dates(datetime.date(1946, 1, 1), datetime.date(2100, 1, 1)), st.sampled_from(LANGUAGES), st.data())
def test_every_name_of_every_month_is_read(day: datetime.date, language: object, data: st.DataObject) -> None:
    assert isinstance(language, type(ENGLISH))
    if not language.months:
        assert first_date(f"{day.year}年{day.month}月{day.day}日", language) == day.isoformat()
        return
    name = data.draw(st.sampled_from(language.months[day.month - 1]))
    assert first_date(f"x {day.day} {name} {day.year}.", language) == day.isoformat()


@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    first_date(text, *LANGUAGES)


@pytest.mark.parametrize(("code", "text"), [("en", "15 December 2023"), ("es", "15 de diciembre de 2023")])
def test_without_its_date_nothing_is_left(code: str, text: str) -> None:
    assert not without_dates(text, BY_CODE[code]).strip()
