"""The version before a resolution: by its title, by what it recalls on its subject, and by what both say.

None of the three is enough by itself: titles change or serve for several subjects, recitals name other resolutions
too, and formulas stand in hundreds of texts.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.comparison.recalled import candidates_of, own_number, own_session
from desktop_app.library.digest import recalled_in
from desktop_app.library.documents import is_without_pages
from desktop_app.library.model import Predecessor
from desktop_app.library.thresholds import PREDECESSOR
from desktop_app.library.words import WITH_SHINGLES, hash_of, sketch, written
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.resolution.symbol import parse
from desktop_app.store.database import Database

BY_TITLE_AND_RECITAL = Message("before-title-recital", "{0} has the same title and is recalled at the beginning.")
BY_RECITAL = Message("before-recital", "{0} is recalled at the beginning, and the texts have {1} in common.")
BY_TITLE = Message("before-title", "{0} has the same title, and the texts have {1} in common.")
BY_CONTENT = Message("before-content", "{0} is an earlier text, and the two have {1} in common.")
NOT_HERE = Message(
    "before-not-here", "{0} is recalled at the beginning as the version before; it is not in the library."
)


@dataclass(frozen=True)
class EarlierText:
    """What speaks for a document: how alike the titles are, what share of the text it has, how it is recalled.

    All from 0 to 1; ``recalled`` is 1 for the latest resolution on the subject, less for one that is only named.
    ``title`` is ``None`` where one of the two has none; ``differs`` says that each title has a word of its own, and
    ``sessions`` how many lie between the two.
    """

    number: str
    symbol: str
    title: float | None
    differs: bool
    sessions: int
    shared: float
    recalled: float
    folder: int
    path: str

    @property
    def weight(self) -> float:
        """All of it together."""
        against = PREDECESSOR.a_session * self.sessions + (
            PREDECESSOR.other_subject if self.differs and not self.recalled else 0
        )
        return (self.title or 0) + PREDECESSOR.weight_of_content * math.sqrt(self.shared) + self.recalled - against

    @property
    def is_enough(self) -> bool:
        """Whether a document may be the version before."""
        least = PREDECESSOR.least_weight if self.title is not None else PREDECESSOR.least_without_title
        return self.weight >= least and self.shared >= PREDECESSOR.least_shared

    @property
    def has_title(self) -> bool:
        """Whether the titles are the same but for what rolls forward."""
        return (self.title or 0) >= PREDECESSOR.same_title

    @property
    def why(self) -> Message:
        """The sentence that says how it is known."""
        percent = f"{round(100 * self.shared)} %"
        if self.recalled and self.has_title:
            return BY_TITLE_AND_RECITAL.filled(self.number)
        if self.recalled:
            return BY_RECITAL.filled(self.number, percent)
        return (BY_TITLE if self.has_title else BY_CONTENT).filled(self.number, percent)


@dataclass(frozen=True)
class DescribedText:
    """What of a text tells which version comes before it.

    ``latest`` are the resolutions that it may continue, ``named`` those that its preamble names. ``session`` is 0
    where it has none.
    """

    title: str
    language: str | None
    number: str | None
    session: int
    latest: tuple[str, ...]
    named: tuple[str, ...]
    shingles: frozenset[int]


def described(resolution: Resolution) -> DescribedText:
    """What of a resolution tells which version comes before it."""
    kinds = {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT}
    texts = (paragraph.text for paragraph in resolution.paragraphs if paragraph.kind in kinds)
    return DescribedText(
        resolution.metadata.title or "",
        language_of(resolution).code,
        own_number(resolution),
        own_session(resolution) or 0,
        candidates_of(resolution),
        recalled_in(resolution),
        frozenset(shingle for text in texts for shingle in sketch(words_of(text))),
    )


def described_in(database: Database, document: int) -> DescribedText:
    """The same of a document of the index. Raises DatabaseError."""
    ((title, language, number, session, symbol, latest, named),) = database.rows(
        "SELECT title, language, number, session, symbol, recalled, cited FROM documents WHERE id = ?", document
    )
    texts = database.rows(
        "SELECT t.text FROM paragraphs p JOIN texts t ON t.id = p.id WHERE p.document = ? "
        "AND p.part IN ('pp', 'op', 'annex')",
        document,
    )
    shingles = frozenset(shingle for (text,) in texts for shingle in sketch(words_of(text)))
    recalled, cited = (tuple(filter(None, joined.split("\n"))) for joined in (latest, named))
    return DescribedText(title or "", language, number, session_of(symbol) or session or 0, recalled, cited, shingles)


def predecessor(database: Database, resolution: Resolution) -> Predecessor:
    """The version before a resolution, and what else may be it, the likeliest first. Raises DatabaseError."""
    return before(database, described(resolution))


def before(database: Database, text: DescribedText) -> Predecessor:
    """The version before a text, and what else may be it, the likeliest first. Raises DatabaseError."""
    found = sorted(_evidence(database, text), key=lambda each: (-each.weight, each.symbol, is_without_pages(each.path)))
    best = next((each for each in found if each.is_enough), None) or _standing_out(found)
    others = tuple(dict.fromkeys(each.symbol for each in found))[: PREDECESSOR.candidates]
    awaited = _awaited(text, found)
    if awaited and (best is None or (best.recalled < 1 and session_of(best.symbol) < session_of(_in_full(awaited)))):
        return Predecessor(_in_full(awaited), why=NOT_HERE.filled(awaited), candidates=others)
    if best is None:
        return Predecessor(candidates=others)
    rest = tuple(symbol for symbol in others if symbol != best.symbol)
    return Predecessor(best.symbol, best.folder, best.path, best.why, rest)


def _standing_out(found: Sequence[EarlierText]) -> EarlierText | None:
    """Of texts one of which has no title, the likeliest, where it is much likelier than every other."""
    if not found or found[0].title is not None or found[0].weight < PREDECESSOR.least_standing_out:
        return None
    others = [each.weight for each in found[1:] if each.symbol != found[0].symbol]
    is_apart = not others or found[0].weight - max(others) >= PREDECESSOR.apart
    return found[0] if is_apart and found[0].shared >= PREDECESSOR.least_shared else None


def _awaited(text: DescribedText, found: Iterable[EarlierText]) -> str | None:
    """The one resolution that a text names as the version before, where it is not in the library."""
    is_here = any(each.number in text.latest for each in found)
    return text.latest[0] if len(text.latest) == 1 and not is_here else None


def _in_full(number: str) -> str:
    symbol = parse(number)
    return symbol.spelling if symbol else number


def _evidence(database: Database, text: DescribedText) -> Iterator[EarlierText]:
    """The evidence for every document of an earlier date that has anything to do with the text."""
    title = words_of(text.title)
    shares = _shares(database, text.shingles)
    likely = {*shares, *_with_title(database, title), *_with_numbers(database, {*text.latest, *text.named})}
    rows = database.rows(
        "SELECT id, number, symbol, title, folder, path FROM documents "
        "WHERE id IN (SELECT value FROM json_each(?)) AND language = ? AND number IS NOT NULL",
        json.dumps(sorted(likely)),
        text.language,
    )
    for document, number, symbol, its_title, folder, path in rows:
        sessions = text.session - session_of(symbol)
        if number != text.number and (sessions > 0 or not text.session):
            other = words_of(its_title or "")
            alike = _alike(title, other) if title and other else None
            yield EarlierText(
                number,
                symbol,
                alike,
                bool({*title} - {*other} and {*other} - {*title}),
                sessions if text.session else 0,
                shares.get(document, 0.0),
                _weight_of_recital(number, text, alike or 0.0),
                folder,
                path,
            )


def session_of(symbol: str | None) -> int:
    """The session, or the year, of a symbol; 0 where there is none."""
    known = parse(symbol or "")
    return (known.series or 0) if known else 0


def _weight_of_recital(number: str, text: DescribedText, alike: float) -> float:
    """What it weighs how a resolution is recalled, whose title is so much alike.

    The latest one that is recalled may have brought a neighbouring subject in: the same title says which is meant.
    """
    if number in text.latest:
        return 1.0
    if number not in text.named:
        return 0.0
    return PREDECESSOR.named_with_title if alike >= PREDECESSOR.same_title else PREDECESSOR.named_only


def _alike(first: Iterable[str], second: Iterable[str]) -> float:
    """Twice the words in common, divided by all words of both titles."""
    before, after = Counter(first), Counter(second)
    total = sum(before.values()) + sum(after.values())
    return 2 * sum((before & after).values()) / total if total else 0.0


def _with_title(database: Database, title: list[str]) -> set[int]:
    """Documents whose titles share most words with this one."""
    hashes = sorted({hash_of(word) for word in title})
    rows = database.rows(
        "SELECT document FROM titles WHERE word IN (SELECT value FROM json_each(?)) GROUP BY document "
        "HAVING count(*) >= ? ORDER BY count(*) DESC, document DESC LIMIT ?",
        *(json.dumps(hashes), max(1, math.ceil(len(hashes) * PREDECESSOR.title_words)), PREDECESSOR.looked_at),
    )
    return {document for (document,) in rows}


def _with_numbers(database: Database, numbers: set[str]) -> set[int]:
    rows = database.rows(
        "SELECT id FROM documents WHERE number IN (SELECT value FROM json_each(?))", json.dumps(sorted(numbers))
    )
    return {document for (document,) in rows}


def _shares(database: Database, shingles: frozenset[int]) -> Mapping[int, float]:
    """The share of a text's shingles that a document has, of the documents that have most of them.

    The smallest shingles stand for all of them (A. Broder, "On the resemblance of documents", 1997).
    """
    if not shingles:
        return {}
    sample = sorted(shingles)[: PREDECESSOR.most_shingles]
    rows = database.rows(
        f"SELECT p.document, count(DISTINCT j.value) FROM {WITH_SHINGLES} "  # noqa: S608 - of a constant
        "JOIN paragraphs p ON p.id = s.rowid GROUP BY p.document ORDER BY 2 DESC LIMIT ?",
        *(json.dumps(list(written(sample))), PREDECESSOR.looked_at),
    )
    return {document: count / len(sample) for document, count in rows}
