"""What a terminal is told of the command line, made from its own parser: the man page, and completion for shells."""

from __future__ import annotations

import shtab
from argparse_manpage.manpage import Manpage

from desktop_app import __version__
from desktop_app.cli.calls import parser_of_calls

COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/resolute",
    "zsh": "usr/share/zsh/vendor-completions/_resolute",
    "fish": "usr/share/fish/vendor_completions.d/resolute.fish",
}
"""Where each shell of a Debian system looks for the completion of a command."""


def man_page() -> str:
    """The page of section 1, in roff."""
    page = Manpage(parser_of_calls(), format="single-commands-section")
    page.source, page.manual, page.date = f"Resolute {__version__}", "User Commands", ""
    page.description = "read United Nations resolutions and see what changed between two versions"
    return str(page)


def completions() -> dict[str, str]:
    """The completion of each shell, by its place in a system."""
    return {place: shtab.complete(parser_of_calls(), shell) for shell, place in COMPLETIONS.items()}
