"""The masthead in one line, in the language of the window, and texts as one quotes them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.gui.parts.citation import cited
from desktop_app.gui.parts.counts import Counts
from desktop_app.gui.parts.facts import facts_of, name_of, short_facts_of
from desktop_app.gui.shell.language import WindowLanguage
from desktop_app.resolution.model import Metadata, Resolution
from tests.gui.conftest import made_up

pytestmark = pytest.mark.usefixtures("language")


def told(metadata: Metadata) -> Resolution:
    return replace(made_up(80), metadata=metadata)


@pytest.mark.parametrize(
    ("metadata", "facts"),
    [
        (Metadata(), "3 pages"),
        (Metadata(session=80), "Session 80 · 3 pages"),
        (Metadata(agenda_items=("22", "23")), "Agenda item 22, 23 · 3 pages"),
        (Metadata(adoption_date="2025-12-19"), "Adopted 19 December 2025 · 3 pages"),
        (Metadata(adoption_date="2025-12-19", meeting=50), "Adopted 19 December 2025, meeting 50 · 3 pages"),
        (Metadata(adoption_date="in December"), "Adopted in December · 3 pages"),  # as the document has it
        (Metadata(meeting=50), "3 pages"),  # a meeting without a day says nothing
        (Metadata(language="ru"), "Russian · 3 pages"),
        (Metadata(language="la"), "3 pages"),  # none of the six
    ],
)
def test_what_is_known_is_said_and_what_is_not_is_left_out(metadata: Metadata, facts: str) -> None:
    assert facts_of(told(metadata)) == facts


def test_two_versions_are_told_apart_by_session_date_and_language() -> None:
    assert short_facts_of(made_up(79)) == "Session 79 · 19 December 2024 · English"


def test_a_document_without_a_symbol_goes_by_its_file() -> None:
    assert name_of(made_up(80)) == "A/RES/80/9"
    assert name_of(told(Metadata())) == "A_RES_80_9.pdf"


def test_the_facts_follow_the_language_of_the_window(language: WindowLanguage) -> None:
    language.use("fr")
    assert "19 décembre 2025" in facts_of(made_up(80))
    assert "3 pages" in facts_of(made_up(80))


@pytest.mark.parametrize(("number", "words"), [(0, "0 footnotes"), (1, "1 footnote"), (2, "2 footnotes")])
def test_counts_have_their_plurals(number: int, words: str) -> None:
    assert Counts().footnotes(number) == words


def test_a_quotation_says_where_it_stands() -> None:
    resolution = made_up(80)
    paragraph = resolution.paragraphs[10]
    assert cited(resolution, "Invites", paragraph) == f"Invites (A/RES/80/9, {paragraph.cite})"
    assert cited(resolution, "Ferries on lakes", replace(paragraph, cite="")) == "Ferries on lakes (A/RES/80/9)"
    assert cited(told(Metadata()), "Invites") == "Invites (A_RES_80_9.pdf)"
