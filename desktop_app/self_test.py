"""Tries everything the program does on the bundled sample, so that an installed program can be trusted."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app import tasks
from desktop_app.export.formats import formats_for
from desktop_app.export.options import ExportOptions
from desktop_app.pdf.rendering import OpenPages
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.resources import resource

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")
PIXELS_A_POINT = 1.5


@dataclass(frozen=True)
class Step:
    """One thing tried: whether it holds, and what was seen."""

    holds: bool
    text: str

    def __str__(self) -> str:
        return f"{'ok' if self.holds else 'FAILED'}  {self.text}"


def self_test() -> Iterator[Step]:
    """Open, draw, extract, compare and export the sample, one step at a time; a fault ends the test."""
    try:
        yield from _steps()
    except Exception as error:  # the test reports whatever goes wrong
        yield Step(False, f"{type(error).__name__}: {error}")


def _steps() -> Iterator[Step]:
    paths = [resource("sample", name) for name in SAMPLES]
    resolutions = []
    for path in paths:
        yield _drawn(path)
        resolution = tasks.read(path)
        yield _extracted(resolution)
        resolutions.append(resolution)
    yield from _exported(resolutions[-1], paths[-1:])
    for old, new in zip(range(len(paths)), range(1, len(paths)), strict=False):
        yield from _compared(resolutions[old], resolutions[new], [paths[old], paths[new]])


def _drawn(path: Path) -> Step:
    pages = OpenPages(most_pixels=10_000_000)
    picture = pages.render(path, 0, PIXELS_A_POINT)
    pages.close()
    shades = len(set(picture.samples))
    return Step(shades > 2, f"{path.name}: page 1 drawn, {picture.width} × {picture.height} pixels")


def _extracted(resolution: Resolution) -> Step:
    operative = sum(paragraph.kind is Kind.OPERATIVE for paragraph in resolution.paragraphs)
    found = f"{len(resolution.paragraphs)} paragraphs, {operative} of them operative"
    return Step(operative > 0 and not resolution.warnings, f"{resolution.source.name}: {found}")


def _compared(old: Resolution, new: Resolution, paths: list[Path]) -> Iterator[Step]:
    comparison = tasks.compare(old, new)
    names = f"{old.source.name} → {new.source.name}"
    counted = f"{len(comparison.links)} links, {len(comparison.added)} added, {len(comparison.removed)} removed"
    yield Step(comparison.verdict.same_series, f"{names}: {counted}")
    yield from _exported(comparison, paths)


def _exported(subject: tasks.Subject, originals: list[Path]) -> Iterator[Step]:
    options = ExportOptions(originals=tuple(originals))
    with tempfile.TemporaryDirectory(prefix="resolute-") as folder:
        for ending in formats_for(subject):
            target = Path(folder) / f"sample.{ending}"
            tasks.export(subject, target, options)
            size = target.stat().st_size
            yield Step(size > 0, f"{' → '.join(path.name for path in originals)}: {ending} of {size} bytes")
