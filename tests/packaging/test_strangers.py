"""What a stranger meets first: the checks before a commit and on each push are those of the Makefile, no others."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
YAML = [*sorted((ROOT / ".github").rglob("*.yml")), ROOT / ".pre-commit-config.yaml"]


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def steps(workflow: str) -> list[dict[str, Any]]:
    jobs = load(ROOT / ".github" / "workflows" / workflow)["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def recipe(target: str) -> list[str]:
    """The lines of a target of the Makefile, without the folder of the tools."""
    lines = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert lines is not None, target
    return [line.strip().replace("$(BIN)/", "") for line in lines[1].splitlines()]


@pytest.mark.parametrize("path", YAML, ids=[path.name for path in YAML])
def test_every_file_of_settings_can_be_read(path: Path) -> None:
    assert load(path)


def test_a_push_is_tried_by_targets_that_there_are() -> None:
    called = [step["run"] for step in steps("ci.yml") if "run" in step]
    assert called == ["make test", "make package", "make audit"]
    for call in called:
        assert re.search(rf"^{call.removeprefix('make ')}:", MAKEFILE, re.MULTILINE), call


def test_pushes_use_the_same_versions_of_actions_as_releases() -> None:
    used = {step["uses"] for step in steps("ci.yml") if "uses" in step}
    assert used <= {step["uses"] for step in steps("release.yml") if "uses" in step}


def test_the_hooks_are_the_checks() -> None:
    (local,) = load(ROOT / ".pre-commit-config.yaml")["repos"]
    entries = [hook["entry"].removeprefix(".venv/bin/") for hook in local["hooks"]]
    assert entries == [call.removesuffix(" .") for call in recipe("check")]


@pytest.mark.parametrize("name", ["SECURITY.md", "CONTRIBUTING.md", "README.md", ".github/pull_request_template.md"])
def test_the_documents_name_files_that_there_are(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w./-]+/[\w.-]+\.\w+|[\w-]+/)`", text)) | set(re.findall(r"\]\(([\w./-]+)\)", text))
    places = (ROOT, ROOT / "desktop_app", ROOT / ".github")
    assert [path for path in sorted(named) if not any((place / path).exists() for place in places)] == []
