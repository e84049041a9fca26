"""The Debian package asks for just what the program uses, and its last resort stands on its own."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from kiosk import __version__

DEBIAN_NAMES = {
    "PySide6-Essentials": "python3-pyside6.qtcore",
    "PyYAML": "python3-yaml",
    "pydantic": "python3-pydantic",
    "pyphen": "python3-pyphen",
    "fpdf2": "python3-fpdf",
    "font-source-sans-pro": "fonts-adobe-sourcesans3",
    "segno": "python3-segno",
}
"""What the packages of Python's index are called in Debian."""
LACKING = {"uharfbuzz"}
"""Debian 13 has none of it: there, what needs it is not offered, and says why."""
ONLY_WINDOWS = {"QtMultimedia", "QtPrintSupport", "QtTextToSpeech"}


@pytest.fixture
def packaging(project: Path) -> Path:
    return project / "packaging" / "debian"


@pytest.fixture
def depends(packaging: Path) -> set[str]:
    """The packages that the package depends on."""
    control = (packaging / "control").read_text()
    asked = re.search(r"^Depends:(.*?)^\S", control, re.MULTILINE | re.DOTALL)[1]
    return {each.split()[0] for each in asked.split(",") if each.strip()}


def test_every_python_package_is_asked_for_under_its_name_in_debian(project, depends):
    listed = tomllib.loads((project / "pyproject.toml").read_text())["project"]["dependencies"]
    linux = [line for line in listed if "win32" not in line]
    names = {re.match(r"[\w-]+", line)[0] for line in linux} - LACKING
    assert {DEBIAN_NAMES[name] for name in names} <= depends


def test_every_part_of_pyside_is_asked_for(project, depends):
    used = set()
    for file in (project / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                used.add(node.module.removeprefix("PySide6."))
    assert {f"python3-pyside6.{module.lower()}" for module in used - ONLY_WINDOWS} <= depends


def test_every_qml_module_is_asked_for(project, depends):
    text = "\n".join(file.read_text() for file in (project / "resources" / "qml").rglob("*.qml"))
    used = set(re.findall(r"^import (Qt\S+)", text, re.MULTILINE))
    assert {f"qml6-module-{name.lower().replace('.', '-')}" for name in used} <= depends


def test_the_package_has_the_version_of_the_program(packaging):
    assert (packaging / "changelog").read_text().startswith(f"aftercare-kiosk ({__version__})")


def _desk(packaging: Path, folder: Path) -> str:
    script = packaging / "bin" / "desk.sh"
    done = subprocess.run(["sh", str(script), str(folder), "0"], capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


def test_the_last_resort_sends_people_to_the_desk_with_the_clinics_number(packaging, tmp_path, real_content):
    from kiosk.shell.desk import keep

    keep(tmp_path, real_content.clinic.model_copy(update={"checked": True}))
    said = _desk(packaging, tmp_path)
    assert "PLEASE ASK AT THE DESK." in said
    assert f"Tel. {real_content.clinic.phone}\n" in said
    assert f"Tel. {real_content.clinic.emergency_number}\n" in said


@pytest.mark.parametrize("kept", [None, "", "{", ' "phone": "\x1b[2J$(reboot)",\n'])
def test_the_last_resort_needs_no_number_and_takes_no_orders(packaging, tmp_path, kept):
    if kept is not None:
        (tmp_path / "clinic.json").write_text(kept)
    said = _desk(packaging, tmp_path)
    assert "PLEASE ASK AT THE DESK." in said
    assert "reboot" not in said
    assert said.count("\x1b") == _desk(packaging, tmp_path / "nowhere").count("\x1b")
