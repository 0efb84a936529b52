"""Records of votes, with which texts of the Human Rights Council end, in the six languages; all invented."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind, Resolution, Zone
from tests.extraction.test_bodies import ARABIC, HUMAN_RIGHTS, Set, Words, acting, codes, in_each, read

# How the text was adopted; what stands before the names of those in favour and against; two such lists.
VOTES = {
    "en": (
        "Adopted by a recorded vote of 27 to 13, with 7 abstentions. The voting was as follows:",
        ("In favour:", "Against:"),
        ("Norland, Sudland, Westland", "Ostland"),
    ),
    "fr": (
        "Adoptée par 27 voix contre 13, avec 7 abstentions, à l’issue d’un vote enregistré. Résultat du vote :",
        ("Ont voté pour :", "Ont voté contre :"),
        ("Norlande, Sudlande, Westlande", "Ostlande"),
    ),
    "es": (
        "Aprobada en votación registrada por 27 votos contra 13 y 7 abstenciones. El resultado de la votación:",
        ("Votos a favor:", "Votos en contra:"),
        ("Norlandia, Sudlandia, Westlandia", "Ostlandia"),
    ),
    "ru": (
        "Принята заносимым в отчет о заседании голосованием 27 голосами против 13. Голоса распределились так:",
        ("Голосовали за:", "Голосовали против:"),
        ("Норландия, Судландия, Вестландия", "Остландия"),
    ),
    "ar": (
        "اعتُمد بتصويت مسجل بأغلبية ٢٧ صوتا مقابل ١٣ صوتا، وامتناع ٧ أعضاء عن التصويت. وكانت نتيجة التصويت كما يلي:",
        ("المؤيدون:", "المعارضون:"),
        ("نورلاند، سودلاند، وستلاند", "أوستلاند"),
    ),
    "zh": (
        "经记录表决，以27票赞成、13票反对、7票弃权获得通过。表决情况如下：",
        ("赞成：", "反对："),
        ("诺兰、苏兰、韦兰", "奥兰"),
    ),
}


def adopted(words: Words, *end: Set) -> Resolution:
    """A text of the Human Rights Council and what stands at its end."""
    council, chapeau, adoption, title, *_ = HUMAN_RIGHTS[words.code]
    return read(
        ("A/HRC/RES/99/25", 440, 0, 20, ""),
        (council, 123, 40, 12, "b"),
        (adoption, 123, 60, 14, "b"),
        (title, 60, 40, 12, "b"),
        (chapeau, 147, 30, 10, "i"),
        *acting(words),
        *end,
        right_to_left=words is ARABIC,
    )


@in_each
@pytest.mark.parametrize("style", ["i", "b"])
@pytest.mark.parametrize(
    ("brackets", "is_last"),
    [("[]", True), ("[]", False), ("", True), ("", False), ("first", True)],  # without any, the meeting beside it tells
)
def test_the_record_of_a_vote_is_of_the_closing(words: Words, style: str, brackets: str, is_last: bool) -> None:
    *_, meeting, date, _ = HUMAN_RIGHTS[words.code]
    sentence, (favour, against), (many, few) = VOTES[words.code]
    sentence = {"[]": f"[{sentence}", "": sentence, "first": f"[{sentence}]"}[brackets]
    vote: list[Set] = [
        (sentence, 147, 30, 10, ""),
        (favour, 147, 32, 10, style),
        (many, 171, 32, 10, ""),
        (against, 147, 32, 10, style),
        (few + "]" * (brackets == "[]"), 171, 32, 10, ""),
    ]
    closing: list[Set] = [(meeting, 400, 30, 10, "i"), (date, 400, 13, 10, "i")]
    found = adopted(words, *(closing + vote if is_last else vote + closing))
    end = [paragraph for paragraph in found.paragraphs if paragraph.zone is Zone.CLOSING]
    assert [paragraph.kind for paragraph in end if paragraph.kind is not Kind.CLOSING] == [Kind.TEXT] * 5
    assert end[0 if is_last else -1].kind is Kind.CLOSING
    assert found.paragraphs[-1].zone is Zone.CLOSING
    assert codes(found) == []


@in_each
def test_an_annex_follows_the_record_of_a_vote(words: Words) -> None:
    *_, meeting, date, vote = HUMAN_RIGHTS[words.code]
    annex = {"en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение", "ar": "مرفق", "zh": "附件"}[words.code]
    found = adopted(
        words,
        (meeting, 400, 30, 10, "i"),
        (date, 400, 13, 10, "i"),
        (vote, 147, 30, 10, ""),
        (annex, 123, 40, 12, "b"),
        (words.decides, 147, 30, 10, ""),
    )
    assert [paragraph.zone for paragraph in found.paragraphs[-3:]] == [Zone.CLOSING, Zone.ANNEX, Zone.ANNEX]
