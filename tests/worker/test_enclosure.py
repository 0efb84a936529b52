"""A process that has closed itself in: whatever is tried from inside is refused, and its own work goes on."""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.resources import resource
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import Desk
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.enclosure import landlock, macos, seccomp, windows
from desktop_app.worker.enclosure.closing import _ways, close_in
from desktop_app.worker.enclosure.doors import Door, Permits, own_code
from desktop_app.worker.envelopes import Done, Event
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings
from desktop_app.worker.staff import permits_of, supervisor_of
from desktop_app.worker.supervisor import Supervisor
from tests.worker.breakouts import DONE, break_out
from tests.worker.entries import Deed

ABI = landlock.abi() if sys.platform == "linux" else 0
PATIENCE = 240.0

files = pytest.mark.skipif(ABI < 1, reason="this system cannot close files: Linux has it from 5.13, with Landlock")
calls = pytest.mark.skipif(sys.platform != "linux", reason="these calls are of Linux")

Try = Callable[..., object]


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Try]:
    """Try something in a process that has closed itself in, beside the files of a folder."""
    limits, told = ProcessLimits(), queue.SimpleQueue[Event]()
    surroundings = Surroundings(limits, tmp_path_factory.mktemp("log"), permits=Permits())
    with closing(Supervisor("intruder", break_out, (surroundings,), told.put, limits=limits)) as supervisor:

        def tried(attempt: str, folder: Path) -> object:
            supervisor.submit(Deed(folder / attempt))
            event = told.get(timeout=PATIENCE)
            assert isinstance(event, Done), event
            return event.value

        yield tried


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "private.txt").write_text("not for others")
    return tmp_path


@files
@pytest.mark.parametrize(
    "attempt",
    [
        "read_passwords",
        "read_a_file",
        "list_a_folder",
        "write_in_home",
        "write_a_file",
        "write_in_own_code",
        "replace_a_file",
        "remove_a_file",
        "cut_a_file",
        "make_shared_memory",
        "look_into_the_parent",
    ],
)
def test_no_file_is_open_to_it(tried: Try, folder: Path, attempt: str) -> None:
    assert tried(attempt, folder) == "refused: PermissionError"
    assert (folder / "private.txt").read_text() == "not for others"


@calls
@pytest.mark.parametrize(
    "attempt",
    [
        "open_a_file_to_others",
        "send_by_udp",
        "open_a_local_socket",
        "signal_the_parent",
        "signal_all",
        "limit_the_parent",
        "trace_the_parent",
        "start_a_program",
        "become_a_program",
        "fork",
    ],
)
def test_no_socket_program_or_other_process_is(tried: Try, folder: Path, attempt: str) -> None:
    assert tried(attempt, folder) == "refused: PermissionError"


@calls
def test_no_server_is(tried: Try) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert tried("connect_by_tcp", Path(str(server.getsockname()[1]))) == "refused: PermissionError"


@pytest.mark.parametrize("attempt", ["start_a_thread", "load_own_code"])
def test_what_its_work_needs_goes_on(tried: Try, folder: Path, attempt: str) -> None:
    assert tried(attempt, folder) == DONE


@pytest.mark.parametrize("desk", Desk)
def test_each_process_of_the_program_closes_all_doors_that_the_system_can(desk: Desk, tmp_path: Path) -> None:
    expected = set(Door)
    if sys.platform == "linux":
        expected -= {Door.NETWORK, Door.PROGRAMS, Door.SIGNALS} if os.uname().machine in seccomp.MACHINES else set()
        expected -= {Door.READING, Door.WRITING, Door.PROGRAMS} if ABI else set()
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    with closing(supervisor_of(desk, told.put, ProcessLimits(), tmp_path)) as supervisor:
        deadline = time.monotonic() + PATIENCE
        while supervisor.open_doors is None and time.monotonic() < deadline:
            time.sleep(0.01)
        if sys.platform == "linux":
            assert supervisor.open_doors is not None
            assert set(supervisor.open_doors) == expected


def test_a_document_is_read_by_a_process_that_cannot_open_it(tmp_path: Path) -> None:
    with AwaitedReader(tmp_path) as reader:
        assert reader.result_of(ReadRequest(resource("sample", "A_RES_80_903.pdf"))).paragraphs


def test_the_code_of_the_program_lies_where_nothing_of_the_user_is() -> None:
    for folder in own_code():
        assert folder.exists()
        assert not Path.home().is_relative_to(folder)


def test_packages_that_are_installed_for_one_user_are_code_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packages = tmp_path / ".local" / "lib" / "site-packages"
    packages.mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(packages)])
    assert packages in own_code()
    assert tmp_path not in own_code()


def test_the_library_may_write_in_folders_of_its_own_alone() -> None:
    assert permits_of(Desk.DOCUMENTS) == permits_of(Desk.PAGES) == Permits()
    assert all(folder.name for folder in permits_of(Desk.LIBRARY).writable)


def test_on_windows_the_library_keeps_the_level_that_its_index_needs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop_app.worker.enclosure.closing.sys.platform", "win32")
    assert list(_ways((), ())) == [windows.enter_job, windows.lower_integrity]
    assert list(_ways((), (tmp_path,))) == [windows.enter_job]


def test_a_system_that_refuses_leaves_its_doors_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("desktop_app.worker.enclosure.closing._ways", lambda *_: [refuse])
    assert close_in(Permits()) == tuple(Door)


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_the_filter_is_one_that_the_kernel_takes(machine: str) -> None:
    """It has at most 4096 instructions, every jump ends inside it, and nothing runs out at its end."""
    architecture, column = seccomp.MACHINES[machine]
    code = seccomp.program(architecture, column, 4711)
    assert len(code) <= 4096
    for place, instruction in enumerate(code):
        kind, when_true, when_false = int.from_bytes(instruction[:2], sys.byteorder), instruction[2], instruction[3]
        if kind not in {seccomp.LOAD, seccomp.RETURN}:
            assert place + 1 + max(when_true, when_false) < len(code)
    assert int.from_bytes(code[-1][:2], sys.byteorder) == seccomp.RETURN


def test_the_profile_of_macos_lets_its_own_folders_count_last() -> None:
    lines = macos.profile([Path('/opt/re"solute')], [Path("/opt/data")]).splitlines()
    assert lines.index("(deny file-write*)") < lines.index('(allow file-write* (subpath "/opt/data"))')
    assert '(allow file-read* (subpath "/opt/re\\"solute"))' in lines


@pytest.mark.skipif(sys.platform != "linux", reason="this is for the systems that are not Windows")
def test_what_windows_gives_up_is_never_reading_and_the_network() -> None:
    assert windows.enter_job() | windows.lower_integrity() == set(Door) - {Door.READING, Door.NETWORK}


@calls
def test_closing_in_leaves_no_way_back() -> None:
    program = (
        "from desktop_app.worker.enclosure.closing import close_in\n"
        "from desktop_app.worker.enclosure.doors import Permits\n"
        "from pathlib import Path\n"
        "close_in(Permits())\n"
        "close_in(Permits(readable=(Path('/'),)))\n"
        "print(Path('/etc/hostname').read_text())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "PermissionError" in done.stderr or not ABI
