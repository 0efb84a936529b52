"""The version before: title, recital and content together; none for the first of its kind."""

from __future__ import annotations

from desktop_app.library.predecessors import predecessor
from tests.library.libraries import library, resolution

TEXTS = (
    "Calls upon Member States to adopt national standards for the inspection of ferries and small boats;",
    "Invites the regional commissions to share model regulations on inland transport with interested Governments;",
    "Encourages donors to finance the repair of bridges that were damaged by floods in landlocked countries;",
)
RECITAL = "Recalling its resolution {} of 18 December 2023,"
OLD = resolution("A/RES/76/10", TEXTS)
BETWEEN = resolution("A/RES/78/11", TEXTS, preamble=[RECITAL.format("76/10")])
NEW = resolution(
    "A/RES/80/12", [*TEXTS[:2], "Decides to remain seized of the matter."], preamble=[RECITAL.format("78/11")]
)
SIBLING = resolution(
    "A/RES/79/20",
    [text.replace("Member States", "coastal States") for text in TEXTS],
    title="Safety of harbours",
)


def test_the_latest_version_before_is_named_with_where_it_is_and_why() -> None:
    found = predecessor(library(OLD, BETWEEN, NEW, SIBLING), NEW)
    assert (found.symbol, found.folder, found.path) == ("A/RES/78/11", 1, "1.pdf")
    assert str(found.why) == "78/11 has the same title and is recalled at the beginning."
    assert "A/RES/76/10" in found.candidates


def test_of_versions_alike_the_later_is_the_one_before() -> None:
    silent = resolution("A/RES/80/12", TEXTS)
    assert predecessor(library(OLD, BETWEEN), silent).symbol == "A/RES/78/11"


def test_a_new_title_does_not_hide_it() -> None:
    renamed = resolution("A/RES/80/12", TEXTS, preamble=[RECITAL.format("78/11")], title="")
    assert predecessor(library(OLD, BETWEEN, SIBLING), renamed).symbol == "A/RES/78/11"


def test_one_that_is_named_but_not_in_the_library_has_no_path() -> None:
    found = predecessor(library(OLD, SIBLING), NEW)
    assert (found.symbol, found.folder, found.path) == ("A/RES/78/11", None, None)


def test_the_first_of_its_kind_has_none() -> None:
    first = resolution("A/RES/80/30", ["Proclaims 3 March the International Day of Lighthouses;"], title="Lighthouses")
    found = predecessor(library(OLD, BETWEEN, SIBLING), first)
    assert (found.symbol, found.path, found.why) == (None, None, None)


def test_a_sibling_on_another_subject_is_not_the_version_before() -> None:
    assert predecessor(library(SIBLING), resolution("A/RES/80/12", TEXTS)).symbol is None


def test_a_later_or_the_same_resolution_is_never_before() -> None:
    assert predecessor(library(NEW, BETWEEN), OLD).symbol is None


def test_one_of_the_same_title_is_before_one_on_a_wider_subject_that_is_recalled_later() -> None:
    wider = resolution("A/RES/79/21", TEXTS, title="Safety of river crossings, of canals and of harbours")
    recital = "Recalling its resolutions 78/11 of 18 December 2023 on ferries and 79/21 of 17 December 2024 on safety,"
    new = resolution("A/RES/80/12", TEXTS, preamble=[recital])
    assert predecessor(library(BETWEEN, wider), new).symbol == "A/RES/78/11"


def test_without_a_title_one_that_half_of_the_text_is_from_stands_out_unless_a_sibling_is_as_near() -> None:
    added = (
        "Requests the Secretary-General to publish a handbook on lighthouses in all official languages by 2030;",
        "Welcomes the annual meeting of harbour masters and the exchange of experience that it makes possible;",
        "Urges shipowners to replace engines that burn heavy fuel oil and to keep a register of all voyages;",
    )
    untitled = resolution("A/RES/80/12", [*TEXTS, *added], title="")
    near = resolution("A/RES/79/30", TEXTS)
    also_near = resolution("A/RES/79/31", TEXTS, title="Safety of harbours")
    assert predecessor(library(near), untitled).symbol == "A/RES/79/30"
    assert predecessor(library(near, also_near), untitled).symbol is None
