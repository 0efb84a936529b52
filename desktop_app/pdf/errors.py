"""Why a file cannot be read: a small tree of errors, each with one sentence for the user."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from desktop_app.resolution.message import Message, named


class ReadingError(Exception):
    """A file cannot be read; ``message`` names the file, says what is wrong and what to do."""

    sentence: ClassVar[Message] = Message(
        "unreadable", "{0} cannot be read; check the file and your permission to open it."
    )

    def __init__(self, path: Path, *details: str) -> None:
        self.path = path
        self.message = self.sentence.filled(named(path), *details)
        super().__init__(str(self.message))


class MissingFileError(ReadingError):
    """There is no such file."""

    sentence = Message("missing", "{0} was not found; check its name and folder.")


class UnreadableFileError(ReadingError):
    """The operating system does not let us read it."""


class FolderError(ReadingError):
    """It is a folder, not a file."""

    sentence = Message("is-folder", "{0} is a folder; choose a file in it.")


class TooLargeError(ReadingError):
    """The file or its number of pages exceeds the limits; the detail says how."""

    sentence = Message("too-large", "{0} is larger than this program reads ({1}); open a shorter file.")


class NotAPdfError(ReadingError):
    """The file is something other than a PDF."""

    sentence = Message("not-a-pdf", "{0} is not a PDF; download the PDF of the resolution.")


class EmptyError(NotAPdfError):
    """The file is empty, or a PDF without pages."""

    sentence = Message("empty", "{0} is empty; download it again.")


class DamagedError(ReadingError):
    """The file begins as a PDF but cannot be opened, or one of its pages cannot be read."""

    sentence = Message("damaged", "{0} is damaged; download it again.")


class PasswordNeededError(ReadingError):
    """The file is locked and no password was given."""

    sentence = Message("password-needed", "{0} is locked; enter its password.")


class PasswordWrongError(PasswordNeededError):
    """The file is locked and the given password does not open it."""

    sentence = Message("password-wrong", "The password does not open {0}; enter it again.")


class ChangedFileError(ReadingError):
    """The file is no longer the one that was read."""

    sentence = Message("changed-on-disk", "{0} has changed on disk since it was read; read it again.")


class PortfolioError(ReadingError):
    """The pages are but the cover of other files in it; the detail names these."""

    sentence = Message("portfolio", "{0} is a cover with other files in it ({1}); save them from it and open those.")


class FormError(ReadingError):
    """Its pages are made when it is shown, by programs that know such forms."""

    sentence = Message(
        "made-when-shown",
        "{0} makes its pages only in Adobe Acrobat or Reader; open it there, print it to a PDF and open that.",
    )


class NoTextError(ReadingError):
    """No page has any text: a scan, only pictures, or nothing that is painted."""

    sentence = Message(
        "no-text", "{0} holds no text, only pictures of pages or empty pages; open a file with text in it."
    )
