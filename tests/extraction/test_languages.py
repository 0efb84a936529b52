"""Each language gives what the reader asks it for, and is told from the others."""

from __future__ import annotations

import pytest

from desktop_app.extraction.languages import LANGUAGES, LanguageWords, language_words_of
from desktop_app.text.folding import fold

CLOSINGS = {
    "en": "50th plenary meeting",
    "fr": "50e séance plénière",
    "es": "50ª sesión plenaria",
    "ru": "50-е пленарное заседание",
    "ar": "الجلسة العامة 50",
    "zh": "第50次全体会议",
}
ADOPTIONS = {
    "en": "Resolution adopted by the General Assembly on 2 May 2031",
    "fr": "Résolution adoptée par l’Assemblée générale le 2 mai 2031",
    "es": "Resolución aprobada por la Asamblea General el 2 de mayo de 2031",
    "ru": "Резолюция, принятая Генеральной Ассамблеей 2 мая 2031 года",
    "ar": "قرار اتخذته الجمعية العامة في 2 أيار/مايو 2031",
    "zh": "2031年5月2日大会决议",
}
AGENDAS = {
    "en": "Agenda item 107",
    "fr": "Point 107 de l’ordre du jour",
    "es": "Tema 107 del programa",
    "ru": "Пункт 107 повестки дня",
    "ar": "البند 107 من جدول الأعمال",
    "zh": "议程项目107",
}
SPONSORS = {
    "en": "Egypt: draft resolution",
    "fr": "Égypte : projet de résolution",
    "es": "Egipto: proyecto de resolución",
    "ru": "Египет: проект резолюции",
    "ar": "مصر: مشروع قرار",
    "zh": "埃及：决议草案",
}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_language_knows_its_masthead_and_closing(language: LanguageWords) -> None:
    meeting = language.meeting_pattern.search(fold(CLOSINGS[language.code]))
    assert meeting is not None
    assert meeting.group(1) == "50"
    assert language.adopted_pattern.match(fold(ADOPTIONS[language.code]))
    agenda = language.agenda_pattern.match(fold(AGENDAS[language.code]))
    assert agenda is not None
    assert agenda.group(1) == "107"
    assert language.draft_pattern.search(fold(SPONSORS[language.code]))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Recalling the report of the Secretary-General and its annex,", "en"),
        ("Rappelant les résolutions et le rapport du Secrétaire général,", "fr"),
        ("Recordando los informes y las resoluciones del Consejo,", "es"),
        ("ссылаясь на резолюцию 78/229 и на доклад,", "ru"),
        ("إذ تشير إلى قرارها A/RES/78/229", "ar"),
        ("回顾其第A/RES/78/229号决议和秘书长的报告，", "zh"),
        ("12 345", None),
        ("\ufffd\ufffd\ufffd", None),
    ],
)
def test_the_language_of_a_text(text: str, code: str | None) -> None:
    language = language_words_of(text)
    assert (language.code if language else None) == code


@pytest.mark.parametrize(
    ("code", "text", "opening"),
    [
        ("ar", "وإذ تعيد أيضا تأكيد قراراتها", "وإذ تعيد أيضا تأكيد"),
        ("ar", "تشجّع بقوة الدول", "تشجع بقوة"),
        ("ar", "الدول الأعضاء", None),
        ("zh", "又促请会员国加强", "又促请"),
        ("zh", "赞赏地注意到联合国", "赞赏地注意到"),
        ("zh", "会员国应当", None),
    ],
)
def test_opening_words(code: str, text: str, opening: str | None) -> None:
    pattern = next(language for language in LANGUAGES if language.code == code).opening_pattern
    assert pattern is not None
    match = pattern.match(fold(text))
    assert (match.group() if match else None) == (fold(opening) if opening else None)


@pytest.mark.parametrize(
    ("code", "adopted"),
    [
        ("en", "Adopted by the Security Council at its 9876th meeting, on 12 March 2036"),
        ("fr", "Adoptée par le Conseil de sécurité à sa 9876e séance, le 12 mars 2036"),
        ("es", "Aprobada por el Consejo de Seguridad en su 9876ª sesión, celebrada el 12 de marzo de 2036"),
        ("ru", "принятая Советом Безопасности на его 9876-м заседании 12 марта 2036 года"),
        ("ar", "الذي اتخذه مجلس الأمن في جلسته 9876 المعقودة في 12 آذار/مارس 2036"),
        ("zh", "2036年3月12日安全理事会第9876次会议通过"),
    ],
)
def test_the_security_council_names_its_meeting_where_it_adopts(code: str, adopted: str) -> None:
    language = next(language for language in LANGUAGES if language.code == code)
    meeting = language.meeting_pattern.search(fold(adopted))
    assert language.adopted_pattern.match(fold(adopted))
    assert meeting is not None
    assert meeting.group(1) == "9876"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Conseil de sécurité Rappelant sa résolution 2700 (2034), décide de rester saisi de la question.", "fr"),
        ("Asamblea General Decide seguir ocupada de ello.", "es"),
        ("Security Council Decides so.", "en"),
    ],
)
def test_a_text_of_a_few_lines_is_in_the_language_of_the_body_that_it_names(text: str, code: str) -> None:
    found = language_words_of(text)
    assert found is not None
    assert found.code == code
