"""Changes read as a drafter would have made them."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.cleanup import cleaned_up
from desktop_app.comparison.words.difference import changes_between
from desktop_app.comparison.words.tokens import tokens_of


def shown(old: str, new: str, language: str = "en") -> str:
    """The old text with its changes marked in it."""
    before, after = tokens_of(old), tokens_of(new)
    text, at = "", 0
    for change in cleaned_up(changes_between(before, after), before, after, language):
        deleted = "".join(before[change.old_start : change.old_end])
        inserted = "".join(after[change.new_start : change.new_end])
        text += "".join(before[at : change.old_start]) + (f"[-{deleted}-]" if deleted else "")
        text += f"[+{inserted}+]" if inserted else ""
        at = change.old_end
    return text + "".join(before[at:])


@pytest.mark.parametrize(
    ("language", "old", "expected", "new"),
    [
        # Little words between two changes belong to them, a long unchanged stretch does not.
        ("en", "protect the dignity of migrants", "[-protect the dignity of migrants-][+serve the needs of refugees+]",
         "serve the needs of refugees"),
        ("en", "urges the Member States to act", "[-urges-][+invites+] the Member States to [-act-][+speak+]",
         "invites the Member States to speak"),
        # A symbol that stays is not shown as gone and come.
        ("fr", "Rappelant sa résolution 78/223 du 19 mai 2023 sur l’eau",
         "Rappelant [-sa résolution-][+les dispositions de ses résolutions+] 78/223 du 19 mai 2023"
         "[+, 79/18 du 7 mai 2024 et 80/2 du 8 mai 2025+] sur l’eau",
         "Rappelant les dispositions de ses résolutions 78/223 du 19 mai 2023, 79/18 du 7 mai 2024 et 80/2 du"
         " 8 mai 2025 sur l’eau"),
        # A typographic change is not drawn into one of wording.
        ("en", "States parties to consider it", "States [-parties-][+Parties+] to [-consider-][+adopt+] it",
         "States Parties to adopt it"),
        # An insertion slides to the beginning of a clause or word.
        ("en", "the full, effective use", "the full, [+equal, +]effective use", "the full, equal, effective use"),
        ("en", "Recalling its work", "Recalling [+also +]its work", "Recalling also its work"),
        # An addition to a list begins with the conjunction.
        ("ru", "от 2 мая 2022 года,", "от 2 мая 2022 года[+ и от 3 мая 2023 года+],",
         "от 2 мая 2022 года и от 3 мая 2023 года,"),
        # A clause that was added begins with its comma, not with the words that it ends with.
        ("en", "Urges ports to end bars on news online; it",
         "Urges ports to [-end-][+lift+] bars on [+all +]news online[+, and calls upon them to keep users online+]; it",
         "Urges ports to lift bars on all news online, and calls upon them to keep users online; it"),
        ("zh", "请会员国提供援助；并请", "请会员国提供援助[+，包括通过方案提供援助+]；并请",
         "请会员国提供援助，包括通过方案提供援助；并请"),
        ("zh", "为此加强合作，防止犯罪", "为此加强合作，[+制定法律，+]防止犯罪", "为此加强合作，制定法律，防止犯罪"),
        # Brackets close where they open.
        ("en", "report (A/78/1) and annex (A/78/2)", "report (A/78/1) and annex (A/78/2)[+ and list (A/78/3)+]",
         "report (A/78/1) and annex (A/78/2) and list (A/78/3)"),
        # One ideograph between two changes is part of their word.
        ("zh", "包括年青人在内", "包括[-年青-][+青年+]人在内", "包括青年人在内"),
        # A word that joins phrases is not cut, and what it begins is shown with it.
        ("zh", "其关于水和关于土地的决议", "其关于水[-和关于土地-]的决议", "其关于水的决议"),
        ("zh", "重申其关于水关于土地的决议", "重申其[-关于水-]关于土地的决议", "重申其关于土地的决议"),
        ("zh", "在各国及与机构之间", "在各国[-及-][+以及+]与机构之间", "在各国以及与机构之间"),
    ],
)  # fmt: skip
def test_changes_read_well(language: str, old: str, expected: str, new: str) -> None:
    assert shown(old, new, language) == expected


def test_a_lone_conjunction_between_two_changes_becomes_part_of_them() -> None:
    marked = shown("urges all States and donors to act", "urges all Members and ministries to act")
    assert marked == "urges all [-States and donors-][+Members and ministries+] to act"


def test_a_rewritten_paragraph_is_shown_whole_on_either_side() -> None:
    old = "Welcomes the ferries of every port, gives thanks for lights, locks and keepers and listens to songs at night"
    new = "Regrets delays by which few ferries arrived, seeks money for tugs, asks owners and wonders aloud at dawn"
    assert shown(old, new) == f"[-{old}-][+{new}+]"


def test_a_lone_conjunction_between_a_comma_and_a_change_becomes_part_of_them() -> None:
    marked = shown("rules that are open, and that they must be fair", "rules that are open and are fair")
    assert marked == "rules that are open[-, and that they must be-][+ and are+] fair"
