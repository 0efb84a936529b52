"""A font that gives a letter another's name is mended; one that merely lacks letters is left alone."""

from __future__ import annotations

import pytest

from desktop_app.pdf.tounicode import mended_map

HEAD = b"/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
TAIL = b"\nendcmap\nend\nend\n"


def a_map(*ranges: bytes) -> bytes:
    """A map as Word writes it, in which codes follow the alphabet."""
    return HEAD + b"%d beginbfrange\n" % len(ranges) + b"\n".join(ranges) + b"\nendbfrange" + TAIL


ALPHABET_BUT_Q = (b"<0044> <0053> <0061>", b"<0055> <005D> <0072>")


def test_the_letter_between_its_neighbours_gets_its_own_name() -> None:
    mended = mended_map(a_map(*ALPHABET_BUT_Q, b"<0054> <0054> [<0075>]"))
    assert mended is not None
    assert b"<0054> <0071>" in mended
    assert b"<0058> <0075>" in mended, "the other claimant keeps the letter"
    assert mended.startswith(HEAD)
    assert mended.endswith(TAIL)


@pytest.mark.parametrize(
    "ranges",
    [
        pytest.param(ALPHABET_BUT_Q, id="a letter that the document does not use is no fault"),
        pytest.param((*ALPHABET_BUT_Q, b"<0054> <0054> [<00660069>]"), id="a ligature may say two letters"),
        pytest.param((*ALPHABET_BUT_Q, b"<0054> <0054> <0071>"), id="nothing wrong"),
        pytest.param((b"<0054> <0054> [<0075>]", b"<0058> <0058> <0075>"), id="too few letters to know the order"),
        pytest.param(
            (*ALPHABET_BUT_Q, b"<0054> <0054> <0071>", b"<0090> <0090> <0075>"), id="small capitals name a letter twice"
        ),
        pytest.param((b"<0001> <0001> [<0061> <0062>]", b"<0002> <FFFF> <D8FF>"), id="nonsense"),
    ],
)
def test_other_maps_are_left_alone(ranges: tuple[bytes, ...]) -> None:
    assert mended_map(a_map(*ranges)) is None


def test_many_names_are_written_in_blocks_of_a_hundred() -> None:
    mended = mended_map(a_map(*ALPHABET_BUT_Q, b"<0054> <0054> [<0075>]", b"<0400> <0500> <0400>"))
    assert mended is not None
    assert b"100 beginbfchar" in mended
    assert mended_map(mended) is None
