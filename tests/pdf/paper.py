"""Sets a short invented resolution on a real page, with whatever a producer or a reader lays on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pymupdf

from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read

Lay = Callable[[pymupdf.Page], object]

LEFT, INDENT, TEXT = 100.0, 124.0, 148.0
SIZE = 10.0
ROMAN, BOLD, ITALIC = "tiro", "tibo", "tiit"


class Row(NamedTuple):
    """A row of the page: where it stands, and what it says."""

    x: float
    y: float
    text: str
    font: str = ROMAN


ENGLISH = (
    Row(100, 60, "A/RES/80/950"),
    Row(100, 100, "Resolution adopted by the General Assembly on 12 December 2025", BOLD),
    Row(100, 140, "80/950.  Care of lighthouses", BOLD),
    Row(INDENT, 170, "The General Assembly,", ITALIC),
    Row(INDENT, 190, "Recalling its resolution 79/950 of 11 December 2024 on the care of lighthouses"),
    Row(LEFT, 202, "and of the people who keep them,"),
    Row(INDENT, 220, "Noting with concern that only the lamps of small islands are still lit by hand"),
    Row(LEFT, 232, "every evening, and that few are paid for it,"),
    Row(INDENT, 250, "1.  Welcomes the report of the Secretary-General on the keeping of lamps, and asks"),
    Row(LEFT, 262, "that it be read aloud in every harbour;"),
    Row(INDENT, 280, "2.  Encourages Member States to keep at least two copies of every book in which"),
    Row(LEFT, 292, "the hours of light are written down;"),
    Row(INDENT, 310, "3.  Decides to take up the matter again at its eighty-second session, in the light"),
    Row(LEFT, 322, "of what the keepers have to say."),
    Row(380, 350, "62nd plenary meeting", ITALIC),
    Row(380, 362, "12 December 2025", ITALIC),
)

FRENCH = (
    Row(100, 60, "A/RES/80/950"),
    Row(100, 100, "Résolution adoptée par l’Assemblée générale le 12 décembre 2025", BOLD),
    Row(100, 140, "80/950.  Entretien des phares", BOLD),
    Row(INDENT, 170, "L’Assemblée générale,", ITALIC),
    Row(INDENT, 190, "Rappelant sa résolution 79/950 du 11 décembre 2024 sur l’entretien des phares et"),
    Row(LEFT, 202, "sur celles et ceux qui les gardent,"),
    Row(INDENT, 220, "1.  Accueille avec satisfaction le rapport du Secrétaire général sur la garde des"),
    Row(LEFT, 232, "lampes, et demande qu’il soit lu à haute voix dans chaque port ;"),
    Row(INDENT, 250, "2.  Engage les États Membres à conserver au moins deux exemplaires de chaque livre"),
    Row(LEFT, 262, "où sont notées les heures de lumière ;"),
    Row(INDENT, 280, "3.  Décide de reprendre la question à sa quatre-vingt-deuxième session, à la lumière"),
    Row(LEFT, 292, "de ce que les gardiens auront à dire."),
    Row(380, 320, "62e séance plénière", ITALIC),
    Row(380, 332, "12 décembre 2025", ITALIC),
)


def write(page: pymupdf.Page, rows: Sequence[Row], dx: float = 0, dy: float = 0) -> None:
    """Write rows on a page, moved by some points: all at once, as each beginning looks through the whole page."""
    shape = page.new_shape()
    for row in rows:
        shape.insert_text((row.x + dx, row.y + dy), row.text, fontname=row.font, fontsize=SIZE)
    shape.commit()


def add(page: pymupdf.Page, stream: bytes) -> int:
    """A new object of the file with some content."""
    xref: int = page.parent.get_new_xref()
    page.parent.update_object(xref, "<<>>")
    page.parent.update_stream(xref, stream)
    return xref


def append(page: pymupdf.Page, stream: bytes) -> None:
    """Paint more on a page; heights are counted from its foot."""
    references = " ".join(f"{xref} 0 R" for xref in [*page.get_contents(), add(page, stream)])
    page.parent.xref_set_key(page.xref, "Contents", f"[{references}]")


def with_resource(page: pymupdf.Page, kind: str, value: str) -> None:
    """Give a page the resource "X1" of a kind."""
    file = page.parent
    where = file.xref_get_key(page.xref, "Resources")
    owner, prefix = (int(where[1].split()[0]), "") if where[0] == "xref" else (page.xref, "Resources/")
    file.xref_set_key(owner, f"{prefix}{kind}", f"<</X1 {value}>>")


def edges(rows: Sequence[Row], words: str) -> tuple[float, float, float]:
    """Where words begin and end in the row that holds them, and its baseline."""
    row = next(row for row in rows if words in row.text)
    before = row.text.split(words, 1)[0]
    start = row.x + pymupdf.get_text_length(before, row.font, SIZE)
    return start, start + pymupdf.get_text_length(words, row.font, SIZE), row.y


def read_sheet(
    folder: Path, lay: Lay | None = None, rows: Sequence[Row] = ENGLISH, under: Lay | None = None
) -> Resolution:
    """The resolution that is read from a page with something laid ``under`` its text or on it."""
    if lay is None and under is None:
        return _read_plain(tuple(rows))
    with _sheet(rows, under) as file:
        if lay is not None:
            lay(file[0])
        return _saved_and_read(file, folder)


@cache
def _read_plain(rows: tuple[Row, ...]) -> Resolution:
    """What half the tests compare theirs with."""
    with _sheet(rows) as file, TemporaryDirectory() as folder:
        return _saved_and_read(file, Path(folder))


def _saved_and_read(file: pymupdf.Document, folder: Path) -> Resolution:
    path = folder / "sheet.pdf"
    file.save(path)
    return read(path)


def _sheet(rows: Sequence[Row], under: Lay | None = None) -> pymupdf.Document:
    """A file of one page with rows on it."""
    if under is None:
        return pymupdf.open("pdf", _written(tuple(rows)))
    file = pymupdf.open()
    page = file.new_page(width=612, height=792)
    under(page)
    write(page, rows)
    return file


@cache
def _written(rows: tuple[Row, ...]) -> bytes:
    """Writing such a file takes longer than all that is done with it."""
    with pymupdf.open() as file:
        write(file.new_page(width=612, height=792), rows)
        content: bytes = file.tobytes()
        return content


def units(resolution: Resolution) -> list[tuple[str, str, str]]:
    """Kind, label and text of each paragraph."""
    return [(paragraph.kind.value, paragraph.label, paragraph.text) for paragraph in resolution.paragraphs]


def codes(resolution: Resolution) -> list[str]:
    """The codes of the warnings."""
    return [notice.message.code for notice in resolution.warnings]
