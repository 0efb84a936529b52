"""The paragraphs that share shingles with a text, those with rare ones first."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Collection, Mapping

from desktop_app.library.thresholds import AGREED, SKETCHES
from desktop_app.library.words import WITH_SHINGLES, written
from desktop_app.store.database import Database


class SharedShingles:
    """What one search asks of the sketches; the forms of a paragraph share most shingles, so each is asked for once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counts: dict[str, int] = {}
        self._paragraphs: dict[str, list[int]] = {}

    def likely(self, shingles: Collection[int], among: Collection[int] | None = None) -> list[int]:
        """The paragraphs, of these or of all, with most of the shingles, a rare one counting more.

        Shingles of very many paragraphs say nothing. Those of the sample are looked for beside the rarest of all, which
        may be of short paragraphs alone. Raises DatabaseError.
        """
        sampled = [shingle for shingle in shingles if not shingle % SKETCHES.one_in]
        weights = {**self._weights(list(written(shingles))), **self._weights(list(written(sampled)))}
        self._ask_paragraphs([shingle for shingle in weights if shingle not in self._paragraphs])
        sums: defaultdict[int, float] = defaultdict(float)
        for shingle, weight in weights.items():
            for paragraph in self._paragraphs[shingle]:
                if among is None or paragraph in among:
                    sums[paragraph] += weight
        least = AGREED.least_sum * max(sums.values(), default=0.0)
        likely = sorted(sums, key=lambda paragraph: (-sums[paragraph], paragraph))[: SKETCHES.candidates]
        return [paragraph for paragraph in likely if sums[paragraph] >= least]

    def _weights(self, shingles: Collection[str]) -> Mapping[str, float]:
        """What each of the rarest shingles counts."""
        self._ask_counts([shingle for shingle in shingles if shingle not in self._counts])
        counts = {shingle: self._counts[shingle] for shingle in shingles if self._counts[shingle]}
        rarest = sorted(counts, key=lambda shingle: (counts[shingle], shingle))
        kept = [shingle for shingle in rarest if counts[shingle] <= SKETCHES.most_postings]
        kept = kept or rarest[: SKETCHES.least_shingles]
        return {shingle: 1 / math.log(2 + counts[shingle]) for shingle in kept[: SKETCHES.most_shingles]}

    def _ask_counts(self, shingles: Collection[str]) -> None:
        sql = "SELECT s.term, s.doc FROM json_each(?) j CROSS JOIN sketched s ON s.term = j.value"
        found = dict(self._database.rows(sql, json.dumps(sorted(shingles))))
        self._counts |= {shingle: found.get(shingle, 0) for shingle in shingles}

    def _ask_paragraphs(self, shingles: Collection[str]) -> None:
        sql = f"SELECT j.value, s.rowid FROM {WITH_SHINGLES}"  # noqa: S608 - of a constant
        self._paragraphs |= {shingle: [] for shingle in shingles}
        for shingle, paragraph in self._database.rows(sql, json.dumps(sorted(shingles))):
            self._paragraphs[shingle].append(paragraph)
