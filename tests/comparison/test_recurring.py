"""The same change in many paragraphs is one group; a paragraph that crosses over with the same words is said to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.promotion import promotion_remark
from desktop_app.resolution.model import Kind, Paragraph, Resolution, Zone

Make = Callable[..., Resolution]

FERRIES = [
    "Urges Member States to inspect every ferry that they own or control once a year;",
    "Invites the regional commissions to publish rules for all who own or control a river port;",
    "Requests the Secretary-General to report on what they own or control at its next session;",
    "Welcomes the guidelines on life jackets for small vessels;",
]


def test_the_same_change_in_many_paragraphs_is_one_group(make: Make) -> None:
    new = [text.replace(" or control", "") for text in FERRIES]
    comparison = compare(make(FERRIES), make(new))
    assert [(one.old, one.new, one.links) for one in comparison.groups] == [("or control", "", (0, 1, 2))]


def test_a_change_in_two_paragraphs_is_none(make: Make) -> None:
    new = [text.replace(" or control", "") for text in FERRIES[:2]] + FERRIES[2:]
    assert compare(make(FERRIES), make(new)).groups == ()


@pytest.mark.parametrize(
    ("language", "old", "new", "same"),
    [
        ("en", "Recalling the work of the ferries,", "Recalls the work of the ferries;", True),
        ("en", "Recalling the work of the ferries,", "Also recalls the work of the ferries;", True),
        ("fr", "Rappelant le travail des bacs,", "Rappelle le travail des bacs ;", True),
        ("es", "Recordando la labor de los barcos,", "Recuerda la labor de los barcos;", True),
        ("ru", "ссылаясь на работу паромов,", "ссылается на работу паромов;", True),
        ("ar", "وإذ ترحب بعمل العبارات،", "ترحب بعمل العبارات؛", True),
        ("zh", "回顾渡轮的工作，", "回顾渡轮的工作；", True),
        ("en", "Recalling the work of the ferries,", "Welcomes the work of the ferries;", False),
        ("en", "Recalling the work of the ferries,", "Recalls the work of the harbours;", False),
    ],
)
def test_a_paragraph_that_crossed_over_with_the_same_words(language: str, old: str, new: str, same: bool) -> None:
    before = Paragraph("pp1", "PP 1", Kind.PREAMBULAR, Zone.PREAMBLE, old)
    after = Paragraph("op1", "OP 1", Kind.OPERATIVE, Zone.OPERATIVE, new)
    context = Context(language)
    assert [one.code for one in promotion_remark(before, after, context)] == ["now-operative"] * same
    assert [one.code for one in promotion_remark(after, before, context)] == ["now-preambular"] * same
    assert promotion_remark(before, replace(after, zone=Zone.PREAMBLE), context) == ()
