"""Draws pages."""

from __future__ import annotations

from desktop_app.pdf.content import Contents
from desktop_app.pdf.errors import ReadingError
from desktop_app.pdf.rendering import OpenPages
from desktop_app.tasks.messages.render import MOST_PIXELS, PageImage, RenderRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError


class Painter:
    """Draws pages, and keeps the documents it drew from last open."""

    def __init__(self, contents: Contents) -> None:
        self._pages = OpenPages(MOST_PIXELS, contents=contents)

    def __call__(self, request: RenderRequest, _progress: OnProgress) -> PageImage:
        """Draw the page of the request. Raises ``TaskError`` where it cannot be read."""
        try:
            drawn = self._pages.render(request.path, request.page, request.scale, request.password, request.sha256)
        except ReadingError as error:
            raise TaskError(error.message) from error
        return PageImage(request.page, drawn.scale, drawn.width, drawn.height, drawn.stride, drawn.samples)
