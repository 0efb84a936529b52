"""A virtual screen (Xvfb) and a program on it that is driven by the keyboard (xdotool). Nothing here waits for ever."""

from __future__ import annotations

import os
import re
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0


class SmokeError(Exception):
    """The program did not do what it must."""


def expect(holds: bool, otherwise: str) -> None:
    """Fail with a sentence where something does not hold."""
    if not holds:
        raise SmokeError(otherwise)


def wait_until(holds: Callable[[], bool], otherwise: str, every: float = 0.2, seconds: float = PATIENCE) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        expect(time.monotonic() < end, otherwise)
        time.sleep(every)


@contextmanager
def a_screen() -> Iterator[None]:
    """Give a virtual screen to what runs inside."""
    reader, writer = os.pipe()
    # Without -noreset the server starts afresh when its last client leaves, and may lose the one that just comes.
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            answered = select.select([pipe], [], [], PATIENCE)[0]
            number = pipe.readline().strip() if answered else ""
        expect(bool(number), "Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"
        yield
    finally:
        end(server)


@contextmanager
def a_program(command: list[object], variables: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """Start the program on the screen and wait until its window no longer changes."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "xcb"} | dict(variables or {})
    process = subprocess.Popen([str(part) for part in command], stderr=subprocess.PIPE, text=True, env=surroundings)
    try:
        wait_until(lambda: bool(windows()) or process.poll() is not None, "no window came")
        if process.poll() is not None:
            _close(process)
            raise SmokeError("it ended before its window came")
        wait_for_stillness()
        yield process
    finally:
        end(process)


def quit_by_key(process: subprocess.Popen[str]) -> None:
    """Close the program by its key; it must end well, and must not have said a word on standard error."""
    press("ctrl+q")
    _close(process)


def _close(process: subprocess.Popen[str]) -> None:
    _, errors = process.communicate(timeout=PATIENCE)
    expect(not errors, f"it was not silent: {errors}")
    expect(process.returncode == 0, f"it ended with status {process.returncode}")


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """End a process that may have ended."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


def windows(name: str = "Resolute") -> list[str]:
    """Return the numbers of the visible windows whose title holds ``name``."""
    return _ask("xdotool", "search", "--onlyvisible", "--name", name).decode().split()


def program_title() -> str:
    """Return the title of the program's window; nothing where it has none."""
    return _ask("xdotool", "getwindowname", *windows()[:1]).decode().strip()


def shows_a_comparison() -> bool:
    """Whether a comparison is in front. Its title has the symbols; while it is made, the files with their endings."""
    return re.search(r"→ [^.]+ – ", program_title()) is not None


def press(key: str, window: str = "") -> None:
    """Press a key in a window, the program's where none is named, and wait until it has acted."""
    _ask("xdotool", "windowfocus", "--sync", window or windows()[0], "key", key)
    wait_for_stillness()


def press_and_see(key: str) -> None:
    """Press a key in the program's window, which must change what the screen shows."""
    before = picture()
    press(key)
    wait_until(lambda: picture() != before, f"{key} changed nothing on the screen")


def write(text: str, window: str) -> None:
    """Type a text into a window."""
    _ask("xdotool", "windowfocus", "--sync", window, "type", text)
    wait_for_stillness()


def picture() -> bytes:
    """Return what the screen shows."""
    return _ask("xwd", "-root", "-silent")


def wait_for_stillness() -> None:
    """Wait until the screen shows the same for half a second; a blinking cursor is given up on after ten."""
    still_since, before = time.monotonic(), picture()
    give_up = still_since + 10
    while time.monotonic() < min(still_since + 0.5, give_up):
        time.sleep(0.1)
        if (now := picture()) != before:
            still_since, before = time.monotonic(), now


def save_picture(target: Path) -> None:
    """Write what the screen shows as a PNG, where ImageMagick is there."""
    _ask("import", "-window", "root", str(target))


def _ask(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE).stdout
