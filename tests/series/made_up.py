"""Histories made of real paragraphs: each version is the one before it with some of the changes that drafters make."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

Place = tuple[int, int]
"""A version and a position in it."""
KINDS = ("insert", "remove", "move", "split", "merge", "come back")
SHORTEST = 20
"""Words of a paragraph that is split: each piece has some ten."""


@dataclass
class MadeHistory:
    """Versions as lists of texts, and which paragraphs are one: ``ties`` holds them from each to the next that has it.

    ``moved`` are those that another place was given. Every paragraph is changed once at most, but for one that goes
    and comes back.
    """

    versions: list[list[str]]
    ties: set[tuple[Place, Place]] = field(default_factory=set)
    moved: set[Place] = field(default_factory=set)
    kinds: list[str] = field(default_factory=list)


@dataclass
class _Paragraph:
    """A paragraph of the version that is being made, and where it was before."""

    text: str
    origins: tuple[Place, ...] = ()
    is_changed: bool = False
    is_moved: bool = False


class Drafter:
    """Makes a history of ``texts``; ``others`` are paragraphs that may be inserted."""

    def __init__(self, texts: Sequence[str], others: Sequence[str], rng: random.Random) -> None:
        self._rng, self._others = rng, list(others)
        self._now = [_Paragraph(text) for text in texts]
        self._gone: list[tuple[int, _Paragraph, int]] = []
        self._made = MadeHistory([list(texts)])

    def history(self, steps: int, changes: int) -> MadeHistory:
        """The history after so many steps, with so many changes in each."""
        for version in range(1, steps + 1):
            self._now = [_Paragraph(old.text, ((version - 1, at),), old.is_changed) for at, old in enumerate(self._now)]
            for _ in range(changes):
                self._change(version)
            self._keep(version)
        return self._made

    def _change(self, version: int) -> None:
        kinds = [kind for kind in KINDS if self._can(kind, version)]
        kind = self._rng.choice(kinds)
        self._made.kinds.append(kind)
        {
            "insert": self._insert,
            "remove": lambda: self._remove(version),
            "move": self._move,
            "split": self._split,
            "merge": self._merge,
            "come back": lambda: self._come_back(version),
        }[kind]()

    def _can(self, kind: str, version: int) -> bool:
        if kind == "insert":
            return bool(self._others)
        if kind == "come back":
            return any(went < version - 1 for went, _, _ in self._gone)
        return bool(self._free(kind))

    def _free(self, kind: str) -> list[int]:
        """The paragraphs that may be changed so: whole ones that nothing was done to."""
        whole = [not paragraph.is_changed for paragraph in self._now]
        places = [at for at, is_whole in enumerate(whole) if is_whole]
        if kind == "split":
            return [at for at in places if len(self._now[at].text.split()) >= SHORTEST]
        if kind == "merge":
            return [at for at in places if at + 1 < len(whole) and whole[at + 1]]
        if kind == "move":
            return [at for at in places if self._places_for(at)]
        return places

    def _places_for(self, at: int) -> list[int]:
        """Where a paragraph may be moved: beyond three others at least, for of two neighbours either may have moved."""
        return [to for to in range(len(self._now)) if abs(to - at) > 3]

    def _insert(self) -> None:
        self._now.insert(self._rng.randrange(len(self._now) + 1), _Paragraph(self._others.pop(), (), is_changed=True))

    def _remove(self, version: int) -> None:
        at = self._rng.choice(self._free("remove"))
        self._gone.append((version - 1, self._now.pop(at), at))

    def _move(self) -> None:
        at = self._rng.choice(self._free("move"))
        to = self._rng.choice(self._places_for(at))
        paragraph = self._now.pop(at)
        self._now.insert(to, paragraph)
        paragraph.is_changed = paragraph.is_moved = True

    def _split(self) -> None:
        at = self._rng.choice(self._free("split"))
        words = self._now[at].text.split(" ")
        cut = self._rng.randrange(len(words) // 3, 2 * len(words) // 3 + 1)
        pieces = (" ".join(words[:cut]), " ".join(words[cut:]))
        self._now[at : at + 1] = [_Paragraph(piece, self._now[at].origins, is_changed=True) for piece in pieces]

    def _merge(self) -> None:
        at = self._rng.choice(self._free("merge"))
        first, second = self._now[at : at + 2]
        origins = (*first.origins, *second.origins)
        self._now[at : at + 2] = [_Paragraph(f"{first.text} {second.text}", origins, is_changed=True)]

    def _come_back(self, version: int) -> None:
        """Near the place where it stood, after a version at least that does not have it."""
        away = [gone for gone in self._gone if gone[0] < version - 1]
        self._gone.remove(chosen := self._rng.choice(away))
        _, paragraph, at = chosen
        paragraph.is_changed = True
        self._now.insert(min(at, len(self._now)), paragraph)

    def _keep(self, version: int) -> None:
        self._made.versions.append([paragraph.text for paragraph in self._now])
        for at, paragraph in enumerate(self._now):
            self._made.ties |= {(origin, (version, at)) for origin in paragraph.origins}
            if paragraph.is_moved:
                self._made.moved.add((version, at))
