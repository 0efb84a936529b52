"""How running text is written: plain, or as Markdown that shows every character of a document as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from desktop_app.export.phrases import SIGNS
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.markup.tables import NEW_CELL, NEW_ROW

# CommonMark 0.31, section 2.4: a backslash before any sign of ASCII takes its meaning away.
_SIGN = re.compile(r"[\\`*_{}\[\]<>#|~&!]")
_BLOCK_START = re.compile(r"^(\s*)(?:([-+=])|(\d+)([.)]))")
# GitHub makes links of what begins like this, whatever stands around it.
_LINK_START = re.compile(r"(?i)\b(https?|ftp)(:)(?=//)|\b(www)(\.)")
_MARKDOWN_SIGNS = {
    Mark.PLAIN: ("", ""),
    Mark.REMOVED: ("<del>", "</del>"),
    Mark.ADDED: ("<ins>", "</ins>"),
    Mark.ROUTINE: ("<ins>", "</ins>"),
    Mark.ROUTINE_REMOVED: ("<del>", "</del>"),
}
"""HTML's own marks, which hold whatever stands beside them; asterisks and tildes do not between some signs."""

CELL_SIGN = " · "
"""What stands between the cells of a table: a bar would make a table of it in some Markdown and not in other."""


@dataclass(frozen=True)
class Dialect:
    """What is put before headings and items and around changed words; ``escaped`` keeps a text a text.

    ``headings`` are for the first, second and third rank.
    """

    headings: tuple[str, str, str]
    bullet: str
    indent: str
    line_break: str
    signs: Mapping[Mark, tuple[str, str]]
    escaped: Callable[[str], str]
    start: Callable[[str], str]

    def heading(self, text: str, rank: int) -> str:
        """A heading of a rank from 1."""
        return f"{self.headings[rank - 1]}{self.escaped(text)}"

    def item(self, text: str) -> str:
        """One item of a list."""
        return f"{self.bullet}{self.start(self.escaped(text))}"

    def paragraph(self, text: str) -> str:
        """A paragraph of the program's own words and names."""
        return self.start(self.escaped(text))

    def words(self, runs: Iterable[Run]) -> str:
        """Marked words with the signs of their marks; what stands before them is outside the signs."""
        found = ""
        for (mark, lead), group in groupby(runs, lambda run: (run.mark, run.lead)):
            before = found.rstrip(" ") if lead in {NEW_ROW, NEW_CELL} else found
            found = before + self._marked(mark, lead, list(group))
        return found

    def _marked(self, mark: Mark, lead: str, runs: list[Run]) -> str:
        before, after = self.signs[mark]
        words = self.escaped("".join(f"[{run.marker}]" if run.marker else run.text for run in runs))
        if lead == NEW_ROW:
            return f"{self.line_break}{before}{self.start(words)}{after}"
        return f"{CELL_SIGN if lead == NEW_CELL else self.escaped(lead)}{before}{words}{after}"


def _same(text: str) -> str:
    return text


def _escaped(text: str) -> str:
    return _LINK_START.sub(_unlinked, _SIGN.sub(r"\\\g<0>", text))


def _unlinked(start: re.Match[str]) -> str:
    return f"{start[1] or start[3]}\\{start[2] or start[4]}"


def _escaped_start(text: str) -> str:
    return _BLOCK_START.sub(_no_block, text)


def _no_block(start: re.Match[str]) -> str:
    return f"{start[1]}\\{start[2]}" if start[2] else f"{start[1]}{start[3]}\\{start[4]}"


PLAIN = Dialect(("", "", ""), "- ", "  ", "\n", SIGNS, _same, _same)
"""Text for a mail, a note or a terminal, with the signs of ``wdiff``."""
MARKDOWN = Dialect(("# ", "## ", "### "), "- ", "> ", "\\\n", _MARKDOWN_SIGNS, _escaped, _escaped_start)
"""CommonMark; how deep a paragraph is set is shown as quotations, since four spaces would make code of it."""
