"""A program may end at any moment, also while a process of it is being started."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="starts processes in a way of its own")

ENDS_IN_THE_MIDDLE = """
import threading, time
from multiprocessing import util
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.supervisor import Supervisor

begun, spawn = threading.Event(), util.spawnv_passfds

def slowly(path, arguments, descriptors):
    number = spawn(path, arguments, descriptors)
    if "spawn_main" in str(arguments):
        begun.set()
        time.sleep(0.3)  # the program has ended by now, unless it waits
    return number

util.spawnv_passfds = slowly
Supervisor("halfway", print, (), print, limits=ProcessLimits())
assert begun.wait(60)
"""
"""A program that ends when its process is there, and has not been told yet what it is to do."""


def test_a_process_that_is_being_started_ends_in_silence() -> None:
    done = subprocess.run([sys.executable, "-c", ENDS_IN_THE_MIDDLE], capture_output=True, text=True, check=True)
    assert done.stderr == ""


INTERRUPTED_WHILE_LOADING = """
import os, queue, signal
from multiprocessing.connection import Connection
from desktop_app.worker.worker_process import WorkerProcess

said = queue.SimpleQueue()
process = WorkerProcess("deaf", Connection.send, ("loaded",), said.put)
os.kill(process.pid, signal.SIGINT)
assert said.get(timeout=60).data, "it has gone without a word"
process.end()
"""
"""A program whose process is interrupted, as by Ctrl+C in a terminal, before it has loaded what it is to do."""


def test_ctrl_c_does_not_reach_a_process_that_is_still_loading() -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_WHILE_LOADING], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
