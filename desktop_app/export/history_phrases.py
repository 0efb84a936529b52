"""The words that exported files use for a history, in the language of their labels."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timezone

from desktop_app.export.labels import ENGLISH, Labels
from desktop_app.export.phrases import name_of
from desktop_app.markup.event_signs import EventSign, ordered
from desktop_app.markup.history_steps import HistoryStep
from desktop_app.markup.history_table import HistoryCell, HistoryRow, HistoryTable, series_name
from desktop_app.series.model import History
from desktop_app.series.order import day_of


def title_of(table: HistoryTable) -> str:
    """The title of the newest version that has one, or the first and the last symbol."""
    titles = (version.metadata.title for version in reversed(table.history.versions))
    return next(filter(None, titles), series_name(table.heads))


def summary_of(table: HistoryTable, labels: Labels = ENGLISH) -> str:
    """How many paragraphs the newest text has, and with which version they came."""
    newest = len(table.heads) - 1
    origins = list(enumerate(table.origins()))
    parts = [labels.say("{0} paragraphs in {1}", sum(count for _, count in origins), table.heads[-1].name)]
    parts += [
        labels.say("{0} go back to {1}" if version == 0 else "{0} came in {1}", count, table.heads[version].name)
        for version, count in origins
        if count and version < newest
    ]
    return " · ".join([*parts, labels.say("{0} are new", origins[-1][1])])


def notices_of(history: History, labels: Labels = ENGLISH) -> list[str]:
    """What a reader must know: sessions without a version, and files that were left out."""
    missing = [labels.say("Session {0}: none.", session) for session in history.missing]
    return missing + [
        labels.say("{0} is left out. {1}", left.resolution.source.name, labels.sentence(left.reason))
        for left in history.left_out
    ]


def signs_in(signs: Iterable[EventSign], labels: Labels) -> str:
    """The signs with commas."""
    return labels.with_commas(labels.say(sign.traits.words) for sign in ordered(signs))


def cell_words(cell: HistoryCell | None, labels: Labels = ENGLISH) -> str:
    """The number of a paragraph and what happened: "OP 12 · reworded"; a guess is marked with a question mark."""
    if cell is None:
        return ""
    sure = "?" if cell.unsure else ""
    return " · ".join(filter(None, [labels.cite(cell.cite), signs_in(cell.signs, labels)])) + sure


def life_sentence(row: HistoryRow, table: HistoryTable, labels: Labels = ENGLISH) -> str:
    """How long a paragraph has been there and what happened to it."""
    lineage = table.history.lineages[row.number]
    since = labels.say(
        "since {0} ({1})", table.heads[lineage.first].name, labels.cite(table.cite(lineage, lineage.first))
    )
    happened = [sign for sign in row.signs if sign is not EventSign.CAME]
    return labels.say("{0}: {1}", since, signs_in(happened or row.signs, labels))


def step_heading(step: HistoryStep, row: HistoryRow, table: HistoryTable, labels: Labels = ENGLISH) -> str:
    """The versions of a step, and what happened: "76/187 → 77/237: reworded"."""
    versions = [table.heads[version].name for version in (step.before, step.version) if version is not None]
    lineage = table.history.lineages[row.number]
    cite = labels.cite(table.cite(lineage, step.version))
    named = labels.from_to(*versions)
    place = labels.say("{0}, {1}", named, cite) if cite else named
    return labels.say("{0}: {1}", place, signs_in(step.signs, labels)) if step.signs else place


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
