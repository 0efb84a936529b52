"""Words whose letters are set apart to look weighty, as in headings and beside verbs: "R e q u e s t s".

MuPDF puts a blank of its own into every gap that is wide enough for one, and says which blanks are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

from desktop_app.pdf.limits import LIMITS

LETTER = r"[^\W\d_\u2e80-\uffff]"
# Single letters with a blank between each and the next; Chinese ones are read without blanks anyhow. It begins with a
# blank, which makes it quick to look for.
LETTERS_APART = re.compile(rf" (?<=(?<!\w){LETTER} )(?:{LETTER} ){{3}}{LETTER}(?!\w)")
GAP = "\0"
"""Stands for a blank that MuPDF made."""
STRETCH = re.compile(rf"(?<![^{GAP} ])[^{GAP} ](?:[{GAP} ]{{1,3}}[^{GAP} ]){{4,}}(?![^{GAP} ])")

Found = dict[str, Any]
"""A block, line, span or character as ``extractRAWDICT`` gives it."""


def holds_letters_apart(text: str) -> bool:
    """Whether a text seems to have words whose letters are set apart."""
    return LETTERS_APART.search(text) is not None


def close_up(lines: Iterable[Found]) -> None:
    """Take out of lines the blanks that MuPDF made between letters set apart, and no others."""
    for line in lines:
        made = {id(char) for char in _made_between_letters([char for span in line["spans"] for char in span["chars"]])}
        if made:
            for span in line["spans"]:
                span["chars"] = [char for char in span["chars"] if id(char) not in made]
            line["spans"] = [span for span in line["spans"] if span["chars"]]


def _made_between_letters(chars: Sequence[Found]) -> Iterable[Found]:
    """The blanks that MuPDF made in the stretches of single letters: those much wider than most part two words."""
    text = "".join([GAP if char["synthetic"] else char["c"] for char in chars])
    for stretch in STRETCH.finditer(text):
        places = [place for place in range(*stretch.span()) if text[place] == GAP]
        letters = sum(map(str.isalpha, stretch.group()))
        if not places or 2 * len(places) < letters:
            continue
        widths = {place: chars[place + 1]["bbox"][0] - chars[place - 1]["bbox"][2] for place in places}
        widest = LIMITS.tracked_gap * median(widths.values())
        yield from (chars[place] for place, width in widths.items() if width < widest)
