"""What a reader that was taken over would try, for the test of the enclosure. Each gives what became of it."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

from desktop_app.tasks.messages.request import OnProgress, Request
from desktop_app.worker.loop import Surroundings, serve
from tests.worker.entries import Deed

DONE = "done"


def break_out(connection: Connection[Any, Any], surroundings: Surroundings) -> None:
    """A process that tries what the file name of a request says, with the file beside it."""
    serve(connection, surroundings, lambda contents: attempt, "intruder")


def attempt(request: Request[Any], progress: OnProgress) -> object:
    assert isinstance(request, Deed)
    try:
        ATTEMPTS[request.path.name](request.path.parent)
    except (OSError, subprocess.SubprocessError) as error:
        return f"refused: {type(error).__name__}"
    return DONE


def read_passwords(_folder: Path) -> None:
    Path("/etc/passwd").read_text()


def read_a_file(folder: Path) -> None:
    (folder / "private.txt").read_text()


def list_a_folder(folder: Path) -> None:
    list(folder.iterdir())


def write_in_home(_folder: Path) -> None:
    (Path.home() / ".resolute-was-here").write_text("")


def write_a_file(folder: Path) -> None:
    (folder / "new.txt").write_text("")


def write_in_own_code(_folder: Path) -> None:
    Path(__file__).with_name("planted.py").write_text("")


def replace_a_file(folder: Path) -> None:
    (folder / "private.txt").rename(folder / "renamed.txt")


def remove_a_file(folder: Path) -> None:
    (folder / "private.txt").unlink()


def cut_a_file(folder: Path) -> None:
    os.truncate(folder / "private.txt", 0)


def open_a_file_to_others(folder: Path) -> None:
    (folder / "private.txt").chmod(0o777)


def make_shared_memory(_folder: Path) -> None:
    SharedMemory(create=True, size=1).unlink()


def connect_by_tcp(folder: Path) -> None:
    socket.create_connection(("127.0.0.1", int(folder.name)), timeout=5).close()


def send_by_udp(_folder: Path) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"", ("127.0.0.1", 9))


def open_a_local_socket(_folder: Path) -> None:
    socket.socket(socket.AF_UNIX).close()


def signal_the_parent(_folder: Path) -> None:
    os.kill(os.getppid(), signal.SIGURG)


def signal_all(_folder: Path) -> None:
    os.kill(-1, 0)


def look_into_the_parent(_folder: Path) -> None:
    Path(f"/proc/{os.getppid()}/environ").read_bytes()


def limit_the_parent(_folder: Path) -> None:
    import resource

    resource.prlimit(os.getppid(), resource.RLIMIT_CORE)


def trace_the_parent(_folder: Path) -> None:
    _checked(ctypes.CDLL(None, use_errno=True).ptrace(16, os.getppid(), None, None))


def start_a_program(_folder: Path) -> None:
    subprocess.run(["/bin/true"], check=True)


def become_a_program(_folder: Path) -> None:
    os.execv("/bin/true", ["true"])


def fork(_folder: Path) -> None:
    if os.fork() == 0:
        os._exit(0)


def start_a_thread(_folder: Path) -> None:
    import threading

    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def load_own_code(_folder: Path) -> None:
    import wave

    assert wave.__file__


def _checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


ATTEMPTS: dict[str, Callable[[Path], None]] = {
    attempt.__name__: attempt
    for attempt in (
        read_passwords,
        read_a_file,
        list_a_folder,
        write_in_home,
        write_a_file,
        write_in_own_code,
        replace_a_file,
        remove_a_file,
        cut_a_file,
        open_a_file_to_others,
        make_shared_memory,
        connect_by_tcp,
        send_by_udp,
        open_a_local_socket,
        signal_the_parent,
        signal_all,
        look_into_the_parent,
        limit_the_parent,
        trace_the_parent,
        start_a_program,
        become_a_program,
        fork,
        start_a_thread,
        load_own_code,
    )
}
