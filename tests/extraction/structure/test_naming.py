"""Stable ids of paragraphs, and how one cites them."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Resolution, Zone
from tests.extraction.press import Press, opened


def cited(resolution: Resolution) -> dict[str, str]:
    return {paragraph.id: paragraph.cite for paragraph in resolution.paragraphs}


def adopted(press: Press, label: str = "1.") -> None:
    press.operative(label, "<i>Calls upon</i> Member States to adopt standards, including:")
    press.item("(a)", "The registration of vessels;")
    press.item("(b)", "An annual inspection.")


def test_paragraphs_are_cited_as_delegates_do() -> None:
    press = opened()
    adopted(press)
    press.closing("46th plenary meeting", "15 December 2023")
    assert cited(press.read()) == {
        "title": "Title",
        "chapeau": "Chapeau",
        "pp1": "PP 1",
        "op1": "OP 1",
        "op1.a": "OP 1 (a)",
        "op1.b": "OP 1 (b)",
        "closing": "Closing",
    }


def test_the_resolutions_under_one_number_have_names_of_their_own() -> None:
    press = Press()
    press.paragraph("<b>78/901. Safety of ferries and river crossings in inland waters</b>", indent=0)
    for letter in "AB":
        press.centred(f"<b>{letter}</b>")
        press.paragraph("<i>The General Assembly</i>,")
        press.paragraph("<i>Recalling</i> its earlier resolutions on the safety of ferries,")
        adopted(press)
        press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    names = cited(resolution)
    assert [name for name in names if name.endswith("op1.a")] == ["A.op1.a", "B.op1.a"]
    assert names["B.pp1"] == "B, PP 1"
    assert {paragraph.part for paragraph in resolution.paragraphs if paragraph.label == "1."} == {"A", "B"}


def test_the_letter_of_a_part_is_not_the_number_of_a_section() -> None:
    press = Press()
    press.paragraph("<b>78/901. Safety of ferries and river crossings in inland waters</b>", indent=0)
    press.centred("<b>A</b>")
    press.paragraph("<i>The General Assembly</i>,")
    for section in ("I", "II"):
        press.centred(f"<b>{section}</b>")
        press.operative("1.", "<i>Calls upon</i> Member States to adopt standards.")
    press.operative("2.", "<i>Decides</i> to go on.")
    press.centred("<b>B</b>")
    press.paragraph("<i>The General Assembly</i>,")
    for _ in range(2):
        press.operative("1.", "<i>Calls upon</i> Member States to adopt standards.")
    found = [cite for cite in cited(press.read()).values() if "OP" in cite]
    assert found == [
        "A, sect. I, OP 1",
        "A, sect. II, OP 1",
        "A, sect. II, OP 2",
        "B, sect. 1, OP 1",
        "B, sect. 2, OP 1",
    ]


@pytest.mark.parametrize(
    ("numbers", "cites"),
    [
        pytest.param(
            ((1, 2), (1, 2, 3)),
            [
                f"Annex, Article {place}"
                for place in ("1, para. 1", "1, para. 2", "2, para. 1", "2, para. 2", "2, para. 3")
            ],
            id="each article counts anew",
        ),
        pytest.param(((1, 2), (3, 4)), [f"Annex, para. {number}" for number in (1, 2, 3, 4)], id="one count for all"),
    ],
)
def test_a_paragraph_of_a_statute_is_cited_by_its_article(
    numbers: tuple[tuple[int, ...], ...], cites: list[str]
) -> None:
    press = opened()
    press.operative("1.", "<i>Adopts</i> the statute in the annex.")
    press.centred("<b>Annex</b>")
    press.centred("<b>Statute of the river court</b>")
    for article, counted in enumerate(numbers, 1):
        press.centred(f"<b>Article {article}</b>")
        for number in counted:
            press.operative(f"{number}.", "The court sits wherever the ferry lands, and hears both of its banks.")
    found = [p for p in press.read().paragraphs if p.label and p.zone is Zone.ANNEX]
    assert [p.cite for p in found] == cites


def test_no_two_paragraphs_have_one_name() -> None:
    press = opened()
    for _ in range(2):
        adopted(press)
    resolution = press.read()
    assert len(cited(resolution)) == len(resolution.paragraphs)
