"""What is said of a renumbering: a sentence for each set of causes, so that none names a list with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph

SHIFTED = Message("numbers-shifted", "Paragraphs moved, split or joined: {1} from {0} on.")
MANY = Message("numbers-many", "The numbers change in {0} places: see the concordance.")
_ACCOUNTED = {
    # whether there are such as were inserted, come from elsewhere or split off, removed, gone elsewhere or joined
    (True, True, True, True): Message(
        "numbers-inserted-come-removed-gone",
        "{2} inserted, {3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.",
    ),
    (True, True, True, False): Message(
        "numbers-inserted-come-removed",
        "{2} inserted, {3} moved here or split off, old {4} removed: {1} from {0} on.",
    ),
    (True, True, False, True): Message(
        "numbers-inserted-come-gone",
        "{2} inserted, {3} moved here or split off, old {5} moved away or joined: {1} from {0} on.",
    ),
    (True, True, False, False): Message(
        "numbers-inserted-come",
        "{2} inserted, {3} moved here or split off: {1} from {0} on.",
    ),
    (True, False, True, True): Message(
        "numbers-inserted-removed-gone",
        "{2} inserted, old {4} removed, old {5} moved away or joined: {1} from {0} on.",
    ),
    (True, False, True, False): Message("numbers-inserted-removed", "{2} inserted, old {4} removed: {1} from {0} on."),
    (True, False, False, True): Message(
        "numbers-inserted-gone",
        "{2} inserted, old {5} moved away or joined: {1} from {0} on.",
    ),
    (True, False, False, False): Message("numbers-inserted", "{2} inserted: {1} from {0} on."),
    (False, True, True, True): Message(
        "numbers-come-removed-gone",
        "{3} moved here or split off, old {4} removed, old {5} moved away or joined: {1} from {0} on.",
    ),
    (False, True, True, False): Message(
        "numbers-come-removed",
        "{3} moved here or split off, old {4} removed: {1} from {0} on.",
    ),
    (False, True, False, True): Message(
        "numbers-come-gone",
        "{3} moved here or split off, old {5} moved away or joined: {1} from {0} on.",
    ),
    (False, True, False, False): Message("numbers-come", "{3} moved here or split off: {1} from {0} on."),
    (False, False, True, True): Message(
        "numbers-removed-gone",
        "Old {4} removed, old {5} moved away or joined: {1} from {0} on.",
    ),
    (False, False, True, False): Message("numbers-removed", "Old {4} removed: {1} from {0} on."),
    (False, False, False, True): Message("numbers-gone", "Old {5} moved away or joined: {1} from {0} on."),
}


def accounted(cite: str, step: str, causes: Sequence[Sequence[Paragraph]]) -> Message:
    """The sentence for what was inserted, has come, was removed and has gone, in this order; not all are empty."""
    inserted, come, removed, gone = causes
    sentence = _ACCOUNTED[bool(inserted), bool(come), bool(removed), bool(gone)]
    return sentence.filled(cite, step, *map(_listed, causes))


def _listed(paragraphs: Sequence[Paragraph]) -> str:
    """Their citations; three and more that follow each other as "OP 2 – OP 5 (4)"."""
    return ", ".join(part for run in _runs(paragraphs) for part in _cited(run))


def _cited(run: Sequence[Paragraph]) -> list[str]:
    if len(run) <= 2:
        return [paragraph.cite for paragraph in run]
    return [f"{run[0].cite} – {run[-1].cite} ({len(run)})"]


def _runs(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Paragraphs in runs of numbers without a gap."""
    run: list[Paragraph] = []
    for paragraph in paragraphs:
        if run and (run[-1].number or 0) + 1 != paragraph.number:
            yield run
            run = []
        run.append(paragraph)
    if run:
        yield run
