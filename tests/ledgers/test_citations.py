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
        # each name of a list, and none of the next
        (
            "Recalling the Covenant on Ferries, the Convention on Lamps and the Declaration on Quays,",
            ("Covenant on Ferries", "Convention on Lamps", "Declaration on Quays"),
        ),
        (
            "in conformity with the Charter of the United Nations and with General Assembly resolution 70/901,",
            ("Charter of the United Nations", "A/RES/70/901"),
        ),
        ("Recalling the Kyoto Protocol and the Paris Agreement,", ("Kyoto Protocol", "Paris Agreement")),
        # the names of treaties as each language prints them
        (
            "Rappelant la Charte des Nations Unies et le Programme 2030,",
            ("Charte des Nations Unies", "Programme 2030"),
        ),
        (
            "Recordando la Convención sobre los Faros y el Medio Marino, la Declaración y el Programa de Acción de "
            "Puerto Viejo y la Asamblea General,",
            ("Convención sobre los Faros y el Medio Marino", "Declaración y el Programa de Acción de Puerto Viejo"),
        ),
        ("в соответствии с Уставом Организации Объединенных Наций", ("Уставом Организации Объединенных Наций",)),
        ("وإذ تشير إلى ميثاق الأمم المتَّحدة،", ("ميثاق الأمم المتَّحدة",)),
        ("回顾《联合国宪章》和《灯塔公约》，铭记《公约》和《关于灯塔的报告》，", ("联合国宪章", "灯塔公约")),
        # letters and old sessions as each language prints them
        (
            "وإذ تشير إلى قراراتها 74/232 ألف وباء و 1514 (د-15)،",
            ("A/RES/74/232 A", "A/RES/74/232 B", "A/RES/1514 (XV)"),
        ),
        ("وإذ تشير إلى قراريها دإط-10/15 و 1874 (دإ-4)،", ("A/RES/ES-10/15", "A/RES/1874 (S-IV)")),
        ("回顾其2020年12月31日第75/250 A号和第75/250 B号决议，", ("A/RES/75/250 A", "A/RES/75/250 B")),
        ("ссылаясь на свои резолюции 55/180 А и 56/214 В,", ("A/RES/55/180 A", "A/RES/56/214 B")),
        ("Rappelant ses résolutions 74/232 A et B et 75/227,", ("A/RES/74/232 A", "A/RES/74/232 B", "A/RES/75/227")),
        # what the Human Rights Council adopted
        ("Rappelant la résolution 58/17 du Conseil des droits de l’homme,", ("A/HRC/RES/58/17",)),
        ("Recordando el mandato dado por el Consejo de Derechos Humanos en su resolución 39/2,", ("A/HRC/RES/39/2",)),
        ("ссылаясь на резолюции Совета по правам человека 34/24 и 40/20,", ("A/HRC/RES/34/24", "A/HRC/RES/40/20")),
        ("回顾人权理事会第39/2号决议和大会第75/1号决议，", ("A/HRC/RES/39/2", "A/RES/75/1")),
        # what only looks like a symbol
        ("Recalling the fight against HIV/AIDS and a balance of 50/50,", ()),
        # named elsewhere in full
        ("Recalling the Convention and the Code,", ()),
    ],
)
def test_each_document_is_cited_once_in_full(text: str, cited: tuple[str, ...]) -> None:
    assert citations_in(text) == cited
