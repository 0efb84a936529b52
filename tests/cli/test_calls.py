"""How a call is understood: commands and their options, files without a command, words mistyped."""

from __future__ import annotations

from pathlib import Path

import pytest
import shtab

from desktop_app.cli.calls import CALLS, call_of, parser_of_calls
from desktop_app.cli.commands import COMMANDS


def test_every_command_is_described_and_done() -> None:
    assert {call.name for call in CALLS} == set(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "call", "files"),
    [
        ([], "open", []),
        (["a.pdf"], "open", ["a.pdf"]),
        (["--", "-a.pdf"], "open", ["-a.pdf"]),
        (["open", "a.pdf", "b.xml"], "open", ["a.pdf", "b.xml"]),
        (["extract", "a.pdf", "--output", "out"], "extract", ["a.pdf"]),
        (["series", "a.pdf", "b.pdf"], "series", ["a.pdf", "b.pdf"]),
    ],
)
def test_files_without_a_command_are_opened(arguments: list[str], call: str, files: list[str]) -> None:
    options = call_of(arguments)
    assert (options.call, options.files) == (call, [Path(name) for name in files])


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("extarct", "did you mean extract?"),
        ("Compare", "did you mean compare?"),
        ("predecesor", "did you mean predecessor?"),
        ("xyz", "see resolute --help"),
    ],
)
def test_a_mistyped_command_is_told_with_the_nearest(word: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        call_of([word, "a.pdf"])
    error = capsys.readouterr().err
    assert f"neither a command nor a file {word}; {told}" in error


def test_a_folder_that_is_there_is_no_mistyped_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resolutions").mkdir()
    monkeypatch.chdir(tmp_path)
    assert call_of(["resolutions"]).files == [Path("resolutions")]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_every_command_has_its_own_help(call: object, capsys: pytest.CaptureFixture[str]) -> None:
    name, does, _ = call  # type: ignore[misc]
    with pytest.raises(SystemExit, match="0"):
        call_of([name, "--help"])
    printed = " ".join(capsys.readouterr().out.split())
    assert printed.startswith(f"usage: resolute {name}")
    assert does[1:] in printed


@pytest.mark.parametrize("shell", shtab.SUPPORTED_SHELLS)
def test_a_shell_is_told_every_command_to_complete(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        call_of(["--print-completion", shell])
    printed = capsys.readouterr().out
    assert all(call.name in printed for call in CALLS)


def test_help_of_the_program_names_every_command() -> None:
    text = parser_of_calls().format_help()
    assert all(f"    {call.name}  " in text for call in CALLS)
