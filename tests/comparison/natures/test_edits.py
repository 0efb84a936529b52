"""Edit scripts: faithful for any two texts, cut between words, mirrored when the texts are swapped."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Operation
from desktop_app.comparison.natures.describe import describe_text
from desktop_app.comparison.words.tokens import tokens_of

WORDS = st.sampled_from(
    [*["the", "of", "and", "States", "report", "also"], "A/78/264", "78/229", ",", " ", "。", "国", "والدول", "2023"]
)
TEXTS = st.one_of(
    st.text(max_size=40), st.lists(WORDS, max_size=20).map(" ".join), st.lists(WORDS, max_size=20).map("".join)
)
ENGLISH = Context(language="en")


def shown(old: str, new: str) -> str:
    marks = {Operation.EQUAL: "{}", Operation.DELETE: "[-{}-]", Operation.INSERT: "[+{}+]"}
    return "".join(marks[edit.operation].format(edit.text) for edit in describe_text(old, new, ENGLISH).edits)


@given(TEXTS, TEXTS)
def test_edits_give_back_both_texts(old: str, new: str) -> None:
    assume(old != new)
    edits = describe_text(old, new, ENGLISH).edits
    assert "".join(edit.text for edit in edits if edit.operation is not Operation.INSERT) == old
    assert "".join(edit.text for edit in edits if edit.operation is not Operation.DELETE) == new


@given(TEXTS, TEXTS)
def test_swapping_the_texts_mirrors_the_edits(old: str, new: str) -> None:
    def mirrored(swap: bool) -> list[tuple[str, str]]:
        edits = describe_text(new, old, ENGLISH).edits if swap else describe_text(old, new, ENGLISH).edits
        names = {Operation.DELETE: "new" if swap else "old", Operation.INSERT: "old" if swap else "new"}
        return sorted((names.get(edit.operation, "both"), edit.text) for edit in edits)

    assert mirrored(False) == mirrored(True)


@given(TEXTS, TEXTS)
def test_cuts_fall_between_tokens(old: str, new: str) -> None:
    assume(old != new)
    edits = describe_text(old, new, ENGLISH).edits
    ends, at = {0}, 0
    for token in tokens_of(old):
        at += len(token)
        ends.add(at)
    at = 0
    for edit in edits:
        assert at in ends
        at += 0 if edit.operation is Operation.INSERT else len(edit.text)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # A phrase between commas goes with the comma after it.
        (
            "with the full, effective use",
            "with the full, equal, effective use",
            "with the full, [+equal, +]effective use",
        ),
        # A word in the middle goes with the blank after it.
        ("Recalling its resolution", "Recalling also its resolution", "Recalling [+also +]its resolution"),
        # A number and its date change whole, and together.
        (
            "resolution 77/154 of 14 December 2022,",
            "resolution 79/234 of 24 December 2024,",
            "resolution [-77/154 of 14 December 2022-][+79/234 of 24 December 2024+],",
        ),
        # Little words between two changes belong to them.
        (
            "protect the dignity of migrants",
            "serve the needs of refugees",
            "[-protect the dignity of migrants-][+serve the needs of refugees+]",
        ),
    ],
)
def test_changes_read_as_a_drafter_would_make_them(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected
