"""Two languages of one text: which symbols, dates and large numbers are in one alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.comparison.across_languages import paired, paired_footnotes
from desktop_app.comparison.figures_apart import figures_apart
from desktop_app.comparison.model import Nature, Operation
from desktop_app.resolution.model import Footnote, Kind, Paragraph, Resolution, Zone


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("its resolution 78/229 of 19 December 2023", "sa résolution 78/229 du 19 décembre 2023"),
        ("held from 3 to 5 May 2023", "2023年5月3日至5日举行"),
        ("the twelve ports, 12 ships", "les douze ports, douze navires"),
        ("an amount of 65,459,100 dollars", "un montant de 65 459 100 dollars"),
        ("resolution 1325 (2000)", "القرار 1325 (2000)"),
        ("19 December 2023", "19 كانون الأول/ديسمبر 2023"),
        ("19 December 2023", "19 كانون الأوّل ديسمبر 2023"),
        ("27 and 28 September 2017", "2017年9月27日和28日"),
        ("in July and August 2014", "2014年7月和8月"),
        ("an amount of 65,459,100 dollars", "批款65 459 100美元"),
        ("an amount of 65,459,100 dollars", "مبلغ قدره 100 459 65 دولارا"),
        ("650 billion dollars, 1.35 million people", "6 500亿美元，135万人"),
        ("some 258.8 million dollars", "2.588亿美元"),
        ("58,000 people", "5.8万人"),
        ("3,5 millions de passagers et 120 millions de tonnes", "350万乘客和1.2亿吨"),
        ("its resolution 1514 (XV)", "قرارها 1514 (د-15)"),
        ("its resolutions 1541 (XV) and 1874 (S-IV)", "其第1541(XV)号和第1874(S-IV)号决议"),
        ("its resolution S-27/1", "قرارها دإ-27/1"),
        ("its report for 2021/22", "تقريرا للفترة 2021/2022"),
        ("the coronavirus disease (COVID-19)", "2019冠状病毒病"),
        ("the post-2015 development agenda", "خطة التنمية لما بعد عام 2015"),
        ("Articles 102 and 263", "第一百零二条和第二百六十三条"),
    ],
)
def test_the_same_figures_are_found_in_another_language(old: str, new: str) -> None:
    assert not figures_apart(old, new)


@pytest.mark.parametrize(
    ("old", "new", "apart"),
    [
        ("resolution 2017/19", "la résolution 2017/9", ({"2017/19"}, {"2017/9"})),
        ("on 5 June 2024", "le 5 juin 2023", ({"5 June 2024"}, {"5 juin 2023"})),
        ("from 3 to 5 May 2023", "2023年5月3日至6日", ({"3 to 5 May 2023"}, {"2023年5月3日至6日"})),
        ("an amount of 65,459,100 dollars", "un montant de 65 459 200 dollars", ({"65,459,100"}, {"65 459 200"})),
        ("resolution 78/229", "la résolution", ({"78/229"}, set())),
        ("some 650 billion dollars", "6 400亿美元", ({"650"}, {"6 400"})),
        ("65,459,100 dollars", "100 458 65 دولارا", ({"65,459,100"}, {"100 458 65"})),
        ("its resolution 1514 (XV)", "قرارها 1541 (د-15)", ({"1514 (XV)"}, {"1541 (د-15)"})),
        ("27 and 28 September 2017", "2017年9月27日和29日", ({"27 and 28 September 2017"}, {"2017年9月27日和29日"})),
    ],
)
def test_a_figure_of_one_language_alone_is_found(old: str, new: str, apart: tuple[set[str], set[str]]) -> None:
    found = figures_apart(old, new)
    assert (found.old, found.new) == apart


@pytest.mark.parametrize("year", [2023, 2024])
def test_a_paragraph_in_two_languages_is_plain_but_for_figures_that_differ(year: int) -> None:
    old, new = "Welcomes the ferries of 5 June 2024;", f"Se félicite des bacs du 5 juin {year} ;"
    paragraphs = [Paragraph("op1", "OP 1", Kind.OPERATIVE, Zone.OPERATIVE, text) for text in (old, new)]
    described = paired(paragraphs[:1], paragraphs[1:])
    assert described.nature is (Nature.IDENTICAL if year == 2024 else Nature.FIGURES)
    marked = [edit.text for edit in described.edits if edit.nature is Nature.FIGURES]
    assert marked == ([] if year == 2024 else ["5 June 2024", "5 juin 2023"])
    for operation, text in ((Operation.DELETE, old), (Operation.INSERT, new)):
        assert "".join(edit.text for edit in described.edits if edit.operation is operation) == text


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("See resolution 78/229.", "Voir la résolution 78/229.", Nature.IDENTICAL),
        ("See resolution 78/229.", "Voir la résolution 78/228.", Nature.FIGURES),
    ],
)
def test_footnotes_in_two_languages_are_paired_by_their_markers(
    make: Callable[..., Resolution], old: str, new: str, nature: Nature
) -> None:
    english = replace(make(["Notes the ferries."]), footnotes=(Footnote("1", old), Footnote("2", "Ibid.")))
    french = replace(make(["Note les bacs."], language="fr"), footnotes=(Footnote("1", new),))
    found = paired_footnotes(english, french)
    assert [(link.old, link.new, link.nature) for link in found.links] == [("1", "1", nature)]
    assert (found.added, found.removed) == ((), ("2",))
