"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


def write_whole(target: Path, content: bytes) -> None:
    """Write these bytes beside ``target`` and move them there, so that a failure leaves the old file or none.

    A link stays a link: the file it points at is replaced. Raises OSError where the file cannot be written.
    """
    target = target.resolve()
    draft = target.with_name(f".resolute-{secrets.token_hex(6)}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
