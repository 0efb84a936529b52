"""Reading as a function, with the sample and with what else a delegate opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from desktop_app.tasks.task_error import TaskError
from tests.corpus_files import read_once

OLD = resource("sample", "A_RES_79_902.pdf")


def code_of(path: Path, reading: Callable[[Path], object] = read) -> str | None:
    """The code of the message of a file that cannot be read."""
    try:
        reading(path)
    except TaskError as error:
        return error.message.code
    return None


BEGUN = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BEGUN.encode(), "damaged"),
        (f"{BEGUN}caf&eacute;</statement></akomaNtoso>".encode(), "damaged"),
        (BEGUN.encode("utf-16"), "damaged"),
        ((BEGUN + "<i>" * 300 + "</i>" * 300).encode(), "too-large"),
        (b"<html><p>", "not-akoma-ntoso"),
        (b"<html/>", "not-akoma-ntoso"),
        (b"", "empty"),
    ],
)
def test_torn_xml_is_not_taken_for_something_else(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(content)
    assert code_of(path) == code


def test_progress_runs_to_the_last_page() -> None:
    told: list[tuple[int, int]] = []
    resolution = read(OLD, progress=lambda done, total: told.append((done, total)))
    pages = resolution.source.pages
    assert told == [(page, pages) for page in range(1, pages + 1)]


def test_what_progress_raises_ends_the_reading() -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(OLD, progress=stop)


@pytest.mark.corpus
def test_everything_else_a_delegate_opens_is_read_but_for_the_scan(corpus: Path) -> None:
    refused = {
        path.name: code for path in sorted((corpus / "other").glob("*.pdf")) if (code := code_of(path, read_once))
    }
    assert refused == {"A_RES_2758_XXVI_ru.pdf": "no-text"}


@pytest.mark.corpus
def test_no_good_file_is_called_damaged(corpus: Path) -> None:
    for folder in ("native_word", "typeset_2013", "drafts"):
        for path in sorted((corpus / folder).glob("*.pdf")):
            codes = {notice.message.code for notice in read_once(path).warnings}
            assert "damaged-in-places" not in codes, path.name
