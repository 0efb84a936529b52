"""A process that is killed while it adds and removes documents leaves an index that is whole; two may write at once.

Six kills in the usual run; ``RESOLUTE_KILLS=100`` makes it a hundred.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from desktop_app.library.index import Index
from desktop_app.library.schema import LIBRARY
from desktop_app.store.database import Database, Statement, open_database
from tests.library.libraries import read_as, resolution, state

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("RESOLUTE_KILLS", "6"))
TEXTS = [f"Calls upon Member States to inspect ferry number {number} and its crew;" for number in range(12)]


def write_for_ever(path: Path, name: str) -> None:
    """Add documents one after the other, read some anew, take some out; a line for each that is kept."""
    index = Index(open_database(path, LIBRARY).database)
    number = 0
    while True:
        number += 1
        index.add(state(f"{name}-{number % 7}.pdf", changed=number), read_as("digest", resolution("A/RES/80/1", TEXTS)))
        if number % 3 == 0:
            index.remove(index.known(1)[f"{name}-{number % 7}.pdf"][0])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def start(path: Path, name: str) -> subprocess.Popen[str]:
    imports = "from pathlib import Path\nfrom tests.library.test_killed import write_for_ever"
    code = f"{imports}\nwrite_for_ever(Path({str(path)!r}), {name!r})"
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def is_whole(database: Database) -> bool:
    """Whether every document has all its paragraphs, each with its text, and no row is of none."""
    database.write([Statement("INSERT INTO words (words) VALUES ('integrity-check')")])
    per_document = database.rows(
        "SELECT count(p.id) FROM documents d LEFT JOIN paragraphs p ON p.document = d.id GROUP BY d.id"
    )
    paragraphs, texts, sketched = (
        database.rows(f"SELECT count(DISTINCT {column}) FROM {table}")
        for table, column in (("paragraphs", "id"), ("texts", "id"), ("sketches", "paragraph"))
    )
    return {count for (count,) in per_document} <= {len(TEXTS) + 1} and paragraphs == texts == sketched


def test_whenever_it_is_killed_the_index_is_whole(tmp_path: Path) -> None:
    path, chance = tmp_path / "library.sqlite", random.Random()
    other = start(path, "other")
    for number in range(KILLS):
        process = start(path, f"one{number}")
        assert process.stdout is not None
        for _ in range(chance.randint(1, 12)):
            assert process.stdout.readline()
        process.kill()
        process.communicate()
    other.kill()
    other.communicate()
    opened = open_database(path, LIBRARY)
    with closing(opened.database) as database:
        assert opened.set_aside is None
        assert is_whole(database)
        assert database.rows("SELECT count(*) FROM documents")[0][0] > 0
