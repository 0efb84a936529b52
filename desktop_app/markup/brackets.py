"""What is still open in a draft: words in square brackets, and paragraphs put in between as *bis* or *ter*."""

from __future__ import annotations

import re

_BRACKET = re.compile(r"[\[\]［］]")
_OPENING = "[［"
_BIS = r"\d{1,3}\s?(?:bis|ter|quater|quinquies|sexies|septies)\b"
_BIS_LABEL = re.compile(_BIS, re.IGNORECASE)
_BIS_IN_FRONT = re.compile(rf"[\[［(]?\s?(?:(?:PP|OP)\s?)?{_BIS}[.)\]］]*", re.IGNORECASE)


def boxes_of(text: str) -> list[tuple[int, int]]:
    """Where the words that are still open begin and end, in their order; none lies in another.

    A bracket that is closed in a later paragraph reaches to the end of this one, one that was opened in an earlier
    paragraph begins with it.
    """
    front = _BIS_IN_FRONT.match(text)
    spans = _bracketed(text)
    if front and not any(start < front.end() for start, _ in spans):
        spans.insert(0, front.span())
    return spans


def is_put_in_between(label: str) -> bool:
    """Whether a label is that of a paragraph between two others: ``12 bis.``."""
    return _BIS_LABEL.search(label) is not None


def _bracketed(text: str) -> list[tuple[int, int]]:
    """The outermost brackets with what is in them."""
    spans: list[tuple[int, int]] = []
    depth, start = 0, 0
    for found in _BRACKET.finditer(text):
        if found[0] in _OPENING:
            start = start if depth else found.start()
            depth += 1
        elif depth:
            depth -= 1
            spans += [] if depth else [(start, found.end())]
        else:
            spans = [(0, found.end())]
    return [*spans, (start, len(text))] if depth else spans
