"""What each block is, and in which zone and part of the resolution."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import COLONS, COMMAS, SEMICOLONS, Block
from desktop_app.extraction.structure.closings import is_closing
from desktop_app.extraction.structure.front import Front, is_chapeau
from desktop_app.extraction.structure.headings import CLOSING_BRACKETS, is_annex, is_heading, letter_of
from desktop_app.extraction.text.wordings import says_corrigendum, says_vote
from desktop_app.resolution.model import Kind, Zone

FULL_STOPS = (".", "。")
ENDS = (*FULL_STOPS, *COLONS)


# "In favour:", "Ont voté contre :", with the names after it or below.
VOTES = re.compile(r"[^.;:：]{1,40}[:：]")


@dataclass(slots=True)
class Unit:
    """A block with its kind, zone and part; made of several blocks if a title or closing was in pieces."""

    block: Block
    kind: Kind
    zone: Zone
    part: str | None = None

    @property
    def text(self) -> str:
        """Its rough text without the digits of note marks at its end."""
        return self.block.text.rstrip("0123456789 ")

    @property
    def ends_operative(self) -> bool:
        """Whether it ends like an operative paragraph: with a full stop, or with a semicolon inside a section."""
        return self.text.endswith(ENDS if self.kind is Kind.PREAMBULAR else (*ENDS, *SEMICOLONS))

    @property
    def may_be_operative(self) -> bool:
        """Whether it is an unnumbered paragraph that may be the only operative one, by its place or its opening."""
        spans = self.block.first.lines[0].spans
        opens = spans[0].italic and not self.block.first.italic
        in_body = self.zone in (Zone.PREAMBLE, Zone.OPERATIVE)
        return in_body and (self.kind is Kind.PREAMBULAR or (self.kind is Kind.TEXT and opens))


class KindReader:
    """Reads the blocks after the title one by one."""

    def __init__(self, layout: Layout, chapeau: Block | None) -> None:
        self.layout = layout
        self.units: list[Unit] = []
        self.zone = Zone.PREAMBLE
        self.part: str | None = None
        self._chapeau = "".join(chapeau.text.split()) if chapeau is not None else ""
        self._in_section = False
        self._vote = ""

    def read(self, block: Block) -> None:
        """Decide what the next block is."""
        if self._is_of_vote(block):
            self.zone, self._vote = Zone.CLOSING, self._vote + block.text.strip()
            self.units.append(Unit(block, Kind.TABLE if block.cells else Kind.TEXT, self.zone, self.part))
            return
        if self.zone is Zone.CLOSING and self._ends_closing(block):
            self.zone = Zone.ANNEX
        unit = Unit(block, self._kind(block), self.zone, self.part)
        self.units.append(unit)

    def _is_of_vote(self, block: Block) -> bool:
        """Whether a block belongs to the record of the vote: it begins one, its bracket is open, or colons tell."""
        if not self._vote:
            in_brackets = block.first.text.lstrip().startswith(("[", "［"))
            may_begin = self.zone is Zone.CLOSING or (in_brackets and self.zone is not Zone.ANNEX)
            return may_begin and block.label is None and not block.cells and says_vote(block.text.lstrip())
        if self.units[-1].zone is not Zone.CLOSING or self._is_closing(block) or is_annex(block, self.layout):
            return False
        open_at, closed_at = (max(map(self._vote.rfind, signs)) for signs in ("[［", CLOSING_BRACKETS))
        return open_at > closed_at or self._vote.endswith(COLONS) or VOTES.match(block.text.lstrip()) is not None

    def _ends_closing(self, block: Block) -> bool:
        """Whether a block after the closing does not belong to it, and so begins an annex without a title."""
        if block.label is not None or block.cells:
            return True
        return is_heading(block, self.layout) and not self._is_closing(block)

    def _kind(self, block: Block) -> Kind:
        if block.cells:
            return Kind.TABLE
        if is_annex(block, self.layout):
            self.zone = Zone.ANNEX
            return Kind.HEADING
        if self._is_chapeau_again(block):
            return self._new_part()
        if self._is_closing(block):
            self._close_vote()
            self.zone = Zone.CLOSING
            return Kind.CLOSING
        if is_heading(block, self.layout):
            self._make_last_operative(ENDS)
            self._in_section = True
            return Kind.HEADING
        return self._labelled(block) if block.label is not None else self._plain(block)

    def _labelled(self, block: Block) -> Kind:
        assert block.label is not None
        if self.zone is Zone.ANNEX or not block.label.is_number:
            return Kind.ITEM
        self._make_last_operative(COLONS)
        self.zone = Zone.OPERATIVE
        self._in_section = False
        return Kind.OPERATIVE

    def _close_vote(self) -> None:
        """Give the closing the record of the vote that stands right above it, which no bracket told before."""
        above = list(takewhile(lambda unit: unit.zone is Zone.OPERATIVE and not unit.block.label, self.units[::-1]))
        first = next((number for number, unit in enumerate(above) if says_vote(unit.text)), -1)
        for unit in above[: first + 1]:
            unit.kind, unit.zone = Kind.TABLE if unit.block.cells else Kind.TEXT, Zone.CLOSING

    def _make_last_operative(self, ends: tuple[str, ...]) -> None:
        """Make the last paragraph of a preamble operative if it ends like "Adopts the following declaration:"."""
        last = self.units[-1] if self.units else None
        if last is not None and last.kind is Kind.PREAMBULAR and last.text.endswith(ends):
            last.kind, last.zone, self.zone = Kind.OPERATIVE, Zone.OPERATIVE, Zone.OPERATIVE

    def _plain(self, block: Block) -> Kind:
        if self.zone is Zone.PREAMBLE:
            return Kind.PREAMBULAR
        opens_section = self.zone is Zone.OPERATIVE and self._in_section
        return Kind.PREAMBULAR if opens_section and block.text.rstrip("0123456789 ").endswith(COMMAS) else Kind.TEXT

    def _is_chapeau_again(self, block: Block) -> bool:
        if "".join(block.text.split()) != self._chapeau:
            return False
        if is_chapeau(block, self.layout):
            return True
        return bool(self.units) and (self.units[-1].kind is Kind.HEADING or letter_of(self.units[-1].block) != "")

    def _new_part(self) -> Kind:
        """Begin another resolution under the same number: its letter is the heading above its chapeau."""
        self.zone = Zone.PREAMBLE
        start = len(self.units)
        if start > 1 and letter_of(self.units[-2].block) and self.units[-1].kind is Kind.TEXT:
            self.units[-1].kind = Kind.HEADING  # the title of the part, where nothing but its place tells it
        while start > 0 and self.units[start - 1].kind is Kind.HEADING:
            start -= 1
        for unit in self.units[start:]:
            self.part = letter_of(unit.block) or self.part
        for unit in self.units[start:]:
            unit.zone, unit.part = Zone.PREAMBLE, self.part
        return Kind.CHAPEAU

    def _is_closing(self, block: Block) -> bool:
        return self.zone is not Zone.ANNEX and is_closing(block, self.layout)


def units_of(blocks: Sequence[Block], front: Front, layout: Layout) -> list[Unit]:
    """Title, chapeau and what follows, each with its kind.

    Where there is neither a chapeau nor a number in the title, everything after the title is plain text, and so it is
    in a corrigendum.
    """
    if front.is_loose:
        kind = _kind_in_corrigendum if front.corrects else _loose_kind
        text = [Unit(block, kind(block, layout), Zone.OPERATIVE) for block in blocks[front.text :]]
        return _front_units(blocks, front, front.title_end, layout) + text
    letter = letter_above_chapeau(blocks, front)
    part = letter_of(blocks[letter]) if letter is not None else None
    reader = KindReader(layout, blocks[front.chapeau] if front.chapeau is not None else None)
    reader.part = part
    for block in blocks[front.text :]:
        reader.read(block)
    units = _front_units(blocks, front, front.title_end if letter is None else min(letter, front.title_end), layout)
    if letter is not None:
        headings = blocks[letter : max(letter + 1, front.title_end)]
        units += [Unit(block, Kind.HEADING, Zone.PREAMBLE, part) for block in headings]
    if front.chapeau is not None:
        units.append(Unit(blocks[front.chapeau], Kind.CHAPEAU, Zone.PREAMBLE, part))
    units += _closings_joined(reader.units)
    if front.chapeau is None:
        _mark_sentences(units)
    _find_single_operative(units)
    _place_headings(units)
    return units


def letter_above_chapeau(blocks: Sequence[Block], front: Front) -> int | None:
    """The block with the letter of the first of several resolutions under one number; its own title may follow it."""
    if front.chapeau is None:
        return None
    between = (n for n in range(front.title + 1, front.chapeau) if n not in front.kept)
    return next((n for n in between if letter_of(blocks[n])), None)


def _front_units(blocks: Sequence[Block], front: Front, title_end: int, layout: Layout) -> list[Unit]:
    """The sponsors of a draft, and the title, which ends before the letter of the first part.

    What stands above them and is no masthead is text.
    """
    shown = sorted({*front.kept, *(() if front.sponsors is None else (front.sponsors,))})
    units = [Unit(blocks[n], _loose_kind(blocks[n], layout), Zone.FRONT) for n in shown]
    for number, unit in zip(shown, units, strict=True):
        unit.kind = Kind.TEXT if number == front.sponsors else unit.kind
    title = [row for block in blocks[front.title : title_end] for row in block.rows]
    if title:
        units.append(Unit(Block(title), Kind.TITLE, Zone.FRONT))
    return units


def _loose_kind(block: Block, layout: Layout) -> Kind:
    if block.cells:
        return Kind.TABLE
    if is_heading(block, layout):
        return Kind.HEADING
    return Kind.ITEM if block.label is not None else Kind.TEXT


def _kind_in_corrigendum(block: Block, layout: Layout) -> Kind:
    """What a block of a corrigendum is: a short line such as "For wood read stone" is a heading only in bold."""
    if says_corrigendum(block.text):
        return Kind.HEADING
    kind = _loose_kind(block, layout)
    return Kind.TEXT if kind is Kind.HEADING and not block.first.bold else kind


def _closings_joined(units: Sequence[Unit]) -> list[Unit]:
    """The units, with the separate lines of a closing as one."""
    joined: list[Unit] = []
    for unit in units:
        if unit.kind is Kind.CLOSING and joined and joined[-1].kind is Kind.CLOSING:
            joined[-1].block.rows += unit.block.rows
        else:
            joined.append(unit)
    return joined


def _mark_sentences(units: Sequence[Unit]) -> None:
    """Make the sentences of a decision plain text: several without a number, below a title without a chapeau."""
    sentences = [unit for unit in units if unit.kind is Kind.PREAMBULAR and unit.text.endswith(FULL_STOPS)]
    if len(sentences) > 1 and all(unit.kind is not Kind.OPERATIVE for unit in units):
        for unit in sentences:
            unit.kind, unit.zone = Kind.TEXT, Zone.OPERATIVE


def _place_headings(units: Sequence[Unit]) -> None:
    """Give headings between a preamble and an operative part to the operative part, which they head."""
    for below, unit in pairwise(reversed(units)):
        if unit.kind is Kind.HEADING and unit.zone is Zone.PREAMBLE and below.zone is Zone.OPERATIVE:
            unit.zone = Zone.OPERATIVE


def _find_single_operative(units: list[Unit]) -> None:
    """Make the last plain paragraph of a preamble or section operative where no numbered one follows."""
    start, counted = 0, False
    for number, unit in enumerate([*units, None]):
        if unit is not None and unit.kind not in (Kind.HEADING, Kind.CLOSING, Kind.CHAPEAU, Kind.OPERATIVE):
            continue
        acts = unit is not None and unit.kind is Kind.OPERATIVE
        if not acts and not counted:
            _mark_single(units, start, number)
        start, counted = number + 1, acts


def _mark_single(units: list[Unit], start: int, end: int) -> None:
    last = next((number for number in range(end - 1, start - 1, -1) if units[number].may_be_operative), None)
    if last is None or not units[last].ends_operative:
        return
    units[last].kind = Kind.OPERATIVE
    for unit in units[_first_unnumbered(units, start, last) : end]:
        unit.kind = Kind.OPERATIVE if unit.kind is Kind.PREAMBULAR else unit.kind
        unit.zone = Zone.OPERATIVE


def _first_unnumbered(units: Sequence[Unit], start: int, last: int) -> int:
    """The first of several operative paragraphs without numbers: those of a preamble end with commas, these do not."""
    first = last
    for number in range(last - 1, start - 1, -1):
        unit = units[number]
        if unit.zone is not Zone.PREAMBLE or not unit.text.endswith((*SEMICOLONS, *ENDS)):
            break
        if unit.kind is Kind.PREAMBULAR:
            first = number
    return first
