"""Tells a screen reader what changed without the keyboard having moved there."""

from __future__ import annotations

from PySide6.QtCore import QObject


def announce(part: QObject) -> None:
    """Have a screen reader say the name of a part of the window, which says something new."""
    # Qt's many names of roles and states are made with the first of them, and nothing is said before the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: PLC0415

    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Alert))


def say(part: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence about a part of the window, when it has ended what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see above

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, sentence))
