"""The laws by brute force: every way by itself, asked of the engine alone. Slow, plain, and a second opinion.

Nothing here uses what kiosk.triage.laws works out by structure; of its parts only the yardstick is shared. Each
function returns the ids at which a law breaks, as ``Failure.where`` names them.
"""

from __future__ import annotations

from itertools import pairwise, product

from kiosk.content.entry import NONE, NOT_SURE, Statement
from kiosk.content.leaflet import Act, Span
from kiosk.content.outline import outline
from kiosk.content.wizard import Choice, Problem, Sign, Unsure
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.laws.yardstick import CLAIMS, LEAST, SIGNS, STAYS, WARNINGS, WINDOWS, WITH_RISK
from kiosk.triage.paths import danger_ways, past_danger, ways_from
from kiosk.triage.steps import PROBLEMS, WHEN, Kind, every_step, time_option
from kiosk.triage.urgency import FOREVER, Level


class BruteForce:
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

    # laws that each way shows by itself

    def p7(self):
        found = set()
        topics = {topic.id: topic for topic in self.content.topics}
        for way in (way for way in self.behind if way.level is Level.EXPECTED):
            for asked in way.state.asked[len(self.wizard.gates) + 2 :]:
                for option in asked.picked:
                    if option.clot or (option.id == NOT_SURE and asked.step.reach > Level.EXPECTED):
                        found.add(asked.step.id)
            (problem,) = way.state.problems
            topic = topics.get(problem.topic)
            if (
                topic
                and not STAYS & set(problem.source)
                and way.state.day > max(s.outer_days for s in topic.lasts)
            ):
                found.add(problem.id)
        return found

    def p8(self):
        found = set()
        for window in WINDOWS:
            claims = set(window.claims)
            problems = {p.id for p in self.wizard.problems.choices if claims & set(p.source)}
            if not problems:
                found.add(window.claims[0].lower())
            ways = [w for w in self.behind if w.state.problems[0].id in problems]
            for problem in problems:
                mine = [w for w in ways if w.state.problems[0].id == problem]
                days = [day for day in self.days if day <= window.last_day]
                by_day = {day: [w for w in mine if w.answers.get(WHEN, day) == day] for day in days}
                if any(min(w.level for w in here) > Level.EXPECTED for here in by_day.values()):
                    found.add(problem)
                    continue
                for here in by_day.values():
                    found |= self.not_normal(here, claims)
        return found

    def not_normal(self, ways, claims):
        """Return the questions with an answer that names a claim and lies on no calm way."""
        given = {
            (asked.step.id, option.id, way.level)
            for way in ways
            for asked in way.state.asked
            for option in asked.picked
            if isinstance(option.entry, Choice) and claims & set(option.entry.source)
        }
        calm = {(question, answer) for question, answer, level in given if level is Level.EXPECTED}
        return {question for question, answer, _ in given if (question, answer) not in calm}

    def named(self):
        """Yield every answer on every way: what it names, its level, its id in failures, and the way's level."""
        for way in (*self.dangers, *self.behind):
            for asked in way.state.asked:
                for option in asked.picked:
                    entry = option.entry
                    if isinstance(entry, Sign | Choice | Unsure | Problem):
                        where = entry.id if isinstance(entry, Sign | Problem) else asked.step.id
                        own = {
                            *getattr(entry, "source", ()),
                            *(entry.because.source if entry.because else ()),
                        }
                        later = {s for reason in option.because for s in reason.source}
                        yield own | later, option, where, way
                    elif asked.step.kind is Kind.WHEN:
                        names = {s for reason in option.because for s in reason.source}
                        yield names, option, way.state.problems[0].id, way

    def p9(self):
        found, named = set(), set()
        for names, _, where, way in self.named():
            warned = names & WARNINGS.keys()
            named |= warned
            if warned and way.level < max(WARNINGS[name] for name in warned):
                found.add(where)
        return found | {name.lower() for name in WARNINGS.keys() - named}

    def p10(self):
        flags = {flag.id: Level.of(flag.least) for flag in self.content.red_flags}
        found = {id_.lower() for id_, least in LEAST.items() if flags.get(id_, -1) < least}
        best: dict[str, int] = {}
        signs: dict[str, int] = {}
        risks = {choice.id: Level.of(choice.floor) for choice in self.wizard.risk.choices}
        no_risk = NONE if NONE in risks else min(risks, key=risks.__getitem__)
        for names, option, where, _ in self.named():
            for name in () if isinstance(option.entry, Unsure) else names:
                best[name] = max(option.level, best.get(name, 0))
                if isinstance(option.entry, Sign):
                    signs[name] = max(option.level, signs.get(name, 0))
            if isinstance(option.entry, Choice | Unsure) and option.level < Level.DOCTOR_TODAY:
                if where == "risk" and option.id != no_risk and option.level < WITH_RISK:
                    found.add("risk")
                if "R5b" in names and not option.clot:
                    found.add(where)
        found |= {
            id_.lower() for id_, least in flags.items() if best.get(id_, -1) < max(least, LEAST.get(id_, 0))
        }
        return found | {id_.lower() for id_, least in SIGNS.items() if signs.get(id_, -1) < least}

    def p11(self):
        shown = (Statement, Span, Act)
        told = {
            name for _, entry in outline(self.content) if isinstance(entry, shown) for name in entry.source
        }
        listed = {claim.id for claim in self.content.claims}
        found = {name.lower() for name in {*CLAIMS, *listed} if name not in listed or name not in told}
        for _, option, where, way in self.named():
            if (
                isinstance(option.entry, Choice | Unsure)
                and option.level > Level.EXPECTED
                and not option.because
            ):
                found.add(where)
            assert max(cause.level for cause in way.verdict.causes) is way.level
        return found

    def p12(self):
        """Each floor on the days around its thresholds, read in a plain way, beside the screens of the engine."""
        found = set()
        for problem in self.wizard.problems.choices:
            for id_, entry in self.staged(problem):
                thresholds = [stage.after_days for stage in entry.later]
                for day in {n + step for n in thresholds for step in (-1, 0, 1)} - {-1}:
                    begun = [stage.floor for stage in entry.later if stage.after_days < day]
                    due = Level.of(([entry.floor, *begun])[-1])
                    if any(self.on_screen(problem, id_, entry, when) is not due for when in self.meant(day)):
                        found.add(id_)
        for question in (*self.wizard.questions, self.wizard.risk):
            if question.after_days is not None:
                for day in {question.after_days + step for step in (-1, 0, 1)} - {-1}:
                    if any(
                        (when > question.after_days) is not (day > question.after_days)
                        for when in self.meant(day)
                    ):
                        found.add(question.id)
        return found

    def staged(self, problem):
        yield problem.id, problem
        for question in (*self.wizard.questions, self.wizard.risk):
            yield from ((question.id, answer) for answer in (*question.choices, question.unsure))

    def meant(self, day):
        """Return the day, and the day that the time touched for it is reckoned as."""
        times = [
            t
            for t in self.wizard.times.choices
            if t.from_day <= day <= (FOREVER if t.to_day is None else t.to_day)
        ]
        return [day, *(FOREVER if time.to_day is None else time.to_day for time in times[:1])]

    def on_screen(self, problem, id_, entry, day):
        if isinstance(entry, Problem):
            step = every_step(self.wizard, (problem,), day)[WHEN]
            levels = {option.day: option.level for option in step.options}
            return max(Level.of(entry.floor), levels.get(day, time_option("", None, day, (problem,)).level))
        step = every_step(self.wizard, (problem,), day)[id_]
        return next(option.level for option in step.options if option.entry is entry)

    def p14(self):
        found = set()
        for level in Level:
            outcome = getattr(self.content.outcomes, level.id)
            others = [getattr(self.content.outcomes, other.id) for other in Level if other < level]
            if any(outcome.word == other.word or outcome.heading == other.heading for other in others):
                found.add(level.id)
            number = "{phone}" if level < Level.DOCTOR_TODAY else "{emergency_number}"
            texts = [
                outcome.heading,
                outcome.line,
                outcome.closing.text,
                *(step.text for step in outcome.steps),
            ]
            if not any(number in text for text in texts):
                found.add(level.id)
        return found
