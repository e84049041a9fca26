"""Our own rules for the sources, which no ready-made tool checks."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

LONGEST = 250
CODE = {".py", ".qml", ".js", ".sh", ".ps1"}
# Names that say nothing about what lives in a file, so that anything ends up there.
EMPTY_NAMES = re.compile(r"(^|_)(utils?|helpers?|common|misc|managers?)(_|$)|(Utils?|Helpers?|Manager)$")
# The hosts of package registries are in pieces, or this file would break its own rule.
REGISTRIES = re.compile(
    "|".join(["py" + "pi[.]org", "python" + "hosted", "npm" + "js[.]", "crates" + "[.]io"])
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|home|root|Users)/\w|[A-Z]:\\Users")


@pytest.fixture(scope="module")
def tree(project) -> list[Path]:
    """All files that are, or would be, under version control."""
    if shutil.which("git") and (project / ".git").exists():
        listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(listing, cwd=project, capture_output=True, text=True, check=True).stdout
        files = [project / name for name in names.split("\0") if name]
    else:  # a copy without its history
        files = [file for file in project.rglob("*") if not _is_left_behind(file.relative_to(project))]
    return sorted(file for file in files if file.is_file())


def _is_left_behind(path: Path) -> bool:
    """Say whether tools made the file: environments, caches."""
    made = (".venv", ".git", "__pycache__", ".hypothesis")
    return any(part in made or part.endswith(("_cache", ".egg-info")) for part in path.parts)


def _text(file: Path) -> str:
    """Return the file's text; empty for a picture or other bytes."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_no_source_file_is_longer_than_250_lines(tree):
    long = {file.name: n for file in tree if file.suffix in CODE and (n := _text(file).count("\n")) > LONGEST}
    assert not long


def test_every_file_has_a_name_that_says_what_lives_there(tree, project):
    empty = [file for file in tree if file.suffix in CODE and EMPTY_NAMES.search(file.stem)]
    assert not [str(file.relative_to(project)) for file in empty]


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS], ids=["registry", "machine path"])
def test_no_file_names_a_package_registry_or_a_path_of_one_machine(tree, project, pattern):
    found = {
        str(file.relative_to(project)): match[0] for file in tree if (match := pattern.search(_text(file)))
    }
    assert not found


def test_view_models_use_only_the_parts_of_qt_that_need_no_screen(project):
    allowed = {"PySide6.QtCore", "PySide6.QtQml"}
    used = set()
    for file in (project / "kiosk" / "viewmodels").rglob("*.py"):
        for node in ast.walk(ast.parse(_text(file))):
            if isinstance(node, ast.Import):
                used |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                used |= {f"PySide6.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                used.add(node.module)
    assert {name for name in used if name.startswith("PySide6")} <= allowed


def test_start_up_can_be_read_by_an_old_python_in_order_to_refuse_it(project):
    kiosk = project / "kiosk"
    for file in [
        project / "main.py",
        kiosk / "__init__.py",
        kiosk / "options.py",
        kiosk / "typed.py",
        *kiosk.glob("environment/*.py"),
    ]:
        ast.parse(_text(file), feature_version=(3, 8))
