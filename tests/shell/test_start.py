"""What a kiosk has loaded once Home is painted: what it needs for that, in the quicker order, and no more."""

import json
import os
import subprocess
import sys

import pytest

SLOW = (
    *("kiosk.commands", "kiosk.content.lint", "kiosk.content.reading", "kiosk.content.schema"),
    *("kiosk.signoff.book", "kiosk.signoff.changes", "kiosk.signoff.keys"),
    *("kiosk.triage.cases", "kiosk.triage.examination", "kiosk.triage.laws", "kiosk.triage.safety"),
    *("cryptography", "fpdf", "hypothesis", "jsonschema", "PIL", "pypdf", "pyphen", "textstat"),
    *(
        "asyncio",
        "http",
        "ssl",
        "unittest",
        "PySide6.QtQuickControls2",
        "PySide6.QtTest",
        "PySide6.QtWidgets",
    ),
)
"""What serves staff, editors or tests, or proves anew what was proved before the content was sealed."""

START = """
import json, sys
from PySide6 import QtCore
made = "Qt" in vars(QtCore)  # with PySide6 itself, before 6.8
from PySide6.QtGui import QGuiApplication
from kiosk import app

class Told(app.Kiosk):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.session.replace(self.session.visit.home())
        self.window.frameSwapped.connect(self.tell)

    def tell(self):
        told = {
            "page": self.model.page,
            "sealed": self.session.seal is not None,
            "makes Qt": "Qt" in vars(QtCore) and not made,
            "loaded": list(sys.modules),
        }
        print(json.dumps(told))
        QGuiApplication.exit(0)

app.Kiosk = Told
"""


def run(script: str, *words: str, project, home) -> str:
    """Run a script that ends in the command line of the program; return what it prints."""
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(home)}
    ending = "\nfrom kiosk import options; sys.exit(options.main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", script + ending, *words],
        cwd=project,
        env=variables,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


@pytest.fixture
def at_home(device, project, tmp_path) -> dict:
    """Start the kiosk with sealed content; return what it tells of itself when Home is painted."""
    device.seal()
    words = ("--windowed", "1080x1920", "--content", str(device.file))
    found = json.loads(run(START, *words, project=project, home=tmp_path).splitlines()[0])
    assert (found["page"], found["sealed"]) == ("home", True)
    return found


def test_nothing_is_loaded_that_the_first_page_does_not_need(at_home):
    loaded = [
        name
        for name in at_home["loaded"]
        if any(name == slow or name.startswith(f"{slow}.") for slow in SLOW)
    ]
    assert not loaded


def test_python_has_not_made_the_enumerations_of_qt_for_the_first_page(at_home):
    assert not at_home["makes Qt"], "the first use of the name Qt takes 25 ms; see kiosk/shell/activity.py"


def test_what_needs_no_qt_is_loaded_before_it(project, tmp_path):
    script = "import sys; sys.argv = ['main.py', '--version']; import kiosk.app; print(*sys.modules)\n"
    loaded = run(script, project=project, home=tmp_path).splitlines()[0].split()
    rooms = ("kiosk.content", "kiosk.signoff", "pydantic", "yaml")
    late = [name for name in loaded[loaded.index("shiboken6") :] if name.startswith(rooms)]
    assert not late, "the import hook of PySide6 reads the source of each of these; see kiosk/app.py"
