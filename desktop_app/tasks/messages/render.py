"""The request to draw a page, and the image of one."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

from desktop_app.tasks.messages.request import MOST_DATA, Desk, Request

SECONDS_TO_RENDER = 20.0
"""Seconds for any page. One of text takes a hundredth of a second, a drawing of many lines a few."""
BYTES_A_PIXEL = 3
MOST_PIXELS = MOST_DATA // BYTES_A_PIXEL
"""Pixels of the largest image: a page at 400 dots an inch."""


@dataclass(frozen=True)
class PageImage:
    """A page (from 0) as rows of red, green, blue bytes, ``stride`` bytes a row.

    ``scale`` is that of the image in pixels per point; it is smaller than asked where the image would be too large.
    """

    page: int
    scale: float
    width: int
    height: int
    stride: int
    data: bytes = field(repr=False)

    def with_data(self, data: bytes) -> PageImage:
        """The image with other pixels."""
        return replace(self, data=data)


@dataclass(frozen=True)
class RenderRequest(Request[PageImage]):
    """Draw a page (from 0) at ``scale`` pixels per point, of the file with this digest; without one, of any."""

    path: Path
    page: int
    scale: float
    password: str | None = field(default=None, repr=False)
    sha256: str = ""

    desk: ClassVar[Desk] = Desk.PAGES

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.path.name

    @property
    def seconds_allowed(self) -> float:
        """The same for any page."""
        return SECONDS_TO_RENDER

    def completed(self, result: PageImage) -> PageImage:
        """The image. Raises ``ValueError`` where it is of another page, or its pixels are not all there."""
        pixels_fit = 0 < result.width * BYTES_A_PIXEL <= result.stride and result.height > 0
        if result.page != self.page or not pixels_fit or len(result.data) != result.stride * result.height:
            raise ValueError("not an image of this page")
        return result

    @property
    def files(self) -> tuple[Path, ...]:
        """The file."""
        return (self.path,)

    @property
    def slot(self) -> Hashable:
        """The page, which is shown at one scale at a time."""
        return self.path, self.page
