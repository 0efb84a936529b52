"""Numbers of paragraphs said in another language."""

from __future__ import annotations

import pytest

from desktop_app.markup.said_cite import said_cite


@pytest.mark.parametrize(
    ("cite", "said"),
    [
        ("Title", "<Title>"),
        ("Annex, para. 2 (a)", "<Annex>, <para.> 2 (a)"),
        ("Annex II, Heading 1", "<Annex> II, <Heading> 1"),
        ("sect. III, OP 4–7", "<sect.> III, OP 4–7"),
        ("OP 12 (a), 14", "OP 12 (a), 14"),
        ("Annexes", "Annexes"),
        ("Приложение, para. 2", "Приложение, <para.> 2"),
        ("", ""),
    ],
)
def test_the_words_in_a_citation_are_said_in_another_language(cite: str, said: str) -> None:
    assert said_cite(cite, lambda place: f"<{place}>") == said
