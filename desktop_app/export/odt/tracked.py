"""Running text with tracked changes as OpenDocument has them (part 3, 5.5): regions, and points that refer to them.

What is inserted stands in the text between two points. What is deleted stands in its region, at the head of the
document, and a point where it was. A region may begin in one paragraph and end in another. Moves are told as deletions
and insertions, since OpenDocument has no others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.comparison.model import Operation
from desktop_app.export.odt.markup import XML_ID, Node, node

ParagraphLook = Callable[[], Node]
"""Makes an empty paragraph of a certain look."""


class ChangedRegions:
    """The regions of one document, at its head, each with who made the change and when."""

    def __init__(self, author: str, moment: str) -> None:
        self._author, self._moment = author, moment
        self.written: list[Node] = []

    def add(self, kind: str) -> tuple[str, Node]:
        """A new region of a kind (``text:insertion``, ``text:deletion``): its name, and the element of the kind."""
        name = f"c{len(self.written) + 1}"
        signed = node(
            "office:change-info",
            {},
            node("dc:creator", text=self._author),
            node("dc:date", text=self._moment),
        )
        change = node(kind, {}, signed)
        region = node("text:changed-region", {"text:id": name}, change)
        region.set(XML_ID, name)
        self.written.append(region)
        return name, change


class TrackedText:
    """Writes words and paragraph ends one after the other into ``blocks``."""

    def __init__(self, regions: ChangedRegions) -> None:
        self._regions = regions
        self.blocks: list[Node] = []
        self._line: Node = node("text:p")
        self._insertion: str | None = None
        self._deletion: Node | None = None

    def add(self, operation: Operation, made: Sequence[Node]) -> None:
        """Put elements at the end, each a stretch of words, a call of a footnote or a comment."""
        self._turn_to(operation)
        target = self._line if self._deletion is None else self._deletion[-1]
        target.extend(made)

    def end(self, operation: Operation, look: ParagraphLook) -> None:
        """End a paragraph; its look is known only now, since it goes with its end."""
        self._turn_to(operation)
        if self._deletion is not None:
            self._deletion[-1] = _with_content_of(look(), self._deletion[-1])
            self._deletion.append(node("text:p"))
            return
        self.blocks.append(_with_content_of(look(), self._line))
        self._line = node("text:p")

    def put_apart(self, block: Node) -> None:
        """Put a block that no change may reach over: a table or a section."""
        self.finish()
        self.blocks.append(block)

    def finish(self) -> None:
        """End what is open; the end of a paragraph before a block of its own is in both versions."""
        last = self.blocks[-1] if self.blocks else None
        if not len(self._line) and last is not None and self._insertion:
            self._line, held = last, self._line
            self._turn_to(Operation.EQUAL)
            self._line = held
        self._turn_to(Operation.EQUAL)
        if len(self._line):
            self.blocks.append(self._line)
        self._line = node("text:p")

    def _turn_to(self, operation: Operation) -> None:
        if operation is not Operation.DELETE:
            self._deletion = None
        if operation is not Operation.INSERT and self._insertion:
            self._line.append(node("text:change-end", {"text:change-id": self._insertion}))
            self._insertion = None
        if operation is Operation.INSERT and not self._insertion:
            self._insertion, _ = self._regions.add("text:insertion")
            self._line.append(node("text:change-start", {"text:change-id": self._insertion}))
        if operation is Operation.DELETE and self._deletion is None:
            name, self._deletion = self._regions.add("text:deletion")
            self._deletion.append(node("text:p"))
            self._line.append(node("text:change", {"text:change-id": name}))


def _with_content_of(made: Node, line: Node) -> Node:
    made.text = line.text
    made.extend(list(line))
    return made
