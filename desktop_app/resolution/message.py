"""A sentence to the reader, kept apart from its arguments so that the window can translate it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    """One sentence: a stable code, an English template with ``{0}``, ``{1}`` … and what fills it."""

    code: str
    template: str
    arguments: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.template.format(*self.arguments)
