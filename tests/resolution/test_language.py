"""The table of the official languages, and what a text or a resolution is written in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.comparison.languages import terms_of
from desktop_app.extraction.languages import LANGUAGES as WORDS_TO_READ
from desktop_app.resolution.language import (
    ARABIC,
    ARABIC_SCRIPT,
    CHINESE,
    CYRILLIC,
    ENGLISH,
    FRENCH,
    HAN,
    LANGUAGES,
    LATIN,
    RIGHT_TO_LEFT_LETTERS,
    RUSSIAN,
    SPANISH,
    UNKNOWN,
    Language,
    Script,
    language_in,
    language_of,
    language_with,
    script_in,
)
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES


@pytest.mark.parametrize(
    ("codes", "language"),
    [
        (("en", "eng"), ENGLISH),
        (("fr", "fra", "fre"), FRENCH),
        (("es", "spa"), SPANISH),
        (("ru", "rus"), RUSSIAN),
        (("ar", "ara"), ARABIC),
        (("zh", "zho", "chi"), CHINESE),
        (("de", "deu", "und", "", "EN", None), UNKNOWN),
    ],
)
def test_a_language_by_any_of_its_codes(codes: tuple[str | None, ...], language: Language) -> None:
    assert {language_with(code).code for code in codes} == {language.code}


@pytest.mark.parametrize(
    ("language", "direction", "locale", "word_attribute", "has_italics"),
    [
        (ENGLISH, "ltr", "en-GB", "val", True),
        (FRENCH, "ltr", "fr-FR", "val", True),
        (SPANISH, "ltr", "es-ES", "val", True),
        (RUSSIAN, "ltr", "ru-RU", "val", True),
        (ARABIC, "rtl", "ar-SA", "bidi", False),
        (CHINESE, "ltr", "zh-CN", "eastAsia", False),
        (UNKNOWN, "ltr", "", "val", True),
    ],
)
def test_how_a_language_is_written(
    language: Language, direction: str, locale: str, word_attribute: str, has_italics: bool
) -> None:
    assert language.direction == direction
    assert language.right_to_left == (direction == "rtl")
    assert language.locale == locale
    assert (language.script.word_attribute, language.script.has_italics) == (word_attribute, has_italics)


def test_each_language_has_its_words_in_the_rooms_that_read_and_compare() -> None:
    codes = [language.code for language in LANGUAGES]
    assert [words.code for words in WORDS_TO_READ] == codes
    assert len({id(terms_of(code)) for code in codes}) == len(codes)


def test_the_window_speaks_the_languages_that_have_a_file() -> None:
    files = Path(resource("translations")).glob("resolute_*.qm")
    assert {file.stem.removeprefix("resolute_") for file in files} == set(WINDOW_LANGUAGES)
    assert all(language_with(code).own_name for code in WINDOW_LANGUAGES)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Reaffirming the rule of law", LATIN),
        ("подтверждая верховенство права, UNODC", CYRILLIC),
        ("إذ تعيد تأكيد A/RES/78/229", ARABIC_SCRIPT),
        ("回顾其第A/RES/78/229号决议", HAN),
        ("78/229, 12 %", None),
        ("", None),
    ],
)
def test_the_script_of_most_of_a_text(text: str, script: Script | None) -> None:
    assert script_in(text) is script


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Recalling the report of the Secretary-General and its annex,", ENGLISH),
        ("Rappelant les résolutions et le rapport du Secrétaire général,", FRENCH),
        ("Recordando los informes y las resoluciones del Consejo,", SPANISH),
        ("ссылаясь на резолюцию 78/229 и на доклад,", RUSSIAN),
        ("إذ تشير إلى قرارها A/RES/78/229", ARABIC),
        ("回顾其第A/RES/78/229号决议和秘书长的报告，", CHINESE),
        ("Lorem ipsum dolor sit amet", UNKNOWN),
        ("12 345", UNKNOWN),
        ("\ufffd\ufffd\ufffd", UNKNOWN),
    ],
)
def test_the_language_of_a_text(text: str, language: Language) -> None:
    assert language_in(text) is language


@pytest.mark.parametrize(
    ("stated", "text", "code"),
    [
        ("fr", "Recalling the report of the Secretary-General", "fr"),
        (None, "إذ تشير إلى قرارها 78/229", "ar"),
        (None, "Recalling the report of the Secretary-General", "en"),
        (None, "78/229", "und"),
        ("de", "unter Hinweis auf die Resolution", "de"),
    ],
)
def test_the_language_of_a_resolution_is_that_of_its_masthead_or_else_of_its_text(
    stated: str | None, text: str, code: str
) -> None:
    paragraphs = (Paragraph("pp1", "PP 1", Kind.PREAMBULAR, Zone.PREAMBLE, text),)
    resolution = Resolution(Source("made-up.pdf", "", 1), Metadata(language=stated), paragraphs)
    assert language_of(resolution).code == code


def test_letters_of_a_script_from_right_to_left_are_among_all_such_letters() -> None:
    backwards = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]")
    for script in (LATIN, CYRILLIC, ARABIC_SCRIPT, HAN):
        letters = [chr(code) for code in range(0x10000) if re.match(f"[{script.letters}]", chr(code))]
        assert letters
        assert all(bool(backwards.match(letter)) == script.right_to_left for letter in letters)
