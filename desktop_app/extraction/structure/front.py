"""Where the resolution begins: its title and its chapeau among the first blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import CJK
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import CLOSED, RIGHT_TO_LEFT
from desktop_app.extraction.structure.blocks import COMMAS, Block
from desktop_app.extraction.structure.headings import is_centred, is_section_number, letter_of
from desktop_app.extraction.text.title_numbers import NUMBER, NUMBER_IN_WORDS, OF_HEALTH_ASSEMBLY
from desktop_app.extraction.text.wordings import (
    begins_with_article,
    names_body,
    names_principal_body,
    names_sponsors,
    says_adoption,
    says_corrigendum,
)
from desktop_app.resolution.symbol import Symbol, first_printed


@dataclass(frozen=True)
class Front:
    """Indexes of blocks: the title is ``blocks[title:title_end]``, what comes before the text is the masthead.

    ``sponsors`` is the block that names the sponsors of a draft. A Security Council draft has no title.
    ``label_end`` is the offset where the title's number ends in its first row. ``chapeau`` is ``None`` if none was
    found. ``found`` tells whether there is anything that a resolution, decision or amendment begins with; where there
    is not, the title is empty, and all blocks are plain text. ``kept`` are blocks before the text that are no masthead.
    ``corrects`` tells a corrigendum, whose title is that of the text which it corrects.
    """

    title: int = 0
    title_end: int = 0
    chapeau: int | None = None
    label_end: int = 0
    sponsors: int | None = None
    kept: tuple[int, ...] = ()
    corrects: bool = False

    @property
    def found(self) -> bool:
        """Whether the document has a title, sponsors or a chapeau, or is a corrigendum."""
        has_title = self.title_end > self.title
        return has_title or self.corrects or self.sponsors is not None or self.chapeau is not None

    @property
    def is_loose(self) -> bool:
        """Whether what follows the title is plain text: neither a chapeau nor a number tells a resolution."""
        return self.corrects or (self.chapeau is None and not self.label_end)

    @property
    def text(self) -> int:
        """The block where the text begins, after title and chapeau."""
        return self.title_end if self.chapeau is None else self.chapeau + 1


def front_of(blocks: Sequence[Block], layout: Layout) -> Front:
    """Find title and chapeau."""
    front = _corrigendum(blocks, layout)
    front = front or _with_number(blocks, layout) or _without_number(blocks, layout) or _without_chapeau(blocks, layout)
    front = front or _statement(blocks) or _with_plain_chapeau(blocks) or _decision(blocks) or Front()
    corrects = front.corrects or (front.chapeau is None and _is_of_corrigendum(blocks[: front.title]))
    return replace(front, kept=_prose_above(blocks, front), corrects=corrects)


def _corrigendum(blocks: Sequence[Block], layout: Layout) -> Front | None:
    """The front of a corrigendum: that word in a line by itself, below the title, with no chapeau at hand."""
    words = (number for number, block in enumerate(blocks[: LIMITS.language_blocks]) if says_corrigendum(block.text))
    word = next(words, None)
    if word is None or any(is_chapeau(block, layout) for block in blocks[: word + 2]):
        return None
    title, labels = word, dict(_numbered(blocks[:word]))
    while title > 0 and title not in labels and _is_in_title_above(blocks[title - 1], blocks[title], layout):
        title -= 1
    if title == word and title - 1 in labels and blocks[title - 1].first.bold:
        title -= 1  # the word may stand in the middle below a title that does not
    label_end = labels.get(title, 0)
    return Front(title, word, None, label_end, _sponsors_above(blocks, title), corrects=True)


def _is_in_title_above(above: Block, below: Block, layout: Layout) -> bool:
    """Whether a block is of the title above "Corrigendum", which may be in smaller type; mastheads stand elsewhere."""
    says_other = names_sponsors(above.text) or says_adoption(above.text)
    smaller = above.first.size < below.first.size - LIMITS.same_title
    if says_other or smaller or above.first.bold != below.first.bold or above.first.page != below.first.page:
        return False
    reach = LIMITS.title_reach * below.first.size
    return abs(above.first.start - below.first.start) < reach or is_centred(above, layout)


def _is_of_corrigendum(masthead: Sequence[Block]) -> bool:
    """Whether the symbol of the document is that of a corrigendum."""
    symbol = _symbol_of(masthead)
    return symbol is not None and symbol.corrects is not None


def _symbol_of(masthead: Sequence[Block]) -> Symbol | None:
    """The symbol of the document, which is the first that is printed."""
    symbols = (first_printed(row.text) for block in masthead for row in block.rows)
    return next(filter(None, symbols), None)


def _statement(blocks: Sequence[Block]) -> Front | None:
    """The front of a statement of the Security Council's President: what is bold above its prose is the title."""
    end = next((number for number, block in enumerate(blocks) if _is_prose(block)), 0)
    symbol, title = _symbol_of(blocks[:end]), end
    if symbol is None or not symbol.is_statement or not blocks[end - 1].first.bold:
        return None
    while title > 0 and _is_same_type(blocks[title - 1], blocks[end - 1]):
        title -= 1
    return Front(title, end)


def _with_number(blocks: Sequence[Block], layout: Layout) -> Front | None:
    """A numbered title above a chapeau."""
    for number, label_end in _numbered(blocks):
        chapeau = _chapeau_after(blocks, number + 1, layout)
        if chapeau is not None:
            return Front(number, chapeau, chapeau, label_end, _sponsors_above(blocks, number))
    return None


def _numbered(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """The blocks that begin like a numbered title, and where the number ends in their first row."""
    for number, block in enumerate(blocks):
        text = block.first.text.rstrip()
        match = NUMBER.match(text) or NUMBER_IN_WORDS.match(text)
        if match is not None and (len(text) > match.end() or _has_title_below(blocks, number)):
            yield number, match.end()


def _has_title_below(blocks: Sequence[Block], number: int) -> bool:
    """Whether a number in words that has a row to itself is followed by the title that it belongs to."""
    block, below = blocks[number], blocks[number + 1 :][:1]
    in_words = NUMBER_IN_WORDS.match(block.first.text) is not None
    return in_words and (len(block.rows) > 1 or any(_is_same_type(other, block) for other in below))


def _without_chapeau(blocks: Sequence[Block], layout: Layout) -> Front | None:
    """A numbered title in bold or large type, or of a body whose numbers are no others, with a plain chapeau if any."""
    large = layout.body_size * (1 + LIMITS.size_change)
    for number, label_end in _numbered(blocks):
        block = blocks[number]
        is_set_off = block.first.bold or block.first.size > large or OF_HEALTH_ASSEMBLY.match(block.first.text)
        if not is_set_off or _prose_above(blocks, Front(number)):
            continue
        end = number + 1
        while end < len(blocks) and end < number + LIMITS.title_blocks and _is_same_type(blocks[end], block):
            end += 1
        chapeau = _below_part(blocks, end)
        return Front(number, chapeau or end, chapeau, label_end, _sponsors_above(blocks, number))
    return None


def _below_part(blocks: Sequence[Block], end: int) -> int | None:
    """The chapeau below a title that ends before a block; the letter and title of a first part may be between them."""
    for number, block in enumerate(blocks[end : end + LIMITS.plain_title], end):
        if _names_body(block):
            return number
        if not (letter_of(block) or (number > end and block.first.bold)):
            return None
    return None


def _names_body(block: Block) -> bool:
    """Whether a block is a chapeau by its words, whose comma may have been forgotten."""
    return names_body(block.text) or names_principal_body(block.text)


def _with_plain_chapeau(blocks: Sequence[Block]) -> Front | None:
    """A chapeau that only its words tell, and the title above it, if there is any, where nothing is in bold."""
    for number, block in enumerate(blocks[: LIMITS.language_blocks]):
        if block.label is None and len(block.rows) <= 2 and names_body(block.text):
            end = _above_adoption(blocks, number)
            title, label_end = _plain_title(blocks, end)
            return Front(title, end, number, label_end, _sponsors_above(blocks, title))
    return None


def _plain_title(blocks: Sequence[Block], end: int) -> tuple[int, int]:
    """Where the title begins that ends before a block, and its number ends: the line above, or those from a number."""
    if end == 0 or names_sponsors(blocks[end - 1].text):
        return end, 0
    for number, label_end in _numbered(blocks[:end]):
        if end - number <= LIMITS.plain_title:
            return number, label_end
    return end - 1, 0


def _chapeau_after(blocks: Sequence[Block], start: int, layout: Layout) -> int | None:
    """The chapeau: the first block after the title that is short and set differently."""
    for number in range(start, min(start + LIMITS.title_blocks, len(blocks))):
        if is_chapeau(blocks[number], layout):
            return number
        if len(blocks[number].text) > LIMITS.title_block:
            return None
    return None


def is_chapeau(block: Block, layout: Layout) -> bool:
    """Whether a block looks like "The General Assembly,": a short line, indented, in italics, or bold by its words."""
    row = block.first
    text = block.text.strip()
    if block.label is not None or len(block.rows) > 2 or len(text) > LIMITS.chapeau:
        return False
    if row.bold and not row.italic:
        return names_body(text)
    if not (text.endswith(COMMAS) or row.italic or _is_bare_name(text)):
        return False
    if any(char.isdecimal() for char in text) or is_section_number(text) or names_sponsors(text):
        return False
    if not (row.lines[0].spans[0].italic or layout.is_indented(row)):
        return False
    return names_body(text) or _is_bare_name(text) or _is_set_as_name(block)


def _is_bare_name(text: str) -> bool:
    """Whether a text is the name of a body, whose comma was forgotten, in a script that has no italics to tell it."""
    return (CJK.match(text) or RIGHT_TO_LEFT.match(text)) is not None and names_body(f"{text}，")


def _is_set_as_name(block: Block) -> bool:
    """Whether most letters are in italics, or none are and the line begins with an article.

    A short preambular paragraph has its first words alone in italics.
    """
    spans = [span for row in block.rows for line in row.lines for span in line.spans]
    letters = sum(sum(map(str.isalpha, span.text)) for span in spans)
    italic = sum(sum(map(str.isalpha, span.text)) for span in spans if span.italic)
    return 2 * italic > letters if italic else begins_with_article(block.text)


def _without_number(blocks: Sequence[Block], layout: Layout) -> Front | None:
    """A title without a number, as drafts and texts of other bodies have: the bold blocks above the chapeau."""
    for number, block in enumerate(blocks):
        end = _above_adoption(blocks, number) if is_chapeau(block, layout) else 0
        if end and blocks[end - 1].first.bold:
            title = end if names_sponsors(blocks[end - 1].text) else _title_before(blocks, end, block)
            return Front(title, end, number, 0, _sponsors_above(blocks, title))
    return None


def _above_adoption(blocks: Sequence[Block], chapeau: int) -> int:
    """Where the title ends if a line below it says when the text was adopted; such a line may be in two blocks."""
    end = chapeau
    if end > 2 and says_adoption(blocks[end - 2].text) and _is_rest_of_adoption(blocks[end - 1].text):
        end -= 2
    while end > 1 and says_adoption(blocks[end - 1].text):
        end -= 1
    return end


def _is_rest_of_adoption(text: str) -> bool:
    """Whether a text reads like "3 March 2036", or, as in Chinese, like the verb that had no room above."""
    if NUMBER.match(text):
        return False
    has_day = any(map(str.isdecimal, text)) and len(text) <= LIMITS.adoption_rest
    return has_day or len(text.strip()) <= LIMITS.adoption_verb


def _decision(blocks: Sequence[Block]) -> Front | None:
    """The front of a draft without a chapeau, such as a decision: the sponsors and the bold blocks of a type below."""
    sponsors = next((number for number, block in enumerate(blocks) if names_sponsors(block.text)), None)
    if sponsors is None or _prose_above(blocks, Front(sponsors)):
        return None
    end = title = sponsors + 1
    while end < len(blocks) and end < title + LIMITS.title_blocks and _is_same_type(blocks[end], blocks[title]):
        end += 1
    return Front(title, end, None, 0, sponsors)


def _title_before(blocks: Sequence[Block], end: int, chapeau: Block) -> int:
    """The beginning of the title that ends before a block; above it the body that the chapeau names may stand."""
    title, body = end - 1, chapeau.text.strip(" ,،，")
    while title > 0 and _belongs_to_title(blocks[title - 1], blocks[title]):
        if body.endswith(blocks[title - 1].text.strip()):
            break
        title -= 1
    return title


def _belongs_to_title(above: Block, below: Block) -> bool:
    return _is_same_type(above, below) and not names_sponsors(above.text) and not says_adoption(above.text)


def _is_same_type(above: Block, below: Block) -> bool:
    same_size = abs(above.first.size - below.first.size) < LIMITS.same_title
    return above.first.bold and same_size and above.first.page == below.first.page


def _sponsors_above(blocks: Sequence[Block], title: int) -> int | None:
    return title - 1 if title > 0 and names_sponsors(blocks[title - 1].text) else None


def _prose_above(blocks: Sequence[Block], front: Front) -> tuple[int, ...]:
    """The blocks before the text from the first to the last that is prose: they are no masthead.

    Nor are those of a page between the first and that of the title.
    """
    last = front.title if front.chapeau is None else front.chapeau
    above = [n for n in range(last) if not front.title <= n < front.title_end and n != front.sponsors]
    between = range(blocks[0].first.page + 1, blocks[min(last, len(blocks) - 1)].first.page) if above else range(0)
    prose = [n for n in above if blocks[n].first.page in between or _is_prose(blocks[n])]
    if not prose:
        return ()
    page = blocks[min(last, len(blocks) - 1)].first.page
    late = blocks[prose[0]].first.page < page
    heading = prose[0] - 1
    first = heading if late and heading in above and blocks[heading].first.bold else prose[0]
    kept = [n for n in above if first <= n <= prose[-1] or (n > first and blocks[n].first.page < page)]
    return (*kept, *_headings_above(blocks, front, kept[-1] + 1)) if late else tuple(kept)


def _headings_above(blocks: Sequence[Block], front: Front, start: int) -> range:
    """The blocks from ``start`` to the title if they are headings, such as "Draft resolutions", and no masthead."""
    above = range(start, front.title)
    return above if all(blocks[number].first.bold for number in above) else range(0)


def _is_prose(block: Block) -> bool:
    """Whether a block is a table, a labelled paragraph, or text that is longer than a line of a masthead."""
    text = block.text.strip()
    if block.cells:
        return not _is_masthead_in_columns(block)
    if block.first.bold or text.startswith(("[", "［")):
        return False
    ends = text.endswith(CLOSED) and len(text) > LIMITS.masthead_sentence
    return ends or len(text) > LIMITS.masthead_line


def _is_masthead_in_columns(table: Block) -> bool:
    """Whether a cell in the first row of a table is nothing but the symbol of a document, beside a name.

    So it is in a masthead set in columns; in a table of documents the symbols have a head above them.
    """
    first = [" ".join(part.row.text[part.start : part.end].strip() for part in cell) for cell in table.cells[0]]
    return len(first) > 1 == sum(map(_is_symbol, first))


def _is_symbol(words: str) -> bool:
    symbol = first_printed(words)
    return words.rstrip("*") == symbol.printed if symbol else OF_HEALTH_ASSEMBLY.fullmatch(words) is not None
