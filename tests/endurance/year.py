"""A year of opening hours, under a clock that passes when told: the same state each morning."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from kiosk.app import Kiosk
from kiosk.shell.serving import serve
from kiosk.visit.idle import LONGEST_S, WARNING_S
from kiosk.visit.visit import Page, Visit
from tests.endurance.monkey import Monkey, settle, standing
from tests.endurance.watching import Trouble, growth, look, memory, watched
from tests.support.clock import Clock

FIRST = date(2026, 11, 27)
OPEN_S = 9 * 3600
VISITS = 6
DEEDS = (3, 25)
"""How much a visitor does, at least and at most."""


@dataclass
class Year:
    """What the year came to."""

    days: int
    visits: int
    trouble: Trouble
    other_mornings: int
    memory: list[int]
    """In kB, each tenth."""

    @property
    def growth(self) -> float:
        """Return how much the memory grew over the last half, in percent."""
        return growth(self.memory)


def _morning(kiosk: Kiosk) -> tuple[object, ...]:
    """Return all that the day before could have left behind."""
    session, model = kiosk.session, kiosk.model
    shown = (session.screen, session.language.code, session.visit == Visit(settings=session.defaults))
    told = (model.property("page"), model.property("depth"), model.watch.property("warning"))
    return (*shown, *told, kiosk.activity.switches.scanning)


def _wall_clock(day: int, dice: random.Random) -> date:
    """Return what the clock on the wall says: the day, or what it says after its battery was empty."""
    wrong = dice.choice((0, 0, 0, 0, 0, 0, 0, -400, 400, -20_000))
    return max(date(1970, 1, 1), FIRST + timedelta(days=day + wrong))


def run(days: int, seed: int, folder: Path, tell: Callable[[str], None] = lambda _: None) -> Year:
    """Open and close the kiosk's day so often; ``folder`` is its state folder."""
    dice = random.Random(seed)
    visits, others, sizes = 0, 0, []
    with watched() as trouble, standing() as kiosk:
        clock, monkey = Clock(kiosk), Monkey(kiosk, seed)
        first = _morning(kiosk)
        for day in range(days):
            if day % max(1, days // 10) == 0:
                sizes.append(memory())
                tell(f"day {day}, {visits} visits, {trouble.any} troubles, {sizes[-1] // 1024} MB")
            if (morning := _morning(kiosk)) != first:
                others += 1
                trouble.note(f"day {day}: {morning}")
            before = trouble.warnings
            serve(None, folder, today=_wall_clock(day, dice))
            trouble.warnings = before  # of a wrong clock staff are to be told
            for _ in range(VISITS):
                visits += 1
                for _ in range(dice.randint(*DEEDS)):
                    monkey.acts()
                    clock.passes(dice.uniform(0, 20))
                look(kiosk, trouble)
                clock.passes(OPEN_S / VISITS if dice.random() < 0.5 else LONGEST_S + WARNING_S + 1)
                settle()
            clock.passes(LONGEST_S + WARNING_S + 1)
            clock.now += 86_400 - OPEN_S  # the night
            kiosk.model.watch.tick(clock.now)
            assert kiosk.session.on(Page.WELCOME), f"day {day} ended on {kiosk.session.screen}"
        sizes.append(memory())
    return Year(days, visits, trouble, others, sizes)
