"""Running text of Akoma Ntoso: words separated by single spaces, what is in italics, where notes are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop_app.resolution.model import NoteCall
from desktop_app.text.isolates import WITHOUT_WIDTH
from desktop_app.text.plain_forms import WIDE_LATIN, plain_form

Element = etree._Element  # lxml's own name for its elements; there is no public one.

# A non-breaking hyphen is printed like any other; soft hyphens and what has no width are not printed at all.
AS_PRINTED = {0x2010: "-", 0x2011: "-", 0xAD: None, **dict.fromkeys(map(ord, WITHOUT_WIDTH))}
# Letters whose accent is a character of its own, and signs and wide letters that have a plain form.
OTHER_FORMS = re.compile(f"[^\\W\\d_][\u0300-\u036f\u0653-\u0655]+|[\u037e\u2126\u212a\u212b]|{WIDE_LATIN.pattern}")
BRACKETS = re.compile(r"\s*[()（）]+\s*")
NUMBER = re.compile(r"\s*\(?(\d{1,3}|\*+)\)?\s*")
NOTE_FILLER = re.compile(r"^\s*(?:\(\s*\)|（\s*）)\s*")


@dataclass
class RunningText:
    """A text being read; ``notes`` are the markers and elements of the notes in it.

    ``opening`` are the opening words, where the document marks them by a class instead of italics. ``letters`` are the
    marks of notes to tables: raised, they are written as words by themselves ("2024 a"). ``struck`` is what is struck
    out, which is not in the text: the offset where it stood, and its words.
    """

    words: str = ""
    opening: str = ""
    italics: list[tuple[int, int]] = field(default_factory=list)
    calls: list[NoteCall] = field(default_factory=list)
    notes: list[tuple[str, Element]] = field(default_factory=list)
    letters: frozenset[str] = frozenset()
    struck: list[tuple[int, str]] = field(default_factory=list)

    @property
    def opening_words(self) -> str:
        """The words with which it opens, "Takes note", if the document marks them; nothing if it is all in italics."""
        if self.opening:
            return self.opening
        if self.italics and self.italics[0][0] == 0 and self.italics[0][1] < len(self.words):
            return self.words[: self.italics[0][1]].strip(" ,;:.")
        return ""

    def add(self, text: str, italic: bool) -> None:
        """Append text, with single spaces only and none at the beginning."""
        start = len(self.words)
        for part in re.split(r"(\s+)", _in_plain_forms(text.translate(AS_PRINTED))):
            is_space = part.isspace()
            if is_space and (not self.words or self.words.endswith(" ")):
                continue
            self.words += " " if is_space else part
        if italic:
            self._italicise(start)

    def call(self, marker: str) -> None:
        """A note is called here, before a space if there is one."""
        self.calls.append(NoteCall(marker, len(self.words.rstrip())))

    def strike(self, words: str) -> None:
        """Keep words apart that are struck out here."""
        if words:
            self.struck.append((len(self.words), words))

    def after(self, start: int) -> RunningText:
        """The text from an offset on, with its italics and the calls of its notes."""
        self.words = self.words[start:]
        self.opening = ""
        self.italics = [(max(first - start, 0), end - start) for first, end in self.italics if end > start]
        self.calls = [NoteCall(call.marker, max(call.at - start, 0)) for call in self.calls]
        self.struck = [(max(at - start, 0), words) for at, words in self.struck]
        return self.finish()

    def finish(self) -> RunningText:
        """Strip the spaces at the end of the text and around the italics."""
        self.words = self.words.rstrip()
        self.struck = [(min(at, len(self.words)), words) for at, words in self.struck]
        trimmed = [_trimmed(self.words, start, end) for start, end in self.italics]
        self.italics = [(start, end) for start, end in trimmed if end > start]
        return self

    def _italicise(self, start: int) -> None:
        """Mark the end of the text as italic; two stretches with at most a space between them become one."""
        if self.italics and not self.words[self.italics[-1][1] : start].strip():
            self.italics[-1] = (self.italics[-1][0], len(self.words))
        else:
            self.italics.append((start, len(self.words)))


def _in_plain_forms(text: str) -> str:
    """A text in the forms that are used elsewhere."""
    return text if text.isascii() else OTHER_FORMS.sub(lambda found: plain_form(found.group()), text)


def text_of(element: Element, known: frozenset[str], letters: frozenset[str] = frozenset()) -> RunningText:
    """The text of an element without its notes.

    ``known`` are the markers that a superscript number may repeat, ``letters`` the marks of notes to tables.
    """
    text = RunningText(letters=letters)
    _read(element, text, False, known)
    return text.finish()


def text_of_cells(cells: Iterable[Element], known: frozenset[str], letters: frozenset[str]) -> RunningText:
    """The text of the cells of a table, separated by spaces; for the rest see ``text_of``."""
    text = RunningText(letters=letters)
    for cell in cells:
        _read(cell, text, False, known)
        text.add(" ", False)
    return text.finish()


def table_letters(statement: Element) -> frozenset[str]:
    """The letters of the notes to tables: the raised ones with which lines begin."""
    lines = (line for line in statement.iter() if name_of(line) == "p" and not (line.text or "").strip())
    first = (line[0] for line in lines if len(line))
    letters = (_words(child) for child in first if name_of(child) == "sup")
    return frozenset(letter for letter in letters if len(letter) == 1 and letter.isalpha())


def note_text(note: Element) -> RunningText:
    """The text of a note, its paragraphs separated by spaces, without the mark that it may begin with once more."""
    text = RunningText()
    for child in _children(note):
        _read(child, text, False, frozenset())
        text.add(" ", False)
    rest = NOTE_FILLER.sub("", text.finish().words).removeprefix(_repeated_marker(note)).lstrip()
    return text.after(len(text.words) - len(rest))


def marker_of(note: Element) -> str:
    """The marker of a note or of a reference to one, without brackets."""
    return note.get("marker", "").strip("() ")


def name_of(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _read(element: Element, text: RunningText, italic: bool, known: frozenset[str]) -> None:
    italic = italic or name_of(element) == "i" or "italic" in element.get("class", "").split()
    text.add(element.text or "", italic)
    for child in element:
        _read_child(child, text, italic, known)
        text.add(child.tail or "", italic)


def _read_child(child: Element, text: RunningText, italic: bool, known: frozenset[str]) -> None:
    name = name_of(child)
    if name == "authorialNote":
        text.call(marker_of(child))
        text.notes.append((marker_of(child), child))
    elif name == "noteRef":
        text.call(marker_of(child))
    elif name == "sup" and _is_mark(child, text, known):
        return
    elif name == "del":
        text.strike(" ".join("".join(map(str, child.itertext())).split()))
    elif name in {"eol", "br"}:
        text.add(" ", italic)
    elif name and name not in {"img", "docketNumber"}:
        if name == "sup" and _words(child) in text.letters:
            text.add(" ", italic)
        start = len(text.words)
        _read(child, text, italic, known)
        if start == 0 and "opening" in child.get("class", "").split():
            text.opening = text.words


def _is_mark(superscript: Element, text: RunningText, known: frozenset[str]) -> bool:
    """Whether a superscript belongs to a note mark: its brackets, or the number of a note repeated."""
    content = "".join(str(part) for part in superscript.itertext())
    if BRACKETS.fullmatch(content):
        return True
    number = NUMBER.fullmatch(content)
    if number is None or number.group(1) not in known or len(superscript):
        return False
    text.call(number.group(1))
    return True


def _repeated_marker(note: Element) -> str:
    """The marker of a note as it stands, raised, before its words; empty where it does not."""
    first = next(_children(note), None)
    if first is None or not len(first) or (first.text or "").strip() or name_of(first[0]) != "sup":
        return ""
    return "".join(map(str, first[0].itertext())).strip() if _words(first[0]) == marker_of(note) else ""


def _words(element: Element) -> str:
    return "".join(str(part) for part in element.itertext()).strip("() \t\n")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


def _children(element: Element) -> Iterator[Element]:
    return (child for child in element if isinstance(child.tag, str))
