"""Every sentence that the program can say is found by the tool, and is there in every language of the window."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

pytestmark = pytest.mark.no_cover  # it reads the source of the program, and runs nothing of it

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = sorted(path.stem.removeprefix("resolute_") for path in TRANSLATIONS.glob("*.ts"))

# What is said of one thing and of several in two sentences: these codes have two templates, every other one.
SINGULAR_AND_PLURAL = {
    "comments",
    "crossed",
    "garbled",
    "mark-without-note",
    "mirrored",
    "note-gap",
    "operative-gap",
    "other-letters",
    "page-missing",
    "page-twice",
    "page-unreadable",
    "page-without-text",
    "picture-left-out",
    "pictured-words",
    "scan",
    "sideways",
    "some-sideways",
    "struck-out",
    "unpainted",
    "unreadable-letters",
    "watermark",
}
# What these modules translate is written in tables, as texts that QT_TRANSLATE_NOOP or the tool itself marks.
TABLES = {
    "gui/parts/actions.py",
    "gui/parts/facts.py",
    "gui/parts/messages.py",
    "gui/parts/translated.py",
    "gui/reading/captions.py",
    "gui/shell/action_set.py",
}
# Templates without a word, or with one that French has too: the same in every language.
WORDLESS = {"{0} → {1}", "Notes", "Chapeau", "sect."}
ENGLISH = re.compile(r"\b(the|of|is|are|was|were|and|this|not|with|from|which)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def tool() -> Iterator[Any]:
    """The project's own tool for translations."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        import translations

        yield translations


@pytest.fixture(scope="module")
def sentences(tool: Any) -> list[Any]:
    """All sentences of the program: to find them, the tool parses all of it."""
    return list(tool.sentences())


@pytest.fixture(params=LANGUAGES)
def translated(request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """How the window says a template in each language; English needs no translation but is walked as well."""
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"resolute_{request.param}.qm"))
    if request.param == "en":
        yield str
    else:
        yield lambda template: translator.translate("Message", template)


def places(template: str) -> list[str]:
    return sorted(re.findall(r"\{\d\}", template))


def test_code_and_template_of_every_message_are_written_as_literals(sentences: list[Any]) -> None:
    assert len(sentences) > 50
    assert [each.place for each in sentences if each.code is None or each.template is None] == []


@pytest.mark.parametrize(
    ("call", "code", "template"),
    [
        ('Message("empty", "{0} is empty.", (name,))', "empty", "{0} is empty."),
        ('message.Message("empty", "It is " "empty.")', "empty", "It is empty."),
        ('Message("empty", template)', "empty", None),
        ('Message(f"{kind}", "It is empty.")', None, "It is empty."),
        ('Message(template="It is empty.", code="empty")', None, None),
    ],
)
def test_what_the_tool_sees_of_a_call(tool: Any, call: str, code: str | None, template: str | None) -> None:
    assert list(tool.sentences_in(call, "room/file.py")) == [("room/file.py:1", code, template)]


def test_a_code_is_one_sentence_everywhere(sentences: list[Any]) -> None:
    templates = defaultdict(set)
    for sentence in sentences:
        templates[sentence.code].add(sentence.template)
    assert {code for code, found in templates.items() if len(found) > 1} == SINGULAR_AND_PLURAL
    assert all(len(templates[code]) == 2 for code in SINGULAR_AND_PLURAL)


def test_every_code_is_said_in_every_language(sentences: list[Any], translated: Callable[[str], str]) -> None:
    for _, code, template in sentences:
        said = translated(template)
        assert said.strip(), code
        assert places(said) == places(template), code


def test_no_sentence_stays_english_in_another_language(sentences: list[Any]) -> None:
    for language in set(LANGUAGES) - {"en"}:
        translator = QTranslator()
        assert translator.load(str(TRANSLATIONS / f"resolute_{language}.qm"))
        for _, code, template in sentences:
            said = translator.translate("Message", template)
            assert template in WORDLESS or said != template, code
            assert not ENGLISH.search(said), said


def test_the_list_of_codes_is_that_of_today(tool: Any, sentences: list[Any]) -> None:
    document = tool.CONTRIBUTING.read_text(encoding="utf-8")
    assert document == tool.with_sentences(document, sentences), "run python packaging/translations.py"


def hidden_texts(source: str) -> list[int]:
    """The lines of a module that translate a text which Qt's tool cannot see, since it is no literal."""
    places = {"tr": 0, "translate": 1}
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            texts = node.args[: places.get(name, -1) + 1]  # a context first, for Qt's own function
            in_context = [isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts]
            if texts and len(texts) > places[name] and all(in_context[:-1]) and not in_context[-1]:
                found.append(node.lineno)
    return found


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('self.tr("Close")', []),
        ('QCoreApplication.translate("Buttons", "Close")', []),
        ("self.tr(text)", [1]),
        ('translate("Buttons", text)', [1]),
        ('self.tr(f"Close {name}")', [1]),
        ("painter.translate(box.topLeft())", []),
        ("painter.translate(0, height)", []),
    ],
)
def test_a_text_that_no_tool_could_see_would_be_found(source: str, lines: list[int]) -> None:
    assert hidden_texts(source) == lines


def test_every_text_of_the_window_is_written_where_it_is_translated() -> None:
    package = ROOT / "desktop_app"
    modules = {path.relative_to(package).as_posix(): path for path in (package / "gui").rglob("*.py")}
    hidden = {name for name, path in modules.items() if hidden_texts(path.read_text(encoding="utf-8"))}
    assert hidden == TABLES
