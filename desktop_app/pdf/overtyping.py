"""Words that are struck out by what is no drawn line: signs typed over them, and pictures as thin as a line.

A typewriter strikes words out with a row of "x", dashes or slashes. In the text of a page these signs stand among the
letters that they cover. So they are taken out of it, and a rule is put in their place: that means the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.careful import spans_of, strikes, text_of
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.watermarks import LEVEL, VECTOR, Found

# A row of one sign, with blanks or none between; not underscores or dots, which stand for what is to be filled in. Of
# other signs and letters, and of two in turn, it takes more to be none of the words.
ROW_OF_SIGNS = re.compile(r"\s*(?:([-‐-―−=/\\#*~+×xXхХ])(?:\s*\1)+|([^\s_.…·])(?:\s*\2){3,}|([^\s_.…·]{2})\3{2,}.?)\s*")


class Typed(NamedTuple):
    """Signs that were typed over words: the sign, and where they stand."""

    sign: str
    box: Box


def with_strikes(blocks: Sequence[Found], strips: Iterable[Box]) -> tuple[list[Found], list[Typed]]:
    """The blocks with rules in place of signs that are typed over words and of pictures thin as lines; and the signs.

    ``strips`` are where such pictures are.
    """
    blocks = [_with_signs_apart(block) for block in blocks]
    over = [line for block in blocks for line in block.get("lines", ()) if _may_strike(line)]
    spans = spans_of(blocks) if over else []
    typed = [line for line in over if _is_over_words(line, spans)]
    gone = set(map(id, typed))
    kept = [kept for block in blocks if (kept := _without(block, gone)) is not None] if gone else blocks
    rules = [*(_to_ends_of_words(line, spans) for line in typed), *strips]
    signs = [Typed(sign, line["bbox"]) for line in typed for sign in sorted(set(text_of(line).strip()[:2]))]
    return [*kept, *map(_drawn, rules)], signs


def _with_signs_apart(block: Found) -> Found:
    """A block whose rows of signs that lie on other words of their line are lines of their own, as in Arabic."""
    lines = block.get("lines", ())
    if not any(len(line["spans"]) > 1 and any(map(_is_row, line["spans"])) for line in lines):
        return block
    return {**block, "lines": [part for line in lines for part in _signs_apart(line)]}


def _signs_apart(line: Found) -> Sequence[Found]:
    over = [span for span in line["spans"] if _is_row(span) and any(_lies_on(span, other) for other in line["spans"])]
    words = [span for span in line["spans"] if not any(span is other for other in over)]
    return [{**line, "spans": words}, *({**line, "spans": [span], "bbox": span["bbox"]} for span in over)]


def _is_row(span: Found) -> bool:
    return ROW_OF_SIGNS.fullmatch(span["text"]) is not None


def _lies_on(signs: Found, words: Found) -> bool:
    """Whether signs stand on the middle of words in the same line."""
    middle = (words["bbox"][0] + words["bbox"][2]) / 2
    return _holds_words(words) and bool(signs["bbox"][0] < middle < signs["bbox"][2])


def without_typed(trace: Sequence[Found], typed: Sequence[Typed]) -> Sequence[Found]:
    """The spans of a trace of glyphs (``get_texttrace``) without signs that were typed over words."""
    if not typed:
        return trace
    parts = ({**span, "chars": [char for char in span["chars"] if not _is_one_of(char, typed)]} for span in trace)
    return [part for part in parts if part["chars"]]


def _may_strike(line: Found) -> bool:
    return line["dir"] == LEVEL and ROW_OF_SIGNS.fullmatch(text_of(line)) is not None


def _is_over_words(line: Found, spans: Iterable[Found]) -> bool:
    """Whether a row of signs is printed over words that it says nothing of, for most of its length."""
    rule, signs = _rule_of(line), "".join(text_of(line).split())
    struck = (span for span in spans if strikes(span, (rule,)) and _holds_words(span) and signs not in span["text"])
    boxes = (span["bbox"] for span in struck)
    covered = sum(min(rule[2], x1) - max(rule[0], x0) for x0, _, x1, _ in boxes)
    return bool(covered > (rule[2] - rule[0]) / 2)


def _holds_words(span: Found) -> bool:
    return any(map(str.isalnum, span["text"])) and not ROW_OF_SIGNS.fullmatch(span["text"])


def _rule_of(line: Found) -> Box:
    """The rule that a row of signs stands for: at the height at which small letters have their middle."""
    span, (x0, _, x1, _) = line["spans"][0], line["bbox"]
    height = span["origin"][1] - LIMITS.middle_of_letters * span["size"]
    return x0, height, x1, height


def _to_ends_of_words(line: Found, spans: Iterable[Found]) -> Box:
    """The rule that a row of signs stands for, to the ends of words that are nearer to it than a sign is wide.

    A row of whole signs mostly ends before a word does. Only spans that hold their characters tell where words end.
    """
    x0, y0, x1, y1 = _rule_of(line)
    sign = (x1 - x0) / max(len(text_of(line).strip()), 1)
    for span in [span for span in spans if "chars" in span and strikes(span, ((x0, y0, x1, y1),))]:
        for is_blank, word in groupby(span["chars"], key=lambda char: char["c"].isspace()):
            edges = [(char["bbox"][0], char["bbox"][2]) for char in word]
            free = sum(not x0 < (left + right) / 2 < x1 for left, right in edges)
            left, right = edges[0][0], edges[-1][1]
            if not is_blank and 0 < free < len(edges) / 2 and left > x0 - sign and right < x1 + sign:
                x0, x1 = min(x0, left), max(x1, right)
    return x0, y0, x1, y1


def _without(block: Found, gone: set[int]) -> Found | None:
    """A block without some of its lines; ``None`` where nothing is left of it."""
    lines = block.get("lines", ())
    kept = [line for line in lines if id(line) not in gone]
    if len(kept) == len(lines):
        return block
    return {**block, "lines": kept} if kept else None


def _drawn(box: Box) -> Found:
    """A rule as a block, as ``extractDICT`` gives one that is drawn."""
    return {"type": VECTOR, "bbox": box, "stroked": True, "isrect": False, "alpha": 255, "color": 0}


def _is_one_of(char: Sequence[Any], typed: Iterable[Typed]) -> bool:
    """Whether a glyph of a trace, of which the code is first and the origin third, is one of some signs."""
    code, (x, y) = char[0], char[2]
    return any(chr(code) == sign and box[0] <= x <= box[2] and box[1] <= y <= box[3] for sign, box in typed)
