"""References to paragraphs of the same text follow its numbering, or are pointed out."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Nature
from desktop_app.comparison.natures.describe import describe_text
from desktop_app.comparison.natures.own_paragraphs import new_numbers, own_paragraphs_in
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone

RENUMBERED = Context("en", 78, 79, numbers={3: 3, 17: 22, 18: 23})


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "as told in paragraphs 17 and 18 above", [17, 18]),
        ("en", "paragraph 12 (b) of the present resolution", [12]),
        ("en", "paragraph 7 of its resolution 74/272", []),
        ("fr", "aux paragraphes 17 et 18 ci-dessus", [17, 18]),
        ("es", "los párrafos 17 y 18 supra", [17, 18]),
        # Spanish mostly leaves "above" out.
        ("es", "previsto en el párrafo 17 las partes que les correspondan", [17]),
        ("es", "indicadas en los párrafos 17 y 18;", [17, 18]),
        ("es", "en el párrafo 17 de su resolución 74/272", []),
        ("es", "en los párrafos 17 y 18 del informe", []),
        ("es", "en el párrafo 17 b), del informe", []),
        ("es", "Toma nota del párrafo 17;", []),
        ("ru", "в пунктах 17 и 18 выше", [17, 18]),
        ("ar", "في الفقرتين 17 و 18 أعلاه", [17, 18]),
        ("ar", "والفقرتان 17 و 18 أدناه", [17, 18]),
        ("ar", "بالفقرات من 17 إلى 19 أعلاه", [17, 19]),
        ("zh", "上文第17和18段", [17, 18]),
    ],
)
def test_references_are_found(language: str, text: str, numbers: list[int]) -> None:
    assert [number for number, _, _ in own_paragraphs_in(text, language)] == numbers


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("in paragraph 17 above", "in paragraph 22 above", Nature.ROUTINE),
        ("in paragraphs 17 and 18 above", "in paragraphs 22 and 23 above", Nature.ROUTINE),
        ("in paragraph 17 (b) above", "in paragraph 22 (b) above", Nature.ROUTINE),
        ("in paragraph 17 (b) above", "in paragraph 22 (c) above", Nature.WORDING),
        ("in paragraph 17 above", "in paragraph 23 above", Nature.WORDING),
        ("in paragraph 40 above", "in paragraph 41 above", Nature.WORDING),
    ],
)
def test_a_reference_that_follows_the_numbering_is_routine(old: str, new: str, nature: Nature) -> None:
    assert describe_text(old, new, RENUMBERED).nature is nature


def test_a_spanish_reference_follows_the_numbering_without_a_word_for_above() -> None:
    spanish = Context("es", 78, 79, numbers={17: 22})
    assert describe_text("en el párrafo 17 las partes", "en el párrafo 22 las partes", spanish).nature is Nature.ROUTINE


def test_without_the_numbers_a_changed_reference_is_a_change_of_wording() -> None:
    assert (
        describe_text("in paragraph 17 above", "in paragraph 22 above", Context("en", 78, 79)).nature is Nature.WORDING
    )


def test_a_reference_that_kept_its_number_is_pointed_out() -> None:
    remarks = describe_text("in paragraph 17 above", "in paragraph 17 above", RENUMBERED).remarks
    assert [remark.code for remark in remarks] == ["reference-left-behind"]
    assert describe_text("in paragraph 3 above", "in paragraph 3 above", RENUMBERED).remarks == ()


def _resolution(*labels: str, part: str | None = None) -> Resolution:
    paragraphs = (Paragraph(x, x, Kind.OPERATIVE, Zone.OPERATIVE, f"Notes {x}", label=x, part=part) for x in labels)
    return Resolution(Source("a.pdf", "", 1), Metadata(), tuple(paragraphs))


def test_the_numbers_come_from_the_paragraphs_that_belong_together() -> None:
    together = [((0,), (1,)), ((1,), (2,))]
    assert new_numbers(_resolution("1.", "2."), _resolution("1.", "2.", "3."), together) == {1: 2, 2: 3}


def test_a_text_in_parts_has_no_numbers_of_its_own() -> None:
    assert new_numbers(_resolution("1.", part="A"), _resolution("1."), [((0,), (0,))]) == {}
