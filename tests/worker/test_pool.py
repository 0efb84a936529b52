"""Several processes give the results of one call back in order, whatever becomes of one of them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from desktop_app.store.resources import resource
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.pool import WorkerPool
from tests.hostile.greedy import doubling_forms

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")


def requests_for(files: Sequence[Path]) -> list[ExtractRequest]:
    return [ExtractRequest(path) for path in files]


def told(outcome: bytes | TaskError) -> str:
    """The name of the file in a JSON, or the code of a fault."""
    return outcome.message.code if isinstance(outcome, TaskError) else json.loads(outcome)["source"]["name"]


def test_the_results_come_in_the_order_of_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    files = [OLD, tmp_path / "gone.pdf", NEW, OLD, NEW]
    with WorkerPool(tmp_path, len(files)) as pool:
        assert [told(outcome) for outcome in pool.results(requests_for(files))] == [
            OLD.name,
            "missing",
            NEW.name,
            OLD.name,
            NEW.name,
        ]
        assert [told(outcome) for outcome in pool.results(requests_for([NEW]))] == [NEW.name]
        assert list(pool.results([])) == []


def test_a_file_that_hangs_one_reader_comes_in_its_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    (tmp_path / "doubling.pdf").write_bytes(doubling_forms())
    files = [tmp_path / "doubling.pdf", OLD, NEW]
    with WorkerPool(tmp_path, len(files), ProcessLimits(silence_seconds=3.0)) as pool:
        assert [told(outcome) for outcome in pool.results(requests_for(files))] == ["reader-hung", OLD.name, NEW.name]


def test_a_password_opens_a_locked_file(tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    with pymupdf.open(OLD) as document:
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="light")
    with WorkerPool(tmp_path, 1) as pool:
        passwords = (None, "light house", "harbour")
        assert [told(*pool.results([ExtractRequest(locked, password)])) for password in passwords] == [
            "password-needed",
            "password-wrong",
            locked.name,
        ]
