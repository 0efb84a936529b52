"""The calls that the command line takes: one tree of parsers, from which help, completion and man page come too."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple, NoReturn

import shtab

from desktop_app.cli.targets import identity_of
from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import FORMATS, ExportedKind, ending_of, endings_for
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.language import LANGUAGES
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History
from desktop_app.store.files import is_there
from desktop_app.tasks.messages.series import MOST_VERSIONS

DESCRIPTION = "Read United Nations resolutions and see what changed between two versions."
EPILOG = """\
Files without a command open the window: one to read, two to compare (the older first), more as a series.
Where a file is read, - stands for standard input.

exit status: 0 done; 1 diff found changes; 2 the call is wrong; 3 a file could not be read or written
"""
FILE_HELP = "a PDF, or the United Nations' own XML"
LATER_HELP = "a later version of it"
OPEN = "open"
"""The command that may be left out."""

LIBRARY_ACTIONS = {
    "add": "put folders into the library and read what is in them",
    "remove": "take folders out of the library; the files stay where they are",
    "list": "the folders, and the files in them that cannot be read",
    "update": "read what is new or changed, in all folders or in those named",
    "forget": "throw the index away, of all folders or of those named; update makes it anew",
}
PARTS = ("pp", "op", "annex", "note")
MOST_HITS = 5000
LEAST_WIDTH, MOST_WIDTH = 40, 1000

_KINDS: dict[int, ExportedKind] = {1: Resolution, 2: Comparison, 3: History}
_KIND_WORDS: dict[ExportedKind, str] = {
    Resolution: "one resolution",
    Comparison: "the comparison of two resolutions",
    History: "the series of several resolutions",
}


class Command(NamedTuple):
    """A command: its name, what it does, and what adds its arguments to a parser."""

    name: str
    does: str
    arguments: Callable[[argparse.ArgumentParser], None]


def parser_of_calls() -> argparse.ArgumentParser:
    """The parser of all calls. ``call`` is the command, ``parser`` that of the command itself."""
    parser = argparse.ArgumentParser(
        prog="resolute",
        description=DESCRIPTION,
        epilog=EPILOG,
        usage="%(prog)s [FILE ...]\n       %(prog)s COMMAND ...",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--self-test", action="store_true", help="try everything on the bundled sample")
    parser.add_argument("--version", action="store_true", help="print the versions of the program and its parts")
    shtab.add_argument_to(parser, help="print what makes this shell complete the commands and their options")
    parser.set_defaults(call=None)
    commands = parser.add_subparsers(prog=parser.prog, title="commands", metavar="COMMAND")
    for call in CALLS:
        command = commands.add_parser(call.name, help=call.does, description=_sentence(call.does))
        call.arguments(command)
        command.set_defaults(call=call.name, parser=command)
    return parser


def call_of(arguments: Sequence[str]) -> argparse.Namespace:
    """What a call asks. Raises ``SystemExit``: with 2 where it is wrong, with 0 after help and the like."""
    parser = parser_of_calls()
    first = arguments[0] if arguments else OPEN
    if first in {call.name for call in CALLS} or (first.startswith("-") and first not in {"-", "--"}):
        return parser.parse_args(arguments or [OPEN])
    if first.isalpha() and not is_there(Path(first)):
        _refuse(parser, first)
    return parser.parse_args([OPEN, *arguments])


def _refuse(parser: argparse.ArgumentParser, word: str) -> NoReturn:
    nearest = difflib.get_close_matches(word.lower(), [call.name for call in CALLS], n=1)
    hint = f"did you mean {nearest[0]}?" if nearest else "see resolute --help"
    parser.error(f"there is neither a command nor a file {word}; {hint}")


def _open(parser: argparse.ArgumentParser) -> None:
    _files(parser, "*", "one file to read, two to compare, more or a folder as a series")


def _extract(parser: argparse.ArgumentParser) -> None:
    _files(parser, "+", FILE_HELP)
    _folder(parser.add_argument("--output", metavar="DIR", type=Path, help="write DIR/NAME.json for each file"))
    _force(parser, "DIR/NAME.json")


def _compare(parser: argparse.ArgumentParser) -> None:
    _old_and_new(parser)
    _output(parser)
    _mine(parser)


def _diff(parser: argparse.ArgumentParser) -> None:
    _old_and_new(parser)
    kinds = ", ".join(kind.value for kind in ChangeKind)
    parser.add_argument("--only", metavar="KINDS", type=_kinds, help=f"these kinds of change alone: {kinds}")
    parser.add_argument("--width", metavar="N", type=_width, help="columns to write in; else those of the terminal")
    parser.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="colours and styles; auto: on a terminal"
    )
    parser.add_argument("--no-pager", action="store_true", help="write all at once on a terminal too")
    parser.add_argument("--json", action="store_true", help="print the comparison as JSON")


def _export(parser: argparse.ArgumentParser) -> None:
    _files(parser, "+", f"{FILE_HELP}; of two, the older first")
    formats = (
        f"its ending names the format: {_endings(Resolution)} for one, {_endings(Comparison)} for two, "
        f"{_endings(History)} for more"
    )
    _completed(parser.add_argument("--to", metavar="FILE", type=Path, required=True, help=formats))
    _force(parser, "FILE")
    parser.add_argument("--author", metavar="NAME", help="who signs the changes in a docx or odt")
    parser.add_argument("--date", metavar="DATE", type=_date, help="when, such as 2026-03-01; else now")
    _mine(parser)


def _mine(parser: argparse.ArgumentParser) -> None:
    help_words = "add the notes, ticks and links by hand that were made in the window, and follow those links"
    parser.add_argument("--mine", action="store_true", help=help_words)


def _series(parser: argparse.ArgumentParser) -> None:
    _files(parser, "+", f"{FILE_HELP}, in any order")
    _output(parser)


def _ledger(parser: argparse.ArgumentParser) -> None:
    _files(parser, "*", f"{FILE_HELP}; of two, the older first; of more, the versions of a series in any order")
    parser.add_argument("--search", metavar="WORDS", help="instead of files: what a search of the library finds")
    _json(parser)


def _library(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, help_ in LIBRARY_ACTIONS.items():
        action = actions.add_parser(name, help=help_, description=_sentence(help_))
        if name == "list":
            _json(action)
        else:
            number = "+" if name in {"add", "remove"} else "*"
            _folder(
                action.add_argument("folders", metavar="DIR", nargs=number, type=Path, help="a folder of resolutions")
            )


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", metavar="WORDS", nargs="+", help='words, "phrases", educ*, AND OR NOT NEAR(a b), 78/229'
    )
    parser.add_argument("--part", choices=PARTS, help="preambular, operative, annex or footnote")
    parser.add_argument("--session", metavar="78..80", type=_sessions, help="one session or a range")
    parser.add_argument("--body", metavar="B", help='"General Assembly" and others, as resolutions print it')
    parser.add_argument("--language", metavar="L", choices=[known.code for known in LANGUAGES], help="en, fr, es …")
    parser.add_argument("--hits", metavar="N", type=_number, default=100, help="how many to print (100)")
    _json(parser)


def _agreed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", help="a phrase or a paragraph; - for standard input")
    parser.add_argument(
        "--at", metavar=("FILE", "PARAGRAPH"), nargs=2, help='a paragraph of a file: op12.a, "OP 12 (a)"'
    )
    _json(parser)


def _predecessor(parser: argparse.ArgumentParser) -> None:
    _completed(parser.add_argument("file", metavar="FILE", type=Path, help=FILE_HELP))
    _json(parser)


CALLS = (
    Command(OPEN, "open the window; the word may be left out before files", _open),
    Command("extract", "print a resolution as JSON, or write DIR/NAME.json for each of several", _extract),
    Command("compare", "print a comparison as JSON", _compare),
    Command("diff", "print what changed, to be read: words removed and new marked where they stand", _diff),
    Command("export", f"write what the ending of a file names ({' '.join(each.ending for each in FORMATS)})", _export),
    Command("series", "print the history of every paragraph through several versions as JSON", _series),
    Command(
        "ledger", "print who is asked for what by when, and what is cited; of versions, what became of it", _ledger
    ),
    Command("library", "keep the folders that search, agreed and predecessor look through", _library),
    Command("search", "find paragraphs of the library", _search),
    Command("agreed", "find where words were agreed before, since when, in which form", _agreed),
    Command("predecessor", "find the version before a resolution", _predecessor),
)
"""Every command, in the order in which help lists them."""


def know_number(parser: argparse.ArgumentParser, files: Sequence[Path], least: int = 0) -> None:
    """Refuse too few versions, or more than a series takes."""
    if len(files) < least:
        parser.error("give two versions or more")
    if len(files) > MOST_VERSIONS:
        parser.error(f"give {MOST_VERSIONS} versions at most, not {len(files)}")


def know_format(parser: argparse.ArgumentParser, target: Path, files: int) -> None:
    """Refuse a target whose ending names no format for so many files."""
    kind = _KINDS[min(files, 3)]
    if ending_of(target) not in endings_for(kind):
        what = _KIND_WORDS[kind]
        parser.error(f"{what} is written to a file that ends in one of {_endings(kind)}, not to {target.name}")


def keep_apart(parser: argparse.ArgumentParser, targets: Sequence[Path], files: Sequence[Path]) -> None:
    """Refuse to replace a file that the call reads, under whatever name."""
    read = {identity_of(path) for path in files}
    for target in targets:
        if identity_of(target) in read:
            parser.error(f"{target.name} is one of the files to read; choose another name")


def _files(parser: argparse.ArgumentParser, number: str, help_: str) -> None:
    _completed(parser.add_argument("files", metavar="FILE", nargs=number, type=Path, help=help_))


def _old_and_new(parser: argparse.ArgumentParser) -> None:
    _completed(parser.add_argument("old", metavar="OLD", type=Path, help=FILE_HELP))
    _completed(parser.add_argument("new", metavar="NEW", type=Path, help=LATER_HELP))


def _output(parser: argparse.ArgumentParser) -> None:
    _completed(parser.add_argument("--output", metavar="FILE", type=Path, help="write to this file instead"))
    _force(parser, "FILE")


def _force(parser: argparse.ArgumentParser, target: str) -> None:
    parser.add_argument("--force", action="store_true", help=f"replace {target} if it is there")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def _completed(action: argparse.Action) -> None:
    """Have a shell complete the names of files here."""
    setattr(action, "complete", shtab.FILE)  # noqa: B010 - shtab looks for an attribute that argparse does not know


def _folder(action: argparse.Action) -> None:
    """Have a shell complete the names of folders here."""
    setattr(action, "complete", shtab.DIRECTORY)  # noqa: B010 - as above


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _endings(kind: ExportedKind) -> str:
    return " ".join(endings_for(kind))


def _kinds(text: str) -> frozenset[ChangeKind]:
    known = {kind.value: kind for kind in ChangeKind}
    unknown = [word for word in text.split(",") if word not in known]
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: choose from {', '.join(known)}")
    return frozenset(known[word] for word in text.split(","))


def _sessions(text: str) -> tuple[int, int]:
    first, _, last = text.partition("..")
    try:
        found = int(first), int(last or first)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no session such as 78, or range such as 78..80") from error
    return min(found), max(found)


def _number(text: str) -> int:
    return _within(text, 1, MOST_HITS)


def _width(text: str) -> int:
    return _within(text, LEAST_WIDTH, MOST_WIDTH)


def _within(text: str, least: int, most: int) -> int:
    if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
        raise argparse.ArgumentTypeError(f"{text} is no number from {least} to {most}")
    return int(text)


def _date(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2026-03-01") from error
