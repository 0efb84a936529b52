"""Links that a reader made or cut go before whatever is found, whichever text is called the old one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.resolution.anchor import AnchoredText, ChangeAnchor
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.own_work import HandChoice, HandKind
from desktop_app.series.history_of import history_of
from desktop_app.series.leftovers import edges_of

LINK, UNLINK, NOT_MOVED = HandKind.LINK, HandKind.UNLINK, HandKind.NOT_MOVED
OLD = [
    "Urges Member States to inspect every ferry once a year, in particular hull and engine;",
    "Invites the regional commissions to publish model rules for river traffic at night;",
    "Stresses that affordable crossings open the markets of the towns to farmers;",
    "Deplores the loss of life on overloaded rafts in all regions;",
]
NEW = [
    "Urges Member States to inspect every ferry twice a year, in particular hull and engine;",
    "Regrets that rafts still carry more passengers than their builders meant them to;",
    "Stresses that affordable crossings open the markets of the towns to all farmers;",
    "Invites the regional commissions to publish binding rules for river traffic at night;",
]


def text_of(texts: Sequence[str], session: int = 79) -> Resolution:
    paragraphs = tuple(
        Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, f"{n}.") for n, text in enumerate(texts, 1)
    )
    return Resolution(
        Source(f"{session}.pdf", str(session), 1), Metadata(f"A/RES/{session}/1", language="en"), paragraphs
    )


OLDER, NEWER = text_of(OLD), text_of(NEW, 80)


def choice(kind: HandKind, old: Sequence[int], new: Sequence[int]) -> HandChoice:
    before, after = AnchoredText(OLDER.paragraphs), AnchoredText(NEWER.paragraphs)
    return HandChoice(kind, ChangeAnchor(tuple(map(before.anchor, old)), tuple(map(after.anchor, new))), "2026-11-27")


def compared(*choices: HandChoice) -> Comparison:
    return compare(OLDER, NEWER, choices=choices)


def shape(comparison: Comparison) -> list[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    return [(link.old, link.new, link.by_hand) for link in comparison.links]


def test_nothing_is_by_hand_where_nobody_decided_anything() -> None:
    comparison = compared()
    assert shape(comparison) == [((0,), (0,), False), ((2,), (2,), False), ((1,), (3,), False)]
    assert (comparison.added, comparison.removed, comparison.hand) == ((1,), (3,), ())


@pytest.mark.parametrize(
    ("choices", "links", "added", "removed"),
    [
        # What was removed and added belongs together.
        ([choice(LINK, [3], [1])], [(0, 0), (3, 1), (2, 2), (1, 3)], (), ()),
        # A link takes its paragraphs out of those that they were in.
        ([choice(LINK, [0], [1])], [(0, 1), (2, 2), (1, 3)], (0,), (3,)),
        # What was linked is cut.
        ([choice(UNLINK, [1], [3])], [(0, 0), (2, 2)], (1, 3), (1, 3)),
        # The later choice goes before the earlier one.
        ([choice(LINK, [3], [1]), choice(UNLINK, [3], [1])], [(0, 0), (2, 2), (1, 3)], (1,), (3,)),
        ([choice(UNLINK, [1], [3]), choice(LINK, [1], [3])], [(0, 0), (2, 2), (1, 3)], (1,), (3,)),
        ([choice(LINK, [3], [1]), choice(LINK, [3], [0])], [(3, 0), (2, 2), (1, 3)], (1,), (0,)),
        # To cut what is not linked changes nothing.
        ([choice(UNLINK, [0], [1])], [(0, 0), (2, 2), (1, 3)], (1,), (3,)),
    ],
)
def test_a_choice_is_followed(
    choices: list[HandChoice], links: list[tuple[int, int]], added: tuple[int, ...], removed: tuple[int, ...]
) -> None:
    comparison = compared(*choices)
    assert [(link.old[0], link.new[0]) for link in comparison.links] == links
    assert (comparison.added, comparison.removed) == (added, removed)
    assert [choice.kind for choice in comparison.hand] == [choice.kind for choice in choices]


def test_several_paragraphs_are_merged_and_one_of_them_is_taken_out_again() -> None:
    merge = choice(LINK, [2, 3], [2])
    assert ((2, 3), (2,), True) in shape(compared(merge))
    assert ((2,), (2,), True) in shape(compared(merge, choice(UNLINK, [3], [2])))


def test_what_a_reader_says_did_not_move_did_not() -> None:
    moved = [link.old for link in compared().links if link.moved]
    assert len(moved) == 1
    (link,) = [link for link in compared(choice(NOT_MOVED, [1], [3])).links if link.old == (1,)]
    assert (link.moved, link.by_hand) == (False, True)


def test_a_link_by_hand_is_described_like_any_other() -> None:
    (link,) = [link for link in compared(choice(LINK, [3], [1])).links if link.by_hand]
    assert "".join(edit.text for edit in link.edits if edit.operation.value != "insert") == OLD[3]
    assert "".join(edit.text for edit in link.edits if edit.operation.value != "delete") == NEW[1]
    assert 0 < link.similarity < 0.5


def test_a_choice_is_found_again_in_other_issues_and_passed_over_where_the_paragraph_is_gone() -> None:
    reissued = text_of([text.upper() for text in NEW] + ["Decides to meet each year;"], 80)
    made = choice(LINK, [3], [1])
    assert ((3,), (1,), True) in shape(compare(OLDER, reissued, choices=[made]))
    without = text_of([*NEW[:1], *NEW[2:]], 80)
    comparison = compare(OLDER, without, choices=[made])
    assert comparison == compare(OLDER, without)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(HandKind), st.integers(0, 3), st.integers(0, 3)), max_size=4))
def test_whatever_is_chosen_each_paragraph_is_accounted_for_and_the_other_way_round_is_the_mirror(
    chosen: list[tuple[HandKind, int, int]],
) -> None:
    choices = [choice(kind, [old], [new]) for kind, old, new in chosen]
    comparison = compared(*choices)
    assert {i for link in comparison.links for i in link.old} | set(comparison.removed) == set(range(4))
    assert {j for link in comparison.links for j in link.new} | set(comparison.added) == set(range(4))
    mirror = compare(NEWER, OLDER, choices=[each.mirrored() for each in choices])
    assert {(link.new, link.old, link.by_hand) for link in mirror.links} == set(shape(comparison))


def test_a_series_keeps_what_was_linked_and_what_was_cut() -> None:
    newest = text_of(NEW, 81)
    choices = {(79, 80): [choice(LINK, [3], [1]), choice(UNLINK, [1], [3])]}

    def asked(old: Resolution, new: Resolution) -> Comparison:
        sessions = tuple(int((version.metadata.symbol or "A/RES/0/1").split("/")[2]) for version in (old, new))
        whole = len(old.paragraphs) == len(new.paragraphs) == 4
        return compare(old, new, choices=choices.get(sessions, []) if whole else ())  # type: ignore[call-overload]

    history = history_of([OLDER, NEWER, newest], asked)
    edges = edges_of(history.comparisons[0])
    assert (3, 1) in edges
    assert (1, 3) not in edges
