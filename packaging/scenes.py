"""The scenes of the film strip: which files are open, and what the reader did with them then."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pymupdf
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer

from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.listing import ListOrder
from desktop_app.markup.marks import Filters
from desktop_app.store.resources import resource

PATIENCE_SECONDS = 60.0
VIEWS = ("paragraphs", "pages", "redline")
Act = Callable[[Resolute], None]


@dataclass(frozen=True)
class Scene:
    """One picture: the files that are open, and what the reader did then."""

    name: str
    files: tuple[Path, ...] = ()
    act: Act = lambda _: None


def scenes(corpus: Path | None, scratch: Path) -> list[Scene]:
    """Every scene that can be shown with what is there; files that no program can read are made in ``scratch``."""
    sample = sorted(resource("sample").glob("*.pdf"))
    pair = (sample[0], sample[-1])
    found = [
        Scene("start"),
        Scene("start-recent", pair, goes_back_to_start(*sample[1:])),
        *(Scene(f"comparison-{view}", pair, does(f"view-{view}", "next-change")) for view in VIEWS),
        *_of_own_work(pair),
        Scene("series-sample", tuple(sample), follows(8)),
        *_of_library(),
        *_of_readings(pair[1:]),
        *_of_dialogs(pair),
        *_of_errors(pair[1:], corpus, scratch),
        *(Scene(f"contrast-{name}", pair, does(f"theme-contrast-{name}", "next-change")) for name in ("light", "dark")),
    ]
    return found + (_of_corpus(corpus) if corpus else [])


def _of_own_work(pair: tuple[Path, ...]) -> Iterator[Scene]:
    """A note being written, a partner being chosen, and the brief, without anything in it and with what was flagged."""
    yield Scene("comparison-note", pair, in_turn(flags, writes("Who pays for this, and from which year on?")))
    yield Scene("comparison-link", pair, does("next-change", "next-change", "link-to"))
    yield Scene("comparison-brief-empty", pair, does("view-brief"))
    yield Scene("comparison-brief", pair, in_turn(flags, writes("Who pays for this?"), does("view-brief")))


def _of_readings(file: tuple[Path, ...]) -> Iterator[Scene]:
    yield Scene("reading-sample", file, chooses(8))
    yield Scene("reading-first-lines", file, does("first-lines"))
    yield Scene("reading-find", file, finds("ferr"))
    yield Scene("reading-inverted", file, does("pages-invert"))
    yield Scene("reading-dimmed", file, does("pages-dim"))
    yield Scene("reading-spread", file, does("spread", "fit-page"))


def _of_library() -> Iterator[Scene]:
    yield Scene("library-empty", (), does("library"))
    yield Scene("library-sample", (), searches("ferr*"))
    yield Scene("library-nothing", (), searches("helicopters"))
    yield Scene("library-agreed", (), asks_agreed(4))
    yield Scene("ledger-sample", tuple(sorted(resource("sample").glob("*.pdf"))[1:]), does("ledger"))


def _of_dialogs(pair: tuple[Path, ...]) -> Iterator[Scene]:
    for name in ("settings", "keys", "about"):
        yield Scene(name, (), does(name))
    yield Scene("menu", pair, opens_menu("view"))
    yield Scene("palette", pair, does("palette"))
    yield Scene("print-preview", pair[1:], does("print-preview"))
    yield Scene("print-preview-redline", pair, does("print-preview"))
    yield Scene("print-preview-changes", pair, does("print-changes"))


def _of_errors(open_file: tuple[Path, ...], corpus: Path | None, scratch: Path) -> Iterator[Scene]:
    """A file that cannot be read, while another is open."""
    for path in _unreadable(open_file[0], corpus, scratch):
        yield Scene(f"error-{path.stem}", open_file, opens(path))


def _unreadable(good: Path, corpus: Path | None, scratch: Path) -> Iterator[Path]:
    data = good.read_bytes()
    bad = {"empty": b"", "text": b"Minutes of the meeting of 3 May\n", "truncated": data[: len(data) // 3]}
    for name, content in bad.items():
        (scratch / f"{name}.pdf").write_bytes(content)
        yield scratch / f"{name}.pdf"
    yield scratch / "missing.pdf"
    with pymupdf.open(good) as document:
        document.save(scratch / "locked.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="o")
    yield scratch / "locked.pdf"
    if corpus:
        yield from sorted((corpus / "other").glob("*2758*.pdf"))


def _of_corpus(corpus: Path) -> list[Scene]:
    """Scenes of real resolutions, where there are some."""
    real = (corpus / "real" / "A_RES_78_229.pdf", corpus / "real" / "A_RES_80_229.pdf")
    typeset = corpus / "typeset_modern"
    pairs = {
        language: (typeset / f"A_RES_78_229_{language}.pdf", typeset / f"A_RES_80_229_{language}.pdf")
        for language in ("ar", "zh", "fr")
    }
    strangers = (next((corpus / "native_word").glob("*67*290*.pdf"), real[0]), real[0])
    years = tuple(sorted((corpus / "lineage" / "xml").glob("A_RES_*_229.xml")))
    years += tuple(corpus / "lineage" / "xml" / f"A_RES_{number}.xml" for number in ("75_196", "76_187", "77_237"))
    three = tuple(
        corpus / name for name in ("real/A_RES_79_186.pdf", "drafts/A_C.3_80_L.7.pdf", "real/A_RES_80_225.pdf")
    )
    return [
        Scene("series-matrix", years, follows(9)),
        Scene("series-steps", years, follows(9, "history-steps")),
        Scene("series-newest", years, follows(9, "view-newest")),
        Scene("series-filtered", years, puts_aside(EventSign.SAME, EventSign.ROLLED)),
        Scene("series-three-way", three),
        Scene("series-arabic", (*pairs["ar"], *sorted((corpus / "akn").glob("*A.xml"))), follows(9)),
        Scene("real-reading", real[1:], chooses(60)),
        *(Scene(f"real-reading-{language}", pair[1:], chooses(60)) for language, pair in pairs.items()),
        *(Scene(f"real-{view}", real, does(f"view-{view}", *["next-change"] * 6)) for view in VIEWS),
        *(
            Scene(f"real-{view}-{language}", pair, does(f"view-{view}", *["next-change"] * 6))
            for language, pair in pairs.items()
            for view in VIEWS
        ),
        Scene("real-important", real, lists(ListOrder.IMPORTANCE)),
        Scene("real-gone", real, lists(ListOrder.GONE)),
        Scene("real-languages", (real[0], pairs["fr"][0])),
        Scene("real-languages-arabic", (real[0], pairs["ar"][0])),
        Scene("real-moved", real, goes_to(ChangeKind.MOVED)),
        Scene("real-filtered", real, filters(ChangeKind.ROUTINE, ChangeKind.NEW, ChangeKind.REMOVED)),
        Scene("real-find", real, finds("corruption")),
        Scene("real-read", real, does(*["next-change", "toggle-read"] * 6)),
        Scene("no-pair", strangers),
    ]


def does(*actions: str) -> Act:
    """Do actions by their names."""

    def act(program: Resolute) -> None:
        for action in actions:
            program.window.perform(action)
            settle(0.1)

    return act


def in_turn(*acts: Act) -> Act:
    """Do one after the other."""

    def act(program: Resolute) -> None:
        for each in acts:
            each(program)

    return act


def flags(program: Resolute) -> None:
    """Flag some of the changes."""
    for flag in ("flag-support", "flag-object", "flag-ask"):
        does(*["next-change"] * 3, flag)(program)


def writes(words: str) -> Act:
    """Write a note on what is chosen."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, ComparisonView):
            program.window.perform("note")
            tab.note_editor.words.setPlainText(words)
            tab.note_editor.keep()

    return act


def chooses(row: int) -> Act:
    """Choose a paragraph of a reading."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, ReadingView):
            tab.structure.choose_paragraph(min(row, len(tab.resolution.paragraphs) - 1))

    return act


def finds(words: str) -> Act:
    """Look for words in what is open."""

    def act(program: Resolute) -> None:
        program.window.perform("find")
        tab = program.window.tabs.current()
        if isinstance(tab, ReadingView):
            tab.find_bar.field.setText(words)
        elif isinstance(tab, ComparisonView):
            tab.bars.header.find_field.field.setText(words)

    return act


def searches(words: str) -> Act:
    """Look for words in a library that holds the sample."""

    def act(program: Resolute) -> None:
        _with_sample(program)
        program.library.view().seek_words(words)
        settle(1)

    return act


def asks_agreed(row: int) -> Act:
    """Find where a paragraph of those that were found has been agreed before."""

    def act(program: Resolute) -> None:
        searches("ferr*")(program)
        hits = program.library.view().state.paragraphs
        program.library.view().state.choose(hits[min(row, len(hits) - 1)])
        settle(1)
        program.window.perform("agreed")
        settle(1)

    return act


def _with_sample(program: Resolute) -> None:
    library = program.services.library
    if library.is_empty:
        library.add(resource("sample"))
    end = time.monotonic() + PATIENCE_SECONDS
    while (library.is_at_work or not library.documents) and time.monotonic() < end:
        settle(0.05)


def filters(*hidden: ChangeKind) -> Act:
    """Put kinds of change aside in a comparison."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, ComparisonView):
            tab.state.set_filters(Filters(frozenset(hidden)))
            tab.step(1)

    return act


def follows(row: int, *actions: str) -> Act:
    """Choose a paragraph of a series, and do actions."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, SeriesView):
            tab.state.choose(row, len(tab.state.history.versions) - 1)
            does(*actions)(program)

    return act


def puts_aside(*hidden: EventSign) -> Act:
    """Put kinds of event aside in a series."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, SeriesView):
            for sign in hidden:
                tab.state.toggle(sign)

    return act


def lists(order: ListOrder) -> Act:
    """List the changes in another order."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, ComparisonView):
            tab.state.set_order(order)
            tab.step(1)

    return act


def goes_to(kind: ChangeKind) -> Act:
    """Go to the first change of a kind."""

    def act(program: Resolute) -> None:
        tab = program.window.tabs.current()
        if isinstance(tab, ComparisonView):
            row = next(row for row, change in tab.state.changes.items() if kind in change.kinds)
            tab.state.choose(row)

    return act


def opens(path: Path) -> Act:
    """Open one more file."""

    def act(program: Resolute) -> None:
        program.window.opener.open_files([path])
        settle(1.5)

    return act


def opens_menu(name: str) -> Act:
    """Open a menu."""

    def act(program: Resolute) -> None:
        menu = program.window.actions_of_window.menus[name]
        menu.popup(program.window.mapToGlobal(QPoint(100, 26)))
        QTimer.singleShot(2500, menu.hide)

    return act


def goes_back_to_start(*others: Path) -> Act:
    """Open some more files, and go back to the start page."""

    def act(program: Resolute) -> None:
        for path in others:
            program.window.opener.open_files([path])
            wait_for(program)
        program.window.perform("start-page")

    return act


def wait_for(program: Resolute) -> None:
    """Wait until everything is open."""
    end = time.monotonic() + PATIENCE_SECONDS
    while program.window.opener.busy and time.monotonic() < end:
        settle(0.05)


def settle(seconds: float) -> None:
    """Let the window work for some time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
