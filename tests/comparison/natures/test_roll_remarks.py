"""Roll-forwards that look missed or wrong are pointed out, in unchanged paragraphs too, and so are new deadlines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Nature
from desktop_app.comparison.natures.describe import describe_text

ANNUAL = Context("en", 79, 80, old_year=2024, new_year=2025)
LATER = Context("en", 76, 80, old_year=2021, new_year=2025)


@pytest.mark.parametrize(
    ("context", "old", "new", "code"),
    [
        (ANNUAL, "to report at its eightieth session", "to report at its eightieth session", "session-left-behind"),
        (
            ANNUAL,
            "to report on it at its eightieth session",
            "to report at its eightieth session",
            "session-left-behind",
        ),
        (ANNUAL, "to report at its eightieth session", "to report at its eighty-second session", "session-step"),
        (LATER, "to be held in 2023", "to be held in 2023", "year-left-behind"),
        (ANNUAL, "to take action by 2025", "to take further action by 2025", "year-left-behind"),
    ],
)
def test_what_looks_wrong_is_pointed_out(context: Context, old: str, new: str, code: str) -> None:
    assert [remark.code for remark in describe_text(old, new, context).remarks] == [code]


@pytest.mark.parametrize(
    ("context", "old", "new"),
    [
        (ANNUAL, "to report at its eightieth session", "to report at its eighty-first session"),
        (ANNUAL, "adopted at its seventy-fifth session", "adopted at its seventy-fifth session"),
        (ANNUAL, "to report at its eighty-second session", "to report at its eighty-second session"),
        (ANNUAL, "the 2030 Agenda", "the 2030 Agenda"),
        (ANNUAL, "held in 2024", "held in 2024"),
        (ANNUAL, "to be held in 2026", "to be held in 2026"),
        (LATER, "the plan for 2022–2024", "the plan for 2022–2024"),
        # The last year of a period is not left behind where only the first one was taken out.
        (LATER, "the scale for 2022 and 2023", "the scale for 2023"),
        (Context("en"), "to report at its eightieth session", "to report at its eightieth session"),
    ],
)
def test_what_is_in_order_is_not(context: Context, old: str, new: str) -> None:
    assert describe_text(old, new, context).remarks == ()


def test_a_step_of_another_length_is_no_mere_roll_forward() -> None:
    described = describe_text("to report at its eightieth session", "to report at its eighty-second session", ANNUAL)
    assert described.nature is Nature.WORDING


@pytest.mark.parametrize(
    ("language", "old", "new", "remark"),
    [
        ("en", "to conclude by the end of 2025", "to conclude by the end of 2026", "The deadline 2025 became 2026."),
        ("en", "until 3 May 2025", "until 3 May 2026", "The deadline 3 May 2025 became 3 May 2026."),
        ("fr", "d’ici à la fin de 2025", "d’ici à la fin de 2026", "The deadline 2025 became 2026."),
        ("es", "a más tardar en 2025", "a más tardar en 2026", "The deadline 2025 became 2026."),
        ("ru", "до конца 2025 года", "до конца 2026 года", "The deadline 2025 became 2026."),
        ("ar", "بحلول عام 2025", "بحلول عام 2026", "The deadline 2025 became 2026."),
        ("zh", "在2025年底之前完成", "在2026年底之前完成", "The deadline 2025 became 2026."),
    ],
)
def test_a_deadline_that_moved_is_pointed_out_and_no_mere_roll_forward(
    language: str, old: str, new: str, remark: str
) -> None:
    described = describe_text(old, new, replace(ANNUAL, language=language))
    assert [str(one) for one in described.remarks] == [remark]
    assert described.nature is Nature.WORDING


def test_a_year_that_is_no_deadline_rolls_forward() -> None:
    assert describe_text("the budget for 2025", "the budget for 2026", ANNUAL).nature is Nature.ROUTINE


@pytest.mark.parametrize(
    ("language", "old", "new", "expected"),
    [
        ("en", "Requests a report at its eightieth session", "Requests a report at its eighty-second session", 1),
        # Another organ's session: what the verb speaks of has happened.
        (
            "en",
            "Welcomes the decision of the Ferry Committee at its eightieth session",
            "Welcomes the decision of the Ferry Committee at its eighty-second session",
            0,
        ),
        (
            "fr",
            "Se félicite de la décision du Comité des bacs à sa quatre-vingtième session",
            "Se félicite de la décision du Comité des bacs à sa quatre-vingt-deuxième session",
            0,
        ),
    ],
)
def test_a_session_that_moved_by_another_step_is_pointed_out_where_it_is_to_come(
    language: str, old: str, new: str, expected: int
) -> None:
    remarks = describe_text(old, new, replace(ANNUAL, language=language)).remarks
    assert [one.code for one in remarks] == ["session-step"] * expected


def test_the_same_is_remarked_once() -> None:
    old = "to report at its eightieth session and to meet at its eightieth session"
    new = "to report at its eighty-second session and to meet at its eighty-second session"
    assert len(describe_text(old, new, ANNUAL).remarks) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # It was rolled: last year's second session is this year's first.
        ("at its seventy-ninth and eightieth sessions", "at its eightieth and eighty-first sessions"),
        # What the verb speaks of has happened.
        ("Welcomes the report of its eightieth session", "Welcomes the report of its eightieth session"),
        ("Recalling that the ferry was launched in 2025,", "Recalling that the ferry was launched in 2025,"),
        ("Se félicite de sa quatre-vingtième session", "Se félicite de sa quatre-vingtième session"),
        # A verb that changed was looked at.
        ("Invites them to meet at its eightieth session", "Notes that they met at its eightieth session"),
        # Names and targets.
        ("to observe the International Year of Rivers, 2025", "to observe the International Year of Rivers, 2025"),
        ("to attend the 2025 World Ferry Summit", "to attend the 2025 World Ferry Summit"),
        ("to meet the target of safe ferries by 2025", "to meet the target of safe ferries by 2025"),
        ("to follow up “Safe ferries for all in 2025”", "to follow up “Safe ferries for all in 2025”"),
        # Words right before it were replaced: the clause was written anew.
        (
            "Decides to put ferries on the agenda of its eightieth session",
            "Decides to keep ferries under review during its eightieth session",
        ),
        # The year is named anew in a date: it was thought of.
        (
            "Decides to credit what is left of the period ended 30 June 2024 on the levels last updated for 2025",
            "Decides to credit what is left of the period ended 30 June 2025 on the levels last updated for 2025",
        ),
        # A part of a period has passed, as it should.
        ("to use the scale for 2024 and 2025", "to use the scale for 2024 and 2025"),
    ],
)
def test_what_was_rolled_has_happened_or_is_a_name_raises_no_alarm(old: str, new: str) -> None:
    language = "fr" if old.startswith("Se") else "en"
    context = replace(ANNUAL, language=language)
    assert [one.code for one in describe_text(old, new, context).remarks if one.code.endswith("left-behind")] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Requests the Institute to apply paragraph 5 above to all registers;"),
        ("fr", "Prie l’Institut d’appliquer le paragraphe 5 ci-dessus à tous les registres ;"),
        ("es", "Solicita al Instituto que aplique el párrafo 5 de la presente resolución a todos los registros;"),
        ("ru", "просит Институт применять пункт 5 выше ко всем реестрам;"),
        ("ar", "تطلب إلى المعهد أن يطبق الفقرة 5 أعلاه على جميع السجلات؛"),
        ("zh", "请研究所将上文第5段适用于所有登记册；"),
    ],
)
def test_a_reference_that_did_not_follow_the_numbering_is_pointed_out(language: str, text: str) -> None:
    context = replace(ANNUAL, language=language, numbers={5: 6})
    kept = describe_text(text, text, context)
    assert (kept.nature, [one.code for one in kept.remarks]) == (Nature.IDENTICAL, ["reference-left-behind"])
    followed = describe_text(text, text.replace("5", "6"), context)
    assert (followed.nature, followed.remarks) == (Nature.ROUTINE, ())
