"""Numbers of paragraphs as a reader's language says them. The window starts with it, so it needs nothing but words."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.resolution.message import Message

_PLACES = {
    place.template: place
    for place in (
        Message("place-title", "Title"),
        Message("place-chapeau", "Chapeau"),
        Message("place-closing", "Closing"),
        Message("place-heading", "Heading"),
        Message("place-table", "Table"),
        Message("place-text", "Text"),
        Message("place-item", "Item"),
        Message("place-annex", "Annex"),
        Message("place-section", "sect."),
        Message("place-paragraph", "para."),
    )
}
"""The words in citations; "PP" and "OP" are the same in every language."""
_PLACE = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _PLACES))})(?!\w)")


def said_cite(cite: str, say: Callable[[Message], str]) -> str:
    """A citation as ``say`` has its words, for the eye alone: "Annex, para. 2" is "Annexe, par. 2" in French."""
    return _PLACE.sub(lambda found: say(_PLACES[found.group()]), cite)
