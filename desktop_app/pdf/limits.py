"""How large a file may be to be opened at all, and how glyphs are put together to rows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PdfLimits:
    """Beyond these a file is refused with a sentence rather than read for minutes.

    ``bytes`` is the size of the file, ``pages`` their number, ``page_lines`` the lines and
    ``page_rules`` the drawn lines of one page that are looked at: more of them is a picture, not text.

    The others are parts of the type size. Glyphs are level when their baselines are within ``level``;
    they share a row when their baselines are no further apart than ``same_baseline``, or ``raised_by``
    when one group is ``smaller`` than the other and all of it within ``reach``. A gap parts two words
    from ``word_gap`` on, from ``blank_gap`` on where the file says that there is a blank, and two lines
    from ``wide_gap`` on. A glyph printed within ``overprint`` of its like is a copy (a way to print bold). A vowel
    sign stands within ``sign_reach`` of its letter.
    """

    bytes: int = 200 * 1024 * 1024
    pages: int = 3000
    page_lines: int = 5000
    page_rules: int = 2000
    level: float = 0.05
    same_baseline: float = 0.2
    raised_by: float = 0.6
    smaller: float = 0.8
    reach: float = 2.0
    word_gap: float = 0.15
    blank_gap: float = 0.06
    wide_gap: float = 2.0
    overprint: float = 0.08
    sign_reach: float = 0.5


LIMITS = PdfLimits()
