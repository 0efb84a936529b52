"""The command line: the calls that there are and their exit statuses.

What a call does is loaded when it is made: MuPDF is for the reader processes alone, and Qt for the window.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import FORMATS, ExportedKind, ending_of, endings_for
from desktop_app.resolution.language import LANGUAGES
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History
from desktop_app.store.log_file import log_kept_in
from desktop_app.store.paths import log_folder
from desktop_app.tasks.messages.series import MOST_VERSIONS
from desktop_app.tasks.task_error import TaskError

if TYPE_CHECKING:
    from desktop_app.cli.batch import Batch
    from desktop_app.cli.series import SeriesCall
    from desktop_app.export.options import ExportOptions

DONE, WRONG_CALL, FAILED = 0, 2, 3

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells Qt of a screen; without any of them it ends the process with words of its own."""

DESCRIPTION = "Read United Nations resolutions and see what changed between two versions."
ENDINGS = " ".join(known.ending for known in FORMATS)
FILE_HELP = "a PDF, or the United Nations' own XML"
COMMANDS_HELP = f"""\
commands:
  resolute extract FILE... [--output DIR]          print a resolution as JSON, or write DIR/NAME.json for each
  resolute compare OLD NEW [--output FILE]         print a comparison as JSON, or write it to FILE
  resolute series FILE... [--output FILE]          print the history of every paragraph through several versions
  resolute ledger OLD [NEW] [--json]               print who is asked for what by when, and what is cited
  resolute library add|remove|list|update|forget [DIR...]
                                                   the folders of the library, which the next three look through
  resolute search WORDS [--part P] [--session 78..80] [--body B] [--language L] [--json]
                                                   paragraphs by "phrases", beginnings (educ*), AND OR NOT NEAR(a b),
                                                   symbols (78/229, OP 12 of 78/229)
  resolute agreed TEXT | --at FILE PARAGRAPH [--json]
                                                   where words were agreed before, since when, in which form
  resolute predecessor FILE [--json]               the version before a resolution
  resolute export FILE... --to FILE [--force]      write what the ending of the last FILE names ({ENDINGS}):
                                                   a resolution, a comparison of two, or a series of more;
                                                   --author and --date sign the changes in a docx

exit status: 0 done, 2 the call is wrong, 3 a file could not be read or written
"""


LIBRARY_ACTIONS = {
    "add": "put folders into the library and read what is in them",
    "remove": "take folders out of the library; the files stay where they are",
    "list": "the folders, and the files in them that cannot be read",
    "update": "read what is new or changed, in all folders or in those named",
    "forget": "throw the index away, of all folders or of those named; update makes it anew",
}
PARTS = ("pp", "op", "annex", "note")
MOST_HITS = 5000

_KINDS: Mapping[int, ExportedKind] = {1: Resolution, 2: Comparison, 3: History}
_KIND_WORDS: Mapping[ExportedKind, str] = {
    Resolution: "one resolution",
    Comparison: "the comparison of two resolutions",
    History: "the series of several resolutions",
}


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask and return the exit status; a wrong call raises ``SystemExit`` with status 2.

    What goes wrong on the way is kept in the log.
    """
    with log_kept_in(log_folder()):
        try:
            return _done(arguments)
        except TaskError as error:
            from desktop_app.cli.console import complain

            complain(error)
            return FAILED
        except Exception:
            logging.getLogger(__name__).exception("A fault ended the program")
            raise


def _done(arguments: Sequence[str]) -> int:
    command = COMMANDS.get(arguments[0]) if arguments else None
    return command(arguments[1:]) if command else _without_command(arguments)


def _without_command(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="resolute",
        description=DESCRIPTION,
        epilog=COMMANDS_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", metavar="FILE", nargs="*", type=Path, help="one file to read, two to compare, more as a series"
    )
    parser.add_argument("--self-test", action="store_true", help="try everything on the bundled sample")
    parser.add_argument("--version", action="store_true", help="print the versions of the program and its parts")
    options = parser.parse_args(arguments)
    if options.version:
        return _version()
    if options.self_test:
        return _self_test()
    _know_number(parser, options.files)
    return _window(options.files)


def _window(files: Sequence[Path]) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, SCREENS)):
        raise TaskError(
            Message("no-screen", "There is no screen to open the window on; use resolute extract, compare or export.")
        )
    from desktop_app.gui.shell.app import open_window

    return open_window(files)


def _version() -> int:
    from desktop_app.cli.console import say
    from desktop_app.pdf.rendering import mupdf_version
    from desktop_app.store.about import version_line

    say(version_line(mupdf_version()))
    return DONE


def _self_test() -> int:
    from desktop_app.cli.console import say
    from desktop_app.cli.self_test import self_test
    from desktop_app.worker.awaited import AwaitedReader

    holds = True
    with AwaitedReader(log_folder() / "reader") as reader:
        for step in self_test(reader):
            say(step)
            holds = holds and step.holds
    return _status(holds)


def _extract(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute extract", description="Print resolutions as JSON.")
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=FILE_HELP)
    parser.add_argument("--output", metavar="DIR", type=Path, help="write DIR/NAME.json for each file")
    options = parser.parse_args(arguments)
    files: list[Path] = options.files
    if len(files) == 1 and options.output is None:
        return _with_batch(lambda batch: batch.print_resolution(files[0]))
    return _extract_all(files, options.output or Path())


def _extract_all(files: Sequence[Path], folder: Path) -> int:
    from desktop_app.cli.batch import write_resolutions
    from desktop_app.worker.pool import WorkerPool

    with WorkerPool(log_folder() / "reader", len(files)) as pool:
        return _status(write_resolutions(pool, files, folder))


def _compare(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute compare", description="Print a comparison as JSON.")
    parser.add_argument("old", metavar="OLD", type=Path, help=FILE_HELP)
    parser.add_argument("new", metavar="NEW", type=Path, help="a later version of it")
    parser.add_argument("--output", metavar="FILE", type=Path, help="write to this file instead")
    options = parser.parse_args(arguments)
    if options.output is None:
        return _with_batch(lambda batch: batch.print_comparison(options.old, options.new))
    _keep_apart(parser, options.output, [options.old, options.new])
    return _with_batch(lambda batch: batch.write_comparison(options.old, options.new, options.output))


def _series(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="resolute series", description="Print the history of every paragraph through several versions as JSON."
    )
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=f"{FILE_HELP}, in any order")
    parser.add_argument("--output", metavar="FILE", type=Path, help="write to this file instead")
    options = parser.parse_args(arguments)
    if len(options.files) < 2:
        parser.error("give two versions or more")
    _know_number(parser, options.files)
    if options.output is None:
        return _with_series(options.files, lambda call: call.print_history())
    _keep_apart(parser, options.output, options.files)
    return _with_series(options.files, lambda call: call.write_history(options.output))


def _ledger(arguments: Sequence[str]) -> int:
    description = "Print who is asked for what by when, and what is cited; of two versions, what became of it."
    parser = argparse.ArgumentParser(prog="resolute ledger", description=description)
    parser.add_argument("old", metavar="OLD", type=Path, help=FILE_HELP)
    parser.add_argument("new", metavar="NEW", nargs="?", type=Path, help="a later version of it")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    options = parser.parse_args(arguments)
    from desktop_app.cli.ledger import LedgerCall
    from desktop_app.worker.awaited import AwaitedReader

    with AwaitedReader(log_folder() / "reader") as reader:
        call = LedgerCall(reader, [path for path in (options.old, options.new) if path])
        return _status(call.print_json() if options.json else call.print_lines())


def _library(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute library", description="Keep the folders of the library.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, help_ in LIBRARY_ACTIONS.items():
        action = actions.add_parser(name, help=help_)
        if name == "list":
            action.add_argument("--json", action="store_true", help="print it as JSON")
        else:
            number = "+" if name in {"add", "remove"} else "*"
            action.add_argument("folders", metavar="DIR", nargs=number, type=Path, help="a folder of resolutions")
    options = parser.parse_args(arguments)
    from desktop_app.cli.library import LibraryCall

    call = LibraryCall()
    if options.action == "list":
        return _status(call.print_folders(as_json=options.json))
    work: Callable[[Sequence[Path]], bool] = getattr(call, options.action)
    return _status(work(options.folders))


def _search(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute search", description="Find paragraphs of the library.")
    parser.add_argument(
        "words", metavar="WORDS", nargs="+", help='words, "phrases", educ*, AND OR NOT NEAR(a b), 78/229'
    )
    parser.add_argument("--part", choices=PARTS, help="preambular, operative, annex or footnote")
    parser.add_argument("--session", metavar="78..80", type=_sessions, help="one session or a range")
    parser.add_argument("--body", metavar="B", help='"General Assembly" and others, as resolutions print it')
    parser.add_argument("--language", metavar="L", choices=[known.code for known in LANGUAGES], help="en, fr, es …")
    parser.add_argument("--hits", metavar="N", type=_number, default=100, help="how many to print (100)")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    options = parser.parse_args(arguments)
    from desktop_app.cli.library import LibraryCall
    from desktop_app.library.model import SearchFilters

    filters = SearchFilters(options.part, options.session, options.body, options.language)
    return _status(LibraryCall().search(" ".join(options.words), filters, options.hits, as_json=options.json))


def _agreed(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute agreed", description="Find where words were agreed before.")
    parser.add_argument("text", metavar="TEXT", nargs="?", help="a phrase or a paragraph; - for standard input")
    parser.add_argument(
        "--at", metavar=("FILE", "PARAGRAPH"), nargs=2, help='a paragraph of a file: op12.a, "OP 12 (a)"'
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    options = parser.parse_args(arguments)
    if (options.text is None) == (options.at is None):
        parser.error("give either a text, or --at with a file and a paragraph")
    from desktop_app.cli.library import LibraryCall

    if options.at:
        return _status(LibraryCall().print_agreed_at(Path(options.at[0]), options.at[1], as_json=options.json))
    text = sys.stdin.read() if options.text == "-" else options.text
    return _status(LibraryCall().print_agreed(text, as_json=options.json))


def _predecessor(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="resolute predecessor", description="Find the version before a resolution.")
    parser.add_argument("file", metavar="FILE", type=Path, help=FILE_HELP)
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    options = parser.parse_args(arguments)
    from desktop_app.cli.library import LibraryCall

    return _status(LibraryCall().print_predecessor(options.file, as_json=options.json))


def _export(arguments: Sequence[str]) -> int:
    description = "Write a resolution, the comparison of two, or the series of more to a file."
    parser = argparse.ArgumentParser(prog="resolute export", description=description)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=f"{FILE_HELP}; of two, the older first")
    formats = (
        f"its ending names the format: {_endings(Resolution)} for one, {_endings(Comparison)} for two, "
        f"{_endings(History)} for more"
    )
    parser.add_argument("--to", metavar="FILE", type=Path, required=True, help=formats)
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there")
    parser.add_argument("--author", metavar="NAME", help="who signs the changes in a docx")
    parser.add_argument("--date", metavar="DATE", type=_date, help="when, such as 2026-03-01; else now")
    options = parser.parse_args(arguments)
    files: list[Path] = options.files
    _know_number(parser, files)
    _know_format(parser, options.to, _KINDS[min(len(files), 3)])
    _keep_apart(parser, options.to, files)
    if len(files) < 3:
        return _with_batch(lambda batch: batch.export(files, options.to, _signed(options), force=options.force))
    _keep(options.to, force=options.force)
    return _with_series(files, lambda call: call.export(options.to, _signed(options)))


def _keep(target: Path, *, force: bool) -> None:
    """Nothing that is there is written over unasked. Raises ``TaskError``."""
    if target.exists() and not force:
        from desktop_app.cli.batch import EXISTS

        raise TaskError(EXISTS.filled(target.name))


def _know_number(parser: argparse.ArgumentParser, files: Sequence[Path]) -> None:
    if len(files) > MOST_VERSIONS:
        parser.error(f"give {MOST_VERSIONS} versions at most, not {len(files)}")


def _know_format(parser: argparse.ArgumentParser, target: Path, kind: ExportedKind) -> None:
    if ending_of(target) not in endings_for(kind):
        what = _KIND_WORDS[kind]
        parser.error(f"{what} is written to a file that ends in one of {_endings(kind)}, not to {target.name}")


def _endings(kind: ExportedKind) -> str:
    return " ".join(endings_for(kind))


def _keep_apart(parser: argparse.ArgumentParser, target: Path, files: Sequence[Path]) -> None:
    """No call may replace a file that it reads."""
    if any(target.resolve() == path.resolve() for path in files):
        parser.error(f"{target.name} is one of the files to read; choose another name")


def _sessions(text: str) -> tuple[int, int]:
    first, _, last = text.partition("..")
    try:
        found = int(first), int(last or first)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no session such as 78, or range such as 78..80") from error
    return min(found), max(found)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= MOST_HITS):
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 to {MOST_HITS}")
    return int(text)


def _date(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2026-03-01") from error


def _signed(options: argparse.Namespace) -> ExportOptions:
    from desktop_app.export.options import ExportOptions

    chosen = ExportOptions(date=options.date)
    return replace(chosen, author=options.author) if options.author else chosen


def _with_batch(work: Callable[[Batch], bool]) -> int:
    """Do the work of a call with a reader process, and say how it went by the exit status."""
    from desktop_app.cli.batch import Batch
    from desktop_app.worker.awaited import AwaitedReader

    with AwaitedReader(log_folder() / "reader") as reader:
        return _status(work(Batch(reader)))


def _with_series(files: Sequence[Path], work: Callable[[SeriesCall], bool]) -> int:
    """Do the work of a call on several versions with as many processes as help."""
    from desktop_app.cli.series import SeriesCall
    from desktop_app.worker.pool import WorkerPool

    with WorkerPool(log_folder() / "reader", len(files)) as pool:
        return _status(work(SeriesCall(pool, files)))


def _status(done: bool) -> int:
    return DONE if done else FAILED


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "extract": _extract,
    "compare": _compare,
    "export": _export,
    "series": _series,
    "ledger": _ledger,
    "library": _library,
    "search": _search,
    "agreed": _agreed,
    "predecessor": _predecessor,
}
