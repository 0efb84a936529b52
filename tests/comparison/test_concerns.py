"""What a change concerns, by which the list of changes is put in an order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.concerns import Concern, link_concern, paragraph_concern
from desktop_app.comparison.model import Nature, Side
from desktop_app.resolution.model import Kind, Paragraph, Resolution, Zone
from tests.comparison.six_languages import PAIRS

Make = Callable[..., Resolution]


@pytest.mark.parametrize(
    ("old", "new", "concern"),
    [
        ("Decides to open one port;", "Decides to open one large port;", Concern.DECISION),
        ("Invites all ports to open by 2027;", "Invites all ports to open by 2028;", Concern.DATE),
        ("Notes that 112 ports are open;", "Notes that 121 ports are open;", Concern.SUM),
        ("Invites ports to help;", "Invites ports to help within existing resources;", Concern.MANDATE),
        ("Invites ports to meet;", "Invites ports and the Council to meet;", Concern.BODY),
        ("Notes that ports should be safe;", "Notes that ports may be safe;", Concern.MODAL),
        ("Notes that ports are closed;", "Notes that ports are not closed;", Concern.NEGATION),
        ("Invites ports to be safe;", "Urges ports to be safe;", Concern.VERB),
        ("Invites ports to be safe;", "Invites harbours to be safe;", Concern.STYLE),
    ],
)
def test_what_the_changed_words_concern(make: Make, old: str, new: str, concern: Concern) -> None:
    comparison = compare(make([old], symbol="A/RES/79/1"), make([new], symbol="A/RES/80/2"))
    (link,) = comparison.links
    assert link_concern(comparison, link) is concern


@pytest.mark.parametrize(
    ("zone", "text", "concern"),
    [
        (Zone.OPERATIVE, "Decides to open the port;", Concern.DECISION),
        (Zone.OPERATIVE, "Requests them to report by 2028;", Concern.DATE),
        (Zone.OPERATIVE, "Notes the cost of 65,459,100 dollars;", Concern.SUM),
        (Zone.OPERATIVE, "Requests them to do so within their mandates;", Concern.MANDATE),
        (Zone.PREAMBLE, "Recalling that the port was opened on 3 May 2024,", Concern.PARAGRAPH),
    ],
)
def test_what_a_paragraph_that_came_or_went_concerns(make: Make, zone: Zone, text: str, concern: Concern) -> None:
    comparison = compare(make(["Notes the ferries."]), make(["Notes the ferries."]))
    paragraph = Paragraph("p", "P", Kind.OPERATIVE, zone, text)
    assert paragraph_concern(comparison, paragraph) is concern


def test_a_change_of_an_invented_pair_concerns_the_same_in_all_languages() -> None:
    for pair in PAIRS:
        told = {}
        for language in pair.rows[0].texts:
            comparison = compare(pair.version(Side.OLD, language), pair.version(Side.NEW, language))
            links = {comparison.new.paragraphs[link.new[0]].cite: link for link in comparison.links}
            told[language] = [
                link_concern(comparison, links[row.cite])
                for row in pair.rows
                if row.nature in {Nature.FIGURES, Nature.WORDING}
            ]
        assert {language: concerns for language, concerns in told.items() if concerns != told["en"]} == {}
