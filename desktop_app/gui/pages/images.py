"""Asks the reader for the images of pages that are in view, the ones in the middle first, and keeps them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from shiboken6 import isValid

from desktop_app.gui.pages.cache import ImageCache
from desktop_app.gui.pages.look import Look, with_look
from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.reader import Reader
from desktop_app.tasks.messages.render import PageImage, RenderRequest

AT_ONCE = 2
MOST_PIXELS = 24_000_000  # a page larger than this on the screen is stretched from a smaller image


class PageImages(QObject):
    """The images of one document. ``arrived`` names a page that can be painted better than before."""

    arrived = Signal(int)
    failed = Signal(object)  # Message

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._cache = ImageCache()
        self._look = Look.PLAIN
        self._file: OpenFile | None = None
        self._sha256 = ""
        self._sizes: Sequence[tuple[float, float]] = ()
        self._jobs: dict[tuple[int, float], Job] = {}
        self._hopeless: set[int] = set()
        self._wanted: list[tuple[int, float]] = []

    def set_document(self, file: OpenFile | None, sizes: Sequence[tuple[float, float]], sha256: str = "") -> None:
        """Show another document, or none; ``sha256`` is the digest of what was read from the file."""
        self.forget()
        self._file, self._sizes, self._sha256 = file, sizes, sha256

    def set_look(self, look: Look) -> None:
        """Show the paper differently."""
        if look is not self._look:
            self.forget()
            self._look = look

    def forget(self) -> None:
        """Drop all images and stop asking for more."""
        for job in list(self._jobs.values()):
            job.cancel()
        self._jobs.clear()
        self._wanted.clear()
        self._hopeless.clear()
        self._cache.clear()

    def image(self, page: int, scale: float) -> QImage | None:
        """The best image of the page there is by now."""
        return self._cache.exact(page, self._possible(page, scale)) or self._cache.nearest(page, scale)

    def want(self, pages: Sequence[int], scale: float) -> None:
        """Say which pages are in view, the most urgent first; what was wanted before no longer is."""
        keys = [(page, self._possible(page, scale)) for page in pages if page not in self._hopeless]
        self._wanted = [key for key in keys if self._cache.exact(*key) is None]
        for key, job in list(self._jobs.items()):
            if key not in self._wanted:
                del self._jobs[key]
                job.cancel()
        self._ask()

    def _ask(self) -> None:
        for key in self._wanted:
            if self._file is None or len(self._jobs) >= AT_ONCE:
                return
            if key not in self._jobs:
                self._start(key, self._file)

    def _start(self, key: tuple[int, float], file: OpenFile) -> None:
        page, scale = key
        job = self._reader.start(RenderRequest(file.path, page, scale, file.password, self._sha256))
        self._jobs[key] = job
        job.succeeded.connect(lambda image: self._keep(key, job, image))
        job.failed.connect(lambda message: self._give_up(key, job, message))
        job.cancelled.connect(lambda: self._drop(key, job))

    def _keep(self, key: tuple[int, float], job: Job, image: PageImage) -> None:
        if not self._expects(key, job):
            return
        self._done(key)
        self._cache.put(*key, with_look(as_image(image), self._look))
        self.arrived.emit(key[0])
        self._ask()

    def _give_up(self, key: tuple[int, float], job: Job, message: object) -> None:
        if not self._expects(key, job):
            return
        self._done(key)
        self._hopeless.add(key[0])
        self.failed.emit(message)
        self._ask()

    def _drop(self, key: tuple[int, float], job: Job) -> None:
        """The reader had too much to do: the page is asked for again the next time it is painted."""
        if self._expects(key, job):
            del self._jobs[key]
            self.arrived.emit(key[0])

    def _expects(self, key: tuple[int, float], job: Job) -> bool:
        """Whether the job is still wanted; its view may have been closed while it was under way."""
        return isValid(self) and self._jobs.get(key) is job

    def _done(self, key: tuple[int, float]) -> None:
        del self._jobs[key]
        self._wanted = [wanted for wanted in self._wanted if wanted != key]

    def _possible(self, page: int, scale: float) -> float:
        """The scale asked for, or the largest that the limit of pixels allows for this page."""
        width, height = self._sizes[page]
        pixels = width * height * scale * scale
        return scale if pixels <= MOST_PIXELS else scale * (MOST_PIXELS / pixels) ** 0.5


def as_image(image: PageImage) -> QImage:
    """The reader's image as Qt's, with its own copy of the pixels."""
    held = QImage(image.data, image.width, image.height, image.stride, QImage.Format.Format_RGB888)
    return held.copy()
