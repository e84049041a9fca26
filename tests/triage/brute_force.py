"""The laws by brute force: every way by itself, asked of the engine alone. Slow, plain, and a second opinion.

Nothing here uses what kiosk.triage.laws works out by structure; of its parts only the yardstick is shared.
Each function returns the ids at which a law breaks, as ``Failure.where`` names them.
"""

from __future__ import annotations

from itertools import pairwise, product

from kiosk.content.entry import NONE, NOT_SURE
from kiosk.content.wizard import Sign
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import ways_from
from kiosk.triage.steps import PROBLEMS, WHEN, Kind
from kiosk.triage.urgency import Level
from tests.triage.brute_by_itself import ByItself


class BruteForce(ByItself):
    """All fourteen laws; here those that compare ways, and those on the danger signs."""

    def broken(self):
        """Return every law and id at which it breaks."""
        laws = {f"P{number}": getattr(self, f"p{number}")() for number in range(1, 15)}
        return {(law, where) for law, found in laws.items() for where in found}

    # P1 and P2

    def p1(self):
        leads = {
            q.id: {lead for a in (*q.choices, q.unsure) for lead in a.leads} for q in self.wizard.questions
        }
        for middle, one, other in product(leads, repeat=3):
            if middle in leads[one] and other in leads[middle]:
                leads[one].add(other)
        found = {question for question, opened in leads.items() if question in opened}
        taps = {Kind.CHECK: 0, Kind.PROBLEMS: 2}
        for way in self.behind:
            if sum(taps.get(asked.step.kind, 1) for asked in way.state.asked) > 8:
                found.add(way.state.problems[0].id)
        return found

    def p2(self):
        """Whatever is true of the danger signs: no outcome is calmer than the gate of any of them."""
        floors = [Level.of(gate.floor) for gate in self.wizard.gates]
        found = set()
        for truth in product((True, False), repeat=len(floors)):
            said = {
                gate.id: (gate.signs[0].id,) if true else NONE
                for gate, true in zip(self.wizard.gates, truth, strict=True)
            }
            level = replay(self.wizard, Answers(said)).level
            found |= {
                gate.id
                for gate, true, floor in zip(self.wizard.gates, truth, floors, strict=True)
                if true and level < floor
            }
        for way in self.dangers:
            signs = [o for asked in way.state.asked for o in asked.picked if isinstance(o.entry, Sign)]
            assert way.level is max((o.level for o in signs), default=Level.EXPECTED)
        if {Level.EMERGENCY_NOW, Level.DOCTOR_TODAY} - set(floors):
            found.add(self.wizard.gates[0].id)
        return found

    # laws that compare two ways

    def worse(self, way, question, answer):
        """Return whether another answer to one question can lead to something calmer."""
        return any(
            other.level < way.level
            for other in ways_from(self.wizard, way.answers.with_answer(question, answer))
        )

    def p3(self):
        found = set()
        for way in (*self.behind, *(way for when in self.touched for way in self.ways_on(when))):
            for asked in way.state.asked:
                id_ = asked.step.id
                if asked.step.kind in (Kind.GATE, Kind.PROBLEMS) or way.answers[id_] == NOT_SURE:
                    continue
                if id_ not in found and self.worse(way, id_, NOT_SURE):
                    found.add(id_)
        for way in () if self.p2() else self.dangers:  # an emergency behind a calmer gate is a matter of P2
            for id_, answer in way.answers.items():
                if id_.startswith("check_") and answer != NOT_SURE:
                    assert replay(self.wizard, way.answers.with_answer(id_, NOT_SURE)).level >= way.level
        return found

    def p4(self):
        risk = self.wizard.risk
        found = set() if risk.after_days is None else {"risk"}
        for way in self.behind:
            others = [*(choice.id for choice in risk.choices), NOT_SURE]
            if way.answers.get("risk") == NONE and any(self.worse(way, "risk", other) for other in others):
                found.add("risk")
            if "risk" not in way.answers:
                assert replay(self.wizard, way.answers.with_answer("risk", others[-1])) == way.state
        return found

    def p5(self):
        found = set()
        for whens in (self.days, self.touched):
            for earlier, later in pairwise(whens):
                for way in self.ways_on(earlier):
                    id_ = way.state.problems[0].id
                    if WHEN in way.answers and id_ not in found and self.worse(way, WHEN, later):
                        found.add(id_)
        return found

    def p6(self):
        """Two problems, by the days."""
        for day in self.days[::3]:
            for one, other in product(self.wizard.problems.choices, repeat=2):
                if one.id < other.id:
                    for way in self.ways_on(day, one.id, other.id):
                        singles = []
                        for each in (one, other):
                            alone = way.answers.with_answer(PROBLEMS, (each.id,)).with_answer(WHEN, day)
                            calmest = min(w.level for w in ways_from(self.wizard, alone))
                            singles.append(calmest)
                        assert way.level >= max(singles)
        return set()

    def p13(self):
        for way in self.behind[::5]:
            step = way.state.asked[-1].step
            for option in step.options:
                changed = way.answers.with_answer(step.id, option.id)
                stale = replay(self.wizard, changed)
                fresh = replay(self.wizard, changed.only(stale.questions))
                assert (fresh.level, fresh.questions) == (stale.level, stale.questions)
        return set()
