"""What a terminal is told of the command line, made from its own parser: the man page, and completion for shells."""

from __future__ import annotations

import os
import re
from unittest import mock

import shtab
from argparse_manpage.manpage import Manpage

from desktop_app import __version__
from desktop_app.cli.calls import EPILOG, parser_of_calls

COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/resolute",
    "zsh": "usr/share/zsh/vendor-completions/_resolute",
    "fish": "usr/share/fish/vendor_completions.d/resolute.fish",
}
"""Where each shell of a Debian system looks for the completion of a command."""
COLUMNS = "72"
"""The width of a usage in the man page, which a terminal of 80 columns shows seven columns in."""


def man_page() -> str:
    """The page of section 1, in roff."""
    # argparse asks how wide the terminal is, which has no say in what is packed.
    with mock.patch.dict(os.environ, COLUMNS=COLUMNS):
        page = Manpage(parser_of_calls(), format="single-commands-section")
        page.source, page.manual, page.date = f"Resolute {__version__}", "User Commands", ""
        page.description = "read United Nations resolutions and see what changed between two versions"
        for heading, content in _sections().items():
            page.add_section(heading, "=", content)
        return _with_lines_kept(str(page))


def _sections() -> dict[str, str]:
    """What stands elsewhere in a man page than in help, in roff, by its heading."""
    usage = parser_of_calls().format_usage().removeprefix("usage: ")
    comments, _, statuses = EPILOG.strip().partition("\n\nexit status: ")
    return {
        "synopsis": "\n.br\n".join(f".B {line.strip()}" for line in usage.strip().splitlines()),
        "comments": comments.replace("-", r"\-"),
        "exit status": "\n".join(".TP\n.B {}\n{}".format(*each.split(" ", 1)) for each in statuses.split("; ")),
    }


def _with_lines_kept(roff: str) -> str:
    """Keep the lines of each usage, which would be filled like words: options would part from their values."""
    return re.sub(r"^usage: .*\n(?: .*\n)*", ".nf\n\\g<0>.fi\n", roff, flags=re.MULTILINE)


def completions() -> dict[str, str]:
    """The completion of each shell, by its place in a system."""
    return {place: shtab.complete(parser_of_calls(), shell) for shell, place in COMPLETIONS.items()}
