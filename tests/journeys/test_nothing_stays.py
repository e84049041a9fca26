"""After a visit, all that can be reached is as it was before the first one, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.commands.pictures import screens
from kiosk.shell.languages import others_beside
from kiosk.speech.manner import Manner
from kiosk.triage.answers import Answers
from kiosk.viewmodels.presence import CLEARED_S
from kiosk.visit.handling import Handling
from kiosk.visit.idle import LONGEST_S, WARNING_S
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Place, Visit
from tests.support.clock import Clock
from tests.support.visitor import Visitor
from tests.support.whole_state import whole_state

OF_THE_CLOCK = ("_now", "since", "_since", "_quiet_until", "_stroke_at", "_lifted", "_start", "until")
"""When the device was last touched, or looked at its clock: told of no visitor, and never alike twice."""

SLIDE_MS = 400
"""A page that moves in has come by then."""
FILLED = Settings(
    text=4,
    theme="dark",
    tone=5,
    motion=True,
    easy=True,
    manner=Manner(rate=3, volume=5, spoken=True),
    language="es",
    handling=Handling(hold=0.3, pause=0.5, steady=True, dwell=5, low=True),
)


def alike(one: object, other: object, path: str = "") -> Iterator[str]:
    """Yield the fields in which two dataclasses are alike, of the dataclasses in them too."""
    assert is_dataclass(one)
    for field in fields(one):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if is_dataclass(mine) and not isinstance(mine, type) and not isinstance(mine, Answers | Place):
            yield from alike(mine, theirs, f"{path}{field.name}.")
        elif mine == theirs:
            yield f"{path}{field.name}"


def filled(kiosk: Kiosk) -> Visit:
    """A visit in which nothing is as it was at the beginning."""
    content = kiosk.session.content
    result = screens(content)["result-call_clinic"]
    return replace(
        result,
        place=Place(Page.TOPIC, content.topics[1].id),
        trail=(Place(Page.HOME), Place(Page.RESULT)),
        changing=content.wizard.problems.choices[0].id,
        chosen=(content.wizard.problems.choices[0].id,),
        day=12,
        day_chosen=True,
        treated=12,
        start=content.topics[0].id,
        covered=True,
        cleared=True,
        settings=FILLED,
    )


def goes_everywhere(kiosk: Kiosk) -> None:
    """Leave a trace on every page, by every model and in every setting."""
    session, full = kiosk.session, filled(kiosk)
    for visit in screens(session.content).values():
        session.replace(visit.prefer(FILLED))
        for item in _scrolling(kiosk):
            item.setProperty("contentY", item.property("contentHeight") - item.height())
        kiosk.window.grabWindow()
    kiosk.model.welcome.turn()
    session.replace(full)
    kiosk.window.grabWindow()


def _scrolling(kiosk: Kiosk):
    waiting = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        if "Flickable" in item.metaObject().className() and item.isVisible():
            yield item


@pytest.fixture
def two(meet) -> tuple[Visitor, Visitor]:
    """Two kiosks, the one for visitors, the other left alone."""
    wishes = {"settings": Settings(motion=False), "others": others_beside()}
    return meet(**wishes), meet(**wishes)


def compared(used: Kiosk, fresh: Kiosk) -> dict[str, tuple[object, object]]:
    """What is not alike in two kiosks, apart from clocks."""
    one, other = whole_state(used), whole_state(fresh)
    assert len(one) > 1000, "there is much to compare"
    return {
        path: (one.get(path), other.get(path))
        for path in sorted({*one, *other})
        if one.get(path) != other.get(path)
        and path.replace("/", ".").rsplit(".", 1)[-1] not in OF_THE_CLOCK
        and "Idle" not in path
        and "model._about._known" not in path  # the code of the content, worked out once for everybody
    }


def settle(visitor: Visitor, clock: Clock) -> None:
    """Let the word that everything was cleared go, as it does after some seconds."""
    visitor.hears()
    clock.passes(CLEARED_S + 2)
    visitor.kiosk.model.watch.touch(clock.now)
    visitor.kiosk.model.watch.more()  # its hidden countdown is told of the time at every change only
    QTest.qWait(SLIDE_MS)
    visitor.hears()
    visitor.kiosk.model.welcome._start_again()  # it greets in one language after the other, by itself


def test_the_filled_visit_differs_from_a_fresh_one_in_every_field(two):
    kiosk = two[0].kiosk
    assert not list(alike(filled(kiosk), Visit(settings=kiosk.session.defaults)))


def test_the_comparison_finds_what_a_visitor_leaves(two):
    used, fresh = two
    assert not compared(used.kiosk, fresh.kiosk)
    goes_everywhere(used.kiosk)
    different = compared(used.kiosk, fresh.kiosk)
    for name in ("day", "treated", "covered", "chosen", "settings", "answers"):
        assert any(f"visit.{name}" in path for path in different), name


@pytest.mark.parametrize("how", ["start over", "idle", "staff end it", "staff hand over and it is over"])
def test_however_a_visit_ends_all_is_as_before_the_first(two, how):
    used, fresh = two
    clocks = {visitor: Clock(visitor.kiosk) for visitor in two}
    goes_everywhere(used.kiosk)
    kiosk = used.kiosk
    match how:
        case "start over":
            kiosk.model.startOver()
        case "idle":
            clocks[used].passes(LONGEST_S + WARNING_S + 1)
        case "staff end it":
            kiosk.staff.ask()
            kiosk.staff.held.end()
            kiosk.staff.close()
        case _:
            kiosk.staff.ask()
            kiosk.staff.hand.setDay(3)
            kiosk.staff.hand.setTopic(kiosk.session.content.topics[0].id)
            kiosk.staff.hand.handOver()
            kiosk.model.startOver()
    for visitor in (used, fresh):
        settle(visitor, clocks[visitor])
    assert kiosk.session.on(Page.WELCOME)
    assert not compared(kiosk, fresh.kiosk)
