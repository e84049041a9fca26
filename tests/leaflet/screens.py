"""Every screen that content.yaml makes: its name and its words in reading order, clinic details filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.content.model import Content
from kiosk.content.wizard import Choice, Gate, Outcome, Problem, Question, Sign, Unsure

CALL = "Call us if any one of these:"
HELP = "Get help now if any one of these:"


@dataclass(frozen=True)
class Screen:
    """One screen: what kind it is, its name, and its texts."""

    kind: str
    name: str
    texts: tuple[str, ...]


def screens(content: Content) -> list[Screen]:
    """Return all screens: topics, care, help, the wizard's, and each outcome with each reason it can have."""
    return [
        Screen(kind, name, tuple(content.clinic.fill(text) for text in texts if text))
        for kind, name, texts in _raw(content)
    ]


def _raw(content: Content) -> Iterator[tuple[str, str, list[str | None]]]:
    wizard = content.wizard
    for topic in content.topics:
        yield "topic", topic.id, _topic(topic)
    care, help_ = content.care, content.help
    acts = [text for act in care.acts for text in (act.title, act.text)]
    yield "care", "care", [care.title, care.line, *acts, CALL, *_said(care.call)]
    signs = [sign.text for gate in wizard.gates for sign in gate.signs]
    yield "help", "help", [help_.title, help_.line, *_said(help_.steps), *signs]
    for gate in wizard.gates:
        yield "gate", gate.id, _gate(gate, content)
        for sign in gate.signs:
            yield "check", sign.id, _check(sign, content)
    choices = [text for problem in wizard.problems.choices for text in (problem.text, problem.hint)]
    yield "problems", "problems", [wizard.problems.ask, wizard.problems.help, *choices]
    times = [time.text for time in wizard.times.choices]
    yield "when", "when", [wizard.times.ask, wizard.times.help, *times, wizard.unsure.text]
    for question in (*wizard.questions, wizard.risk):
        yield "question", question.id, [*_question(question), wizard.unsure.text]
    for level, name, reasons in _reasons(content):
        outcome: Outcome = getattr(content.outcomes, level)
        yield f"outcome {level}", name, [*_outcome(outcome), *reasons]


def _said(statements: tuple[Statement, ...]) -> list[str]:
    return [statement.text for statement in statements]


def _topic(topic: Topic) -> list[str | None]:
    lasts = [span.text for span in topic.lasts]
    told = [*_said(topic.notice), *_said(topic.why), *lasts, *_said(topic.helps)]
    return [topic.title, topic.line, *told, CALL, *_said(topic.call), HELP, *_said(topic.emergency)]


def _gate(gate: Gate, content: Content) -> list[str | None]:
    signs = [sign.text for sign in gate.signs]
    return [gate.ask, gate.help, *signs, content.wizard.none.text, content.wizard.unsure.text]


def _check(sign: Sign, content: Content) -> list[str | None]:
    wizard = content.wizard
    return [wizard.check_help, sign.check, wizard.yes.text, wizard.no.text, wizard.unsure.text]


def _question(question: Question) -> list[str | None]:
    return [question.ask, question.help, *(text for c in question.choices for text in (c.text, c.hint))]


def _outcome(outcome: Outcome) -> list[str]:
    return [outcome.word, outcome.heading, outcome.line, *_said(outcome.steps), outcome.closing.text]


def _reasons(content: Content) -> Iterator[tuple[str, str, list[str | None]]]:
    """Yield each level that an answer can lead to, with what that answer adds to the outcome's words."""
    wizard = content.wizard
    for gate in wizard.gates:
        for sign in gate.signs:
            yield gate.floor, sign.id, [sign.text, sign.because.text, sign.say]
    for problem in wizard.problems.choices:
        yield from _of_problem(problem)
    for question in (*wizard.questions, wizard.risk):
        for choice in question.choices:
            yield from _of_answer(f"{question.id} {choice.id}", choice)
        yield from _of_answer(f"{question.id} not sure", question.unsure)


def _of_problem(problem: Problem) -> Iterator[tuple[str, str, list[str | None]]]:
    reason = problem.normal or problem.because
    yield problem.floor, problem.id, [problem.text, reason.text if reason else None, problem.say]
    for later in problem.later:
        yield later.floor, f"{problem.id} after {later.after_days}", [later.because.text, problem.say]


def _of_answer(name: str, entry: Choice | Unsure) -> Iterator[tuple[str, str, list[str | None]]]:
    said: list[str | None] = [entry.because.text if entry.because else None]
    if isinstance(entry, Choice):
        said += [entry.text, entry.say, entry.turns, entry.note.text if entry.note else None]
    yield entry.floor, name, said
    for later in entry.later:
        yield later.floor, f"{name} after {later.after_days}", [later.because.text]
