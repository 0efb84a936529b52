"""What became of requests and citations between two versions."""

from __future__ import annotations

import json

from desktop_app.comparison.compare import compare
from desktop_app.ledgers.as_json import ledger_json
from desktop_app.ledgers.ledger_of import ledger_of, ledger_of_change
from tests.series.histories import BRIDGES, FARMERS, FERRIES, INLAND, LIGHTS, REPORT, TRAINING, version

RECITAL = "Recalling its resolutions {} on the safety of river crossings,"


def test_each_entry_and_citation_says_what_became_of_it() -> None:
    old = version(
        [FERRIES, INLAND, FARMERS, BRIDGES, TRAINING, REPORT.format("sixth")],
        75,
        preamble=[RECITAL.format("70/90 and 71/91")],
    )
    within = INLAND.replace("Invites the regional commissions to", "Invites the regional commissions, upon request, to")
    new = version(
        [FERRIES, within, FARMERS, TRAINING, LIGHTS, REPORT.format("seventh")],
        76,
        preamble=[RECITAL.format("71/91 and 75/100")],
    )
    found = ledger_of_change(compare(old, new))
    changes = {entry.text: entry.change.value for entry in found.entries if entry.change}
    assert changes == {
        FERRIES: "carried",
        within: "changed",
        TRAINING: "carried",
        LIGHTS: "new",
        REPORT.format("seventh"): "carried",  # its session rolled forward
        BRIDGES: "dropped",
    }
    cited = {citation.symbol: citation.change.value for citation in found.citations if citation.change}
    assert cited == {"A/RES/71/91": "carried", "A/RES/75/100": "new", "A/RES/70/90": "dropped"}


def test_one_resolution_has_no_changes_in_its_json() -> None:
    printed = json.loads(ledger_json(ledger_of(version([FERRIES, FARMERS], 75))))
    assert list(printed) == ["schema", "document", "entries", "citations"]
    (entry,) = printed["entries"]
    assert "change" not in entry
    assert (entry["cite"], entry["kind"], entry["actor"]) == ("OP 1", "call", "Member States")
