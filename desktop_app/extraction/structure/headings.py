"""Which blocks are headings, by their type and place: they have no words in common."""

from __future__ import annotations

import re

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import is_superscript, runs_of, whole
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import QUOTES_END
from desktop_app.extraction.structure.blocks import COMMAS, STOP, Block
from desktop_app.extraction.structure.labels import HAN_NUMERALS
from desktop_app.resolution.language import HAN
from desktop_app.resolution.roman import roman_value

ANNEX = re.compile(
    r"\s*(?:annex(?:e|es)?|anexos?|appendi(?:x|ce)|apéndice|приложение|добавление|المرفق|مرفق|التذييل|附件|附录)"
    r"(?:\s+[IVXLC\d]+|\s*[一二三四五六七八九十]+|\s+\w{1,8})?\s*[*.:]?\s*",
    re.IGNORECASE,
)
# "Annex A – Items that may be brought ashore": a title in the same line, apart from it by a dash or a colon.
TITLED_ANNEX = re.compile(rf"({ANNEX.pattern})[–—:.-]\s+\S.*", re.IGNORECASE)
# "Article 12", "Руководящее положение 2", "第十二条", with its title in the same line or without.
ARTICLE = re.compile(
    rf"""\s*(
        (?:[^\W\d_]{{3,20}}\ ){{1,2}}(?:\d{{1,3}}(?:\ ?(?:bis|ter|quater))?|premier)
        | 第[{HAN_NUMERALS}百〇\d]{{1,6}}[条條]
        | [{HAN.letters}]{{2,4}}\ ?\d{{1,3}}
    )(?:\s*[.:–—-]?\s*|\s*[.:–—]\s.*)""",
    re.VERBOSE,
)
STARS = re.compile(r"\s*\*(?:\s*\*){1,4}\s*")
NUMERAL = re.compile(r"\s*([IVXLC]{1,7})\s*")
HAN_NUMERAL = re.compile(rf"\s*[{HAN_NUMERALS}]{{1,3}}\s*")
# What calls a note as word processors print it: "B[1]".
MARK_IN_BRACKETS = re.compile(r"\s?\[\d{1,3}\]$")
# Arabic texts write the name of the letter.
LETTER = re.compile(r"\s*([A-ZА-Я]|ألف|باء|جيم|دال|هاء|واو|زاي|حاء)\s*")
# "[Adopted without a vote.]" is a sentence too, and so is “7. Urges States to pay;”.
CLOSING_BRACKETS = "]］"
MARK_AFTER_STOP = re.compile(r"(?<=[,;.:،，；。])\s*[(（]?\d{1,3}[)）]?\s*$")


def is_heading(block: Block, layout: Layout) -> bool:
    """Whether a block is a section title or number, a centred line or "* * *"."""
    if not is_short(block):
        return False
    text = block.text
    if STARS.fullmatch(text) or is_section_number(text):
        return True
    if block.label is not None and block.label.form not in ("capital", "number", "han"):
        return False
    if all(row.bold for row in block.rows):
        return True
    if block.label is not None:
        return False
    sentence = MARK_AFTER_STOP.sub("", text.rstrip()).rstrip(CLOSING_BRACKETS + QUOTES_END).endswith((*STOP, *COMMAS))
    return not sentence and (_is_italic(block) or is_centred(block, layout))


def is_short(block: Block) -> bool:
    """Whether a block has no more rows than a heading."""
    return len(block.rows) <= LIMITS.heading_rows


def is_section_number(text: str) -> bool:
    """Whether a text is the number of a section and nothing else: "II", "B", "二"."""
    match = NUMERAL.fullmatch(text)
    return bool(LETTER.fullmatch(text) or HAN_NUMERAL.fullmatch(text)) or (
        match is not None and roman_value(match.group(1).lower()) > 0
    )


def letter_of(block: Block) -> str:
    """The letter by which one of several resolutions under one number is known, without the note that it may call."""
    if len(block.rows) > 1 or len(block.first.text) > LIMITS.letter:
        return ""
    runs = runs_of(whole(block.first))
    text = "".join([run.text for run in runs if not is_superscript(run, block.first)])
    match = LETTER.fullmatch(MARK_IN_BRACKETS.sub("", text))
    return match.group(1) if match else ""


def is_annex(block: Block, layout: Layout) -> bool:
    """Whether a block says that an annex begins, with its title in the same line or without."""
    if len(block.rows) == 1 and ANNEX.fullmatch(block.text):
        return True
    return is_short(block) and TITLED_ANNEX.fullmatch(block.text) is not None and is_heading(block, layout)


def annex_in(text: str) -> str | None:
    """What a heading calls the annex that it begins: "Annex A"; ``None`` if it begins none."""
    if ANNEX.fullmatch(text):
        return text.strip()
    titled = TITLED_ANNEX.fullmatch(text)
    return titled[1].strip(" .:") if titled else None


def article_in(text: str) -> str | None:
    """What a heading calls the article, rule or principle that it begins: "Article 12"; ``None`` if it begins none."""
    match = ARTICLE.fullmatch(text)
    return " ".join(match[1].split()) if match else None


def is_centred(block: Block, layout: Layout) -> bool:
    """Whether all rows are centred on the measure, away from both margins."""
    return all(
        layout.is_indented(row)
        and abs(row.start - layout.left - (layout.right - row.end)) < 2 * LIMITS.indent * layout.body_size
        for row in block.rows
    )


def _is_italic(block: Block) -> bool:
    return all(row.italic for row in block.rows)
