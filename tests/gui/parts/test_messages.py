"""What other packages say, in the language of the window."""

from __future__ import annotations

import pytest

from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.shell.app import Resolute


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["Title", "Annex, para. 2", "OP 12 (a)"]),
        ("fr", ["Titre", "Annexe, par. 2", "OP 12 (a)"]),
        ("es", ["Título", "Anexo, párr. 2", "OP 12 (a)"]),
        ("ru", ["Название", "Приложение, п. 2", "OP 12 (a)"]),
        ("zh", ["标题", "附件, 段 2", "OP 12 (a)"]),
        ("ar", ["العنوان", "المرفق, الفقرة 2", "OP 12 (a)"]),
    ],
)
def test_a_citation_is_said_in_the_language_of_the_window(resolute: Resolute, language: str, said: list[str]) -> None:
    resolute.services.preferences.change(language=language)
    assert list(map(cite_words, ["Title", "Annex, para. 2", "OP 12 (a)"])) == said
