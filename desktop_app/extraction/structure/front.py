"""Where the resolution begins: its title and its chapeau among the first blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.extraction.languages import LANGUAGES
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.headings import is_section_number
from desktop_app.text.folding import fold

# "78/229.", of a special session "ES-11/1.", of the Economic and Social Council "2024/12."
OF_SESSION = r"(?:E?S-)?\d{1,4}/(?:\d{1,4}|…|\.{3})\s?\.?"
# Up to 1976: "3281 (XXIX)."
OF_OLD_SESSION = r"\d{1,4}(?: [A-Z])? \([IVXLC]+\)\."
NUMBER = re.compile(rf"\s*(?:{OF_SESSION}|{OF_OLD_SESSION})(?=\s|[^\d\s./,)])")


@dataclass(frozen=True)
class Front:
    """Indexes of blocks: the title is ``blocks[title:title_end]``, everything before it is the masthead.

    ``sponsors`` is the block that names the sponsors of a draft. A Security Council draft has no title.
    ``label_end`` is the offset where the title's number ends in its first row. ``chapeau`` is ``None`` if none was
    found; then the document is not a resolution, and all its blocks after the title are plain text.
    """

    title: int = 0
    title_end: int = 0
    chapeau: int | None = None
    label_end: int = 0
    sponsors: int | None = None


def front_of(blocks: Sequence[Block], layout: Layout) -> Front:
    """Find title and chapeau."""
    for number, block in enumerate(blocks):
        match = NUMBER.match(block.first.text)
        if match is None or len(block.first.text.strip()) <= match.end():
            continue
        chapeau = _chapeau_after(blocks, number + 1, layout)
        if chapeau is not None:
            return Front(number, chapeau, chapeau, match.end(), _sponsors_above(blocks, number))
    return _without_number(blocks, layout)


def _chapeau_after(blocks: Sequence[Block], start: int, layout: Layout) -> int | None:
    """The chapeau: the first block after the title that is short and set differently."""
    for number in range(start, min(start + LIMITS.title_blocks, len(blocks))):
        if is_chapeau(blocks[number], layout):
            return number
        if len(blocks[number].text) > LIMITS.title_block:
            return None
    return None


def is_chapeau(block: Block, layout: Layout) -> bool:
    """Whether a block looks like "The General Assembly,": a short line, indented or in italics, not bold."""
    row = block.first
    text = block.text.strip()
    if block.label is not None or len(block.rows) > 2 or len(text) > LIMITS.chapeau:
        return False
    if row.bold and not row.italic:
        return False
    if text[-1:] not in (",", "，", "،") and not row.italic:
        return False
    return (
        not any(char.isdecimal() for char in text)
        and not is_section_number(text)
        and (row.lines[0].spans[0].italic or layout.is_indented(row))
    )


def _without_number(blocks: Sequence[Block], layout: Layout) -> Front:
    """A title without a number, as drafts and texts of other bodies have: the bold blocks above the chapeau."""
    for number, block in enumerate(blocks):
        if number and is_chapeau(block, layout) and blocks[number - 1].first.bold:
            end = number
            while end > 1 and _says_adoption(blocks[end - 1]):
                end -= 1
            title = end if _names_sponsors(blocks[end - 1]) else _title_before(blocks, end)
            return Front(title, end, number, 0, _sponsors_above(blocks, title))
    return _decision(blocks)


def _decision(blocks: Sequence[Block]) -> Front:
    """The front of a draft with one sentence only, such as a decision: the sponsors and the bold blocks below."""
    sponsors = next((number for number, block in enumerate(blocks) if _names_sponsors(block)), None)
    if sponsors is None:
        return Front()
    end = sponsors + 1
    while end < len(blocks) and blocks[end].first.bold and end <= sponsors + LIMITS.title_blocks:
        end += 1
    return Front(sponsors + 1, end, None, 0, sponsors)


def _title_before(blocks: Sequence[Block], end: int) -> int:
    """The beginning of the title that ends before a block."""
    title = end - 1
    while title > 0 and _is_same_type(blocks[title - 1], blocks[title]) and not _names_sponsors(blocks[title - 1]):
        title -= 1
    return title


def _is_same_type(above: Block, below: Block) -> bool:
    same_size = abs(above.first.size - below.first.size) < LIMITS.same_title
    return above.first.bold and same_size and above.first.page == below.first.page


def _sponsors_above(blocks: Sequence[Block], title: int) -> int | None:
    return title - 1 if title > 0 and _names_sponsors(blocks[title - 1]) else None


def _names_sponsors(block: Block) -> bool:
    """Whether a block reads like "Egypt: draft resolution"."""
    text = fold(block.text).strip()
    matches = [match for language in LANGUAGES for match in language.draft_pattern.finditer(text)]
    return any(len(text) - match.end() <= LIMITS.draft_tail for match in matches)


def _says_adoption(block: Block) -> bool:
    """Whether a block reads like "Adopted by the Security Council at its 4385th meeting"."""
    text = fold(block.text).strip()
    return any(language.adopted_pattern.match(text) for language in LANGUAGES)
