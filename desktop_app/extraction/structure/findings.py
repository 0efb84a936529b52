"""Warnings about what does not fit together in a document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import (
    COMMENTS,
    CROSSED,
    MIRRORED,
    OTHER_LETTERS,
    PICTURED_WORDS,
    SCAN,
    STRUCK_OUT,
    UNPAINTED,
    UNREADABLE,
    WATERMARK,
    Page,
)
from desktop_app.extraction.page.nonsense import is_nonsense
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.labels import label_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Kind, Metadata, Notice, Paragraph, Zone
from desktop_app.resolution.symbol import SymbolKind, parse

# Unicode categories: private use, unassigned, control characters and lone surrogates.
MEANINGLESS = ("Co", "Cn", "Cc", "Cs")

# Scripts of no official language, which a wrong text layer often has: Syriac to Cherokee, the rare characters
# of Chinese dictionaries, Yi to Meetei.
UNUSED = re.compile(r"[\u0700-\u1dff\u2c00-\u2dff\u2e80-\u2fdf\u3400-\u4dbf\ua000-\uabff]")

WITHOUT_MEANING = re.compile(r"[\ufffd\ue000-\uf8ff]")
# A character without a meaning inside a word; by itself it is mostly the sign of a list.
LETTERLESS = re.compile(r"[^\W\d_][\ufffd\ue000-\uf8ff]|[\ufffd\ue000-\uf8ff][^\W\d_]")

# What stands for a ligature to which a font gives the code of a sign, or of a letter of a language that is none of the
# six: "of!cial", "oßcial". Addresses hold signs among their letters, and names are written with capitals.
SIGNS, LETTERS = '!"#$%<=>\\\\^{|}~¡¢£¤¥¦§¨©¬®¯±¶¸¹º»¼½¾¿', "ßðþøłđıÆÐØÞŁĐƀ-ɏ"
# Typists borrow letters for the stress of a Russian word from Latin: "бóльший".
IN_RUSSIAN = "(?![áéóý])[ß-öø-ɏ]"
# Looking for the characters alone is quicker, and most pages have none of them.
OTHER = re.compile(f"[{SIGNS}{LETTERS}]|[а-яё]{IN_RUSSIAN}")
OTHER_IN_WORD = re.compile(
    rf"(?<![\w./:@=&%#?-])(?:[^\W\d_]+[{SIGNS}][a-zà-öø-ÿа-яё]{{2}}"
    rf"|[a-zà-öù-ÿ]+[{LETTERS}][a-zà-öù-ÿ]|[а-яё]+{IN_RUSSIAN}[а-яё])"
)

OPERATIVE_ORDER = Message("operative-order", "Operative paragraph {1} follows operative paragraph {0}.")
OPERATIVE_GAP = Message("operative-gap", "Operative paragraph {0} was not found between {1} and {2}.")
OPERATIVE_GAPS = Message("operative-gap", "Operative paragraphs {0} to {1} were not found between {2} and {3}.")
LABELS_MISSING = Message(
    "label-gap", "On page {2}, {1} follows {0} of the page before; the pages between them seem to be missing."
)
NOTE_GAP = Message("note-gap", "Footnote {0} was not found between {2} and {3}.")
NOTE_GAPS = Message("note-gap", "Footnotes {0} to {1} were not found between {2} and {3}.")
MARK_WITHOUT_NOTE = Message("mark-without-note", "No footnote answers the mark {0}.")
MARKS_WITHOUT_NOTE = Message("mark-without-note", "No footnote answers {1} marks, the first of them {0}.")
NOTE_NEVER_CALLED = Message("note-never-called", "No mark calls footnote {0}.")
LINE_LEFT_OUT = Message("line-left-out", "The line “{0}” below the footnotes of page {1} was left out.")
NO_CLOSING = Message(
    "end-missing", "No meeting and date close the text; its end seems to be missing. Compare it with the original."
)
NO_STOP = Message(
    "stop-missing", "The last paragraph ends without a full stop; the end of the text seems to be missing."
)
NOTHING_OPERATIVE = Message(
    "operative-missing", "No operative paragraph follows the preamble; the end of the text seems to be missing."
)
NOT_A_RESOLUTION = Message(
    "not-a-resolution", "This does not look like a resolution; its paragraphs are shown as they stand."
)

WORDS_STRUCK_OUT = Message("words-struck-out", "Words are struck out; they are left out of the text.")


def gaps_in(paragraphs: Sequence[Paragraph]) -> Iterable[Notice]:
    """Operative paragraphs whose numbers are missing between two others."""
    before, part = 0, None
    for paragraph in paragraphs:
        number = paragraph.number
        if not number:
            continue
        before = before if paragraph.part == part else 0
        if number not in (before, before + 1, 1):
            yield _gap(before, number, paragraph)
        before, part = number, paragraph.part


def _gap(before: int, number: int, paragraph: Paragraph) -> Notice:
    page = paragraph.regions[0].page if paragraph.regions else None
    if number < before:
        return Notice(OPERATIVE_ORDER.filled(str(before), str(number)), page)
    if number - before == 2:
        return Notice(OPERATIVE_GAP.filled(str(before + 1), str(before), str(number)), page)
    return Notice(OPERATIVE_GAPS.filled(str(before + 1), str(number - 1), str(before), str(number)), page)


def labels_missing(paragraphs: Sequence[Paragraph]) -> Iterable[Notice]:
    """Lists of labelled paragraphs that go on at the top of a page after a gap, as where a page is missing before it.

    A list that leaves numbers out for other reasons does so anywhere: on both sides of the gap it must count on.
    """
    lists: dict[tuple[object, ...], list[Paragraph]] = {}
    for paragraph in paragraphs:
        if paragraph.kind is Kind.ITEM and paragraph.regions:
            lists.setdefault((paragraph.parent, paragraph.level, paragraph.zone, paragraph.part), []).append(paragraph)
    for items in lists.values():
        for first, before, after, last in zip(items, items[1:], items[2:], items[3:], strict=False):
            page = after.regions[0].page
            counts_on = _step(first, before) == 1 == _step(after, last)
            if counts_on and _step(before, after) > 1 and before.regions[-1].page == page - 1:
                yield Notice(LABELS_MISSING.filled(before.label, after.label, str(page + 1)), page)


def _step(before: Paragraph, after: Paragraph) -> int:
    """How many places of their list one label is after another; 0 if they are of none in common."""
    one, other = label_of(f"{before.label} "), label_of(f"{after.label} ")
    if one is None or other is None or one.form != other.form:
        return 0
    values = dict(one.readings)
    steps = [value - values[name] for name, value in other.readings if name in values]
    return min((step for step in steps if step > 0), default=0)


def end_missing(metadata: Metadata, paragraphs: Sequence[Paragraph]) -> Iterable[Notice]:
    """A warning where a resolution or a draft stops before its end; at most one."""
    if metadata.document_type not in ("resolution", "draft"):
        return
    message = _missing_end(metadata, paragraphs)
    if message is not None:
        pages = [region.page for paragraph in paragraphs for region in paragraph.regions]
        yield Notice(message, max(pages, default=None))


def _missing_end(metadata: Metadata, paragraphs: Sequence[Paragraph]) -> Message | None:
    if any(paragraph.kind is Kind.CLOSING for paragraph in paragraphs):
        return None
    body = [paragraph for paragraph in paragraphs if paragraph.zone in (Zone.PREAMBLE, Zone.OPERATIVE)]
    if all(paragraph.kind is not Kind.OPERATIVE for paragraph in body):
        return NOTHING_OPERATIVE if any(paragraph.kind is Kind.PREAMBULAR for paragraph in body) else None
    if body[-1].kind in (Kind.OPERATIVE, Kind.ITEM, Kind.PREAMBULAR) and not _ends_sentence(body[-1].text):
        return NO_STOP
    return NO_CLOSING if _is_closed_by_meeting(metadata) else None


def _ends_sentence(text: str) -> bool:
    return text.rstrip(" \"'”’»“)]）］").endswith((".", "。", "!", "?", "؟", "…", "．"))


def _is_closed_by_meeting(metadata: Metadata) -> bool:
    """Whether the document is a resolution of the General Assembly, which ends with the meeting and the date."""
    symbol = parse(metadata.symbol) if metadata.symbol else None
    return symbol is not None and symbol.kind is SymbolKind.RESOLUTION and symbol.organ == "A"


def notes_missing(notes: Sequence[Footnote]) -> Iterable[Notice]:
    """Numbers that are missing between two notes: a page is missing or out of order."""
    numbered = [note for note in notes if note.marker.isdecimal()]
    for before, note in pairwise(numbered):
        first, last = int(before.marker) + 1, int(note.marker) - 1
        page = note.regions[0].page if note.regions else None
        arguments = (str(first), str(last), before.marker, note.marker)
        if first == last:
            yield Notice(NOTE_GAP.filled(*arguments), page)
        elif first < last:
            yield Notice(NOTE_GAPS.filled(*arguments), page)


def unmatched_notes(
    paragraphs: Sequence[Paragraph], notes: Sequence[Footnote], unanswered: Sequence[tuple[str, int]]
) -> Iterable[Notice]:
    """Note marks without a note, and notes without a mark."""
    called = {marker for paragraph in paragraphs for marker in paragraph.notes}
    known = {note.marker for note in notes}
    sought = called | dict(unanswered).keys() | {"0"}
    alone = [
        (marker, where)
        for marker, where in dict(unanswered).items()
        if marker.isdecimal() and marker not in known and str(int(marker) - 1) in sought
    ]
    if alone:
        marker, where = alone[0]
        several = MARKS_WITHOUT_NOTE.filled(marker, str(len(alone)))
        yield Notice(MARK_WITHOUT_NOTE.filled(marker) if len(alone) == 1 else several, where)
    for note in notes:
        if note.marker.isdecimal() and note.marker not in called:
            page = note.regions[0].page if note.regions else None
            yield Notice(NOTE_NEVER_CALLED.filled(note.marker), page)


def lines_left_out(rows: Sequence[TextRow]) -> Iterable[Notice]:
    """Lines below the notes of a page that belong neither to them nor to the running foot."""
    for row in rows:
        yield Notice(LINE_LEFT_OUT.filled(" ".join(row.text.split()), str(row.page + 1)), row.page)


AMISS = {
    "unreadable-letters": (
        Message(
            "unreadable-letters",
            "Some letters of page {0} cannot be read in its text layer; compare the text with the page.",
        ),
        Message(
            "unreadable-letters",
            "Some letters of {1} pages, the first of them page {0}, cannot be read in their text layers; "
            "compare the text with the pages.",
        ),
    ),
    OTHER_LETTERS: (
        Message(
            "other-letters",
            "The text layer of page {0} says other letters than the page shows; compare the text with the page.",
        ),
        Message(
            "other-letters",
            "The text layers of {1} pages, the first of them page {0}, say other letters than the pages show; "
            "compare the text with the pages.",
        ),
    ),
    COMMENTS: (
        Message("comments", "Page {0} bears comments, stamps or filled fields; they are left out of the text."),
        Message(
            "comments",
            "{1} pages, the first of them page {0}, bear comments, stamps or filled fields; "
            "they are left out of the text.",
        ),
    ),
    MIRRORED: (
        Message("mirrored", "Some text of page {0} is mirrored or upside down; it is missing here."),
        Message(
            "mirrored",
            "Some text of {1} pages, the first of them page {0}, is mirrored or upside down; it is missing here.",
        ),
    ),
    CROSSED: (
        Message(
            "crossed",
            "Strokes run across words of page {0}; the words are kept here: see whether they are struck out there.",
        ),
        Message(
            "crossed",
            "Strokes run across words of {1} pages, the first of them page {0}; the words are kept here: "
            "see whether they are struck out there.",
        ),
    ),
    PICTURED_WORDS: (
        Message(
            "pictured-words",
            "A picture stands among the words of page {0}; what it shows is missing here: look at the page.",
        ),
        Message(
            "pictured-words",
            "Pictures stand among the words of {1} pages, the first of them page {0}; "
            "what they show is missing here: look at the pages.",
        ),
    ),
    STRUCK_OUT: (
        Message("struck-out", "Words on page {0} are struck out; they are left out of the text."),
        Message(
            "struck-out",
            "Words on {1} pages, the first of them page {0}, are struck out; they are left out of the text.",
        ),
    ),
    UNPAINTED: (
        Message("unpainted", "The text layer of page {0} holds words that cannot be seen; they are left out."),
        Message(
            "unpainted",
            "The text layers of {1} pages, the first of them page {0}, hold words that cannot be seen; "
            "they are left out.",
        ),
    ),
    WATERMARK: (
        Message("watermark", "A watermark lies across page {0}; it is left out of the text."),
        Message(
            "watermark",
            "A watermark lies across {1} pages, the first of them page {0}; it is left out of the text.",
        ),
    ),
    "sideways": (
        Message("sideways", "The text of page {0} runs sideways; it is missing here."),
        Message("sideways", "The text of {1} pages, the first of them page {0}, runs sideways; it is missing here."),
    ),
    "some-sideways": (
        Message("some-sideways", "Some text of page {0} runs sideways; it is missing here."),
        Message(
            "some-sideways", "Some text of {1} pages, the first of them page {0}, runs sideways; it is missing here."
        ),
    ),
    "page-without-text": (
        Message("page-without-text", "Page {0} holds no text; what stands on it is missing here."),
        Message(
            "page-without-text",
            "{1} pages, the first of them page {0}, hold no text; what stands on them is missing here.",
        ),
    ),
    UNREADABLE: (
        Message("page-unreadable", "Page {0} cannot be read; what stands on it is missing here."),
        Message(
            "page-unreadable",
            "{1} pages, the first of them page {0}, cannot be read; what stands on them is missing here.",
        ),
    ),
    SCAN: (
        Message("scan", "Page {0} is a picture with text recognized by machine; expect errors."),
        Message(
            "scan",
            "{1} pages, the first of them page {0}, are pictures with text recognized by machine; expect errors.",
        ),
    ),
    "garbled": (
        Message("garbled", "The text layer of page {0} is garbled; trust the page, not the text."),
        Message(
            "garbled",
            "The text layers of {1} pages, the first of them page {0}, are garbled; trust the pages, not the text.",
        ),
    ),
}


def faulty_pages(pages: Sequence[Page]) -> Iterable[Notice]:
    """Pages without text, with text recognized by machine, sideways or garbled; one warning for each of these."""
    found: dict[str, list[int]] = {}
    for page in pages:
        for code in _faults(page):
            found.setdefault(code, []).append(page.number)
    for code, numbers in found.items():
        one, many = AMISS[code]
        message = one if len(numbers) == 1 else many
        yield Notice(message.filled(str(numbers[0] + 1), str(len(numbers))), numbers[0])


def _faults(page: Page) -> Iterable[str]:
    text = "\n".join([line.text for line in page.lines])
    is_scan = page.pictured and _is_hidden(page)
    if not text.strip() and UNREADABLE not in page.remarks:
        yield "page-without-text"
    elif is_scan:
        yield SCAN
    sideways = sum(len(line.text) for line in page.lines if line.rotated)
    if text.strip() and sideways > len(text) / 2:
        yield "sideways"
    elif sideways > LIMITS.sideways_most:
        yield "some-sideways"
    if meaningless_share(text) > LIMITS.garbled or is_nonsense(text):
        yield "garbled"
    elif _holds_unreadable(text):
        yield "unreadable-letters"
    told = {MIRRORED} if sideways > LIMITS.sideways_most else set()
    yield from sorted(page.remarks - told - ({SCAN} if is_scan else set()))


def _holds_unreadable(text: str) -> bool:
    """Whether words of a text hold characters that are none of their letters."""
    if not text.isascii() and WITHOUT_MEANING.search(text) and LETTERLESS.search(text):
        return True
    return OTHER.search(text) is not None and OTHER_IN_WORD.search(text) is not None


def _is_hidden(page: Page) -> bool:
    """Whether most of the text is not painted, as under a scan."""
    hidden = shown = 0
    for line in page.lines:
        for span in line.spans:
            if span.hidden:
                hidden += len(span.text)
            else:
                shown += len(span.text)
    return hidden > shown


def meaningless_share(text: str) -> float:
    """The share of meaningless characters: replacement, private, unassigned, control, or of unused scripts."""
    if text.isascii():
        return 0.0
    bad = [char for char in set(text) if char > "\x7f" and _says_nothing(char)]
    return sum(map(text.count, bad)) / max(len(text), 1)


def _says_nothing(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in MEANINGLESS or UNUSED.match(char) is not None


def not_a_resolution(page: int | None = None) -> Notice:
    """The warning that the document has nothing that a resolution begins with; a file without pages has none."""
    return Notice(NOT_A_RESOLUTION, page)
