"""How the language chosen came about: the versions of its series with which words came and went, the oldest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.gui.library.phrases import translate
from desktop_app.gui.library.rows import FoundParagraph, age_of
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.agreed_words import LanguageStep, language_steps, stretch_of
from desktop_app.resolution.language import language_with
from desktop_app.resolution.symbol import parse

MOST_STEPS, MOST_CHANGES, LONGEST = 6, 3, 60


class CameAbout(TranslatedWidget):
    """A few lines: year, resolution, and what changed with it. Hidden where there is but one version."""

    def __init__(self, state: SearchState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self._found: FoundParagraph | None = None
        self._heading, self._lines = QLabel(), QLabel()
        self._heading.setProperty("strong", True)
        self._lines.setTextFormat(Qt.TextFormat.RichText)
        self._lines.setWordWrap(True)
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        column.addWidget(self._heading)
        column.addWidget(self._lines)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._heading.setText(self.tr("How this language came about"))
        self.show_for(self._found)

    def show_for(self, found: FoundParagraph | None) -> None:
        """Show the steps of the series of a paragraph."""
        self._found = found
        lines = list(self._lines_of(found)) if found and found.agreed else []
        self.setVisible(len(lines) > 1)
        self._lines.setText(f"<table cellspacing='0' cellpadding='1'>{''.join(lines)}</table>")

    def _lines_of(self, found: FoundParagraph) -> Iterator[str]:
        """The first version, then each that changed something; of very many, the last."""
        versions = _one_a_resolution(self._series(found))
        texts = [stretch_of(each.phrase, each.agreed.text) for each in versions if each.agreed]
        if not versions:
            return
        steps = [
            (version, changes)
            for (before, _), (after, version) in pairwise(zip(texts, versions, strict=True))
            if (changes := language_steps(before, after))
        ]
        yield self._line(versions[0], escape(_short(texts[0])))
        for version, changes in steps[-MOST_STEPS:]:
            yield self._line(version, self._changed(changes, _arrow_in(version)))
        if not steps and len(versions) > 1:
            yield self._line(versions[-1], escape(translate("Library", "the same since")))

    def _series(self, found: FoundParagraph) -> list[FoundParagraph]:
        number = found.agreed.series if found.agreed else 0
        language = found.hit.language
        same = (each for each in self._state.agreed if each.agreed and each.agreed.series == number)
        return sorted((each for each in same if each.hit.language == language), key=age_of)

    def _line(self, version: FoundParagraph, words: str) -> str:
        symbol = parse(version.hit.symbol or "")
        name = symbol.short if symbol else version.name
        muted = self._theme.colours.muted
        return (
            f"<tr><td style='color:{muted}'>{(version.hit.date or '')[:4]}&nbsp;&nbsp;</td>"
            f"<td style='white-space:pre'><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{words}</td></tr>"
        )

    def _changed(self, changes: Sequence[LanguageStep], arrow: str) -> str:
        """``+ and sustainable``, ``resources → funding``, in the colours and with the lines of a redline."""
        shown = [self._change(change, arrow) for change in changes[:MOST_CHANGES]]
        return " · ".join([*shown, *(["…"] if len(changes) > MOST_CHANGES else [])])

    def _change(self, change: LanguageStep, arrow: str) -> str:
        colours = self._theme.colours
        gone = f"<s style='color:{colours.removed}'>{escape(_short(change.gone))}</s>" if change.gone else ""
        new = f"<u style='color:{colours.added}'>{escape(_short(change.new))}</u>" if change.new else ""
        if gone and new:
            return f"{gone} {arrow} {new}"
        return f"+ {new}" if new else f"− {gone}"


def _one_a_resolution(found: Sequence[FoundParagraph]) -> list[FoundParagraph]:
    """Of several paragraphs of one resolution, the likest one."""
    best: dict[str, FoundParagraph] = {}
    for each in found:
        known = best.get(each.name)
        if known is None or (each.agreed and known.agreed and each.agreed.similarity > known.agreed.similarity):
            best[each.name] = each
    return list(best.values())


def _arrow_in(version: FoundParagraph) -> str:
    """From old to new: a line of words runs as their own language does, whichever way the window runs."""
    return "←" if language_with(version.hit.language).right_to_left else "→"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
