"""The words of the United Nations in each language: the translations of the window use them."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES

TERMS: list[dict[str, Any]] = json.loads(resource("glossary", "terms.json").read_text(encoding="utf-8"))
TRANSLATED = [language for language in WINDOW_LANGUAGES if language != "en"]


def translations(language: str) -> Iterator[tuple[str, str]]:
    """Every text of the window, and each form of its translation."""
    for message in ET.parse(resource("translations", f"resolute_{language}.ts")).getroot().iter("message"):
        for form in [*message.iter("numerusform"), *message.iter("translation")]:
            if form.text and form.text.strip():
                yield str(message.findtext("source")), form.text


def names(text: str, term: str) -> bool:
    return re.search(rf"\b{term}(s|\(s\))?\b", text, re.IGNORECASE) is not None


def test_every_term_is_there_in_every_language() -> None:
    for entry in TERMS:
        assert set(entry) == {"term", "means", *TRANSLATED}
        assert all(entry[language]["term"] and entry[language]["forms"] for language in TRANSLATED)


def test_the_terms_of_the_field_are_there() -> None:
    terms = {entry["term"] for entry in TERMS}
    assert terms >= {"resolution", "draft resolution", "chapeau", "preambular paragraph", "operative paragraph"}
    assert terms >= {"sponsors", "session", "agenda item", "symbol", "annex", "footnote", "sub-paragraph"}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_says_a_term_as_the_united_nations_do(language: str) -> None:
    """A text that names a term is translated by one of its forms, whatever ending the sentence asks for."""
    wrong = [
        (entry["term"], source, said)
        for source, said in translations(language)
        for entry in TERMS
        if names(source, entry["term"]) and not _says(said, entry[language]["forms"])
    ]
    assert wrong == []


def _says(said: str, forms: Sequence[str]) -> bool:
    return any(form in said.lower() for form in forms)
