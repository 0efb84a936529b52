"""Statements by the President of the Security Council: known by their symbol, with neither number nor chapeau."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.extraction.test_bodies import codes, read

# What stands above the title, the title in one row or in two, and how the prose begins and goes on; all invented.
STATEMENTS = {
    "en": (
        ["Security Council", "Distr.: General", "7 June 2036"],
        ["Statement by the President of the Security Council"],
        "At the 9992nd meeting of the Security Council, on 7 June 2036, the President made the following statement:",
        "“The Council is concerned at the dark harbours.”",
    ),
    "fr": (
        ["Conseil de sécurité", "Distr. générale", "7 juin 2036"],
        ["Déclaration du Président", "du Conseil de sécurité"],
        "À la 9992e séance du Conseil de sécurité, le 7 juin 2036, le Président a fait la déclaration suivante :",
        "« Le Conseil s’inquiète de voir les ports sans lumière. »",
    ),
    "es": (
        ["Consejo de Seguridad", "Distr. general", "7 de junio de 2036"],
        ["Declaración de la Presidencia del Consejo de Seguridad"],
        "En la 9992ª sesión del Consejo de Seguridad, el 7 de junio de 2036, la Presidencia hizo esta declaración:",
        "“El Consejo ve con preocupación los puertos sin luz.”",
    ),
    "ru": (
        ["Совет Безопасности", "Distr.: General", "7 June 2036"],
        ["Заявление Председателя Совета Безопасности"],
        "На 9992-м заседании Совета Безопасности 7 июня 2036 года Председатель Совета сделал следующее заявление:",
        "«Совет обеспокоен тем, что гавани не освещены».",
    ),
    "ar": (
        ["مجلس الأمن", "Distr.: General", "7 June 2036"],
        ["بيان من رئيس مجلس الأمن"],
        "في الجلسة 9992 التي عقدها مجلس الأمن في 7 حزيران/يونيه 2036 أدلى رئيس المجلس باسم المجلس بالبيان التالي:",
        "”يعرب المجلس عن قلقه إزاء المرافئ المظلمة.“",
    ),
    "zh": (
        ["安全理事会", "Distr.: General", "7 June 2036"],
        ["安全理事会主席的声明"],
        "在2036年6月7日安全理事会第9992次会议上，安全理事会主席就理事会审议题为港口的灯的项目，代表理事会发表声明如下：",
        "“安全理事会对没有灯光的港口表示关切。”",
    ),
}


def read_statement(language: str, symbol: str = "S/PRST/2036/4", style: str = "b") -> Resolution:
    above, title, opening, quoted = STATEMENTS[language]
    first, *rest = [opening[at : at + 66] for at in range(0, len(opening), 66)]
    return read(
        (symbol, 400, 0, 10, ""),
        *((text, 72, 14, 10, "") for text in above),
        *((text, 123, 30 if not number else 16, 14, style) for number, text in enumerate(title)),
        (first, 147, 30, 10, ""),
        *((text, 123, 12, 10, "") for text in rest),
        (quoted, 147, 20, 10, ""),
        right_to_left=language == "ar",
    )


@pytest.mark.parametrize("language", STATEMENTS)
def test_a_statement_has_a_title_and_is_no_defect(language: str) -> None:
    _, title, opening, quoted = STATEMENTS[language]
    resolution = read_statement(language)
    assert codes(resolution) == []
    assert (resolution.metadata.document_type, resolution.metadata.symbol) == ("other", "S/PRST/2036/4")
    assert (resolution.metadata.title or "").split() == " ".join(title).split()
    found = [(paragraph.kind, "".join(paragraph.text.split())) for paragraph in resolution.paragraphs]
    assert found[1:] == [(Kind.TEXT, "".join(text.split())) for text in (opening, quoted)]


@pytest.mark.parametrize(("symbol", "style"), [("S/2036/4", "b"), ("S/PRST/2036/4", "")])
def test_other_documents_are_told(symbol: str, style: str) -> None:
    """Those with another symbol, and one in which nothing is in bold."""
    assert codes(read_statement("en", symbol, style)) == ["not-a-resolution"]
