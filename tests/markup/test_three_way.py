"""Draft, last year, adopted: who brought which words, and what became of what the draft proposed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.markup.sponsors import SponsorChanges
from desktop_app.markup.three_way import Outcome, Roles, Since
from desktop_app.resolution.model import Kind, Paragraph, Zone
from tests.series.histories import ALL, BRIDGES, FERRIES, INLAND, LIGHTS, TRAINING, series, version

LONGER = FERRIES.replace("ferries and", "ferries, barges and")
LONGEST = LONGER.replace("boats;", "boats, at least once in every year;")
SPONSORS = Paragraph("text", "", Kind.TEXT, Zone.FRONT, "Cuba and Fiji: draft resolution")


def roles(base: list[str], draft: list[str], now: list[str]) -> Roles:
    """The roles of three texts; the draft has its sponsors above the title."""
    proposed = version(draft, 80, symbol="A/C.3/80/L.3")
    proposed = replace(proposed, paragraphs=(SPONSORS, *proposed.paragraphs))
    found = Roles.of(series(version(base, 79), proposed, version(now, 80)))
    assert found is not None
    return found


def since(text: str, found: Roles) -> Since:
    """What is said of the paragraph that has this text at its end."""
    for lineage in found.history.lineages:
        paragraph = found.history.versions[lineage.last].paragraphs[lineage.positions[lineage.last][0]]
        if paragraph.text == text:
            return found.since(lineage)
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("text", "base", "draft", "now", "told"),
    [
        (FERRIES, [*ALL], [*ALL], [*ALL], Since.BASE),
        (LONGER, [*ALL], [LONGER, *ALL[1:]], [LONGER, *ALL[1:]], Since.DRAFT),
        (LONGER, [*ALL], [*ALL], [LONGER, *ALL[1:]], Since.NEGOTIATION),
        (LONGEST, [*ALL], [LONGER, *ALL[1:]], [LONGEST, *ALL[1:]], Since.BOTH),
        (LIGHTS, [*ALL[:5]], [*ALL], [*ALL], Since.DRAFT),
        (LIGHTS, [*ALL[:5]], [*ALL[:5]], [*ALL], Since.NEGOTIATION),
        (LIGHTS, [*ALL[:5]], [*ALL], [*ALL[:5]], Since.DROPPED_PROPOSAL),
        (LIGHTS, [*ALL], [*ALL[:5]], [*ALL[:5]], Since.DROPPED_BY_DRAFT),
        (LIGHTS, [*ALL], [*ALL], [*ALL[:5]], Since.DROPPED_SINCE),
    ],
)
def test_the_margin_says_who_brought_it(
    text: str, base: list[str], draft: list[str], now: list[str], told: Since
) -> None:
    assert since(text, roles(base, draft, now)) is told


def test_what_negotiation_changed_is_counted_in_paragraphs() -> None:
    found = roles([FERRIES, INLAND, TRAINING], [LONGER, TRAINING, BRIDGES], [LONGEST, TRAINING, LIGHTS])
    assert found.outcome() == Outcome(kept=1, changed=1, dropped=1, added=1)
    assert (found.outcome().proposed, found.outcome().since) == (3, 3)


def test_sponsors_are_named_and_are_no_proposal() -> None:
    found = roles([*ALL], [*ALL], [*ALL])
    assert found.sponsors == "Cuba and Fiji: draft resolution"
    assert found.outcome() == Outcome(0, 0, 0, 0)


def test_three_years_have_no_roles() -> None:
    assert Roles.of(series(version(ALL, 78), version(ALL, 79), version(ALL, 80))) is None
    assert Roles.of(series(version(ALL, 79), version(ALL, 80))) is None


def test_of_what_the_newest_text_does_not_have_the_sponsors_are_shown_and_other_lines_of_the_frame_are_not() -> None:
    found = roles([*ALL], [*ALL], [*ALL[:5]])
    sponsors = next(line for line in found.history.lineages if found.is_sponsors(line))
    assert found.is_shown(sponsors)
    assert all(found.is_shown(line) for line in found.history.lineages if found.is_text(line))


def test_a_revised_draft_tells_who_joined_the_sponsors() -> None:
    texts = [version(ALL, 80, symbol=symbol) for symbol in ("A/C.3/80/L.3", "A/C.3/80/L.3/Rev.1")]
    lines = ["Cuba and Fiji: draft resolution", "Cuba, Egypt and Malta: revised draft resolution"]
    drafts = [
        replace(text, paragraphs=(replace(SPONSORS, text=line), *text.paragraphs))
        for text, line in zip(texts, lines, strict=True)
    ]
    found = Roles(series(version(ALL, 79), *drafts))
    assert found.sponsor_changes == SponsorChanges(joined="Egypt and Malta", left="Fiji")
