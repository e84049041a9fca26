"""Before Qt: what is refused and in which words, what Qt may see, which display is chosen."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import PySide6
import pytest

from kiosk.environment import EnvironmentProblem
from kiosk.environment.display import choose_platform, likely_platform
from kiosk.environment.versions import check_packages, check_pyside, check_python, pyside_version


def problem(function, *facts) -> str:
    """Return the words in which the facts are refused."""
    with pytest.raises(EnvironmentProblem) as caught:
        function(*facts)
    return str(caught.value)


def answering(*kinds: str):
    """Stand for displays of these kinds that answer, and no others."""
    return lambda kind, _name: kind in kinds


# --- versions ---


@pytest.mark.parametrize("python", [(3, 8, 1), (3, 10, 12)])
def test_an_old_python_is_refused(python):
    assert "needs 3.11 or newer" in problem(check_python, python)


def test_an_old_pyside_is_refused():
    assert "needs 6.8 or newer" in problem(check_pyside, (6, 7, 3), (3, 13, 0))


@pytest.mark.parametrize("pyside", [(6, 12, 0), (6, 12, 4)])
def test_the_pair_that_crashes_is_refused_with_the_way_out(pyside):
    text = problem(check_pyside, pyside, (3, 11, 2))
    assert "crashes" in text
    assert "3.11.2" in text
    assert "setup" in text


@pytest.mark.parametrize(
    ("pyside", "python"),
    [((6, 8, 0), (3, 11, 2)), ((6, 11, 3), (3, 11, 7)), ((6, 12, 0), (3, 12, 0)), ((6, 13, 0), (3, 13, 1))],
)
def test_sound_pairs_are_accepted(pyside, python):
    check_python(python)
    check_pyside(pyside, python)


def test_the_version_of_pyside_is_read_off_its_file_without_importing_it(project):
    script = "from kiosk.environment.versions import *; import sys; print(pyside_version(), *sys.modules)"
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout
    assert said.startswith(f"{PySide6.__version_info__[:3]} ")
    assert "PySide6" not in said.split()
    assert "shiboken6" not in said.split()


def test_where_that_file_is_written_otherwise_pyside_is_asked_itself(monkeypatch, tmp_path):
    other = tmp_path / "__init__.py"
    other.write_text("__version__ = some_other_way()")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: SimpleNamespace(origin=str(other)))
    assert pyside_version() == PySide6.__version_info__[:3]


def test_missing_python_packages_are_named_all_at_once_with_the_set_up():
    wanted = {"yaml": "PyYAML", "pydantic": "pydantic", "os": "os"}
    text = problem(check_packages, wanted, lambda module: module == "os")
    assert "no packages PyYAML, pydantic" in text
    assert "setup" in text


# --- display ---


def test_wayland_is_taken_before_x11_when_both_answer():
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert choose_platform(environ, answering("xcb", "wayland")) == "wayland"


def test_x11_is_taken_when_wayland_does_not_answer():
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert choose_platform(environ, answering("xcb")) == "xcb"


def test_what_was_asked_for_is_taken_even_where_the_other_answers():
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}
    assert choose_platform(environ, answering("xcb", "wayland")) == "xcb"


def test_drawing_where_nobody_looks_needs_no_display():
    assert choose_platform({"QT_QPA_PLATFORM": "offscreen"}, answering()) == "offscreen"


def test_no_display_at_all_is_said_with_what_to_type():
    text = problem(choose_platform, {}, answering())
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in text
    assert "DISPLAY=:0 " in text


def test_a_display_asked_for_and_not_set_is_named():
    text = problem(choose_platform, {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}, answering("wayland"))
    assert "There is no display: DISPLAY is not set." in text


def test_displays_that_do_not_answer_are_named():
    text = problem(choose_platform, {"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-3"}, answering())
    assert "WAYLAND_DISPLAY=wayland-3 and DISPLAY=:7" in text


@pytest.mark.parametrize("name", ["vnc", "vnc:size=800x600", "../../evil", "linuxfb"])
def test_a_platform_we_do_not_use_is_refused(name):
    assert "unset QT_QPA_PLATFORM" in problem(likely_platform, {"QT_QPA_PLATFORM": name})


# --- the real thing ---


def start(project: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the program with only these variables about displays and Qt."""
    about = ("QT_", "DISPLAY", "WAYLAND_", "XDG_")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(about)}
    command = [sys.executable, str(project / "main.py"), *words]
    return subprocess.run(
        command, env={**environ, **variables}, capture_output=True, text=True, check=False, timeout=20
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":4711"}, "No display answers at DISPLAY=:4711"),
        ({"DISPLAY": "nonsense"}, "No display answers at DISPLAY=nonsense"),
        ({"WAYLAND_DISPLAY": "wayland-4711"}, "No display answers at WAYLAND_DISPLAY=wayland-4711"),
        ({"QT_QPA_PLATFORM": "vnc"}, "unset QT_QPA_PLATFORM"),
    ],
    ids=str,
)
def test_without_a_display_the_kiosk_says_so_and_exits_with_two(project, variables, said):
    answer = start(project, **variables)
    assert said in answer.stderr
    assert answer.returncode == 2
    assert "Qt" not in answer.stderr.replace("QT_", "")
    assert "Traceback" not in answer.stderr


def test_reading_content_needs_no_qt(project):
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from kiosk.environment import Needs, prepare\n"
        "prepare(Needs.READING)\n"
        "import kiosk.commands.check, kiosk.commands.triage\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6.')]\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=project, check=True)
