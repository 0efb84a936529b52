"""The verdict goes by titles, by the resolutions that a text recalls, and by words in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Nature, Relation
from desktop_app.comparison.recalled import predecessor_of
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

FERRIES = [
    "Urges Member States to inspect every ferry once a year, with particular attention to hull and engine;",
    "Invites the regional commissions to publish model rules for the carriage of passengers on rivers;",
    "Requests the Secretary-General to report on the safety of river crossings at its next session.",
]
LIBRARIES = [
    "Encourages school libraries to lend books in every language that their pupils speak at home;",
    "Decides to observe a week of reading aloud in the first days of spring.",
]
RECALLS = (
    "Recalling its resolutions 74/201 of 20 December 2019, 76/202 of 17 December 2021 and 78/203 of 15 December 2023,"
)


def test_the_same_title_and_a_recalled_number_make_one_series(make: Make) -> None:
    old = make(FERRIES, title="Safety of ferries", symbol="A/RES/78/203")
    new = make(FERRIES[:2], [RECALLS], title="Safety of ferries", symbol="A/RES/80/204")
    verdict = compare(old, new).verdict
    assert verdict.relation is Relation.VERSIONS
    assert str(verdict.reason) == "The titles agree and 78/203 is recalled at the beginning."
    assert verdict.predecessor == "78/203"


def test_of_several_resolutions_of_one_session_the_text_continues_its_own_version(make: Make) -> None:
    recalls = "Recalling its resolutions 79/205, 79/208 and 79/315 on ferries,"
    new = make(FERRIES, [recalls], title="Safety of ferries", symbol="A/RES/80/204")
    old = make(FERRIES, title="Safety of ferries", symbol="A/RES/79/208")
    assert compare(old, new).verdict.predecessor == "79/208"
    other = make(FERRIES, title="Safety of ferries", symbol="A/RES/78/203")
    assert compare(other, new).verdict.predecessor is None


def test_the_own_version_is_recalled_after_resolutions_of_older_sessions(make: Make) -> None:
    recalls = ["Recalling its resolution 78/203 on ice,", "Recalling also its resolution 79/208 on ferries,"]
    new = make(FERRIES, recalls, title="Safety of ferries", symbol="A/RES/80/204")
    old = make(FERRIES, title="Safety of ferries", symbol="A/RES/79/208")
    assert compare(old, new).verdict.predecessor == "79/208"


def test_a_version_that_lies_between_is_named(make: Make) -> None:
    old = make(FERRIES, title="Safety of ferries", symbol="A/RES/76/202")
    new = make(FERRIES, [RECALLS], title="Safety of ferries", symbol="A/RES/80/204")
    notices = [str(notice) for notice in compare(old, new).notices]
    assert notices == ["80/204 continues 78/203: a version lies between the two that are compared."]
    last = make(FERRIES, title="Safety of ferries", symbol="A/RES/78/203")
    assert compare(last, new).notices == compare(new, old).notices == ()


def test_texts_of_other_series_are_told_apart_and_the_predecessor_is_named(make: Make) -> None:
    old = make(LIBRARIES, title="Reading for every child", symbol="A/RES/79/205")
    new = make(FERRIES, [RECALLS], title="Safety of ferries", symbol="A/RES/80/204")
    verdict = compare(old, new).verdict
    assert verdict.relation is Relation.UNRELATED
    assert str(verdict.reason).startswith("These are not two versions of one resolution (")
    assert str(verdict.reason).endswith("80/204 continues 78/203.")


def test_a_rewritten_text_under_the_same_title_stays_in_its_series(make: Make) -> None:
    old = make([*FERRIES, *LIBRARIES], title="Safety of ferries")
    new = make(
        [FERRIES[0], "Proclaims a decade of safe crossings that begins when the ice breaks."], title="Safety of ferries"
    )
    assert compare(old, new).verdict.relation is Relation.VERSIONS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RECALLS, "78/203"),
        ("Rappelant ses résolutions 76/202 du 17 décembre 2021 et 78/203 du 15 décembre 2023,", "78/203"),
        ("回顾其2021年12月17日第76/202号和2023年12月15日第78/203号决议，", "78/203"),
        ("وإذ تشير إلى قراريها 76/202 و 78/203 المؤرخ 15 كانون الأول/ديسمبر 2023،", "78/203"),
        ("Ссылаясь на свои резолюции 76/202 и 78/203 от 15 декабря 2023 года,", "78/203"),
        # Short words between dated numbers, in any script, do not end a list.
        ("ссылаясь на резолюции 77/202 от 17 декабря 2022 года и 78/203 от 15 декабря 2023 года,", "78/203"),
        ("إذ تشير إلى قرارها 78/203 المؤرخ 15 كانون الأول/ديسمبر 2023 وإلى جميع قراراتها السابقة ذات الصلة،", "78/203"),
        ("又回顾其2022年12月17日第77/202号和2023年12月15日第78/203号决议及其后各项相关决议，", "78/203"),
        # What is recalled beside it, however long, says nothing about it.
        (
            "Recalling its relevant resolutions, including resolution 78/203 of 15 December 2023, as well as those "
            "resolutions adopted by lighthouse keepers at their tenth emergency special meeting on the reef,",
            "78/203",
        ),
        (
            "Rappelant sa résolution 78/203 du 15 décembre 2023, ainsi que les principes directeurs du Conseil des "
            "phares relatifs aux lanternes et aux cornes de brume,",
            "78/203",
        ),
        (
            "Ссылаясь на свою резолюцию 78/203 от 15 декабря 2023 года, а также на руководящие принципы Совета "
            "маяков в отношении фонарей, туманных сигналов и лодок,",
            "78/203",
        ),
        (
            "Recalling its resolution 78/203 of 15 December 2023 on distant lighthouses and their lonely keepers, "
            "as well as all other resolutions on foghorns,",
            None,
        ),
        # Nor does what another clause says, or which resolutions of others are recalled with it.
        (
            "Recalling its previous resolutions on this issue, the most recent of which is resolution 78/203 of "
            "15 December 2023, and taking note of the proposals of keepers of distant lighthouses on foghorns,",
            "78/203",
        ),
        (
            "Recalling all of its previous resolutions on the subject, including resolution 78/203 of 15 December "
            "2023, and Lighthouse Council resolutions on the subject, including resolution 48/5 of 7 October 2021,",
            "78/203",
        ),
        ("Bearing in mind its relevant resolutions, the latest of which is 78/203 of 15 December 2023,", "78/203"),
        ("铭记其2023年12月15日第78/203号决议，", "78/203"),
        # Numbers of many sessions are a series, whatever is said before them, unless it names another text.
        (
            "Recalling resolution 57/167 of 18 December 2002, in which it endorsed the plan of action of keepers of "
            "distant lighthouses and their assistants, and its resolutions 60/135, 65/182, 70/164, 77/144 and 78/203,",
            "78/203",
        ),
        (
            "Recalling resolution 57/167 of 18 December 2002, entitled “Distant lighthouses”, as well as its "
            "resolutions 60/135, 65/182, 70/164, 77/144 and 78/203,",
            None,
        ),
        # What is quoted beside a number is the name of another subject, however short.
        ("回顾其2023年12月15日题为“灯塔”的第78/203号决议，", None),
        ("Recalling its resolution 78/203 of 15 December 2023, entitled “Lighthouses”,", None),
        # Two of the same session: which of them it continues, the text does not say.
        ("Recalling its resolutions 78/202 and 78/203 of 15 December 2023,", None),
        # Too long ago to be the last version.
        ("Recalling its resolution 70/201 of 25 September 2015,", None),
        # A text that is not recalled, but welcomed.
        ("Welcoming the adoption of resolution 79/205 of 24 December 2024,", None),
    ],
)
def test_the_predecessor_is_the_latest_recalled(make: Make, text: str, expected: str | None) -> None:
    assert predecessor_of(make(FERRIES, [text], symbol="A/RES/80/204")) == expected


def test_what_is_borne_in_mind_is_no_recital_that_counts(make: Make) -> None:
    borne = [f"Bearing in mind resolution 70/{n} on lanterns, foghorns, boats and small piers," for n in range(4)]
    recital = "Recalling its resolution 78/203 of 15 December 2023, in which it decided on the safety of ferries,"
    text = make(FERRIES, [*borne, recital], title="Safety of ferries", symbol="A/RES/80/204")
    assert predecessor_of(text) == "78/203"


THEIR_OWN = "distant lighthouses, lonely keepers, lanterns, foghorns and small boats"


def test_a_late_recital_names_the_predecessor_if_it_is_surely_on_the_subject(make: Make) -> None:
    others = [f"Recalling its resolution 70/{n} on lanterns, foghorns and boats of distant keepers," for n in range(4)]
    last = "Recalling its resolution 78/203 of 15 December 2023"
    for recital, expected in ((f"{last},", "78/203"), (f"{last} on {THEIR_OWN},", None)):
        assert predecessor_of(make(FERRIES, [*others, recital], symbol="A/RES/80/204")) == expected


@pytest.mark.parametrize(
    ("older", "old", "new", "recalled", "notices"),
    [
        ("E/RES/2020/9", "E/RES/2022/12", "E/RES/2024/15", "Recalling its resolutions 2020/9 and 2022/12,", 1),
        ("A/HRC/RES/50/7", "A/HRC/RES/53/3", "A/HRC/RES/59/2", "Recalling resolutions 50/7 and 53/3,", 1),
        ("S/RES/2618 (2022)", "S/RES/2674 (2023)", "S/RES/2723 (2024)", "Recalling 2618 (2022) and 2674 (2023),", 1),
        # All of one emergency session: which is a version of it, the text does not say.
        ("A/RES/ES-11/1", "A/RES/ES-11/4", "A/RES/ES-11/6", "Recalling its resolutions ES-11/1 and ES-11/4,", 0),
    ],
)
def test_other_bodies_and_sessions_recall_by_their_own_numbers(
    make: Make, older: str, old: str, new: str, recalled: str, notices: int
) -> None:
    number = old.partition("/RES/")[2]
    versions = [make(FERRIES, [recalled], title="Safety of ferries", symbol=symbol) for symbol in (older, old, new)]
    comparison = compare(*versions[1:])
    assert str(comparison.verdict.reason) == f"The titles agree and {number} is recalled at the beginning."
    assert (comparison.verdict.predecessor, comparison.notices) == (number, ())
    between = [str(notice) for notice in compare(versions[0], versions[2]).notices]
    assert [f"continues {number}: a version lies between" in notice for notice in between] == [True] * notices


def test_two_languages_of_one_resolution_are_aligned_by_structure(make: Make) -> None:
    french = [
        "Exhorte les États Membres à inspecter chaque bac une fois par an, en particulier la coque et le moteur ;",
        "Invite les commissions régionales à publier des règles types pour le transport de passagers ;",
        "Prie le Secrétaire général de lui faire rapport sur la sécurité des traversées fluviales.",
    ]
    comparison = compare(make(FERRIES, symbol="A/RES/80/204"), make(french, symbol="A/RES/80/204", language="fr"))
    assert comparison.verdict.relation is Relation.TRANSLATIONS
    assert [(link.old, link.new) for link in comparison.links] == [((n,), (n,)) for n in range(3)]
    assert {link.nature for link in comparison.links} == {Nature.IDENTICAL}
    assert [notice.code for notice in comparison.notices] == ["languages-apart"]


def test_different_texts_in_different_languages_are_a_mismatch(make: Make) -> None:
    russian = ["Постановляет провести неделю чтения вслух в начале весны 2027 года."]
    verdict = compare(make(FERRIES, symbol="A/RES/80/204"), make(russian, symbol="A/RES/79/205", language="ru")).verdict
    assert (verdict.relation, verdict.reason.code) == (Relation.UNRELATED, "language-mismatch")


ISLANDS = [
    "Takes note of the constitution of {0} and of the views of its elected Government;",
    "Requests the administering Power to help the people of {0} with their work of public information;",
    "Stresses that the people of {0} decide on their own future, and that the wishes of {0} are to be heard;",
    "Calls upon the administering Power to take every measure to protect the environment of {0}.",
]


def islands(make: Make, name: str, symbol: str, recalls: str = "") -> Resolution:
    recital = [recalls] if recalls else []
    return make([text.format(name) for text in ISLANDS], recital, title=f"Question of {name}", symbol=symbol)


@pytest.mark.parametrize(
    ("old_name", "new_name", "recalls", "apart", "continues"),
    [
        (
            "Sandy Cay",
            "Long Reef",
            "Recalling its resolution 79/31 of 4 December 2024,",
            ("Sandy Cay", "Long Reef"),
            "79/31",
        ),
        # A name that is part of the other one's words.
        ("the Upper Sandy Cays", "the United Upper Cays", "", ("Upper Sandy", "United Upper"), None),
        # The name was put in throughout, and the number that it recalls left as it was.
        (
            "Sandy Cay",
            "Long Reef",
            "Recalling its resolution 79/30 of 4 December 2024,",
            ("Sandy Cay", "Long Reef"),
            None,
        ),
    ],
)
def test_alike_texts_on_two_subjects_are_siblings(
    make: Make, old_name: str, new_name: str, recalls: str, apart: tuple[str, str], continues: str | None
) -> None:
    verdict = compare(islands(make, old_name, "A/RES/79/30"), islands(make, new_name, "A/RES/80/33", recalls)).verdict
    said = f"The texts are alike, but their subjects are not: “{apart[0]}” in the old one, “{apart[1]}” in the new one."
    ending = f" 80/33 continues {continues}." if continues else ""
    assert (verdict.relation, verdict.same_series, str(verdict.reason)) == (Relation.SIBLING, False, said + ending)


@pytest.mark.parametrize(
    ("old_title", "new_title", "recalls"),
    [
        # The session, the year and the hyphen are no other subject.
        ("Ferries on the work of its seventy-ninth session", "Ferries on the work of its eightieth session", ""),
        ("Ferries fund for 2024", "Ferries fund for 2025", ""),
        ("Safety-measures for ferries", "Safetymeasures for ferries", ""),
        # A title that grew, and one that was changed where the number is recalled.
        ("Safety of ferries", "Safety and comfort of ferries", ""),
        ("Safety of ferries", "Inspection of vessels", "Recalling its resolution 79/204 of 17 December 2024,"),
    ],
)
def test_a_title_that_changed_a_little_is_no_other_subject(
    make: Make, old_title: str, new_title: str, recalls: str
) -> None:
    old = make(FERRIES, title=old_title, symbol="A/RES/79/204")
    new = make(FERRIES, [recalls] if recalls else [], title=new_title, symbol="A/RES/80/204")
    assert compare(old, new).verdict.relation is Relation.VERSIONS


@pytest.mark.parametrize(
    ("recital", "predecessor", "candidates"),
    [
        # Another subject, by the words beside the number.
        ("resolution 79/31 of 4 December 2024, entitled “The reading rooms of remote mountain schools”", None, ()),
        ("resolution 79/31 of 4 December 2024 on the safety of ferries and of those who cross", "79/31", ()),
        # Versions rise, so a list that falls goes over to other subjects.
        ("resolutions 76/3 of 1 December 2021 and 79/31 of 4 December 2024, and 77/9 of 2 May 2023", "79/31", ()),
        ("resolutions 80/3, 79/31, 78/4, 77/9 and 79/12", None, ()),
        # Several of one day: any of them may be continued; one of a later day may have come in between.
        ("resolutions 79/1 of 22 May 2024 and 79/31 and 79/34 of 4 December 2024", None, ("79/31", "79/34")),
        ("resolutions 79/1 of 22 September 2024 and 79/31 of 4 December 2024", None, ("79/1", "79/31")),
    ],
)
def test_the_predecessor_is_recalled_on_the_subject_of_the_text(
    make: Make, recital: str, predecessor: str | None, candidates: tuple[str, ...]
) -> None:
    new = make(FERRIES, [f"Recalling its {recital},"], title="Safety of ferries", symbol="A/RES/80/204")
    verdict = compare(make(LIBRARIES, title="Reading for every child", symbol="A/RES/79/205"), new).verdict
    assert (verdict.predecessor, verdict.candidates) == (predecessor, candidates)


def test_beside_a_known_version_older_texts_are_no_candidates(make: Make) -> None:
    recital = "Recalling its resolutions 78/1 and 78/2 of 4 December 2023,"
    new = make(FERRIES, [recital], title="Safety of ferries", symbol="A/RES/80/204")
    verdict = compare(make(FERRIES, title="Safety of ferries", symbol="A/RES/79/3"), new).verdict
    assert (verdict.relation, verdict.predecessor, verdict.candidates) == (Relation.VERSIONS, None, ())
    verdict = compare(make(FERRIES, title="Safety of ferries", symbol="A/RES/77/3"), new).verdict
    assert verdict.candidates == ("78/1", "78/2")


def test_several_versions_between_are_told_from_one(make: Make) -> None:
    old = make(FERRIES, title="Safety of ferries", symbol="A/RES/70/202")
    new = make(FERRIES, [RECALLS], title="Safety of ferries", symbol="A/RES/80/204")
    assert [notice.code for notice in compare(old, new).notices] == ["versions-between"]


DOCUMENTS = [f"A/{75 + n}/{100 + n}" for n in range(10)]
FRENCH_RECITAL = "Rappelant ses résolutions 79/40, 79/41 et 79/42 du 4 décembre 2024,"
ONE_RECALLED = "Rappelant sa résolution 79/41 du 4 décembre 2024,"


@pytest.mark.parametrize(
    ("old_documents", "new_documents", "old_symbol", "recital", "relation"),
    [
        # The documents that both cite make a series, with or without a recall.
        (DOCUMENTS, [*DOCUMENTS, "A/80/7"], "A/RES/75/40", "", Relation.VERSIONS),
        # Two thirds, which siblings have as well, leave it open; that another of its year is continued does not.
        (DOCUMENTS, [*DOCUMENTS[:7], *(f"A/80/{n}" for n in range(5))], "A/RES/75/40", "", Relation.UNSURE),
        (DOCUMENTS, [*DOCUMENTS[:7], *(f"A/80/{n}" for n in range(5))], "A/RES/79/40", ONE_RECALLED, Relation.SIBLING),
        # A few documents in common prove no series, even if there are no others.
        (DOCUMENTS[:4], DOCUMENTS[:4], "A/RES/75/40", "", Relation.UNSURE),
        # A recall of several proves nothing: other documents say that it is none of them, few leave it open.
        (DOCUMENTS, [f"A/80/{n}" for n in range(10)], "A/RES/79/41", FRENCH_RECITAL, Relation.UNRELATED),
        (DOCUMENTS[:2], ["A/80/7"], "A/RES/79/41", FRENCH_RECITAL, Relation.UNSURE),
        # The only one that is recalled is continued.
        (DOCUMENTS[:2], ["A/80/7"], "A/RES/79/41", ONE_RECALLED, Relation.VERSIONS),
        # Of one session, they cannot be versions.
        (DOCUMENTS, DOCUMENTS, "A/RES/80/41", "", Relation.SIBLING),
    ],
)
def test_across_languages_the_cited_documents_are_weighed_with_what_is_recalled(
    make: Make,
    old_documents: list[str],
    new_documents: list[str],
    old_symbol: str,
    recital: str,
    relation: Relation,
) -> None:
    old = make([f"Takes note of the report {document};" for document in old_documents], symbol=old_symbol)
    new = make(
        [f"Prend note du rapport {document} ;" for document in new_documents],
        [recital] if recital else [],
        symbol="A/RES/80/204",
        language="fr",
    )
    verdict = compare(old, new).verdict
    assert verdict.relation is relation
    assert verdict.same_series is {Relation.VERSIONS: True, Relation.UNSURE: None}.get(relation, False)
    assert verdict.candidates == (("79/40", "79/41", "79/42") if recital == FRENCH_RECITAL else ())
