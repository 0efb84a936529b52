"""The man page says what help says, and stands as a man page does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli.calls import CALLS

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    pytest.importorskip("argparse_manpage")
    from linux import terminal

    return terminal


def test_each_way_to_call_it_has_a_line_of_its_own(terminal: Any) -> None:
    assert ".SH SYNOPSIS\n.B resolute [FILE ...]\n.br\n.B resolute COMMAND ...\n" in terminal.man_page()


def test_usages_keep_their_lines(terminal: Any) -> None:
    kept = [block.partition("\n.fi\n")[0] for block in terminal.man_page().split("\n.nf\n")[1:]]
    assert len(kept) >= len(CALLS)
    assert all(block.startswith("usage: resolute ") for block in kept)
    search = next(block for block in kept if block.startswith("usage: resolute search"))
    assert len(search.splitlines()) > 1
    assert search.endswith(" WORDS [WORDS ...]")


def test_the_statuses_have_a_section_of_their_own(terminal: Any) -> None:
    statuses = terminal.man_page().partition(".SH EXIT STATUS\n")[2]
    assert statuses.startswith(".TP\n.B 0\ndone\n.TP\n.B 1\ndiff found changes\n")


@pytest.mark.parametrize("columns", ["40", "200"])
def test_the_terminal_has_no_say_in_it(terminal: Any, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    here = terminal.man_page()
    monkeypatch.setenv("COLUMNS", columns)
    assert terminal.man_page() == here


def test_every_shell_completes_every_command(terminal: Any) -> None:
    for place, content in terminal.completions().items():
        assert all(call.name in content for call in CALLS), place
