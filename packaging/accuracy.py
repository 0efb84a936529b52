"""Measures the reading of resolutions against the corpus and writes the table into the README.

usage: python packaging/accuracy.py [CORPUS]

``CORPUS`` (else the folder that ``RESOLUTE_CORPUS`` names, else the one beside the project) has
``gold/SET/NAME.json`` (units, footnotes and metadata of each document as they truly are) beside ``SET/NAME.pdf``. A
unit counts as found when its label and its words are the same, typographic variants of spaces, hyphens and quotation
marks aside, at the same place of the reading order. A second figure takes label and words as one text, for where the
corpus has the label in the words, or as a unit of its own.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from corpus import corpus_folder, reason_without
from desktop_app.resolution.as_json import resolution_object
from desktop_app.resolution.language import language_with
from desktop_app.tasks.read import read

README = Path(__file__).resolve().parents[1] / "README.md"
BEGIN, END = "<!-- accuracy: made by packaging/accuracy.py -->", "<!-- end of accuracy -->"
LAYOUTS = {
    "real": "2018 and after, as published",
    "typeset_2013": "2012–2017",
    "typeset_modern": "2018 and after, reset",
}
SCORED = {"title", "chapeau", "preambular", "operative", "item", "heading", "text", "other"}
VARIANTS = str.maketrans({"‑": "-", "‐": "-", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "\u0640": ""})


@dataclass
class Tally:
    """What was found of what there is, and what was given too much."""

    documents: int = 0
    perfect: int = 0
    units: int = 0
    units_given: int = 0
    units_found: int = 0
    joined: int = 0
    joined_given: int = 0
    joined_found: int = 0
    notes: int = 0
    notes_given: int = 0
    notes_found: int = 0


def main() -> None:
    """Measure every set of the corpus and write the table."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else corpus_folder()
    if not corpus.is_dir():
        sys.exit(reason_without())
    tallies: defaultdict[tuple[str, str], Tally] = defaultdict(Tally)
    for truth in sorted(corpus.glob("gold/*/*.json")):
        layout = truth.parent.name
        got = resolution_object(read(corpus / layout / f"{truth.stem}.pdf"))
        gold = json.loads(truth.read_text(encoding="utf-8"))
        count(tallies[layout, got["metadata"]["language"] or "?"], gold, got)
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    README.write_text(f"{before}{BEGIN}\n{table(tallies)}{END}{rest.partition(END)[2]}", encoding="utf-8")


def count(tally: Tally, gold: dict[str, Any], got: dict[str, Any]) -> None:
    """Add one document to a tally."""
    true_units, units = units_of(gold["units"]), units_of(got["paragraphs"])
    found = alike(true_units, units)
    true_texts, texts = joined(true_units), joined(units)
    true_notes, notes = notes_of(gold), notes_of(got)
    common = len(true_notes & notes)
    tally.documents += 1
    tally.perfect += found == len(true_units) == len(units) and true_notes == notes
    tally.units += len(true_units)
    tally.units_given += len(units)
    tally.units_found += found
    tally.joined += len(true_texts)
    tally.joined_given += len(texts)
    tally.joined_found += alike(true_texts, texts)
    tally.notes += len(true_notes)
    tally.notes_given += len(notes)
    tally.notes_found += common


def alike(true: list[Any], given: list[Any]) -> int:
    """Return how many elements are the same at the same place of the order."""
    return sum(block.size for block in SequenceMatcher(None, true, given, autojunk=False).get_matching_blocks())


def joined(units: list[tuple[str, str]]) -> list[str]:
    """Return label and words of each unit as one text; a label by itself belongs to the words before it."""
    texts: list[str] = []
    for number, (label, text) in enumerate(units):
        if text or not number or units[number - 1][0]:
            texts.append(f"{label} {text}".strip())
        else:
            texts[-1] = f"{label} {texts[-1]}"
    return texts


def units_of(rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return label and words of each scored unit."""
    scored = [row for row in rows if row["kind"] in SCORED and (row["text"] or row["label"])]
    return [(fold(row["label"] or "").replace(" ", "").rstrip(".-"), fold(row["text"] or "")) for row in scored]


def notes_of(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Return marker and words of each numbered footnote."""
    return {(note["marker"], fold(note["text"])) for note in document["footnotes"] if (note["marker"] or "").isdigit()}


def fold(text: str) -> str:
    """Return the text without typographic variants."""
    text = unicodedata.normalize("NFKC", text.translate(VARIANTS))
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"(?<=[«(\[]) | (?=[,;.:!?»)\]])", "", text)


def table(tallies: dict[tuple[str, str], Tally]) -> str:
    """Return the Markdown table, one row a layout and language."""
    lines = [
        "| layout | language | documents | read without a fault | paragraphs | number and words as one | footnotes |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for (layout, language), tally in sorted(tallies.items()):
        units = f1(tally.units_found, tally.units, tally.units_given)
        texts = f1(tally.joined_found, tally.joined, tally.joined_given)
        notes = f1(tally.notes_found, tally.notes, tally.notes_given)
        name = language_with(language).name or language
        figures = (tally.documents, tally.perfect, units, texts, notes)
        lines.append(" | ".join(["| " + LAYOUTS[layout], name, *map(str, figures)]) + " |")
    return "\n".join(lines) + "\n"


def f1(found: int, true: int, given: int) -> str:
    """Return the harmonic mean of recall and precision, in per cent."""
    return f"{200 * found / (true + given):.2f} %" if true + given else "–"


if __name__ == "__main__":
    main()
