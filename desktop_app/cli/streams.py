"""The three standard streams, which whoever calls the program may have closed."""

from __future__ import annotations

import os
import sys


def open_closed_streams() -> None:
    """Let what is written to a closed stream go nowhere.

    The number of a closed stream would be that of the next file that is opened, into which the messages of libraries
    would go; and where standard error is closed, ``argparse`` and ``tqdm`` take standard output, which is for results.
    Standard output itself stays ``None`` where it was closed: a result that goes nowhere is a fault.
    """
    if sys.platform != "win32":
        _take_free_numbers()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open as long as the process lives


def _take_free_numbers() -> None:
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(number, True)
    os.close(number)
