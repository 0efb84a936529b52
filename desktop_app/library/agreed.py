"""Where words were agreed before: every paragraph that says the same as a text, or nearly the same.

Candidates are found by their sketches, rare shingles first, and aligned with the text word by word. A plain ratio of
all words would lose the short old form of a long new paragraph, so the share of the shorter one counts too.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.comparison.words.difference import common_words, share_in_passage
from desktop_app.library.documents import is_without_pages
from desktop_app.library.model import AgreedAnswer, AgreedHit, FilePlace
from desktop_app.library.shingles import SharedShingles
from desktop_app.library.thresholds import AGREED, SKETCHES
from desktop_app.library.words import indexed, pieces_of, shingles_of, sketch
from desktop_app.resolution.symbol import SymbolKind, parse
from desktop_app.store.database import Database

_PARTS = frozenset({"pp", "op", "annex"})


@dataclass(frozen=True)
class _Candidate:
    """A paragraph with what is known of its document, and how alike it is to the text."""

    paragraph: int
    document: int
    symbol: str | None
    cite: str
    text: str
    title: str
    number: str | None
    recalled: tuple[str, ...]
    session: int | None
    language: str | None
    folder: int
    path: str
    part: str
    body: str | None
    date: str | None
    exact: bool
    likeness: float
    ancestry: float


def agreed(database: Database, text: str) -> AgreedAnswer:
    """Where a text stands, the oldest first. Raises DatabaseError."""
    found = _Finder(database).found(text)
    hits = sorted(_together(found), key=_age)
    return AgreedAnswer(text, next((hit.symbol for hit in hits if hit.symbol), None), tuple(hits))


class _Finder:
    """One search: paragraphs that are alike, then, in the series of the text, the older forms of those."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shared = SharedShingles(database)

    def found(self, text: str) -> list[AgreedHit]:
        aligned = self._aligned(text)
        series = _series(aligned)
        own = _own_series(aligned, series)
        found = {
            each.paragraph: each
            for each in aligned
            if each.exact
            or each.likeness >= AGREED.elsewhere
            or (series[each.document] in own and each.ancestry >= AGREED.in_series)
        }
        documents = self._with_relatives(aligned, series, own)
        among = self._paragraphs_of(documents)
        if among:
            nearer = (each for each in self._aligned(text, among) if each.ancestry >= AGREED.in_series)
            found |= {each.paragraph: each for each in nearer}
        known = [each for each in found.values() if each.document in documents]
        for older in self._older_forms(known, among):
            found.setdefault(older.paragraph, older)
        return [_hit(each, documents.get(each.document) or series[each.document]) for each in found.values()]

    def _with_relatives(
        self, aligned: Iterable[_Candidate], series: Mapping[int, int], own: set[int]
    ) -> Mapping[int, int]:
        """The series of each document of the own series.

        With them are those that were no candidates, of the same title or recalled as the version before.
        """
        documents = {document: number for document, number in series.items() if number in own}
        for each in {each.document: each for each in aligned if each.document in documents}.values():
            rows = self._database.rows(
                "SELECT id FROM documents WHERE language = ? AND "
                "((title = ? AND title <> '') OR number IN (SELECT value FROM json_each(?)))",
                *(each.language, each.title, json.dumps(each.recalled)),
            )
            for (document,) in rows:
                documents.setdefault(document, series.get(document, documents[each.document]))
        return documents

    def _older_forms(self, known: Sequence[_Candidate], among: frozenset[int]) -> Iterator[_Candidate]:
        """Paragraphs of the series, ``among`` these, that are alike to one found: a text is reworded step by step."""
        seen = {each.paragraph for each in known}
        waiting = list({each.text: each for each in known}.values())[: AGREED.most_forms]
        steps = 0
        while waiting and steps < AGREED.most_forms:
            form, steps = waiting.pop(0), steps + 1
            for each in self._aligned(form.text, among):
                if each.paragraph not in seen and each.likeness >= AGREED.next_form:
                    seen.add(each.paragraph)
                    yield each
                    waiting.append(each)

    def _aligned(self, text: str, among: frozenset[int] | None = None) -> list[_Candidate]:
        """The paragraphs, of these or of all, that share shingles with a text, aligned with it."""
        words, folded = words_of(text), indexed(text)
        numbers = self._shared.likely({*shingles_of(words), *sketch(words)}, among)
        if among is None and AGREED.shortest_held <= len(words) <= AGREED.longest_held:
            numbers += _holding(self._database, folded)
        if among is None and AGREED.shortest_phrase <= len(words) <= AGREED.longest_piece:
            numbers += _with_pieces(self._database, folded)
        rows = [row for row in _rows(self._database, list(dict.fromkeys(numbers))) if _is_adopted(row[2])]
        likeness = {other: _likeness(words, words_of(other)) for other in {str(row[4]) for row in rows}}
        return [_aligned(row, folded, *likeness[str(row[4])]) for row in rows]

    def _paragraphs_of(self, documents: Iterable[int]) -> frozenset[int]:
        """The paragraphs of documents."""
        sql = "SELECT id FROM paragraphs WHERE document IN (SELECT value FROM json_each(?))"
        return frozenset(number for (number,) in self._database.rows(sql, json.dumps(sorted(documents))))


def _own_series(aligned: Sequence[_Candidate], series: Mapping[int, int]) -> set[int]:
    """The series of the text: those with nearly the same words, else that with the likest old form."""
    strong = {series[each.document] for each in aligned if each.exact or each.likeness >= AGREED.strong}
    likest = max(aligned, key=lambda each: each.ancestry, default=None)
    if strong or likest is None or likest.ancestry < AGREED.in_series:
        return strong
    return {series[likest.document]}


def _is_adopted(symbol: str | None) -> bool:
    """Whether a document may hold what was agreed: a draft or a report does not, whatever it says."""
    known = parse(symbol or "")
    return known is None or known.kind in {SymbolKind.RESOLUTION, SymbolKind.DECISION}


def _rows(database: Database, paragraphs: Sequence[int]) -> Sequence[tuple[Any, ...]]:
    """What is known of paragraphs."""
    return database.rows(
        "SELECT p.id, d.id, d.symbol, p.cite, t.text, d.title, d.number, d.recalled, d.session, d.language, d.folder, "
        "d.path, p.part, d.body, d.date "
        "FROM json_each(?) j CROSS JOIN paragraphs p ON p.id = j.value JOIN texts t ON t.id = p.id "
        "JOIN documents d ON d.id = p.document",
        json.dumps(paragraphs),
    )


def _holding(database: Database, folded: str) -> Iterator[int]:
    """The paragraphs that hold a phrase word for word, those of the oldest sessions first.

    Hardly a shingle of a short phrase is in the sample of a longer paragraph.
    """
    phrase = folded.replace('"', " ").strip(" ;,.:")
    if not any(map(str.isalnum, phrase)):
        return
    rows = database.rows(
        "SELECT p.id FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?) w JOIN paragraphs p ON p.id = w.rowid "
        "JOIN documents d ON d.id = p.document ORDER BY d.session, d.id, p.position LIMIT ?",
        *(f'"{phrase}"', AGREED.most_looked_at, AGREED.most_holding),
    )
    yield from (number for (number,) in rows)


def _with_pieces(database: Database, folded: str) -> list[int]:
    """The paragraphs with most of the pieces of a phrase, those in few paragraphs counting more.

    A changed word breaks one piece, and most of the shingles that a sketch may have kept.
    """
    sums: defaultdict[int, float] = defaultdict(float)
    for piece in pieces_of(folded):
        sql = "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?"
        found = database.rows(sql, f'"{piece}"', SKETCHES.most_postings + 1)
        if len(found) <= SKETCHES.most_postings:
            for (number,) in found:
                sums[number] += 1 / math.log(2 + len(found))
    return sorted(sums, key=lambda number: (-sums[number], number))[: AGREED.most_holding]


def _aligned(row: tuple[Any, ...], folded: str, likeness: float, ancestry: float) -> _Candidate:
    paragraph, document, symbol, cite, text, title, number, recalled, session, language, folder, path, *more = row
    part, body, date = more
    counts = part in _PARTS
    return _Candidate(
        paragraph,
        document,
        symbol,
        cite,
        text,
        title or "",
        number,
        tuple(recalled.split("\n")),
        session,
        language,
        folder,
        path,
        part,
        body,
        date,
        exact=counts and indexed(text).rstrip(" ;,.") == folded.rstrip(" ;,."),
        likeness=likeness if counts else 0.0,
        ancestry=ancestry if counts else 0.0,
    )


def _likeness(words: Sequence[str], others: Sequence[str]) -> tuple[float, float]:
    """How alike two paragraphs are, and how much speaks for one being an old form of the other, each from 0 to 1.

    Single words in common are left out: they are in any two paragraphs.
    """
    if not words or not others:
        return 0.0, 0.0
    size = min(len(words), len(others)) / max(len(words), len(others))
    if len(others) < AGREED.shortest_form and len(others) < AGREED.form_size * len(words):
        return 0.0, 0.0  # a heading, which many paragraphs name
    if size < AGREED.ancestor_size and _holds(others, words):  # small words of it might be aligned elsewhere
        return AGREED.share_weight, 2 * len(words) / (len(words) + len(others))
    ratio, share = _in_common(words, others)
    is_passage = share >= AGREED.passage_share and min(len(words), len(others)) >= AGREED.long_passage
    counts = size >= AGREED.alike_in_size or is_passage
    likeness = max(ratio, AGREED.share_weight * (share if counts else _share_within(words, others, share)))
    if any(map(str.isdigit, words)):
        ratio, share = _in_common(_without_numbers(words), _without_numbers(others))
    ancestry = max(ratio, AGREED.ancestor_weight * share if size >= AGREED.ancestor_size else 0.0)
    return likeness, ancestry


def _share_within(phrase: Sequence[str], others: Sequence[str], share: float) -> float:
    """How much of a phrase a longer paragraph has, together where it is a short one; 0 where that says nothing."""
    if len(phrase) >= len(others) or not (len(phrase) >= AGREED.shortest_phrase or _holds(others, phrase)):
        return 0.0
    if len(phrase) > AGREED.longest_piece:
        return share if share >= AGREED.passage_share else 0.0
    together = share_in_passage(phrase, others)
    return together if together >= AGREED.phrase_share else 0.0


def _holds(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether a text has a phrase of several words in a row."""
    return len(phrase) >= AGREED.shortest_held and f" {' '.join(phrase)} " in f" {' '.join(words)} "


def _in_common(words: Sequence[str], others: Sequence[str]) -> tuple[float, float]:
    """The share of all words that both texts have, and the share of the shorter one that is in the other."""
    stretches = [size for _, _, size in common_words(words, others) if size >= AGREED.shortest_stretch]
    return 2 * sum(stretches) / (len(words) + len(others)), sum(stretches) / min(len(words), len(others))


def _without_numbers(words: Sequence[str]) -> list[str]:
    """The words with one sign for all numbers: those of dates and sessions roll forward from version to version."""
    return ["0" if word.isdigit() else word for word in words]


def _series(candidates: Iterable[_Candidate]) -> Mapping[int, int]:
    """The number of the series of each document: one title, or one recalls the other on its subject."""
    documents = {each.document: each for each in candidates}
    keys = {number: number for number in documents}
    by_title: dict[str, int] = {}
    by_number = {each.number: document for document, each in documents.items() if each.number}
    for document, each in sorted(documents.items()):
        title = " ".join(words_of(each.title))
        same = [by_title.setdefault(title, document)] if title else []
        for other in (*same, *(by_number[number] for number in each.recalled if number in by_number)):
            _join(keys, document, other)
    roots = sorted({_root(keys, document) for document in keys})
    return {document: roots.index(_root(keys, document)) + 1 for document in keys}


def _join(keys: dict[int, int], first: int, second: int) -> None:
    one, other = _root(keys, first), _root(keys, second)
    keys[max(one, other)] = min(one, other)


def _root(keys: Mapping[int, int], document: int) -> int:
    while keys[document] != document:
        document = keys[document]
    return document


def _hit(each: _Candidate, series: int) -> AgreedHit:
    similarity = 1.0 if each.exact else max(each.likeness, each.ancestry)
    return AgreedHit(
        each.symbol,
        each.cite,
        each.text,
        similarity,
        each.exact,
        series,
        each.session,
        each.language,
        each.folder,
        each.path,
        each.paragraph,
        each.part,
        each.body,
        each.title,
        each.date,
        (FilePlace(each.folder, each.path),),
    )


def _together(hits: Iterable[AgreedHit]) -> list[AgreedHit]:
    """One paragraph of a resolution in one language is one hit, however many files hold it; the likest of them."""
    found: dict[tuple[str | None, ...], AgreedHit] = {}
    for hit in sorted(hits, key=lambda hit: (is_without_pages(hit.path), hit.folder, hit.path)):
        place = (hit.symbol, hit.language) if hit.symbol else (str(hit.folder), hit.path)
        key = (*place, hit.part, hit.cite or hit.text)
        known = found.get(key)
        if known is None:
            found[key] = hit
        elif hit.places[0] not in known.places:
            better = hit if hit.similarity > known.similarity else known
            found[key] = replace(better, places=(*known.places, *hit.places))
    return list(found.values())


def _age(hit: AgreedHit) -> tuple[int, int, str, str, str]:
    symbol = parse(hit.symbol or "")
    adopted = (symbol.series or 0, symbol.number or 0) if symbol else (0, 0)
    return (*adopted, hit.path, hit.cite, hit.text)
