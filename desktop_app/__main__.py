"""The door: ``resolute`` and ``python -m desktop_app``."""

from __future__ import annotations

import multiprocessing
import sys

INTERRUPTED = 130


def main() -> int:
    """Run the command line and return its exit status."""
    multiprocessing.freeze_support()
    try:
        from desktop_app.cli.commands import run  # noqa: PLC0415 - a spawned worker passes here and must not load it
        from desktop_app.cli.streams import open_closed_streams  # noqa: PLC0415 - as above

        open_closed_streams()
        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
