"""Whatever links say, the plan holds every old paragraph and every new one once and in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.model import Comparison, FootnoteComparison, Link, Nature, Relation, Verdict
from desktop_app.export.word.plan import longest_chain, plan_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone

COUNT = 5
PLACES = st.lists(st.integers(0, COUNT - 1), min_size=1, max_size=2, unique=True).map(sorted).map(tuple)
LINKS = st.lists(st.tuples(PLACES, PLACES, st.booleans()), max_size=6)


def link(old: tuple[int, ...], new: tuple[int, ...], moved: bool = False) -> Link:
    return Link(old, new, Nature.WORDING, moved, False, 0.5)


def text(name: str) -> Resolution:
    paragraphs = [Paragraph(f"{name}{n}", "", Kind.TEXT, Zone.OPERATIVE, f"{name} {n}") for n in range(COUNT)]
    return Resolution(Source(name, "", 1), Metadata(), tuple(paragraphs))


@given(LINKS)
def test_every_paragraph_is_there_once_and_in_order(links: list[tuple[tuple[int, ...], tuple[int, ...], bool]]) -> None:
    verdict = Verdict(Relation.VERSIONS, 1.0, Message("m", "m"))
    made = tuple(link(*values) for values in links)
    comparison = Comparison(text("old"), text("new"), made, (), (), FootnoteComparison(), verdict)
    blocks = plan_of(comparison)
    assert [p.id for block in blocks for p in block.old] == [f"old{n}" for n in range(COUNT)]
    assert [p.id for block in blocks for p in block.new] == [f"new{n}" for n in range(COUNT)]


def test_the_longest_chain_leaves_out_what_crosses_it() -> None:
    crossing = link((4,), (0,))
    kept = [link((n,), (n + 1,)) for n in range(3)]
    assert longest_chain([crossing, *kept]) == kept


def test_a_moved_link_is_in_no_chain() -> None:
    assert longest_chain([link((0,), (0,), moved=True)]) == []
