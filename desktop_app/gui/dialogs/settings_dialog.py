"""The settings, each with a sentence on what it does; every change shows at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.on_screen import resize_on_screen
from desktop_app.gui.parts.preferences import Preferences
from desktop_app.gui.theme.faces import text_font
from desktop_app.resolution.language import language_with
from desktop_app.store.settings import CHOICES, TEXT_POINTS, WINDOW_LANGUAGES, Settings

LONGEST_NAME = 100
FIELD_INDENT = 7
"""Where a number begins within its box: a style sheet gives the words of a box of numbers no room at the left."""
SWITCH_INDENT = 28
"""The indent of a switch's label, and of the hint below it."""


class _Area(QScrollArea):
    """As large as the form that it shows, where there is room; as wide in any case."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """The size of the form, and of the scroll bar."""
        return self._form.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """The width of the form."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class SettingsDialog(QDialog):
    """Shows the settings in use. ``forget_everything`` is emitted by its own button, after a question."""

    forget_everything = Signal()
    asked_about_data = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._form = QFormLayout()
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 18)
        self._column.addWidget(self._page)
        self._fill()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Write everything again when the language changes, since it can be changed here."""
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._refill)
        super().changeEvent(event)

    def _refill(self) -> None:
        focused = self.focusWidget()
        name = focused.objectName() if focused else ""
        old, self._page = self._page, QWidget()
        self._column.replaceWidget(old, self._page)
        old.deleteLater()
        self._fill()
        again = self._page.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        form = QWidget()
        self._form = QFormLayout(form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(16)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._add_looks()
        self._add_conduct()
        self._add_exports()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        area = _Area(form)  # so that no button is out of reach on a small screen
        area.setAccessibleName(self.windowTitle())
        column.addWidget(area, 1)
        column.addSpacing(12)
        column.addWidget(self._buttons())
        resize_on_screen(self, self.sizeHint().width(), self.sizeHint().height())

    def _add_looks(self) -> None:
        self._add_choice("language", self.tr("Language of the window"), self._languages(), "")
        self._add_choice("theme", self.tr("Colours"), self._themes(), "")
        self._add_choice(
            "page_look",
            self.tr("Pages"),
            self._looks(),
            self.tr("How the paper is shown, whatever the colours around it."),
        )
        self._add_choice("zoom", self.tr("Size of pages"), self._zooms(), self.tr("For newly opened documents."))
        self._add_face()
        self._add_size()

    def _add_conduct(self) -> None:
        self._add_switch(
            "whole_paragraphs",
            self.tr("Show whole paragraphs in the structure"),
            self.tr("Otherwise only the first line of each."),
        )
        self._add_switch(
            "reopen_at_start",
            self.tr("Reopen what was open last time"),
            self.tr("At the same place in each document, even after a crash."),
        )
        self._add_switch(
            "remember_recent",
            self.tr("Remember recent files"),
            self.tr("Their places and titles are kept on this computer and shown on the start page."),
        )

    def _add_exports(self) -> None:
        self._add_author()
        self._add_choice("changes_dated", self.tr("Date of changes"), self._change_dates(), "")

    def _languages(self) -> Mapping[str, str]:
        names = {code: language_with(code).own_name for code in WINDOW_LANGUAGES}
        return {"system": self.tr("Same as the system"), **names}

    def _themes(self) -> Mapping[str, str]:
        return {
            "system": self.tr("Same as the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast-light": self.tr("High contrast, light"),
            "contrast-dark": self.tr("High contrast, dark"),
        }

    def _looks(self) -> Mapping[str, str]:
        return {"plain": self.tr("As printed"), "dim": self.tr("Dimmed"), "invert": self.tr("Inverted")}

    def _zooms(self) -> Mapping[str, str]:
        return {
            "width": self.tr("As wide as the view"),
            "page": self.tr("Whole page"),
            "free": self.tr("Size on paper"),
        }

    def _change_dates(self) -> Mapping[str, str]:
        return {
            "export": self.tr("The time of the export"),
            "adoption": self.tr("The day on which the new version was adopted"),
        }

    def _add_choice(self, name: str, label: str, texts: Mapping[str, str], hint: str) -> None:
        box = QComboBox()
        for value in CHOICES[name]:
            box.addItem(texts[value], value)
        box.setCurrentIndex(box.findData(getattr(self._preferences.values, name)))
        box.currentIndexChanged.connect(lambda _: self._preferences.change(**{name: box.currentData()}))
        self._add_row(name, label, box, hint)

    def _add_switch(self, name: str, label: str, hint: str) -> None:
        box = QCheckBox(label)
        box.setChecked(getattr(self._preferences.values, name))
        box.toggled.connect(lambda on: self._preferences.change(**{name: on}))
        self._add_row(name, "", box, hint)

    def _add_face(self) -> None:
        box = QFontComboBox()
        family = self._preferences.values.text_family
        box.setEditable(False)
        box.setCurrentFont(QFont(family or QFontInfo(text_font(self._preferences.values.text_points)).family()))
        box.currentFontChanged.connect(lambda font: self._preferences.change(text_family=font.family()))
        self._add_row("text_family", self.tr("Font of the texts"), box, "")

    def _add_size(self) -> None:
        box = QDoubleSpinBox()
        box.setRange(*TEXT_POINTS)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" pt"))
        box.lineEdit().setTextMargins(FIELD_INDENT, 0, 0, 0)
        box.setFixedHeight(QComboBox().sizeHint().height())
        box.setValue(self._preferences.values.text_points)
        box.valueChanged.connect(lambda points: self._preferences.change(text_points=points))
        self._add_row("text_points", self.tr("Size of the texts"), box, "")

    def _add_author(self) -> None:
        box = QLineEdit(self._preferences.values.author)
        box.setMaxLength(LONGEST_NAME)
        box.editingFinished.connect(lambda: self._take_author(box))
        hint = self.tr("Named in the tracked changes of Word files, with the date below.")
        self._add_row("author", self.tr("Author of changes"), box, hint)

    def _take_author(self, box: QLineEdit) -> None:
        box.setText(box.text().strip() or Settings().author)
        self._preferences.change(author=box.text())

    def _add_row(self, name: str, label: str, box: QWidget, hint: str) -> None:
        box.setObjectName(name)
        box.setAccessibleName(label or getattr(box, "text", str)())
        box.setAccessibleDescription(hint)
        words = QLabel(hint, self)
        words.setProperty("muted", True)
        words.setVisible(bool(hint))
        words.setIndent(SWITCH_INDENT if isinstance(box, QCheckBox) else 2)
        field = QVBoxLayout()
        field.setSpacing(2)
        field.addWidget(box)
        field.addWidget(words)
        self._form.addRow(label, field)

    def _buttons(self) -> QDialogButtonBox:
        buttons = close_button(self)
        forget = QPushButton(self.tr("Forget everything"))
        forget.setToolTip(
            self.tr("Remove recent files, places, ticks, notes, links by hand and what was open; settings stay.")
        )
        forget.setAutoDefault(False)
        forget.clicked.connect(self._ask_whether_to_forget)
        buttons.addButton(forget, QDialogButtonBox.ButtonRole.ResetRole)
        kept = QPushButton(self.tr("The data it keeps, and where"))
        kept.setAutoDefault(False)
        kept.clicked.connect(self.asked_about_data)
        buttons.addButton(kept, QDialogButtonBox.ButtonRole.HelpRole)
        return buttons

    def _ask_whether_to_forget(self) -> None:
        """Ask first, since this cannot be undone."""
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("Forget everything"))
        question.setText(
            self.tr("Remove recent files, places, ticks, notes, links by hand and what was open? Settings stay.")
        )
        forget = question.addButton(self.tr("Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        forget.clicked.connect(self.forget_everything)
        question.open()
