"""The JSON of a comparison: the keys of its schema, in order, and the same bytes for the same pair."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable

from desktop_app.comparison.compare import compare
from desktop_app.export.comparison_json import comparison_json, comparison_object
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from desktop_app.resolution.as_json import dumps
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

OLD = ["Urges Member States to inspect every ferry once a year;", "Invites the commissions to publish model rules."]
NEW = ["Proclaims a decade of lighthouse keepers;", "Urges Member States to inspect each ferry twice a year."]
# Compares in a process of its own, where words hash to other values.
PROGRAM = """
import sys
from desktop_app.comparison.alignment.align import align
from desktop_app.resolution.model import Kind, Paragraph, Zone
texts = sys.argv[1:]
side = lambda part: [Paragraph("", "", Kind.OPERATIVE, Zone.OPERATIVE, text) for text in part]
print(align(side(texts[:2]), side(texts[2:])))
"""


def test_keys_stand_in_the_order_of_the_schema(make: Make) -> None:
    value = comparison_object(compare(make(OLD), make(NEW)))
    assert list(value)[:9] == [
        *("schema", "old", "new", "links", "added", "removed", "footnotes", "verdict", "summary"),
    ]
    assert list(value["links"][0])[:6] == ["old", "new", "nature", "moved", "renumbered", "similarity"]
    assert list(value["verdict"])[:3] == ["same_series", "shared", "reason"]
    assert value["summary"]["added"] == len(value["added"]) == 1


def test_numbering_is_told_in_words(make: Make) -> None:
    value = json.loads(dumps(comparison_object(compare(make(OLD), make(NEW)))))
    assert [event["message"] for event in value["numbering"]] == ["OP 1 inserted: +1 from OP 2 on."]


def test_hashes_of_words_do_not_matter() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, *OLD, *NEW],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


def test_what_is_put_aside_is_named_and_nothing_is_left_out(make: Make) -> None:
    comparison = compare(make(OLD), make(NEW))
    whole = json.loads(comparison_json(comparison))
    filtered = json.loads(comparison_json(comparison, Filters(frozenset({ChangeKind.NEW, ChangeKind.MOVED}))))
    assert "put_aside" not in whole
    assert filtered.pop("put_aside") == ["new"]  # nothing moved
    assert filtered == whole


def test_a_merged_paragraph_that_moved_is_a_link_of_its_own_after_all_others(make: Make) -> None:
    ferries = "Stressing that ferries must be inspected with full respect for the laws of their ports"
    training = "recognizes that training and spare parts are fundamental to keeping life jackets in order"
    old = make([f"{training};", *OLD], [f"{ferries},"])
    new = make(OLD, [f"{ferries}, and {training},"])
    value = comparison_object(compare(old, new))
    whole = next(number for number, link in enumerate(value["links"]) if len(link["old"]) == 2)
    piece = value["links"][-1]
    assert (piece["moved"], piece["part_of"], piece["new"]) == (True, whole, value["links"][whole]["new"])
    assert not value["links"][whole]["moved"]
    assert "".join(text for operation, text in piece["edits"] if operation != "insert") == f"{training};"
    assert [link for link in value["links"] if "part_of" in link] == [piece]
    assert value["summary"]["moved"] == 0
