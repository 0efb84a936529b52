"""Tries everything the program does on the bundled sample, so that an installed program can be trusted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import endings_for
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.worker.awaited import AwaitedReader

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")
PIXELS_A_POINT = 1.5


@dataclass(frozen=True)
class Step:
    """One thing tried: whether it holds, and what was seen."""

    holds: bool
    text: str

    def __str__(self) -> str:
        return f"{'ok' if self.holds else 'FAILED'}  {self.text}"


def self_test(reader: AwaitedReader) -> Iterator[Step]:
    """Open, draw, extract, compare and export the sample, one step at a time; a fault ends the test."""
    try:
        yield from _steps(reader)
    except Exception as error:  # the test reports whatever goes wrong
        yield Step(False, f"{type(error).__name__}: {error}")


def _steps(reader: AwaitedReader) -> Iterator[Step]:
    read: list[tuple[Path, Resolution]] = []
    for path in (resource("sample", name) for name in SAMPLES):
        yield _drawn(reader, path)
        read.append((path, reader.result_of(ReadRequest(path))))
        yield _extracted(read[-1][1])
    yield from _exported(reader, read[-1][1], [read[-1][0]])
    for old, new in pairwise(read):
        comparison = reader.result_of(CompareRequest(old[1], new[1]))
        yield _compared(comparison)
        yield from _exported(reader, comparison, [old[0], new[0]])


def _drawn(reader: AwaitedReader, path: Path) -> Step:
    picture = reader.result_of(RenderRequest(path, 0, PIXELS_A_POINT))
    shades = len(set(picture.data))
    return Step(shades > 2, f"{path.name}: page 1 drawn, {picture.width} × {picture.height} pixels")


def _extracted(resolution: Resolution) -> Step:
    operative = sum(paragraph.kind is Kind.OPERATIVE for paragraph in resolution.paragraphs)
    found = f"{len(resolution.paragraphs)} paragraphs, {operative} of them operative"
    return Step(operative > 0 and not resolution.warnings, f"{resolution.source.name}: {found}")


def _compared(comparison: Comparison) -> Step:
    names = f"{comparison.old.source.name} → {comparison.new.source.name}"
    counted = f"{len(comparison.links)} links, {len(comparison.added)} added, {len(comparison.removed)} removed"
    return Step(bool(comparison.verdict.same_series), f"{names}: {counted}")


def _exported(reader: AwaitedReader, subject: Resolution | Comparison, originals: Sequence[Path]) -> Iterator[Step]:
    options = ExportOptions(originals=tuple(originals))
    names = " → ".join(path.name for path in originals)
    for ending in endings_for(type(subject)):
        size = len(reader.result_of(ExportRequest(subject, Path(f"sample.{ending}"), options)))
        yield Step(size > 0, f"{names}: {ending} of {size} bytes")
