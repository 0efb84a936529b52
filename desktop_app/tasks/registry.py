"""Who does which request: the one table of tasks, by names, so that the window can know it without loading MuPDF."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from desktop_app.pdf.content import Contents, content_within_limits
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.digest import DigestRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.messages.ledger import LedgerBookRequest, LedgerRequest
from desktop_app.tasks.messages.library import (
    AddFolderRequest,
    AgreedRequest,
    DocumentsRequest,
    FoldersRequest,
    FollowRequest,
    FoundLedgerRequest,
    KeepRequest,
    ParagraphRequest,
    PredecessorRequest,
    RemoveFolderRequest,
    SearchRequest,
    VersionsRequest,
)
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.tasks.messages.request import Desk, OnProgress, Request, Result
from desktop_app.tasks.messages.series import SeriesRequest

Runner: TypeAlias = Callable[[Any, OnProgress], Any]
"""Does a request of its class and returns the result. Raises ``TaskError`` where that cannot be done."""

RUNNERS: Mapping[type[Request[Any]], str] = {
    ReadRequest: "desktop_app.tasks.read:ReadRunner",
    ExtractRequest: "desktop_app.tasks.extract:ExtractRunner",
    CompareRequest: "desktop_app.tasks.compare:CompareRunner",
    SeriesRequest: "desktop_app.tasks.series:SeriesRunner",
    LedgerRequest: "desktop_app.tasks.ledger:run",
    LedgerBookRequest: "desktop_app.tasks.ledger:run_book",
    ExportRequest: "desktop_app.tasks.export:ExportRunner",
    RenderRequest: "desktop_app.tasks.render:Painter",
    FoldersRequest: "desktop_app.tasks.library:list_folders",
    AddFolderRequest: "desktop_app.tasks.library:add_folder",
    RemoveFolderRequest: "desktop_app.tasks.library:remove_folder",
    FollowRequest: "desktop_app.tasks.library:follow",
    KeepRequest: "desktop_app.tasks.library:keep",
    SearchRequest: "desktop_app.tasks.library:search_words",
    AgreedRequest: "desktop_app.tasks.library:find_agreed",
    PredecessorRequest: "desktop_app.tasks.library:find_predecessor",
    ParagraphRequest: "desktop_app.tasks.library:find_paragraph",
    DocumentsRequest: "desktop_app.tasks.library:find_documents",
    FoundLedgerRequest: "desktop_app.tasks.library:find_ledger",
    VersionsRequest: "desktop_app.tasks.library:find_versions",
    DigestRequest: "desktop_app.tasks.digest:DigestRunner",
}
"""Module and name of the runner of each request: a function, or a class that needs the content of files.

Each process makes one of a class, and gives it what gives the contents.
"""


class Runners:
    """The runners of one desk, loaded when they are made: a process does that before it says that it is ready.

    ``contents`` gives the content of the files that a request names.
    """

    def __init__(self, desk: Desk, contents: Contents = content_within_limits) -> None:
        self._runners = {request: loaded(name, contents) for request, name in RUNNERS.items() if request.desk is desk}

    def run(self, request: Request[Result], progress: OnProgress) -> Result:
        """Do a request and return its result. Raises ``TaskError`` where it cannot be done."""
        result: Result = self._runners[type(request)](request, progress)
        return result


def loaded(name: str, contents: Contents = content_within_limits) -> Runner:
    """The runner of that name, ready to run."""
    module, _, attribute = name.partition(":")
    found: Runner = getattr(import_module(module), attribute)
    return found(contents) if isinstance(found, type) else found
