"""What the library answers, as JSON: schemas ``search/1``, ``finder/1``, ``predecessor/1`` and ``library/1``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.library.model import (
    AgreedAnswer,
    AgreedHit,
    FilePlace,
    FolderState,
    LibraryHit,
    Predecessor,
    SearchResult,
)
from desktop_app.resolution.as_json import dumps


def search_json(found: SearchResult) -> bytes:
    """What a search found."""
    hits = [_hit(hit) for hit in found.hits]
    return dumps({"schema": "search/1", "total": found.total, "facets": found.facets, "hits": hits}).encode()


def finder_json(answers: Sequence[AgreedAnswer]) -> bytes:
    """Where phrases and paragraphs stand."""
    return dumps({"schema": "finder/1", "answers": [_answer(answer) for answer in answers]}).encode()


def predecessor_json(found: Predecessor) -> bytes:
    """The version before."""
    return dumps(
        {
            "schema": "predecessor/1",
            "predecessor": found.symbol,
            "folder": found.folder,
            "path": found.path,
            "why": str(found.why) if found.why else None,
            "candidates": list(found.candidates),
        }
    ).encode()


def library_json(states: Sequence[FolderState]) -> bytes:
    """The folders of the library."""
    return dumps({"schema": "library/1", "folders": [_folder(state) for state in states]}).encode()


def _hit(hit: LibraryHit) -> dict[str, Any]:
    return {
        "symbol": hit.symbol,
        "cite": hit.cite,
        "part": hit.part,
        "session": hit.session,
        "language": hit.language,
        "folder": hit.folder,
        "path": hit.path,
        "snippet": [[text, marked] for text, marked in hit.snippet],
        "places": _places(hit.places),
    }


def _places(places: Sequence[FilePlace]) -> list[dict[str, Any]]:
    """Every file that holds the same resolution in the same language."""
    return [{"folder": place.folder, "path": place.path} for place in places]


def _answer(answer: AgreedAnswer) -> dict[str, Any]:
    return {"query": answer.query, "since": answer.since, "hits": [_agreed_hit(hit) for hit in answer.hits]}


def _agreed_hit(hit: AgreedHit) -> dict[str, Any]:
    return {
        "symbol": hit.symbol,
        "cite": hit.cite,
        "text": hit.text,
        "similarity": round(hit.similarity, 2),
        "exact": hit.exact,
        "series": hit.series,
        "session": hit.session,
        "language": hit.language,
        "folder": hit.folder,
        "path": hit.path,
        "places": _places(hit.places),
    }


def _folder(state: FolderState) -> dict[str, Any]:
    return {
        "number": state.folder.number,
        "path": str(state.folder.path),
        "there": state.is_there,
        "documents": state.documents,
        "scanned": list(state.scanned),
        "problems": [{"path": path, "code": said.code, "message": str(said)} for path, said in state.problems],
    }
