"""Screens in every state that is drawn on purpose: touched, chosen, scrolled, in trouble, checked or not.

A shot is a screen and what happens to it before its picture is taken. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from kiosk.app import Kiosk
from kiosk.commands.pictures import touching
from kiosk.commands.pictures.screens import STILL_THERE, screens
from kiosk.commands.pictures.staffed import acts, shut
from kiosk.content.model import Content
from kiosk.content.translation.pseudo import pseudo, rewritten
from kiosk.signoff.fingerprint import fingerprint
from kiosk.signoff.seal import Seal
from kiosk.triage.steps import PROBLEMS
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.visit import Page, Visit

COVERED: Final = "covered"
"""The page that hides another one from others."""
ABSENT: Final = "absent"
"""The name of no picture."""
SEALED_ON: Final = date(2026, 11, 2)
"""The day on the seal in the pictures; today's would make every picture of it another one."""


@dataclass(frozen=True)
class Staging:
    """What stands behind a screen: the content as changed, and whether words grow longer and a seal is on it.

    ``change`` makes the content shown from that of the file.
    """

    change: Callable[[Content], Content] = lambda content: content
    words: Callable[[str], str] = str
    sealed: bool = False

    def seal(self, content: Content) -> Seal | None:
        """Return the seal of somebody who answers for the words, or None where nobody does."""
        if not self.sealed:
            return None
        review = SEALED_ON.replace(year=SEALED_ON.year + 1)
        return Seal(fingerprint(content), "the clinic's doctor", SEALED_ON, review, version="1")


AS_IT_IS: Final = Staging()


@dataclass(frozen=True)
class Shot:
    """One picture to take, named after its screen and its state.

    ``act`` is done to the screen as it stands; ``undo`` leaves the kiosk as it was.
    """

    name: str
    visit: Visit
    staging: Staging = AS_IT_IS
    act: Callable[[Kiosk], None] | None = None
    undo: Callable[[Kiosk], None] | None = None

    @property
    def is_untouched(self) -> bool:
        """Return whether nobody touches it, and nothing stands behind it but the content as it is."""
        return self.staging == AS_IT_IS and self.act is None


def plain(found: Mapping[str, Visit]) -> Iterator[Shot]:
    """Yield every screen found as a visitor comes to it, then what stands over them."""
    for name, visit in found.items():
        yield Shot(name, visit)
    yield Shot(STILL_THERE, Visit().home(), act=_nobody_there)
    yield Shot(COVERED, Visit().home().go(Page.HELP).cover(covered=True))
    for name, act in acts():
        yield Shot(name, Visit(), act=act, undo=shut)


def all_states(content: Content) -> Iterator[Shot]:
    """Yield every screen, and every state."""
    found = screens(content)
    yield from plain(found)
    topic, result = f"topic-{content.topics[0].id}", "result-call_clinic"
    problems = f"wizard-{PROBLEMS}"
    yield Shot("welcome-cleared", replace(found["welcome"], cleared=True))
    for name, thing in (("home", "ask"), (topic, "back"), (problems, content.wizard.problems.choices[0].id)):
        yield Shot(f"{name}-pressed", found[name], act=_pressed(thing), undo=_lifted)
    for name in ("home", problems, "settings"):
        yield Shot(f"{name}-focused", found[name], act=_focused)
    most = content.wizard.problems.choices[: content.wizard.problems.at_most]
    yield Shot(f"{problems}-chosen", replace(found[problems], chosen=tuple(each.id for each in most)))
    for name, day in (("first", 0), ("last", content.topics[0].lasts[0].outer_days), ("far", 730)):
        yield Shot(f"timeline-{name}-day", found["timeline"].look_at(day))
    for name, staging in _stagings().items():
        for screen in ("home", topic, problems, result, "help"):
            yield Shot(f"{screen}-{name}", found[screen], staging)


def _stagings() -> dict[str, Staging]:
    return {
        "long-words": Staging(lambda content: rewritten(content, pseudo), pseudo),
        "no-picture": Staging(_without_pictures),
        "sample-clinic": Staging(lambda content: _with_clinic(content, checked=False)),
        "not-checked": Staging(lambda content: _with_clinic(content, checked=True)),
        "checked": Staging(lambda content: _with_clinic(content, checked=True), sealed=True),
    }


def _with_clinic(content: Content, *, checked: bool) -> Content:
    return content.model_copy(update={"clinic": content.clinic.model_copy(update={"checked": checked})})


def _without_pictures(content: Content) -> Content:
    """Return the content with a topic and a problem, the first ones, that name a picture there is not."""
    topics = (content.topics[0].model_copy(update={"picture": ABSENT}), *content.topics[1:])
    first, *others = content.wizard.problems.choices
    choices = (first.model_copy(update={"picture": ABSENT}), *others)
    problems = content.wizard.problems.model_copy(update={"choices": choices})
    wizard = content.wizard.model_copy(update={"problems": problems})
    return content.model_copy(update={"topics": topics, "wizard": wizard})


def _nobody_there(kiosk: Kiosk) -> None:
    kiosk.model.watch.touch(0.0)
    kiosk.model.watch.tick(float(SHORTEST_S))


def _pressed(name: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: touching.press(kiosk.window, name)


def _lifted(kiosk: Kiosk) -> None:
    touching.lift(kiosk.window)


def _focused(kiosk: Kiosk) -> None:
    touching.tab(kiosk.window)
