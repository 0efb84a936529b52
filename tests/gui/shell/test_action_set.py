"""The menus say of each action its name and its keys, in a mirrored window too."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute


def test_keys_keep_their_order_in_a_mirrored_window(resolute: Resolute, qtbot: QtBot) -> None:
    action = resolute.window.actions_of_window.actions["zoom-in"]
    plain = action.text()
    assert "\t" not in plain  # Qt adds the keys
    resolute.services.preferences.change(language="ar")
    qtbot.waitUntil(lambda: action.text().endswith("\t\u2068Ctrl++\u2069"), timeout=5000)
    assert action.shortcut().toString() == "Ctrl++"
    resolute.services.preferences.change(language="en")
    qtbot.waitUntil(lambda: action.text() == plain, timeout=5000)
