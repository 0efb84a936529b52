"""A sentence to the reader, kept apart from its arguments so that the window can translate it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True)
class Message:
    """One sentence: a stable code, an English template with ``{0}``, ``{1}`` … and what fills it.

    Code and template are always written as literals where a message is made, so that ``packaging/translations.py``
    finds every sentence that the program can say. A sentence said in several places, or too long to be written in
    the middle of the work, is a constant without arguments that ``filled`` gives them.
    """

    code: str
    template: str
    arguments: tuple[str, ...] = ()

    @classmethod
    def read_back(cls, code: str, template: str, arguments: tuple[str, ...]) -> Message:
        """Return a sentence that was kept; where it was first said, it is written as a literal."""
        return cls(code, template, arguments)

    def filled(self, *arguments: str) -> Message:
        """Return the same sentence with these arguments."""
        return replace(self, arguments=arguments)

    def __str__(self) -> str:
        return self.template.format(*self.arguments)


def named(path: Path) -> str:
    """A file or folder as a sentence names it: by its last part, and "." or "/", which have none, as they are."""
    return path.name or str(path)
