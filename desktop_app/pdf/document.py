"""A PDF opened for reading: where it comes from, and its pages one at a time."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pymupdf

from desktop_app.extraction.page.lines import UNPAINTED, UNREADABLE, Page
from desktop_app.pdf.comments import without_comments
from desktop_app.pdf.content import Contents, content_within_limits
from desktop_app.pdf.errors import (
    DamagedError,
    EmptyError,
    NotAPdfError,
    NoTextError,
    PasswordNeededError,
    PasswordWrongError,
    TooLargeError,
)
from desktop_app.pdf.frames import FrameMender
from desktop_app.pdf.limits import LIMITS, PdfLimits
from desktop_app.pdf.page_tree import mend_tree
from desktop_app.pdf.pages import read_page, size_of
from desktop_app.pdf.private_letters import PrivateLetters
from desktop_app.pdf.resources import ResourceReader, resources_of
from desktop_app.pdf.right_to_left.bidi import Conventions
from desktop_app.pdf.rotation import turn_to_level, turned, upright
from desktop_app.pdf.stand_ins import check_pages_are_its_own
from desktop_app.pdf.tounicode import FontRepairer
from desktop_app.pdf.unshown import hides_letters, with_all_layers
from desktop_app.resolution.model import Source

# The header may be anywhere in the first kilobyte (PDF 1.7, implementation note 13).
HEADER, HEADER_WITHIN = b"%PDF-", 1024

# PyMuPDF turns some errors of MuPDF into Python's, passes others on as they are, and fails on odd objects itself; on
# letters beyond all of Unicode, which a damaged font names, with a fault of the interpreter.
MUPDF_ERRORS = (
    RuntimeError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    SystemError,
    pymupdf.mupdf.FzErrorBase,
)

TAGS = "StructTreeRoot"

# What MuPDF says when it leaves out something that it cannot make sense of.
LOSS = re.compile(r"repairing|zlib|premature end|syntax error|cannot load object|not a stream|loading embedded font")

# MuPDF would write its complaints about a file to standard output, where only results belong.
pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)
# PyMuPDF has things to say of its own, such as of fonts of no known type.
pymupdf.set_messages(pylogging_name=__name__)


class Document:
    """An open PDF; a context manager that closes it.

    ``contents`` gives the content of the file where this process may not open it. Raises a ``ReadingError`` of
    ``desktop_app.pdf.errors`` where the file cannot be read.
    """

    def __init__(
        self,
        path: Path,
        password: str | None = None,
        limits: PdfLimits = LIMITS,
        contents: Contents | None = None,
    ) -> None:
        self.path = path
        content = _content(path, limits, contents)
        pymupdf.TOOLS.reset_mupdf_warnings()
        self._file = _opened(path, content)
        self._fonts = FontRepairer(self._file)
        self._private_letters = PrivateLetters(self._file)
        self._resources = ResourceReader(self._file)
        _unlock(path, self._file, password)
        try:
            _leave_out_tags(self._file)
            self._was_mended = mend_tree(self._file, limits.tree_nodes)
            _check_pages(path, self._file, limits, self.is_damaged)
            check_pages_are_its_own(path, self._file)
            _mend_frames(self._file)
            self.source = _source(path, content, self._file)
            self._whole = with_all_layers(self._file, content, password)
        except MUPDF_ERRORS as error:
            raise DamagedError(path) from error

    @property
    def file(self) -> pymupdf.Document:
        """The file as MuPDF holds it, for the other files of this room."""
        return self._file

    def pages(self) -> Iterator[Page]:
        """The pages, each read when it is asked for; one that cannot be read has no lines, and says so.

        Where no page has any text, raises ``NoTextError`` after the last one, or ``DamagedError`` if the file is
        damaged or some page cannot be read.
        """
        text_seen, all_read = False, True
        conventions = Conventions()
        for number in range(self._file.page_count):
            page = self._page(number, conventions)
            text_seen = text_seen or bool(page.lines)
            all_read = all_read and UNREADABLE not in page.remarks
            yield page
        if not text_seen:
            raise DamagedError(self.path) if self.is_damaged or not all_read else NoTextError(self.path)

    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points, as displayed. Raises ``DamagedError``."""
        try:
            return tuple(size_of(page) for page in self._file)
        except MUPDF_ERRORS as error:
            raise DamagedError(self.path) from error

    @property
    def is_damaged(self) -> bool:
        """Whether the page tree was mended, or MuPDF had to leave out something of what was read since the opening."""
        return bool(
            self._was_mended or self._file.is_repaired or LOSS.search(pymupdf.TOOLS.mupdf_warnings(reset=False))
        )

    def close(self) -> None:
        """Close the file; the document cannot be read any more."""
        self._file.close()
        if self._whole is not None:
            self._whole.close()

    def __enter__(self) -> Document:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _page(self, number: int, conventions: Conventions) -> Page:
        try:
            resources = resources_of(self._file, self._file.page_xref(number))
            with suppress(*MUPDF_ERRORS):  # a font that cannot be repaired is read as it is
                self._fonts.repair(number, resources)
            page, commented = without_comments(self._file, number)
            page = upright(page)
            means = self._resources.means_of(page, resources)
            read = read_page(page, means, conventions, commented)
            if _lies(read) and (turn := turn_to_level(page)):
                page = turned(page, turn)
                read = replace(read_page(page, means, conventions, commented), turn=turn)
        except MUPDF_ERRORS:  # such as forms in one another deeper than MuPDF goes
            return Page(number, *self._size_of(number), remarks=frozenset({UNREADABLE}))
        with suppress(*MUPDF_ERRORS):  # a font that cannot be read tells nothing
            read = self._private_letters.with_meanings(read)
        with suppress(*MUPDF_ERRORS):  # a page that the other copy of the file does not have
            if self._whole is not None and hides_letters(page, self._whole[number]):
                read = replace(read, remarks=read.remarks | {UNPAINTED})
        return read

    def _size_of(self, number: int) -> tuple[float, float]:
        """The size of a page as displayed, if that can be told; that of letter paper if not."""
        with suppress(*MUPDF_ERRORS):
            return size_of(self._file[number])
        width, height = pymupdf.paper_size("letter")
        return float(width), float(height)


def _lies(page: Page) -> bool:
    """Whether more of the text of a page runs along it than is level."""
    return sum(len(line.text) if line.rotated else -len(line.text) for line in page.lines) > 0


def _content(path: Path, limits: PdfLimits, contents: Contents | None) -> bytes:
    content = contents(path) if contents else content_within_limits(path, limits)
    if HEADER not in content[:HEADER_WITHIN]:
        raise NotAPdfError(path)
    return content


def _opened(path: Path, content: bytes) -> pymupdf.Document:
    try:
        return pymupdf.open(stream=content, filetype="pdf")
    except MUPDF_ERRORS as error:
        raise DamagedError(path) from error


def _source(path: Path, content: bytes, file: pymupdf.Document) -> Source:
    producer = (file.metadata or {}).get("producer") or None
    return Source(path.name, hashlib.sha256(content).hexdigest(), file.page_count, producer)


def _unlock(path: Path, file: pymupdf.Document, password: str | None) -> None:
    if not file.needs_pass:
        return
    if password is None:
        raise PasswordNeededError(path)
    if not file.authenticate(password):
        raise PasswordWrongError(path)


def _leave_out_tags(file: pymupdf.Document) -> None:
    """Take the tree of tags out of the open file, which nothing here asks for.

    MuPDF 1.28 mends a file in the middle of a page whose tree has a damaged element, and then frees that element twice.
    """
    catalog = file.pdf_catalog()
    if file.xref_get_key(catalog, TAGS)[0] != "null":
        file.xref_set_key(catalog, TAGS, "null")


def _mend_frames(file: pymupdf.Document) -> None:
    frames = FrameMender(file)
    for number in range(file.page_count):
        with suppress(*MUPDF_ERRORS):  # a page that is not there is told of when it is read
            frames.mend(file.page_xref(number))


def _check_pages(path: Path, file: pymupdf.Document, limits: PdfLimits, is_damaged: bool) -> None:
    if not file.page_count:  # a file that was cut short mostly has no pages, and one that leads back to itself has none
        raise (DamagedError if is_damaged or _names_pages(file) else EmptyError)(path)
    if file.page_count > limits.pages:
        raise TooLargeError(path, f"more than {limits.pages} pages")


def _names_pages(file: pymupdf.Document) -> bool:
    """Whether a file, of which no page is found, says that it has some."""
    return file.xref_get_key(file.pdf_catalog(), "Pages/Kids")[1] not in ("null", "[]")
