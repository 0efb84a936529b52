"""Pages as images: their size, and what happens to files that change or go."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from desktop_app.pdf.errors import ChangedFileError, DamagedError, MissingFileError
from desktop_app.pdf.rendering import OpenPages, fitting_scale
from desktop_app.store.resources import resource

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
LETTER = (612, 792)


@pytest.fixture
def pages() -> OpenPages:
    return OpenPages(most_pixels=4_000_000)


@pytest.mark.parametrize("scale", [0.25, 1.0, 1.5, 2.0])
def test_an_image_is_as_large_as_asked_for(pages: OpenPages, scale: float) -> None:
    picture = pages.render(OLD, 0, scale)
    assert (picture.width, picture.height) == tuple(pytest.approx(side * scale, abs=1) for side in LETTER)
    assert picture.scale == scale
    assert len(picture.samples) == picture.stride * picture.height


@pytest.mark.parametrize("size", [LETTER, (792, 612), (14_400, 14_400), (0.5, 100_000), (1e9, 1e9)])
@pytest.mark.parametrize("scale", [0.5, 2.0, 100.0])
def test_no_image_has_more_pixels_than_it_may(size: tuple[float, float], scale: float) -> None:
    fitting = fitting_scale(*size, scale, most_pixels=4_000_000)
    assert 0 < fitting <= scale
    assert (size[0] * fitting + 1) * (size[1] * fitting + 1) <= 4_000_100


def test_a_page_too_large_is_drawn_smaller_and_says_so(pages: OpenPages) -> None:
    picture = pages.render(OLD, 0, 10.0)
    assert 3_900_000 < picture.width * picture.height <= 4_000_000
    assert picture.scale == pytest.approx(picture.width / LETTER[0], rel=0.01)


def test_a_page_that_is_not_there_is_an_error(pages: OpenPages) -> None:
    with pytest.raises(DamagedError):
        pages.render(OLD, 99, 1.0)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_that_changes_while_it_is_open_is_shown_as_it_was_read(pages: OpenPages, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    shutil.copy(OLD, path)
    read = digest(path)
    first = pages.render(path, 0, 1.0, sha256=read)
    shutil.copy(NEW, path)
    assert pages.render(path, 0, 1.0, sha256=read) == first
    assert pages.render(path, 0, 1.0, sha256=digest(NEW)) != first


def test_pages_of_another_file_under_the_same_name_are_not_shown(pages: OpenPages, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    shutil.copy(NEW, path)
    with pytest.raises(ChangedFileError, match=r"a\.pdf has changed on disk"):
        pages.render(path, 0, 1.0, sha256=digest(OLD))


def test_a_file_that_was_taken_away_stays_open_as_it_was(pages: OpenPages, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    shutil.copy(OLD, path)
    first = pages.render(path, 0, 1.0)
    path.unlink()
    assert pages.render(path, 0, 1.0) == first
    with pytest.raises(MissingFileError):
        pages.render(tmp_path / "b.pdf", 0, 1.0)


def test_only_so_many_documents_are_kept_open(tmp_path: Path) -> None:
    pages = OpenPages(most_pixels=4_000_000, kept=2)
    paths = [tmp_path / f"{number}.pdf" for number in range(3)]
    for path in paths:
        shutil.copy(OLD, path)
        pages.render(path, 0, 0.1)
        path.unlink()
    with pytest.raises(MissingFileError):
        pages.render(paths[0], 0, 0.1)
    assert pages.render(paths[2], 0, 0.1)
