"""Labels that an Akoma Ntoso file has left in the words: "(a) To cooperate", "6. Reaffirms", "16 – تشجع"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.extraction.akn.text import RunningText, name_of
from desktop_app.extraction.akn.units import HEADINGS, FoundUnit
from desktop_app.extraction.structure.blocks import COLONS, COMMAS, STOP
from desktop_app.extraction.structure.headings import is_section_number
from desktop_app.extraction.structure.labels import Label, Lists, label_of
from desktop_app.extraction.text.wordings import says_closing
from desktop_app.resolution.model import Kind, Zone
from desktop_app.resolution.roman import roman_value

UNLABELLED = (Kind.OPERATIVE, Kind.PREAMBULAR, Kind.TEXT, Kind.ITEM)
LABELLED = (Kind.OPERATIVE, Kind.ITEM)
# A number whose stop was forgotten: "3 Calls upon".
BARE_NUMBER = re.compile(r"(\d{1,3})\s+(?=[^\W\d_])")
# "232 .Recognizes".
BLANK_BEFORE_STOP = re.compile(r"\s+(?=\.)")
# The letter l, which is typed for the figure 1.
TYPED_ONE = re.compile(r"l\.")

# The number of a section, by itself or before its title: "II Follow-up".
SECTION_NUMBER = re.compile(r"([IVXLC]{1,7})(?:\s+(?=[^\W\d_])|$)")

# No colon: what follows it is a list, whose first line is no title.
SENTENCE_ENDS = tuple(mark for mark in STOP if mark not in COLONS)

Found = tuple[FoundUnit, RunningText]


def label_in(unit: FoundUnit, text: RunningText) -> Label | None:
    """The label of a paragraph that has one; whatever the document gives as a label is one, even a bare number."""
    if not unit.label or unit.kind not in LABELLED:
        return None
    return label_of(f"{unit.label} {text.words}") or label_of(f"{unit.label}. {text.words}")


def with_written_labels(found: Iterable[Found]) -> Iterator[Found]:
    """The paragraphs that say something, each with the label that its words begin with.

    A label in the words counts if its list has come to it. A label without words is that of the next paragraph.
    Numbered paragraphs that stand in the preamble begin the operative part, and lettered ones are sub-paragraphs, as
    they are on the page.
    """
    reader, left = _Reader(), None
    for unit, text in _with_titles(list(_with_numbers_apart(found))):
        if text.words or unit.rows:
            yield reader.read(unit if left is None else _labelled_by(left, unit), text)
            left = None
        else:
            left = unit if unit.label else None


def with_openings(found: Iterable[Found]) -> Iterator[Found]:
    """The paragraphs; the last of a preamble is operative if it opens those that follow it: "Resolves that:"."""
    all_found = list(found)
    for (unit, text), (after, _) in pairwise(all_found):
        opens = unit.kind is Kind.PREAMBULAR and unit.zone is Zone.PREAMBLE and text.words.endswith(COLONS)
        is_last = opens and after.kind in LABELLED and after.zone is Zone.OPERATIVE
        yield (replace(unit, kind=Kind.OPERATIVE, zone=Zone.OPERATIVE) if is_last else unit), text
    yield from all_found[-1:]


def _with_numbers_apart(found: Iterable[Found]) -> Iterator[Found]:
    """The paragraphs; a heading such as "II Follow-up" becomes the number of a section and its title.

    The United Nations print them in two lines, which translations join in the file. A paragraph that a class says to be
    a heading was one line on its page.
    """
    last = 0
    for unit, text in found:
        joins = unit.kind is Kind.HEADING and not unit.label and name_of(unit.element) in HEADINGS
        number = SECTION_NUMBER.match(text.words) if joins else None
        value = roman_value(number[1].lower()) if number else 0
        if number is None or value not in (1, last + 1):
            yield unit, text
            continue
        last = value
        yield unit, RunningText(number[1])
        if number.end() < len(text.words):
            yield unit, text.after(number.end())


def _with_titles(found: Sequence[Found]) -> Iterator[Found]:
    """The paragraphs; a line that only its place tells to be a title becomes a heading."""
    texts = [None, *found, None]
    numbered = False
    for before, (unit, text), after in zip(texts, found, texts[2:], strict=False):
        is_title = _is_line(unit, text) and (numbered or (_ends(before) and _has_label(after)))
        yield (replace(unit, kind=Kind.HEADING) if is_title else unit), text
        numbered = unit.kind is Kind.HEADING and is_section_number(text.words)


def _is_line(unit: FoundUnit, text: RunningText) -> bool:
    """Whether a paragraph without a label may be a title: it does not end as a sentence does."""
    is_plain = not unit.label and unit.zone is not Zone.PREAMBLE and unit.kind in (Kind.TEXT, Kind.OPERATIVE)
    return is_plain and label_of(text.words) is None and not text.words.endswith((*STOP, *COMMAS))


def _ends(found: Found | None) -> bool:
    """Whether a paragraph ends a list, and does not open one with a colon."""
    return found is not None and found[1].words.endswith(SENTENCE_ENDS)


def _has_label(found: Found | None) -> bool:
    if found is None or found[0].kind not in UNLABELLED:
        return False
    return bool(found[0].label) or label_of(found[1].words) is not None


def _labelled_by(left: FoundUnit, unit: FoundUnit) -> FoundUnit:
    """A paragraph with the label of the one before it, which has no words."""
    if unit.label or unit.kind not in UNLABELLED:
        return unit
    return replace(unit, label=left.label, kind=left.kind if unit.kind is Kind.TEXT else unit.kind)


class _Reader:
    """Reads paragraphs one by one; the lists so far tell which label may come next."""

    def __init__(self) -> None:
        self._lists = Lists()
        self._place: tuple[bool, str | None] = (False, None)
        self._acts = False
        self._counts = False
        self._opened = False

    def read(self, unit: FoundUnit, text: RunningText) -> Found:
        """The paragraph with its label, and as what the label makes it."""
        self._enter(unit)
        if not unit.rows and unit.kind in UNLABELLED:
            unit, text = self._with_whole_label(unit, text) if unit.label else self._labelled(unit, text)
        label = label_in(unit, text)
        if label is not None:
            self._lists.add(label, 0)
        return self._in_part(self._in_zone(self._in_count(unit, label), label), text.words), text

    def _in_part(self, unit: FoundUnit, words: str) -> FoundUnit:
        """The paragraph in the part to which it belongs, if the file has it in the next: recitals end with a comma."""
        if unit.zone is not Zone.OPERATIVE or unit.label:
            self._opened = unit.zone is Zone.OPERATIVE
            return unit
        if unit.kind is Kind.OPERATIVE and not self._opened and words.endswith(COMMAS):
            return replace(unit, kind=Kind.PREAMBULAR, zone=Zone.PREAMBLE)
        self._opened = True
        return replace(unit, kind=Kind.CLOSING, zone=Zone.CLOSING) if says_closing(words) else unit

    def _in_count(self, unit: FoundUnit, label: Label | None) -> FoundUnit:
        """The paragraph, as plain text if it goes on between numbered ones: "and demands that …"."""
        if unit.kind in (Kind.HEADING, Kind.CHAPEAU):
            self._counts = False
        elif unit.kind is Kind.OPERATIVE:
            self._counts = self._counts or (label is not None and label.is_number)
            if self._counts and not unit.label:
                return replace(unit, kind=Kind.TEXT)
        return unit

    def _with_whole_label(self, unit: FoundUnit, text: RunningText) -> Found:
        """The paragraph, the stop of its label out of its words, and "1." where the letter l was typed for it."""
        if text.words.startswith(". "):
            return replace(unit, label=f"{unit.label}."), text.after(2)
        is_typed = unit.kind is Kind.OPERATIVE and not self._lists.last and TYPED_ONE.fullmatch(unit.label)
        return (replace(unit, label="1.") if is_typed else unit), text

    def _enter(self, unit: FoundUnit) -> None:
        """Begin all lists anew in another part and in the annexes."""
        place = (unit.zone is Zone.ANNEX, unit.part)
        if place != self._place:
            self._lists, self._place, self._acts = Lists(), place, False

    def _labelled(self, unit: FoundUnit, text: RunningText) -> Found:
        label = self._label_in(text.words, unit.zone)
        if label is None:
            return unit, text
        kind = Kind.OPERATIVE if label.is_number and unit.zone is not Zone.ANNEX else Kind.ITEM
        return replace(unit, kind=kind, label=BLANK_BEFORE_STOP.sub("", label.text).rstrip()), text.after(label.end)

    def _label_in(self, words: str, zone: Zone) -> Label | None:
        """The label at the beginning of a text, if its list has come to it."""
        label = label_of(words)
        if label is not None:
            return label if self._lists.continued_by(label) and label.end < len(words) else None
        bare = BARE_NUMBER.match(words) if zone is not Zone.ANNEX else None
        number = int(bare[1]) if bare else 0
        if bare is None or number < 2 or number != self._lists.last.get("number", 0) + 1:
            return None
        return Label(f"{number}.", bare.end(), "number", (("number", number),))

    def _in_zone(self, unit: FoundUnit, label: Label | None) -> FoundUnit:
        """The paragraph in the operative part, if one with a number has begun that."""
        if label is not None and not label.is_number and unit.kind is Kind.OPERATIVE:
            unit = replace(unit, kind=Kind.ITEM)
        if unit.zone is not Zone.PREAMBLE:
            return unit
        self._acts = self._acts or (label is not None and label.is_number)
        if not self._acts:
            return unit
        return replace(unit, kind=Kind.OPERATIVE if label and label.is_number else unit.kind, zone=Zone.OPERATIVE)
