"""The agenda items of a masthead, and their title below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.extraction.languages import LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import joined
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.text.dates import first_date
from desktop_app.extraction.text.dehyphenation import HANGS
from desktop_app.text.folding import fold

# Numbers, and letters of sub-items: "25 (b)", "25 b)", "13 (أ)"; of the World Health Assembly, "13.1".
ITEM = re.compile(r"\d{1,3}(?:\.\d{1,2})?|(?:[(（]|(?<!\w))[^\W\d]{1,4}[)）]")

# The end of a line within a word with a hyphen: "cinquante-".
WORD_BEGUN = re.compile(r"[^\W\d_]-$")


def agenda_of(front: Sequence[TextRow], language: LanguageWords) -> tuple[tuple[str, ...], str | None]:
    """The agenda items as printed, one by one, and the title of the first."""
    for number, row in enumerate(front):
        printed = _first_piece(row)
        match = language.agenda_pattern.match(fold(printed).strip().rstrip("*").strip())
        if match:
            return items_in(_unfolded(match.group(1), printed)), _title_below(front[number:], language)
    return (), None


def _unfolded(folded: str, printed: str) -> str:
    """The numbers and letters of a phrase without what is said beside them, letters as printed: "(أ)", not "(ا)"."""
    parts = zip(ITEM.findall(folded), ITEM.findall(printed), strict=False)
    return " ".join([part if part[0].isdecimal() else as_printed for part, as_printed in parts])


def items_in(text: str) -> tuple[str, ...]:
    """The items that a phrase names: "13, 14 (a) and (b)" names 13, 14 (a) and 14 (b)."""
    items: list[str] = []
    number = ""
    for part in ITEM.findall(text):
        if part[0].isdecimal():
            number = part
            items.append(part)
        elif number:
            if items[-1] == number:
                items.pop()
            items.append(f"{number} {part}")
    return tuple(items)


def _first_piece(row: TextRow) -> str:
    """The text of a row up to its first wide gap: beyond that, a masthead may say something else."""
    for (before, line), end in zip(pairwise(row.lines), row.offsets[1:], strict=True):
        if max(line.x0 - before.x1, before.x0 - line.x1) > LIMITS.apart * row.size:
            return row.text[:end]
    return row.text


def _title_below(rows: Sequence[TextRow], language: LanguageWords) -> str | None:
    """The bold lines just below the line of the agenda items, in type of the same size, up to that of the adoption."""
    above, lines = rows[0], []
    for number, row in enumerate(rows[1:], 1):
        gap = (row.baseline - above.baseline) / max(row.size, 1.0)
        if not row.text.strip() or not (row.bold and _is_close(row, rows[0]) and gap < LIMITS.masthead_gap):
            break
        if _says_when_adopted(rows[number : number + LIMITS.adoption_rows], language):
            break
        lines.append(row.text.strip())
        above = row
    return joined(*_with_words_closed(lines)) or None


def _with_words_closed(lines: Sequence[str]) -> list[str]:
    """The lines, the last word of one put before the rest of it in the next where a hyphen parts them."""
    closed: list[str] = []
    for line in lines:
        if closed and WORD_BEGUN.search(closed[-1]) and not HANGS.match(line):
            closed[-1] += line
        else:
            closed.append(line)
    return closed


def _says_when_adopted(rows: Sequence[TextRow], language: LanguageWords) -> bool:
    """Whether a sentence begins that has the date of the adoption; a title may begin alike, but has none."""
    if not language.adopted_pattern.match(fold(rows[0].text).strip()):
        return False
    return first_date(" ".join([row.text for row in rows]), language) is not None


def _is_close(row: TextRow, first: TextRow) -> bool:
    """Whether a row is in the same column and type size as the line of the agenda items."""
    aligned = min(abs(row.x0 - first.x0), abs(row.x1 - first.x1)) < row.size
    return aligned and abs(row.size - first.size) < LIMITS.same_size
