"""Several resolutions under one number: each part is aligned with its own, and its numbers are its own."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone

PARTS = {
    "A": [
        "Urges Member States to inspect every ferry once a year;",
        "Invites the regional commissions to publish model rules for river traffic;",
        "Decides to remain seized of the matter.",
    ],
    "B": [
        "Encourages school libraries to lend books in every language;",
        "Decides to observe a week of reading aloud in the spring;",
        "Decides to remain seized of the matter.",
    ],
}


def part(name: str, texts: list[str]) -> list[Paragraph]:
    chapeau = Paragraph("", "Chapeau", Kind.CHAPEAU, Zone.PREAMBLE, "The General Assembly,", part=name)
    return [
        chapeau,
        *(
            Paragraph("", f"{name}, OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, label=f"{n}.", part=name)
            for n, text in enumerate(texts, start=1)
        ),
    ]


def composite(parts: dict[str, list[str]]) -> Resolution:
    paragraphs = [paragraph for name, texts in parts.items() for paragraph in part(name, texts)]
    return Resolution(Source("made-up.pdf", "", 1), Metadata(language="en"), tuple(paragraphs))


def test_every_part_is_linked_with_itself() -> None:
    comparison = compare(composite(PARTS), composite(PARTS))
    assert [(link.old, link.new) for link in comparison.links] == [((n,), (n,)) for n in range(8)]


def test_what_is_inserted_in_one_part_does_not_renumber_the_other() -> None:
    longer = {**PARTS, "A": ["Proclaims a decade of lighthouse keepers;", *PARTS["A"]]}
    events = compare(composite(PARTS), composite(longer)).numbering
    assert [str(event.message) for event in events] == ["A, OP 1 inserted: +1 from A, OP 2 on."]


def test_offsets_begin_anew_in_each_part() -> None:
    longer = {name: ["Proclaims a decade of lighthouse keepers.", *texts] for name, texts in PARTS.items()}
    longer["B"][0] = "Proclaims a year of wooden boats that float on quiet lakes."
    comparison = compare(composite(PARTS), composite(longer))
    assert [(event.new, event.offset) for event in comparison.numbering] == [(2, 1), (7, 1)]


def test_parts_that_change_places_take_their_formulas_along() -> None:
    old = composite(PARTS)
    new = replace(old, paragraphs=(*old.paragraphs[4:], *old.paragraphs[:4]))
    links = {(link.old, link.new) for link in compare(old, new).links}
    assert {((1,), (5,)), ((2,), (6,)), ((5,), (1,)), ((6,), (2,))} <= links
