"""A window for trying out can be left; the screen on the wall cannot, by nobody who only has its keys."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, application
from kiosk.shell.screen import measure

LEFT, STAYED = 0, 7


@pytest.fixture
def open_kiosk(qapp, real_content):
    application()
    opened = []

    def begin(windowed):
        opened.append(Kiosk(real_content, measure(1080, 1920), windowed=windowed))
        opened[-1].window.show()
        return opened[-1]

    yield begin
    for kiosk in opened:
        kiosk.close()


def _runs_until_it_is_left(window, key, held):
    """Press a key in the running program; return whether that ended it."""
    stays = QTimer(singleShot=True, interval=100)  # counted from the key on: a first frame may take long
    stays.timeout.connect(lambda: QGuiApplication.exit(STAYED))

    def press():
        QTest.keyClick(window, key, held)
        stays.start()

    QTimer.singleShot(0, press)
    code = QGuiApplication.exec()
    stays.stop()  # or it would end whatever runs next
    return code


def test_control_q_leaves_a_window(open_kiosk):
    window = open_kiosk(windowed=True).window
    assert _runs_until_it_is_left(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier) == LEFT


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_leaves_the_full_screen(open_kiosk, key, held):
    window = open_kiosk(windowed=False).window
    assert _runs_until_it_is_left(window, key, held) == STAYED
    assert window.isVisible()


def test_a_bare_q_leaves_nothing(open_kiosk):
    window = open_kiosk(windowed=True).window
    assert _runs_until_it_is_left(window, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier) == STAYED


def test_the_full_screen_refuses_to_be_closed(open_kiosk):
    window = open_kiosk(windowed=False).window
    assert not window.close()
    assert window.isVisible()


def test_a_window_can_be_closed(open_kiosk):
    window = open_kiosk(windowed=True).window
    assert window.close()
    assert not window.isVisible()
