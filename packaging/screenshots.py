"""The film strip: pictures of the window in its states, sizes, themes and languages.

``xvfb-run -a -s "-screen 0 2000x1200x24" python packaging/screenshots.py FOLDER [--corpus FOLDER] [--only WORD]``

A window manager on that screen gives dialogs their frames; ``QT_SCALE_FACTOR=2`` shows a screen of twice the density.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.shell.app import Resolute, make_application
from desktop_app.store.settings import WINDOW_LANGUAGES
from scenes import Scene, scenes, settle, wait_for

SIZES = ((1280, 800), (1920, 1080))
PICTURES = {
    "comparison-paragraphs": "comparing",
    "comparison-pages": "pages",
    "comparison-note": "note",
    "comparison-brief": "brief",
    "reading-sample": "reading",
    "series-sample": "series",
    "library-sample": "library",
    "ledger-sample": "ledger",
}
"""The scenes that the manual has pictures of, and what it calls them."""
THEMES = ("light", "dark")
FRAME = 60


def shoot(program: Resolute, scene: Scene, target: Path) -> None:
    """Play a scene and keep its picture."""
    window = program.window
    window.opener.open_files(list(scene.files))
    wait_for(program)
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
    window.start_page.refresh()


def grab(window: QWidget) -> QPixmap:
    """What the screen shows where the window is; without a screen, the window alone."""
    if QGuiApplication.platformName() == "offscreen":
        return window.grab()
    place = window.geometry()
    return QGuiApplication.primaryScreen().grabWindow(0, place.x(), place.y(), place.width(), place.height())


def size(text: str) -> tuple[int, int]:
    """Width and height of a window, as in ``800x600``."""
    width, height = text.split("x")
    return int(width), int(height)


def target_of(arguments: argparse.Namespace, scene: Scene, look: str, language: str) -> Path:
    """The file of a picture."""
    folder: Path = arguments.folder
    if arguments.manual:
        (folder / language).mkdir(exist_ok=True)
        return folder / language / f"{PICTURES[scene.name]}.png"
    return folder / f"{scene.name}-{look}-{language}.png"


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--only", default="", help="scenes with this in their names")
    parser.add_argument("--sizes", type=size, nargs="+", default=SIZES)
    parser.add_argument("--themes", nargs="+", default=THEMES)
    parser.add_argument("--languages", nargs="+", default=WINDOW_LANGUAGES)
    parser.add_argument(
        "--manual", action="store_true", help="make the pictures of the manual, FOLDER/LANGUAGE/NAME.png"
    )
    parser.add_argument("--mirrored", action="store_true", help="the window from right to left")
    parser.add_argument("--points", type=float, default=11.5, help="the size of the texts")
    return parser.parse_args()


def main() -> int:
    """Make every picture."""
    arguments = parse()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    make_application()
    with tempfile.TemporaryDirectory() as kept:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):  # the library of whoever makes the pictures stays out of them
            os.environ[name] = str(Path(kept, name))
        program = Resolute(Path(kept, "settings.json"), Path(kept, "state"))
        program.show()
        program.window.move(FRAME, FRAME)
        chosen = [scene for scene in scenes(arguments.corpus, Path(kept)) if arguments.only in scene.name]
        if arguments.manual:
            chosen = [scene for scene in chosen if scene.name in PICTURES]
        looks = product(arguments.sizes, arguments.themes, arguments.languages)
        for (width, height), theme, language in looks:
            program.window.resize(width, height)
            for scene in chosen:
                program.services.preferences.change(theme=theme, language=language, text_points=arguments.points)
                if arguments.mirrored:
                    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                shoot(program, scene, target_of(arguments, scene, f"{width}-{theme}", language))
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
