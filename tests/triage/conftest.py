"""One small wizard for every test of triage: two gates, four problems, a question of each kind."""

from __future__ import annotations

import pytest

from kiosk.content.wizard import Wizard
from tests.triage.building import choice, later, problem, question, reason, wizard

NOTE = reason("ask us which tablet suits you")


@pytest.fixture(scope="session")
def small() -> Wizard:
    """Lump (growing, new), bruise (medicine), stain (leads to sore), sore."""
    return wizard(
        (
            problem("lump", "growing", "new", later=(later(180, "watch"),)),
            problem("bruise", "medicine", later=(later(7, "watch"), later(56, "call_clinic"))),
            problem("stain", "skin"),
            problem("sore", "size", floor="call_clinic", because=reason("a sore is always seen")),
        ),
        (
            question("growing", choice("steady"), choice("grows", "call_clinic", clot=True)),
            question("new", choice("old"), choice("recent", "call_clinic"), after_days=56),
            question("medicine", choice("no"), choice("yes", note=NOTE)),
            question("skin", choice("flat"), choice("broken", "call_clinic", leads=("size",))),
            question("size", choice("small", "call_clinic"), choice("large", "doctor_today")),
        ),
    )
