"""Invented resolutions and comparisons that every exporter is tried with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Comparison, FootnoteComparison, FootnoteLink, Link, Relation, Verdict
from desktop_app.comparison.natures.describe import describe, describe_text
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Kind, Metadata, NoteCall, Paragraph, Resolution, Source, Zone

Pairing = tuple[tuple[int, ...], tuple[int, ...], bool]
Maker = Callable[..., Comparison]


def paragraph(
    kind: Kind, text: str, label: str = "", opening: str = "", notes: Sequence[tuple[str, str]] = ()
) -> Paragraph:
    """A paragraph; ``notes`` pairs a marker with the words that it follows."""
    calls = tuple(NoteCall(marker, text.index(after) + len(after)) for marker, after in notes)
    cite = f"OP {label.rstrip('.')}" if kind is Kind.OPERATIVE else kind.value
    zone = Zone.OPERATIVE if kind is Kind.OPERATIVE else Zone.PREAMBLE
    return Paragraph(f"{kind.value}{label}", cite, kind, zone, text, label, opening=opening, calls=calls)


def resolution(
    symbol: str, paragraphs: Sequence[Paragraph], notes: Sequence[str] = (), language: str = "en"
) -> Resolution:
    """A resolution with footnotes numbered from 1."""
    footnotes = tuple(Footnote(str(number), text) for number, text in enumerate(notes, 1))
    title = next((p.text for p in paragraphs if p.kind is Kind.TITLE), None)
    metadata = Metadata(symbol=symbol, session=int(symbol.split("/")[2]), language=language, title=title)
    source = Source(symbol.replace("/", "_") + ".pdf", "0" * 64, 2)
    return Resolution(source, metadata, tuple(paragraphs), footnotes)


def comparison_of(
    old: Resolution, new: Resolution, pairs: Sequence[Pairing], notes: Sequence[tuple[str, str]] = ()
) -> Comparison:
    """A comparison with the links given as positions and whether they moved, the rest added and removed."""
    context = Context.of(old.metadata, new.metadata)
    links = tuple(_link(old, new, pair, context) for pair in pairs)
    linked_old = {position for link in links for position in link.old}
    linked_new = {position for link in links for position in link.new}
    return Comparison(
        old,
        new,
        links,
        tuple(position for position in range(len(new.paragraphs)) if position not in linked_new),
        tuple(position for position in range(len(old.paragraphs)) if position not in linked_old),
        _footnotes(old, new, notes, context),
        Verdict(Relation.VERSIONS, 0.9, Message("same", "They are two versions.")),
    )


def _link(old: Resolution, new: Resolution, pair: Pairing, context: Context) -> Link:
    before, after = [old.paragraphs[n] for n in pair[0]], [new.paragraphs[n] for n in pair[1]]
    found = describe(before, after, context)
    renumbered = [p.label for p in before] != [p.label for p in after]
    return Link(pair[0], pair[1], found.nature, pair[2], renumbered, 0.9, found.verb, found.edits, found.remarks)


def _footnotes(
    old: Resolution, new: Resolution, pairs: Sequence[tuple[str, str]], context: Context
) -> FootnoteComparison:
    links = []
    for before, after in pairs:
        found = describe_text(old.footnote_of[before].text, new.footnote_of[after].text, context)
        links.append(FootnoteLink(before, after, found.nature, found.edits))
    gone = tuple(n.marker for n in old.footnotes if n.marker not in {before for before, _ in pairs})
    came = tuple(n.marker for n in new.footnotes if n.marker not in {after for _, after in pairs})
    return FootnoteComparison(tuple(links), came, gone)


@pytest.fixture
def old_version() -> Resolution:
    return resolution(
        "A/RES/78/901",
        [
            paragraph(Kind.TITLE, "Lighthouses of the open sea"),
            paragraph(Kind.CHAPEAU, "The General Assembly,", opening="The General Assembly"),
            paragraph(
                Kind.PREAMBULAR, "Recalling its resolution 77/900 of 15 December 2022 on lamps,", "", "Recalling"
            ),
            paragraph(Kind.PREAMBULAR, "Noting the old foghorns,", "", "Noting", [("1", "foghorns,")]),
            paragraph(
                Kind.OPERATIVE, "Encourages Member States to consider lamps;", "1.", "Encourages", [("2", "lamps;")]
            ),
            paragraph(Kind.OPERATIVE, "Requests a report and decides to meet;", "2.", "Requests"),
            paragraph(Kind.OPERATIVE, "Welcomes the work of the keepers;", "3.", "Welcomes"),
            replace(
                paragraph(Kind.TABLE, "Lamp Cost Red 5 Blue 7"), rows=(("Lamp", "Cost"), ("Red", "5"), ("Blue", "7"))
            ),
        ],
        ["See A/77/1.", "Resolution 70/1."],
    )


@pytest.fixture
def new_version() -> Resolution:
    return resolution(
        "A/RES/80/903",
        [
            paragraph(Kind.TITLE, "Lighthouses of the open sea"),
            paragraph(Kind.CHAPEAU, "The General Assembly,", opening="The General Assembly"),
            paragraph(
                Kind.PREAMBULAR, "Recalling its resolution 79/902 of 15 December 2024 on lamps,", "", "Recalling"
            ),
            paragraph(Kind.OPERATIVE, "Welcomes the steady work of the keepers;", "1.", "Welcomes"),
            paragraph(Kind.OPERATIVE, "Urges Member States to continue lamps;", "2.", "Urges", [("1", "lamps;")]),
            paragraph(Kind.OPERATIVE, "Requests a report", "3.", "Requests"),
            paragraph(Kind.OPERATIVE, "and decides to meet;", "4.", ""),
            paragraph(Kind.OPERATIVE, "Decides to remain seized of the lamps.", "5.", "Decides", [("2", "lamps.")]),
            replace(
                paragraph(Kind.TABLE, "Lamp Cost Red 6 Blue 7"), rows=(("Lamp", "Cost"), ("Red", "6"), ("Blue", "7"))
            ),
        ],
        ["Resolution 70/1, annex.", "See A/79/2."],
    )


PAIRS: list[Pairing] = [
    ((0,), (0,), False),
    ((1,), (1,), False),
    ((2,), (2,), False),
    ((6,), (3,), True),
    ((4,), (4,), False),
    ((5,), (5, 6), False),
    ((7,), (8,), False),
]


@pytest.fixture
def comparison(old_version: Resolution, new_version: Resolution) -> Comparison:
    """Everything in a few lines: a roll-forward, a removal, a move, a split, a new paragraph, notes, a table."""
    return comparison_of(old_version, new_version, PAIRS, [("2", "1")])


HOSTILE = (
    "<script>alert('x')</script> & ]]> \"quoted\"",
    "=cmd|' /C calc'!A0",
    "control \x00\x01\x0b\x1f\x7f end",
    "lone \ud83d surrogate \udc00 here",
    "marks \u202e\u2067\u202d unmatched \u2069\u2069",
    "a\tb\nc\r\nd\u2028e",
    "long " + "word " * 20_000,
)


@pytest.fixture(scope="session")
def hostile() -> Comparison:
    """Texts that mean something to a program that takes them for more than text; made once, for none changes them."""
    old = [paragraph(Kind.OPERATIVE, f"{text} old", text[:12], text[:5]) for text in HOSTILE]
    new = [paragraph(Kind.OPERATIVE, f"{text} new", text[:12], text[:5]) for text in HOSTILE]
    before = resolution("A/RES/78/901", old, HOSTILE)
    after = resolution("A/RES/79/902", new, HOSTILE)
    metadata = replace(before.metadata, title=HOSTILE[0], symbol=HOSTILE[1])
    pairs = [((number,), (number,), False) for number in range(len(HOSTILE))]
    marks = [(str(number), str(number)) for number in range(1, len(HOSTILE) + 1)]
    return comparison_of(replace(before, metadata=metadata), after, pairs, marks)


SPOILT: dict[str, Maker] = {
    "a paragraph too many": lambda c: replace(c, new=replace(c.new, paragraphs=c.new.paragraphs[:-2])),
    "another order": lambda c: replace(c, old=replace(c.old, paragraphs=c.old.paragraphs[::-1])),
    "other footnotes": lambda c: replace(c, new=replace(c.new, footnotes=c.old.footnotes)),
}


@pytest.fixture(params=SPOILT.values(), ids=SPOILT.keys())
def spoilt(comparison: Comparison, request: pytest.FixtureRequest) -> Comparison:
    """A comparison that a document of the sound one does not carry."""
    made: Comparison = request.param(comparison)
    return made
