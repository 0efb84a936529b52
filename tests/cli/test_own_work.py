"""With ``--mine`` a call adds what the user did in the window; without it, the same bytes come out everywhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli import own_work
from desktop_app.cli.own_work import own_work_on
from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Side
from desktop_app.export.comparison_json import comparison_json
from desktop_app.resolution.anchor import AnchoredText, ChangeAnchor
from desktop_app.resolution.own_work import Flag, HandChoice, HandKind, OwnNote, text_name
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair
from tests.gui.comparing.invented import lighthouses


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the window kept a note on OP 1 and a link of old OP 4 with OP 2."""
    monkeypatch.setattr(own_work, "state_folder", lambda: tmp_path)
    whole = lighthouses()
    names = text_name(whole.old), text_name(whole.new)
    texts = AnchoredText(whole.old.paragraphs), AnchoredText(whole.new.paragraphs)
    state = State(tmp_path)
    state.notes.replace((), [OwnNote("1", names[1], texts[1].anchor(5), "who pays?", Flag.ASK)])
    pair = TextPair(names[0].digest, names[1].digest, names[0].symbol, names[1].symbol)
    link = ChangeAnchor((texts[0].anchor(8),), (texts[1].anchor(6),))
    state.hand_links.replace(pair, (), [HandChoice(HandKind.LINK, link, "2026-11-27T10:00:00")])
    state.ticks.add(pair, [ChangeAnchor((), (texts[1].anchor(4),))])
    state.close()
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_two_versions_have_notes_ticks_and_links() -> None:
    whole = lighthouses()
    own = own_work_on([whole.old, whole.new])
    values = json.loads(comparison_json(compare(whole.old, whole.new, choices=own.choices), own=own.additions))
    assert [note["text"] for note in values["notes"]] == ["who pays?"]
    assert [anchor["cite"] for anchor in values["read"]] == ["PP 4"]
    assert values["hand"] == [{"old": [8], "new": [6], "kind": "link"}]


@pytest.mark.usefixtures("folder")
def test_one_resolution_has_its_notes() -> None:
    own = own_work_on([lighthouses().new])
    assert [(placed.side, placed.position, placed.note.words) for placed in own.additions.notes] == [
        (Side.NEW, 5, "who pays?")
    ]
    assert own_work_on([lighthouses().old]).additions.notes == ()
