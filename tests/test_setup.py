"""The set-up: README, the CI and the script agree, and the lists they stand on are complete."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from kiosk.environment.libraries import packages_by_soname

# What every Linux has: the C library and its linker.
LIBC = re.compile(r"lib(c|m|dl|rt|pthread|resolv)\.so\.\d|ld-linux.*|linux-vdso.*")


@pytest.fixture(scope="module")
def pyproject(project) -> dict:
    return tomllib.loads((project / "pyproject.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def commands(project) -> list[str]:
    """The commands README shows, in their order."""
    blocks = re.findall(r"```sh\n(.*?)```", (project / "README.md").read_text("utf-8"), flags=re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def test_readme_begins_with_one_command_to_start_and_one_to_test(commands):
    assert commands[:2] == ["sh packaging/setup.sh run", "sh packaging/setup.sh test"]


def test_the_ci_runs_the_test_command_of_readme_and_nothing_else(project, commands):
    lines = (project / ".ci" / "run").read_text("utf-8").splitlines()
    code = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]
    assert code == [commands[1]]
    assert os.access(project / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize(("shell", "script"), [("sh", "packaging/setup.sh"), ("bash", ".ci/run")])
def test_the_scripts_can_be_read_by_their_shell(project, shell, script):
    subprocess.run([shell, "-n", str(project / script)], check=True)


def test_the_set_up_refuses_what_it_does_not_know(project):
    command = ["sh", str(project / "packaging" / "setup.sh"), "dance"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "usage" in answer.stderr


def test_nothing_is_left_to_install_in_the_environment_of_the_tests(project):
    command = [sys.executable, str(project / "packaging" / "unmet.py"), "test"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == ""


@pytest.mark.parametrize(
    ("python", "pyside", "accepted"),
    [
        ("3.11", "6.7.3", False),
        ("3.11", "6.8.0", True),
        ("3.11", "6.11.3", True),
        ("3.11", "6.12.0", False),
        ("3.11", "6.12.1", False),
        ("3.12", "6.7.3", False),
        ("3.12", "6.12.0", True),
        ("3.13", "6.8.2.1", True),
    ],
)
def test_pyside_is_kept_on_sound_ground(pyproject, python, pyside, accepted):
    facts = {"python_version": python, "python_full_version": f"{python}.2"}
    lines = [Requirement(line) for line in pyproject["project"]["dependencies"]]
    named = [line for line in lines if line.name.startswith("PySide6") and line.marker.evaluate(facts)]
    assert [line.name for line in named] == ["PySide6-Essentials"]
    assert named[0].specifier.contains(pyside) is accepted


@pytest.mark.skipif(sys.platform != "linux", reason="packages of Debian")
def test_every_system_library_that_qt_asks_for_is_in_the_list():
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    if not qt.is_dir():
        pytest.skip("Qt is a package of the system here and looks after itself")
    platforms = ["libqxcb.so", "libqwayland*.so", "libqoffscreen.so"]
    patterns = [f"plugins/platforms/{name}" for name in platforms]
    patterns += ["lib/libQt6Quick*.so.6", "lib/libQt6Svg.so.6", "plugins/imageformats/libqsvg.so"]
    patterns += ["plugins/wayland-shell-integration/libxdg-shell.so", "../Qt[CGQTS]*.abi3.so"]
    patterns += [
        f"qml/QtQuick/{part}*plugin.so" for part in ("", "Layouts/", "Shapes/", "Templates/", "Window/")
    ]
    files = [str(file) for pattern in patterns for file in qt.glob(pattern)]
    # The dynamic linker's own account of who needs what; only what Qt's own files need is ours to list.
    answer = subprocess.run(
        ["ldd", *files], env={**os.environ, "LD_DEBUG": "files"}, capture_output=True, text=True, check=False
    )
    pairs = re.findall(r"file=(\S+) \[0\];  needed by (\S+) \[0\]", answer.stdout + answer.stderr)
    asked = {needed for needed, by in pairs if "/PySide6/" in by}
    own = {
        file.name
        for folder in (qt / "lib", qt.parent, qt.parent.parent / "shiboken6")
        for file in folder.iterdir()
    }
    asked = {soname for soname in asked - own if not LIBC.fullmatch(soname)}
    assert len(asked) > 20, "the linker said nothing"
    assert asked <= set(packages_by_soname())
