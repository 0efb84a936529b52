"""The filters of the series tab: one chip for each kind of event; what is put aside is struck through."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.gui.parts.chip_row import ChipRow
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.series.phrases import sign_name
from desktop_app.gui.series.state import SeriesState
from desktop_app.markup.event_signs import EventSign

GAP = 5


class SignChip(QPushButton):
    """One kind of event with its sign and the number of rows; checked while it is shown."""

    def __init__(self, sign: EventSign, count: int, state: SeriesState) -> None:
        super().__init__()
        self.sign, self._count = sign, count
        self._short = False
        self.setCheckable(True)
        self.setChecked(sign not in state.hidden)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("chip", True)
        self.clicked.connect(lambda: state.toggle(sign))
        self.toggled.connect(self._strike)
        self._strike(self.isChecked())

    def retranslate(self) -> None:
        """Say the kind in the language of the window."""
        name = sign_name(self.sign)
        self.setText(self.words(self._short))
        self.setAccessibleName(f"{name}: {self._count}")
        self.setToolTip(filled(self.tr("Show or put aside: {0}"), name))

    def set_short(self, short: bool) -> None:
        """Show the sign and the count alone, or the name too; what has no sign keeps its name."""
        self._short = short
        self.setText(self.words(short))

    def words(self, short: bool) -> str:
        """The sign and the count, with the name between them unless ``short``."""
        sign, name = self.sign.traits.sign, sign_name(self.sign)
        return " ".join(filter(None, (sign, "" if short and sign else name, str(self._count))))

    def width_of(self, short: bool) -> int:
        """The width of the chip in either form."""
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return around + self.fontMetrics().horizontalAdvance(self.words(short))

    def _strike(self, shown: bool) -> None:
        font = self.font()
        font.setStrikeOut(not shown)
        self.setFont(font)


class SignChips(ChipRow):
    """The chips of all kinds that there are; where there is no room for all names, the last ones go without."""

    def __init__(self, state: SeriesState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.chips: list[SignChip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        state.table_changed.connect(self.renew)
        state.filters_changed.connect(self._tick)
        self.renew()

    def renew(self) -> None:
        """Make the chips of the kinds that there are."""
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()  # until the event loop deletes it
            chip.deleteLater()
        self.chips = [SignChip(sign, count, self._state) for sign, count in self._state.table.counts().items()]
        for place, chip in enumerate(self.chips):
            self._row.insertWidget(place, chip)
            chip.show()
        self.retranslate()

    def retranslate(self) -> None:
        """Say every kind in the language of the window."""
        for chip in self.chips:
            chip.retranslate()
        self.fit()
        self.updateGeometry()

    def room(self, named: int) -> QSize:
        """What the chips take if so many of them, from the first on, say their names."""
        widths = [chip.width_of(number >= named) for number, chip in enumerate(self.chips)]
        height = max((chip.sizeHint().height() for chip in self.chips), default=0)
        return QSize(sum(widths) + GAP * len(widths), height)

    def _tick(self) -> None:
        for chip in self.chips:
            chip.setChecked(chip.sign not in self._state.hidden)
