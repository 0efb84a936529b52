"""How large a file may be to be opened at all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Beyond these a file is refused with a sentence rather than read for minutes.

    ``bytes`` is the size of the file, ``pages`` their number, ``page_lines`` the lines and
    ``page_rules`` the drawn lines of one page that are looked at: more of them is a picture, not text.
    """

    bytes: int = 200 * 1024 * 1024
    pages: int = 3000
    page_lines: int = 5000
    page_rules: int = 2000


LIMITS = Limits()
