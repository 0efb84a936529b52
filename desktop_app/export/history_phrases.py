"""The English words that exported files use for a history."""

from __future__ import annotations

from datetime import datetime, timezone

from desktop_app.export.phrases import name_of
from desktop_app.markup.event_signs import EventSign, sign_words
from desktop_app.markup.history_steps import HistoryStep
from desktop_app.markup.history_table import HistoryCell, HistoryRow, HistoryTable, series_name
from desktop_app.series.model import History
from desktop_app.series.order import day_of


def title_of(table: HistoryTable) -> str:
    """The title of the newest version that has one, or the first and the last symbol."""
    titles = (version.metadata.title for version in reversed(table.history.versions))
    return next(filter(None, titles), series_name(table.heads))


def summary_of(table: HistoryTable) -> str:
    """How many paragraphs the newest text has, and with which version they came."""
    newest = len(table.heads) - 1
    origins = list(enumerate(table.origins()))
    parts = [f"{sum(count for _, count in origins)} paragraphs in {table.heads[-1].name}"]
    parts += [
        f"{count} {'go back to' if version == 0 else 'came in'} {table.heads[version].name}"
        for version, count in origins
        if count and version < newest
    ]
    return " · ".join([*parts, f"{origins[-1][1]} are new"])


def notices_of(history: History) -> list[str]:
    """What a reader must know: sessions without a version, and files that were left out."""
    missing = [f"Session {session}: none." for session in history.missing]
    return missing + [f"{left.resolution.source.name} is left out. {left.reason}" for left in history.left_out]


def cell_words(cell: HistoryCell | None) -> str:
    """The number of a paragraph and what happened: "OP 12 · reworded"; a guess is marked with a question mark."""
    if cell is None:
        return ""
    sure = "?" if cell.unsure else ""
    return " · ".join(filter(None, [cell.cite, sign_words(cell.signs)])) + sure


def life_sentence(row: HistoryRow, table: HistoryTable) -> str:
    """How long a paragraph has been there and what happened to it."""
    lineage = table.history.lineages[row.number]
    since = f"since {table.heads[lineage.first].name} ({table.cite(lineage, lineage.first)})"
    happened = [sign for sign in row.signs if sign is not EventSign.CAME]
    return f"{since}: {sign_words(happened or row.signs)}"


def step_heading(step: HistoryStep, row: HistoryRow, table: HistoryTable) -> str:
    """The versions of a step, and what happened: "76/187 → 77/237: reworded"."""
    versions = [table.heads[version].name for version in (step.before, step.version) if version is not None]
    lineage = table.history.lineages[row.number]
    cite = table.cite(lineage, step.version)
    return f"{' → '.join(versions)}{f', {cite}' if cite else ''}: {sign_words(step.signs)}"


def moment_of(history: History) -> datetime:
    """The day of the newest version, which dates a file that is not dated otherwise: the same file every day."""
    for version in reversed(history.versions):
        try:
            return datetime.fromisoformat(day_of(version.metadata)).replace(tzinfo=timezone.utc)
        except ValueError:
            continue
    return datetime(2000, 1, 1, tzinfo=timezone.utc)


def file_names(history: History) -> list[tuple[str, str]]:
    """The versions and the files that they were read from."""
    return [(name_of(version), version.source.name) for version in history.versions]
