"""A clinic's own content, and the command line as a clinician types it."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.options import main
from tests.commands.sealing import BY, REVIEW, change


@pytest.fixture
def file(project: Path, tmp_path: Path) -> Path:
    """A clinic's own content: sound, lawful, and with its own details."""
    file = tmp_path / "clinic.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    change(file, '"Sample Vein Clinic"', '"Harbour Vein Clinic"')
    change(file, '"555 0134"', '"555 0234"')
    change(file, "night nurse: 555 0199", "night nurse: 555 0299")
    change(file, "\n  checked: false", "\n  checked: true")
    return file


@pytest.fixture
def run(capsys):
    """Run as from the command line: the exit code, what was printed, and what was complained of."""

    def run(*words: object) -> tuple[int, str, str]:
        try:
            code = main([str(word) for word in words])
        except SystemExit as left:
            code = int(str(left.code))
        return (code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def run_pictures(project: Path):
    """Run `pictures` as a program of its own; there is no display."""

    def run(*words: object, timeout: float = 120) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", "pictures", *map(str, words)]
        environment = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
        }
        return subprocess.run(
            command,
            cwd=project,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )

    return run


@pytest.fixture
def seal(run, file: Path):
    """Seal the clinic's content, with more options or others."""

    def seal(*more: object, by: str = BY, review_by: date | str = REVIEW) -> tuple[int, str, str]:
        return run("seal", file, "--by", by, "--review-by", review_by, *more)

    return seal


@pytest.fixture
def keys(run, tmp_path: Path) -> tuple[Path, Path]:
    """Two key pairs; the public halves have .pub behind their names."""
    for name in ("clinic.key", "other.key"):
        assert run("keygen", tmp_path / name)[0] == 0
    return tmp_path / "clinic.key", tmp_path / "other.key"
