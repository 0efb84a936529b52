"""The command line: what each call does, and its exit status.

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
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.calls import call_of, keep_apart, know_format, know_number
from desktop_app.cli.targets import TargetFolder, json_names, make_ready
from desktop_app.resolution.message import Message
from desktop_app.store.log_file import log_kept_in
from desktop_app.store.paths import log_folder
from desktop_app.tasks.task_error import TaskError

if TYPE_CHECKING:
    from desktop_app.cli.batch import Batch
    from desktop_app.cli.series import SeriesCall
    from desktop_app.export.options import ExportOptions

DONE, CHANGED, WRONG_CALL, FAILED = 0, 1, 2, 3

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells Qt of a screen; without any of them it ends the process with words of its own."""

Options = argparse.Namespace


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
    from desktop_app.cli.standard_input import with_standard_input

    options = call_of(arguments)
    with with_standard_input(options):
        if options.version:
            return _version()
        if options.self_test:
            return _self_test()
        return COMMANDS[options.call](options)


def _open(options: Options) -> int:
    know_number(options.parser, options.files)
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


def _extract(options: Options) -> int:
    files: list[Path] = options.files
    if len(files) == 1 and options.output is None:
        return _with_batch(lambda batch: batch.print_resolution(files[0]))
    folder = options.output or Path()
    keep_apart(options.parser, [folder / name for name in json_names(files)], files)
    return _extract_all(files, TargetFolder(folder, force=options.force))


def _extract_all(files: Sequence[Path], folder: TargetFolder) -> int:
    from desktop_app.cli.batch import write_resolutions
    from desktop_app.worker.pool import WorkerPool

    with WorkerPool(log_folder() / "reader", len(files)) as pool:
        return _status(write_resolutions(pool, files, folder))


def _compare(options: Options) -> int:
    if options.output is None:
        return _with_batch(lambda batch: batch.print_comparison(options.old, options.new, mine=options.mine))
    _make_ready(options, options.output, [options.old, options.new])
    return _with_batch(
        lambda batch: batch.write_comparison(options.old, options.new, options.output, mine=options.mine)
    )


def _diff(options: Options) -> int:
    from desktop_app.cli.batch import Batch
    from desktop_app.cli.diff import Diff, DiffLook
    from desktop_app.worker.awaited import AwaitedReader

    with AwaitedReader(log_folder() / "reader") as reader:
        comparison = Batch(reader).compared(options.old, options.new)
    look = DiffLook(options.only, options.width, options.color, paged=not options.no_pager)
    diff = Diff(comparison, look)
    diff.print_json() if options.json else diff.print_text()
    return CHANGED if diff.has_changes else DONE


def _series(options: Options) -> int:
    files: list[Path] = options.files
    know_number(options.parser, files, least=2)
    if options.output is None:
        return _with_series(files, lambda call: call.print_history())
    _make_ready(options, options.output, files)
    return _with_series(files, lambda call: call.write_history(options.output))


def _ledger(options: Options) -> int:
    from desktop_app.cli.ledger import LedgerCall
    from desktop_app.cli.library import LibraryCall
    from desktop_app.worker.awaited import AwaitedReader

    if bool(options.files) == (options.search is not None):
        options.parser.error("give files, or --search WORDS")
    if options.search is not None:
        return _status(LibraryCall().print_ledger(options.search, as_json=options.json))
    with AwaitedReader(log_folder() / "reader") as reader:
        call = LedgerCall(reader, options.files)
        return _status(call.print_json() if options.json else call.print_lines())


def _library(options: Options) -> int:
    from desktop_app.cli.library import LibraryCall

    call = LibraryCall()
    if options.action == "list":
        return _status(call.print_folders(as_json=options.json))
    work: Callable[[Sequence[Path]], bool] = getattr(call, options.action)
    return _status(work(options.folders))


def _search(options: Options) -> int:
    from desktop_app.cli.library import LibraryCall
    from desktop_app.library.model import SearchFilters

    filters = SearchFilters(options.part, options.session, options.body, options.language)
    return _status(LibraryCall().search(" ".join(options.words), filters, options.hits, as_json=options.json))


def _agreed(options: Options) -> int:
    if (options.text is None) == (options.at is None):
        options.parser.error("give either a text, or --at with a file and a paragraph")
    from desktop_app.cli.library import LibraryCall
    from desktop_app.cli.standard_input import content_of_standard_input

    if options.at:
        return _status(LibraryCall().print_agreed_at(Path(options.at[0]), options.at[1], as_json=options.json))
    text = content_of_standard_input().decode("utf-8", errors="replace") if options.text == "-" else options.text
    return _status(LibraryCall().print_agreed(text, as_json=options.json))


def _predecessor(options: Options) -> int:
    from desktop_app.cli.library import LibraryCall

    return _status(LibraryCall().print_predecessor(options.file, as_json=options.json))


def _export(options: Options) -> int:
    files: list[Path] = options.files
    know_number(options.parser, files)
    know_format(options.parser, options.to, len(files))
    _make_ready(options, options.to, files)
    if len(files) < 3:
        return _with_batch(lambda batch: batch.export(files, options.to, _signed(options), mine=options.mine))
    return _with_series(files, lambda call: call.export(options.to, _signed(options)))


def _make_ready(options: Options, target: Path, files: Sequence[Path]) -> None:
    """See that the call may write a file: it is none of those to read, and not there yet. Raises ``TaskError``."""
    keep_apart(options.parser, [target], files)
    make_ready(target, force=options.force)


def _signed(options: Options) -> ExportOptions:
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


COMMANDS: Mapping[str, Callable[[Options], int]] = {
    "open": _open,
    "extract": _extract,
    "compare": _compare,
    "diff": _diff,
    "export": _export,
    "series": _series,
    "ledger": _ledger,
    "library": _library,
    "search": _search,
    "agreed": _agreed,
    "predecessor": _predecessor,
}
