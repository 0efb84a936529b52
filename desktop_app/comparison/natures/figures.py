"""What rolls forward from year to year: the numbers, dates and symbols of a text, and the lists that they form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from itertools import accumulate

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.organs import is_of_other_organ
from desktop_app.comparison.natures.own_paragraphs import own_paragraphs_in, paragraphs_of_others_in
from desktop_app.comparison.thresholds import REACH, ROLLING
from desktop_app.comparison.words.cardinals import cardinal_words, number_of
from desktop_app.comparison.words.dates import date_of, is_days
from desktop_app.comparison.words.ordinals import counting_ordinals_in
from desktop_app.resolution.roman import roman_value
from desktop_app.resolution.symbol import (
    NUMBER_AND_OLD_SESSION,
    NUMBER_AND_YEAR,
    SERIES_AND_NUMBER,
    has_shape_of_symbol,
)

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"((?:19|20)\d\d)(?:[–‑-]((?:19|20)?\d\d))?")
_CHINESE_DEADLINE = re.compile("年?(?:年底|月底|底)?(?:之前|以前|前)")
_ARABIC_AND = re.compile("^و(?=ال)")


class FigureKind(str, Enum):
    """The kinds of figures."""

    RESOLUTION = "resolution"
    SYMBOL = "symbol"
    DATE = "date"
    YEAR = "year"
    DAYS = "days"
    ORDINAL = "ordinal"
    OCCASION = "occasion"
    ELAPSED = "elapsed"
    PARAGRAPH = "paragraph"
    PARAGRAPH_OF = "paragraph of"


_NAMES_DOCUMENT = frozenset({FigureKind.RESOLUTION, FigureKind.SYMBOL})
_ENDS = frozenset(".;؛。；")
_COMMAS = frozenset(",،，")

# Which kind a figure is where two are found at one place: a session is no mere occasion.
_PRECEDENCE = tuple(FigureKind)


@dataclass(frozen=True)
class Figure:
    """A figure: tokens ``start`` to ``end`` of the text, and their meaning.

    ``values`` are numbers, the most significant first: year, month and day of a date, first and last year of a
    period, the series of a resolution number (its session or year), the ordinal, the number of years, or that of a
    paragraph of the same text. ``is_deadline`` marks a date by which something is to be done. ``dated`` is the year
    of a resolution whose date comes after the name of its organ ("resolution 53/7 of the Council of 12 July 2023").
    ``document`` is the figure that names or dates the document that a paragraph is of ("paragraph 86 of its resolution
    77/255"); ``of_other_organ`` says that the text names the organ of a resolution, which is not the General Assembly.
    """

    kind: FigureKind
    start: int
    end: int
    text: str
    values: tuple[int, ...]
    is_deadline: bool = False
    dated: int | None = None
    of_other_organ: bool = False
    document: Figure | None = None


@dataclass(frozen=True)
class FigureList:
    """A list of figures with only "and", "of" and commas between them, and the words that agree with it."""

    start: int
    end: int
    figures: tuple[Figure, ...]


def figure_lists_in(tokens: Sequence[str], language: str | None) -> tuple[FigureList, ...]:
    """The lists of figures in a text, in order; a single figure is a list too."""
    lists: list[list[Figure]] = []
    for figure in _figures(tokens, language):
        if lists and _only_joins(tokens[lists[-1][-1].end : figure.start], language):
            lists[-1].append(figure)
        else:
            lists.append([figure])
    return tuple(_figure_list(figures, tokens, language) for figures in lists)


def _figure_list(figures: Sequence[Figure], tokens: Sequence[str], language: str | None) -> FigureList:
    start, end = figures[0].start, figures[-1].end
    agreeing = _agreeing(language)
    while (before := _word_before(tokens, start)) is not None and tokens[before].lower() in agreeing:
        start = before
    while (after := _word_after(tokens, end)) is not None and tokens[after].lower() in agreeing:
        end = after + 1
    return FigureList(start, _after_relative(tokens, end, language), tuple(figures))


def _after_relative(tokens: Sequence[str], at: int, language: str | None) -> int:
    """The end of a relative pronoun (with its preposition) that begins at a place; the place itself if none does."""
    terms = terms_of(language)
    word = _word_after(tokens, at)
    if word is not None and tokens[word].lower() in terms.relative_prepositions:
        word = _word_after(tokens, word + 1)
    is_relative = word is not None and tokens[word].lower() in {*terms.relatives, *terms.relatives.values()}
    return word + 1 if word is not None and is_relative else at


def _word_before(tokens: Sequence[str], at: int) -> int | None:
    if at >= 2 and tokens[at - 1].isspace():
        return at - 2
    return None


def _word_after(tokens: Sequence[str], at: int) -> int | None:
    while at < len(tokens) and (tokens[at].isspace() or tokens[at] in ",،"):
        at += 1
    return at if at < len(tokens) else None


@lru_cache(maxsize=8)
def _agreeing(language: str | None) -> frozenset[str]:
    singulars = terms_of(language).singulars
    return frozenset(singulars) | frozenset(singulars.values())


def _only_joins(tokens: Sequence[str], language: str | None) -> bool:
    """Whether the tokens between two figures join them into a list."""
    words = terms_of(language).list_words
    return all(token.isspace() or token in {",", "،", "、"} or token.lower() in words for token in tokens)


def _figures(tokens: Sequence[str], language: str | None) -> list[Figure]:
    found = [*_token_figures(tokens, language), *_worded_figures(tokens, language)]
    found.sort(key=lambda figure: (figure.start, -figure.end, _PRECEDENCE.index(figure.kind)))
    apart: list[Figure] = []
    for figure in found:
        if not apart or figure.start >= apart[-1].end:
            apart.append(figure)
    return [
        _dated(
            _of_document(figure, apart[:place], apart[place + 1 :], tokens, language),
            apart[place + 1 : place + 2],
            tokens,
            language,
        )
        for place, figure in enumerate(apart)
    ]


def _of_document(
    figure: Figure, before: Sequence[Figure], after: Sequence[Figure], tokens: Sequence[str], language: str | None
) -> Figure:
    """A number of a paragraph with the figure that names or dates its document.

    That is the next one within reach, or else the last one before; in Chinese the document stands first.
    """
    if figure.kind is not FigureKind.PARAGRAPH_OF:
        return figure
    following = next((one for one in after if one.kind is not FigureKind.PARAGRAPH_OF), None)
    leading = next((one for one in reversed(before) if one.kind is not FigureKind.PARAGRAPH_OF), None)
    is_after = following and _names_after(tokens[figure.end : following.start], following)
    is_before = leading and _names_before(tokens[leading.end : figure.start], leading, language)
    named = (following if is_after else None, leading if is_before else None)
    return replace(figure, document=next(filter(None, named[::-1] if language == "zh" else named), None))


def _names_after(between: Sequence[str], figure: Figure) -> bool:
    """Whether a figure after the number of a paragraph names or dates its document, by the tokens between them."""
    if figure.is_deadline or len(between) > REACH.organ_tokens or not _ENDS.isdisjoint(between):
        return False
    return figure.kind in _NAMES_DOCUMENT or _COMMAS.isdisjoint(between)


def _names_before(between: Sequence[str], figure: Figure, language: str | None) -> bool:
    """The same of a figure before it, with one word between them: "resolution 77/255, paragraphs 3 and 5"."""
    if figure.kind not in _NAMES_DOCUMENT or not _ENDS.isdisjoint(between):
        return False
    if language == "zh":
        return len(between) <= REACH.organ_tokens and _COMMAS.isdisjoint(between)
    joins = terms_of(language).list_words
    return sum(token.isalpha() and token.lower() not in joins for token in between) <= 1


def _dated(figure: Figure, after: Sequence[Figure], tokens: Sequence[str], language: str | None) -> Figure:
    """A figure; the number of a resolution with the year of the date after the name of its organ, if there is one."""
    if not after or (figure.kind, after[0].kind) != (FigureKind.RESOLUTION, FigureKind.DATE):
        return figure
    between = tokens[figure.end : after[0].start]
    joins = terms_of(language).list_words
    words = [token for token in between if not token.isspace()]
    is_organ = all(word[0].isalpha() or word == "," for word in words) and len(between) <= REACH.organ_tokens
    if is_organ and words and words[-1].lower() in joins:
        return replace(figure, dated=after[0].values[0])
    return figure


def _token_figures(tokens: Sequence[str], language: str | None) -> Iterator[Figure]:
    others = [(place, token) for place, token in enumerate(tokens) if not (token.isalpha() or token.isspace())]
    for place, token in others:
        if not _DIGIT.search(token):
            continue
        kind, values = _token_figure(token)
        if kind in {FigureKind.DATE, FigureKind.YEAR}:
            before = "".join(tokens[max(0, place - REACH.deadline_tokens) : place])
            after = "".join(tokens[place + 1 : place + REACH.deadline_tokens])
            is_point = kind is FigureKind.DATE or len(values) == 1
            is_deadline = is_point and (
                _comes_before_deadline(before, language) or bool(_CHINESE_DEADLINE.match(after))
            )
            yield Figure(kind, place, place + 1, token, values, is_deadline)
        elif kind:
            of_other = kind is FigureKind.RESOLUTION and is_of_other_organ(tokens, place, language)
            yield Figure(kind, place, place + 1, token, values, of_other_organ=of_other)


def _comes_before_deadline(text: str, language: str | None) -> bool:
    """Whether a text ends in what comes before a deadline."""
    terms = terms_of(language)
    if not _ending(terms.deadlines, language).search(text):
        return False
    return not (terms.no_deadlines and _ending(terms.no_deadlines, language).search(text))


@lru_cache(maxsize=16)
def _ending(words: tuple[str, ...], language: str | None) -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, words))
    # After a date or year, a Chinese "until" ends a period.
    return re.compile(rf"(?<![年月日\d])(?:{phrases})$" if language == "zh" else rf"\b(?:{phrases})\s+$", re.IGNORECASE)


def _token_figure(token: str) -> tuple[FigureKind | None, tuple[int, ...]]:
    if match := _YEAR.fullmatch(token):
        return FigureKind.YEAR, tuple(int(year) for year in match.groups() if year)
    if date := date_of(token):
        return FigureKind.DATE, date
    if is_days(token):
        return FigureKind.DAYS, ()
    if (series := _series_of(token)) is not None:
        return FigureKind.RESOLUTION, (series,)
    if has_shape_of_symbol(token):
        return FigureKind.SYMBOL, ()
    return None, ()


def _series_of(token: str) -> int | None:
    """The session or year of the number of a resolution, as "78/229", "1325 (2000)" or "973 (X)"."""
    if match := SERIES_AND_NUMBER.fullmatch(token) or NUMBER_AND_YEAR.fullmatch(token):
        return int(match["series"])
    match = NUMBER_AND_OLD_SESSION.fullmatch(token)
    return roman_value(match["session"].lower()) if match else None


def _worded_figures(tokens: Sequence[str], language: str | None) -> Iterator[Figure]:
    """Figures recognized by the words around them: ordinals of sessions, years elapsed, paragraphs of the same text."""
    text = "".join(tokens)
    sessions, occasions = counting_ordinals_in(text, language)
    stretches = [
        *((FigureKind.ORDINAL, *ordinal) for ordinal in sessions),
        *((FigureKind.OCCASION, *ordinal) for ordinal in occasions),
        *((FigureKind.ELAPSED, *elapsed) for elapsed in _elapsed_in(text, language)),
        *((FigureKind.PARAGRAPH, *number) for number in own_paragraphs_in(text, language)),
        *((FigureKind.PARAGRAPH_OF, *number) for number in paragraphs_of_others_in(text, language)),
    ]
    if not stretches:
        return
    place_at = {offset: place for place, offset in enumerate(accumulate(map(len, tokens), initial=0))}
    for kind, value, start, end in stretches:
        if start in place_at and end in place_at:
            words = _ARABIC_AND.sub("", text[start:end])
            yield Figure(kind, place_at[start], place_at[end], words, (value,))


def _elapsed_in(text: str, language: str | None) -> Iterator[tuple[int, int, int]]:
    """Numbers of years since something, in digits or words: each number, and where it starts and ends."""
    lowered, terms = text.lower(), terms_of(language)
    for phrases, least in ((terms.elapsed, 0), (terms.lookbacks, ROLLING.lookback)):
        if not any(all(map(lowered.__contains__, parts)) for parts in _parts(phrases)):
            continue  # The numbers are many, and looking for each of them is slow.
        for match in _elapsed_pattern(phrases, language).finditer(text):
            name = next(name for name, number in match.groupdict().items() if number)
            value = number_of(match[name], language)
            if value >= least:
                yield value, match.start(name), match.end(name)


@lru_cache(maxsize=16)
def _parts(phrases: tuple[str, ...]) -> tuple[list[str], ...]:
    """What stands before and after the number in each of the phrases."""
    return tuple(phrase.split("{}") for phrase in phrases)


@lru_cache(maxsize=16)
def _elapsed_pattern(elapsed: tuple[str, ...], language: str | None) -> re.Pattern[str]:
    number = rf"\d+|{cardinal_words(language)}"
    phrases = (
        re.escape(phrase).replace(r"\{\}", f"(?P<number{place}>{number})") for place, phrase in enumerate(elapsed)
    )
    edge = "" if language == "zh" else r"(?<!\w)"
    return re.compile("|".join(f"{edge}{phrase}" for phrase in phrases), re.IGNORECASE)
