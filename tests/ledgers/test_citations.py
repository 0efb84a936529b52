"""What a paragraph cites."""

from __future__ import annotations

import pytest

from desktop_app.ledgers.citations import citations_in


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Recalling its resolutions 70/901 and 72/902 of 1 May 2018,", ("A/RES/70/901", "A/RES/72/902")),
        ("Recalling its resolution 76/247 A to C,", ("A/RES/76/247 A", "A/RES/76/247 B", "A/RES/76/247 C")),
        ("Recalling Security Council resolution 1325 (2000),", ("S/RES/1325 (2000)",)),
        ("Recalling Economic and Social Council resolution 1980/67,", ("E/RES/1980/67",)),
        ("Recalling Human Rights Council resolution 58/17,", ("A/HRC/RES/58/17",)),
        ("Recalling its decision 50/500,", ("A/DEC/50/500",)),
        ("Recalling resolution 260 A (III),", ("A/RES/260 A (III)",)),
        ("Recalling document A/79/214,", ("A/79/214",)),
        # the symbol of a body with a long name
        ("Recalling the decision contained in FERRY/72, paragraph (a),", ("FERRY/72",)),
        (
            "Recalling United Nations Environment Assembly resolution 5/14,",
            ("United Nations Environment Assembly resolution 5/14",),
        ),
        ("Guided by the Charter of the United Nations,", ("Charter of the United Nations",)),
        (
            "Recalling the Convention on the Inspection of Ferries and the 2030 Agenda for Sustainable Development,",
            ("Convention on the Inspection of Ferries", "2030 Agenda"),
        ),
        # named elsewhere in full
        ("Recalling the Convention and the Code,", ()),
    ],
)
def test_each_document_is_cited_once_in_full(text: str, cited: tuple[str, ...]) -> None:
    assert citations_in(text) == cited
