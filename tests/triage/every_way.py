"""Every way through one small wizard, by each day that matters: the ground that brute force goes over."""

from __future__ import annotations

from kiosk.content.entry import NOT_SURE
from kiosk.content.outline import outline
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.laws.yardstick import WINDOWS
from kiosk.triage.paths import danger_ways, past_danger, ways_from
from kiosk.triage.steps import PROBLEMS, WHEN
from kiosk.triage.urgency import FOREVER


class EveryWay:
    """Every way through one small wizard, by each day that matters and by each time that can be touched."""

    def __init__(self, content):
        self.content = content
        self.wizard = content.wizard
        thresholds = {
            entry.after_days
            for _, entry in outline(content.wizard)
            if getattr(entry, "after_days", None) is not None
        }
        around = {day + step for day in thresholds for step in (-1, 0, 1)}
        last_days = {max(span.outer_days for span in topic.lasts) for topic in content.topics}
        around |= {window.last_day for window in WINDOWS} | {day + 1 for day in last_days}
        self.days = sorted({0, 4000} | {day for day in around if 0 <= day < FOREVER})
        self.touched = [*(time.id for time in self.wizard.times.choices), NOT_SURE]
        self.dangers = list(danger_ways(self.wizard))
        self.behind = [way for day in self.days for way in self.ways_on(day)]

    def ways_on(self, when, *problems):
        chosen = [problems] if problems else [(problem.id,) for problem in self.wizard.problems.choices]
        for each in chosen:
            start = Answers({**past_danger(self.wizard), PROBLEMS: each})
            if replay(self.wizard, start).pending is None:
                yield from ways_from(self.wizard, start)
            else:
                yield from ways_from(self.wizard, start.with_answer(WHEN, when))
