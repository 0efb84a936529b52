"""Makes the bundled sample: three annual versions of one resolution of our own invention.

Run it from the top of the project: ``python packaging/sample/make.py [FOLDER]``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from script import read_script
from typeset import typeset

TEXTS = Path(__file__).parent / "texts"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def main(folder: Path = SAMPLE) -> None:
    """Set every script of ``texts/`` as a PDF of the same name in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(TEXTS.glob("*.txt")):
        typeset(read_script(path), folder / f"{path.stem}.pdf")
        print(f"{path.stem}.pdf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
