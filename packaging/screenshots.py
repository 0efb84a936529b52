"""The film strip: pictures of the window in its states, sizes, themes and languages.

``xvfb-run -a -s "-screen 0 1920x1080x24" python packaging/screenshots.py FOLDER [--corpus FOLDER] [--only WORD]``
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.app import Resolute, make_application
from desktop_app.resources import resource

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("en", "fr")
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Scene:
    """One picture: the files that are open, and what the reader did then."""

    name: str
    files: tuple[Path, ...] = ()
    act: Callable[[Resolute], None] = lambda _: None


def scenes(corpus: Path | None) -> list[Scene]:
    """Every scene that can be shown with what is there."""
    sample = sorted(resource("sample").glob("*.pdf"))
    pair = (sample[0], sample[-1])
    found = [
        Scene("start"),
        Scene("reading-sample", pair[1:], choose(8)),
        Scene("reading-first-lines", pair[1:], does("first-lines")),
        Scene("reading-find", pair[1:], find("ferr")),
        Scene("reading-inverted", pair[1:], does("pages-invert")),
        Scene("reading-spread", pair[1:], does("spread", "fit-page")),
        Scene("comparison-paragraphs", pair, does("view-paragraphs", "next-change")),
        Scene("comparison-pages", pair, does("view-pages", "next-change")),
        Scene("comparison-redline", pair, does("view-redline", "next-change")),
        Scene("settings", (), does("settings")),
        Scene("palette", pair[1:], does("palette")),
        Scene("keys", (), does("keys")),
        Scene("about", (), does("about")),
        Scene("print-preview", pair[1:], does("print-preview")),
        Scene("error-not-a-pdf", (resource("themes", "window.qss"),)),
        Scene("contrast-light", pair[1:], does("theme-contrast-light")),
        Scene("contrast-dark", pair[1:], does("theme-contrast-dark")),
    ]
    return found + (corpus_scenes(corpus) if corpus else [])


def corpus_scenes(corpus: Path) -> list[Scene]:
    """Scenes of real resolutions, where there are some."""
    pair = (corpus / "real" / "A_RES_78_229.pdf", corpus / "real" / "A_RES_80_229.pdf")
    strangers = (next((corpus / "native_word").glob("*67*290*.pdf"), pair[0]), pair[0])
    readings = [
        Scene(f"reading-{path.stem}", (path,), choose(12))
        for path in sorted((corpus / "typeset_modern").glob("*.pdf"))[:6]
    ]
    return [
        *readings,
        Scene("real-reading", pair[1:], choose(60)),
        Scene("real-paragraphs", pair, does("view-paragraphs", "next-change", "next-change")),
        Scene("real-pages", pair, does("view-pages", *["next-change"] * 6)),
        Scene("real-redline", pair, does("view-redline", *["next-change"] * 6)),
        Scene("no-pair", strangers),
    ]


def does(*actions: str) -> Callable[[Resolute], None]:
    """Do actions by their names."""

    def act(program: Resolute) -> None:
        for action in actions:
            program.window.perform(action)
            settle(0.1)

    return act


def choose(row: int) -> Callable[[Resolute], None]:
    """Choose a paragraph of a reading."""

    def act(program: Resolute) -> None:
        structure = getattr(program.window.tabs.current(), "structure", None)
        if structure is not None:
            structure.choose_paragraph(min(row, len(structure.structure.resolution.paragraphs) - 1))

    return act


def find(words: str) -> Callable[[Resolute], None]:
    """Look for words in a reading."""

    def act(program: Resolute) -> None:
        program.window.perform("find")
        bar = getattr(program.window.tabs.current(), "find_bar", None)
        if bar is not None:
            bar.field.setText(words)

    return act


def settle(seconds: float) -> None:
    """Let the window work for some time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def shoot(program: Resolute, scene: Scene, target: Path) -> None:
    """Play a scene and keep its picture."""
    window = program.window
    window.opener.open(list(scene.files))
    end = time.monotonic() + PATIENCE_SECONDS
    while window.opener.busy and time.monotonic() < end:
        settle(0.05)
    settle(0.3)
    scene.act(program)
    settle(0.8)
    grab(window).save(str(target))
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    for tab in window.tabs.all_tabs():
        window.tabs.setCurrentWidget(tab)
        window.perform("close")
    window.message_bar.hide()
    program.services.preferences.change(page_look="plain", whole_paragraphs=True)
    program.services.state.forget_everything()


def grab(window: QWidget) -> QPixmap:
    """What the screen shows where the window is; without a screen, the window alone."""
    if QGuiApplication.platformName() == "offscreen":
        return window.grab()
    return QGuiApplication.primaryScreen().grabWindow(0, window.x(), window.y(), window.width(), window.height())


def main() -> int:
    """Make every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--quick", action="store_true", help="small, light and English alone")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    make_application()
    with tempfile.TemporaryDirectory() as kept:
        program = Resolute(Path(kept, "settings.json"), Path(kept, "state"))
        program.show()
        looks = [(SIZES[0], "light", "en")] if arguments.quick else list(product(SIZES, THEMES, LANGUAGES))
        for (width, height), theme, language in looks:
            program.window.resize(width, height)
            for scene in scenes(arguments.corpus):
                if arguments.only in scene.name:
                    program.services.preferences.change(theme=theme, language=language)
                    name = f"{scene.name}-{width}-{theme}-{language}.png"
                    shoot(program, scene, arguments.folder / name)
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
