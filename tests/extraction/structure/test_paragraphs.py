"""Units made paragraphs: openings, notes, places, confidence, and paragraphs over page ends."""

from __future__ import annotations

import pytest

from desktop_app.extraction.languages import LANGUAGES
from desktop_app.extraction.structure.paragraphs import opening_of
from desktop_app.extraction.text.wording import Wording
from desktop_app.resolution.model import Kind, Paragraph
from tests.extraction.press import Press, line, opened

BY_CODE = {language.code: language for language in LANGUAGES}
HEADS = dict.fromkeys((1, 2), ("A/RES/78/901", "Safety of ferries and river crossings"))
LONG = (
    "<i>Encourages</i> Member States to train and certify ferry operators, and to consider the establishment of schools"
    " of inland navigation in cooperation with river basin organizations,<sup>2</sup> regional commissions and the"
    " private sector, bearing in mind the needs of small operators in rural areas and of those who live on islands;"
)


@pytest.mark.parametrize(
    ("code", "text", "italics", "opening"),
    [
        ("en", "Noting with concern that", ((0, 19),), "Noting with concern"),
        ("fr", "Rappelant ses résolutions", ((0, 9),), "Rappelant"),
        ("en", "Noting the Treaty Series", ((11, 24),), ""),  # italics farther in are a title
        ("zh", "又注意到秘书长的报告", (), "又注意到"),  # no italics in Chinese
        ("ar", "وإذ تلاحظ مع القلق أن", (), "وإذ تلاحظ مع القلق"),
    ],
)
def test_opening_words(code: str, text: str, italics: tuple[tuple[int, int], ...], opening: str) -> None:
    assert opening_of(Wording(text=text, italics=italics), BY_CODE[code]) == opening


def over_the_page(ruled: str) -> tuple[Paragraph, dict[str, str]]:
    """A paragraph that begins near the foot of the first page, and the footnotes of both pages."""
    press = opened(
        heads=HEADS,
        feet={0: "23-90178 (E)", 1: "2/2"},
        notes={0: ["<sup>1</sup> Resolution 70/950."], 1: ["<sup>2</sup> A/78/275."]},
        ruled=ruled,
    )
    press.paragraph("<i>Stressing</i> the need for the full implementation of the Framework,<sup>1</sup>")
    press.y = press.bottom - 6
    press.operative("1.", LONG)
    press.operative("2.", "<i>Decides</i> to consider the matter at its next session.")
    press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    assert resolution.warnings == ()
    (acting, _) = [paragraph for paragraph in resolution.paragraphs if paragraph.kind is Kind.OPERATIVE]
    return acting, {note.marker: note.text for note in resolution.footnotes}


@pytest.mark.parametrize("ruled", ["drawn", "underscores"])
def test_a_paragraph_over_a_page_end_leaves_out_notes_foot_and_running_head(ruled: str) -> None:
    acting, notes = over_the_page(ruled)
    assert acting.text == LONG.replace("<i>", "").replace("</i>", "").replace("<sup>2</sup>", "")
    assert [region.page for region in acting.regions] == [0, 1]
    assert acting.notes == ("2",)
    assert notes == {"1": "Resolution 70/950.", "2": "A/78/275."}


def test_a_note_called_twice_is_one_note() -> None:
    press = opened(notes={0: ["<sup>1</sup> Resolution 70/950."]})
    press.paragraph("<i>Stressing</i> the Framework<sup>1</sup> and the Protocol thereto,<sup>1</sup>")
    press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    assert [paragraph.notes for paragraph in resolution.paragraphs if paragraph.notes] == [("1", "1")]
    assert len(resolution.footnotes) == 1
    assert resolution.warnings == ()


def test_a_page_of_notes_only_parts_no_paragraph() -> None:
    press = opened(
        notes={0: ["<sup>1</sup> Resolution 70/950."], 1: ["<sup>2</sup> A/78/275.", "<sup>3</sup> Ibid."]},
        ruled="underscores",
    )
    press.paragraph("<i>Stressing</i> the Framework,<sup>1</sup> the report<sup>2</sup> and its annex,<sup>3</sup>")
    press.turn()
    resolution = press.read()
    assert [note.text for note in resolution.footnotes] == ["Resolution 70/950.", "A/78/275.", "Ibid."]
    assert resolution.paragraphs[-1].notes == ("1", "2", "3")


def test_a_text_that_cannot_be_read_is_unsure() -> None:
    press = opened()
    press.paragraph("<i>Stressing</i> the \ufffd\ufffd\ufffd\ue001\ue002 of the Framework,")
    assert press.read().paragraphs[-1].confidence < 0.5


def test_chinese_paragraphs_over_lines_and_notes_have_no_blanks() -> None:
    press = Press(notes={0: ["<sup>1</sup> 第70/950号决议，附件。"]})
    press.paragraph("<b>78/901. 内陆水域渡船安全</b>", indent=0)
    press.paragraph("大会，")
    rows = (
        "回顾其以往关于渡船安全的各项决议，并着重指出各会员国需要在其管辖的内河",
        "流域全面执行关于内河航运的框架<sup>1</sup>，并在每一个渡口备有救生船只和通信设备以及",
        "受过训练的船员，",
    )
    press.paragraph(rows[0])
    for number, text in enumerate(rows[1:]):
        press.sheets[-1].append(line(text, baseline=press.y + 12 * number))
    recalling = press.read().paragraphs[-1]
    assert recalling.text == "".join(rows).replace("<sup>1</sup>", "")
    assert (recalling.kind, recalling.opening, recalling.notes) == (Kind.PREAMBULAR, "回顾", ("1",))
