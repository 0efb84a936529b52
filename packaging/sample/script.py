r"""The plain-text script of an invented resolution, and how it is read.

A script begins with ``key: value`` lines for the masthead. After a blank line come the blocks, a blank line
apart, each opened by a letter: C chapeau, P preambular paragraph, O operative paragraph, a sub-paragraph,
H heading, T row of a table, D closing, A heading of an annex, N numbered paragraph of the annex.
``*words*`` are in italics, ``{words}`` is a footnote, ``\\`` breaks a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PIECES = re.compile(r"\{(?P<note>[^}]*)\}|\*(?P<italic>[^*]*)\*|(?P<plain>[^*{]+)")


@dataclass(frozen=True)
class Piece:
    """Words in one face, or the mark of a footnote (then ``text`` is its number)."""

    text: str
    face: str = "roman"
    is_mark: bool = False


@dataclass(frozen=True)
class Block:
    """A block of the script: its letter, its label as printed, its pieces and the footnotes that it calls."""

    letter: str
    label: str
    pieces: tuple[Piece, ...]
    notes: tuple[tuple[str, tuple[Piece, ...]], ...]


@dataclass(frozen=True)
class Script:
    """A resolution to set: what the masthead says, and the blocks in order, numbered."""

    masthead: dict[str, str]
    blocks: tuple[Block, ...]


def read_script(path: Path) -> Script:
    """Read a script and number its paragraphs and footnotes."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    masthead = dict(line.split(": ", 1) for line in head.splitlines())
    blocks: list[Block] = []
    numbering = Numbering()
    for line in re.split(r"\n+", body.strip()):
        letter, text = line.split(" ", 1)
        blocks.append(_block(letter, text, numbering))
    return Script(masthead, tuple(blocks))


class Numbering:
    """Counts paragraphs, sub-paragraphs and footnotes as a resolution does."""

    def __init__(self) -> None:
        self.paragraph = 0
        self.item = 0
        self.note = 0

    def label(self, letter: str) -> str:
        """Return the label of the next block of this letter."""
        if letter == "A":
            self.paragraph = 0
        if letter == "a":
            self.item += 1
            return f"({chr(ord('a') + self.item - 1)})"
        self.item = 0
        if letter in "ON":
            self.paragraph += 1
            return f"{self.paragraph}."
        return ""

    def next_note(self) -> str:
        """Return the number of the next footnote."""
        self.note += 1
        return str(self.note)


def _block(letter: str, text: str, numbering: Numbering) -> Block:
    label = numbering.label(letter)
    pieces: list[Piece] = []
    notes: list[tuple[str, tuple[Piece, ...]]] = []
    for found in PIECES.finditer(text):
        if found["note"] is None:
            pieces.append(_piece(found))
            continue
        marker = numbering.next_note()
        notes.append((marker, tuple(_piece(inner) for inner in PIECES.finditer(found["note"]))))
        pieces.append(Piece(marker, is_mark=True))
    return Block(letter, label, tuple(pieces), tuple(notes))


def _piece(found: re.Match[str]) -> Piece:
    if found["italic"] is not None:
        return Piece(found["italic"], "italic")
    return Piece(found["plain"])
