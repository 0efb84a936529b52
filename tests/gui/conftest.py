"""A window to drive as a person would, a reader that answers at once, and a watch on what a test leaves behind."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison, FootnoteComparison, Link, Nature, Relation, Verdict
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.language import WindowLanguage
from desktop_app.library.digest import digest_of
from desktop_app.pdf.content import content_within_limits
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Kind, Metadata, NoteCall, Notice, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.words import Region, Word
from desktop_app.tasks.ledger import run, run_book
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.digest import DigestRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.ledger import LedgerBookRequest, LedgerRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import PageImage, RenderRequest
from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.tasks.messages.series import SeriesRequest
from desktop_app.tasks.registry import Runners
from desktop_app.tasks.series import SeriesRunner
from desktop_app.tasks.task_error import TaskError


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning of Qt fails every test of the window."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, a thread or a hook behind.

    Garbage of a test goes in this thread, never in that of another test: a timer that dies elsewhere ends the process.
    What was there before is hidden from the collector: going through all that a long run holds takes seconds. What the
    test before held goes first; pytest lets go of it after that test's end, and hidden it would stay for ever: of every
    window its actions and connections, by which each further window took longer to make.
    """
    hook, threads = sys.excepthook, set(threading.enumerate())
    gc.disable()
    gc.collect()
    gc.freeze()
    hidden: list[bool] = []  # whether the program has hidden objects of this test; to count what is hidden takes long
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "freeze", partial(_freeze_and_note, gc.freeze, hidden))
        yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    if hidden:
        gc.unfreeze()
    gc.collect()
    gc.enable()
    windows = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"left open: {windows}"
    assert set(threading.enumerate()) <= threads, "a thread was left behind"
    assert sys.excepthook is hook, "the exception hook was left changed"


def _freeze_and_note(freeze: Callable[[], None], hidden: list[bool]) -> None:
    freeze()
    hidden.append(True)


class AnsweringJob(QObject):
    """A job that answers when told to, or in the next turn of the event loop."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.over = False

    def answer(self, value: object) -> None:
        if not self.over:
            self.over = True
            (self.failed if isinstance(value, Message) else self.succeeded).emit(value)

    def cancel(self) -> None:
        if not self.over:
            self.over = True
            QTimer.singleShot(0, self, self.cancelled.emit)


class AnsweringReader(QObject):
    """A reader without processes: ``files`` says what a name holds; what is not in it waits for ``answer``."""

    died = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: dict[str, Resolution | Message] = {}
        self.passwords: dict[str, str] = {}
        self.comparisons: Callable[[Resolution, Resolution], Comparison] = all_the_same
        self.compares_truly = False
        self.exports: list[Path] = []
        self.waiting: list[AnsweringJob] = []
        self.rendered: list[tuple[int, float]] = []
        self._library = Runners(Desk.LIBRARY)

    def warm_up(self) -> None:
        pass

    @property
    def open_doors(self) -> None:
        return None

    def start(self, request: Request[Any]) -> AnsweringJob:
        if request.desk is Desk.LIBRARY:
            return self._soon(self._asked(request), is_none_an_answer=True)
        answers: dict[type[Request[Any]], Callable[[Any], AnsweringJob]] = {
            ReadRequest: self.read,
            CompareRequest: self.compare,
            RenderRequest: self.render,
            ExportRequest: self.export,
            SeriesRequest: self.follow,
            DigestRequest: self.digest,
            LedgerRequest: lambda request: self._soon(run(request, lambda _done, _total: None)),
            LedgerBookRequest: lambda request: self._soon(run_book(request, lambda _done, _total: None)),
        }
        return answers[type(request)](request)

    def read(self, request: ReadRequest) -> AnsweringJob:
        name = request.path.name
        wanted = self.passwords.get(name)
        if wanted and request.password != wanted:
            code = "password-wrong" if request.password else "password-needed"
            return self._soon(Message(code, "{0} is locked.", (name,)))
        return self._soon(self.files.get(name))

    def compare(self, request: CompareRequest) -> AnsweringJob:
        if self.compares_truly:
            return self._soon(compare(request.old, request.new, choices=request.choices))
        return self._soon(self.comparisons(request.old, request.new))

    def digest(self, request: DigestRequest) -> AnsweringJob:
        read = self.files.get(request.path.name)
        return self._soon(digest_of(read) if isinstance(read, Resolution) else read)

    def _asked(self, request: Request[Any]) -> object:
        """What a library in the folder of this test answers."""
        try:
            return self._library.run(request, lambda _done, _total: None)
        except TaskError as error:
            return error.message

    def follow(self, request: SeriesRequest) -> AnsweringJob:
        return self._soon(request.completed(SeriesRunner(content_within_limits)(request, lambda *_: None)))

    def render(self, request: RenderRequest) -> AnsweringJob:
        page, scale = request.page, request.scale
        self.rendered.append((page, scale))
        width, height = round(612 * scale), round(792 * scale)
        blank = QImage(width, height, QImage.Format.Format_RGB888)
        blank.fill("white")
        data = bytes(blank.constBits())
        return self._soon(PageImage(page, scale, width, height, blank.bytesPerLine(), data))

    def export(self, request: ExportRequest) -> AnsweringJob:
        self.exports.append(request.target)
        return self._soon(b"what the file is to hold")

    def close(self) -> None:
        self.waiting.clear()

    def _soon(self, value: object, *, is_none_an_answer: bool = False) -> AnsweringJob:
        job = AnsweringJob(self)
        self.waiting.append(job)
        if value is not None or is_none_an_answer:
            QTimer.singleShot(0, job, lambda: job.answer(value))
        return job


@pytest.fixture(autouse=True)
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library of each test lies in its own folder."""
    monkeypatch.setattr("desktop_app.tasks.library.data_folder", lambda: tmp_path / "data")
    for module in ("desktop_app.tasks.library", "desktop_app.gui.parts.library"):
        monkeypatch.setattr(f"{module}.library_file", lambda: tmp_path / "config" / "library.json")


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[AnsweringReader]:
    """The reader of the window under test. It goes with its jobs, which hold what waits for their answers."""
    reader = AnsweringReader()
    yield reader
    reader.deleteLater()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[WindowLanguage]:
    """The language of the window, English: for what is said without a window, of which each takes a while to make."""
    language = WindowLanguage()
    language.use("en")
    yield language
    language.use("en")  # for the test that follows: translators belong to the application


@pytest.fixture
def resolute(qapp: QApplication, qtbot: QtBot, tmp_path: Path, reader: AnsweringReader) -> Iterator[Resolute]:
    """The program with a window of its own, its settings and state in a folder of this test."""
    program = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    program.services.preferences.change(language="en", theme="light")
    with qtbot.waitExposed(program.window):
        program.show()
    yield program
    program.language.use("en")  # for the test that follows: translators belong to the application
    program.close()
    program.deleteLater()


@pytest.fixture
def folder(tmp_path: Path, reader: AnsweringReader) -> Path:
    """A folder with files the reader knows: three versions, one that is no PDF, one that is locked."""
    for session in (78, 79, 80):
        name = f"A_RES_{session}_9.pdf"
        (tmp_path / name).write_bytes(b"%PDF-1.7")
        reader.files[name] = made_up(session)
    for name in ("letter.pdf", "locked.pdf"):
        (tmp_path / name).write_bytes(b"")
    reader.files["letter.pdf"] = Message("not-a-pdf", "{0} is not a PDF: choose another file.", ("letter.pdf",))
    reader.files["locked.pdf"] = made_up(81)
    reader.passwords["locked.pdf"] = "harbour"
    return tmp_path


def made_up(session: int = 80, operative: int = 12, language: str = "en") -> Resolution:
    """A made-up resolution on ferries, with words placed on its three pages."""
    paragraphs = [
        paragraph("title", Kind.TITLE, Zone.FRONT, "Safety of ferries", y=100),
        paragraph("The General Assembly,", Kind.CHAPEAU, Zone.PREAMBLE, "The General Assembly,", y=130),
    ]
    for number in range(1, 7):
        text = f"Recalling its resolution {session - number}/9 on the safety of ferries,"
        call = NoteCall(str(number), len(text) - 1)
        paragraphs.append(
            paragraph(f"PP {number}", Kind.PREAMBULAR, Zone.PREAMBLE, text, y=150 + 40 * number, calls=(call,))
        )
    paragraphs.append(paragraph("", Kind.HEADING, Zone.OPERATIVE, "Ferries on lakes", page=1, y=60))
    for number in range(1, operative + 1):
        text = f"Invites Member States to inspect ferry number {number} before each crossing;"
        paragraphs.append(paragraph(f"OP {number}", Kind.OPERATIVE, Zone.OPERATIVE, text, page=1, y=60 + 40 * number))
    notes = tuple(
        Footnote(
            str(number), f"See A/{session}/{number}.", (Region(0, 147, 600 + 12 * number, 300, 610 + 12 * number),)
        )
        for number in range(1, 7)
    )
    metadata = Metadata(
        symbol=f"A/RES/{session}/9",
        session=session,
        language=language,
        title="Safety of ferries",
        adoption_date=f"{1945 + session}-12-19",
        agenda_items=("22",),
        meeting=50,
    )
    warnings = (Notice(Message("gap", "OP {0} is missing between {1} and {2}.", ("7", "6", "8"))),)
    source = Source(f"A_RES_{session}_9.pdf", f"{session:064d}", 3)
    return Resolution(source, metadata, tuple(paragraphs), notes, warnings, ((612.0, 792.0),) * 3)


def all_the_same(old: Resolution, new: Resolution) -> Comparison:
    """A comparison that links the paragraphs one by one and finds the preamble reworded."""
    links = tuple(
        Link((number,), (number,), Nature.IDENTICAL if before.text == after.text else Nature.WORDING, False, False, 1.0)
        for number, (before, after) in enumerate(zip(old.paragraphs, new.paragraphs, strict=True))
    )
    verdict = Verdict(Relation.VERSIONS, 0.9, Message("versions", "They have {0} in common.", ("90 %",)))
    return Comparison(old, new, links, (), (), FootnoteComparison(), verdict)


def paragraph(
    cite: str, kind: Kind, zone: Zone, text: str, page: int = 0, y: float = 0, calls: tuple[NoteCall, ...] = ()
) -> Paragraph:
    """A paragraph of one line at that height, its words six points a letter."""
    words, at = [], 0
    for piece in text.split(" "):
        box = Region(page, 147 + 5 * at, y, 147 + 5 * (at + len(piece)), y + 12)
        words.append(Word(at, at + len(piece), box))
        at += len(piece) + 1
    opening = text.split(" ", maxsplit=1)[0]
    regions = (Region(page, 147, y, 147 + 5 * len(text), y + 12),)
    return Paragraph(
        f"{kind.value}-{page}-{y}",
        cite,
        kind,
        zone,
        text,
        opening=opening,
        calls=calls,
        regions=regions,
        words=tuple(words),
    )
