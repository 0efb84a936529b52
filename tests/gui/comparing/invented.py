"""Invented resolutions and comparisons in the style of the field, for the tests of the comparison tab."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop_app.comparison.model import (
    Comparison,
    Edit,
    FootnoteComparison,
    FootnoteLink,
    Link,
    Nature,
    NumberingEvent,
    Operation,
    Relation,
    Shift,
    Verb,
    Verdict,
)
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Kind, Metadata, NoteCall, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.words import Region, Word

PAGE = (612.0, 792.0)
LINES_A_PAGE = 40
WORDS_A_LINE = 10


def edits_between(old: str, new: str, nature: Nature = Nature.WORDING) -> tuple[Edit, ...]:
    """A plain edit script on words and spaces, every change of the same nature."""
    before, after = re.findall(r"\s+|\S+", old), re.findall(r"\s+|\S+", new)
    edits: list[Edit] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            edits.append(Edit(Operation.EQUAL, "".join(before[a:b])))
            continue
        if b > a:
            edits.append(Edit(Operation.DELETE, "".join(before[a:b]), nature))
        if d > c:
            edits.append(Edit(Operation.INSERT, "".join(after[c:d]), nature))
    return tuple(edits)


def paragraph(cite: str, text: str, kind: Kind = Kind.OPERATIVE, calls: Sequence[tuple[str, str]] = ()) -> Paragraph:
    """A paragraph whose first word is in italics; ``calls`` are pairs of a marker and the words before it."""
    places = tuple(NoteCall(marker, text.index(before) + len(before)) for marker, before in calls)
    opening = text.split(" ", maxsplit=1)[0]
    zone = Zone.PREAMBLE if kind is Kind.PREAMBULAR else Zone.OPERATIVE
    looks = {"opening": opening, "calls": places, "italics": ((0, len(opening)),)}
    return Paragraph(cite.lower().replace(" ", ""), cite, kind, zone, text, cite, **looks)


def resolution(
    symbol: str, paragraphs: Sequence[Paragraph], notes: Sequence[Footnote] = (), language: str = "en"
) -> Resolution:
    """A resolution whose words stand on invented pages, ten words a line."""
    placed, line = [], 0
    for item in paragraphs:
        words, line = _words(item.text, line)
        placed.append(replace(item, words=words, regions=_regions(words)))
    notes_placed = []
    for note in notes:
        words, line = _words(note.text, line)
        notes_placed.append(replace(note, words=words, regions=_regions(words)))
    pages = line // LINES_A_PAGE + 1
    session = int(symbol.split("/")[2]) if symbol.count("/") > 2 else None
    metadata = Metadata(symbol, "General Assembly", session, language, "Invented matters", f"20{session}-12-19")
    source = Source(f"{symbol.replace('/', '_')}.pdf", symbol, pages)
    return Resolution(source, metadata, tuple(placed), tuple(notes_placed), (), (PAGE,) * pages)


def _words(text: str, line: int) -> tuple[tuple[Word, ...], int]:
    words = []
    for number, match in enumerate(re.finditer(r"\S+", text)):
        page, row = divmod(line + number // WORDS_A_LINE, LINES_A_PAGE)
        left, top = 72 + number % WORDS_A_LINE * 46, 72 + row * 16
        words.append(Word(match.start(), match.end(), Region(page, left, top, left + 42, top + 12)))
    return tuple(words), line + (len(words) - 1) // WORDS_A_LINE + 2


def _regions(words: Sequence[Word]) -> tuple[Region, ...]:
    pages: dict[int, list[Region]] = {}
    for word in words:
        pages.setdefault(word.region.page, []).append(word.region)
    return tuple(
        Region(page, min(r.x0 for r in boxes), boxes[0].y0, max(r.x1 for r in boxes), boxes[-1].y1)
        for page, boxes in pages.items()
    )


def changed(old: int, new: int, before: Resolution, after: Resolution, nature: Nature, **more: object) -> Link:
    """A link of two paragraphs with the edits between them."""
    texts = (before.paragraphs[old], after.paragraphs[new])
    edits = () if nature is Nature.IDENTICAL else edits_between(texts[0].text, texts[1].text, nature)
    renumbered = texts[0].cite != texts[1].cite
    values = {"moved": False, "renumbered": renumbered, "similarity": 0.9} | more
    return Link((old,), (new,), nature, edits=edits, **values)  # type: ignore[arg-type]


OLD_TEXTS = (
    ("The General Assembly,", "", Kind.CHAPEAU),
    ("Recalling its resolution 76/900 of 16 December 2021 on the keeping of lighthouses,", "PP 1", Kind.PREAMBULAR),
    ("Mindful that lighthouses guide those who are at sea, by night and in fog,", "PP 2", Kind.PREAMBULAR),
    ("Alarmed by the number of lamps that were left without oil in the past biennium,", "PP 3", Kind.PREAMBULAR),
    ("Welcoming the twentieth anniversary of the Lamp Convention, adopted at Port Amber,", "PP 4", Kind.PREAMBULAR),
    ("Encourages Member States to consider lending their keepers to one another;", "OP 1", Kind.OPERATIVE),
    ("Takes note of the report of the Secretary-General on lamps and lenses;", "OP 2", Kind.OPERATIVE),
    ("Invites the keepers to meet every year at the harbour of their choice;", "OP 3", Kind.OPERATIVE),
    ("Deplores the theft of brass fittings from lighthouses in all regions;", "OP 4", Kind.OPERATIVE),
    ("Requests the Secretary-General to report to it at its seventy-ninth session.", "OP 5", Kind.OPERATIVE),
)
NEW_TEXTS = (
    ("The General Assembly,", "", Kind.CHAPEAU),
    ("Recalling its resolution 78/900 of 19 December 2023 on the keeping of lighthouses,", "PP 1", Kind.PREAMBULAR),
    ("Welcoming the twenty-fifth anniversary of the Lamp Convention, adopted at Port Amber,", "PP 2", Kind.PREAMBULAR),
    ("Mindful that lighthouses guide those who are at sea, by night and in fog,", "PP 3", Kind.PREAMBULAR),
    ("Noting that electric lamps have come into use on some of the outer islands,", "PP 4", Kind.PREAMBULAR),
    ("Urges Member States to continue lending their keepers to one another;", "OP 1", Kind.OPERATIVE),
    ("Calls for the training of young keepers, in particular on the outer islands;", "OP 2", Kind.OPERATIVE),
    ("Takes note of the report of the Secretary-General on lamps and lenses;", "OP 3", Kind.OPERATIVE),
    ("Invites the keepers to meet every year at the harbour of their choice;", "OP 4", Kind.OPERATIVE),
    ("Requests the Secretary-General to report to it at its eighty-first session.", "OP 5", Kind.OPERATIVE),
)
CALLS_OLD = {6: (("1", "lamps and lenses"),), 8: (("2", "brass fittings"),)}
CALLS_NEW = {7: (("1", "lamps and lenses"),), 6: (("2", "outer islands"),)}


def lighthouses(relation: Relation = Relation.VERSIONS) -> Comparison:
    """A small comparison with a change of every kind in it.

    Rows in order: chapeau, PP 1 rolled forward, PP 4 → 2 moved, PP 2 → 3, PP 3 removed, PP 4 new, OP 1 verb,
    OP 2 new, OP 2 → 3 with another footnote, OP 3 → 4, OP 4 removed, OP 5 rolled forward.
    """
    before = resolution("A/RES/78/900", _paragraphs(OLD_TEXTS, CALLS_OLD), (_note("1", 78), _gone()))
    after = resolution("A/RES/80/901", _paragraphs(NEW_TEXTS, CALLS_NEW), (_note("1", 80), _came()))
    verb = Verb("Encourages", "Urges", Shift.STRONGER)
    pairs = (before, after)
    links = (
        changed(0, 0, *pairs, Nature.IDENTICAL),
        changed(1, 1, *pairs, Nature.ROUTINE),
        changed(4, 2, *pairs, Nature.WORDING, moved=True),
        changed(2, 3, *pairs, Nature.IDENTICAL),
        changed(5, 5, *pairs, Nature.WORDING, verb=verb, remarks=(Message("q", "A qualifier came: {0}.", ("all",)),)),
        changed(6, 7, *pairs, Nature.IDENTICAL),
        changed(7, 8, *pairs, Nature.IDENTICAL),
        changed(9, 9, *pairs, Nature.ROUTINE),
    )
    notes = FootnoteComparison((_note_link(before, after),), ("2",), ("2",))
    numbering = (
        NumberingEvent(Zone.OPERATIVE, 7, 1, Message("rise", "From OP {0} on, numbers rise by {1}", ("2", "1"))),
    )
    reason = Message("no-pair", "These are not two versions of one resolution ({0} in common).", ("3 %",))
    verdict = Verdict(relation, 0.71 if relation is Relation.VERSIONS else 0.03, reason, "A/RES/78/900")
    return Comparison(before, after, links, (4, 6), (3, 8), notes, verdict, numbering)


def _paragraphs(
    texts: Sequence[tuple[str, str, Kind]], calls: dict[int, tuple[tuple[str, str], ...]]
) -> list[Paragraph]:
    return [paragraph(cite, text, kind, calls.get(number, ())) for number, (text, cite, kind) in enumerate(texts)]


def _note(marker: str, session: int) -> Footnote:
    lights = "northern" if session == 78 else "southern"
    return Footnote(marker, f"See A/{session}/123, annex, for the keepers of the {lights} lights.")


def _gone() -> Footnote:
    return Footnote("2", "As set out in the Brass Protocol.")


def _came() -> Footnote:
    return Footnote("2", "Islands more than a day's sail from a harbour.")


def _note_link(before: Resolution, after: Resolution) -> FootnoteLink:
    edits = edits_between(before.footnotes[0].text, after.footnotes[0].text)
    return FootnoteLink("1", "1", Nature.WORDING, edits)


def repeated(small: Comparison, times: int) -> Comparison:
    """A comparison of versions that say everything as many times."""
    old, new = (replace(version, paragraphs=version.paragraphs * times) for version in (small.old, small.new))
    starts = range(0, times * len(small.old.paragraphs), len(small.old.paragraphs))
    links = tuple(_shifted(link, start) for start in starts for link in small.links)
    added = tuple(position + start for start in starts for position in small.added)
    removed = tuple(position + start for start in starts for position in small.removed)
    return replace(small, old=old, new=new, links=links, added=added, removed=removed, numbering=())


def _shifted(link: Link, by: int) -> Link:
    old, new = (tuple(position + by for position in side) for side in (link.old, link.new))
    return replace(link, old=old, new=new)
