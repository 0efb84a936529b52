"""What of the pages is no part of the text: masthead, running heads and feet, heads of tables printed again.

Every row of a page is in a paragraph, in a footnote, or here. What is here is mostly little; where it is much, it may
well be text that was taken for something else, and the reader is told so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.front import Front
from desktop_app.extraction.structure.kinds import letter_above_chapeau
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Notice

LEFT_OUT = Message(
    "page-left-out",
    "Much of page {0} ({1} characters) was taken for masthead, running head or foot and is missing here; look at the"
    " page.",
)


def masthead_of(blocks: Sequence[Block], front: Front) -> list[TextRow]:
    """The rows above the text that are in no paragraph."""
    letter = letter_above_chapeau(blocks, front)
    numbers = {front.sponsors, front.chapeau, letter, *front.kept, *range(front.title, front.title_end)}
    above = (block for number, block in enumerate(blocks[: front.text]) if number not in numbers)
    return [row for block in above for row in block.rows]


def much_left_out(
    masthead: Iterable[TextRow], furniture: Iterable[TextRow], layout: Layout, agenda_title: str | None = None
) -> Iterable[Notice]:
    """A warning for each page of which more is left out than mastheads, running heads and feet ever hold.

    The title of the agenda item, which may be long, is not lost: it is shown apart.
    """
    above, around = Counter[int](), Counter[int]()
    for row in masthead:
        above[row.page] += len(row.text) if row.text.strip() not in (agenda_title or "") else 0
    for row in furniture:
        around[row.page] += 0 if layout.is_small(row) else len(row.text)
    for page in sorted({*above, *around}):
        if above[page] > LIMITS.masthead_most or around[page] > LIMITS.furniture_most:
            yield Notice(LEFT_OUT.filled(str(page + 1), str(above[page] + around[page])), page)
