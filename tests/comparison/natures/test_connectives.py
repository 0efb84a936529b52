"""Words that only say that a paragraph follows others."""

from __future__ import annotations

import pytest

from desktop_app.comparison.natures.connectives import differ_by_connectives
from desktop_app.comparison.natures.tokenized_text import TokenizedText, TokenSpan


def whole(text: str, language: str = "en") -> TokenSpan:
    passage = TokenizedText(text, language)
    return TokenSpan(passage, 0, len(passage.tokens))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Also recalls its work", "Recalls its work"),
        ("en", "Recalling further its work", "Further recalling its work"),
        ("en", "and again to meet", "and to meet"),
        ("fr", "Rappelle en outre ses travaux", "Rappelle également ses travaux"),
        ("es", "Recuerda además su labor", "Recuerda asimismo su labor"),
        ("ru", "отмечает далее работу", "отмечает также работу"),
        ("zh", "还回顾其工作", "又回顾其工作"),
    ],
)
def test_only_connectives_differ(language: str, old: str, new: str) -> None:
    assert differ_by_connectives(whole(old, language), whole(new, language))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "to further strengthen", "to strengthen"),
        ("en", "Also recalls its work", "Notes its work"),
        ("zh", "归还财产", "归财产"),
    ],
)
def test_more_than_connectives_differs(language: str, old: str, new: str) -> None:
    assert not differ_by_connectives(whole(old, language), whole(new, language))
