"""Colours in the form Qt needs: a palette, and the style sheet with its colours filled in."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

from desktop_app.gui.theme.colours import Colours
from desktop_app.store.resources import resource


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that paints every widget in these colours."""
    role = QPalette.ColorRole
    named = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.hover,
        role.Text: colours.text,
        role.Button: colours.button,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Mid: colours.line,
        role.Accent: colours.accent,
    }
    palette = QPalette(QColor(colours.button), QColor(colours.window))
    for place, colour in named.items():
        palette.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours.muted))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the style sheet of the window in these colours."""
    template = resource("themes", "window.qss").read_text(encoding="utf-8")
    drawings = {"signs": _signs_on(colours.surface), "signs_on_accent": _signs_on(colours.accent)}
    return Template(template).substitute(vars(colours) | drawings)


def _signs_on(background: str) -> str:
    """The folder of the ticks and arrows for a background; a style sheet cannot set the colour of a drawing."""
    return resource("themes", "on-dark" if QColor(background).lightness() < 128 else "on-light").as_posix()
