"""Which blocks are closings: those at the right margin, or with the meeting and the date and nothing else."""

from __future__ import annotations

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import COLONS, COMMAS, SEMICOLONS, Block
from desktop_app.extraction.text.wordings import says_closing

# What paragraphs before the last end with; a date in the margin does not.
GOES_ON = (*COMMAS, *SEMICOLONS, *COLONS)


def is_closing(block: Block, layout: Layout) -> bool:
    """Whether a block is a closing by its place or its words, in bold by both: short, and without a label."""
    if block.label is not None or len(block.rows) > LIMITS.closing_rows:
        return False
    is_in_place = _is_flush_end(block, layout) and not block.text.rstrip().endswith(GOES_ON)
    if block.first.bold:
        return is_in_place and says_closing(block.text)
    return is_in_place or says_closing(block.text)


def _is_flush_end(block: Block, layout: Layout) -> bool:
    """Whether all rows are short and at the right margin, as those of a closing are; small type may head a table."""
    start = layout.left + layout.measure * LIMITS.flush_start
    end = layout.right - layout.measure * LIMITS.flush_end
    return all(row.start > start and row.end > end and not layout.is_small(row) for row in block.rows)
