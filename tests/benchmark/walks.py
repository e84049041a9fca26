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

    def check(self, model: KioskModel) -> None:
        """Raise where the tap did not lead where it should."""
        there = {"wizard": model.wizard.kind, "result": model.result.level}.get(model.page, model.page)
        if there != self.page:
            raise AssertionError(f"{self.name}: on {there}, not on {self.page}")


def _welcome(model: KioskModel) -> None:
    model.startOver()


def _home(model: KioskModel) -> None:
    model.goHome()


def _topic(model: KioskModel) -> None:
    model.home.open("hives")


def _wizard(*said: str) -> Callable[[KioskModel], None]:
    """Return the way through the wizard by these answers; "proceed" goes on from the screen of problems."""

    def go(model: KioskModel) -> None:
        model.goHome()
        model.ask()
        for answer in said:
            if answer == "proceed":
                model.wizard.proceed()
            else:
                model.wizard.answer(answer)

    return go


_ITCHY = ("none", "none", "welts", "proceed")
_VEINS = ("none", "none", "veins", "proceed", "weeks_3_6")
_PUFFY = ("none", "none", "puffy", "proceed", "days_3_7")
_LUMP = ("none", "none", "lump", "proceed", "days_3_7")

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
    Walk("to a question", _wizard(*_ITCHY), "today", "question"),
    Walk("to the risks", _wizard(*_LUMP, "calm"), "growing", "risk"),
    Walk("to expected", _wizard(*_ITCHY, "today"), "near", "expected"),
    Walk("to watch", _wizard(*_VEINS), "new", "watch"),
    Walk("to call the clinic", _wizard(*_LUMP, "changed"), "steady", "call_clinic"),
    Walk("to a doctor today", _wizard(*_PUFFY), "whole", "doctor_today"),
    Walk("to an emergency", _wizard(), "breath", "emergency_now"),
)
