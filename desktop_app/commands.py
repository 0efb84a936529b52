"""The command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from desktop_app import __version__


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask and return the exit status."""
    parser = argparse.ArgumentParser(prog="resolute", description="Read and compare United Nations resolutions.")
    parser.add_argument("--version", action="version", version=f"Resolute {__version__}")
    parser.parse_args(arguments)
    return 0
