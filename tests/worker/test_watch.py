"""How long a process may take is told by its own processor time, and by the clock only where it stands still."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.worker import watch as module
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.watch import Fault, Watch
from tests.worker.entries import Deed

LIMITS = ProcessLimits(longest_seconds=40, silence_seconds=12, start_seconds=30, patience=5, least_share=0.02)
PID = 1


@dataclass
class Machine:
    """A clock and a process that uses a share of its time; ``watch`` looks at it every second."""

    watch: Watch
    now: float = 1000.0
    used: float = 3.0

    def runs(self, seconds: int, share: float, says: bool = True) -> Fault | None:
        """Let time pass; return the first fault."""
        for _ in range(seconds):
            self.now += 1
            self.used += share
            if says:
                self.watch.heard()
            fault = self.watch.fault(PID)
            if fault:
                return fault
        return None


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(Watch(LIMITS))
    monkeypatch.setattr(module, "monotonic", lambda: machine.now)
    monkeypatch.setattr(module, "seconds_used", lambda _pid: machine.used)
    monkeypatch.setattr(module, "memory_of", lambda _pid: 0)
    machine.watch.job_handed_out(Deed(Path("a.pdf")))
    return machine


Phases = Sequence[tuple[int, float, bool]]


# Seconds by the clock, the share of the processor that the process has, and whether it says that it is alive.
@pytest.mark.parametrize(
    ("phases", "fault"),
    [
        pytest.param([(41, 1.0, True)], None, id="as long as it may"),
        pytest.param([(60, 1.0, True)], Fault.LATE, id="longer than it may"),
        pytest.param([(390, 0.1, True)], None, id="on a busy machine"),
        pytest.param([(500, 0.1, True)], Fault.LATE, id="longer than it may, on a busy machine"),
        pytest.param([(190, 0.0, True)], None, id="asleep for a while"),
        pytest.param([(250, 0.0, True)], Fault.STILL, id="asleep for ever"),
        pytest.param([(1, 1.0, True), (10, 1.0, False)], None, id="one page that takes long"),
        pytest.param([(1, 1.0, True), (15, 1.0, False)], Fault.SILENT, id="one page that takes for ever"),
        pytest.param([(1, 1.0, True), (100, 0.1, False)], None, id="one page that takes long, on a busy machine"),
        pytest.param([(1, 1.0, True), (50, 0.0, False)], None, id="stopped for a while"),
        pytest.param([(1, 1.0, True), (70, 0.0, False)], Fault.STILL, id="stopped for ever"),
    ],
)
def test_a_process_at_work(machine: Machine, phases: Phases, fault: Fault | None) -> None:
    machine.watch.heard()
    assert [found for phase in phases if (found := machine.runs(*phase))] == ([fault] if fault else [])


@pytest.mark.parametrize(
    ("phases", "fault"),
    [
        pytest.param([(29, 1.0, False)], None, id="a slow start"),
        pytest.param([(145, 0.0, False)], None, id="a scanner of viruses"),
        pytest.param([(290, 0.1, False)], None, id="a busy machine"),
        pytest.param([(40, 1.0, False)], Fault.DEAF, id="a start that takes for ever"),
        pytest.param([(160, 0.0, False)], Fault.DEAF, id="a start that stands still"),
    ],
)
def test_a_process_that_starts(machine: Machine, phases: Phases, fault: Fault | None) -> None:
    assert [found for phase in phases if (found := machine.runs(*phase))] == ([fault] if fault else [])
    assert not machine.watch.begun


def test_the_time_of_a_job_counts_from_when_the_process_has_begun_with_it(machine: Machine) -> None:
    assert machine.runs(29, 1.0, says=False) is None
    machine.watch.heard()
    assert machine.runs(39, 1.0) is None
    machine.watch.job_handed_out(Deed(Path("b.pdf")))
    assert machine.runs(39, 1.0) is None


def test_a_machine_that_was_asleep_costs_nothing(machine: Machine) -> None:
    machine.watch.heard()
    assert machine.runs(5, 1.0) is None
    machine.now += 3600
    assert machine.watch.fault(PID) is None


def test_a_cancelled_job_has_a_moment_by_the_clock(machine: Machine) -> None:
    machine.watch.heard()
    machine.watch.job_cancelled()
    assert machine.runs(3, 0.0) is Fault.LATE
