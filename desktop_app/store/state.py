"""What the program remembers between two starts: the session, recent files, places, ticks, notes and links by hand.

What hangs on the words of texts is loaded with the first text, so that the window appears sooner.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.resolution.message import Message
from desktop_app.store.files import sweep_own_drafts
from desktop_app.store.first_names import first_files_of
from desktop_app.store.places import Places
from desktop_app.store.recents import Recents
from desktop_app.store.user_data import NAME, UserData
from desktop_app.store.versioned_file import VersionedFile

if TYPE_CHECKING:
    from desktop_app.store.hand_links import HandLinks
    from desktop_app.store.notes import OwnNotes
    from desktop_app.store.roles import KeptRoles
    from desktop_app.store.ticks import Ticks

SESSION_VERSION = 1
LOG = logging.getLogger(__name__)


class State:
    """What is kept in one folder: the session in a small file, all else in a database.

    Where something cannot be read or kept, the program goes on without, and a sentence says so.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._untold: list[Message] = []
        self._listener: Callable[[Message], None] | None = None
        sweep_own_drafts(folder)
        self._session = VersionedFile(folder / "session.json", SESSION_VERSION)
        self._data = UserData(folder / NAME, self._tell)
        self._take_over()
        self.recents = Recents(self._data)
        self.places = Places(self._data)

    @cached_property
    def ticks(self) -> Ticks:
        """What was read."""
        from desktop_app.store.ticks import Ticks  # noqa: PLC0415 - see above

        return Ticks(self._data)

    @cached_property
    def notes(self) -> OwnNotes:
        """Notes and flags."""
        from desktop_app.store.notes import OwnNotes  # noqa: PLC0415 - see above

        return OwnNotes(self._data)

    @cached_property
    def hand_links(self) -> HandLinks:
        """Links that were made or cut by hand."""
        from desktop_app.store.hand_links import HandLinks  # noqa: PLC0415 - see above

        return HandLinks(self._data)

    @cached_property
    def roles(self) -> KeptRoles:
        """What the reader said which of three texts is."""
        from desktop_app.store.roles import KeptRoles  # noqa: PLC0415 - see above

        return KeptRoles(self._data)

    def listen(self, listener: Callable[[Message], None]) -> None:
        """Hand over what was to be told until now, and tell this listener from now on."""
        self._listener = listener
        for message in self._untold:
            listener(message)
        self._untold.clear()

    def session(self) -> dict[str, Any]:
        """Window and open tabs as last kept; empty at the first start."""
        found = self._session.read()
        if self._session.notice:
            self._tell(self._session.notice)
        return found

    def keep_session(self, session: Mapping[str, Any]) -> None:
        """Keep window and open tabs for the next start, or for the one after a crash."""
        with contextlib.suppress(OSError):  # told where the rows of this folder cannot be kept either
            self._session.write(session)

    def forget_recents(self) -> None:
        """Empty the list of recent files, and leave no trace of it."""
        self.recents.forget()
        for path in first_files_of(self._folder, "recent"):
            _remove(path)

    def forget_everything(self) -> None:
        """Remove all that this class keeps, and what it set aside."""
        self._data.remove()
        for path in (*first_files_of(self._folder), *self._session.files()):
            _remove(path)

    def close(self) -> None:
        """Close the database; it is opened again when something is kept."""
        self._data.close()

    def _take_over(self) -> None:
        """Take over what the first versions kept, where there is something."""
        if first_files_of(self._folder):
            from desktop_app.store.first_files import take_over  # noqa: PLC0415 - see above

            take_over(self._folder, self._data, self._tell)

    def _tell(self, message: Message) -> None:
        LOG.warning("%s", message)
        if self._listener:
            self._listener(message)
        else:
            self._untold.append(message)


def _remove(path: Path) -> None:
    """Remove a file that a person asked to forget; one that is held by another program stays."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
