"""Laws that each way shows by itself, by brute force: P7 to P12 and P14."""

from __future__ import annotations

from kiosk.content.claims import LEAFLET_CLAIMS
from kiosk.content.entry import NONE, NOT_SURE, Statement
from kiosk.content.leaflet import Act, Span
from kiosk.content.outline import outline
from kiosk.content.wizard import Choice, Problem, Sign, Unsure
from kiosk.triage.laws.yardstick import LEAST, SIGNS, STAYS, WARNINGS, WINDOWS, WITH_RISK
from kiosk.triage.steps import WHEN, Kind, every_step, time_option
from kiosk.triage.urgency import FOREVER, Level
from tests.triage.every_way import EveryWay


class ByItself(EveryWay):
    """Looks at one way at a time."""

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
        """Yield every answer on every way: what it names, its id in failures, and the way."""
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
        found = {
            name.lower() for name in {*LEAFLET_CLAIMS, *listed} if name not in listed or name not in told
        }
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
        """Each floor on the days around its thresholds, read in a plain way, beside the engine's screens."""
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
