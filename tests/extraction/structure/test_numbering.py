"""Labels taken together: the level of each paragraph, and the one that it belongs to."""

from __future__ import annotations

import pytest

from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.kinds import Unit
from desktop_app.extraction.structure.labels import label_of
from desktop_app.extraction.structure.naming import names_of
from desktop_app.extraction.structure.numbering import positions_of
from desktop_app.resolution.model import Kind, Zone
from tests.extraction.press import row


def unit(text: str, zone: Zone = Zone.OPERATIVE) -> Unit:
    """An operative paragraph, an item or, without a label, a text."""
    label = label_of(text)
    if label is None:
        return Unit(Block([row(text)]), Kind.TEXT, zone)
    kind = Kind.OPERATIVE if label.is_number and zone is Zone.OPERATIVE else Kind.ITEM
    return Unit(Block([row(text)], label), kind, zone)


# Labels in reading order; each with the level and the label of the paragraph that it belongs to.
NESTED = [
    [("1.", 0, None), ("(a)", 1, "1."), ("(b)", 1, "1."), ("2.", 0, None)],
    [("1.", 0, None), ("(a)", 1, "1."), ("(i)", 2, "(a)"), ("(ii)", 2, "(a)"), ("(b)", 1, "1.")],
    [("1.", 0, None), ("a)", 1, "1."), ("i)", 2, "a)"), ("ii)", 2, "a)"), ("b)", 1, "1.")],
    # After "(h)" an "(i)" is the ninth letter, after "(a)" the first small number.
    [("1.", 0, None), *[(f"({letter})", 1, "1.") for letter in "abcdefghij"], ("2.", 0, None)],
    # A list of small numbers right below a paragraph.
    [("1.", 0, None), ("(i)", 1, "1."), ("(ii)", 1, "1.")],
    [("1 -", 0, None), ("(أ)", 1, "1 -"), ("(ب)", 1, "1 -"), ("(ج)", 1, "1 -"), ("2 -", 0, None)],
    [("1.", 0, None), ("(a)", 1, "1."), ("2.", 0, None), ("(a)", 1, "2.")],
    # A Cyrillic letter typed for the Latin one, by which the next goes on.
    [("1.", 0, None), ("а)", 1, "1."), ("b)", 1, "1."), ("с)", 1, "1."), ("2.", 0, None)],
    # After ten signs in brackets there are only figures in brackets.
    [("1.", 0, None), ("(a)", 1, "1."), *[(sign, 2, "(a)") for sign in "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"], ("(十一)", 2, "(a)")],
    [("1 -", 0, None), *[(f"({letter})", 1, "1 -") for letter in "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"], ("(أ أ)", 1, "1 -")],
    [("1.", 0, None), ("(甲)", 1, "1."), ("(乙)", 1, "1."), ("2.", 0, None), ("(子)", 1, "2."), ("(丑)", 1, "2.")],
]


@pytest.mark.parametrize("expected", NESTED, ids=lambda rows: " ".join(label for label, _, _ in rows))
def test_level_and_parent(expected: list[tuple[str, int, str | None]]) -> None:
    units = [unit(f"{label} words") for label, _, _ in expected]
    found = []
    for each, position in zip(units, positions_of(units), strict=True):
        assert each.block.label is not None
        parent = units[position.parent].block.label if position.parent is not None else None
        found.append((each.block.label.text, position.level, parent.text if parent else None))
    assert found == expected


def test_a_text_below_a_numbered_paragraph_belongs_to_it() -> None:
    units = [unit("1. words"), unit("Words that bear no label")]
    assert positions_of(units)[1].parent == 0


@pytest.mark.parametrize(
    ("labels", "ids"),
    [
        (["1.", "(a)", "(i)", "2."], ["op1", "op1.a", "op1.a.i", "op2"]),
        (["1.", "1 bis.", "2."], ["op1", "op1bis", "op2"]),
        (["1.", "2.", "2."], ["op1", "op2", "op2~2"]),  # a number twice, by a mistake of the print
    ],
)
def test_names_follow_from_labels(labels: list[str], ids: list[str]) -> None:
    units = [unit(f"{label} words") for label in labels]
    assert [name.id for name in names_of(units, positions_of(units))] == ids
