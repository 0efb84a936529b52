"""Labels of paragraphs: "12.", "(a)", "ii)", "1 -", "2.1", "(一)" and the lists that they belong to."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop_app.resolution.language import ARABIC_SCRIPT, HAN
from desktop_app.resolution.roman import roman_value
from desktop_app.text.folding import KASHIDA

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
# Russian texts number by Latin letters too, and have some typed as the Cyrillic ones that look the same: "b), с)".
LOOKALIKES = str.maketrans("асеорухі", "aceopyxi")
ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
HAN_NUMERALS = "一二三四五六七八九十"
# Chinese counts by the heavenly stems, too, and below them by the earthly branches.
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"

# An ordinal added in drafts: "12 bis.", "3 ter.".
BIS = r"(?:\s?(?:bis|ter|quater|quinquies|sexies|septies))?"
# Four digits are a year: "resolution 2719 (2023)" may be broken before the bracket.
CORE = r"(?!\d{4})[^\W_]{1,4}"
# Arabic parts a letter that is written twice: "(ب ب)".
TWICE = r"[\u0621-\u064a] [\u0621-\u064a]"
CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁ"
# Without a stop, a word with a capital begins after "2.1": "rose to 2.1 million" may be broken before the figure.
DOTTED = rf"(\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?:\.(?=\s|[{CAPITAL}])|(?=\s+[{CAPITAL}]))"
FORMS = (
    ("dotted", re.compile(DOTTED)),
    ("number", re.compile(rf"(\d{{1,3}}{BIS})\s?[.．、](?=\s|$|[^\d\s.,])")),
    ("dashed", re.compile(rf"(\d{{1,3}})\s?[-–ـ](?=\s|$|(?!\d)[{ARABIC_SCRIPT.letters}])")),
    ("bracketed", re.compile(rf"[(（]\s?({CORE}|{TWICE}|[一二三四五六七八九十]{{1,3}})\s?[)）]")),
    ("half", re.compile(rf"({CORE})\s?[)）](?=\s|$|[^\W])")),
    ("quoted", re.compile(r"[’‘'](\d{1,2})[’‘'](?=\s)")),  # what Arabic texts have for Roman numerals
    ("lettered", re.compile(rf"([\u0621-\u064a])\s?[-–](?=\s)|([a-z])\.(?=[{HAN.letters}])")),
    ("enclosed", re.compile(r"([\u2460-\u2473\u3220-\u3229])")),
    ("capital", re.compile(r"([A-Z]{1,5}|[А-Я])\.(?=\s)")),
    ("han", re.compile(r"([一二三四五六七八九十]{1,3})(?:[、．]|\.(?=\s))")),
    ("stopped", re.compile(r"([ivx]{1,4}|[a-z])\.(?=\s)")),
    # Symbol fonts have bullets among the characters of private use.
    ("bullet", re.compile(r"([•·●○▪■◦‣⁃–—\-\uf0a7\uf0b7\uf0d8])(?=\s)")),
)
# Quicker than trying one after another: most rows begin with none.
ANY = re.compile("|".join(pattern.pattern for _, pattern in FORMS))


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed, where it ends in the row, its form and every ``(list, position)`` it may be.

    "(i)" is the ninth letter and the first of the lower-case Roman numerals: only its neighbours tell.
    """

    text: str
    end: int
    form: str
    readings: tuple[tuple[str, int], ...]

    @property
    def is_number(self) -> bool:
        """Whether it numbers paragraphs: "12.", "1 -"."""
        return self.form in ("number", "dashed")

    @property
    def number(self) -> int:
        """Its number if it is one, otherwise 0."""
        return next((value for name, value in self.readings if name == "number"), 0)


class Lists:
    """The lists whose labels have begun blocks: how far each has come, and where its labels stand."""

    def __init__(self) -> None:
        self.last: dict[str, int] = {}
        self._edges: set[float] = set()

    def add(self, label: Label, start: float) -> None:
        """Take note of a block that begins with a label, at ``start`` points from the edge of the page.

        "(i)" below "(e)" begins another list: the letters go on with "(f)".
        """
        expected = [(name, value) for name, value in label.readings if value in (1, self.last.get(name, 0) + 1)]
        self.last.update(expected or label.readings)
        self._edges.add(start)

    def continued_by(self, label: Label) -> bool:
        """Whether a label is the first of a list or the next of one that has begun; bullets are always next."""
        if label.form in ("capital", "bullet"):
            return label.form == "bullet"
        return any(value in (1, self.last.get(name, 0) + 1) for name, value in label.readings)

    def have_begun_at(self, start: float, edge: float) -> bool:
        """Whether a label stands within ``edge`` points of this place."""
        return any(abs(start - known) < edge for known in self._edges)


def label_of(text: str) -> Label | None:
    """The label at the beginning of a row's text, if there can be one."""
    start = len(text) - len(text.lstrip())
    if ANY.match(text, start) is None:
        return None
    for form, pattern in FORMS:
        match = pattern.match(text, start)
        if match is None:
            continue
        readings = readings_of(next(filter(None, match.groups())), form)
        if readings:
            end = match.end()
            return Label(text[start:end], end + len(text[end:]) - len(text[end:].lstrip()), form, readings)
    return None


def readings_of(core: str, form: str) -> tuple[tuple[str, int], ...]:
    """The lists that the core of a label may belong to, and its position in each."""
    if form in ("bullet", "enclosed"):
        return (_signed(core, form),)
    core = unicodedata.normalize("NFKC", core).replace(KASHIDA, "").replace(" ", "")
    digits = re.findall(r"\d+", core)
    if form == "dotted":
        return ((f"dotted {len(digits)}", int(digits[-1])),)
    if core[:1].isdigit():
        return (("number" if form in ("number", "dashed") else form + " number", int(digits[0])),)
    if set(core) <= set(HAN_NUMERALS):
        return ((form + " han", _han(core)),)
    if form == "capital" or core.isupper():
        return _capitals(core)
    return tuple(_letters(core))


def _signed(core: str, form: str) -> tuple[str, int]:
    """The list of a label of one sign: a bullet, or ①, or ㈩, after which comes "(十一)"."""
    if form == "bullet":
        return "bullet", 0
    return "bracketed han" if core >= "\u3220" else form, int(unicodedata.numeric(core))


def _capitals(core: str) -> tuple[tuple[str, int], ...]:
    found = []
    if len(core) == 1:
        found.append(("capital", LATIN.find(core.lower()) + 1 or CYRILLIC.find(core.lower()) + 1))
    if roman_value(core.lower()):
        found.append(("capital roman", roman_value(core.lower())))
    return tuple(found)


def _letters(core: str) -> list[tuple[str, int]]:
    found = []
    first = core[0]
    lists = (
        ("cyrillic", CYRILLIC, first),
        ("letter", LATIN, first.translate(LOOKALIKES)),
        ("abjad", ABJAD, first),
        ("arabic", ARABIC, first),
        ("stems", STEMS, first),
        ("branches", BRANCHES, first),
    )
    for name, alphabet, letter in lists:
        if letter in alphabet and len(set(core)) == 1:
            found.append((name, alphabet.index(letter) + 1 + len(alphabet) * (len(core) - 1)))
    if roman_value(core):
        found.append(("roman", roman_value(core)))
    return found


def _han(text: str) -> int:
    tens, found, ones = text.partition("十")
    if not found:
        return HAN_NUMERALS.find(text) + 1 if len(text) == 1 else 0
    return (HAN_NUMERALS.find(tens) + 1 if tens else 1) * 10 + (HAN_NUMERALS.find(ones) + 1 if ones else 0)
