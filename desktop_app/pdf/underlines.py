"""Underlined words count as italics: typewriters, and the layouts of the 1990s, set words off like this."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.extraction.page.lines import Line, Rule, Span
from desktop_app.pdf.limits import LIMITS


def with_underlines(lines: Sequence[Line], rules: Iterable[Rule]) -> Sequence[Line]:
    """The lines, with the words in italics that a rule underlines from the first to the last."""
    level = [rule for rule in rules if rule.x1 - rule.x0 > rule.y1 - rule.y0]
    return [_underlined(line, level) if line.spans else line for line in lines] if level else lines


def _underlined(line: Line, rules: Iterable[Rule]) -> Line:
    for rule in rules:
        baseline, size = line.spans[0].baseline, line.spans[0].size
        if 0 < rule.y0 - baseline < LIMITS.underline_below * size and line.x0 < rule.x1 and rule.x0 < line.x1:
            left, right = rule.x0 - LIMITS.underline_ends, rule.x1 + LIMITS.underline_ends
            inside = [span for span in line.spans if left < span.x0 and span.x1 < right]
            if _are_flush([span for span in inside if not span.text.isspace()], rule):
                line = replace(line, spans=tuple([x._replace(italic=True) if x in inside else x for x in line.spans]))
    return line


def _are_flush(spans: Sequence[Span], rule: Rule) -> bool:
    """Whether spans begin and end where a rule does; the border of a cell is longer than its words."""
    if not spans:
        return False
    return max(abs(spans[0].x0 - rule.x0), abs(spans[-1].x1 - rule.x1)) < LIMITS.underline_ends
