"""Proof that an OpenDocument text gives both texts back, read from its content alone."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.comparison.model import Comparison
from desktop_app.export.odt.markup import Node, odf_name, words_of
from desktop_app.export.word.proof import demand_all, texts_of

LINES = (odf_name("text:p"), odf_name("text:h"))


def prove_content(content: Node, comparison: Comparison) -> None:
    """Raise ``ExportError``, which names the first text that is not carried, unless both texts come back."""
    for accepted, resolution in ((True, comparison.new), (False, comparison.old)):
        demand_all(texts_of(resolution), texts_in_content(content, accepted=accepted))


def texts_in_content(content: Node, *, accepted: bool) -> list[str]:
    """The texts of the paragraphs, then of the footnotes, with all changes accepted or rejected; not the empty ones.

    ``content`` is the root of ``content.xml``.
    """
    walk = _Walk(content, accepted)
    body = next(content.iter(odf_name("office:text")))
    for block in body:
        if block.tag not in {odf_name("text:section"), odf_name("text:tracked-changes")}:
            walk.over(line for line in block.iter(*LINES) if not _in_note(line, block))
    return [text for text in (*walk.texts, *walk.notes) if text]


def _in_note(line: Node, block: Node) -> bool:
    """Whether a line is in a footnote or a comment of the block, not in the block itself."""
    inner = {odf_name("text:note"), odf_name("office:annotation")}
    return any(above.tag in inner for above in line.iterancestors() if above is not block)


class _Walk:
    """Goes through the paragraphs as a reader does who accepts or rejects every change."""

    def __init__(self, content: Node, accepted: bool) -> None:
        self._accepted = accepted
        self._regions = {
            region.get(odf_name("text:id"), ""): region[0] for region in content.iter(odf_name("text:changed-region"))
        }
        self._inserting = False
        self._open = ""
        self.texts: list[str] = []
        self.notes: list[str] = []

    def over(self, lines: Iterator[Node]) -> None:
        """Take in these paragraphs; one whose end is not there goes on in the next."""
        for line in lines:
            self._take(line)
            if self._stands:
                self._end()

    @property
    def _stands(self) -> bool:
        return self._accepted or not self._inserting

    def _end(self) -> None:
        self.texts.append(self._open)
        self._open = ""

    def _take(self, line: Node) -> None:
        for part in words_of(line):
            if isinstance(part, str):
                self._open += part if self._stands else ""
            else:
                self._take_mark(part)

    def _take_mark(self, mark: Node) -> None:
        if mark.tag == odf_name("text:change-start"):
            self._inserting = True
        elif mark.tag == odf_name("text:change-end"):
            self._inserting = False
        elif mark.tag == odf_name("text:change") and not self._accepted:
            self._take_deleted(self._regions[mark.get(odf_name("text:change-id"), "")])
        elif mark.tag == odf_name("text:note") and self._stands:
            self._take_note(mark)

    def _take_deleted(self, deletion: Node) -> None:
        for number, line in enumerate(line for line in deletion if line.tag in LINES):
            if number:
                self._end()
            self._take(line)

    def _take_note(self, note: Node) -> None:
        """A footnote is a text of its own, after all paragraphs."""
        texts, held, inserting = self.texts, self._open, self._inserting
        self.texts, self._open, self._inserting = [], "", False
        self.over(note.iter(*LINES))
        self.notes.append("".join([*self.texts, self._open]).removeprefix(" "))
        self.texts, self._open, self._inserting = texts, held, inserting
