"""Writing what is shown to a file of the reader's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.comparison.model import Comparison
from desktop_app.gui.dialogs.file_writing import FileWriting
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.tab import Services
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.brief_model import Brief
from desktop_app.resolution.message import Message
from desktop_app.series.model import History
from desktop_app.tasks.messages.export import Exported, ExportOptions, ExportRequest, ending_of, formats_for


class Exporter(QObject):
    """Asks for the target, lets the reader process write the file, and says how it went."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window.window())  # the window outlives the tab, which may be closed first
        self._services, self._window = services, window.window()

    def ask(self, subject: Exported, options: ExportOptions) -> None:
        """Let the reader choose a file and a format, and export to it."""
        endings = _endings_offered(subject, bool(options.hidden))
        first, *_ = known = tuple(endings.values())
        folder = options.originals[0].parent if options.originals else Path.home()
        suggested = str(folder / f"{suggested_name(subject)}.{first}")
        name, chosen = QFileDialog.getSaveFileName(self._window, self.tr("Export"), suggested, ";;".join(endings))
        if name:
            self.write(subject, with_ending(Path(name), endings.get(chosen, first), known), options)

    def write(self, subject: Exported, target: Path, options: ExportOptions) -> None:
        """Export to a file: the reader process makes its content, the window writes it."""
        job = self._services.reader.start(ExportRequest(subject, target, options))
        messages = self._services.messages
        written = self.tr("Written to {0}.")
        if options.hidden and _holds_everything(target):
            written = self.tr("Written to {0}, with the changes that are put aside here.")
        job.succeeded.connect(lambda content: self._save(target, content, filled(written, target)))
        job.failed.connect(self._fail)
        messages.follow(filled(self.tr("Writing {0}…"), target.name), job)

    def _save(self, target: Path, content: bytes, written: str) -> None:
        writing = FileWriting(target, content, self)
        writing.written.connect(lambda: self._services.messages.tell_written(written, target))
        writing.failed.connect(self._fail)
        writing.start()

    def _fail(self, message: Message) -> None:
        self._services.messages.fail(words_of(message))


def _endings_offered(subject: Exported, put_aside: bool) -> dict[str, str]:
    """The endings of the formats that fit, by what the dialog of the system says of each.

    With changes ``put_aside``, it says which formats hold them all the same.
    """
    everything = QCoreApplication.translate("Exporter", "{0}, with every change")
    endings = {}
    for known in formats_for(type(subject)):
        words = words_of(known.names[type(subject)])
        if put_aside and not known.obeys_filters:
            words = filled(everything, words)
        endings[f"{words} (*.{known.ending})"] = known.ending
    return endings


def _holds_everything(target: Path) -> bool:
    return any(known.ending == ending_of(target) and not known.obeys_filters for known in formats_for(Comparison))


def suggested_name(subject: Exported) -> str:
    """A file name made of the symbols."""
    if isinstance(subject, Comparison):
        return f"{_plain(name_of(subject.old))}-{_plain(name_of(subject.new))}"
    if isinstance(subject, Brief):
        return f"{_plain(name_of(subject.old))}-{_plain(name_of(subject.new))}-brief"
    if isinstance(subject, History):
        return f"{_plain(name_of(subject.versions[0]))}-{_plain(name_of(subject.versions[-1]))}-series"
    if isinstance(subject, LedgerBook):
        return f"{_plain(subject.name)[:80]}-ledger"
    return _plain(name_of(subject))


def with_ending(path: Path, ending: str, known: tuple[str, ...]) -> Path:
    """The path with the ending of the chosen format, unless it already ends in that of a format."""
    if ending_of(path) in known:
        return path
    return path.with_name(f"{path.name}.{ending}")


def _plain(name: str) -> str:
    return Path(name).stem if name.lower().endswith(".pdf") else name.replace("/", "_")
