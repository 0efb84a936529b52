"""The cache of page images counts bytes and drops what was used least."""

from __future__ import annotations

from PySide6.QtGui import QImage

from desktop_app.gui.pages.cache import ImageCache

SIDE = 10
ONE = SIDE * SIDE * 4


def image() -> QImage:
    return QImage(SIDE, SIDE, QImage.Format.Format_RGB32)


def test_the_least_used_is_dropped_first() -> None:
    cache = ImageCache(2 * ONE)
    cache.put(0, 1.0, image())
    cache.put(1, 1.0, image())
    assert cache.exact(0, 1.0) is not None
    cache.put(2, 1.0, image())
    assert cache.exact(1, 1.0) is None
    assert cache.exact(0, 1.0) is not None
    assert cache.bytes == 2 * ONE


def test_one_image_larger_than_the_limit_is_kept() -> None:
    cache = ImageCache(1)
    cache.put(0, 1.0, image())
    assert cache.exact(0, 1.0) is not None


def test_the_nearest_scale_stands_in_for_the_right_one() -> None:
    cache = ImageCache()
    for scale in (0.5, 1.0, 3.0):
        cache.put(0, scale, image())
    assert cache.nearest(0, 1.2) is cache.exact(0, 1.0)
    assert cache.nearest(1, 1.0) is None


def test_an_image_put_twice_is_counted_once() -> None:
    cache = ImageCache()
    cache.put(0, 1.0, image())
    cache.put(0, 1.0, image())
    assert cache.bytes == ONE
    cache.clear()
    assert cache.bytes == 0
