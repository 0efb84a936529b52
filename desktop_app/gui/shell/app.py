"""Starts the window and returns when it is closed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QStyleFactory
from shiboken6 import isValid

from desktop_app import __version__
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.messages import Messages, words_of
from desktop_app.gui.parts.preferences import Preferences
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.parts.tab import Services
from desktop_app.gui.shell.application import Application, tell_windows_whose_it_is
from desktop_app.gui.shell.asked_to_end import ending_when_asked
from desktop_app.gui.shell.collecting import Collecting
from desktop_app.gui.shell.crash_reports import CrashReports
from desktop_app.gui.shell.dialog_handlers import DialogHandlers
from desktop_app.gui.shell.excepthook import CrashReporter
from desktop_app.gui.shell.language import WindowLanguage
from desktop_app.gui.shell.library_handlers import LibraryHandlers
from desktop_app.gui.shell.preloading import Preloader
from desktop_app.gui.shell.session import Session
from desktop_app.gui.shell.window import MainWindow
from desktop_app.gui.shell.window_handlers import WindowHandlers
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.message import Message
from desktop_app.store.about import version_line
from desktop_app.store.paths import log_folder, state_folder
from desktop_app.store.resources import resource
from desktop_app.store.settings import settings_file
from desktop_app.store.state import State

FIRST_SIZE = (1280, 800)
FRAME = QSize(16, 40)
"""Pixels that the frame of a window takes, title and borders."""
FOLLOW_MILLISECONDS = 3000
"""What was open comes first; then the folders of the library are looked through."""
LOG = logging.getLogger(__name__)


def open_window(paths: Sequence[Path]) -> int:
    """Open the window with these files and return the exit status when it is closed."""
    application = make_application()
    reporter = CrashReporter(log_folder(), application)
    reporter.install()
    reports = CrashReports(log_folder())
    reports.watch()
    LOG.info("%s opens its window", version_line())
    resolute = Resolute(settings_file(), state_folder())
    reporter.reported.connect(resolute.tell_of_report)
    application.asked_to_open.connect(lambda path: resolute.window.opener.open_files([Path(path)]))
    resolute.show(paths)
    resolute.tell_of_earlier(reports)
    with ending_when_asked():
        status = application.exec()
        resolute.close()
        reports.end()
    return status


def make_application() -> Application:
    """Return Qt's application, with the program's name and look."""
    tell_windows_whose_it_is()
    existing = Application.instance()
    application = existing if isinstance(existing, Application) else Application(sys.argv[:1])
    application.setApplicationName("Resolute")
    application.setApplicationVersion(__version__)
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setWindowIcon(QIcon(str(resource("icons", "resolute.svg"))))
    return application


def _first_size() -> QSize:
    """What a reader needs, as far as the screen has room for it and for the frame around the window."""
    room = QGuiApplication.primaryScreen().availableSize()
    return QSize(*FIRST_SIZE).boundedTo(room - FRAME)


class Resolute(QObject):
    """The program around the window: it creates the services, passes them on, and shuts them down."""

    def __init__(self, settings: Path, state: Path, reader: Reader | None = None) -> None:
        super().__init__()
        self.collecting = Collecting(self)
        self.collecting.start()
        self.language = WindowLanguage(self)
        preferences = Preferences(settings, self)
        reader, messages = reader or Reader(self), Messages(self)
        library = Library(reader, messages, self)
        self.services = Services(reader, Theme(self), preferences, State(state), messages, library)
        self._follow_preferences()
        preferences.changed.connect(self._follow_preferences)
        preferences.not_saved.connect(self._tell_not_saved)
        self.window = MainWindow(self.services)
        self.handlers = WindowHandlers(self.window)
        self.library = LibraryHandlers(self.window)
        self.dialogs = DialogHandlers(self.window, self._forget_everything)
        self.window.refresh_actions()
        self.session = Session(self.window)
        self.preloader = Preloader(self)
        self.preloader.done.connect(self.services.reader.warm_up)
        self._following = QTimer(self, interval=FOLLOW_MILLISECONDS, singleShot=True)
        self._following.timeout.connect(library.start)
        self.preloader.done.connect(self._following.start)
        self.window.tab_left.connect(lambda _: self.collecting.soon())
        self.services.reader.died.connect(self._tell)

    def show(self, paths: Sequence[Path] = ()) -> None:
        """Show the window, with what was open last time unless files are given."""
        self.window.resize(_first_size())
        reopen = self.services.preferences.values.reopen_at_start
        self.session.restore(tabs=reopen and not paths)
        self._tell_of_store()
        self.window.show()
        if paths:
            self.window.opener.open_files(list(paths))
        self.preloader.start()

    def close(self) -> None:
        """End the reader's processes and close the window; does nothing the second time."""
        if not isValid(self.window):
            return
        self.preloader.end()
        self._following.stop()
        self.services.reader.close()
        self.window.close()
        self.window.deleteLater()
        self.services.state.close()
        self.collecting.end()

    def tell_of_report(self, path: str) -> None:
        """Say that something went wrong, and where the report is."""
        sentence = self.tr("Something went wrong in the program; what is open stays open. The report is in {0}.")
        self.services.messages.fail(filled(sentence, path))

    def tell_of_earlier(self, reports: CrashReports) -> None:
        """Say where the report is if an earlier run ended in a crash."""
        unseen = reports.unseen()
        if unseen:
            LOG.warning("An earlier run ended unexpectedly; its report is %s", unseen[-1].name)
            sentence = self.tr("Resolute ended unexpectedly last time; what was open is back. The report is in {0}.")
            self.services.messages.warn(filled(sentence, unseen[-1]))
            reports.mark_seen(unseen)

    def _tell_of_store(self) -> None:
        """Say in one message what could not be read at the start, and from now on what cannot be kept."""
        notices = [notice for notice in (self.services.preferences.notice,) if notice]
        self.services.state.listen(notices.append)
        if notices:
            self.services.messages.warn(" ".join(map(words_of, notices)))
        self.services.state.listen(self._tell)

    def _tell(self, message: Message) -> None:
        self.services.messages.warn(words_of(message))

    def _follow_preferences(self) -> None:
        settings = self.services.preferences.values
        if not settings.remember_recent and self.services.state.recents.all():
            self.services.state.forget_recents()
        self.services.theme.set_text(settings.text_family, settings.text_points)
        self.services.theme.set_mode(settings.theme)
        self.language.use(settings.language)

    def _forget_everything(self) -> None:
        self.services.state.forget_everything()
        self.window.start_page.refresh()
        self.services.messages.inform(
            self.tr("Recent files, places, ticks, notes, links by hand and what was open are forgotten.")
        )

    def _tell_not_saved(self, path: str) -> None:
        LOG.warning("The settings could not be written")
        self.services.messages.warn(filled(self.tr("The settings could not be written to {0}."), path))
