"""The program's own words in a file are in the language of the window; the command line stays English."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from lxml import html
from openpyxl import load_workbook

from desktop_app.comparison.model import Comparison
from desktop_app.export.labels import ENGLISH, labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.resolution.message import Message
from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES

TRANSLATED = [language for language in WINDOW_LANGUAGES if language != "en"]
PARAGRAPHS = "%n unchanged paragraph(s)"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 unchanged paragraph"),
        ("en", 0, "0 unchanged paragraphs"),
        ("fr", 0, "0 paragraphe inchangé"),
        ("fr", 2, "2 paragraphes inchangés"),
        ("es", 1, "1 párrafo sin cambios"),
        ("ru", 1, "1 пункт без изменений"),
        ("ru", 22, "22 пункта без изменений"),
        ("ru", 12, "12 пунктов без изменений"),
        ("ru", 101, "101 пункт без изменений"),
        ("zh", 7, "7 个段落未变"),
        ("ar", 3, "3 فقرات بلا تغيير"),
        ("ar", 11, "11 فقرة بلا تغيير"),
        ("ar", 103, "103 فقرات بلا تغيير"),
    ],
)
def test_a_count_takes_the_form_that_its_language_has_for_it(language: str, number: int, said: str) -> None:
    assert labels_in(language).count(number, PARAGRAPHS) == said


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_every_text_of_an_export_is_there(language: str) -> None:
    held = json.loads(resource("translations", f"labels_{language}.json").read_text(encoding="utf-8"))
    assert all(held["texts"].values())
    assert all(form for forms in held["counts"].values() for form in forms)
    assert bool(held["texts"]) == (language != "en")


def test_a_language_that_the_window_does_not_speak_gets_english() -> None:
    assert labels_in("de").code == "en"
    assert ENGLISH.say("moved from {0}", "OP 3") == "moved from OP 3"


def test_what_stands_in_an_arabic_sentence_keeps_its_own_direction() -> None:
    arabic = labels_in("ar")
    assert arabic.from_to("OP 3 (a)", "OP 4") == "\u200f\u2068OP 3 (a)\u2069 ← \u2068OP 4\u2069"
    assert arabic.say("{0}: {1}", "فقرة", "OP 3") == "\u200fفقرة: \u2068OP 3\u2069"
    said = arabic.sentence(Message("deadline-moved", "The deadline {0} became {1}.", ("2025", "2026")))
    assert "\u20682025\u2069" in said
    assert "deadline" not in said


def test_what_is_arabic_in_a_sentence_from_the_left_is_one_piece_too() -> None:
    assert ENGLISH.say("{0} ({1}): {2}", "OP 3", "new", "[-القرار-]") == "OP 3 (new): \u2068[-القرار-]\u2069"
    assert ENGLISH.from_to("A/RES/78/229", "A/RES/80/229") == "A/RES/78/229 → A/RES/80/229"


def own_words(page: html.HtmlElement) -> str:
    """What a page says without the words of the resolutions, which say their own language, and their facts."""
    for element in page.xpath("//*[@class='text' or @class='text heading' or self::bdi or self::style]"):
        element.drop_tree()
    return " ".join(page.itertext()) + " ".join(page.xpath("//@aria-label"))


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_a_page_is_in_the_language_of_the_window_and_says_so(comparison: Comparison, language: str) -> None:
    content = content_of(comparison, Path("out.html"), ExportOptions(language=language))
    page = html.document_fromstring(content)
    assert page.get("lang") == language
    assert page.get("dir") == ("rtl" if language == "ar" else "ltr")
    assert {each.get("lang") for each in page.xpath("//*[starts-with(@class, 'text')]")} == {"en"}
    words = own_words(page)
    left = [text for text in labels_in("fr").texts if len(text) > 8 and re.search(rf"\b{re.escape(text)}\b", words)]
    assert bool(left) == (language == "en"), left


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_workbook_has_its_heads_in_the_language_of_the_window(comparison: Comparison, language: str) -> None:
    content = content_of(comparison, Path("out.xlsx"), ExportOptions(language=language))
    labels, book = labels_in(language), load_workbook(io.BytesIO(content))
    assert book.sheetnames == [labels.say("Concordance"), labels.say("Reading budget")]
    assert [cell.value for cell in book.worksheets[0][1]][:2] == [labels.say("Old"), labels.say("New")]


@pytest.mark.parametrize("ending", ["json", "docx", "pdf", "csv"])
def test_every_format_can_be_written_in_every_language(comparison: Comparison, ending: str) -> None:
    for language in WINDOW_LANGUAGES:
        assert content_of(comparison, Path(f"out.{ending}"), ExportOptions(language=language))


def test_data_are_the_same_whatever_the_window_speaks(comparison: Comparison) -> None:
    written = {content_of(comparison, Path("out.json"), ExportOptions(language=code)) for code in WINDOW_LANGUAGES}
    assert len(written) == 1


def test_citations_are_said_in_the_language_of_the_window() -> None:
    assert [labels_in(code).cite("Annex I, para. 2") for code in ("en", "fr")] == [
        "Annex I, para. 2",
        "Annexe I, par. 2",
    ]


@pytest.mark.parametrize(("language", "said"), [("en", "OP 1, OP 2"), ("ar", "OP 1، OP 2"), ("zh", "OP 1、OP 2")])
def test_a_list_has_the_commas_of_its_language(language: str, said: str) -> None:
    assert labels_in(language).with_commas(["OP 1", "OP 2"]) == said
