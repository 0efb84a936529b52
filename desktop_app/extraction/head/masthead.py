"""The metadata of a resolution, from its masthead, its closing and its running feet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from desktop_app.extraction.head.agenda import agenda_of
from desktop_app.extraction.head.document_type import amended_by, document_type_of
from desktop_app.extraction.languages import ENGLISH, LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import joined
from desktop_app.extraction.page.lines import COMMAS
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.text.dates import first_date
from desktop_app.extraction.text.ordinals import ordinal_in
from desktop_app.resolution.model import Kind, Metadata, Paragraph
from desktop_app.resolution.symbol import PRINTED, Symbol, SymbolKind, cited_in, first_printed, parse
from desktop_app.text.folding import fold

DISTRIBUTION = re.compile(r"\bdistr\b")
# "23-25976 (E)", "GE.25-11220", "N2325976" without the letter of the language.
JOB_NUMBER = re.compile(r"(?<![\w./-])((?:GE\.|V\.|K\.|NA\.)?\d{2}-\d{5})(?!\d)(?=\s?(?:[*(]|$|\s))")
# A bracket names another document; not the number of a decision: "WHA74(9)".
OTHER_DOCUMENT = re.compile(r"(?<!\d)\(")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# The Economic and Social Council names its sessions by the year.
COUNTED_BY_YEARS = "E"
# "[on the report of the Third Committee (A/78/482, para. 29)]", above the title.
REMARK = re.compile(r"[\[［][^\[\]［］]*")
REPORT = re.compile(rf"[(（]\s*((?={PRINTED})[^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]")


def metadata_of(
    pages: Sequence[Sequence[TextRow]], paragraphs: Sequence[Paragraph], language: LanguageWords | None
) -> Metadata:
    """The metadata, from all the rows of the pages, including running heads and feet, and the paragraphs."""
    if not pages or language is None:
        return Metadata()
    front = _front(pages, paragraphs)
    symbol = _symbol(front, pages) or _in_title(paragraphs)
    items, agenda_title = agenda_of(front, language)
    closing = " ".join([paragraph.text for paragraph in paragraphs if paragraph.kind is Kind.CLOSING])
    adoption = _adoption(_above(pages, paragraphs, Kind.CHAPEAU) or front, language)
    return Metadata(
        symbol=symbol.printed if symbol else None,
        body=_body(paragraphs, language) or _deciding(front, paragraphs, language) or _printed_body(front, language),
        session=_session(front, symbol, language),
        language=language.code,
        title=_title(paragraphs),
        adoption_date=first_date(adoption, language) or first_date(closing, language),
        distribution_date=_distribution_date(front, language),
        meeting=_meeting(adoption, language) or _meeting(closing, language),
        agenda_items=items,
        agenda_title=agenda_title,
        committee_report=report_in(" ".join([row.text for row in front])),
        job_number=_job_number(pages),
        document_type=document_type_of(symbol, [row.text for row in front], paragraphs),
        amends=amended_by(symbol, paragraphs),
    )


def _front(pages: Sequence[Sequence[TextRow]], paragraphs: Sequence[Paragraph]) -> list[TextRow]:
    """The rows above the title, or above the chapeau if there is no title; otherwise those of the first page."""
    return _above(pages, paragraphs, Kind.TITLE) or _above(pages, paragraphs, Kind.CHAPEAU) or list(pages[0])


def _above(pages: Sequence[Sequence[TextRow]], paragraphs: Sequence[Paragraph], kind: Kind) -> list[TextRow]:
    """The rows above the first paragraph of a kind; none if there is no such paragraph."""
    region = next(
        (paragraph.regions[0] for paragraph in paragraphs if paragraph.kind is kind and paragraph.regions), None
    )
    if region is None:
        return []
    above = [row for row in pages[region.page] if row.y0 < region.y0 - LIMITS.above_title]
    return [row for page in pages[: region.page] for row in page] + above


def _symbol(front: Sequence[TextRow], pages: Sequence[Sequence[TextRow]]) -> Symbol | None:
    """The first symbol in the masthead, or in a running head."""
    heads = [row for page in pages[1 : LIMITS.head_pages] for row in page[: LIMITS.head_rows]]
    for row, below in zip_longest([*front, *heads], front[1:]):
        if "[" in row.text or OTHER_DOCUMENT.search(row.text.split("/")[0]):
            continue
        symbol = first_printed(row.text)
        if symbol:
            symbol = _with_letters(symbol, row)
            return symbol if below is None else _with_letters_below(symbol, below)
    return None


def _title(paragraphs: Sequence[Paragraph]) -> str | None:
    """The title, without the comma after it where the line of its adoption goes on: "Резолюция 2700 (2023),"."""
    title = next((paragraph.text for paragraph in paragraphs if paragraph.kind is Kind.TITLE), None)
    return title.rstrip("".join(COMMAS)) if title else title


def _in_title(paragraphs: Sequence[Paragraph]) -> Symbol | None:
    """The symbol that is the number of the title, as "WHA74.12"; "74/12" alone is not the symbol of any body."""
    label = next((paragraph.label for paragraph in paragraphs if paragraph.kind is Kind.TITLE), "")
    return parse(label) if label[:1].isalpha() else None


def _with_letters(symbol: Symbol, row: TextRow) -> Symbol:
    """The symbol with the letters that follow it in its own piece of the row."""
    in_pieces = (found for line in row.lines if (found := first_printed(line.text)))
    return next((found for found in in_pieces if found.letter and found.short == symbol.short), symbol)


def _with_letters_below(symbol: Symbol, row: TextRow) -> Symbol:
    """The symbol with the letters that are all that the row below it says: a narrow column breaks there."""
    wrapped = first_printed(f"{symbol.printed} {row.text.strip()}")
    return wrapped if wrapped and not symbol.letter and wrapped.letter else symbol


def _body(paragraphs: Sequence[Paragraph], language: LanguageWords) -> str | None:
    """The body that adopts the text: the chapeau without its article and its comma."""
    chapeau = next((paragraph.text for paragraph in paragraphs if paragraph.kind is Kind.CHAPEAU), "")
    return _named(chapeau, language) or None


def _deciding(front: Sequence[TextRow], paragraphs: Sequence[Paragraph], language: LanguageWords) -> str | None:
    """The body at the beginning of the one sentence of a decision, if the masthead names it too."""
    title = next((number for number, paragraph in enumerate(paragraphs) if paragraph.kind is Kind.TITLE), None)
    if title is None or title + 1 == len(paragraphs):
        return None
    name = _named(paragraphs[title + 1].text, language)
    return name if any(name and name in row.text for row in front) else None


def _printed_body(front: Sequence[TextRow], language: LanguageWords) -> str | None:
    """The body that a line of the masthead names; of several, that which belongs to the others."""
    return language.body_in({fold(line.text).strip() for row in front for line in row.lines})


def _named(text: str, language: LanguageWords) -> str:
    """What a text says up to its first comma, without the article."""
    name = re.split(r"[,،，]", text.strip())[0].strip()
    article = next((article for article in language.articles if name.startswith(article)), "")
    return name[len(article) :]


def _session(front: Sequence[TextRow], symbol: Symbol | None, language: LanguageWords) -> int | None:
    """The session by its line in the masthead, otherwise by the symbol."""
    words = [fold(word) for word in language.session]
    for row in front:
        folded = fold(row.text)
        if len(folded) < LIMITS.session_line and any(word in folded for word in words):
            number = ordinal_in(row.text, language)
            if number and number < LIMITS.sessions:
                return number
            year = YEAR.search(folded)
            if year and symbol and symbol.organ == COUNTED_BY_YEARS:
                return int(year.group())
    return symbol.session if symbol else None


def _adoption(front: Sequence[TextRow], language: LanguageWords) -> str:
    """The sentences that say when the text was adopted; empty if there are none. An agenda title may begin alike."""
    sentences = [
        front[number : number + LIMITS.adoption_rows]
        for number, row in enumerate(front)
        if language.adopted_pattern.match(fold(row.text).strip())
    ]
    return " ".join([row.text for sentence in sentences for row in sentence])


def _distribution_date(front: Sequence[TextRow], language: LanguageWords) -> str | None:
    """The date in or just below the line "Distr.: General"; it may be in English in any language."""
    for number, row in enumerate(front):
        if not DISTRIBUTION.search(fold(row.text)):
            continue
        below = front[number : number + LIMITS.distribution_rows]
        for text in [row.text for row in below] + [_wrapped(*pair) for pair in pairwise(below)]:
            date = first_date(text, language, ENGLISH)
            if date:
                return date
    return None


def _wrapped(first: TextRow, second: TextRow) -> str:
    """The text of two rows of one narrow column; empty if they are not aligned."""
    return f"{first.text} {second.text}" if abs(first.x0 - second.x0) < first.size else ""


def _meeting(text: str, language: LanguageWords) -> int | None:
    match = language.meeting_pattern.search(fold(text))
    if match is None:
        return None
    return ordinal_in(match.group(1) or match.group(), language)


def _job_number(pages: Sequence[Sequence[TextRow]]) -> str | None:
    """The job number at the foot of the first page, or in a running foot."""
    for page in pages[: LIMITS.head_pages]:
        for row in reversed(page):
            number = job_number_in(row.text)
            if number:
                return number
    return None


def job_number_in(text: str) -> str | None:
    """The first job number of a text."""
    match = JOB_NUMBER.search(text)
    return match.group(1) if match else None


def report_in(text: str) -> str | None:
    """The report of a committee that a masthead names in brackets, as printed: "A/78/482, para. 29"."""
    matches = (REPORT.search(remark) for remark in REMARK.findall(text))
    return next((report for match in matches if match and (report := report_named(match.group(1)))), None)


def report_named(words: str) -> str | None:
    """The report that words name; ``None`` for a draft that was put straight to the plenary ("A/80/L.5")."""
    return None if _names_draft(words) else joined(words)


def _names_draft(text: str) -> bool:
    return any(citation.symbol.kind is SymbolKind.DRAFT for citation in cited_in(text))
