"""The manual tells what is there: its links and pictures, the keys and commands that it names, and the limits."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.cli.calls import parser_of_calls
from desktop_app.gui.parts.actions import ACTIONS
from desktop_app.gui.shell.app import Resolute
from desktop_app.pdf.limits import LIMITS
from desktop_app.series.thresholds import SERIES
from desktop_app.store.resources import resource

LANGUAGES = ("en", "fr")
CHAPTERS = sorted((language, path.name) for language in LANGUAGES for path in resource("manual", language).glob("*.md"))
KEY = re.compile(r"`((?:Ctrl\+|Shift\+|Alt\+)*(?:[A-Z0-9,]|F\d+|Return|Space))`")


def text_of(language: str, name: str) -> str:
    return resource("manual", language, name).read_text(encoding="utf-8")


def test_each_language_has_the_same_chapters() -> None:
    names = [sorted(path.name for path in resource("manual", language).iterdir()) for language in LANGUAGES]
    assert names[0] == names[1]
    assert {"index.md", "marks.md", "reading.md", "series.md", "library.md", "exports.md", "data.md"} <= set(names[0])


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_every_link_and_picture_is_there(language: str, name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", text_of(language, name)):
        assert resource("manual", language, target).is_file(), target


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_every_key_is_one_of_an_action(language: str, name: str) -> None:
    known = {key for action in ACTIONS for key in action.keys}
    assert set(KEY.findall(text_of(language, name))) <= known


def test_keys_are_named() -> None:
    assert len(KEY.findall(text_of("en", "index.md"))) > 10


@pytest.mark.parametrize(("language", "name"), CHAPTERS)
def test_every_command_is_one_of_the_terminal(language: str, name: str) -> None:
    parser = parser_of_calls()
    for command in re.findall(r"`resolute ([a-z]+)[^`]*`", text_of(language, name)):
        assert f"{command} " in parser.format_help()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limits_are_those_of_the_program(language: str) -> None:
    said = text_of(language, "reading.md")
    for figure in (f"{LIMITS.bytes // 1024**2} MB", LIMITS.pages, SERIES.most_versions):
        assert f"| {figure} |" in said


@pytest.mark.parametrize("name", ["index.md", "reading.md"])
def test_both_languages_have_the_same_parts(name: str) -> None:
    shapes = [re.findall(r"^(#+ |!\[|\| ?)", text_of(language, name), re.MULTILINE) for language in LANGUAGES]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(
    ("action", "heading"),
    [
        ("manual", "The first quarter of an hour"),
        ("help-reading", "What is read, and what is not"),
        ("help-data", "The data it keeps, and where"),
    ],
)
def test_the_window_leads_to_a_chapter(resolute: Resolute, qtbot: QtBot, action: str, heading: str) -> None:
    resolute.window.perform(action)
    page = resolute.window.findChild(QTextBrowser, "manual")
    assert page is not None
    qtbot.waitUntil(lambda: page.toPlainText().startswith(heading))
    page.window().close()


def test_the_settings_lead_to_what_is_kept(resolute: Resolute, qtbot: QtBot) -> None:
    resolute.window.perform("settings")
    button = next(each for each in resolute.window.findChildren(QPushButton) if each.text().startswith("The data it"))
    button.click()
    page = resolute.window.findChild(QTextBrowser, "manual")
    assert page is not None
    qtbot.waitUntil(lambda: page.toPlainText().startswith("The data it keeps"))
    for dialog in (page.window(), button.window()):
        dialog.close()


def test_pictures_are_small_enough_to_ship() -> None:
    pictures = [path for language in LANGUAGES for path in Path(resource("manual", language)).glob("*.png")]
    assert pictures
    assert sum(path.stat().st_size for path in pictures) < 2 * 1024**2
