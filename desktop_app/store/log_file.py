"""The log: what went wrong in the program, in a file of bounded size in the log folder."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "resolute.log"
MOST_BYTES = 1_000_000
"""Size of the file at which it becomes ``resolute.log.1`` and a new one begins."""
OLDER_KEPT = 2
LINE = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


@contextlib.contextmanager
def log_kept_in(folder: Path) -> Iterator[None]:
    """While this lasts, what the program logs goes to ``resolute.log`` in ``folder``, and never to the terminal.

    The file is made with the first line. Where it cannot be written, the lines are lost and the program goes on.
    """
    logger = logging.getLogger("desktop_app")
    handler = _LogFile(folder / NAME)
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.setLevel(before)
        logger.removeHandler(handler)
        handler.close()


class _LogFile(RotatingFileHandler):
    """A log file that makes its folder, and stays silent where it cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MOST_BYTES, backupCount=OLDER_KEPT, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter(LINE))

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def close(self) -> None:
        """Close the file; lines that a full disk did not take are lost."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Lose the line: logging must neither stop the program nor write to the terminal."""
