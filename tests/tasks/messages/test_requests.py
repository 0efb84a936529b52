"""What each request says of itself: its subject, how long it may take, what its failure means, what goes on its way."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.export.options import ExportOptions
from desktop_app.library.digest import digest_of
from desktop_app.library.model import FilePlace, FileState
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.words import WordLine, Words
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.digest import DigestRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.messages.faults import COMPARING, READING, SEARCHING, WRITING, FaultSentences
from desktop_app.tasks.messages.ledger import LedgerRequest
from desktop_app.tasks.messages.library import (
    AddFolderRequest,
    AgreedRequest,
    DocumentsRequest,
    FoldersRequest,
    FollowRequest,
    KeepRequest,
    ParagraphRequest,
    PredecessorRequest,
    RemoveFolderRequest,
    SearchRequest,
    VersionsRequest,
)
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.tasks.messages.series import SeriesRequest
from desktop_app.worker import sentences
from desktop_app.worker.watch import Fault


def resolution(name: str, paragraphs: int) -> Resolution:
    """A made-up resolution of as many paragraphs, each with the place of its one word."""
    words = Words([WordLine(0, 90.0, 101.0, 0, [(0, 5, 100.0, 130.0)])])
    made = [
        Paragraph(f"op{number}", f"OP {number}", Kind.OPERATIVE, Zone.OPERATIVE, "Calls", words=words)
        for number in range(paragraphs)
    ]
    return Resolution(Source(name, "", 1), Metadata(), tuple(made))


OLD, NEW = resolution("old.pdf", 10), resolution("new.pdf", 30)
FILE, TARGET = Path("folder") / "a.pdf", Path("folder") / "out.docx"
REQUESTS = [
    # request                                      subject               seconds  desk            failure
    (ReadRequest(FILE), "a.pdf", 40.0, Desk.DOCUMENTS, READING),
    (ExtractRequest(FILE), "a.pdf", 40.0, Desk.DOCUMENTS, READING),
    (RenderRequest(FILE, 0, 1.0), "a.pdf", 20.0, Desk.PAGES, READING),
    (CompareRequest(OLD, NEW), "old.pdf – new.pdf", 24.0, Desk.DOCUMENTS, COMPARING),
    (SeriesRequest((OLD, OLD, NEW)), "old.pdf – new.pdf", 70.0, Desk.DOCUMENTS, COMPARING),
    (FoldersRequest(), "library.sqlite", 30.0, Desk.LIBRARY, SEARCHING),
    (AddFolderRequest(FILE.parent), "folder", 600.0, Desk.LIBRARY, SEARCHING),
    (RemoveFolderRequest(FILE.parent), "folder", 600.0, Desk.LIBRARY, SEARCHING),
    (FollowRequest(FILE.parent), "folder", 600.0, Desk.LIBRARY, SEARCHING),
    (KeepRequest(FileState(1, "a.pdf", 1, 1), digest_of(NEW)), "a.pdf", 30.0, Desk.LIBRARY, SEARCHING),
    (SearchRequest("ferries"), "ferries", 30.0, Desk.LIBRARY, SEARCHING),
    (AgreedRequest("ferries"), "ferries", 30.0, Desk.LIBRARY, SEARCHING),
    (PredecessorRequest(NEW), "new.pdf", 30.0, Desk.LIBRARY, SEARCHING),
    (ParagraphRequest(1), "library.sqlite", 30.0, Desk.LIBRARY, SEARCHING),
    (DocumentsRequest(frozenset({"78/229"})), "library.sqlite", 30.0, Desk.LIBRARY, SEARCHING),
    (VersionsRequest(NEW), "new.pdf", 30.0, Desk.LIBRARY, SEARCHING),
    (VersionsRequest(FilePlace(1, "a.pdf")), "a.pdf", 30.0, Desk.LIBRARY, SEARCHING),
    (DigestRequest(FILE), "a.pdf", 40.0, Desk.BACKGROUND, READING),
    (LedgerRequest(NEW), "new.pdf", 23.0, Desk.DOCUMENTS, READING),
    (LedgerRequest(compare(OLD, NEW)), "new.pdf", 24.0, Desk.DOCUMENTS, READING),
    (ExportRequest(NEW, TARGET, ExportOptions()), "out.docx", 63.0, Desk.EXPORTS, WRITING),
    (ExportRequest(compare(OLD, NEW), TARGET, ExportOptions()), "out.docx", 64.0, Desk.EXPORTS, WRITING),
]


@pytest.mark.parametrize(("request_", "subject", "seconds", "desk", "faults"), REQUESTS)
def test_what_a_request_says_of_itself(
    request_: Request[object], subject: str, seconds: float, desk: Desk, faults: FaultSentences
) -> None:
    assert (request_.subject, request_.desk, request_.faults) == (subject, desk, faults)
    assert request_.seconds_allowed == pytest.approx(seconds)


@pytest.mark.parametrize("request_class", [ReadRequest, ExtractRequest])
def test_a_large_file_may_take_longer(tmp_path: Path, request_class: type[ReadRequest]) -> None:
    (tmp_path / "large.pdf").write_bytes(bytes(2_500_000))
    assert request_class(tmp_path / "large.pdf").seconds_allowed == pytest.approx(90.0)


# Why a request fails, what is said then, and whom the sentence may not blame: a file that was read without a fault is
# not damaged, and what a busy machine or a full memory does is no fault to report.
CAUSES: dict[str, tuple[Callable[[Request[object]], Message], str]] = {
    "does not start": (sentences.not_started, r"damaged|report"),
    "no room for a process": (sentences.no_process, r"damaged|report"),
    "stands still on a busy machine": (lambda r: sentences.ended_for(Fault.STILL, r), r"damaged|report"),
    "needs too much memory": (lambda r: sentences.ended_for(Fault.GREEDY, r), r"damaged|report"),
    "works too long": (lambda r: sentences.ended_for(Fault.LATE, r), r"restart"),
    "says nothing any more": (lambda r: sentences.ended_for(Fault.SILENT, r), r"restart"),
    "ended twice": (sentences.crashed, r"restart"),
    "ended once": (sentences.tried_again, r"damaged|report|given up"),
    "the program is at fault": (lambda r: sentences.broken(r, "ValueError"), r"damaged|download"),
}


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("request_", [case[0] for case in REQUESTS], ids=lambda request: type(request).__name__)
def test_every_cause_is_told_truly_of_every_request(request_: Request[object], cause: str) -> None:
    say, blamed_wrongly = CAUSES[cause]
    message = say(request_)
    sentence = str(message)
    assert request_.subject
    assert request_.subject in sentence
    assert re.search(r"[;,] [^;]+\.$", sentence), "what to do, or what is done"
    assert not re.search(blamed_wrongly, sentence)
    takes_in_a_file = request_.faults is READING
    assert takes_in_a_file or "damaged" not in sentence


@pytest.mark.parametrize("request_", [case[0] for case in REQUESTS if case[4] is WRITING])
@pytest.mark.parametrize(
    "cause",
    [
        "stands still on a busy machine",
        "needs too much memory",
        "works too long",
        "says nothing any more",
        "ended twice",
    ],
)
def test_a_file_that_is_not_written_is_said_not_to_be(request_: Request[object], cause: str) -> None:
    assert "nothing was written" in str(CAUSES[cause][0](request_))


@pytest.mark.parametrize("faults", [READING, COMPARING, WRITING])
def test_each_sentence_on_a_failure_names_its_subject_and_says_what_to_do(faults: FaultSentences) -> None:
    for message in (faults.crashed, faults.hung, faults.stalled, faults.greedy, faults.restarted):
        sentence = str(message.filled("out.docx"))
        assert "out.docx" in sentence
        assert re.search(r"; [^;]+\.$", sentence)


@pytest.mark.parametrize(("faults", "blamed"), [(READING, True), (COMPARING, False), (WRITING, False)])
def test_only_a_file_that_is_read_is_called_damaged(faults: FaultSentences, blamed: bool) -> None:
    assert ["damaged" in message.template for message in (faults.crashed, faults.hung)] == [blamed, blamed]
    assert "damaged" not in faults.stalled.template


def test_resolutions_go_to_be_compared_without_the_places_of_their_words() -> None:
    on_its_way = pickle.loads(pickle.dumps(CompareRequest(OLD, NEW)))
    assert [paragraph.words for paragraph in on_its_way.new.paragraphs] == [()] * 30
    assert [paragraph.text for paragraph in on_its_way.new.paragraphs] == ["Calls"] * 30


def test_a_comparison_comes_back_with_the_very_resolutions_that_were_compared() -> None:
    request = CompareRequest(OLD, NEW)
    without = replace(compare(OLD, NEW), old=NEW, new=OLD)
    whole = request.completed(without)
    assert whole.old is OLD
    assert whole.new is NEW


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (RenderRequest(FILE, 3, 2.0), True),
        (RenderRequest(FILE, 4, 1.0), False),
        (RenderRequest(TARGET, 3, 1.0), False),
        (ReadRequest(FILE), False),
    ],
)
def test_a_page_has_one_slot_whatever_its_scale(other: Request[object], same: bool) -> None:
    assert (RenderRequest(FILE, 3, 1.0).slot == other.slot) is same


def test_no_password_is_shown_in_a_report() -> None:
    for request in (
        ReadRequest(FILE, "harbour"),
        ExtractRequest(FILE, "harbour"),
        RenderRequest(FILE, 0, 1, "harbour"),
    ):
        assert "harbour" not in repr(request)
