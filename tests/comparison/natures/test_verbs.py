"""Opening verbs, and how they changed."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Shift
from desktop_app.comparison.natures.verbs import default_tables, opening_of, tables_in, verb_change, verb_table
from desktop_app.resolution.model import Kind, Paragraph, Zone


def paragraph(text: str, opening: str = "") -> Paragraph:
    return Paragraph("op1", "OP 1", Kind.OPERATIVE, Zone.OPERATIVE, text, opening=opening)


@pytest.mark.parametrize(
    ("language", "old", "new", "shift"),
    [
        ("en", "Encourages States to act", "Urges States to act", Shift.STRONGER),
        ("en", "Urges States to act", "Also invites States to act", Shift.WEAKER),
        ("en", "Welcomes the report", "Recalls the report", Shift.AGED),
        ("en", "Notes the report", "Takes note with appreciation of the report", Shift.STRONGER),
        ("en", "Condemns the attack", "Strongly condemns the attack", Shift.STRONGER),
        ("en", "Deeply concerned at the delay,", "Concerned at the delay,", Shift.WEAKER),
        ("en", "Expressing its concern,", "Expressing its grave concern,", Shift.STRONGER),
        ("en", "Requests the Board to act", "Regrets the acts of the Board", Shift.OTHER),
        ("en", "Recalls its decision", "Welcomes its decision", Shift.OTHER),
        # Neutral alike (decision 55/488).
        ("en", "Notes the report", "Takes note of the report", Shift.OTHER),
        ("fr", "Note le rapport", "Prend note du rapport", Shift.OTHER),
        ("es", "Observa el informe", "Toma nota del informe", Shift.OTHER),
        ("ru", "отмечает доклад", "принимает к сведению доклад", Shift.OTHER),
        ("ar", "تلاحظ التقرير", "تحيط علما بالتقرير", Shift.OTHER),
        ("zh", "注意到报告", "表示注意到报告", Shift.OTHER),
        # A request is no weaker decision, and to stress is not to note more strongly.
        ("en", "Requests the Board to act", "Decides that the Board acts", Shift.OTHER),
        ("en", "Taking note of the delay,", "Emphasizing the delay,", Shift.OTHER),
        ("fr", "Prie le Conseil d’agir", "Décide que le Conseil agira", Shift.OTHER),
        ("es", "Solicita al Consejo", "Decide que el Consejo", Shift.OTHER),
        ("ru", "просит Совет", "постановляет", Shift.OTHER),
        ("ar", "تطلب إلى المجلس", "تقرر أن", Shift.OTHER),
        ("zh", "请理事会", "决定理事会", Shift.OTHER),
        # What is said again stands where it stood.
        ("en", "Requests the Board to act", "Reiterates its request to the Board", Shift.OTHER),
        ("en", "Encourages States to act", "Reiterates its call upon States to act", Shift.STRONGER),
        ("fr", "Prie le Conseil", "Réitère son invitation au Conseil", Shift.WEAKER),
        ("es", "Invita a los Estados", "Reitera su llamamiento a los Estados", Shift.STRONGER),
        ("ru", "предлагает Совету", "повторяет свою просьбу к Совету", Shift.STRONGER),
        ("ar", "تدعو الدول", "تكرر طلبها إلى الدول", Shift.STRONGER),
        ("zh", "邀请各国", "重申其请求，各国", Shift.STRONGER),
        ("fr", "Encourage les États à agir", "Exhorte les États à agir", Shift.STRONGER),
        ("fr", "Se félicite du rapport", "Rappelle le rapport", Shift.AGED),
        ("es", "Insta a los Estados", "Alienta también a los Estados", Shift.WEAKER),
        ("es", "Acoge con beneplácito el informe", "Recuerda el informe", Shift.AGED),
        ("ru", "призывает государства", "настоятельно призывает также государства", Shift.STRONGER),
        ("ru", "приветствуя доклад,", "ссылаясь на доклад,", Shift.AGED),
        ("ar", "تشجع الدول", "تحث أيضا الدول", Shift.STRONGER),
        ("ar", "ترحب بالتقرير", "تشير إلى التقرير", Shift.AGED),
        ("ru", "с озабоченностью отмечая", "выражая серьезную озабоченность", Shift.STRONGER),
        ("ru", "высказывается за меры", "вновь обращается с призывом", Shift.STRONGER),
        ("es", "Hace notar el informe", "Hace notar con preocupación el informe", Shift.STRONGER),
        ("fr", "Exprimant sa vive préoccupation", "Exprimant sa préoccupation", Shift.WEAKER),
        ("ar", "ترحب بالتقرير", "تذكّر بالتقرير", Shift.AGED),
        ("zh", "关切地注意到报告", "极为关切地注意到报告", Shift.STRONGER),
        ("zh", "鼓励各国", "又敦促各国", Shift.STRONGER),
        # What stands beside the verb is no part of it.
        ("en", "Encourages States to act", "Reiterates, in this regard, its call upon States", Shift.STRONGER),
        ("ru", "предлагает Совету", "повторяет в этой связи свою просьбу", Shift.STRONGER),
        ("zh", "在这方面鼓励各国", "在这方面敦促各国", Shift.STRONGER),
        ("zh", "欢迎报告", "回顾报告", Shift.AGED),
    ],
)
def test_another_verb(language: str, old: str, new: str, shift: Shift) -> None:
    change = verb_change(paragraph(old), paragraph(new), verb_table(language))
    assert change is not None
    assert change.shift is shift


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Also welcomes the report", "Welcomes the report"),
        ("en", "Welcoming also the report,", "Further welcomes the report;"),
        ("en", "Taking note of the report,", "Takes note of the report;"),
        ("en", "Recognising the report,", "Recognizing the report,"),
        ("fr", "Se félicitant également du rapport,", "Se félicite du rapport ;"),
        ("es", "Acogiendo con beneplácito el informe,", "Acoge también con beneplácito el informe;"),
        ("ru", "отмечая с обеспокоенностью,", "отмечает также с обеспокоенностью"),
        ("ru", "выражая озабоченность", "выражает также озабоченность"),
        ("es", "Haciendo notar el informe,", "Hace notar también el informe;"),
        ("ar", "وإذ ترحب بالتقرير،", "ترحب أيضاً بالتقرير؛"),
        ("zh", "又欢迎报告，", "欢迎报告；"),
        ("zh", "在这方面欢迎报告，", "欢迎报告；"),
        ("en", "The Board shall meet", "The Board may meet"),
    ],
)
def test_the_same_verb(language: str, old: str, new: str) -> None:
    assert verb_change(paragraph(old), paragraph(new), verb_table(language)) is None


def test_verbs_are_given_as_printed_without_connectives() -> None:
    change = verb_change(paragraph("Also welcomes the work"), paragraph("Recalls the work"), verb_table("en"))
    assert change is not None
    assert (change.old, change.new) == ("Welcomes", "Recalls")


def test_opening_words_that_the_table_lacks_are_those_set_off_in_italics() -> None:
    old, new = paragraph("Salutes the crew", "Salutes"), paragraph("Urges the crew on", "Urges")
    change = verb_change(old, new, verb_table("en"))
    assert change is not None
    assert (change.old, change.new, change.shift) == ("Salutes", "Urges", Shift.OTHER)


def test_participle_and_present_of_a_verb_that_the_table_lacks_are_one_verb() -> None:
    old, new = paragraph("Saluting the crew,", "Saluting"), paragraph("Salutes the crew;", "Salutes")
    assert verb_change(old, new, verb_table("en")) is None


MINE = """# My own verbs.
hums < sings,
   chants < shouts
past: hummed
degree: loudly
forms: sings=singing
"""


@pytest.mark.parametrize(
    ("old", "new", "shift"),
    [
        ("Hums a song", "Singing a song", Shift.STRONGER),
        ("Shouts it", "Chants it", Shift.WEAKER),
        ("Sings it", "Chants it", Shift.OTHER),
        ("Sings it", "Loudly sings it", Shift.STRONGER),
        ("Sings it", "Hummed it", Shift.AGED),
    ],
)
def test_the_user_can_bring_a_table(old: str, new: str, shift: Shift) -> None:
    change = verb_change(paragraph(old), paragraph(new), verb_table("en", MINE))
    assert change is not None
    assert change.shift is shift


@pytest.mark.parametrize("text", ["", "   ", "\n# only a note\n", "no ladder here", "a=b:c<", ": < ,"])
def test_a_table_that_says_nothing_finds_nothing(text: str) -> None:
    assert opening_of("Urges all States", verb_table("en", text)) is None


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_every_table_has_ladders_and_verbs_that_look_back(language: str) -> None:
    table = verb_table(language)
    assert len(table.ladders) >= 6
    assert table.past


def test_the_tables_that_come_along_can_be_edited_and_read_again() -> None:
    tables = tables_in(default_tables())
    assert list(tables) == ["en", "fr", "es", "ru", "ar", "zh"]
    assert all(verb_table(language, text) == verb_table(language) for language, text in tables.items())


def test_a_text_without_languages_holds_no_tables() -> None:
    assert tables_in("hums < sings") == {}


def test_the_words_that_make_up_a_verb_are_printed_whole() -> None:
    change = verb_change(paragraph("Urges an end"), paragraph("Reiterates its calls for an end"), verb_table("en"))
    assert change is not None
    assert change.new == "Reiterates its calls"
