"""Links between two versions that a reader made or cut by hand, kept with the pair of texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.resolution.anchor import UnreadableAnchorError
from desktop_app.resolution.own_work import HandChoice, choice_from, choice_object
from desktop_app.store.database import Statement
from desktop_app.store.ticks import TextPair, adding_pair, in_ascii
from desktop_app.store.user_data import UserData, packed, unpacked

_OF_PAIR = (
    "SELECT DISTINCT choice FROM hand_links JOIN pairs ON hand_links.pair = pairs.id "
    "WHERE (old_text = ? AND new_text = ?) OR (old_symbol = ? AND new_symbol = ?) ORDER BY hand_links.rowid"
)
_ADD = (
    "INSERT OR IGNORE INTO hand_links (pair, digest, choice) "
    "VALUES ((SELECT id FROM pairs WHERE old_text = ? AND new_text = ?), ?, ?)"
)
_REMOVE = "DELETE FROM hand_links WHERE digest IN (?, ?)"


class HandLinks:
    """The choices of all pairs. A pair has those of other issues of its texts too, and those made the other way round.

    The digest of a choice holds the moment in which it was made, so that it names one choice among all.
    """

    def __init__(self, data: UserData) -> None:
        self._data = data

    def of(self, pair: TextPair) -> tuple[HandChoice, ...]:
        """What was decided of this pair, in the order in which it was made."""
        found = dict.fromkeys(self._directly(pair))
        found |= dict.fromkeys(choice.mirrored() for choice in self._directly(_mirrored(pair)))
        return tuple(sorted(found, key=lambda choice: choice.made))

    def replace(self, pair: TextPair, gone: Iterable[HandChoice], added: Iterable[HandChoice]) -> None:
        """Take choices back and keep others."""
        adding = [Statement(_ADD, (pair.old_text, pair.new_text, *_row(choice))) for choice in added]
        removing = [Statement(_REMOVE, (_row(choice)[0], _row(choice.mirrored())[0])) for choice in gone]
        self._data.write(adding_pair(pair), *adding, *removing)

    def _directly(self, pair: TextPair) -> Iterator[HandChoice]:
        symbols = in_ascii(pair.old_symbol), in_ascii(pair.new_symbol)
        for (content,) in self._data.rows(_OF_PAIR, pair.old_text, pair.new_text, *symbols):
            try:
                yield choice_from(unpacked(content))
            except UnreadableAnchorError:
                continue


def _mirrored(pair: TextPair) -> TextPair:
    old, new = (pair.new_text, pair.old_text)
    return replace(pair, old_text=old, new_text=new, old_symbol=pair.new_symbol, new_symbol=pair.old_symbol)


def _row(choice: HandChoice) -> tuple[str, bytes]:
    content = packed(choice_object(choice))
    return hashlib.sha256(content).hexdigest()[:32], content
