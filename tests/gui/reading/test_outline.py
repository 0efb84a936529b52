"""The rows of the structure: parts and headings that fold, what belongs under them, footnotes last."""

from __future__ import annotations

import pytest

from desktop_app.gui.reading.outline import OutlineEntry, OutlinePart, outline_of, unfolded
from desktop_app.resolution.model import Footnote, Kind, Metadata, Paragraph, Resolution, Source, Zone
from tests.gui.conftest import made_up


def paragraph(kind: Kind, zone: Zone, text: str, level: int = 0, part: str | None = None) -> Paragraph:
    return Paragraph(text, text, kind, zone, text, level=level, part=part)


def resolution(*paragraphs: Paragraph, notes: int = 0) -> Resolution:
    footnotes = tuple(Footnote(str(number), f"See {number}.") for number in range(1, notes + 1))
    return Resolution(Source("a.pdf", "0" * 64, 1), Metadata(), paragraphs, footnotes)


COMPOSITE = resolution(
    paragraph(Kind.TITLE, Zone.FRONT, "Ferries"),
    paragraph(Kind.CHAPEAU, Zone.PREAMBLE, "The General Assembly,"),
    paragraph(Kind.PREAMBULAR, Zone.PREAMBLE, "Recalling,"),
    paragraph(Kind.HEADING, Zone.OPERATIVE, "Lakes"),
    paragraph(Kind.OPERATIVE, Zone.OPERATIVE, "Urges:"),
    paragraph(Kind.ITEM, Zone.OPERATIVE, "the first", level=1),
    paragraph(Kind.ITEM, Zone.OPERATIVE, "the second", level=1),
    paragraph(Kind.HEADING, Zone.OPERATIVE, "Rivers"),
    paragraph(Kind.OPERATIVE, Zone.OPERATIVE, "Invites."),
    paragraph(Kind.HEADING, Zone.ANNEX, "Annex"),
    paragraph(Kind.TEXT, Zone.ANNEX, "A list"),
    paragraph(Kind.CLOSING, Zone.CLOSING, "50th plenary meeting"),
    notes=2,
)


def shown(entries: tuple[OutlineEntry, ...], text: Resolution = COMPOSITE) -> list[str]:
    """Each row as its depth in dots and its words."""

    def words(entry: OutlineEntry) -> str:
        if entry.note:
            return f"note {entry.note.marker}"
        return entry.part.name if entry.part else text.paragraphs[entry.position or 0].text

    return ["." * entry.depth + words(entry) for entry in entries]


def key_of(text: str) -> str:
    entries = outline_of(COMPOSITE)
    return next(entry.key for entry, words in zip(entries, shown(entries), strict=True) if words == text)


def test_parts_head_what_is_in_them_and_footnotes_come_last() -> None:
    assert shown(outline_of(COMPOSITE)) == [
        "Ferries",  # what comes before and after has no part to fold
        "PREAMBLE",
        "The General Assembly,",
        "Recalling,",
        "OPERATIVE",
        "Lakes",
        "Urges:",
        ".the first",
        ".the second",
        "Rivers",
        "Invites.",
        "ANNEX",
        "Annex",
        "A list",
        "50th plenary meeting",
        "FOOTNOTES",
        ".note 1",
        ".note 2",
    ]


@pytest.mark.parametrize(
    ("folded", "hidden"),
    [
        ("PREAMBLE", ["The General Assembly,", "Recalling,"]),
        ("Lakes", ["Urges:", ".the first", ".the second"]),  # up to the next heading
        ("Rivers", ["Invites."]),
        ("OPERATIVE", ["Lakes", "Urges:", ".the first", ".the second", "Rivers", "Invites."]),
        ("FOOTNOTES", [".note 1", ".note 2"]),
    ],
)
def test_what_is_folded_hides_what_is_under_it(folded: str, hidden: list[str]) -> None:
    entries = outline_of(COMPOSITE)
    left = shown(unfolded(entries, {key_of(folded)}))
    assert [words for words in shown(entries) if words not in left] == hidden


def test_a_part_counts_its_paragraphs_and_sub_paragraphs_without_headings() -> None:
    counts = {entry.part: (entry.count, entry.sub_count) for entry in outline_of(COMPOSITE) if entry.part}
    assert counts == {
        OutlinePart.PREAMBLE: (1, 0),
        OutlinePart.OPERATIVE: (2, 2),
        OutlinePart.ANNEX: (1, 0),
        OutlinePart.FOOTNOTES: (2, 0),
    }


def test_the_lettered_parts_of_one_resolution_fold_each_by_itself() -> None:
    lettered = resolution(
        *(paragraph(Kind.OPERATIVE, Zone.OPERATIVE, f"Urges {letter}.", part=letter) for letter in ("A", "A", "B"))
    )
    assert shown(outline_of(lettered), lettered) == ["OPERATIVE", "Urges A.", "Urges A.", "OPERATIVE", "Urges B."]


def test_keys_tell_all_rows_apart_and_are_the_same_the_next_time() -> None:
    keys = [entry.key for entry in outline_of(made_up())]
    assert len(set(keys)) == len(keys)
    assert keys == [entry.key for entry in outline_of(made_up())]


def test_nothing_makes_no_rows() -> None:
    assert outline_of(resolution()) == ()
