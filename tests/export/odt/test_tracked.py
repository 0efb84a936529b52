"""Tracked changes of OpenDocument: where regions begin and end, read back with all changes accepted and rejected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop_app.comparison.model import Operation
from desktop_app.export.odt.markup import Node, node, odf_name, put_words, words_of
from desktop_app.export.odt.proof import texts_in_content
from desktop_app.export.odt.tracked import ChangedRegions, TrackedText

EQUAL, DELETE, INSERT = Operation.EQUAL, Operation.DELETE, Operation.INSERT
Part = tuple[Operation, str]
TABLE = (EQUAL, "table")


def written(parts: list[Part]) -> Node:
    """The root of a content with these words; "¶" ends a paragraph, "table" is a block of its own."""
    regions = ChangedRegions("A Delegate", "2026-03-01T12:30:00Z")
    text = TrackedText(regions)
    for operation, words in parts:
        if words == "table":
            text.put_apart(node("table:table"))
        elif words == "¶":
            text.end(operation, lambda: node("text:p"))
        else:
            span = node("text:span")
            put_words(span, words)
            text.add(operation, [span])
    text.finish()
    changes = node("text:tracked-changes", {}, *regions.written)
    return node("office:document-content", {}, node("office:body", {}, node("office:text", {}, changes, *text.blocks)))


def wanted(parts: list[Part], absent: Operation) -> list[str]:
    """The paragraphs that are left; a table ends one too."""
    left = "".join("¶" if words == "table" else words for operation, words in parts if operation is not absent)
    return [line for line in left.split("¶") if line]


CASES = {
    "words in a paragraph": [(EQUAL, "a "), (DELETE, "b"), (INSERT, "c"), (EQUAL, " d"), (EQUAL, "¶")],
    "a new paragraph": [(EQUAL, "a"), (EQUAL, "¶"), (INSERT, "b"), (INSERT, "¶"), (EQUAL, "c"), (EQUAL, "¶")],
    "a removed paragraph": [(EQUAL, "a"), (EQUAL, "¶"), (DELETE, "b"), (DELETE, "¶"), (EQUAL, "c"), (EQUAL, "¶")],
    "one split": [(EQUAL, "a"), (INSERT, "¶"), (EQUAL, "b"), (EQUAL, "¶")],
    "two merged": [(EQUAL, "a"), (DELETE, "¶"), (EQUAL, "b"), (EQUAL, "¶")],
    "removed at the end": [(EQUAL, "a"), (EQUAL, "¶"), (DELETE, "b"), (DELETE, "¶")],
    "new at the end": [(EQUAL, "a"), (EQUAL, "¶"), (INSERT, "b"), (INSERT, "¶")],
    "new before a table": [(INSERT, "b"), (INSERT, "¶"), TABLE, (EQUAL, "c"), (EQUAL, "¶")],
    "removed before a table": [(DELETE, "b"), (DELETE, "¶"), TABLE, (EQUAL, "c"), (EQUAL, "¶")],
    "blanks": [(EQUAL, " a  b "), (DELETE, "  "), (INSERT, "\t"), (EQUAL, " c "), (EQUAL, "¶")],
}


@pytest.mark.parametrize("parts", CASES.values(), ids=CASES)
def test_both_texts_come_back(parts: list[Part]) -> None:
    content = written(parts)
    assert texts_in_content(content, accepted=True) == wanted(parts, DELETE)
    assert texts_in_content(content, accepted=False) == wanted(parts, INSERT)


PARTS = st.tuples(st.sampled_from(Operation), st.sampled_from(["a", " ", "b  ", "¶"])) | st.just(TABLE)


@given(st.lists(PARTS, max_size=12))
def test_any_text_comes_back_unless_a_table_parts_a_change(parts: list[Part]) -> None:
    closed = [each for part in parts for each in ([(EQUAL, "¶"), part] if part is TABLE else [part])]
    content = written([*closed, (EQUAL, "¶")])
    for accepted, absent in ((True, DELETE), (False, INSERT)):
        assert texts_in_content(content, accepted=accepted) == wanted(closed, absent)


@given(st.lists(PARTS, max_size=12))
def test_every_region_is_referred_to_in_the_order_that_the_schema_demands(parts: list[Part]) -> None:
    content = written(parts)
    named = [region.get(odf_name("text:id")) for region in content.iter(odf_name("text:changed-region"))]
    marks = [mark for mark in content.iter() if mark.get(odf_name("text:change-id"))]
    of = {
        name: [etree.QName(m).localname for m in marks if m.get(odf_name("text:change-id")) == name] for name in named
    }
    assert all(found in (["change"], ["change-start", "change-end"]) for found in of.values())


@given(st.text(st.sampled_from("ab \t"), max_size=20))
def test_blanks_and_tabulators_come_back(text: str) -> None:
    holder = node("text:p")
    put_words(holder, text)
    assert "".join(str(part) for part in words_of(holder)) == text
    plain = [holder.text or "", *(child.tail or "" for child in holder)]
    assert not any("  " in part or part != part.strip() for part in plain)


def test_who_changed_it_and_when_is_said() -> None:
    (info,) = written([(DELETE, "a")]).iter(odf_name("office:change-info"))
    assert [child.text for child in info] == ["A Delegate", "2026-03-01T12:30:00Z"]
