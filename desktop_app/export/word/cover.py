"""Around the text of a Word file with tracked changes: a first page with what to read first, a table of changes after.

Both are blocks of their own (ECMA-376, part 1, 17.5.2), so that they are no part of the text: Word takes the page
away by "Remove Current Cover Page", and accepting or rejecting all changes leaves them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.model import Side
from desktop_app.export import phrases
from desktop_app.export.labels import Labels
from desktop_app.export.word.looks import looks_of
from desktop_app.export.word.markup import Element, element, run, table_properties
from desktop_app.markup.marked import MarkedComparison
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.text.isolates import embedded

HEADINGS = ("Old", "New", "Changes", "Text")
WIDTHS = (1100, 1100, 1800, 5000)
"""Twentieths of a point, for each column: numbers and kinds are short, and the words have the rest of the line."""


class CoverAndTable:
    """Writes what stands before and after the text, in the language of the labels."""

    def __init__(self, marked: MarkedComparison, labels: Labels) -> None:
        self._marked, self._labels = marked, labels

    def first_page(self) -> Element:
        """The page with what to read first."""
        gallery = element("docPartObj", element("docPartGallery", val="Cover Pages"), element("docPartUnique"))
        end = element("p", element("r", element("br", type="page")))
        return _block("What to read first", 1, gallery, [*self._summary(), end])

    def table(self) -> Element:
        """A new page with a row for each change that is shown."""
        heading = self._paragraph(self._labels.say("Table of changes"), "Heading1")
        heading[0].insert(1, element("pageBreakBefore"))
        after = element("p")
        return _block("Table of changes", 2, element("richText"), [heading, self._rows(), after])

    def _summary(self) -> Iterator[Element]:
        marked, labels = self._marked, self._labels
        comparison = marked.comparison
        names = labels.from_to(phrases.name_of(comparison.old), phrases.name_of(comparison.new))
        yield self._paragraph(names, "Heading1")
        for sentence in (
            *phrases.warning_sentences(comparison, labels),
            phrases.budget_sentence(marked.budget, labels),
        ):
            yield self._paragraph(sentence, looks=[element("b"), element("bCs")])
        lists = (
            (labels.say("What to read first"), phrases.first_sentences(marked, labels)),
            (labels.say("The same change in several paragraphs"), phrases.group_sentences(marked, labels)),
            (labels.say("What is gone from the old text"), phrases.gone_sentences(marked, labels)),
            (labels.say("How paragraph numbers changed"), phrases.numbering_sentences(comparison, labels)),
        )
        for heading, sentences in lists:
            if sentences:
                yield self._paragraph(heading, "Heading2")
                yield from (self._paragraph(sentence, "ListBullet") for sentence in sentences)

    def _rows(self) -> Element:
        head = [[self._paragraph(self._labels.say(name), looks=[element("b"), element("bCs")])] for name in HEADINGS]
        grid = element("tblGrid", *[element("gridCol", w=str(width)) for width in WIDTHS])
        properties = table_properties(right_to_left=self._labels.right_to_left)
        first = _row(head, element("trPr", element("cantSplit"), element("tblHeader")))
        return element("tbl", properties, grid, first, *map(self._change, self._marked.shown))

    def _change(self, row: int) -> Element:
        marked, labels = self._marked, self._labels
        cites = [phrases.cite_of(marked.rows[row].paragraphs(marked.comparison, side), labels) for side in Side]
        kinds = phrases.kind_words(marked.kinds(row), labels)
        plain = [[self._paragraph(text)] for text in (*cites, kinds)]
        return _row([*plain, [self._words(row)]], element("trPr", element("cantSplit")))

    def _words(self, row: int) -> Element:
        """The words of a change as the text itself shows them, here without being tracked."""
        right_to_left = language_of(self._marked.comparison.new).right_to_left
        made = _properties("", right_to_left)
        direction = [element("rtl")] if right_to_left else []
        runs: list[Element] = []
        for mark, told in self._marked.headline(row):
            text = self._labels.sentence(told) if isinstance(told, Message) else told
            runs.append(run(f"{' ' if runs else ''}{text}", False, *looks_of(mark), *direction))
        return element("p", made, *runs)

    def _paragraph(self, text: str, style: str = "", *, looks: Sequence[Element] = ()) -> Element:
        right_to_left = self._labels.right_to_left
        direction = [element("rtl")] if right_to_left else []
        words = embedded(text, right_to_left=right_to_left)
        return element("p", _properties(style, right_to_left), run(words, False, *looks, *direction))


def _properties(style: str, right_to_left: bool) -> Element:
    made = element("pPr")
    if style:
        made.append(element("pStyle", val=style))
    if right_to_left:
        made.append(element("bidi"))
    return made


def _row(cells: Sequence[Sequence[Element]], properties: Element) -> Element:
    return element("tr", properties, *[_cell(cell, width) for cell, width in zip(cells, WIDTHS, strict=True)])


def _cell(content: Sequence[Element], width: int) -> Element:
    return element("tc", element("tcPr", element("tcW", w=str(width), type="dxa")), *content)


def _block(name: str, number: int, kind: Element, content: Sequence[Element]) -> Element:
    properties = element("sdtPr", element("alias", val=name), element("id", val=str(number)), kind)
    return element("sdt", properties, element("sdtContent", *content))
