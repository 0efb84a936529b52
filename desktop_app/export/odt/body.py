"""The body of one of our Word files as that of an OpenDocument text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from desktop_app.comparison.model import Operation
from desktop_app.export.odt.looks import AutomaticStyles
from desktop_app.export.odt.markup import Node, node, odf_name, put_words
from desktop_app.export.odt.tracked import ChangedRegions, TrackedText
from desktop_app.export.word.markup import Element, tag

OPERATIONS = {
    tag("del"): Operation.DELETE,
    tag("moveFrom"): Operation.DELETE,
    tag("ins"): Operation.INSERT,
    tag("moveTo"): Operation.INSERT,
}
REPEATED = re.compile(r"NOTEREF _note(\d+)")
HEADINGS = {"Heading1": "1", "Heading2": "2"}


class OdtBody:
    """Writes the blocks of a Word body; ``notes`` and ``comments`` are the elements of those parts by their numbers."""

    def __init__(
        self,
        styles: AutomaticStyles,
        regions: ChangedRegions,
        notes: Mapping[str, Element],
        comments: Mapping[str, Element],
    ) -> None:
        self._styles, self._regions = styles, regions
        self._notes, self._comments = notes, comments

    def blocks(self, elements: Sequence[Element]) -> list[Node]:
        """Paragraphs, tables and, for what stands around the text, sections."""
        text = TrackedText(self._regions)
        for element in elements:
            if element.tag == tag("p"):
                self._paragraph(text, element)
            elif element.tag == tag("tbl"):
                text.put_apart(self._table(element))
            elif element.tag == tag("sdt"):
                text.put_apart(self._section(element))
        text.finish()
        return text.blocks

    def _section(self, block: Element) -> Node:
        properties, content = block
        name = next(properties.iter(tag("alias"))).get(tag("val"), "")
        return node("text:section", {"text:name": name}, *self._in_lists(self.blocks(list(content))))

    def _in_lists(self, blocks: Sequence[Node]) -> Iterator[Node]:
        """The blocks; items that follow one another are one list."""
        names = (block.get(odf_name("text:style-name"), "") for block in blocks)
        marked = zip(map(self._styles.is_bullet, names), blocks, strict=True)
        for are_items, group in groupby(marked, lambda pair: pair[0]):
            found = [block for _, block in group]
            if are_items:
                items = [node("text:list-item", {}, block) for block in found]
                yield node("text:list", {"text:style-name": "Bullets"}, *items)
            else:
                yield from found

    def _paragraph(self, text: TrackedText, paragraph: Element, *, whole: Operation | None = None) -> None:
        """``whole`` is what happened to all that the paragraph is in: the same is no change inside."""
        for run in paragraph.iter(tag("r"), tag("commentRangeStart")):
            operation = _operation(run)
            made = self._run(run)
            if made:
                text.add(Operation.EQUAL if operation is whole else operation, made)
        text.end(_end_operation(paragraph), lambda: self._line(paragraph))

    def _line(self, paragraph: Element) -> Node:
        name, style = self._styles.of_paragraph(paragraph)
        if style in HEADINGS:
            return node("text:h", {"text:style-name": name, "text:outline-level": HEADINGS[style]})
        return node("text:p", {"text:style-name": name})

    def _run(self, run: Element) -> list[Node]:
        """The elements of a run; of a field that repeats a note mark, those of its instruction alone."""
        if run.tag == tag("commentRangeStart"):
            return [self._comment(run.get(tag("id"), ""))]
        reference = run.find(tag("footnoteReference"))
        if reference is not None:
            return [self._note(reference.get(tag("id"), ""), run)]
        instruction = "".join(part.text or "" for part in run.iter(tag("instrText"), tag("delInstrText")))
        if repeated := REPEATED.search(instruction):
            return [_repeated(repeated[1], _shown_after(run))]
        if run.find(f"{tag('rPr')}/{tag('rStyle')}") is not None:
            return []
        return self._words(run)

    def _words(self, run: Element) -> list[Node]:
        text = "".join(
            "\t" if part.tag == tag("tab") else part.text or ""
            for part in run.iter(tag("t"), tag("delText"), tag("tab"))
        )
        if not text:
            return []
        span = node("text:span", {"text:style-name": self._styles.of_words(run)})
        put_words(span, text)
        return [span]

    def _note(self, number: str, run: Element) -> Node:
        """A footnote; its words after the space that follows its mark in Word."""
        operation = _operation(run)
        text = TrackedText(self._regions)
        for paragraph in self._notes[number].iter(tag("p")):
            self._paragraph(text, paragraph, whole=operation)
        text.finish()
        shown = "".join(part.text or "" for part in run.iter(tag("t"), tag("delText")))
        label = {"text:label": shown} if shown else {}
        return node(
            "text:note",
            {"text:id": f"ftn{number}", "text:note-class": "footnote"},
            node("text:note-citation", label, text=shown or number),
            node("text:note-body", {}, *text.blocks),
        )

    def _comment(self, number: str) -> Node:
        comment = self._comments[number]
        lines = [node("text:p", text="".join(map(str, line.itertext()))) for line in comment.iter(tag("p"))]
        author = node("dc:creator", text=comment.get(tag("author")))
        return node("office:annotation", {}, author, node("dc:date", text=comment.get(tag("date"))), *lines)

    def _table(self, table: Element) -> Node:
        right_to_left = next(table.iter(tag("bidiVisual")), None) is not None
        widths = [int(column.get(tag("w"), "0")) for column in table.iter(tag("gridCol"))]
        columns = [node("table:table-column", {"table:style-name": self._styles.of_column(w)}) for w in widths]
        rows = [self._row(cells) for cells in _joined_rows(list(table.iter(tag("tr"))))]
        head = 1 if next(table.iter(tag("tblHeader")), None) is not None else 0
        heads = [node("table:table-header-rows", {}, *rows[:head])] if head else []
        look = {"table:style-name": self._styles.of_table(right_to_left)}
        return node("table:table", look, *columns, *heads, *rows[head:])

    def _row(self, cells: Sequence[Sequence[Element]]) -> Node:
        made = node("table:table-row")
        for versions in cells:
            span = max((_span(cell) for cell in versions), default=1)
            covered = {"table:number-columns-spanned": str(span)} if span > 1 else {}
            look = {"office:value-type": "string", "table:style-name": self._styles.of_cell()}
            made.append(node("table:table-cell", look | covered, self._cell(versions)))
            made.extend(node("table:covered-table-cell") for _ in range(span - 1))
        return made

    def _cell(self, versions: Sequence[Element]) -> Node:
        """One paragraph with the words of a cell, or of an old one and of the new one in its place."""
        text = TrackedText(self._regions)
        paragraphs = [paragraph for cell in versions for paragraph in cell.iter(tag("p"))]
        for paragraph in paragraphs:
            for run in paragraph.iter(tag("r")):
                text.add(_operation(run), self._run(run))
        text.end(Operation.EQUAL, lambda: self._line(paragraphs[0]) if paragraphs else node("text:p"))
        return text.blocks[0]


def _joined_rows(rows: Sequence[Element]) -> Iterator[list[list[Element]]]:
    """The cells of each row, each alone or an old one with the new one.

    OpenDocument tracks no rows. So that as few as can be are left empty, removed rows and the new ones that follow are
    one after the other the same rows, whose words changed.
    """
    removed: list[Element] = []
    for row in rows:
        if _row_mark(row) == "ins" and removed and _spans(removed[0]) == _spans(row):
            yield [[old, new] for old, new in zip(_cells(removed.pop(0)), _cells(row), strict=True)]
            continue
        if _row_mark(row) != "del":
            yield from (_alone(old) for old in removed)
            removed = []
            yield _alone(row)
        else:
            removed.append(row)
    yield from (_alone(old) for old in removed)


def _alone(row: Element) -> list[list[Element]]:
    before = next(row.iter(tag("gridBefore")), None)
    empty: list[list[Element]] = [[] for _ in range(0 if before is None else int(before.get(tag("val"), "0")))]
    return [*empty, *([cell] for cell in _cells(row))]


def _cells(row: Element) -> list[Element]:
    return row.findall(tag("tc"))


def _spans(row: Element) -> list[int]:
    return [_span(cell) for cell in _cells(row)]


def _span(cell: Element) -> int:
    found = cell.find(f"{tag('tcPr')}/{tag('gridSpan')}")
    return 1 if found is None else int(found.get(tag("val"), "1"))


def _row_mark(row: Element) -> str:
    properties = row.find(tag("trPr"))
    return next((n for n in ("ins", "del") if properties is not None and properties.find(tag(n)) is not None), "")


def _operation(run: Element) -> Operation:
    return next((OPERATIONS[above.tag] for above in run.iterancestors() if above.tag in OPERATIONS), Operation.EQUAL)


def _end_operation(paragraph: Element) -> Operation:
    """What happened to the end of a paragraph."""
    marks = paragraph.findall(f"{tag('pPr')}/{tag('rPr')}/*")
    return next((OPERATIONS[mark.tag] for mark in marks if mark.tag in OPERATIONS), Operation.EQUAL)


def _repeated(number: str, shown: str) -> Node:
    """A further call of a footnote."""
    named = {"text:note-class": "footnote", "text:ref-name": f"ftn{number}", "text:reference-format": "text"}
    return node("text:span", {"text:style-name": "Footnote_20_anchor"}, node("text:note-ref", named, text=shown))


def _shown_after(run: Element) -> str:
    """What a field shows: the words between its second mark and its third."""
    following = run.itersiblings(tag("r"))
    words = (part for each in following for part in each.iter(tag("t"), tag("delText")))
    return next((part.text or "" for part in words), "")
