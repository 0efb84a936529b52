"""Searching the index: the newest resolutions first, with what was found in each paragraph marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.library.model import LibraryHit, SearchFilters, SearchResult
from desktop_app.library.queries import Query, query_of
from desktop_app.library.thresholds import SEARCH
from desktop_app.library.words import indexed
from desktop_app.resolution.language import HAN
from desktop_app.store.database import Database
from desktop_app.text.folding import FoldedText, folded_text

_DOCUMENT = "d.symbol, p.cite, p.part, d.session, d.language, d.folder, d.path"
_HAN = re.compile(f"[{HAN.letters}]")
_BEFORE, _AFTER = rf"(?<![^\W{HAN.letters}])", rf"(?![^\W{HAN.letters}])"
"""Where a word begins and ends; a Chinese character is a word."""
_NEWEST_FIRST = "coalesce(d.session, 0) DESC, d.date DESC, d.symbol, d.path, p.position"


def search(
    database: Database, typed: str, filters: SearchFilters | None = None, limit: int = SEARCH.hits
) -> SearchResult:
    """The paragraphs that a query finds. Raises DatabaseError."""
    query, where = query_of(typed), _where(filters or SearchFilters())
    rows = [*_of_number(database, query, where), *_of_words(database, query, where)]
    rows = list({row[0]: row for row in rows}.values())
    total = len(rows) if len(rows) < SEARCH.most_ranked else max(len(rows), _count(database, query.match))
    return SearchResult(total, _facets(rows), tuple(_hits(database, rows[:limit], query)))


def _where(filters: SearchFilters) -> tuple[str, list[Any]]:
    """The condition of the filters in SQL, and its values."""
    first, last = filters.sessions or (None, None)
    wanted = [
        ("p.part = ?", filters.part),
        ("d.session >= ?", first),
        ("d.session <= ?", last),
        ("d.body = ?", filters.body),
        ("d.language = ?", filters.language),
    ]
    given = [(sql, value) for sql, value in wanted if value is not None]
    return "".join(f" AND {sql}" for sql, _ in given), [value for _, value in given]


def _of_words(database: Database, query: Query, where: tuple[str, list[Any]]) -> list[tuple[Any, ...]]:
    """The paragraphs with the words; of very many, those that came into the index last."""
    if not query.match:
        return []
    matches = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"
    return database.rows(
        f"SELECT p.id, {_DOCUMENT}, d.body FROM ({matches}) m JOIN paragraphs p ON p.id = m.rowid "  # noqa: S608
        f"JOIN documents d ON d.id = p.document WHERE 1{where[0]} ORDER BY {_NEWEST_FIRST}",
        *(query.match, SEARCH.most_ranked, *where[1]),
    )


def _of_number(database: Database, query: Query, where: tuple[str, list[Any]]) -> list[tuple[Any, ...]]:
    """The paragraph that was named by its resolution, or the beginning of the resolution."""
    if not query.number:
        return []
    one = ("p.cite = ?", query.cite) if query.cite else ("p.position = ?", 0)
    return database.rows(
        f"SELECT p.id, {_DOCUMENT}, d.body FROM documents d JOIN paragraphs p ON p.document = d.id "  # noqa: S608
        f"WHERE d.number = ? AND {one[0]}{where[0]} ORDER BY {_NEWEST_FIRST}",
        *(query.number, one[1], *where[1]),
    )


def _count(database: Database, match: str) -> int:
    ((count,),) = database.rows(
        "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)", match, SEARCH.most_counted
    )
    return int(count)


def _facets(rows: Sequence[tuple[Any, ...]]) -> dict[str, dict[str, int]]:
    """How many of the paragraphs are of each part, session, language, folder and body."""
    places = {"part": 3, "session": 4, "body": 8, "language": 5, "folder": 6}
    counted = {name: Counter(str(row[at]) for row in rows if row[at] is not None) for name, at in places.items()}
    return {name: dict(sorted(counts.items())) for name, counts in counted.items() if counts}


def _hits(database: Database, rows: Sequence[tuple[Any, ...]], query: Query) -> Iterator[LibraryHit]:
    pattern = _marked_words(query)
    for number, symbol, cite, part, session, language, folder, path, _ in rows:
        ((text,),) = database.rows("SELECT text FROM texts WHERE id = ?", number)
        yield LibraryHit(number, symbol, cite, part, session, language, folder, path, tuple(_snippet(text, pattern)))


def _marked_words(query: Query) -> re.Pattern[str] | None:
    """A pattern of the words to mark in folded text."""
    alternatives = []
    for mark in sorted(query.marks, key=len, reverse=True):
        words = re.findall(r"\w+", indexed(mark.rstrip("*")))
        if words:
            before = "" if _HAN.match(words[0]) else _BEFORE
            after = r"\w*" if mark.endswith("*") else "" if _HAN.match(words[-1][-1]) else _AFTER
            alternatives.append(before + r"[\W_]*".join(map(re.escape, words)) + after)
    return re.compile("|".join(alternatives)) if alternatives else None


def _snippet(text: str, pattern: re.Pattern[str] | None) -> Iterator[tuple[str, bool]]:
    """A piece of the text around the first words found, as runs that are marked or not."""
    folded = folded_text(text)
    spans = _spans(folded, pattern)
    start = max(0, spans[0][0] - SEARCH.around) if spans else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = min(len(text), start + SEARCH.snippet)
    yield from [("… ", False)] if start else []
    at = start
    for first, last in spans:
        if at <= first and last <= end:
            yield from [(text[at:first], False)] if at < first else []
            yield text[first:last], True
            at = last
    yield from [(text[at:end], False)] if at < end else []
    yield from [(" …", False)] if end < len(text) else []


def _spans(folded: FoldedText, pattern: re.Pattern[str] | None) -> list[tuple[int, int]]:
    """Where in the original the marked words are, none within another."""
    found = [folded.original(*match.span()) for match in pattern.finditer(folded.text)] if pattern else []
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart
