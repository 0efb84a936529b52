"""The operations behind opening: each ends once, in success, failure or giving up, and later answers count no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.operations import PASSWORD_TRIES, CompareFiles, FileOperation, ReadFile
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from tests.gui.conftest import AnsweringReader, made_up

OLDER, NEWER = OpenFile(Path("A_RES_78_9.pdf")), OpenFile(Path("A_RES_80_9.pdf"))
LOCKED, GONE = OpenFile(Path("locked.pdf")), OpenFile(Path("gone.pdf"))
SLOW = OpenFile(Path("slow.pdf"))
NOT_FOUND = Message("missing", "{0} was not found; check its name and folder.", ("gone.pdf",))


@pytest.fixture
def reader() -> AnsweringReader:
    """A reader that knows two versions, a locked file and one that is gone; ``slow.pdf`` is never answered for."""
    reader = AnsweringReader()
    reader.files |= {"A_RES_78_9.pdf": made_up(78), "A_RES_80_9.pdf": made_up(80), "locked.pdf": made_up(81)}
    reader.files["gone.pdf"] = NOT_FOUND
    reader.passwords["locked.pdf"] = "harbour"
    return reader


@dataclass
class Person:
    """Answers for passwords with what is typed next, and gives up when there is nothing more to type."""

    typed: list[str] = field(default_factory=list)
    asked: list[tuple[str, int | None]] = field(default_factory=list)

    def ask(self, name: str, tries_left: int | None, answer: Callable[[str], None], refuse: Callable[[], None]) -> None:
        self.asked.append((name, tries_left))
        if self.typed:
            answer(self.typed.pop(0))
        else:
            refuse()


class Ends:
    """How an operation ended, told by its signals."""

    def __init__(self, operation: FileOperation) -> None:
        self.told: list[tuple[object, ...]] = []
        operation.succeeded.connect(lambda *values: self.told.append(("succeeded", *values)))  # type: ignore[attr-defined]
        operation.failed.connect(lambda message: self.told.append(("failed", message)))
        operation.cancelled.connect(lambda: self.told.append(("cancelled",)))


def reading(reader: AnsweringReader, file: OpenFile, person: Person | None = None) -> ReadFile:
    return ReadFile(file, reader, (person or Person()).ask)  # type: ignore[arg-type] - a reader without processes


def comparing(
    reader: AnsweringReader, *files: OpenFile, person: Person | None = None, as_given: bool = False
) -> CompareFiles:
    first, second = files
    return CompareFiles((first, second), reader, (person or Person()).ask, as_given=as_given)  # type: ignore[arg-type]


def end_of(operation: FileOperation, qtbot: QtBot) -> list[tuple[object, ...]]:
    ends = Ends(operation)
    operation.start()
    qtbot.waitUntil(lambda: bool(ends.told))
    return ends.told


def test_a_file_is_read(reader: AnsweringReader, qtbot: QtBot) -> None:
    assert end_of(reading(reader, NEWER), qtbot) == [("succeeded", NEWER, made_up(80))]


def test_a_file_that_is_gone_is_told_of(reader: AnsweringReader, qtbot: QtBot) -> None:
    assert end_of(reading(reader, GONE), qtbot) == [("failed", NOT_FOUND)]


def test_what_is_given_up_is_told_once_and_its_late_answer_does_not_count(
    reader: AnsweringReader, qtbot: QtBot
) -> None:
    operation = reading(reader, SLOW)
    ends = Ends(operation)
    operation.start()
    operation.cancel()
    operation.cancel()
    assert reader.waiting[0].over  # the process was told to stop
    reader.waiting[0].succeeded.emit(made_up(80))
    qtbot.waitUntil(lambda: bool(ends.told))
    assert ends.told == [("cancelled",)]


def test_progress_is_passed_on(reader: AnsweringReader, qtbot: QtBot) -> None:
    operation = reading(reader, SLOW)
    operation.start()
    with qtbot.waitSignal(operation.progressed) as told:
        reader.waiting[0].progressed.emit(2, 7)
    assert told.args == [2, 7]


def test_the_password_that_opens_a_file_stays_with_it(reader: AnsweringReader, qtbot: QtBot) -> None:
    person = Person(["harbour"])
    (told,) = end_of(reading(reader, LOCKED, person), qtbot)
    assert told[:2] == ("succeeded", OpenFile(LOCKED.path, "harbour"))
    assert told[1].password == "harbour"  # type: ignore[attr-defined] - for its pages
    assert person.asked == [("locked.pdf", None)]


def test_after_a_wrong_password_one_is_told_how_many_tries_are_left(reader: AnsweringReader, qtbot: QtBot) -> None:
    person = Person(["pier", "quay", "harbour"])
    (told,) = end_of(reading(reader, LOCKED, person), qtbot)
    assert told[0] == "succeeded"
    assert person.asked == [("locked.pdf", None), ("locked.pdf", 2), ("locked.pdf", 1)]


def test_three_wrong_passwords_are_a_failure(reader: AnsweringReader, qtbot: QtBot) -> None:
    person = Person(["pier", "quay", "wharf", "harbour"])
    ((told, message),) = end_of(reading(reader, LOCKED, person), qtbot)
    assert told == "failed"
    assert isinstance(message, Message)
    assert message.code == "password-wrong"
    assert len(person.asked) == PASSWORD_TRIES == 3


def test_to_refuse_a_password_is_to_give_up(reader: AnsweringReader, qtbot: QtBot) -> None:
    assert end_of(reading(reader, LOCKED, Person([])), qtbot) == [("cancelled",)]


@pytest.mark.parametrize(
    ("given", "as_given", "expected"),
    [
        ((OLDER, NEWER), False, (OLDER, NEWER)),
        ((NEWER, OLDER), False, (OLDER, NEWER)),  # the older one is the old version
        ((NEWER, OLDER), True, (NEWER, OLDER)),  # unless the reader turned them round
    ],
)
def test_two_files_are_compared_in_order(
    reader: AnsweringReader,
    qtbot: QtBot,
    given: tuple[OpenFile, OpenFile],
    as_given: bool,
    expected: tuple[OpenFile, OpenFile],
) -> None:
    ((told, old, new, comparison),) = end_of(comparing(reader, *given, as_given=as_given), qtbot)
    assert (told, old, new) == ("succeeded", *expected)
    assert comparison.old == reader.files[expected[0].path.name]  # type: ignore[attr-defined]
    assert comparison.new == reader.files[expected[1].path.name]  # type: ignore[attr-defined]


@pytest.mark.parametrize("given", [(GONE, NEWER), (NEWER, GONE)])
def test_one_file_that_is_gone_costs_the_comparison_one_sentence(
    reader: AnsweringReader, qtbot: QtBot, given: tuple[OpenFile, OpenFile]
) -> None:
    assert end_of(comparing(reader, *given), qtbot) == [("failed", NOT_FOUND)]


def test_after_the_first_file_failed_the_second_is_not_read(reader: AnsweringReader, qtbot: QtBot) -> None:
    end_of(comparing(reader, GONE, SLOW), qtbot)
    assert len(reader.waiting) == 1


def test_what_is_open_already_is_not_read_again(reader: AnsweringReader, qtbot: QtBot) -> None:
    known: dict[OpenFile, tuple[OpenFile, Resolution]] = {SLOW: (SLOW, made_up(79))}
    operation = CompareFiles((SLOW, NEWER), reader, Person().ask, known=known)  # type: ignore[arg-type]
    ((told, old, new, _),) = end_of(operation, qtbot)
    assert (told, old, new) == ("succeeded", SLOW, NEWER)


@pytest.mark.parametrize("given", [(SLOW, NEWER), (NEWER, SLOW)])
def test_a_comparison_is_given_up_while_either_file_is_read(
    reader: AnsweringReader, qtbot: QtBot, given: tuple[OpenFile, OpenFile]
) -> None:
    operation = comparing(reader, *given)
    ends = Ends(operation)
    operation.start()
    qtbot.waitUntil(lambda: len(reader.waiting) == given.index(SLOW) + 1)
    operation.cancel()
    assert ends.told == [("cancelled",)]
    assert reader.waiting[-1].over


def test_a_comparison_is_given_up_with_the_password_of_one_of_its_files(reader: AnsweringReader, qtbot: QtBot) -> None:
    person = Person([])
    assert end_of(comparing(reader, NEWER, LOCKED, person=person), qtbot) == [("cancelled",)]
    assert person.asked == [("locked.pdf", None)]
