"""Searching the index: the newest resolutions first, with what was found in each paragraph marked."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from desktop_app.library.documents import is_without_pages
from desktop_app.library.model import FilePlace, LibraryHit, SearchFilters, SearchResult
from desktop_app.library.queries import Query, query_of
from desktop_app.library.thresholds import SEARCH
from desktop_app.library.words import indexed
from desktop_app.resolution.language import HAN
from desktop_app.store.database import Database
from desktop_app.text.folding import FoldedText, folded_text

_HAN = re.compile(f"[{HAN.letters}]")
_BEFORE, _AFTER = rf"(?<![^\W{HAN.letters}])", rf"(?![^\W{HAN.letters}])"
"""Where a word begins and ends; a Chinese character is a word."""
_ROW = "p.id, d.symbol, p.cite, p.part, d.session, d.language, d.folder, d.path, d.body, d.title, d.date"
_NEWEST_FIRST = "coalesce(d.session, 0) DESC, d.date DESC, d.symbol, d.path, p.position"


class _Row(NamedTuple):
    """A paragraph that was found, without its text."""

    paragraph: int
    symbol: str | None
    cite: str
    part: str
    session: int | None
    language: str | None
    folder: int
    path: str
    body: str | None
    title: str | None
    date: str | None


@dataclass(frozen=True)
class _Found:
    """A paragraph of a resolution, in all files that hold that, those with pages first."""

    rows: tuple[_Row, ...]

    @property
    def first(self) -> _Row:
        return self.rows[0]

    def values(self, facet: str) -> set[str]:
        """What it counts for in a facet."""
        return {str(value) for row in self.rows if (value := _FACETS[facet](row)) is not None}


_FACETS: Mapping[str, Callable[[_Row], object]] = {
    "part": lambda row: row.part,
    "body": lambda row: row.body,
    "session": lambda row: row.session,
    "year": lambda row: row.date[:4] if row.date else None,
    "language": lambda row: row.language,
    "folder": lambda row: row.folder,
    "series": lambda row: row.title,
}
_IN_SQL = {
    "part": "p.part",
    "body": "d.body",
    "session": "d.session",
    "year": "substr(d.date, 1, 4)",
    "language": "d.language",
    "folder": "d.folder",
    "series": "d.title",
}


def search(
    database: Database, typed: str, filters: SearchFilters | None = None, limit: int = SEARCH.hits
) -> SearchResult:
    """The paragraphs that a query finds. Raises DatabaseError."""
    filters = filters or SearchFilters()
    query, where = query_of(typed), _where(filters)
    rows = [*_of_number(database, query, where), *_of_words(database, query, where, filters.ticked)]
    found = _together({row.paragraph: row for row in rows}.values())
    shown = [each for each in found if _is_ticked(each, filters.ticked)] if filters.ticked else found
    total = len(shown)
    if len(rows) >= SEARCH.most_ranked and not (where[0] or filters.ticked):
        total = max(total, _count(database, query.match))
    return SearchResult(total, _facets(found, filters.ticked), tuple(_hits(database, shown[:limit], query)))


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


def _of_words(
    database: Database, query: Query, where: tuple[str, list[Any]], ticked: Mapping[str, frozenset[str]]
) -> list[_Row]:
    """The paragraphs with the words; of very many, those that came into the index last.

    Where there are so many that some are left out, those that are looked for are taken from all of them.
    """
    if not query.match:
        return []
    rows = _matching(database, query.match, where)
    if len(rows) < SEARCH.most_ranked or not (where[0] or ticked):
        return rows
    chosen = [(f"CAST({_IN_SQL[name]} AS TEXT)", json.dumps(sorted(values))) for name, values in ticked.items()]
    narrower = "".join(f" AND {column} IN (SELECT value FROM json_each(?))" for column, _ in chosen)  # noqa: S608
    return [*rows, *_matching(database, query.match, (where[0] + narrower, [*where[1], *(v for _, v in chosen)]))]


def _matching(database: Database, match: str, where: tuple[str, list[Any]]) -> list[_Row]:
    """The latest paragraphs with the words of those that a condition leaves."""
    matches = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC"
    limited = f"{matches} LIMIT {SEARCH.most_ranked:d}" if not where[0] else matches
    found = database.rows(
        f"SELECT {_ROW} FROM ({limited}) m JOIN paragraphs p ON p.id = m.rowid "  # noqa: S608 - of constants
        f"JOIN documents d ON d.id = p.document WHERE 1{where[0]} LIMIT ?",
        *(match, *where[1], SEARCH.most_ranked),
    )
    rows = sorted(map(_Row._make, found), key=lambda row: (row.symbol or "", row.path, row.paragraph))
    return sorted(rows, key=lambda row: (row.session or 0, row.date or ""), reverse=True)  # the newest first


def _of_number(database: Database, query: Query, where: tuple[str, list[Any]]) -> list[_Row]:
    """The paragraph that was named by its resolution, or the beginning of the resolution."""
    if not query.number:
        return []
    one = ("p.cite = ?", query.cite) if query.cite else ("p.position = ?", 0)
    rows = database.rows(
        f"SELECT {_ROW} FROM documents d JOIN paragraphs p ON p.document = d.id "  # noqa: S608 - of constants
        f"WHERE d.number = ? AND {one[0]}{where[0]} ORDER BY {_NEWEST_FIRST}",
        *(query.number, one[1], *where[1]),
    )
    return [_Row._make(row) for row in rows]


def _together(rows: Iterable[_Row]) -> list[_Found]:
    """One resolution in one language is one result, however many files hold it."""
    found: dict[tuple[str | None, ...], list[_Row]] = {}
    for row in rows:
        place = (row.symbol, row.language) if row.symbol else (str(row.folder), row.path)
        same = found.setdefault((*place, row.part, row.cite or str(row.paragraph)), [])
        if not any((other.folder, other.path) == (row.folder, row.path) for other in same):
            same.append(row)
    return [_Found(tuple(_with_pages_first(same))) for same in found.values()]


def _with_pages_first(rows: list[_Row]) -> list[_Row]:
    return rows if len(rows) == 1 else sorted(rows, key=lambda row: is_without_pages(row.path))


def _is_ticked(found: _Found, ticked: Mapping[str, frozenset[str]], but: str = "") -> bool:
    """Whether a paragraph has one of the values that are ticked, of each facet but one."""
    return all(name == but or not found.values(name).isdisjoint(values) for name, values in ticked.items() if values)


def _count(database: Database, match: str) -> int:
    ((count,),) = database.rows(
        "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)", match, SEARCH.most_counted
    )
    return int(count)


def _facets(found: Sequence[_Found], ticked: Mapping[str, frozenset[str]]) -> dict[str, dict[str, int]]:
    """How many of the paragraphs are of each part, body, session, year, language, folder and series."""
    facets = {}
    for name in _FACETS:
        others = any(values for other, values in ticked.items() if other != name)
        listed = [each for each in found if _is_ticked(each, ticked, name)] if others else found
        counts = Counter(_all_values(listed, name))
        if counts:
            facets[name] = dict(sorted(counts.items()))
    return facets


def _all_values(found: Iterable[_Found], facet: str) -> Iterator[str]:
    """What each paragraph counts for; nearly all are in one file alone."""
    value_of = _FACETS[facet]
    for each in found:
        if len(each.rows) > 1:
            yield from each.values(facet)
        elif (value := value_of(each.rows[0])) is not None:
            yield str(value)


def _hits(database: Database, found: Sequence[_Found], query: Query) -> Iterator[LibraryHit]:
    pattern = _marked_words(query)
    for each in found:
        row = each.first
        ((text,),) = database.rows("SELECT text FROM texts WHERE id = ?", row.paragraph)
        yield LibraryHit(
            *row[:8],
            snippet=tuple(_snippet(text, pattern)),
            title=row.title or "",
            date=row.date,
            places=tuple(FilePlace(other.folder, other.path) for other in each.rows),
        )


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
    if end < len(text) and text.find(" ", end - SEARCH.longest_word, end) >= 0:
        end = text.rfind(" ", 0, end)
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
