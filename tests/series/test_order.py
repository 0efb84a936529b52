"""Versions are put in order by themselves, and what is missing or does not belong is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.resolution.model import DocumentType, Metadata, Resolution
from desktop_app.series.order import in_order, is_draft, missing_sessions
from tests.series.histories import ALL, REPORT, series, version


def named(symbol: str, day: str | None = None) -> Resolution:
    """A version with nothing but a symbol and a day."""
    made = version(ALL[:1], 80, symbol=symbol)
    return replace(made, metadata=Metadata(symbol=symbol, adoption_date=day))


@pytest.mark.parametrize(
    "symbols",
    [
        ["A/RES/75/196", "A/RES/76/187", "A/RES/78/229"],
        ["A/RES/79/185", "A/C.3/80/L.31", "A/RES/80/224"],
        ["A/80/L.6", "A/80/L.6/Corr.1", "A/80/L.6/Rev.1", "A/80/L.6/Rev.2", "A/80/L.6/Rev.10", "A/RES/80/4"],
        ["A/HRC/RES/50/1", "A/HRC/RES/53/2", "A/HRC/RES/56/3"],
        ["E/RES/2022/12", "E/RES/2024/12"],
    ],
)
def test_versions_are_sorted_by_session_then_draft_then_revision(symbols: list[str]) -> None:
    versions = [named(symbol) for symbol in symbols]
    assert [v.metadata.symbol for v in in_order(versions[::-1])] == symbols


def test_one_symbol_issued_twice_is_in_the_order_of_its_days() -> None:
    first, second = named("A/80/L.6", "2025-10-02"), named("A/80/L.6", "2025-10-20")
    assert in_order([second, first]) == [first, second]


@pytest.mark.parametrize(
    ("sessions", "missing"),
    [
        ([75, 76, 77, 78, 80], (79,)),
        ([75, 76, 79, 80], (77, 78)),
        ([74, 76, 78, 80], ()),  # every second year
        ([74, 76, 80], (78,)),
        ([78, 80], ()),
        ([80], ()),
        ([80, 80], ()),
    ],
)
def test_sessions_without_a_version_are_said_at_the_pace_of_the_series(
    sessions: list[int], missing: tuple[int, ...]
) -> None:
    assert missing_sessions([named(f"A/RES/{session}/1") for session in sessions]) == missing


@pytest.mark.parametrize(("symbol", "draft"), [("A/C.3/80/L.31", True), ("A/80/L.6", True), ("A/RES/80/4", False)])
def test_a_draft_is_known_by_its_symbol(symbol: str, draft: bool) -> None:
    assert is_draft(Metadata(symbol=symbol)) is draft


def test_the_versions_may_be_given_in_any_order() -> None:
    versions = [version((*ALL[:n], REPORT.format("sixth")), 75 + n) for n in range(1, 5)]
    assert series(*reversed(versions)) == series(*versions)


def test_a_resolution_of_another_series_is_left_out_with_its_reason() -> None:
    other = version(["Decides to adopt the flag of the federation of lighthouses and foghorns;"] * 3, 76)
    title = replace(other.paragraphs[0], text="Flags")
    other = replace(other, paragraphs=(title, *other.paragraphs[1:]), metadata=replace(other.metadata, title="Flags"))
    found = series(version(ALL, 75), other, version(ALL, 77))
    assert [v.metadata.session for v in found.versions] == [75, 77]
    assert [left.resolution for left in found.left_out] == [other]
    assert "not two versions" in str(found.left_out[0].reason)


def test_a_version_in_another_language_is_left_out() -> None:
    french = version(["Prie le Secrétaire général de lui faire rapport;"], 76)
    french = replace(french, metadata=replace(french.metadata, language="fr"))
    found = series(version(ALL, 75), french, version(ALL, 77))
    assert [left.resolution for left in found.left_out] == [french]
    assert "language" in str(found.left_out[0].reason)


@pytest.mark.parametrize(
    ("symbol", "kind", "reason"),
    [
        ("A/80/L.29", "amendment", "It is an amendment to A/80/L.22, not a text of its own."),
        ("A/80/L.22/Corr.1", "corrigendum", "It is a corrigendum to A/80/L.22, not a text of its own."),
    ],
)
def test_what_only_changes_a_text_is_told_as_that_and_is_no_version(
    symbol: str, kind: DocumentType, reason: str
) -> None:
    change = version(ALL[:2], 80, symbol=symbol)
    change = replace(change, metadata=replace(change.metadata, document_type=kind, amends="A/80/L.22"))
    found = series(version(ALL, 79), version(ALL, 80, symbol="A/80/L.22"), change, version(ALL, 80))
    assert [left.resolution for left in found.left_out] == [change]
    assert str(found.left_out[0].reason) == reason
