"""The heart beats as long as the program answers; what hangs is ended, wherever it hangs."""

import os
import socket
import subprocess
import sys
import time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.heart import ASLEEP_S, FILE, Heart
from kiosk.shell.supervisor import VARIABLE, Supervisor


@pytest.fixture
def systemd(tmp_path, monkeypatch):
    """A supervisor that listens as systemd does; what it was told comes from ``recv``."""
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(address))
        line.settimeout(5)
        monkeypatch.setenv(VARIABLE, str(address))
        yield line


@pytest.fixture
def heart(qapp, tmp_path):
    """A heart that is ended afterwards."""
    made = []

    def begin(window=None, **wishes):
        made.append(Heart(tmp_path, **{"life": 0.0, **wishes}))
        made[-1].begin(window)
        return made[-1]

    yield begin
    for one in made:
        one.end()


def test_the_supervisor_hears_each_beat_and_the_first_frame(systemd, heart, start, qtbot):
    kiosk = start()
    heart(kiosk.window)
    assert systemd.recv(99) == b"WATCHDOG=1"
    kiosk.window.grabWindow()
    kiosk.window.requestUpdate()
    systemd.settimeout(0)
    told = []

    def ready():
        try:
            told.append(systemd.recv(99))
        except BlockingIOError:
            return False
        return b"READY=1" in told and b"WATCHDOG=1" in told

    qtbot.waitUntil(ready, timeout=5000)
    assert told.count(b"READY=1") == 1


def test_a_program_that_it_starts_cannot_speak_for_it(systemd):
    Supervisor()
    assert VARIABLE not in os.environ


def test_an_abstract_address_is_understood(monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind("\0aftercare-test-notify")
        line.settimeout(5)
        monkeypatch.setenv(VARIABLE, "@aftercare-test-notify")
        Supervisor().tell("READY=1")
        assert line.recv(99) == b"READY=1"


def test_without_a_supervisor_or_with_one_that_has_gone_nothing_happens(monkeypatch, tmp_path):
    Supervisor().tell("READY=1")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "gone"))
    Supervisor().tell("READY=1")


def test_after_its_first_minute_it_says_once_that_it_lived(heart, qtbot):
    lived = []
    beating = heart(life=0.01, lived=lambda: lived.append(1))
    time.sleep(0.02)
    for _ in range(3):
        beating._beat()
    assert lived == [1]


def test_after_a_sleep_the_visit_is_over(heart):
    slept, woken = [0.0], []
    beating = heart(asleep=lambda: slept[0], woken=lambda: woken.append(1))
    slept[0] = ASLEEP_S - 1
    beating._beat()
    assert woken == []
    slept[0] = 3 * ASLEEP_S
    beating._beat()
    beating._beat()
    assert woken == [1]


def test_another_window_does_not_stay(heart, start, caplog):
    kiosk = start()
    beating = heart(kiosk.window)
    other = QQuickWindow(title="something foreign")
    other.show()
    beating._beat()
    assert not other.isVisible()
    assert kiosk.window.isVisible()
    assert "something foreign" in caplog.text
    assert [one for one in QGuiApplication.topLevelWindows() if one.isVisible()] == [kiosk.window]


HANGS = {
    "a loop in Python": "while True: pass",
    "a sleep": "time.sleep(60)",
    "a loop in QML": "QQmlEngine().evaluate('while (true) {}')",
    "a pattern that explodes": "re.match('(a+)+b', 'a' * 64)",
}
PROGRAM = """
import re, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine
QQmlEngine = QJSEngine
from kiosk.shell.heart import Heart
app = QGuiApplication([])
heart = Heart(Path(sys.argv[1]), life=0.0, hang=2.0)
heart.begin()
def hang_here():
    print("hangs", flush=True)
    HANG
if "HANG" != "nothing":
    QTimer.singleShot(0, hang_here)
QTimer.singleShot(3500, lambda: app.exit(5))
sys.exit(app.exec())
"""


@pytest.mark.parametrize("what", HANGS)
def test_what_hangs_is_ended_and_the_file_says_where(project, tmp_path, what):
    command = [sys.executable, "-c", PROGRAM.replace("HANG", HANGS[what]), str(tmp_path)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=50)
    assert (done.returncode, done.stdout) == (1, "hangs\n"), done.stderr
    told = (tmp_path / FILE).read_text()
    assert "Timeout" in told
    assert "hang_here" in told


def test_what_answers_is_left_alone(project, tmp_path):
    command = [sys.executable, "-c", PROGRAM.replace("HANG", "pass"), str(tmp_path)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=50)
    assert done.returncode == 5, done.stderr
    assert (tmp_path / FILE).read_text() == ""
