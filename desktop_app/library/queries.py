"""What was typed into the field of the search, in the terms of the index: words, "phrases", educ*, AND, OR, NOT, NEAR.

Whatever was typed is a query: what cannot be understood as an operator is looked for as words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.library.words import indexed
from desktop_app.resolution.symbol import parse

MOST_CHARACTERS = 2000
"""Longer queries are cut: a paragraph that is pasted is looked for as agreed language."""
MOST_TERMS = 64

_TOKEN = re.compile(
    r'"(?P<phrase>[^"]*)"?|(?P<near>NEAR)\s*\((?P<within>[^()]*)\)|(?P<bracket>[()])|(?P<word>[^\s()"]+)'
)
_OPERATORS = {"AND", "OR", "NOT"}
_PARAGRAPH = re.compile(
    r"^\s*(?P<cite>(?:OP|PP)\s*\d+(?:\s*\([a-z]+\))*)(?:\s*[,،，]\s*|\s+(?:\w{1,3}\s+)?)(?P<symbol>\S.*?)\s*$",
    re.IGNORECASE,
)
"""A paragraph, a comma or a short word of any language ("of", "de", "из", "من"), and the symbol."""


@dataclass(frozen=True)
class Query:
    """A query: ``match`` for the index, empty where there is nothing to look for; ``marks`` are the words to mark.

    ``number`` is that of a resolution that was named, ``cite`` a paragraph of it.
    """

    match: str
    marks: tuple[str, ...] = ()
    number: str | None = None
    cite: str | None = None


def query_of(typed: str) -> Query:
    """The query that was typed."""
    typed = typed[:MOST_CHARACTERS]
    if found := _PARAGRAPH.match(typed):
        symbol = parse(found["symbol"])
        if symbol:
            return Query("", (), symbol.short, _cite(found["cite"]))
    symbol = parse(typed.strip())
    if symbol:
        return Query(_phrase(symbol.short), (symbol.short,), symbol.short)
    terms, marks = _terms(typed)
    return Query(_expression(terms), tuple(marks))


def _cite(printed: str) -> str:
    """A number such as "op12 (a)" as citations write it: "OP 12 (a)"."""
    kind, number, rest = re.findall(r"([A-Za-z]{2})\s*(\d+)(.*)", printed)[0]
    return " ".join([kind.upper(), number, *re.findall(r"\([a-z]+\)", rest.lower())])


def _terms(typed: str) -> tuple[list[str], list[str]]:
    """The terms and operators, and the words to mark; what is excluded is not marked."""
    terms: list[str] = []
    marks: list[str] = []
    for found in list(_TOKEN.finditer(typed))[:MOST_TERMS]:
        term, words = _term(found)
        if term:
            if not (terms and terms[-1] == "NOT"):
                marks += words
            terms.append(term)
    return terms, marks


def _term(found: re.Match[str]) -> tuple[str, list[str]]:
    if found["phrase"] is not None:
        return _phrase(found["phrase"]), [found["phrase"]]
    if found["near"]:
        return _near(found["within"])
    if found["bracket"]:
        return found["bracket"], []
    word = found["word"]
    if word in _OPERATORS:
        return word, []
    if word.endswith("*") and len(word) > 1:
        phrase = _phrase(word[:-1])
        return (f"{phrase}*" if phrase else ""), [word]
    return _phrase(word), [word]


def _near(within: str) -> tuple[str, list[str]]:
    words, _, distance = within.partition(",")
    listed = [_phrase(word) for word in words.split()]
    known = [phrase for phrase in listed if phrase]
    number = distance.strip()
    apart = f", {int(number)}" if number.isascii() and number.isdigit() else ""
    return (f"NEAR({' '.join(known)}{apart})" if known else ""), words.split()


def _phrase(words: str) -> str:
    folded = indexed(words).replace('"', " ").strip()
    return f'"{folded}"' if any(map(str.isalnum, folded)) else ""


def _expression(terms: Sequence[str]) -> str:
    """The terms joined so that they are one expression: brackets closed, operators between two terms only."""
    written: list[str] = []
    depth = 0
    for term in terms:
        if term in _OPERATORS:
            if written and written[-1] not in {*_OPERATORS, "("}:
                written.append(term)
            continue
        if term == ")":
            if not depth or written[-1] in {*_OPERATORS, "("}:
                continue
            depth -= 1
        elif written and written[-1] not in {*_OPERATORS, "("}:
            written.append("AND")
        depth += term == "("
        written.append(term)
    while written and written[-1] in {*_OPERATORS, "("}:
        depth -= written.pop() == "("
    return " ".join([*written, *")" * depth])
