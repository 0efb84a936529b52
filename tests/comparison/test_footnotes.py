"""Footnotes are compared by what they say, whatever their numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.footnotes import resolved
from desktop_app.comparison.model import Nature
from desktop_app.markup.changes import changes_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.model import Footnote, Resolution

Make = Callable[..., Resolution]

TREATIES = "United Nations, Treaty Series, vol. 3990, No. 70112."
TEXTS = [
    "Recalls the Convention on the Carriage of Passengers on Inland Waterways and calls for its ratification;",
    "Takes note of the report of the Secretary-General on the safety of river crossings.",
]


@pytest.mark.parametrize(
    ("before", "note", "expected"),
    [
        (TREATIES, "Ibid., vol. 3991, No. 70113.", "United Nations, Treaty Series, vol. 3991, No. 70113."),
        ("A/78/188, sect. IV.", "Ibid., sect. V.", "A/78/188, sect. V."),
        ("A/78/188, annex.", "Ibid.", "A/78/188, annex."),
        ("A/78/188.", "Ibid., para. 7.", "A/78/188, para. 7."),
        (
            "Nations Unies, Recueil des Traités, vol. 3990.",
            "Ibid., vol. 3991.",
            "Nations Unies, Recueil des Traités, vol. 3991.",
        ),
        (
            "Naciones Unidas, Treaty Series, vol. 3990, núm. 7.",
            "Ibíd., vol. 3991, núm. 8.",
            "Naciones Unidas, Treaty Series, vol. 3991, núm. 8.",
        ),
        ("Сборник договоров, том 3990, № 7.", "Там же, том 3991, № 8.", "Сборник договоров, том 3991, № 8."),
        (
            "الأمم المتحدة، مجموعة المعاهدات، المجلد 3990، الرقم 7.",
            "المرجع نفسه، المجلد 3991، الرقم 8.",
            "الأمم المتحدة، مجموعة المعاهدات، المجلد 3991، الرقم 8.",
        ),
        ("联合国，《条约汇编》，第3990卷。", "同上，第3991卷。", "联合国，《条约汇编》，第3991卷。"),
        ("联合国，《条约汇编》，第3990卷。", "同上。", "联合国，《条约汇编》，第3990卷。"),
        ("See A/78/188, sect. IV.", "See ibid., sect. V.", "See A/78/188, sect. V."),
        ("Voir A/78/188.", "Voir ibid., par. 7.", "Voir A/78/188, par. 7."),
    ],
)
def test_ibid_stands_for_the_note_before(before: str, note: str, expected: str) -> None:
    assert resolved([Footnote("1", before), Footnote("2", note)]) == [before, expected]


def test_ibid_after_ibid_goes_back_to_the_first() -> None:
    notes = [Footnote("1", TREATIES), Footnote("2", "Ibid., vol. 3991."), Footnote("3", "Ibid., vol. 3992.")]
    assert resolved(notes)[2] == "United Nations, Treaty Series, vol. 3992."


@pytest.mark.parametrize(
    ("treaties", "ibid"),
    [
        ("Nations Unies, Recueil des Traités, vol. 3990, no 7.", "Ibid., vol. 3991, no 8."),
        ("Naciones Unidas, Treaty Series, vol. 3990, núm. 7.", "Ibíd., vol. 3991, núm. 8."),
        ("Организация Объединенных Наций, Сборник договоров, том 3990, № 7.", "Там же, том 3991, № 8."),
        ("الأمم المتحدة، مجموعة المعاهدات، المجلد 3990، الرقم 7.", "المرجع نفسه، المجلد 3991، الرقم 8."),
        ("联合国，《条约汇编》，第3990卷，第7号。", "同上，第3991卷，第8号。"),
    ],
)
def test_a_note_inserted_between_ibid_and_what_it_means(make: Make, treaties: str, ibid: str) -> None:
    old = make(TEXTS, notes=[treaties, ibid], calls=[(0, "1"), (0, "2")])
    inserted = make(TEXTS, notes=[treaties, "A/79/188.", ibid], calls=[(0, "1"), (0, "3"), (1, "2")])
    changed = compare(old, inserted).footnotes
    assert Nature.WORDING in {link.nature for link in changed.links}  # It means another document now.
    whole = resolved([Footnote("1", treaties), Footnote("2", ibid)])[1]
    new = make(TEXTS, notes=[treaties, "A/79/188.", whole], calls=[(0, "1"), (0, "3"), (1, "2")])
    notes = compare(old, new).footnotes
    assert [(link.old, link.new, link.nature) for link in notes.links] == [
        ("1", "1", Nature.IDENTICAL),
        ("2", "3", Nature.IDENTICAL),
    ]


def test_a_note_inserted_above_an_ibid_changes_nothing(make: Make) -> None:
    old = make(TEXTS, notes=[TREATIES, "Ibid., vol. 3991, No. 70113."], calls=[(0, "1"), (0, "2")])
    whole = "United Nations, Treaty Series, vol. 3991, No. 70113."
    new = make(TEXTS, notes=[TREATIES, "A/79/188.", whole], calls=[(0, "1"), (0, "3"), (1, "2")])
    notes = compare(old, new).footnotes
    assert [(link.old, link.new, link.nature) for link in notes.links] == [
        ("1", "1", Nature.IDENTICAL),
        ("2", "3", Nature.IDENTICAL),
    ]
    assert (notes.added, notes.removed) == (("2",), ())


def test_a_report_of_the_year_after_is_the_same_note_rolled_forward(make: Make) -> None:
    old = make(TEXTS, notes=["A/78/275."], calls=[(1, "1")])
    new = make(TEXTS, notes=["A/79/270."], calls=[(1, "1")])
    assert [(link.old, link.new) for link in compare(old, new).footnotes.links] == [("1", "1")]


def test_a_changed_note_belongs_to_the_paragraph_that_calls_it(make: Make) -> None:
    old = make(TEXTS, notes=[TREATIES], calls=[(0, "1")])
    new = make(TEXTS, notes=["See the declaration of the ministers of transport, Port Maren, 2023."], calls=[(0, "1")])
    changes = changes_of(compare(old, new))
    assert [(change.row.new, change.kinds) for change in changes] == [((0,), {ChangeKind.NOTES})]


def test_a_note_called_by_another_paragraph_is_a_change_of_both(make: Make) -> None:
    old = make(TEXTS, notes=[TREATIES], calls=[(0, "1")])
    new = make(TEXTS, notes=[TREATIES], calls=[(1, "1")])
    assert [change.row.new for change in changes_of(compare(old, new))] == [(0,), (1,)]


def test_notes_that_differ_in_their_numbers_alone_stay_with_the_one_that_is_the_same(make: Make) -> None:
    conventions = [f"United Nations, Treaty Series, vol. {volume}, No. {volume}1." for volume in (3990, 3991, 3992)]
    old = make(TEXTS[:1], notes=conventions, calls=[(0, "1"), (0, "2"), (0, "3")])
    new = make(TEXTS[:1], notes=["A/79/188.", *conventions], calls=[(0, "1"), (0, "2"), (0, "3"), (0, "4")])
    notes = compare(old, new).footnotes
    assert [(link.old, link.new, link.nature) for link in notes.links] == [
        ("1", "2", Nature.IDENTICAL),
        ("2", "3", Nature.IDENTICAL),
        ("3", "4", Nature.IDENTICAL),
    ]


def test_notes_that_differ_in_their_numbers_are_others_where_no_linked_paragraphs_call_them(make: Make) -> None:
    old = make(TEXTS, notes=["Resolution 70/901."], calls=[(0, "1")])
    new = make(TEXTS, notes=["Resolution 64/902."], calls=[(1, "1")])
    notes = compare(old, new).footnotes
    assert (notes.links, notes.added, notes.removed) == ((), ("1",), ("1",))


def test_a_note_called_elsewhere_is_told_by_its_words_before_one_that_looks_like_it(make: Make) -> None:
    old = make(TEXTS, notes=["Resolution 70/901."], calls=[(0, "1")])
    new = make(TEXTS, notes=["Resolution 64/902.", "Resolution 70/901"], calls=[(0, "1"), (1, "2")])
    notes = compare(old, new).footnotes
    assert [(link.old, link.new) for link in notes.links] == [("1", "2")]
    assert notes.added == ("1",)


def test_two_notes_of_a_paragraph_that_changed_places_say_the_same(make: Make) -> None:
    reports = ["See A/78/264, sect. I.", "See A/78/311, sect. I."]
    old = make(TEXTS, notes=reports, calls=[(0, "1"), (0, "2")])
    new = make(TEXTS, notes=reports[::-1], calls=[(0, "1"), (0, "2")])
    links = compare(old, new).footnotes.links
    assert [(link.old, link.new, link.nature) for link in links] == [
        ("2", "1", Nature.IDENTICAL),
        ("1", "2", Nature.IDENTICAL),
    ]
