"""Where the corpus of real resolutions is; it is no part of the project, and what needs it is skipped without it."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "RESOLUTE_CORPUS"
BESIDE_THE_PROJECT = Path(__file__).resolve().parents[2] / "shared" / "corpus"
SHAPE = (
    "documents as SET/NAME.pdf (the sets are real, typeset_2013, typeset_modern, native_word, drafts and other), "
    "their structure as gold/SET/NAME.json, pairs of them as alignments/OLD__NEW.json and XML as akn/NAME.xml"
)


def corpus_folder() -> Path:
    """Return the folder that ``RESOLUTE_CORPUS`` names, else the usual one; it may not be there."""
    return Path(os.environ.get(VARIABLE) or BESIDE_THE_PROJECT)


def reason_without() -> str:
    """Return why a test that needs the corpus is skipped, and what would let it run."""
    return (
        f"there is no corpus of real resolutions at {corpus_folder()}; {VARIABLE} may name a folder that holds {SHAPE}"
    )
