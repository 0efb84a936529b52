"""The masthead of an invented resolution, row by row as a page delivers it, in several layouts."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.head.masthead import job_number_in, report_in
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.resolution.model import Metadata, Source

# Text, left edge, distance from the row above, bold, italic.
Row = tuple[str, float, float, bool, bool]

BODY: tuple[Row, ...] = (
    ("1.", 147, 18, False, False),
    ("Requests the Secretary-General to count the lighthouses of the", 171, 0, False, False),
    ("world, all of them and with the greatest care, before winter comes", 123, 12, False, False),
    ("and the lamps are lit again;", 123, 12, False, False),
    ("2.", 147, 18, False, False),
    ("Decides to remain on the coast.", 171, 0, False, False),
)


def page(*rows: Row) -> Page:
    lines, baseline = [], 60.0
    for text, x0, step, bold, italic in rows:
        baseline += step
        x1 = x0 + 5 * len(text)
        span = Span(text, x0, x1, baseline, 10, "Face", bold, italic)
        lines.append(Line((span,), x0, baseline - 9, x1, baseline + 2))
    return Page(0, 612, 792, tuple(lines))


def metadata(*rows: Row) -> Metadata:
    return resolution_of([page(*rows)], Source("a.pdf", "0", 1)).metadata


@pytest.mark.parametrize(
    ("below", "symbol"),
    [("B", "A/RES/90/229 B"), ("A and B", "A/RES/90/229 A-B"), ("Both", "A/RES/90/229"), ("B items", "A/RES/90/229")],
)
def test_the_letter_of_a_symbol_may_stand_in_the_row_below_it(below: str, symbol: str) -> None:
    rows = [
        ("United Nations", 123, 0, False, False),
        ("A/RES/90/229", 482, 0, False, False),
        (below, 482, 14, False, False),
        ("Resolution adopted by the General Assembly on 19 December 2035", 123, 40, True, False),
        ("90/229. Lighthouses of the world", 60, 25, True, False),
        ("The General Assembly,", 147, 25, False, True),
    ]
    assert metadata(*rows, *BODY).symbol == symbol


def test_a_resolution_of_the_general_assembly() -> None:
    found = metadata(
        ("United Nations", 123, 0, False, False),
        ("A/RES/90/229", 482, 0, False, False),
        ("Distr.: General", 397, 25, False, False),
        ("22 December 2035", 397, 12, False, False),
        ("Ninetieth session", 60, 60, True, False),
        ("Agenda item 25 (b)", 60, 12, False, False),
        ("Safety at sea: decisions adopted by the", 60, 12, True, False),
        ("General Assembly in its first century", 60, 12, True, False),
        ("Resolution adopted by the General Assembly", 111, 40, True, False),
        ("on 19 December 2035", 123, 15, True, False),
        ("[on the report of the Third Committee (A/90/482, para. 29)]", 123, 25, False, False),
        ("90/229. Lighthouses of the world", 60, 25, True, False),
        ("The General Assembly,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
        ("50th plenary meeting", 400, 30, False, True),
        ("19 December 2035", 410, 12, False, True),
        ("35-25976 (E)", 65, 200, False, False),
    )
    assert found == Metadata(
        symbol="A/RES/90/229",
        body="General Assembly",
        session=90,
        language="en",
        title="Lighthouses of the world",
        adoption_date="2035-12-19",
        distribution_date="2035-12-22",
        meeting=50,
        agenda_items=("25 (b)",),
        agenda_title="Safety at sea: decisions adopted by the General Assembly in its first century",
        committee_report="A/90/482, para. 29",
        job_number="35-25976",
        document_type="resolution",
    )


def test_a_draft_states_neither_adoption_nor_meeting() -> None:
    found = metadata(
        ("A/C.3/90/L.5", 482, 0, False, False),
        ("Distr.: Limited", 397, 25, False, False),
        ("14 October 2035", 397, 12, False, False),
        ("Ninetieth session", 60, 60, True, False),
        ("Agenda items 25 and 26", 60, 12, False, False),
        ("Iceland: draft resolution", 123, 40, True, False),
        ("Lighthouses of the world", 123, 40, True, False),
        ("The General Assembly,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
    )
    assert (found.symbol, found.title, found.agenda_items) == ("A/C.3/90/L.5", "Lighthouses of the world", ("25", "26"))
    assert (found.adoption_date, found.meeting, found.committee_report) == (None, None, None)
    assert found.distribution_date == "2035-10-14"


def test_a_resolution_of_the_security_council_names_its_meeting_above_the_chapeau() -> None:
    found = metadata(
        ("S/RES/9373 (2035)", 465, 0, False, False),
        ("Resolution 9373 (2035)", 123, 90, True, False),
        ("Adopted by the Security Council at its 14385th meeting, on", 123, 25, True, False),
        ("28 September 2035", 123, 14, True, False),
        ("The Security Council,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
    )
    assert (found.body, found.meeting, found.adoption_date) == ("Security Council", 14385, "2035-09-28")
    assert (found.symbol, found.session) == ("S/RES/9373 (2035)", None)


@pytest.mark.parametrize("rows", [(), (("12", 60, 0, False, False),)])
def test_a_page_that_says_nothing_gives_nothing(rows: tuple[Row, ...]) -> None:
    assert metadata(*rows) == Metadata()


def test_the_comma_after_a_russian_number_of_the_security_council_is_no_part_of_the_title() -> None:
    found = metadata(
        ("S/RES/2999 (2036)", 400, 0, False, False),
        ("Резолюция 2999 (2036),", 250, 60, True, False),
        ("принятая Советом Безопасности на его 9999-м заседании", 190, 30, True, False),
        ("3 марта 2036 года", 260, 12, True, False),
        ("Совет Безопасности,", 147, 30, False, True),
        *BODY,
    )
    assert found.title == "Резолюция 2999 (2036)"


# The masthead in each language: what stands in it from the session to the title, and the chapeau.
SIX_LANGUAGES = {
    "en": (
        "Seventy-eighth session",
        "Agenda item 24 (b)",
        "Resolution adopted by the General Assembly on 15 December 2033",
        "[on the report of the Second Committee (A/78/962, para. 11)]",
        "78/901. Lighthouses and the safety of ships",
        "The General Assembly,",
        "Recalling the lamps of the coasts and the keepers who light them,",
    ),
    "fr": (
        "Soixante-dix-huitième session",
        "Point 24 b) de l’ordre du jour",
        "Résolution adoptée par l’Assemblée générale le 15 décembre 2033",
        "[sur la base du rapport de la Commission (A/78/962, par. 11)]",
        "78/901. Les phares et la sécurité des navires",
        "L’Assemblée générale,",
        "Rappelant les lampes des côtes et les gardiens qui les allument dans la nuit,",
    ),
    "es": (
        "Septuagésimo octavo período de sesiones",
        "Tema 24 b) del programa",
        "Resolución aprobada por la Asamblea General el 15 de diciembre de 2033",
        "[sobre la base del informe de la Comisión (A/78/962, párr. 11)]",
        "78/901. Los faros y la seguridad de los buques",
        "La Asamblea General,",
        "Recordando las lámparas de las costas y los guardianes que las encienden por la noche,",
    ),
    "ru": (
        "Семьдесят восьмая сессия",
        "Пункт 24 b) повестки дня",
        "Резолюция, принятая Генеральной Ассамблеей 15 декабря 2033 года",
        "[по докладу Комитета (A/78/962, пункт 11)]",
        "78/901. Маяки и безопасность судов",
        "Генеральная Ассамблея,",
        "ссылаясь на маяки берегов и на тех, кто зажигает их в ночи,",
    ),
    "ar": (
        "الدورة الثامنة والسبعون",
        "البند 24 (ب) من جدول الأعمال",
        "قرار اتخذته الجمعية العامة في 15 كانون الأول/ديسمبر 2033",
        "[بناء على تقرير اللجنة (A/78/962، الفقرة 11)]",
        "78/901- المنارات وسلامة السفن",
        "إن الجمعية العامة،",
        "إذ تشير إلى مصابيح السواحل وحراسها الذين يوقدونها في الليل،",
    ),
    "zh": (
        "第七十八届会议",
        "议程项目24(b)",
        "2033年12月15日大会决议",
        "[根据第二委员会的报告(A/78/962，第11段)]",
        "78/901. 灯塔与船舶安全",
        "大会，",
        "回顾沿岸各地的灯塔和夜间点灯的守塔人，",
    ),
}
BODIES = {
    "en": "General Assembly",
    "fr": "Assemblée générale",
    "es": "Asamblea General",
    "ru": "Генеральная Ассамблея",
    "ar": "الجمعية العامة",
    "zh": "大会",
}


@pytest.mark.parametrize("code", SIX_LANGUAGES)
def test_the_masthead_in_six_languages(code: str) -> None:
    session, agenda, adopted, report, title, chapeau, recalling = SIX_LANGUAGES[code]
    right = code == "ar"

    def edge(text: str, indent: float) -> float:
        """The left edge; in Arabic the indent is counted from the right margin."""
        return 490 - indent - 5 * len(text) if right else 123 + indent

    found = metadata(
        ("A/RES/78/901", 430, 0, False, False),
        (session, edge(session, 0), 60, True, False),
        (agenda, edge(agenda, 0), 12, False, False),
        (adopted, edge(adopted, 0), 40, True, False),
        (report, edge(report, 0), 25, False, False),
        (title, edge(title, 0), 25, True, False),
        (chapeau, edge(chapeau, 24), 25, False, not right),
        (recalling, edge(recalling, 24), 18, False, False),
    )
    assert (found.language, found.session, found.symbol) == (code, 78, "A/RES/78/901")
    assert found.adoption_date == "2033-12-15"
    assert found.body == BODIES[code]
    assert found.title is not None
    assert title.endswith(found.title)
    assert len(found.agenda_items) == 1
    assert found.agenda_items[0].startswith("24 ")
    assert found.committee_report is not None
    assert found.committee_report.startswith("A/78/962")


def test_a_date_of_distribution_may_take_two_lines() -> None:
    found = metadata(
        ("A/RES/90/229", 482, 0, False, False),
        ("Distr.: General", 397, 25, False, False),
        ("22 December", 397, 12, False, False),
        ("2035", 397, 12, False, False),
        ("90/229. Lighthouses of the world", 60, 25, True, False),
        ("The General Assembly,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
    )
    assert found.distribution_date == "2035-12-22"


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


@pytest.mark.parametrize(
    ("meeting", "number"),
    [("Seventh plenary meeting", 7), ("Twenty-first plenary meeting", 21), ("50th plenary meeting", 50)],
)
def test_the_meeting_of_a_closing_may_be_in_words(meeting: str, number: int) -> None:
    found = metadata(
        ("A/RES/90/18", 482, 0, False, False),
        ("90/18. Lighthouses of the world", 123, 120, True, False),
        ("The General Assembly,", 147, 25, False, True),
        *BODY,
        (f"{meeting}, 3 March 2036", 300, 30, False, False),
    )
    assert (found.meeting, found.adoption_date) == (number, "2036-03-03")
