"""The page says to every reader what changed, also to one who hears it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html as lxml_html

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import report_of
from desktop_app.export.writers import content_of


@pytest.fixture
def page(comparison: Comparison) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(content_of(comparison, Path("out.html"), ExportOptions()))


def section(page: lxml_html.HtmlElement, name: str) -> lxml_html.HtmlElement:
    (found,) = page.xpath(f"//section[contains(@class, '{name}')]")
    return found


@pytest.mark.parametrize("view", ["side", "redline"])
def test_every_change_is_a_heading_under_that_of_its_view(page: lxml_html.HtmlElement, view: str) -> None:
    headings = [heading.tag for heading in section(page, view).iter("h1", "h2", "h3", "h4")]
    assert headings[0] == "h2"
    assert set(headings[1:]) == {"h3"}


@pytest.mark.parametrize("view", ["side", "redline"])
def test_links_between_moved_places_lead_to_one_another(page: lxml_html.HtmlElement, view: str) -> None:
    links = section(page, view).xpath(".//a[@class='tag']")
    assert len(links) == 2
    for link in links:
        (target,) = page.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert target.xpath(".//a[@class='tag']")


def test_no_identifier_is_there_twice(page: lxml_html.HtmlElement) -> None:
    identifiers = page.xpath("//@id")
    assert len(identifiers) == len(set(identifiers))


def test_every_note_mark_leads_to_its_note(page: lxml_html.HtmlElement) -> None:
    marks = page.xpath("//main//sup/a/@href")
    assert marks
    assert {mark[1:] for mark in marks} <= set(page.xpath("//@id"))


def test_every_text_says_its_language_and_direction(page: lxml_html.HtmlElement) -> None:
    texts = page.xpath("//*[contains(concat(' ', @class, ' '), ' text ')]")
    assert texts
    assert {(text.get("lang"), text.get("dir")) for text in texts} == {("en", "ltr")}


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_what_to_read_first_runs_as_the_words_of_the_window_do(
    comparison: Comparison, language: str, direction: str
) -> None:
    content = content_of(comparison, Path("out.html"), ExportOptions(language=language))
    whole = lxml_html.document_fromstring(content)
    assert (whole.get("lang"), whole.get("dir")) == (language, direction)
    first = whole.xpath("//header/details[1]//li")
    assert first
    assert not whole.xpath("//header/details//@dir")


def test_a_changed_cell_is_marked_in_its_table(page: lxml_html.HtmlElement) -> None:
    tables = section(page, "side").xpath(".//table")
    assert [[cell.text_content() for cell in table.iter("td")] for table in tables] == [
        ["Lamp", "Cost", "Red", "5", "Blue", "7"],
        ["Lamp", "Cost", "Red", "6", "Blue", "7"],
    ]
    assert [table.xpath(".//td/del | .//td/ins")[0].text for table in tables] == ["5", "6"]


def test_a_redline_sets_each_number_where_its_paragraph_begins(comparison: Comparison) -> None:
    rows = [row for line in report_of(comparison, ExportOptions()).lines for row in line.rows]
    (split,) = [row for row in rows if len(row.new) == 2]
    assert [[run.text for run in passage.numbers] for passage in split.redline] == [["2.", "3."], ["4."]]
