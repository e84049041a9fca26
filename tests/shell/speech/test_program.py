"""Other programs beside ours: heard, refused, and ended in time."""

import time

import pytest

from kiosk.shell.speech.program import Program


@pytest.fixture
def program(qapp):
    one = Program()
    yield one
    one.close()


def test_what_a_program_is_fed_it_can_give_back(program, qtbot):
    with qtbot.waitSignal(program.done) as heard:
        program.run("cat", [], b"words", 5)
    assert heard.args == [b"words"]


def test_a_program_that_is_not_there_is_told_of(program, qtbot):
    with qtbot.waitSignal(program.failed) as heard:
        program.run("no-such-program-here", [], b"", 5)
    assert heard.args == ["it is not installed"]


def test_the_last_line_of_a_program_that_fails_is_the_reason(program, qtbot):
    with qtbot.waitSignal(program.failed) as heard:
        program.run("sh", ["-c", "echo first >&2; echo no card >&2; exit 3"], b"", 5)
    assert heard.args == ["no card"]


def test_a_program_that_hangs_is_ended(program, qtbot):
    with qtbot.waitSignal(program.failed, timeout=2000) as heard:
        program.run("sleep", ["60"], b"", 0.1)
    assert heard.args == ["it took too long"]


def test_of_a_program_that_was_stopped_nothing_is_heard(program, qtbot):
    program.run("cat", [], b"old", 5)
    with qtbot.waitSignal(program.done) as heard:
        program.run("cat", [], b"new", 5)
    assert heard.args == [b"new"]


def test_leaving_does_not_wait_for_a_program(program):
    program.run("sleep", ["60"], b"", 60)
    before = time.monotonic()
    program.close()
    assert time.monotonic() - before < 1
