"""An exception that reaches nobody is logged without its words, leads home, and three of them start anew."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.shell.faults import EXIT_CODE, Faults


class Failing(QObject):
    """Fails when asked to, in a slot."""

    asked = Signal()

    def __init__(self):
        super().__init__()
        self.asked.connect(self.fail)

    @Slot()
    def fail(self):
        raise ValueError("the patient said: bleeding")


@pytest.fixture
def watched(qapp, qtbot, caplog):
    """Faults under a clock that stands until it is moved, what they led to, and what fails when asked."""
    did, now = [], [0.0]
    with qtbot.captureExceptions():  # or the test's own hook would come first
        faults = Faults(lambda: did.append("home"), did.append, lambda: now[0])
        yield Failing(), did, now
        faults.close()


def _let_it_mend():
    for _ in range(3):
        QCoreApplication.processEvents()


def test_it_leads_home_and_the_log_has_the_place_and_not_the_words(watched, caplog):
    failing, did, _ = watched
    failing.asked.emit()
    _let_it_mend()
    assert did == ["home"]
    assert "ValueError" in caplog.text
    assert "in fail" in caplog.text
    assert "bleeding" not in caplog.text


def test_a_timer_and_another_thread_lead_home_too(watched, qtbot, caplog):
    failing, did, _ = watched
    thread = threading.Thread(target=failing.fail)
    thread.start()
    thread.join()
    QTimer.singleShot(0, failing.fail)
    qtbot.waitUntil(lambda: len(did) == 2)
    assert did == ["home", "home"]


def test_three_within_a_minute_start_the_program_anew(watched, caplog):
    failing, did, now = watched
    for at in (0.0, 30.0, 60.0):
        now[0] = at
        failing.asked.emit()
        _let_it_mend()
    assert did == ["home", "home", EXIT_CODE]


def test_three_that_are_further_apart_do_not(watched, caplog):
    failing, did, now = watched
    for at in (0.0, 30.0, 60.1, 91.0):
        now[0] = at
        failing.asked.emit()
        _let_it_mend()
    assert did == ["home"] * 4


def test_what_fails_while_an_object_goes_away_is_logged_and_harms_no_page(watched, caplog):
    _, did, _ = watched

    class Leaving:
        def __del__(self):
            raise KeyError("bleeding")

    Leaving()
    _let_it_mend()
    assert did == []
    assert "KeyError" in caplog.text
    assert "bleeding" not in caplog.text


def test_afterwards_exceptions_go_where_they_went_before(qapp, caplog):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    Faults(lambda: None, lambda _: None).close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
