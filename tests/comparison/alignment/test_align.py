"""The alignment finds one change for just what it is, treats both texts alike, and keeps families together."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.comparison.alignment.align import align
from desktop_app.resolution.model import Kind, Paragraph, Zone

VERBS = ["Welcomes", "Recalls", "Stresses", "Requests", "Invites", "Urges", "Notes", "Reaffirms", "Encourages"]
ACTORS = ["Member States", "the regional commissions", "the Secretary-General", "ferry operators", "donor countries"]
THINGS = [
    *("river crossings", "flood warnings", "safety standards", "life jackets", "rescue services", "harbour pilots"),
    *("lock keepers", "small ports", "training schools", "insurance funds", "night traffic", "wooden hulls"),
    *("pontoon bridges", "cargo barges", "radio beacons", "tide tables", "customs posts", "dredging works"),
    *("fishing rights", "water quality", "channel markings", "passenger lists", "border towns", "dry docks"),
]
ACTS = [
    "improve",
    "finance",
    "inspect",
    "restore",
    "protect",
    "register",
    "evaluate",
    "coordinate",
    "publish",
    "extend",
]

SEEDS = st.integers(0, 10_000)
PLACES = st.integers(1, 18)


def sentence(rng: random.Random) -> str:
    clauses = (f"to {rng.choice(ACTS)} {rng.choice(THINGS)} and {rng.choice(THINGS)}" for _ in range(rng.randint(2, 5)))
    return f"{rng.choice(VERBS)} {rng.choice(ACTORS)} {', '.join(clauses)}"


def text_of(seed: int) -> list[Paragraph]:
    """Twenty invented paragraphs, the first eight of them preambular."""
    rng = random.Random(seed)
    return [paragraph(sentence(rng), Kind.PREAMBULAR if n < 8 else Kind.OPERATIVE) for n in range(20)]


def paragraph(text: str, kind: Kind = Kind.OPERATIVE, parent: int | None = None) -> Paragraph:
    zone = Zone.PREAMBLE if kind is Kind.PREAMBULAR else Zone.OPERATIVE
    return Paragraph("", "", kind, zone, text, parent=parent)


def found(old: list[Paragraph], new: list[Paragraph]) -> tuple[list[tuple[tuple[int, ...], tuple[int, ...]]], set[int]]:
    groups = align(old, new).groups
    return sorted((group.old, group.new) for group in groups), {i for group in groups if group.moved for i in group.old}


def one_to_one(places: dict[int, int]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return sorted(((i,), (j,)) for i, j in places.items())


@given(SEEDS)
@settings(max_examples=30)
def test_a_text_is_aligned_with_itself(seed: int) -> None:
    text = text_of(seed)
    assert found(text, text) == (one_to_one({n: n for n in range(20)}), set())


@given(SEEDS, PLACES)
@settings(max_examples=40)
def test_an_inserted_paragraph_is_the_only_new_one(seed: int, place: int) -> None:
    text = text_of(seed)
    stranger = replace(
        text[place], text="Decides that every lighthouse keeper shall receive warm soup each winter evening;"
    )
    places = {n: n + (n >= place) for n in range(20)}
    assert found(text, [*text[:place], stranger, *text[place:]]) == (one_to_one(places), set())


@given(SEEDS, PLACES)
@settings(max_examples=40)
def test_a_removed_paragraph_is_the_only_one_gone(seed: int, place: int) -> None:
    text = text_of(seed)
    places = {n: n - (n > place) for n in range(20) if n != place}
    assert found(text, text[:place] + text[place + 1 :]) == (one_to_one(places), set())


@given(SEEDS, st.integers(8, 12), st.integers(15, 19))
@settings(max_examples=40)
def test_a_moved_paragraph_is_the_only_one_that_moved(seed: int, place: int, target: int) -> None:
    text = text_of(seed)
    order = [n for n in range(20) if n != place]
    order.insert(target, place)
    places = {n: at for at, n in enumerate(order)}
    assert found(text, [text[n] for n in order]) == (one_to_one(places), {place})


@given(SEEDS, PLACES, st.floats(0.3, 0.7))
@settings(max_examples=40)
def test_a_split_paragraph_is_linked_with_both_halves(seed: int, place: int, share: float) -> None:
    text = text_of(seed)
    words = text[place].text.split()
    cut = round(share * len(words))
    halves = [replace(text[place], text=" ".join(half)) for half in (words[:cut], words[cut:])]
    groups = one_to_one({n: n + (n > place) for n in range(20) if n != place})
    assert found(text, [*text[:place], *halves, *text[place + 1 :]]) == (
        sorted([*groups, ((place,), (place, place + 1))]),
        set(),
    )


@given(SEEDS, st.integers(8, 18))
@settings(max_examples=40)
def test_merged_paragraphs_are_linked_with_their_whole(seed: int, place: int) -> None:
    text = text_of(seed)
    whole = replace(text[place], text=f"{text[place].text}, and {text[place + 1].text}")
    groups = one_to_one({n: n - (n > place) for n in range(20) if n not in {place, place + 1}})
    assert found(text, [*text[:place], whole, *text[place + 2 :]]) == (
        sorted([*groups, ((place, place + 1), (place,))]),
        set(),
    )


@given(SEEDS, SEEDS)
@settings(max_examples=30)
def test_swapping_the_texts_mirrors_the_alignment(seed: int, other: int) -> None:
    old = text_of(seed)
    new = [*text_of(other)[:5], *random.Random(other).sample(old, 15)]
    forth = {(group.old, group.new, group.moved, group.similarity) for group in align(old, new).groups}
    back = {(group.new, group.old, group.moved, group.similarity) for group in align(new, old).groups}
    assert forth == back


def test_a_paragraph_that_crosses_into_the_operative_part_moved() -> None:
    text = text_of(1)
    crossed = replace(text[7], kind=Kind.OPERATIVE, zone=Zone.OPERATIVE)
    assert found(text, [*text[:7], crossed, *text[8:]]) == (one_to_one({n: n for n in range(20)}), {7})


def test_items_that_read_alike_stay_with_their_paragraphs() -> None:
    families = [(text_of(seed)[10].text, ["Reports", "Funds", "Reviews"]) for seed in (3, 4)]
    old: list[Paragraph] = []
    for text, items in families:
        parent = len(old)
        old += [paragraph(text), *(paragraph(item, Kind.ITEM, parent) for item in items)]
    new = [replace(p, parent=None if p.parent is None else (p.parent + 4) % 8) for p in (*old[4:], *old[:4])]
    groups, _ = found(old, new)
    assert groups == one_to_one({n: (n + 4) % 8 for n in range(8)})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "подтверждая важность безопасности речных переправ и обучения паромщиков",
            "подтверждая важную безопасность речной переправы и обучение паромщика",
            id="Russian endings",
        ),
        pytest.param(
            "إذ تؤكد أهميّة سلامة المعابر النهرية", "وإذ تؤكد أهمية سلامة معابر نهرية", id="Arabic prefixes and marks"
        ),
        pytest.param(
            "强调内河渡口安全和渡船检查的重要性",
            "着重指出内河渡口安全以及渡船检查十分重要",
            id="Chinese without blanks",
        ),
    ],
)
def test_a_reworded_paragraph_is_found_in_every_script(old: str, new: str) -> None:
    strangers = [paragraph("一" * 9 + "пароход"), paragraph("قارب صغير أبيض"), paragraph("渔船登记制度和保险基金")]
    groups, _ = found([*strangers, paragraph(old)], [*strangers, paragraph(new)])
    assert ((3,), (3,)) in groups


def test_a_chinese_paragraph_half_rewritten_is_found_elsewhere() -> None:
    old = paragraph("鼓励各国在渡口安全论坛成果的基础上继续努力，并敦促船务局汇编船员资料，改进码头救生")
    new = paragraph("鼓励各国在儿童游泳论坛讨论的基础上继续努力，并敦促船务局便利交流，推动航道培训与桥梁检验")
    others = [paragraph("一" * 9 + "пароход"), paragraph("قارب صغير أبيض"), paragraph("渔船登记制度和保险基金")]
    assert found([*others, old], [new, *others]) == (one_to_one({0: 1, 1: 2, 2: 3, 3: 0}), {3})


def test_a_title_is_no_version_of_a_paragraph() -> None:
    title = Paragraph("", "", Kind.TITLE, Zone.FRONT, "Safety of ferries and river crossings")
    assert found([title], [paragraph(title.text)]) == ([], set())


def test_a_text_that_repeats_itself_beyond_search_is_aligned_in_turn() -> None:
    many = [paragraph("the ferry and the river of the same harbour at the same pier")] * 800
    alignment = align(many, many[1:])
    assert [(group.old, group.new) for group in alignment.groups] == [((n,), (n,)) for n in range(799)]


def test_a_search_cut_short_is_told() -> None:
    many = [paragraph(f"the ferry and the river of the same harbour at the same old pier, {n}") for n in range(500)]
    others = [paragraph(f"{p.text} again") for p in many]
    assert [notice.code for notice in align(many, others).notices] == ["common-words-left-out"]
    assert align(many[:9], others[:9]).notices == ()


def test_formulas_that_read_alike_are_not_taken_for_moved() -> None:
    def formula(number: str) -> Paragraph:
        return paragraph(f"Takes note of paragraph {number} of the report of the Advisory Committee")

    strangers = text_of(5)[:6]
    old = [*strangers[:3], formula("II.114"), *strangers[3:]]
    new = [formula("IX.7"), formula("X.12"), *strangers]
    assert found(old, new)[1] == set()


def test_headings_of_other_numbers_are_not_taken_for_moved() -> None:
    def heading(number: int) -> Paragraph:
        return paragraph(f"Section {number}", Kind.HEADING)

    strangers = text_of(7)[8:16]
    old = [*strangers[:4], heading(20), strangers[4], heading(22), *strangers[5:]]
    new = [strangers[0], heading(7), strangers[1], heading(9), *strangers[2:]]
    groups, moved = found(old, new)
    assert moved == set()
    assert len(groups) == len(strangers)
    # One in the same place was renumbered.
    assert ((4,), (4,)) in found(old, [*old[:4], heading(21), *old[5:]])[0]


def test_neighbours_that_read_alike_are_found_in_what_draws_them_together() -> None:
    frame = text_of(6)[:4]
    fourth = paragraph("Recalls the outcome of the fourth session of the conference on ferries, held in Tessel in 2018")
    fifth = paragraph(
        "Also recalls the outcome of the fifth session of the conference on ferries, held in Maren in 2023"
    )
    both = paragraph(
        "Recalls the outcome of the fourth session and the fifth of the conference on ferries, held in 2018 and 2023"
    )
    groups, _ = found([*frame, fourth, fifth], [*frame, both])
    assert ((4, 5), (4,)) in groups
    # With nothing of the other in it, the one that is left is no merger.
    groups, _ = found([*frame, fourth, fifth], [*frame, fourth])
    assert ((4,), (4,)) in groups


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "Recalling its resolution 78/112 of 7 December 2023,",
            "Recalling its resolution 79/126 of 4 December 2024,",
        ),
        ("Rappelant sa résolution 78/112 du 7 décembre 2023,", "Rappelant sa résolution 79/126 du 4 décembre 2024,"),
        ("回顾其2023年12月7日第78/112号决议，", "回顾其2024年12月4日第79/126号决议，"),
        (
            "Ссылаясь на свою резолюцию 78/112 от 7 декабря 2023 года,",
            "Ссылаясь на свою резолюцию 79/126 от 4 декабря 2024 года,",
        ),
    ],
)
def test_what_rolls_has_a_form_and_the_form_weighs(old: str, new: str) -> None:
    before, after = [*text_of(1), paragraph(old)], [*text_of(2), paragraph(new)]
    groups = {(group.old, group.new): group.similarity for group in align(before, after).groups}
    assert groups[(len(before) - 1,), (len(after) - 1,)] == 1.0  # The words are the same.


def test_a_short_paragraph_inside_a_long_one_is_no_version_of_it() -> None:
    long = paragraph(f"{text_of(4)[3].text}, annex to the report, {text_of(5)[4].text}; {text_of(6)[2].text}")
    for short in ("Annex", "The report"):
        assert found([paragraph(short, Kind.TEXT)], [long])[0] == []


def test_a_short_paragraph_that_went_on_is_found_in_the_longer() -> None:
    short = "Takes note of the report of the Secretary-General"
    long = f"{short}, notes with concern that {text_of(4)[3].text}; {text_of(5)[4].text}; {text_of(6)[2].text}"
    assert found([paragraph(f"{short};")], [paragraph(f"{long};")])[0] == [((0,), (0,))]
