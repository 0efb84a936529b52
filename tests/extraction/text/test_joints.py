"""How two rows are joined: by a space, closely, or closely and without the hyphen that broke a word."""

from __future__ import annotations

import pytest

from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.joints import Joint, joint_at_line_end
from tests.extraction.press import rows

# The pieces of the row before, whether it ends with a space, the beginning of the next row, and the joint.
CASES = [
    (["the safety of"], False, "river", Joint.SPACE),
    (["report A/78/"], False, "275", Joint.CLOSE),
    (["report A/78/"], True, "275", Joint.SPACE),
    (["تشرين الأول", "/"], False, "أكتوبر", Joint.SPACE),  # official rows end there only where a blank is
    (["the initiative ("], False, "SCORE", Joint.CLOSE),
    (["the initiative ", "“"], False, "Score", Joint.CLOSE),
    (["l’initiative «"], False, "Phares »", Joint.SPACE),  # no row ends with it but where it is followed by a space
    (["the initiative Score", "”"], False, "of", Joint.SPACE),  # after a word, the sign closes
    (["from 9-"], True, "20 July", Joint.CLOSE),
    (["a rule ", "–"], False, "two words", Joint.SPACE),
    (["the virus COVID", "-"], False, "19 came", Joint.CLOSE),  # a hyphen in another face
    (["intergovern-"], False, "mental", Joint.MENDED),
    (["inter", "govern-"], False, "mental", Joint.MENDED),  # written in two pieces
    (["gender-"], False, "and age-responsive", Joint.SPACE),  # a word left out
    (["far-"], False, "reaching", Joint.CLOSE),
]


@pytest.mark.parametrize(
    ("page", "joint"),
    [
        ("en todos —o casi todos— los puertos —", Joint.CLOSE),
        ("casi todos— los puertos —", Joint.CLOSE),  # the one before is at the end of another row
        ("in all ports — or most — of them —", Joint.SPACE),
        ("в портах\u00a0— или почти во всех\u00a0—и в гаванях\u00a0— где", Joint.SPACE),  # one is closed up
    ],
)
def test_a_dash_at_the_end_of_a_row_stands_as_the_others_do(page: str, joint: Joint) -> None:
    assert joint_at_line_end(["los puertos —"], "seguros", False, Dehyphenator([rows(page, "seguros")])) is joint


@pytest.mark.parametrize(("before", "space_end", "text", "joint"), CASES)
def test_joints(before: list[str], space_end: bool, text: str, joint: Joint) -> None:
    dehyphenator = Dehyphenator([rows("intergovernmental bodies and far-reaching measures")])
    assert joint_at_line_end(before, text, space_end, dehyphenator) is joint
