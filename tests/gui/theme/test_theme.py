"""The theme in use: its colours are on every widget at once, its faces have letters for each language, icons follow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme.colours import THEMES, Colours, colours_of, contrast
from desktop_app.gui.theme.faces import SERIF, text_font
from desktop_app.gui.theme.palette import palette_of, style_sheet
from desktop_app.gui.theme.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A theme, light at first; the application gets its light colours back at the end."""
    theme = Theme()
    theme.set_mode("light")
    yield theme
    theme.set_mode("light")


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_gives_every_widget_its_colours(theme: Theme, qapp: QApplication, name: str) -> None:
    theme.set_mode(name)
    colours = colours_of(name)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(colours.text)
    assert colours.accent in qapp.styleSheet()
    assert theme.is_dark == name.endswith("dark")


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("name", THEMES)
def test_what_an_empty_field_says_can_be_read(
    theme: Theme, qtbot: QtBot, name: str, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    theme.set_mode(name)
    field = kind()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search your library")
    field.resize(240, 40)
    image = field.grab().toImage().copy(12, 6, 150, 26)
    shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    least = 7.0 if name.startswith("contrast") else 4.5
    assert max(contrast(colour, colours_of(name).surface) for colour in shown) >= least


def test_what_was_painted_in_other_colours_hears_of_the_change_once(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")


def test_another_face_or_size_of_the_texts_is_told_of_too(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_text("DejaVu Serif", 14.0)
    assert theme.text_font().pointSizeF() == 14.0
    assert theme.text_font().families()[0] == "DejaVu Serif"
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_text("DejaVu Serif", 14.0)


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_is_a_colour_and_none_is_left_open_in_the_style_sheet(name: str) -> None:
    colours = colours_of(name)
    assert all(QColor(value).isValid() for value in vars(colours).values())
    assert set(vars(colours)) == set(Colours.__dataclass_fields__)
    assert "$" not in style_sheet(colours)


@pytest.mark.parametrize("name", THEMES)
def test_what_is_disabled_is_paler_and_can_still_be_read(name: str) -> None:
    colours = colours_of(name)
    palette = palette_of(colours)
    pale = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert contrast(pale, colours.window) >= 4.5
    assert contrast(pale, colours.window) <= contrast(colours.text, colours.window)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_the_guidelines(first: str, second: str, expected: float) -> None:
    assert contrast(first, second) == pytest.approx(expected, abs=0.01)
    assert contrast(second, first) == contrast(first, second)


def test_the_readers_face_comes_first_and_others_stand_by() -> None:
    families = text_font(12, "Georgia").families()
    assert families[0] == "Georgia"
    assert set(SERIF) <= set(families)


def test_an_icon_is_drawn_in_the_colour_of_the_theme_and_paler_where_it_cannot_be_used(theme: Theme) -> None:
    drawn = theme.icon("open", "accent")
    modes = (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    normal, disabled = (darkest(drawn, mode) for mode in modes)
    assert normal == theme.colour("accent").rgb()
    assert disabled == theme.colour("line").rgb()


def darkest(icon: QIcon, mode: QIcon.Mode) -> int:
    """The colour of the strokes of an icon: that of its most solid place."""
    image = icon.pixmap(QSize(64, 64), mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha).rgb()
