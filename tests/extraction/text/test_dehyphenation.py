"""Words broken at a line end; the document itself is the witness of which hyphens are a word's own."""

from __future__ import annotations

import pytest

from desktop_app.extraction.languages import LanguageWords
from desktop_app.extraction.languages.english import ENGLISH
from desktop_app.extraction.languages.french import FRENCH
from desktop_app.extraction.languages.russian import RUSSIAN
from desktop_app.extraction.languages.spanish import SPANISH
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from tests.extraction.press import rows

# Texts of a document, the two halves of a broken word, and whether the hyphen stays.
CASES = [
    # The whole word stands elsewhere without a hyphen.
    (["les organes intergouvernementaux et"], "intergouverne-", "mentaux", False),
    # It stands elsewhere with one.
    (["les bureaux sous-régionaux et"], "sous-", "régionaux", True),
    # Both ways: the more frequent one decides.
    (["sous-régionaux", "sousrégionaux", "et sous-régionaux aussi"], "sous-", "régionaux", True),
    # The other hyphen of Unicode is one too.
    (["a long-term plan"], "long\u2010", "term", True),
    # The text itself has plain hyphens: what ends a row was printed by a browser, but not in a word that has one.
    (["of land-locked countries"], "coopera\u2010", "tion", False),
    (["of land\u2010locked countries"], "far\u2010", "reaching", True),
    (["of land-locked countries"], "land\u2010", "locked", True),
    # A capital or a number after it: the hyphen was printed on purpose.
    (["nothing of it"], "Asia-", "Pacific", True),
    (["nothing of it"], "2021-", "2025", True),
    (["a southeast wind"], "the South-", "East Atlantic", True),
    # No witness, in a document that breaks no words at all.
    (["the words are whole here"], "far-", "reaching", True),
    # No witness, in one that does: "co-" and "ordinate" are no words of their own.
    (["coopera-", "tion is meant, and cooperation it is"], "har-", "monize", False),
    # No witness, but both halves are words of the document.
    (["coopera-", "tion, cooperation, far and far away, reaching and reaching"], "far-", "reaching", True),
]


@pytest.mark.parametrize(("texts", "first", "second", "keeps"), CASES)
def test_the_document_tells_whether_a_hyphen_stays(texts: list[str], first: str, second: str, keeps: bool) -> None:
    assert Dehyphenator([rows(*texts)]).keeps_hyphen(first, second) is keeps


def test_another_version_is_a_witness_too() -> None:
    pages = [rows("coopera-", "tion, cooperation")]
    assert not Dehyphenator(pages).keeps_hyphen("sous-", "régionaux")
    assert Dehyphenator(pages, ["sous-régionaux"]).keeps_hyphen("sous-", "régionaux")


def test_a_soft_hyphen_never_stays() -> None:
    assert not Dehyphenator([rows("inter\u00ad", "governmental")]).keeps_hyphen("inter\u00ad", "governmental")


def test_a_word_known_with_its_hyphen_is_told_from_two_words() -> None:
    dehyphenator = Dehyphenator([rows("a long-term plan")])
    assert dehyphenator.knows("long-", "term")
    assert not dehyphenator.knows("medium-", "and")


@pytest.mark.parametrize(
    ("texts", "first", "second", "broken"),
    [
        (["大流行(COVID-19)", "受到COVI", "D-19疫情"], "受到COVI", "D-19", True),
        (["受到COVI", "D-19疫情"], "受到COVI", "D-19", True),  # capitals that stand nowhere else
        (["附件D", "甲UNIT", "D乙"], "甲UNIT", "D", False),
        (["United", "Nations"], "United", "Nations", False),
        (["United", "Nations", "UnitedNations"], "United", "Nations", True),
        (["第7", "8号"], "第7", "8", False),  # no letters
        (["可查阅www.fer", "ries.example"], "可查阅www.fer", "ries.example", True),
        (["可查阅w", "ww.ferries.example"], "可查阅w", "ww.ferries.example", True),
        (["Hold a", "lamp"], "Hold a", "lamp", False),
    ],
)
def test_foreign_words_broken_in_a_text_without_spaces_are_known(
    texts: list[str], first: str, second: str, broken: bool
) -> None:
    assert Dehyphenator([rows(*texts)]).is_broken_foreign(first, second) is broken


# Compounds of a language broken at their hyphen, and words that only begin or end like them.
COMPOUNDS = [
    (FRENCH, "elle-|même eux-|mêmes celui-|ci celles-|là est-à-|dire peut-|être vingt-|cinq quatre-|vingtième", True),
    (FRENCH, "sous-|jacent non-|prolifération vice-|président au-|delà a-t-|il porte-|parole", True),
    (
        FRENCH,
        "sous-|crire sous-|traction non-|obstant mer-|ci au-|cune appli-|cation vingtiè-|mement per-|sonnelle",
        False,
    ),
    (
        FRENCH,
        "du-|rable des-|tiné euro-|péenne franco-|phones est-|imer avant-|age vingt-|ième socio-|économique",
        False,
    ),
    (
        ENGLISH,
        "so-|called self-|determination long-|term well-|being twenty-|five gender-|based state-|of-the-art",
        True,
    ),
    (
        ENGLISH,
        "decision-|making follow-|up non-|governmental up-to-|date inter-|agency cost-|effective low-|income",
        True,
    ),
    (
        ENGLISH,
        "imple-|mentation self-|ish non-|sense cross-|ing inter-|national of-|fensive high-|lights cor-|related",
        False,
    ),
    (ENGLISH, "entit-|led schedu-|led mid-|term post-|poned post-|age non-|etheless up-|scale", False),
    (ENGLISH, "post-|conflict country-|led short-|term", True),
    (SPANISH, "teórico-|práctico político-|militar costo-|beneficio", True),
    (
        SPANISH,
        "aplica-|ción económica-|mente desa-|rrollo coste-|ras costo-|sa franco-|fonía hispano-|americano",
        False,
    ),
    (RUSSIAN, "кто-|либо по-|прежнему социально-|экономический из-|за", True),
    (RUSSIAN, "при-|нять по-|становление обще-|ственный социально-|го общественно-|сть", False),
    (RUSSIAN, "военно-|служащие юго-|славия южно-|африканский северо-|атлантический", False),
    (RUSSIAN, "юго-|восточный северо-|западный военно-|морской", True),
    (RUSSIAN, "государств-|членов государства-|участника информационно-|технический женщин-|мигрантов", True),
    (RUSSIAN, "государст-|венный государственно-|го информационно-|е государств-|во", False),
    (FRENCH, "dix-|huitième soixante-dix-|neuvième quatre-vingt-|deuxième convention-|cadre médico-|légal", True),
    (FRENCH, "dix-|ième", False),
]


@pytest.mark.parametrize(
    ("language", "word", "keeps"),
    [(language, word, keeps) for language, text, keeps in COMPOUNDS for word in text.split()],
)
def test_the_language_knows_compounds_where_the_document_does_not(
    language: LanguageWords, word: str, keeps: bool
) -> None:
    broken = rows("coopera-", "tion is meant, and cooperation it is")
    first, second = word.split("|")
    assert Dehyphenator([broken], language=language).keeps_hyphen(first, second) is keeps


@pytest.mark.parametrize(
    ("language", "word", "keeps"),
    [
        (SPANISH, "con-|ciencia", False),
        (SPANISH, "alcanzar-|se", False),
        (SPANISH, "norte-|sur", True),
        (FRENCH, "entre-|prendre", False),
        (RUSSIAN, "при-|меры", False),
        (None, "con-|ciencia", True),
    ],
)
def test_a_word_that_begins_others_too_is_no_witness_of_a_compound(
    language: LanguageWords | None, word: str, keeps: bool
) -> None:
    first, second = word.split("|")
    halves = f"{first[:-1]} and {first[:-1]}, {second} and {second}"
    broken = rows("coopera-", f"tion is meant, and cooperation it is, {halves} too")
    assert Dehyphenator([broken], language=language).keeps_hyphen(first, second) is keeps


def test_no_word_is_broken_before_a_single_letter() -> None:
    broken = rows("coopéra-", "tion, la coopération même")
    assert Dehyphenator([broken]).keeps_hyphen("la main-", "d’œuvre")
    assert not Dehyphenator([broken]).keeps_hyphen("la main-", "tient")


@pytest.mark.parametrize(
    ("page", "first", "second", "is_broken"),
    [
        (["the international ferry", "an inter", "national one"], "an inter", "national one", True),
        (["все международные паромы", "между", "народные"], "между", "народные", True),
        # Broken twice at the same letter, and in a cell, of which the row of the page has the words of others too.
        (["international", "inter", "national", "an inter", "national one"], "an inter", "national one", True),
        (["international", "ferries inter 12", "boats national 7"], "inter", "national", True),
        # Both pieces are words of the document.
        (["whereas they go where they go, as we know", "where", "as boats"], "where", "as boats", False),
        # The document has it nowhere in one piece; a name, or a sentence, begins; a piece is a word in any text.
        (["an inter", "national one"], "an inter", "national one", False),
        (["Southport", "South", "Port"], "South", "Port", False),
        (["across the river", "a", "cross"], "a", "cross", False),
    ],
)
def test_the_document_tells_whether_a_row_broke_a_word_without_a_hyphen(
    page: list[str], first: str, second: str, is_broken: bool
) -> None:
    assert Dehyphenator([rows(*page)]).is_broken_word(first, second) is is_broken
