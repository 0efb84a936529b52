"""The kinds of change: one entry for each, which says all that the program knows of it.

The chips, the list of changes, the marks and the exported files go through this table and hold no list of kinds of
their own; what the reading budget says in words is in ``budget.py``. An entry that lacks something cannot be made.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Nature
from desktop_app.markup.rows import Row
from desktop_app.resolution.message import Message

Test = Callable[[Row, AbstractSet[Nature]], bool]
"""Whether a row has a change of some kind; it is asked with what happened to the footnotes called in the row."""


class SignShape(Enum):
    """What the sign of a kind is drawn in."""

    DISC = "disc"
    RING = "ring"
    BOX = "box"


@dataclass(frozen=True)
class KindTraits:
    """What there is to know of one kind of change.

    ``title`` names it on its chip, ``meaning`` says in the help what it is, and ``words`` names it in the running
    English of an exported file. ``sign`` is drawn in
    ``shape``, in the colour of that name of the theme. Where there is room for one kind of several, it is the one
    with the least ``rank``. ``to_read`` says whether a reader must read what changed. ``holds`` is the test on a
    row, and ``natures`` are those of the changed words that belong to the kind. With ``leaves_identical``, a
    paragraph that changed in nothing else counts as identical, and the kind is put aside until it is asked for.
    """

    title: Message
    meaning: Message
    words: str
    sign: str
    shape: SignShape
    colour: str
    rank: int
    to_read: bool
    holds: Test
    natures: frozenset[Nature] = frozenset()
    leaves_identical: bool = False


class ChangeKind(str, Enum):
    """The kinds of change a reader can filter by, in the order in which they are listed."""

    traits: KindTraits

    def __new__(cls, value: str, traits: KindTraits) -> ChangeKind:
        """Make a kind that is stored under this value and has these traits."""
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.traits = traits
        return kind

    NEW = (
        "new",
        KindTraits(
            title=Message("kind-new", "New"),
            meaning=Message("kind-new-means", "A paragraph of the new version that the old one does not have."),
            words="new",
            sign="+",
            shape=SignShape.DISC,
            colour="added",
            rank=1,
            to_read=True,
            holds=lambda row, _notes: not row.old,
        ),
    )
    REMOVED = (
        "removed",
        KindTraits(
            title=Message("kind-removed", "Removed"),
            meaning=Message("kind-removed-means", "A paragraph of the old version that the new one does not have."),
            words="removed",
            sign="−",
            shape=SignShape.DISC,
            colour="removed",
            rank=2,
            to_read=True,
            holds=lambda row, _notes: not row.new,
        ),
    )
    REWORDED = (
        "reworded",
        KindTraits(
            title=Message("kind-reworded", "Reworded"),
            meaning=Message("kind-reworded-means", "Words differ in a way that has to be read."),
            words="reworded",
            sign="≠",
            shape=SignShape.RING,
            colour="accent",
            rank=5,
            to_read=True,
            holds=lambda row, _notes: row.nature is Nature.WORDING,
            natures=frozenset({Nature.WORDING}),
        ),
    )
    FIGURES = (
        "figures",
        KindTraits(
            title=Message("kind-figures", "Figures"),
            meaning=Message(
                "kind-figures-means", "Nothing but amounts, percentages or counts differ; they have to be read."
            ),
            words="figures changed",
            sign="#",
            shape=SignShape.RING,
            colour="accent",
            rank=6,
            to_read=True,
            holds=lambda row, _notes: row.nature is Nature.FIGURES,
            natures=frozenset({Nature.FIGURES}),
        ),
    )
    VERB = (
        "verb",
        KindTraits(
            title=Message("kind-verb", "Verb"),
            meaning=Message(
                "kind-verb-means", "The opening verb is another: stronger, weaker, or one that only looks back."
            ),
            words="verb changed",
            sign="V",
            shape=SignShape.RING,
            colour="accent",
            rank=4,
            to_read=True,
            holds=lambda row, _notes: row.verb is not None,
        ),
    )
    MOVED = (
        "moved",
        KindTraits(
            title=Message("kind-moved", "Moved"),
            meaning=Message(
                "kind-moved-means",
                "The paragraph has another place among its neighbours, or crossed between the parts of the text.",
            ),
            words="moved",
            sign="⇄",
            shape=SignShape.BOX,
            colour="moved",
            rank=3,
            to_read=False,
            holds=lambda row, _notes: row.moved,
        ),
    )
    ROUTINE = (
        "routine",
        KindTraits(
            title=Message("kind-routine", "Rolled forward"),
            meaning=Message(
                "kind-routine-means",
                "Years, dates, sessions and numbers of resolutions rolled forward, nothing else.",
            ),
            words="rolled forward",
            sign="↻",
            shape=SignShape.RING,
            colour="routine",
            rank=8,
            to_read=False,
            holds=lambda row, _notes: row.nature is Nature.ROUTINE,
            natures=frozenset({Nature.ROUTINE}),
        ),
    )
    SPELLING = (
        "typographic",
        KindTraits(
            title=Message("kind-spelling", "Spelling"),
            meaning=Message("kind-spelling-means", "Capitals, punctuation, hyphens or spelling differ, nothing else."),
            words="spelling",
            sign="~",
            shape=SignShape.RING,
            colour="routine",
            rank=9,
            to_read=False,
            holds=lambda row, _notes: row.nature is Nature.TYPOGRAPHIC,
            natures=frozenset({Nature.TYPOGRAPHIC}),
        ),
    )
    CONNECTIVE = (
        "connective",
        KindTraits(
            title=Message("kind-connective", "Also, further"),
            meaning=Message(
                "kind-connective-means", "Words such as “also”, “further” or “again” came or went, nothing else."
            ),
            words="also, further",
            sign="&",
            shape=SignShape.RING,
            colour="routine",
            rank=10,
            to_read=False,
            holds=lambda row, _notes: row.nature is Nature.CONNECTIVE,
            natures=frozenset({Nature.CONNECTIVE}),
        ),
    )
    NOTES = (
        "notes",
        KindTraits(
            title=Message("kind-notes", "Notes"),
            meaning=Message("kind-notes-means", "A footnote came, went or changed, or is called elsewhere."),
            words="footnotes changed",
            sign="†",
            shape=SignShape.RING,
            colour="muted",
            rank=7,
            to_read=False,
            holds=lambda _row, notes: not notes <= {Nature.IDENTICAL},
        ),
    )
    NUMBERS = (
        "numbers",
        KindTraits(
            title=Message("kind-numbers", "Numbers"),
            meaning=Message(
                "kind-numbers-means", "The paragraph has another number, since others before it came or went."
            ),
            words="renumbered",
            sign="№",
            shape=SignShape.RING,
            colour="muted",
            rank=11,
            to_read=False,
            holds=lambda row, _notes: row.renumbered,
            leaves_identical=True,
        ),
    )


KIND_OF_NATURE = {nature: kind for kind in ChangeKind for nature in kind.traits.natures}
"""The kind that changed words of each nature belong to."""


def listed(kinds: Collection[ChangeKind]) -> tuple[ChangeKind, ...]:
    """These kinds in the order of the table."""
    return tuple(kind for kind in ChangeKind if kind in kinds)
