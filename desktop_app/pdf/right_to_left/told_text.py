"""What the text of a page says of its glyphs: each character with its place, and the vowel signs of letters.

Where LibreOffice gives the meaning of several glyphs at once, all its characters have the place of the first glyph.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

import pymupdf

from desktop_app.pdf.careful import spans_of
from desktop_app.pdf.limits import LIMITS
from desktop_app.text.folding import KASHIDA

FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
PAINTED_FLAGS = FLAGS | pymupdf.TEXT_IGNORE_ACTUALTEXT
"""Those of the text without what the file says of its letters."""
FIRST = itemgetter(0)

# What is known of a character is remembered: a document has a few hundred different ones, a hundred thousand glyphs.
REMEMBERED = 4096

Trace = Sequence[dict[str, Any]]
Place: TypeAlias = tuple[int, int]


class Told(NamedTuple):
    """A character of the text: its origin, and where it begins and ends, in points."""

    text: str
    x: float
    y: float
    left: float
    right: float


@dataclass
class VowelSigns:
    """The vowel signs that the text has over or under one letter, and where the letter and its kashida are."""

    x: float
    y: float
    left: float
    right: float
    text: str = ""

    def are_at(self, x: float, y: float) -> bool:
        """Whether a glyph at that place is over or under the letter."""
        beside = LIMITS.sign_aside
        return self.left - beside <= x <= self.right + beside and abs(y - self.y) < LIMITS.sign_height


def near(origin: tuple[float, float]) -> Iterable[Place]:
    """A place on a fine grid and those around it: the two readings differ by rounding."""
    x, y = place_of(origin)
    return [(x + dx, y + dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]


def place_of(origin: tuple[float, float]) -> Place:
    """A place on the grid."""
    return round(origin[0] * LIMITS.origins_a_point), round(origin[1] * LIMITS.origins_a_point)


def told_of(page: pymupdf.Page, trace: Trace) -> list[Told]:
    """The characters of the text of a page; a letter told at the place of its sign is where its own glyph is."""
    blocks = page.get_text("rawdict", flags=FLAGS)["blocks"]
    chars = (char for span in spans_of(blocks) for char in span["chars"])
    told = [Told(char["c"], char["origin"][0], char["origin"][1], char["bbox"][0], char["bbox"][2]) for char in chars]
    glyphs: defaultdict[str, list[Any]] = defaultdict(list)
    spans: dict[Place, int] = {}
    for number, span in enumerate(trace):
        for text, _, origin, box in characters([span]):
            glyphs[_plain(text)].append((origin, box, number))
            spans.setdefault(place_of(origin), number)
    moved = {
        place: own
        for char in told
        if char.right <= char.left and char.text.isalpha()
        if (own := _own_glyph(char, glyphs[char.text], spans.get(place := place_of((char.x, char.y)))))
    }
    return [_moved(char, moved.get(place_of((char.x, char.y)))) for char in told] if moved else told


@lru_cache(maxsize=REMEMBERED)
def _plain(text: str) -> str:
    """A character without the form that it takes between others, by which a glyph may be called."""
    return unicodedata.normalize("NFKC", text)


def characters(trace: Trace) -> Iterator[tuple[str, int, Any, Any]]:
    """The glyphs of a trace, each with the character that it is called by."""
    for span in trace:
        for code, number, origin, box in span["chars"]:
            yield char_of(code), number, origin, box


def char_of(code: int) -> str:
    """The character with a code of a trace, which may be out of range."""
    return chr(code) if 0 <= code <= sys.maxunicode else "\ufffd"


def signs_of(told: Sequence[Told], trace: Trace) -> list[VowelSigns]:
    """The vowel signs of the text that no glyph of a trace is called by, where it has fewer of them than the text."""
    drawn = [(sign, origin) for text, _, origin, _ in characters(trace) for sign in _signs_in(text)]
    lacking = lacking_signs(Counter(char.text for char in told), Counter(sign for sign, _ in drawn))
    signs = _signs(told) if lacking else []
    for text, (x, y) in drawn:
        called = next((one for one in signs if text in one.text and one.are_at(x, y)), None)
        if called is not None:
            called.text = called.text.replace(text, "", 1)
    for one in signs:
        one.text = "".join(_taken(one.text, lacking))
    return [one for one in signs if one.text]


def lacking_signs(told: Counter[str], drawn: Counter[str]) -> Counter[str]:
    """How many vowel signs of each kind a text has beyond those that glyphs are called by."""
    shown: Counter[str] = Counter()
    for text, count in drawn.items():
        shown.update(dict.fromkeys(_signs_in(text), count))
    return Counter({text: count for text, count in told.items() if is_sign(text)}) - shown


def _signs_in(text: str) -> list[str]:
    """The vowel signs that a glyph is called by, which may be by a presentation form, or by one of two signs."""
    return [char for char in unicodedata.normalize("NFKC", text) if is_sign(char)] if text > "\u0600" else []


def _taken(signs: str, lacking: Counter[str]) -> Iterator[str]:
    """Those of some signs that are still lacking."""
    for sign in signs:
        if lacking[sign] > 0:
            lacking[sign] -= 1
            yield sign


@lru_cache(maxsize=REMEMBERED)
def is_sign(text: str) -> bool:
    """Whether a text begins with a vowel sign, over or under a letter, or with a form of two of them."""
    return text != "" and unicodedata.category(_plain(text[0]).strip()[:1] or text[0]) == "Mn"


def _is_letter(char: Told) -> bool:
    return char.text.isalpha() and char.text != KASHIDA


def _own_glyph(char: Told, glyphs: Iterable[Any], span: int | None) -> Told | None:
    """The letter where a glyph that is called by it is drawn, over or under which, lower or higher, it was told.

    Of several, it is that of the same span of the trace, of which the number is given: they are drawn together.
    """
    beside, near = LIMITS.sign_aside, []
    for (x, y), (left, _, right, _), number in glyphs:
        if left - beside <= char.x <= right + beside and 0 < abs(y - char.y) < LIMITS.sign_height:
            near.append((number != span, Told(char.text, x, y, left, right)))
    return min(near, key=FIRST)[1] if near else None


def _moved(char: Told, letter: Told | None) -> Told:
    if letter is None:
        return char
    return letter if char.text == letter.text else char._replace(x=letter.x, y=letter.y, left=letter.x, right=letter.x)


def _letter_of(sign: Told, letters: Iterable[Told]) -> Told | None:
    """The letter at whose left edge a sign is told, apart from the others of its word: there writing goes on."""
    near = [each for each in letters if abs(each.left - sign.x) <= LIMITS.sign_aside and each.y == sign.y]
    return min(near, key=lambda each: abs(each.left - sign.x), default=None)


def _signs(told: Sequence[Told]) -> list[VowelSigns]:
    """The vowel signs of the text that have no place of their own."""
    letters = {place_of((char.x, char.y)): char for char in told if _is_letter(char) and char.left < char.right}
    found: dict[tuple[float, float], VowelSigns] = {}
    letter = before = None
    for char in told:
        if not is_sign(char.text):
            before, letter = char, letter if char.text == KASHIDA else char
            continue
        own = letters.get(place_of((char.x, char.y)))
        if own is None and before is not None and abs(char.x - before.x) <= LIMITS.sign_aside:
            own = letter
        own = own or _letter_of(char, letters.values())
        if own is not None and _is_letter(own):
            stroke = before or own
            ends = (min(own.left, stroke.left), max(own.right, stroke.right)) if stroke.text == KASHIDA else own[3:]
            found.setdefault((own.x, own.y), VowelSigns(own.x, own.y, *ends)).text += char.text
    return list(found.values())
