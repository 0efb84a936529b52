"""What ``resolute diff`` prints: what changed between two versions, in one column, to be read in a terminal."""

from __future__ import annotations

import io
import os
import pydoc
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.text import Text

from desktop_app.cli.console import put_out
from desktop_app.comparison.model import Comparison
from desktop_app.export import phrases
from desktop_app.export.comparison_json import comparison_json
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.lines import DepartureLine, FoldLine, Line
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.runs import Run

WIDTH_OF_A_FILE = 80
"""Columns of what goes to a file or another program."""
INDENT = 2
QUIET = Style(dim=True)

STYLES = {
    Mark.PLAIN: Style.null(),
    Mark.REMOVED: Style(color="red", strike=True),
    Mark.ADDED: Style(color="green", underline=True),
    Mark.ROUTINE: Style(color="cyan"),
    Mark.ROUTINE_REMOVED: Style(color="cyan", strike=True, dim=True),
}
"""The sixteen colours that every terminal has, which its owner has chosen to be read on a light or dark ground."""


@dataclass(frozen=True)
class DiffLook:
    """How it is to look: the kinds of change (None: as at a first reading), the columns, the colours, the pager."""

    only: frozenset[ChangeKind] | None = None
    width: int | None = None
    color: str = "auto"
    paged: bool = True

    @property
    def filters(self) -> Filters:
        """The filters under which the kinds that are asked for are shown."""
        return Filters() if self.only is None else Filters(frozenset(ChangeKind) - self.only)

    @property
    def styled(self) -> bool:
        """Whether colours are used; ``NO_COLOR`` in the environment forbids them unless they are asked for."""
        if self.color == "auto":
            return _is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return self.color == "always"

    @property
    def columns(self) -> int:
        """How many columns there are to write in."""
        return self.width or (shutil.get_terminal_size().columns if _is_terminal() else WIDTH_OF_A_FILE)


@dataclass(frozen=True)
class Diff:
    """What changed between two versions, as one wants to look at it."""

    comparison: Comparison
    look: DiffLook

    @cached_property
    def marked(self) -> MarkedComparison:
        """The comparison with the kinds of change that are asked for."""
        return MarkedComparison.of(self.comparison, self.look.filters)

    @property
    def has_changes(self) -> bool:
        """Whether there is a change of these kinds."""
        return bool(self.marked.shown)

    def print_json(self) -> None:
        """Print all of the comparison as JSON."""
        put_out(comparison_json(self.comparison))

    def print_text(self) -> None:
        """Print what changed, through a pager where it is longer than the terminal."""
        text = diff_text(self.marked, self.look.columns, styled=self.look.styled)
        if self.look.paged and _is_terminal() and text.count("\n") >= shutil.get_terminal_size().lines:
            os.environ.setdefault("LESS", "-FRX")  # show colours, and leave the text on the screen
            pydoc.pager(text)
        else:
            put_out(text.encode(sys.stdout.encoding if sys.stdout else "utf-8", errors="replace"))


def diff_text(marked: MarkedComparison, columns: int, *, styled: bool) -> str:
    """A comparison as lines of text of so many columns, with colours as a terminal takes them, or with signs."""
    console = Console(
        file=io.StringIO(),
        width=columns,
        height=1,  # no matter how many, but without it Rich takes 80 columns where TERM is "dumb"
        force_terminal=styled,
        color_system="standard" if styled else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as captured:
        for block in (*_head(marked), *_body(marked, styled), *_foot(marked)):
            console.print(block)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _head(marked: MarkedComparison) -> Iterator[RenderableType]:
    comparison = marked.comparison
    yield Text(f"{phrases.name_of(comparison.old)} → {phrases.name_of(comparison.new)}", Style(bold=True))
    if comparison.new.metadata.title:
        yield Text(comparison.new.metadata.title)
    yield Text(phrases.budget_sentence(marked.budget))
    for sentence in phrases.warning_sentences(comparison):
        yield Text(f"! {sentence}", Style(color="yellow"))
    if marked.kinds_put_aside_by_choice:
        yield Text(phrases.hidden_sentence(marked.kinds_put_aside_by_choice), QUIET)


def _body(marked: MarkedComparison, styled: bool) -> Iterator[RenderableType]:
    for line in marked.lines():
        yield Text()
        yield from _line(marked, line, styled)


def _foot(marked: MarkedComparison) -> Iterator[RenderableType]:
    for sentence in phrases.numbering_sentences(marked.comparison):
        yield Text(f"\n{sentence}", QUIET)


def _line(marked: MarkedComparison, line: Line, styled: bool) -> Iterator[RenderableType]:
    if isinstance(line, FoldLine):
        yield Text(f"  {phrases.fold_sentence(marked.fold(line))}", QUIET)
    elif isinstance(line, DepartureLine):
        yield Text(f"  {phrases.row_cites(marked, line.row)}: moved from here", QUIET)
    else:
        yield _row(marked, line.row, styled)


def _row(marked: MarkedComparison, row: int, styled: bool) -> RenderableType:
    kinds = marked.kinds(row)
    signs = "".join(kind.traits.sign for kind in kinds)
    title = " ".join(filter(None, [signs, phrases.row_cites(marked, row), phrases.kind_words(kinds)]))
    passages = [_passage(passage, styled) for passage in marked.redline(row)]
    remarks = [Text(f"! {remark}", Style(color="yellow")) for remark in marked.remarks(row)]
    return Group(
        Rule(Text(title, Style(bold=True)), align="left", characters="─", style=QUIET),
        *(Padding(each, (0, 0, 0, INDENT)) for each in (*passages, *remarks)),
    )


def _passage(passage: Passage, styled: bool) -> RenderableType:
    if passage.cells:
        return Group(*(_cells(row, styled) for row in passage.cells))
    note = Text("† ") if passage.role is Role.NOTE else Text()
    number = _text(passage.numbers, styled)
    words = Text.assemble(note, number, " " if number.plain else "", _text(passage.runs, styled))
    return Padding(words, (0, 0, 0, INDENT * max(passage.level - 1, 0)))


def _cells(row: Iterable[Iterable[Run]], styled: bool) -> Text:
    return Text(" | ").join(_text(cell, styled) for cell in row)


def _text(runs: Iterable[Run], styled: bool) -> Text:
    text = Text()
    for mark, group in groupby(runs, lambda run: run.mark):
        words = "".join(f"{run.lead}{f'[{run.marker}]' if run.marker else run.text}" for run in group)
        before, after = ("", "") if styled else phrases.SIGNS[mark]
        text.append(f"{before}{words}{after}", STYLES[mark])
    return text
