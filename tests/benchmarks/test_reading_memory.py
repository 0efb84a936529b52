"""How much memory reading takes, in a process of its own: no more than before reading was made quicker."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Tell

SHORT = "real/A_RES_78_27.pdf"
# Mebibytes above what a process holds once it has read a short text, as they were before reading was made quicker.
MOST = {"real/A_RES_79_144.pdf": 19.2, "typeset_modern/A_RES_80_229_ar.pdf": 9.0}
# What the system's own counting may add to them.
LEEWAY = 1.5
READING = """
import re, sys
from pathlib import Path
from desktop_app.tasks.read import read

def kibibytes(name):
    return int(re.search(name + r":\\s*(\\d+)", Path("/proc/self/status").read_text())[1])

read(Path(sys.argv[1]))
before = kibibytes("VmRSS")
kept = read(Path(sys.argv[2]))
print((kibibytes("VmHWM") - before) / 1024)
"""


def mebibytes_taken(short: Path, path: Path) -> float:
    """What reading a file takes at its height, in a process that has read a short one."""
    call = [sys.executable, "-c", READING, str(short), str(path)]
    return float(subprocess.run(call, check=True, capture_output=True, text=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not tell the peak of a process by itself")
@pytest.mark.parametrize("name", MOST)
def test_reading_takes_no_more_memory_than_before(
    corpus: Path, tell: Tell, benchmark: BenchmarkFixture, name: str
) -> None:
    taken = benchmark.pedantic(mebibytes_taken, (corpus / SHORT, corpus / name), rounds=1)
    benchmark.extra_info["MiB"] = round(taken, 1)
    tell(f"reading {Path(name).stem} takes {taken:.1f} MiB")
    assert taken <= MOST[name] + LEEWAY
