"""One tap for each kind of screen there is: how to get to the tap, what to touch, and where it leads.

Getting there goes through the view models and is not measured; the tap is a touch on the real window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.viewmodels.kiosk import KioskModel


@dataclass(frozen=True)
class Walk:
    """``go`` leads to the screen before the tap; ``target`` is the name or the words of what is touched.

    ``page`` is the page that the tap leads to; for the wizard its kind of question, for a result its level.
    """

    name: str
    go: Callable[[KioskModel], None]
    target: str
    page: str


def _welcome(model: KioskModel) -> None:
    model.startOver()


def _home(model: KioskModel) -> None:
    model.goHome()


def _topic(model: KioskModel) -> None:
    model.home.open("hives")


def _wizard(*said: str) -> Callable[[KioskModel], None]:
    """Return the way through the wizard by these answers; a tick on the screen of problems goes on at once."""

    def go(model: KioskModel) -> None:
        model.goHome()
        model.ask()
        for answer in said:
            model.wizard.answer(answer)
            if model.wizard.several and model.wizard.ready and answer != said[-1]:
                model.wizard.proceed()

    return go


_ITCHY = ("none", "none", "welts", "today")
_LUMP = ("none", "none", "lump", "days_3_7")

WALKS = (
    Walk("welcome to Home", _welcome, "begin", "home"),
    Walk("Home to a topic", _home, "lumps", "topic"),
    Walk("a topic to the next", _topic, "Lumpy, sore veins", "topic"),
    Walk("Home to care", _home, "care", "care"),
    Walk("Home to the timeline", _home, "timeline", "timeline"),
    Walk("Home to help", _home, "help", "help"),
    Walk("Home to text and colours", _home, "reading", "settings"),
    Walk("Home to danger signs", _home, "ask", "gate"),
    Walk("to a check", _wizard(), "not_sure", "check"),
    Walk("to problems", _wizard("none"), "none", "problems"),
    Walk("to the time", _wizard("none", "none", "welts"), "proceed", "when"),
    Walk("to a question", _wizard(*_ITCHY[:3]), "today", "question"),
    Walk("to the risks", _wizard(*_LUMP, "calm"), "growing", "risk"),
    Walk("to expected", _wizard(*_ITCHY), "near", "expected"),
    Walk("to watch", _wizard("none", "none", "veins", "weeks_3_6"), "new", "watch"),
    Walk("to call the clinic", _wizard(*_LUMP, "changed", "steady"), "", "call_clinic"),
    Walk("to a doctor today", _wizard("none", "none", "puffy", "days_3_7"), "whole", "doctor_today"),
    Walk("to an emergency", _wizard(), "breath", "emergency_now"),
)
