"""A comparison says of every paragraph of both texts where it went."""

from __future__ import annotations

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Nature
from desktop_app.export.comparison_json import comparison_object
from desktop_app.resolution.as_json import dumps
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone

TEXTS = [
    "Takes note of the report of the Secretary-General on the safety of river crossings;",
    "Calls upon Member States to adopt national standards for the inspection of ferries;",
    "Invites the regional commissions to share model regulations on inland transport;",
    "Stresses that affordable crossings are essential to the access of farmers to markets;",
    "Requests the Secretary-General to report to the Assembly at its seventy-ninth session.",
]


def resolution(texts: list[str]) -> Resolution:
    paragraphs = tuple(
        Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, label=f"{n}.")
        for n, text in enumerate(texts, start=1)
    )
    return Resolution(Source("made-up.pdf", "", 1), Metadata(language="en"), paragraphs)


def test_a_text_compared_with_itself_is_unchanged() -> None:
    comparison = compare(resolution(TEXTS), resolution(TEXTS))
    assert [(link.old, link.new) for link in comparison.links] == [((n,), (n,)) for n in range(len(TEXTS))]
    assert all(link.nature is Nature.IDENTICAL and not link.moved and not link.renumbered for link in comparison.links)
    assert comparison.added == comparison.removed == comparison.numbering == ()


def test_a_paragraph_moved_to_the_front_is_the_only_one_that_moved() -> None:
    comparison = compare(resolution(TEXTS), resolution([TEXTS[3], *TEXTS[:3], TEXTS[4]]))
    assert [link.old for link in comparison.links if link.moved] == [(3,)]


def test_an_inserted_paragraph_is_added_and_the_rest_renumbered() -> None:
    inserted = "Encourages ferry operators to keep a radio protected from water;"
    comparison = compare(resolution(TEXTS), resolution([*TEXTS[:2], inserted, *TEXTS[2:]]))
    assert (comparison.added, comparison.removed) == ((2,), ())
    assert [link.renumbered for link in comparison.links] == [False, False, True, True, True]
    assert [(event.new, event.offset) for event in comparison.numbering] == [(3, 1)]


def test_the_same_pair_gives_the_same_bytes() -> None:
    old, new = resolution(TEXTS), resolution([*TEXTS[1:], TEXTS[0]])
    assert dumps(comparison_object(compare(old, new))) == dumps(comparison_object(compare(old, new)))
