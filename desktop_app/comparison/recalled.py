"""The resolutions that a text says it continues: those that its first preambular paragraphs recall."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop_app.comparison.context import number_of
from desktop_app.comparison.subjects import share_of_title, telling_count, title_of
from desktop_app.comparison.thresholds import VERDICT
from desktop_app.comparison.words.dates import DATE
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.resolution.symbol import Citation, cited_in, parse, resolutions_cited_in
from desktop_app.text.folding import fold

# The opening words of recalling preambular paragraphs in the six languages.
_OPENINGS = (
    *("recalling", "reaffirming", "referring", "rappelant", "réaffirmant", "se référant"),
    *("recordando", "reafirmando", "remitiéndose"),
    *("ссылаясь", "подтверждая", "вновь подтверждая", "напоминая"),
    *("إذ تشير", "وإذ تشير", "إذ تعيد تأكيد", "وإذ تعيد تأكيد", "إذ تؤكد من جديد", "وإذ تؤكد من جديد"),
    *("回顾", "重申", "忆及"),
)
# Those of paragraphs that name resolutions of all kinds, and now and then their own: "Bearing in mind its resolution".
_OTHER_OPENINGS = (
    *(
        "bearing in mind",
        "ayant à l'esprit",
        "gardant à l'esprit",
        "consciente",
        "teniendo presente",
        "teniendo en cuenta",
    ),
    *("принимая во внимание", "учитывая", "إذ تضع في اعتبارها", "وإذ تضع في اعتبارها", "铭记"),
)


def _any(openings: Sequence[str]) -> re.Pattern[str]:
    """Any of these words; a Chinese "also", "further" or "in particular" stands before the verb."""
    return re.compile("(?:[又还并再]|特别)?(?:" + "|".join(re.escape(fold(opening)) for opening in openings) + ")")


_RECALLS, _NAMES = _any(_OPENINGS), _any(_OTHER_OPENINGS)
# What is recalled beside a resolution says nothing about that one: "as well as the relevant provisions".
_BESIDE = re.compile(
    r"[\s,]*\b(?:as well as|and (?:its (?:other|previous|relevant|subsequent)|(?:the )?relevant|(?:to )?all|other)|"
    r"and (?:the )?(?:\w+ ){1,6}resolutions?|and \w+ing|"
    r"ainsi que|et (?:d'autres|de|toutes)|et \w+ant|así como|y (?:otras|todas)|y \w+(?:a|ie)ndo|"
    r"а также|и (?:на )?другие|وكذلك|فضلا عن|وجميع)\b|"
    r"[，,]?(?:以及|和其他)"
)
_QUOTED = re.compile("[“”„«»]")
# In Arabic, a word for "dated" goes with the date.
_DATES = re.compile(rf"(?:المؤرخ\w*\s+)?(?P<date>{DATE})", re.VERBOSE)


@dataclass(frozen=True)
class Recital:
    """Numbers of resolutions that are recalled in one breath, in order, each with its date as printed ("" if none).

    ``about`` says from 0 to 1 how much of the title the words beside them have; 1 where there are no such words, since
    a text that only says "its resolution 78/229" speaks of its own subject.
    """

    dated: tuple[tuple[str, str], ...]
    about: float

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers without their dates, each once."""
        return tuple(dict.fromkeys(number for number, _ in self.dated))


def own_number(resolution: Resolution) -> str | None:
    """The number of a resolution by its symbol; ``None`` for a draft or if it has no symbol."""
    return number_of(resolution.metadata)


def own_session(resolution: Resolution) -> int | None:
    """The session of a resolution, or its year if the body does not count sessions."""
    number = own_number(resolution)
    return session_of(number) if number else resolution.metadata.session


def recalls(resolution: Resolution, other: Resolution) -> bool:
    """Whether the first paragraphs of a resolution recall another one as a text on their own subject."""
    number = own_number(other)
    return any(number in recital.numbers for recital in _on_the_subject(resolution))


def predecessor_of(resolution: Resolution, version: Resolution | None = None) -> str | None:
    """The number of the resolution that this one continues, if its text names only one that it can be.

    It is the latest that is recalled on the same subject, if it is of one of the last sessions. ``version`` is another
    version of the resolution: if none that is recalled is later, the text continues that one or names none.
    """
    latest = candidates_of(resolution, version)
    number = own_number(version) if version else None
    if number and not latest:
        is_recalled = any(number in recital.numbers for recital in _recitals(resolution))
        is_cited = bool(candidates_of(resolution)) and _cites(resolution, number)
        return number if is_recalled or is_cited else None
    return latest[0] if len(latest) == 1 else None


def candidates_of(resolution: Resolution, version: Resolution | None = None) -> tuple[str, ...]:
    """The resolutions that this one may continue: the latest of those recalled on its subject, in order.

    They are of one of the last sessions; if several of them are of one last date, those of that date. ``version`` is
    another version of the resolution: the text does not continue what is no later than that one.
    """
    known = own_number(version) if version else None
    return tuple(number for number in _candidates(resolution) if not known or session_of(number) > session_of(known))


def _candidates(resolution: Resolution) -> tuple[str, ...]:
    """The candidates without regard to any other version."""
    session = own_session(resolution)
    if session is None:
        return ()
    recent = range(session - VERDICT.years_back * _sessions_a_year(resolution), session)
    recitals = [recital for recital in _on_the_subject(resolution) if _newest(recital, recent) is not None]
    best = max(recitals, key=lambda recital: recital.about, default=None)
    return _latest(best, recent) if best else ()


def session_of(number: str) -> int:
    """The session, or the year, of the number of a resolution: of "ES-11/4" the eleventh emergency session."""
    symbol = parse(number)
    return (symbol and symbol.series) or 0


def _newest(recital: Recital, recent: range) -> int | None:
    """The latest of the last sessions that a recital names, if it names any."""
    return max((session for session in map(session_of, recital.numbers) if session in recent), default=None)


def _latest(recital: Recital, recent: range) -> tuple[str, ...]:
    """The numbers of the latest session; if several have the last date, those alone.

    One with the last date may be a text on the same subject that came in between: then all are left.
    """
    newest = _newest(recital, recent)
    latest = {number: date for number, date in recital.dated if session_of(number) == newest}
    last = list(latest.values())[-1]
    of_last_date = tuple(number for number, date in latest.items() if date == last)
    return of_last_date if len(of_last_date) > 1 else tuple(latest)


def _sessions_a_year(resolution: Resolution) -> int:
    """The Human Rights Council meets three times a year, the General Assembly once."""
    symbol = parse(resolution.metadata.symbol or "")
    return 3 if symbol and symbol.organ == "A/HRC" else 1


def _cites(resolution: Resolution, number: str) -> bool:
    """Whether a text names a resolution anywhere."""
    texts = (paragraph.text for paragraph in resolution.paragraphs if number in paragraph.text)
    return any(citation.symbol.short == number for text in texts for citation in cited_in(text))


def _on_the_subject(resolution: Resolution) -> list[Recital]:
    """The first recitals, without those of resolutions on other subjects."""
    return [recital for recital in _recitals(resolution) if recital.about >= VERDICT.about]


def _recitals(resolution: Resolution) -> tuple[Recital, ...]:
    """The recitals of the first paragraphs that recall numbers of resolutions, and later ones surely on the subject."""
    title = title_of(resolution)
    found: list[Recital] = []
    paragraphs = 0
    for paragraph in resolution.paragraphs:
        opening = fold(paragraph.text[: VERDICT.opening]) if paragraph.kind is Kind.PREAMBULAR else ""
        recalls = _RECALLS.match(opening) is not None
        if recalls or _NAMES.match(opening):
            recitals = _recitals_in(paragraph.text, title)
            is_first = recalls and paragraphs < VERDICT.recalling
            found += recitals if is_first else (recital for recital in recitals if recital.about == 1)
            paragraphs += recalls and bool(recitals)
    return tuple(found)


@lru_cache(maxsize=32)  # a verdict asks for those of its two texts again and again
def _recitals_in(text: str, title: str) -> tuple[Recital, ...]:
    """The recitals of one paragraph: numbers with hardly a word between them are recalled in one breath."""
    cited = resolutions_cited_in(text)
    return tuple(_breaths(text, title, cited)) if cited else ()


def _breaths(text: str, title: str, cited: Sequence[Citation]) -> Iterator[Recital]:
    found = list(_DATES.finditer(text))
    dates = [(date.start("date"), date["date"]) for date in found]
    undated = _blanked(text, [date.span() for date in found])
    spans = [(citation.start, citation.end, citation.symbol.short) for citation in cited]
    words = [undated[last[1] : then[0]] for last, then in pairwise([(0, 0, ""), *spans, (len(text), 0, "")])]
    starts = [n for n in range(len(spans)) if not n or _apart(words[n]) or _falls(spans[n - 1][2], spans[n][2])]
    for first, last in pairwise([*starts, len(spans)]):
        falls = first > 0 and not _apart(words[first])
        about = share_of_title(title, f"{words[first]} {words[last]}")
        of_sessions = len({session_of(number) for _, _, number in spans[first:last]})
        is_bare = not falls and _is_bare(words[first], words[last], of_sessions)
        yield Recital(_dated(spans[first:last], text, dates), 1.0 if is_bare else about)


def _apart(between: str) -> bool:
    return telling_count(between) > VERDICT.one_breath


def _falls(first: str, second: str) -> bool:
    """Whether a list goes back to an older resolution: it is over, since lists of versions rise."""
    return session_of(second) < session_of(first)


def _is_bare(before: str, after: str, of_sessions: int) -> bool:
    """Whether there are hardly any words beside numbers, and none that are quoted: those are the name of a subject.

    Numbers of many sessions are a series, and what stands before them is about something else.
    """
    alone, *beside = _BESIDE.split(after, maxsplit=1)
    is_over = bool(beside) and not _apart(alone)
    few_before = of_sessions >= VERDICT.sessions_of_series or telling_count(before) <= VERDICT.bare_before
    few = few_before and (is_over or telling_count(after) <= VERDICT.bare_after)
    return few and not _QUOTED.search(before + (alone if is_over else after))


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with blanks in these places, which leave every offset what it was."""
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _dated(
    spans: Sequence[tuple[int, int, str]], text: str, dates: Sequence[tuple[int, str]]
) -> tuple[tuple[str, str], ...]:
    """Each number with the date that follows it and the numbers beside it, or in Chinese comes before them."""
    if "年" in text:
        return tuple((n, next((date for at, date in reversed(dates) if at < start), "")) for start, _, n in spans)
    return tuple((n, next((date for at, date in dates if at >= end), "")) for _, end, n in spans)
