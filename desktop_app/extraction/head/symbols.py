"""Symbols of documents: A/RES/78/229, A/C.3/80/L.5/Rev.1, S/RES/1373 (2001), and their job numbers."""

from __future__ import annotations

import re

from desktop_app.extraction.page.cjk import joined

# A symbol's parts after the organ; the last may be followed by a year or an old session in brackets.
SYMBOL = re.compile(
    r"(?<![\w/])[A-Z]{1,6}(?:\.\d+)?/[A-Z0-9][\w.\-]*(?:/[A-Z0-9][\w.\-]*)*(?:\s?\((?:\d{4}|[IVXLC]+)\))?(?!\w)"
)
# "23-25976 (E)", "GE.25-11220", "N2325976" without the letter of the language.
JOB_NUMBER = re.compile(r"(?<![\w./-])((?:GE\.|V\.|K\.|NA\.)?\d{2}-\d{5})(?!\d)(?=\s?(?:[*(]|$|\s))")
SESSION = re.compile(r"/(?:RES|DEC)/(?:S-|ES-)?(\d{1,3})/|^A/(?:C\.\d/)?(?:S-|ES-)?(\d{1,3})/|^A/HRC/(\d{1,3})/")
# "[on the report of the Third Committee (A/78/482, para. 29)]", above the title.
REMARK = re.compile(r"[\[［][^\[\]［］]*")
REPORT = re.compile(r"[(（]\s*((?:[A-Z]{1,6}(?:\.\d+)?/)[^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]")


def symbol_in(text: str) -> str | None:
    """The first symbol of a text, without spaces inside."""
    match = SYMBOL.search(text.replace("./", "/"))
    if match is None:
        return None
    return re.sub(r"\s*\(", " (", match.group().rstrip(".-"))


def job_number_in(text: str) -> str | None:
    """The first job number of a text."""
    match = JOB_NUMBER.search(text)
    return match.group(1) if match else None


def session_of(symbol: str) -> int | None:
    """The session that a symbol names; of bodies without sessions ``None``."""
    match = SESSION.search(symbol)
    if match is None:
        return None
    return int(next(group for group in match.groups() if group))


def report_in(text: str) -> str | None:
    """The report of a committee that a masthead names in brackets, as printed: "A/78/482, para. 29".

    A draft that was put straight to the plenary ("A/80/L.5") is no report.
    """
    for remark in REMARK.findall(text):
        match = REPORT.search(remark)
        if match and "/L." not in match.group(1):
            return joined(match.group(1))
    return None
