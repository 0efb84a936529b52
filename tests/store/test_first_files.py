"""What the first versions of the program kept in files of JSON is taken over once, and the files are kept aside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store import files, user_data
from desktop_app.store.recents import Recent
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair

Start = Callable[[], State]

TICKS = {"version": 1, "00000000000000aa": ["0000000000000001", "0000000000000002"], "00000000000000bb": []}
PLACES = {"version": 1, "0123456789": {"page": 3, "view": 1}, "abcdef": {}}
RECENT = {
    "version": 1,
    "entries": [
        {"files": ["new.pdf"], "symbols": ["A/RES/80/9"], "title": "Ferries", "language": "en"},
        {"files": ["a.pdf", "b.pdf"], "symbols": ["A/RES/79/9", "A/RES/80/9"], "title": "渡轮", "language": "zh"},
    ],
}
PAIR = TextPair("old", "new", old_key="00000000000000aa")
OTHER = TextPair("old", "new", old_key="00000000000000bb")


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PAUSES", ())


@pytest.fixture
def told() -> list[str]:
    """What the reader was told at the starts."""
    return []


@pytest.fixture
def start(tmp_path: Path, told: list[str]) -> Iterator[Start]:
    opened: list[State] = []

    def open_state() -> State:
        opened.append(State(tmp_path))
        opened[-1].listen(lambda message: told.append(str(message)))
        return opened[-1]

    yield open_state
    for state in opened:
        state.close()


@pytest.fixture
def written(tmp_path: Path) -> dict[str, bytes]:
    """The files of the first versions, as they are on the disk."""
    for name, values in (("ticks", TICKS), ("places", PLACES), ("recent", RECENT)):
        (tmp_path / f"{name}.json").write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
    return {path.name: path.read_bytes() for path in tmp_path.iterdir()}


def test_nothing_is_lost(start: Start, told: list[str], tmp_path: Path, written: dict[str, bytes]) -> None:
    for state in (start(), start()):
        assert state.ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}
        assert state.ticks.old_keys(OTHER) == frozenset()
        assert state.places.of("0123456789") == {"page": 3, "view": 1}
        assert state.recents.all() == (
            Recent(("new.pdf",), ("A/RES/80/9",), "Ferries", "en"),
            Recent(("a.pdf", "b.pdf"), ("A/RES/79/9", "A/RES/80/9"), "渡轮", "zh"),
        )
    assert told == []
    for name, content in written.items():
        assert (tmp_path / f"{name}.taken-over-1").read_bytes() == content
        assert not (tmp_path / name).exists()


def test_a_file_is_taken_over_once_even_if_it_cannot_be_put_away(
    start: Start, monkeypatch: pytest.MonkeyPatch, written: dict[str, bytes]
) -> None:
    """What the reader forgets does not come back with the next start."""

    def held(*_: Any) -> Path:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "rename", held)
    state = start()
    state.recents.forget()
    state.ticks.add(PAIR, (), ["0000000000000001"])
    again = start()
    assert again.recents.all() == ()
    assert again.ticks.old_keys(PAIR) == {"0000000000000002"}


def test_what_an_older_program_keeps_afterwards_is_taken_over_too(
    start: Start, tmp_path: Path, written: dict[str, bytes]
) -> None:
    start().close()
    (tmp_path / "ticks.json").write_text('{"version": 1, "00000000000000bb": ["0000000000000003"]}')
    state = start()
    assert state.ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}
    assert state.ticks.old_keys(OTHER) == {"0000000000000003"}
    assert (tmp_path / "ticks.json.taken-over-2").exists()


def test_while_nothing_can_be_kept_the_files_stay_and_are_read(
    start: Start, tmp_path: Path, written: dict[str, bytes], told: list[str]
) -> None:
    (tmp_path / user_data.NAME).mkdir()
    state = start()
    assert state.ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == written
    assert len(told) == 1
    state.close()
    (tmp_path / user_data.NAME).rmdir()
    assert start().ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}
    assert not (tmp_path / "ticks.json").exists()


@pytest.mark.parametrize(
    "content", ["", "null", "[]", "5", "{", '{"version": 0}', "[" * 100_000, '{"version": 1, "x": ' + "[" * 100_000]
)
@pytest.mark.parametrize("name", ["ticks", "places", "recent"])
def test_a_damaged_file_is_set_aside_and_told_and_costs_that_one(
    start: Start, told: list[str], tmp_path: Path, written: dict[str, bytes], name: str, content: str
) -> None:
    (tmp_path / f"{name}.json").write_text(content)
    state = start()
    assert (tmp_path / f"{name}.json.damaged-1").read_text() == content
    assert len(told) == 1
    assert f"{name}.json.damaged-1" in told[0]
    assert len(state.ticks.old_keys(PAIR)) == (0 if name == "ticks" else 2)
    assert len(state.recents.all()) == (0 if name == "recent" else 2)
    assert state.places.of("0123456789") == ({} if name == "places" else {"page": 3, "view": 1})


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("recent", {"entries": 5}),
        ("recent", {"entries": None}),
        ("recent", {"entries": [3, {"files": None}, *RECENT["entries"]]}),  # type: ignore[misc]
        ("recent", {"entries": [{"files": ["x" * 300_000], "symbols": ["A"]}]}),
        ("recent", {"entries": [{"files": [], "symbols": []}]}),
        ("places", {"key": 5, "0123456789": {"page": 3, "view": 1}}),
        ("places", {"key": {"deep": "x" * 300_000}}),
        ("places", {"\ud800": {}}),
        ("ticks", {"00000000000000aa": ["0000000000000001", 5, "0000000000000002"]}),
        ("ticks", {"00000000000000aa": None}),
        ("ticks", {"\ud800": [], "00000000000000aa": ["\udfff", "x" * 300_000]}),
    ],
)
def test_of_a_file_that_is_damaged_in_part_the_rest_is_taken_over(
    start: Start, told: list[str], tmp_path: Path, name: str, values: dict[str, Any]
) -> None:
    content = json.dumps({"version": 1} | values)
    (tmp_path / f"{name}.json").write_text(content)
    state = start()
    assert len(told) == 1
    assert "damaged in part" in told[0]
    assert (tmp_path / f"{name}.json.damaged-1").read_text() == content
    if len(content) < 1000 and '"page"' in content:
        assert state.places.of("0123456789") == {"page": 3, "view": 1}
    if '"new.pdf"' in content:
        assert len(state.recents.all()) == 2
    if '"0000000000000002"' in content:
        assert state.ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}


def test_a_file_of_a_newer_program_is_left_alone_and_told(start: Start, told: list[str], tmp_path: Path) -> None:
    (tmp_path / "ticks.json").write_text('{"version": 2}')
    start()
    assert (tmp_path / "ticks.json").read_text() == '{"version": 2}'
    assert len(told) == 1
    assert "newer version" in told[0]


def test_a_file_that_cannot_be_read_is_left_for_the_next_start(
    start: Start, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: dict[str, bytes]
) -> None:
    """One failed read was taken for an empty file once, and the next tick wrote it anew: of 51 pairs 1 was left."""
    opened = Path.open

    def held(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "ticks.json":
            raise PermissionError(13, "held by a virus scanner")
        return opened(path, *arguments, **options)

    with monkeypatch.context() as scanner:
        scanner.setattr(Path, "open", held)
        state = start()
        state.ticks.add(PAIR, ())
        state.close()
    assert (tmp_path / "ticks.json").read_bytes() == written["ticks.json"]
    assert len(told) == 1
    assert "cannot be read (held by a virus scanner)" in told[0]
    assert start().ticks.old_keys(PAIR) == {"0000000000000001", "0000000000000002"}


def test_an_entry_with_a_very_long_title_is_cut(start: Start, tmp_path: Path) -> None:
    entry = {"files": ["a.pdf"], "symbols": ["A" * 300_000], "title": "x" * 300_000, "language": "y" * 300_000}
    (tmp_path / "recent.json").write_text(json.dumps({"version": 1, "entries": [entry]}))
    (recent,) = start().recents.all()
    assert max(map(len, (recent.title, recent.language, *recent.symbols))) == 1000


def test_an_emptied_list_leaves_no_trace_in_the_files_kept_aside(
    start: Start, tmp_path: Path, written: dict[str, bytes]
) -> None:
    state = start()
    state.forget_recents()
    assert [path.name for path in tmp_path.iterdir() if b"new.pdf" in path.read_bytes()] == []
    assert (tmp_path / "ticks.json.taken-over-1").exists()
