"""The actions that open a dialog. None of them blocks: each dialog stays open until the reader closes it.

The modules of the dialogs are loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from desktop_app.gui.shell.window import MainWindow


class DialogHandlers(QObject):
    """Gives the window its dialogs."""

    def __init__(self, window: MainWindow, forget: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._forget = window, forget
        window.add_handlers(
            {
                "settings": self._open_settings,
                "palette": self._open_palette,
                "keys": self._open_keys,
                "marks": self._open_marks,
                "manual": partial(self._open_manual, "index"),
                "help-reading": partial(self._open_manual, "reading"),
                "help-data": partial(self._open_manual, "data"),
                "about": self._open_about,
                "all-notes": self._open_all_notes,
            }
        )

    def _open_settings(self) -> None:
        from desktop_app.gui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415 - see above

        dialog = SettingsDialog(self._window.services.preferences, self._window)
        dialog.forget_everything.connect(self._forget)
        dialog.asked_about_data.connect(partial(self._open_manual, "data"))
        self._open(dialog)

    def _open_palette(self) -> None:
        from desktop_app.gui.dialogs.palette import Palette  # noqa: PLC0415 - see above

        palette = Palette(self._window.available(), self._window.services.theme, self._window)
        palette.chosen.connect(self._window.perform, Qt.ConnectionType.QueuedConnection)
        self._open(palette)

    def _open_keys(self) -> None:
        from desktop_app.gui.dialogs.keys_page import KeysPage  # noqa: PLC0415 - see above

        self._open(KeysPage(self._window))

    def _open_marks(self) -> None:
        from desktop_app.gui.dialogs.marks_page import MarksPage  # noqa: PLC0415 - see above

        self._open(MarksPage(self._window.services.theme, self._window))

    def _open_manual(self, chapter: str) -> None:
        from desktop_app.gui.dialogs.manual_page import ManualPage  # noqa: PLC0415 - see above

        self._open(ManualPage(chapter, self._window))

    def _open_all_notes(self) -> None:
        from desktop_app.gui.dialogs.all_notes import AllNotes  # noqa: PLC0415 - see above

        self._open(AllNotes(self._window.services.own.all_notes(), self._window))

    def _open_about(self) -> None:
        from desktop_app.gui.dialogs.about import About  # noqa: PLC0415 - see above

        self._open(About(self._window, self._window.services.reader.open_doors))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
