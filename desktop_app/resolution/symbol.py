"""Symbols of documents: A/RES/78/229, A/C.3/80/L.5/Rev.1, S/RES/1373 (2001), and the short forms that texts cite.

Arabic texts print the letters by their names and old sessions by their numbers: "74/232 ألف", "1514 (د-15)".

This is the one place that knows how symbols are built ("United Nations Document Series Symbols", ST/LIB/SER.B/5). A
symbol names the body, RES or DEC for what the body adopted, the session or the year, a number, and what was issued
later (Rev.1, Add.2, Corr.1). Until 1976 the session was a Roman numeral after the number: A/RES/3281 (XXIX). The
Security Council counts its resolutions through all years, and adds the year: S/RES/1373 (2001). The World Health
Assembly and its Executive Board write theirs without strokes: WHA74.12, EB148.R5, and decisions WHA74(9).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from desktop_app.resolution.roman import roman_numeral, roman_value

# Characters of a symbol at most; a longer text is none, whatever its shape.
_LONGEST = 80
# The General Assembly numbers its decisions from 400 on, the Economic and Social Council from 200 on.
_FIRST_DECISION = 400
_FIRST_DECISION_OF_YEAR = 200
# The General Assembly's last session with a Roman numeral; higher ones are the Economic and Social Council's.
_LAST_ROMAN = 30

_YEAR = r"(?:19|20)\d\d"
# Sessions until the sixty-third; a single C after a number names an item.
_ROMAN = "(?:XL[IVX]*|L?[IVX]+)"
# Of several resolutions under one number.
_LETTER = "[A-ZА-Я](?:[-–][A-ZА-Я])?"

LETTERS_TO = "[-–]|to|à|a|по|إلى|至"
"""Between the first and the last letter of several resolutions, in any language."""
LETTERS_AND = "and|et|y|и|و|和"
"""Between two letters that follow each other."""
# What was issued later.
_ISSUE = r"/(?:Rev|Add|Corr|Amend)\.\d+"

_ARABIC_LETTERS: dict[str, str] = dict(
    zip(
        re.findall(
            r"\w+", "ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء"
        ),
        "ABCDEFGHIJKLMNOPQRSTUVW",
        strict=True,
    )
)
_ARABIC_LETTER = "|".join(_ARABIC_LETTERS)
PRINTED_LETTER = f"(?:[A-ZА-Я]|{_ARABIC_LETTER})"
"""The pattern of one letter as texts print it in any language."""
_ARABIC_SPECIAL = {"د": "", "دإ": "S-", "دإط": "ES-"}
_ARABIC_SESSION = r"\((?P<kind>د(?:إط?)?)-(?P<session>\d{1,2})\)"
# Russian texts print some of the letters as the Cyrillic ones that look the same.
_LATIN = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")

_BRACKETS = rf"\((?:\d{{4}}|(?:E?S-)?{_ROMAN})\)"

PRINTED = (
    r"[A-Z]{1,6}(?:\.\d+)?(?:/[A-Z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?)+"
    rf"(?:\s?{_BRACKETS}(?:[A-Z](?!\w))?)?(?:(?:\s{_LETTER})?(?:{_ISSUE})+)?"
)
"""The pattern of a symbol as it is printed, by its shape; a year or an old session may follow in brackets."""
SLASHED = re.compile(r"[a-z0-9][a-z0-9.\-]*(?:/[a-z0-9][a-z0-9.\-]*)+")
"""What has the shape of a symbol, or of its short form, in folded text: "a/78/264", "78/229"."""
SERIES_AND_NUMBER = re.compile(
    rf"(?P<special>E?S-)?(?P<series>\d{{1,4}})/(?P<number>\d{{1,4}})(?: ?(?P<letter>{_LETTER}))?"
)
"""The short form of a resolution or decision: "78/229", "ES-10/21", "2024/12", "66/240 A"."""
NUMBER_AND_YEAR = re.compile(rf"\d{{1,4}}\s?\((?P<series>{_YEAR})\)")
"""The short form of a resolution of the Security Council: "2730 (2024)"."""

NUMBER_AND_OLD_SESSION = re.compile(rf"\d{{1,4}}(?: ?{_LETTER})?\s?\((?:E?S-)?(?P<session>{_ROMAN})\)")
"""The short form of a resolution until 1976: "3281 (XXIX)"."""
# A Chinese character may come right before or after a symbol.
_NO_SYMBOL_BEFORE, _NO_SYMBOL_AFTER = "(?<![A-Za-z0-9/])", "(?![A-Za-z0-9])"
_ALONE = re.compile(rf"{_NO_SYMBOL_BEFORE}{PRINTED}{_NO_SYMBOL_AFTER}")
# The letters of the resolutions in one document, at the end of a line: "A", "A-B", "A to C", in any language.
_LETTERS_AT_END = re.compile(
    rf" ?(?P<first>[A-ZА-Я])(?: ?(?:{LETTERS_TO}|{LETTERS_AND}) ?(?P<last>[A-ZА-Я]))?"
    rf"(?P<issues>(?:{_ISSUE})*)(?=[\s*]*$)"
)
# Sessions below 30 had Roman numerals, and would take in fractions and dates.
_CITED = re.compile(
    rf"""
    (?=[A-Z\dد])(?:  # where no symbol begins, which is nearly everywhere, one look is enough
      {_NO_SYMBOL_BEFORE}{PRINTED}{_NO_SYMBOL_AFTER}
    | (?<![\d/.])(?:[3-9]\d|1\d\d|(?:E?S|دإط?)-\d{{1,2}}|{_YEAR})/\d{{1,3}}(?![\d/])
      (?:\ (?:{_LETTER}|{_ARABIC_LETTER})(?![^\W\u4e00-\u9fff]|[.’'-]))?
    | (?<![\d/.])\d{{2,4}}\s?\({_YEAR}\)
    | (?<![\d/.])(?<!Decl\.\ )\d{{1,4}}(?:\ {_LETTER})?\s?\((?:E?S-)?{_ROMAN}\)
    | (?<![\d/.])\d{{1,4}}(?:\ (?:{_ARABIC_LETTER}))?\s?\(د(?:إط?)?-\d{{1,2}}\)
    )
    """,
    re.VERBOSE,
)
_OF_HEALTH_ASSEMBLY = re.compile(
    r"(?<![\w.])(?P<body>WHA|EB)(?P<session>\d{1,3})(?:\.R?(?P<number>\d{1,3})(?![\w.])|\s?\((?P<decision>\d{1,3})\))"
)
# The initials of the Assembly in Arabic: "ج ص ع74-12", and "ج ص ع74(9)".
_IN_ARABIC = re.compile(r"(?<!\w)ج\s?ص\s?ع\s?(\d{1,3})\s?(?:[-–.]\s?(\d{1,3})|\(\s?(\d{1,3})\s?\))(?!\w)")
_DIGIT = re.compile(r"\d")
_PARTS = re.compile(
    rf"""
    (?P<body>[A-Z]+(?:\.\w+)?(?:/(?!(?:RES|DEC)/)[A-Z]+(?:\.\w+)?)*)
    (?:/(?P<adopted>RES|DEC))?
    (?:/(?P<special>E?S)-(?P<gathering>\d{{1,2}})|/(?P<year>{_YEAR})|/(?P<session>\d{{1,3}}))?
    /(?P<series>(?:[A-Z]{{1,5}}[./])*)(?P<number>\d+)(?P<letter>{_LETTER}|\ bis|\ ter)?
    (?:\ \((?:(?P<bracketed_year>{_YEAR})|(?P<old_special>E?S-)?(?P<old_session>{_ROMAN}))\))?
    (?P<issues>(?:{_ISSUE})*)
    """,
    re.VERBOSE,
)


class SymbolKind(str, Enum):
    """What kind of document has a symbol; drafts are the documents of limited distribution (L.5)."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    DRAFT = "draft"
    DOCUMENT = "document"


_LETTERED = {SymbolKind.RESOLUTION, SymbolKind.DECISION}


@dataclass(frozen=True)
class Symbol:
    """A symbol and what it says; what it does not say is ``None`` or empty.

    - ``spelling``: the symbol in its one canonical spelling.
    - ``body``: the body, with the organ that it belongs to: "A", "A/HRC", "A/C.3", "E/CN.15".
    - ``session`` or ``year``: what the body numbers its documents by.
    - ``special``: "S" where the session is a special one, "ES" where it is an emergency special one.
    - ``letter``: that of one of several resolutions under one number, or "bis" or "ter".
    - ``issues``: revisions, addenda and corrigenda, in order: "Rev.1", "Add.2", "Corr.1".
    """

    spelling: str
    body: str
    kind: SymbolKind = SymbolKind.DOCUMENT
    session: int | None = None
    year: int | None = None
    special: str = ""
    number: int | None = None
    letter: str = ""
    issues: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.spelling

    def __lt__(self, other: Symbol) -> bool:
        return self._order < other._order

    @property
    def organ(self) -> str:
        """The organ that the body is, or belongs to: "A", "A/HRC", "E", "S" and others."""
        return "A/HRC" if f"{self.body}/".startswith("A/HRC/") else self.body.partition("/")[0]

    @property
    def is_statement(self) -> bool:
        """Whether it is that of a statement by the President of the Security Council: S/PRST/2036/4."""
        return self.spelling.startswith("S/PRST/")

    @property
    def series(self) -> int | None:
        """The session, or the year where the body numbers its documents by years."""
        return self.year if self.session is None else self.session

    @property
    def short(self) -> str:
        """How texts cite a resolution or decision: "78/229", "2730 (2024)"; of other documents the spelling.

        It leaves out the letter and what was issued later.
        """
        if self.kind not in _LETTERED or self.series is None or "/" not in self.spelling:
            return self.spelling
        special = f"{self.special}-" if self.special else ""
        if "(" not in self.spelling:
            return f"{special}{self.series}/{self.number}"
        return f"{self.number} ({special}{_roman(self.session) if self.session else self.year})"

    @property
    def printed(self) -> str:
        """The spelling as it is printed, with a space before the letter: "A/RES/76/247 A", "A/RES/415 A (V)"."""
        return re.sub(rf"(?<=\d)(?={_LETTER}(?:$|\s*\(|/))", " ", self.spelling)

    @property
    def corrects(self) -> str | None:
        """The symbol of what a corrigendum corrects; ``None`` if this is that of no corrigendum."""
        is_corrigendum = bool(self.issues) and self.issues[-1].startswith("Corr.")
        return self.spelling.rpartition("/")[0] if is_corrigendum else None

    @property
    def _order(self) -> tuple[str, str, int, str, int, str, tuple[str, ...]]:
        """By body, then by session or year, then by number."""
        return (self.body, self.special, self.series or 0, self.kind, self.number or 0, self.letter, self.issues)


class Citation(NamedTuple):
    """A symbol that a text cites, and its offsets in the text."""

    start: int
    end: int
    symbol: Symbol


@lru_cache(maxsize=4096)
def parse(text: str) -> Symbol | None:
    """The symbol that a text is, in its full or its short form; ``None`` where it is none.

    A short form does not name the body: "78/229" is taken to be of the General Assembly, "2024/12" of the Economic and
    Social Council, "2730 (2024)" of the Security Council.
    """
    spelling = _canonical(text)
    if len(spelling) > _LONGEST:
        return None
    if found := _OF_HEALTH_ASSEMBLY.fullmatch(spelling):
        body, session, number, decision = found.groups()
        kind = SymbolKind.DECISION if decision else SymbolKind.RESOLUTION
        return Symbol(spelling.replace(" ", ""), body, kind, int(session), number=int(number or decision))
    full = spelling if _ALONE.fullmatch(spelling) or _PARTS.fullmatch(spelling) else _in_full(spelling)
    return _symbol(full) if full else None


def first_printed(text: str) -> Symbol | None:
    """The first symbol in its full form that a line holds; the letters of a resolution may end the line."""
    line = _IN_ARABIC.sub(_of_health_assembly, _mended(text))
    found = _ALONE.search(line) or _OF_HEALTH_ASSEMBLY.search(line)
    symbol = parse(found[0]) if found else None
    if found is None or symbol is None or symbol.letter or symbol.kind not in _LETTERED:
        return symbol
    letters = _LETTERS_AT_END.match(line, found.end())
    if letters is None:
        return symbol
    first, last, issues = letters.groups("")
    return parse(f"{found[0]} {first}{last and '-'}{last}{issues}")


def cited_in(text: str) -> Iterator[Citation]:
    """Every symbol that a running text cites, in its full or its short form, in order."""
    if "/" not in text and "(" not in text:  # every symbol has one of them, and most paragraphs have neither
        return
    for found in _CITED.finditer(_with_plain_hyphens(text)):
        symbol = parse(found[0]) if _DIGIT.search(found[0]) else None  # "HIV/AIDS" is none
        if symbol is not None:
            yield Citation(*found.span(), symbol)


def resolutions_cited_in(text: str) -> list[Citation]:
    """Every resolution that a running text cites, in order."""
    if not _DIGIT.search(text):  # each has a number, and most paragraphs have none
        return []
    return [citation for citation in cited_in(text) if citation.symbol.kind is SymbolKind.RESOLUTION]


def latin_letter(printed: str) -> str:
    """The letter of a resolution in the Latin script: "A" of "ألف" and of the Cyrillic "А"."""
    return _ARABIC_LETTERS.get(printed) or printed.translate(_LATIN)


def has_shape_of_symbol(word: str) -> bool:
    """Whether a word could be a symbol: it has letters, digits and strokes."""
    return "/" in word and any(map(str.isalpha, word)) and any(map(str.isdecimal, word))


def _with_plain_hyphens(text: str) -> str:
    return text.replace("\u2011", "-")


def _mended(text: str) -> str:
    return _with_plain_hyphens(text).replace("./", "/")


def _of_health_assembly(found: re.Match[str]) -> str:
    """An Arabic symbol of the World Health Assembly as it is spelled in its other languages."""
    session, number, decision = (int(part) if part else 0 for part in found.groups())
    return f"WHA{session}.{number}" if number else f"WHA{session}({decision})"


def _canonical(text: str) -> str:
    """A letter right after the number, one space before a bracket, what was issued later, and no mark at the end."""
    spelling = re.sub(r"\s*\(", " (", _in_latin(" ".join(_mended(text).split()))).rstrip(".-*")
    spelling = re.sub("(?<= [A-ZА-Я])–(?=[A-ZА-Я])", "-", spelling)
    spelling = re.sub(rf"(?<=\d) (\(.*\)) ?({_LETTER})(?=$|{_ISSUE})", r"\2 \1", spelling)
    spelling = re.sub(rf"(/(?:RES|DEC)/[\d/-]*\d)/(?={_LETTER}(?:$|{_ISSUE}))", r"\1", spelling)
    return re.sub(rf"(?<=\d) (?={_LETTER}(?: \(|$|{_ISSUE}))", "", spelling)


def _in_latin(text: str) -> str:
    """The text with sessions and letters as they are printed in languages of the Latin script."""
    if text.isascii():
        return text
    text = re.sub("^(دإط?)(?=-\\d)", lambda found: _ARABIC_SPECIAL[found[1]].rstrip("-"), text)
    text = re.sub(
        _ARABIC_SESSION, lambda found: f"({_ARABIC_SPECIAL[found['kind']]}{_roman(int(found['session']))})", text
    )
    letters = f"(?<=\\d )(?P<first>{PRINTED_LETTER})(?P<to>[-–]?)(?P<last>(?:{PRINTED_LETTER})?)(?=$| \\()"
    return re.sub(letters, lambda found: "".join(map(latin_letter, found.groups())), text)


def _in_full(short: str) -> str | None:
    """The full form of a short form in its canonical spelling; ``None`` where it is none."""
    if found := SERIES_AND_NUMBER.fullmatch(short):
        of_year = len(found["series"]) == len("2024")
        first_decision = _FIRST_DECISION_OF_YEAR if of_year else _FIRST_DECISION
        return f"{'E' if of_year else 'A'}/{'RES' if int(found['number']) < first_decision else 'DEC'}/{short}"
    if NUMBER_AND_YEAR.fullmatch(short):
        return f"S/RES/{short}"
    if found := NUMBER_AND_OLD_SESSION.fullmatch(short):
        return f"{'A' if _arabic(found['session']) <= _LAST_ROMAN else 'E'}/RES/{short}"
    return None


def _symbol(spelling: str) -> Symbol:
    found = _PARTS.fullmatch(spelling)
    if found is None:
        return Symbol(spelling, spelling.rpartition("/")[0])
    parts = found.groupdict("")
    year = parts["year"] or parts["bracketed_year"]
    session = parts["session"] or parts["gathering"]
    counts_sessions = parts["adopted"] or f"{parts['body']}/".startswith("A/")
    return Symbol(
        spelling,
        parts["body"],
        _kind(parts["adopted"], parts["series"]),
        (int(session) if session else _arabic(parts["old_session"])) or None if counts_sessions else None,
        int(year) if year else None,
        parts["special"] or parts["old_special"].rstrip("-"),
        int(parts["number"]),
        parts["letter"].strip(),
        tuple(parts["issues"].split("/")[1:]),
    )


def _kind(adopted: str, series: str) -> SymbolKind:
    if adopted:
        return SymbolKind.RESOLUTION if adopted == "RES" else SymbolKind.DECISION
    return SymbolKind.DRAFT if series == "L." else SymbolKind.DOCUMENT


def _arabic(numeral: str) -> int:
    return roman_value(numeral.lower())


def _roman(number: int) -> str:
    return roman_numeral(number).upper()
