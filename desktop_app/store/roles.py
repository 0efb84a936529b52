"""Which of three texts is last year's, which the draft and which the adopted one, where a reader said so."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.store.database import Statement
from desktop_app.store.user_data import UserData, packed, unpacked

_OF = "SELECT texts_in_order FROM roles WHERE texts = ?"
_KEEP = "INSERT OR REPLACE INTO roles (texts, texts_in_order) VALUES (?, ?)"
_FORGET = "DELETE FROM roles WHERE texts = ?"


class KeptRoles:
    """The roles of every three texts, which are named by the digests of their words, whatever their files are."""

    def __init__(self, data: UserData) -> None:
        self._data = data

    def of(self, texts: Collection[str]) -> tuple[str, ...] | None:
        """These texts as base, draft and adopted; none where they are to have no roles, ``None`` where nobody said."""
        for (content,) in self._data.rows(_OF, _key(texts)):
            value = unpacked(content)
            if isinstance(value, list) and sorted(map(str, value)) in ([], sorted(texts)):
                return tuple(value)
        return None

    def keep(self, texts: Collection[str], in_order: Sequence[str] | None) -> None:
        """Keep what ``of`` is to say of these texts; ``None`` forgets it."""
        if in_order is None:
            self._data.write(Statement(_FORGET, (_key(texts),)))
        else:
            self._data.write(Statement(_KEEP, (_key(texts), packed(list(in_order)))))


def _key(texts: Collection[str]) -> str:
    return " ".join(sorted(texts))
