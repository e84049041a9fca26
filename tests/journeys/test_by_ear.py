"""The kiosk used by ear and keys alone, nothing seen, from Welcome to the advice."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.viewmodels.listening import State
from kiosk.visit.idle import SHORTEST_S
from tests.support.clock import Clock
from tests.support.hands import Hands
from tests.support.listening import IN_TIME, Listener

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
TOOLS = {"Back", "Hide the screen", "Larger pictures", "Explain"}
"""What stands before the answers on every screen."""


class Blind:
    """Presses keys, and knows only what is said."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.hands = Hands(listener.visitor)

    def hears(self) -> list[str]:
        QCoreApplication.processEvents()
        return self.listener.told

    def goes_to(self, name: str) -> list[str]:
        """Press Tab until the name is said; return what is said with it."""
        for _ in range(60):
            self.hands.types(TAB)
            if " ".join(heard := self.hears()).startswith(name):
                return heard
        raise AssertionError(f"{name!r} is never said; last: {heard}")

    def chooses(self, *names: str) -> None:
        for name in names:
            self.goes_to(name)
            self.hands.types(ENTER)
            QCoreApplication.processEvents()

    def first_answer(self) -> str:
        return next(one.name for one in self.listener.visitor.buttons if one.name not in TOOLS)


@pytest.fixture
def blind(listen) -> Blind:
    return Blind(listen(IN_TIME))


def test_on_welcome_the_keys_say_how_to_be_spoken_to(blind):
    assert blind.goes_to("Listen and use keys") == ["Listen and use keys", "Button."]


def test_then_each_screen_is_read_on_arrival(blind):
    blind.chooses("Listen and use keys")
    heard = blind.hears()
    assert heard[:2] == ["Use the arrow keys to move.", "Press Enter to choose."]
    assert "Bruising" in heard
    blind.chooses("Bruising")
    assert "What you may notice" in blind.hears()


def test_the_way_to_the_advice_needs_no_eyes(blind):
    blind.chooses("Listen and use keys", "Is this normal?", "None of these")
    blind.chooses("None of these")
    blind.goes_to("A bruise")
    blind.hands.types(ENTER)
    assert blind.hears()[:2] == ["A bruise", "Ticked."]
    blind.chooses("Continue")
    for _ in range(8):  # taps that the longest way takes
        if blind.listener.visitor.kiosk.model.page != "wizard":
            break
        blind.chooses(blind.first_answer())
    assert blind.listener.rules.state is State.ASKING
    assert blind.hears() == ["Read this aloud?", "Others may hear it.", "Press Enter for yes."]
    blind.hands.types(ENTER)
    told = blind.hears()
    assert "What to do" in told or "Why" in told


def test_a_result_is_not_told_by_the_keys_before_others_may_hear_it(blind):
    blind.chooses("Listen and use keys", "Is this normal?")
    sign = blind.first_answer()
    blind.chooses(sign)
    assert blind.listener.visitor.kiosk.model.page == "result"
    for _ in range(30):
        blind.hands.types(TAB)
        assert not set(blind.hears()) & {sign, "Change"}, "told to the whole room"


def test_starting_over_ends_it_for_the_next_visitor(blind):
    blind.chooses("Listen and use keys", "Start over")
    assert not blind.listener.rules.manner.spoken
    assert blind.listener.given == ()


def test_the_question_whether_anybody_is_there_is_said(blind):
    blind.chooses("Listen and use keys")
    Clock(blind.listener.visitor.kiosk).passes(SHORTEST_S + 5)
    assert blind.hears()[0] == "Are you still there?"
    assert "Bruising" not in blind.hears(), "the page behind it is not read"
