"""A process that is killed while it adds, reads anew, removes or migrates leaves an index that is whole.

Two may write at once.

Three kills of each kind in the usual run; ``RESOLUTE_KILLS=100`` makes it a hundred.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.library.index import Index
from desktop_app.library.schema import LIBRARY
from desktop_app.library.words import sketch, written
from desktop_app.store.database import Cause, Database, DatabaseError, Schema, Statement, open_database
from tests.library.libraries import read_as, resolution, state

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("RESOLUTE_KILLS", "3"))
FIRST = Schema(LIBRARY.application, LIBRARY.migrations[:1])
OLD_ROWS = (
    "INSERT INTO documents (id, folder, path, size, changed, sha256) VALUES (1, 1, 'a.pdf', 1, 1, '')",
    "INSERT INTO paragraphs VALUES (1, 1, 0, 'op', 'OP 1')",
    "INSERT INTO texts VALUES (1, 'Inspects ferries.', '')",
    "INSERT INTO words (rowid, folded) VALUES (1, 'inspects ferries.')",
)
TEXTS = [f"Calls upon Member States to inspect ferry number {number} and its crew;" for number in range(12)]


def write_for_ever(path: Path, name: str) -> None:
    """Add documents one after the other, read some anew, take some out; a line for each that is kept."""
    index = Index(open_database(path, LIBRARY).database)
    number = 0
    while True:
        number += 1
        try:
            write(index, f"{name}-{number % 7}.pdf", number)
        except DatabaseError as error:
            if error.cause is not Cause.BUSY:  # where the machine has much to do, the window says so, and goes on
                raise
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


def write(index: Index, path: str, number: int) -> None:
    """Add a document or read it anew, and take every third out."""
    index.add(state(path, changed=number), read_as("digest", resolution("A/RES/80/1", TEXTS)))
    if number % 3 == 0:
        index.remove(index.known(1)[path][0])


def migrate_for_ever(folder: Path, name: str) -> None:
    """Bring one old index after the other up to date, each in a folder of its own; a line before each."""
    old = folder / f"{name}.sqlite"
    with closing(open_database(old, FIRST).database) as database:
        database.write(Statement(sql) for sql in OLD_ROWS)
    number = 0
    while True:
        number += 1
        path = folder / f"{name}-{number}" / "library.sqlite"
        path.parent.mkdir()
        shutil.copy(old, path)
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()
        open_database(path, LIBRARY).database.close()


def start(path: Path, name: str, what: Callable[[Path, str], None] = write_for_ever) -> subprocess.Popen[str]:
    imports = f"from pathlib import Path\nfrom tests.library.test_killed import {what.__name__}"
    code = f"{imports}\n{what.__name__}(Path({str(path)!r}), {name!r})"
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def is_whole(database: Database) -> bool:
    """Whether every document has all its paragraphs, each with its text, and no row is of none."""
    for table in ("words", "sketches"):
        database.write([Statement(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")])
    per_document = database.rows(
        "SELECT count(p.id) FROM documents d LEFT JOIN paragraphs p ON p.document = d.id GROUP BY d.id"
    )
    paragraphs, texts = (database.rows(f"SELECT id FROM {table} ORDER BY id") for table in ("paragraphs", "texts"))
    worded = database.rows("SELECT rowid FROM words WHERE words MATCH 'ferry OR safety' ORDER BY rowid")
    shingles = sorted(written({shingle for text in TEXTS for shingle in sketch(words_of(text))}))
    sketched = database.rows("SELECT rowid FROM sketches WHERE sketches MATCH ?", " OR ".join(shingles))
    counts_agree = paragraphs == texts == worded and len(sketched) == len(TEXTS) * len(per_document)
    return {count for (count,) in per_document} <= {len(TEXTS) + 1} and counts_agree


@pytest.mark.timeout(60 + 20 * KILLS)
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


@pytest.mark.timeout(60 + 20 * KILLS)
def test_whenever_it_is_killed_while_it_migrates_the_index_is_whole(tmp_path: Path) -> None:
    chance = random.Random()
    for number in range(KILLS):
        process = start(tmp_path, f"one{number}", migrate_for_ever)
        assert process.stdout is not None
        paths = [process.stdout.readline().strip() for _ in range(chance.randint(1, 12))]
        process.kill()
        process.communicate()
        opened = open_database(Path(paths[-1]), LIBRARY)
        with closing(opened.database) as database:
            assert opened.set_aside is None
            assert is_whole(database)
            assert database.rows("SELECT count(*) FROM documents") == [(0,)]
            Index(database).add(state("a.pdf"), read_as("digest", resolution("A/RES/80/1", TEXTS)))
            assert is_whole(database)
