"""Proof that a finished file gives both texts back, read from its bytes alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from lxml import etree

from desktop_app.comparison.model import Comparison
from desktop_app.export.errors import ExportError
from desktop_app.export.word.markup import Element, tag
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

ABSENT = {True: {"del", "moveFrom"}, False: {"ins", "moveTo"}}
SHOWN_LENGTH = 60
UNPROVED = Message(
    "docx-unproved", "The changes could not be carried into the document: its text would differ at “{0}”."
)


def prove(content: bytes, comparison: Comparison) -> None:
    """Raise ``ExportError``, which names the first text that is not carried, unless both texts come back."""
    for accepted, resolution in ((True, comparison.new), (False, comparison.old)):
        demand_all(texts_of(resolution), texts_in(content, accepted))


def demand_all(expected: Iterable[str], found: Iterable[str]) -> None:
    """Raise ``ExportError``, which names the first text that is not carried, unless all came back and nothing else."""
    for wanted, got in zip_longest(expected, found, fillvalue=""):
        if wanted != got:
            raise ExportError(UNPROVED.filled((wanted or got)[:SHOWN_LENGTH]))


def texts_of(resolution: Resolution) -> list[str]:
    """Each paragraph as label, tabulator, text, each cell of a table; then the footnotes as first called.

    Empty texts are left out: Word keeps a paragraph after a table whose rows are removed.
    """
    texts: list[str] = []
    for paragraph in resolution.paragraphs:
        if paragraph.rows:
            texts += [cell for row in paragraph.rows for cell in row]
        else:
            texts.append((f"{paragraph.label}\t" if paragraph.label else "") + paragraph.text)
    called = list(dict.fromkeys(marker for p in resolution.paragraphs if not p.rows for marker in p.notes))
    notes = resolution.footnote_of
    texts += [f"{marker}\t{note.text}" for marker, note in notes.items() if marker not in called]
    texts += [notes[marker].text for marker in called if marker in notes]
    return [text for text in texts if text]


def texts_in(content: bytes, accepted: bool) -> list[str]:
    """The same of a file with all its changes accepted, or rejected."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = parsed(package.read("word/document.xml"))[0]
        footnotes = parsed(package.read("word/footnotes.xml"))
    notes = {note.get(tag("id"), ""): note for note in footnotes}
    called = [number.get(tag("id"), "") for number in body.iter(tag("footnoteReference")) if _stands(number, accepted)]
    texts = _paragraph_texts(body, accepted) + ["".join(_words(notes[n], accepted)).removeprefix(" ") for n in called]
    return [text for text in texts if text]


def parsed(part: bytes) -> Element:
    """The root of a part of a file."""
    return etree.fromstring(part, etree.XMLParser(huge_tree=True, resolve_entities=False))


def _paragraph_texts(body: Element, accepted: bool) -> list[str]:
    """The texts; a paragraph whose end is not there goes on in the next one."""
    texts, open_text = [], ""
    text = (child for child in body if child.tag != tag("sdt"))  # what stands around the text is a block of its own
    for paragraph in (found for child in text for found in child.iter(tag("p"))):
        open_text += "".join(_words(paragraph, accepted))
        properties = paragraph.find(f"{tag('pPr')}/{tag('rPr')}")
        ends = properties is None or not any(properties.find(tag(name)) is not None for name in ABSENT[accepted])
        if ends:
            texts.append(open_text)
            open_text = ""
    return [*texts, open_text]


def _words(parent: Element, accepted: bool) -> Iterator[str]:
    """The words that stand; not those of note marks, which number themselves."""
    for item in parent.iter(tag("t"), tag("delText"), tag("tab")):
        if _stands(item, accepted) and item.getparent().find(f"{tag('rPr')}/{tag('rStyle')}") is None:  # type: ignore[union-attr]  # a run holds it
            yield "\t" if item.tag == tag("tab") else item.text or ""


def _stands(item: Element, accepted: bool) -> bool:
    return not any(ancestor.tag in {tag(name) for name in ABSENT[accepted]} for ancestor in item.iterancestors())
