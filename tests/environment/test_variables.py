"""Which variables the program goes by, and that hostile ones have no hold on the real one."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.environment.variables import clear, hostile

KEPT = ["QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_LOGGING_RULES"]
LEADING_ASTRAY = [
    *("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"),
    *("QT_SCALE_FACTOR", "QSG_RHI_BACKEND", "QT_STYLE_OVERRIDE", "QML_DISABLE_OPTIMIZER"),
    *("QT_QPA_PLATFORMTHEME", "QT_IM_MODULE", "QT_DEBUG_PLUGINS"),
    *("PYTHONPATH", "PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONBREAKPOINT", "PYTHONHOME"),
    *("XDG_CURRENT_DESKTOP", "SESSION_MANAGER", "XMODIFIERS"),
]


def test_neither_qt_nor_python_sees_a_variable_but_those_we_know():
    assert hostile(["PATH", "DISPLAY", "HOME", *LEADING_ASTRAY, *KEPT]) == LEADING_ASTRAY


def test_folders_that_a_variable_added_are_no_longer_searched():
    path = ["main", str(Path("foreign").absolute()), "library"]
    environ = {"PYTHONPATH": f"foreign{os.pathsep}", "PATH": "bin", "QT_PLUGIN_PATH": "foreign"}
    clear(environ, path)
    assert path == ["main", "library"]
    assert environ == {"PATH": "bin"}


def test_the_folder_of_the_program_itself_stays_even_where_a_variable_names_it():
    path = [str(Path("main").absolute()), "library"]
    clear({"PYTHONPATH": "main"}, path)
    assert path[1:] == ["library"]
    assert path[0].endswith("main")


def _pictures(project, tmp_path, *python, **variables):
    """Draw all screens by the real program; return what it said, and which pictures there are."""
    out = tmp_path / "out"
    command = [sys.executable, *python, str(project / "main.py"), "pictures", str(out)]
    options = ["--size", "800x1280", "--theme", "light", "--text", "1"]
    drawn = subprocess.run(
        [*command, *options], env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    return drawn, {file.name for file in out.glob("*.png")}


def test_under_hostile_variables_the_program_draws_the_very_same_screens(project, tmp_path):
    foreign = tmp_path / "foreign"
    (foreign / "platforms").mkdir(parents=True)
    (foreign / "yaml.py").write_text("raise SystemExit('a foreign yaml was loaded')\n")
    (foreign / "Aftercare").mkdir()
    (foreign / "Aftercare" / "qmldir").write_text("module Aftercare\n")
    astray = {name: str(foreign) for name in LEADING_ASTRAY if "PATH" in name}
    hostile_ones = {
        **astray,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_STYLE_OVERRIDE": "nonsense",
        "QT_SCALE_FACTOR": "3",
        "QML_DEBUG": "1",
    }
    drawn, pictures = _pictures(project, tmp_path, **hostile_ones)
    assert drawn.returncode == 0, drawn.stderr
    assert "foreign" not in drawn.stderr
    plainly, the_same = _pictures(project, tmp_path / "plain", "-I")
    assert plainly.returncode == 0, plainly.stderr
    assert pictures == the_same
    for name in pictures:
        one, other = (folder / "out" / name for folder in (tmp_path, tmp_path / "plain"))
        assert one.read_bytes() == other.read_bytes(), name
