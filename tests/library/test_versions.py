"""The versions of one resolution in the library, in either direction; and where single documents and paragraphs are."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.library.documents import documents_of, found_paragraphs, paragraph_of
from desktop_app.library.index import Index
from desktop_app.library.model import FilePlace, SearchFilters
from desktop_app.library.predecessors import described, described_in
from desktop_app.library.schema import LIBRARY
from desktop_app.library.searching import search
from desktop_app.library.versions import number_at, versions_of
from desktop_app.resolution.model import Resolution
from desktop_app.store.database import Schema, Statement, open_database
from tests.library.libraries import counts, library, read_as, resolution, state

WORDS = [
    "Calls upon Member States to inspect ferries on all rivers before each crossing;",
    "Invites donors to finance lights on ferries and on the quays where they land;",
    "Requests the Secretary-General to report on the safety of river crossings;",
]


def version(session: int, before: int | None) -> Resolution:
    """The resolution of a session, which recalls an earlier one."""
    preamble = [f"Recalling its resolution {before}/9 on the safety of river crossings,"] if before else []
    return resolution(f"A/RES/{session}/9", WORDS, preamble=preamble)


VERSIONS = [version(76, None), version(77, 76), version(78, 77), version(80, 78)]
OTHER = resolution("A/RES/79/10", ["Encourages schools to teach swimming to every child;"], title="Swimming")


@pytest.mark.parametrize("number", range(4))
def test_each_version_leads_to_all_the_others(number: int) -> None:
    database = library(*VERSIONS, OTHER)
    found = versions_of(database, described(VERSIONS[number]))
    assert [document.symbol for document in found] == [f"A/RES/{session}/9" for session in (76, 77, 78, 80)]


def test_a_document_of_the_index_leads_to_them_too() -> None:
    database = library(*VERSIONS, OTHER)
    document = number_at(database, FilePlace(1, "1.pdf"))
    assert document is not None
    assert len(versions_of(database, described_in(database, document))) == 4


def test_a_first_of_its_kind_is_alone() -> None:
    database = library(*VERSIONS, OTHER)
    assert [document.symbol for document in versions_of(database, described(OTHER))] == ["A/RES/79/10"]


def test_a_text_that_is_not_in_the_library_is_not_among_its_versions() -> None:
    database = library(*VERSIONS[:2])
    assert [each.symbol for each in versions_of(database, described(VERSIONS[2]))] == ["A/RES/76/9", "A/RES/77/9"]


def test_a_number_leads_to_the_file_in_the_language_that_is_read() -> None:
    french = resolution("A/RES/77/9", ["Engage les États Membres à inspecter les bacs ;"], language="fr")
    database = library(VERSIONS[1], french)
    assert documents_of(database, ["77/9", "60/1"], "fr")["77/9"].language == "fr"
    assert documents_of(database, ["77/9"], "es")["77/9"].language == "en"
    assert documents_of(database, ["60/1"], "en") == {}


def test_a_file_with_pages_comes_before_one_without() -> None:
    database = library()
    for path in ("a.xml", "b.pdf"):
        Index(database).add(state(path), read_as(path, VERSIONS[0]))
    assert documents_of(database, ["76/9"], "en")["76/9"].place == FilePlace(1, "b.pdf")
    (hit,) = search(database, '"finance lights"').hits
    assert (hit.path, hit.places) == ("b.pdf", (FilePlace(1, "b.pdf"), FilePlace(1, "a.xml")))


def test_a_facet_counts_what_the_other_facets_leave() -> None:
    database = library(*VERSIONS)
    ticked = {"session": frozenset({"77"}), "part": frozenset({"op"})}
    found = search(database, "ferries OR crossings", SearchFilters(ticked=ticked))
    assert {hit.session for hit in found.hits} == {77}
    assert found.total == 3
    assert found.facets["session"] == {"76": 3, "77": 3, "78": 3, "80": 3}
    assert found.facets["part"]["pp"] == 1


def test_a_paragraph_is_found_whole_by_its_number() -> None:
    database = library(VERSIONS[0])
    (hit,) = search(database, '"finance lights"').hits
    found = paragraph_of(database, hit.paragraph)
    assert found is not None
    assert found.text == WORDS[1]
    assert paragraph_of(database, 9999) is None


def test_paragraphs_come_by_resolution_with_what_governs_them() -> None:
    database = library(*VERSIONS[:2])
    numbers = [hit.paragraph for hit in search(database, "lights OR report").hits]
    found = found_paragraphs(database, numbers)
    assert [each.symbol for each in found] == ["A/RES/77/9", "A/RES/76/9"]
    assert found[0].asked == {"OP 2", "OP 3"}


@pytest.mark.parametrize("earlier", [1, 2])
def test_an_index_of_an_earlier_version_is_emptied_to_be_read_anew(tmp_path: Path, earlier: int) -> None:
    path = tmp_path / "library.sqlite"
    first = Schema(LIBRARY.application, LIBRARY.migrations[:earlier])
    opened = open_database(path, first).database
    document = "INSERT INTO documents (id, folder, path, size, changed, sha256) VALUES (1, 1, 'a.pdf', 1, 1, '')"
    opened.write(
        [
            Statement(document),
            Statement("INSERT INTO paragraphs VALUES (1, 1, 0, 'op', 'OP 1')"),
            Statement("INSERT INTO texts VALUES (1, 'Inspects ferries.', '')"),
            Statement("INSERT INTO words (rowid, folded) VALUES (1, 'inspects ferries.')"),
        ]
    )
    opened.close()
    database = open_database(path, LIBRARY).database
    assert set(counts(database).values()) == {0}
    assert search(database, "ferries").total == 0
    Index(database).add(state("a.pdf"), read_as("a", VERSIONS[0]))
    assert counts(database) == counts(library(VERSIONS[0]))
    database.close()


def test_an_index_that_only_lacks_an_order_of_its_titles_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    opened = open_database(path, Schema(LIBRARY.application, LIBRARY.migrations[:3])).database
    Index(opened).add(state("a.pdf"), read_as("a", VERSIONS[0]))
    before = counts(opened)
    opened.close()
    database = open_database(path, LIBRARY).database
    assert counts(database) == before
    database.close()
