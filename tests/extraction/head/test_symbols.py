"""Symbols, sessions, reports and job numbers, as mastheads print them."""

from __future__ import annotations

import pytest

from desktop_app.extraction.head.symbols import job_number_in, report_in, session_of, symbol_in


@pytest.mark.parametrize(
    ("text", "symbol", "session"),
    [
        ("United Nations A/RES/78/229", "A/RES/78/229", 78),
        ("A/C.3/80/L.5/Rev.1", "A/C.3/80/L.5/Rev.1", 80),
        ("A/80/L.12*", "A/80/L.12", 80),
        ("A/RES/ES-10/21", "A/RES/ES-10/21", 10),
        ("A/HRC/RES/59/25", "A/HRC/RES/59/25", 59),
        ("A/HRC/59/L.17", "A/HRC/59/L.17", 59),
        ("S/RES/1373 (2001)", "S/RES/1373 (2001)", None),
        ("S/RES/1373(2001)", "S/RES/1373 (2001)", None),
        ("E/RES/2024/12", "E/RES/2024/12", None),
        ("A./47/435", "A/47/435", 47),
        ("ISBA/18/A/11", "ISBA/18/A/11", None),
        ("Distr.: General", None, None),
        ("and/or", None, None),
    ],
)
def test_a_symbol_and_its_session(text: str, symbol: str | None, session: int | None) -> None:
    found = symbol_in(text)
    assert found == symbol
    assert (session_of(found) if found else None) == session


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("[on the report of the Third Committee (A/78/482, para. 29)]", "A/78/482, para. 29"),
        ("[sur la base du rapport de la Troisième Commission (A/68/457)]", "A/68/457"),
        ("[根据第三委员会的报告 (A/80/545，第 5 段)]", "A/80/545，第5段"),
        ("[بناء على تقرير اللجنة الثالثة (A/78/482، الفقرة 29)]", "A/78/482، الفقرة 29"),
        ("[de la Comisión Especial (Cuarta Comisión) (A/77/400, párr. 14)]", "A/77/400, párr. 14"),
        ("[without reference to a Main Committee (A/80/L.5)]", None),
        ("In the last report (A/46/456) it was said", None),
    ],
)
def test_the_report_of_a_committee(text: str, report: str | None) -> None:
    assert report_in(text) == report


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("23-25976 (E) 100124", "23-25976"),
        ("GE.25-11220  (E)", "GE.25-11220"),
        ("2/28 23-25976", "23-25976"),
        ("A/80/90-12345", None),
        ("2021-20255", None),
    ],
)
def test_a_job_number(text: str, number: str | None) -> None:
    assert job_number_in(text) == number
