"""Finding words in a resolution: in its paragraphs and footnotes, whatever the case and the accents."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.resolution.model import Resolution


@dataclass(frozen=True)
class Found:
    """A stretch that was found, in the paragraph at ``position`` or in the footnote with the number ``note``."""

    start: int
    end: int
    position: int | None = None
    note: int | None = None

    @property
    def key(self) -> str:
        """The key of the outline's entry that holds it."""
        return f"note {self.note}" if self.position is None else f"paragraph {self.position}"


def find(resolution: Resolution, words: str) -> tuple[Found, ...]:
    """Every place of the words, in reading order; none for blank words."""
    wanted = folded(" ".join(words.split()))
    if not wanted:
        return ()
    found: list[Found] = []
    for position, paragraph in enumerate(resolution.paragraphs):
        found += [Found(start, start + len(wanted), position) for start in _starts(paragraph.text, wanted)]
    for number, note in enumerate(resolution.footnotes):
        found += [Found(start, start + len(wanted), note=number) for start in _starts(note.text, wanted)]
    return tuple(found)


def folded(text: str) -> str:
    """The text in small letters without accents, quotation marks and hyphens plain; each character stays one."""
    return "".join(map(_folded_character, text))


def _starts(text: str, wanted: str) -> list[int]:
    text = folded(text)
    starts = []
    at = text.find(wanted)
    while at >= 0:
        starts.append(at)
        at = text.find(wanted, at + len(wanted))
    return starts


_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "\u2011": "-", "\u00a0": " "}


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    plain = _PLAIN.get(character) or unicodedata.normalize("NFKD", character)[0].lower()
    return plain[0]
