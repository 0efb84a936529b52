"""The work of the process that draws pages."""

from __future__ import annotations

from multiprocessing.shared_memory import SharedMemory

from desktop_app.pdf.errors import ReadingError
from desktop_app.pdf.rendering import OpenPages
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.job_report import JobReport
from desktop_app.worker.messages import PageImage, RenderRequest, Request
from desktop_app.worker.shared_image import MOST_PIXELS


class Painter:
    """Draws pages into shared memory, and keeps the documents it drew from last open."""

    def __init__(self, buffer_name: str):
        self._memory = SharedMemory(name=buffer_name)
        self._pages = OpenPages(MOST_PIXELS)

    def work(self, request: Request, _report: JobReport) -> PageImage:
        """Draw a page; the image goes to the shared memory, what comes back says how it lies there."""
        if not isinstance(request, RenderRequest):
            raise TypeError(request)
        try:
            picture = self._pages.render(request.path, request.page, request.scale, request.password)
        except ReadingError as error:
            raise TaskError(error.message) from error
        assert self._memory.buf is not None
        self._memory.buf[: len(picture.samples)] = picture.samples
        return PageImage(request.page, picture.scale, picture.width, picture.height, picture.stride, b"")
