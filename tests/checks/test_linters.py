"""The linters, each run as a person would run it; a finding is printed as the tool prints it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(sys.executable).parent


def run(project: Path, tool: str, *options: object) -> None:
    """Run one tool of this environment in the project's root; fail with what it printed."""
    command = [str(TOOLS / tool), *map(str, options)]
    # Colours would only make the output of a test hard to read.
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": str(project)}
    answer = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, f"{' '.join(command)}\n{answer.stdout}{answer.stderr}"


def test_ruff_finds_nothing(project):
    run(project, "ruff", "check", "--quiet", ".")


def test_the_code_is_formatted_by_ruff(project):
    run(project, "ruff", "format", "--check", "--quiet", ".")


def test_the_types_hold_under_mypy_strict(project):
    run(project, "mypy", "--no-error-summary")


def test_imports_go_one_way_through_the_rooms(project):
    run(project, "lint-imports", "--no-logo")


def _complete(described: Path) -> None:
    """Add what pyside6-metaobjectdump leaves out: `constant`, and what a Python list is to QML."""
    modules = json.loads(described.read_text())
    for entry in (
        entry for module in modules for kind in module["classes"] for entry in kind.get("properties", [])
    ):
        entry["constant"] = "notify" not in entry
        entry["type"] = {"list": "QStringList"}.get(entry["type"], entry["type"])
    described.write_text(json.dumps(modules))


@pytest.fixture
def backend(project, tmp_path) -> Path:
    """A folder with the type descriptions of our Python types, as qmllint reads them.

    `pyside6-project qmllint` would do the same, but writes into the tree and succeeds on warnings.
    """
    module = tmp_path / "Aftercare" / "Backend"
    module.mkdir(parents=True)
    sources = [
        file
        for file in sorted((project / "kiosk" / "viewmodels").rglob("*.py"))
        if "QML_IMPORT_NAME" in file.read_text(encoding="utf-8")
    ]
    assert sources, "no Python type for QML found"
    described = module / "backend.json"
    run(project, "pyside6-metaobjectdump", "--out-file", described, *sources)
    _complete(described)
    run(
        project,
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", module / "backend.qmltypes", "-o", module / "backend.cpp"),
        *("--import-name", "Aftercare.Backend", "--major-version", "1"),
        described,
    )
    (module / "qmldir").write_text("module Aftercare.Backend\ntypeinfo backend.qmltypes\n")
    return tmp_path


def test_qmllint_finds_nothing(project, backend):
    qml = project / "resources" / "qml"
    files = sorted(qml.rglob("*.qml"))
    assert files, "no QML found"
    run(project, "pyside6-qmllint", "-W", "0", "-I", qml, "-I", backend, *files)
