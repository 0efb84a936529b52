"""Tables whose rows stand as close to each other as the lines inside their cells; all invented."""

from __future__ import annotations

import pytest

from desktop_app.extraction.structure.tables import tables_in
from tests.extraction.structure.test_table_cells import LAYOUT, Printed, printed, texts

STEP, LABELS, FIGURES, REMARKS = 10.0, 24, (-300.0, -360.0), 380.0
"""Points from row to row, letters in the first column, where the figures end, and where the remarks begin."""
ROWS = [
    ("Lamps", ("12,5", "–"), ""),
    ("Lamps that hang on the landing stages of rivers", ("1.250,75", "-"), "Counted at night by the keepers"),
    ("Ropes", ("(46)", "3,5 %"), "New"),
    ("Lanterns of the ferries that cross the Upper Maren", ("-3,5", "1 250"), ""),
    ("Keepers", ("7", "8"), "Paid by the passengers of the ferry"),
    ("Anchors", ("9", "…"), ""),
]


def wrapped(text: str, letters: int) -> list[str]:
    """The lines of a text in a column so many letters wide."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= letters and lines[-1]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def evenly(at_bottom: bool, remarks: bool) -> list[tuple[float, Printed]]:
    """The printed rows, the cells of each set at its first line or its last."""
    found: list[tuple[float, Printed]] = []
    for label, figures, remark in ROWS:
        columns = [
            (123.0, wrapped(label, LABELS)),
            *((x, [figure]) for x, figure in zip(FIGURES, figures, strict=True)),
        ]
        columns += [(REMARKS, wrapped(remark, 16))] if remarks and remark else []
        height = max(len(lines) for _, lines in columns)
        for number in range(height):
            at = [(x, lines, number - (height - len(lines) if at_bottom else 0)) for x, lines in columns]
            found.append((STEP, [(x, lines[n]) for x, lines, n in at if 0 <= n < len(lines)]))
    return found


@pytest.mark.parametrize("at_bottom", [True, False])
@pytest.mark.parametrize("remarks", [True, False])
@pytest.mark.parametrize("unit", ["", "(thousands)"])
def test_rows_as_close_as_lines_are_told_by_their_words(at_bottom: bool, remarks: bool, unit: str) -> None:
    head = [(STEP, [(123, "Thing"), (-300, "Old"), (-360, "New"), (REMARKS, "Remarks")][: 3 + remarks])]
    units: list[tuple[float, Printed]] = [(STEP, [(294, unit)])] * bool(unit)
    found = texts(printed(*head, *units, *evenly(at_bottom, remarks)))
    assert found[0] == ["Thing", "Old", "New", "Remarks"][: 3 + remarks]
    assert [" ".join(row).strip() for row in found[1 : 1 + len(units)]] == [unit] * bool(unit)
    expected = [[label, *figures, remark][: 3 + remarks] for label, figures, remark in ROWS]
    assert found[1 + len(units) :] == expected


@pytest.mark.parametrize("style", ["i", "b"])
@pytest.mark.parametrize("at_bottom", [True, False])
def test_a_head_in_a_type_of_its_own_is_no_part_of_the_first_row(style: str, at_bottom: bool) -> None:
    letters = [(123, "Thing"), (-300, "Old"), (-360, "New"), (REMARKS, "Remarks on it")]
    tags = 2 * len(f"<{style}>") + 1  # letters that are not printed
    marked = [(x - tags * 4 if x < 0 else x, f"<{style}>{text}</{style}>") for x, text in letters]
    found = texts(printed((STEP, marked), *evenly(at_bottom, True)))
    assert found[0] == [text for _, text in letters]
    assert len(found) == 1 + len(ROWS)


@pytest.mark.parametrize(
    ("remark", "size"), [("Counted at night.", 7.0), ("Source: the keepers.", 8.0), ("注：夜间计数。", 8.0)]
)
def test_a_short_remark_below_the_table_is_no_row_of_it(remark: str, size: float) -> None:
    rows = printed(*evenly(False, False))
    below = printed((rows[-1].baseline + 20 - 100, [(123, remark)]), size=size)
    ((start, end),) = tables_in([*rows, *below], LAYOUT)
    assert (start, end) == (0, len(rows))
