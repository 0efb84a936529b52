"""Who joined and who left the sponsors, from lines as the six languages write them."""

from __future__ import annotations

import pytest

from desktop_app.markup.sponsors import SponsorChanges, sponsor_changes


@pytest.mark.parametrize(
    ("before", "after", "joined", "left"),
    [
        # nobody
        ("Cuba and Fiji: draft resolution", "Cuba and Fiji: revised draft resolution", "", ""),
        # the one sponsor is now among others
        ("Italy: draft resolution", "Chile, Italy and Peru: draft resolution", "Chile, Peru", ""),
        ("Chile, Italy and Peru: draft resolution", "Italy: draft resolution", "", "Chile, Peru"),
        # an "and" that is part of a name
        (
            "Malta and Serbia: draft resolution",
            "Bosnia and Herzegovina, Malta and Serbia: draft resolution",
            "Bosnia and Herzegovina",
            "",
        ),
        (
            "Bosnia and Herzegovina and Malta: draft resolution",
            "Malta and Trinidad and Tobago: draft resolution",
            "Trinidad and Tobago",
            "Bosnia and Herzegovina",
        ),
        # a name with words in parentheses
        (
            "Cuba: draft resolution",
            "Bolivia (Plurinational State of) and Cuba: x",
            "Bolivia (Plurinational State of)",
            "",
        ),
        # the other languages
        ("Cuba et Fidji : projet de résolution", "Cuba et Égypte : projet de résolution", "Égypte", "Fidji"),
        ("Cuba y Fiji: proyecto de resolución", "Cuba, Egipto y Fiji: proyecto", "Egipto", ""),
        ("Куба и Фиджи: проект резолюции", "Египет, Куба и Мальта: проект резолюции", "Египет, Мальта", "Фиджи"),
        ("古巴和斐济：决议草案", "中非共和国、古巴和马耳他：决议草案", "中非共和国、马耳他", "斐济"),
        ("كوبا وفيجي: مشروع قرار", "كوبا ومالطة: مشروع قرار", "مالطة", "فيجي"),
        # no list of names
        ("Draft resolution submitted by the Chair", "Cuba: draft resolution", "", ""),
    ],
)
def test_who_joined_and_who_left(before: str, after: str, joined: str, left: str) -> None:
    assert sponsor_changes(before, after) == SponsorChanges(joined, left)
