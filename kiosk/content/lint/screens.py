"""Every screen that content.yaml makes: its name and its words in reading order, clinic details filled in.

The words of the interface, such as headings, are left out: they are the same everywhere and written once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.entry import Statement
from kiosk.content.ids import RISK
from kiosk.content.leaflet import Topic
from kiosk.content.model import Content
from kiosk.content.problems import TreePath
from kiosk.content.wizard import Choice, Gate, Later, Outcome, Problem, Question, Sign, Unsure

Words = list[str | None]
"""The texts of a screen; None where an optional one is left out."""


@dataclass(frozen=True)
class Screen:
    """One screen: what kind it is, its name, the path of what makes it, and its texts.

    ``part_of`` names the screen that this one only adds a reason to; "" for all others.
    """

    kind: str
    name: str
    path: TreePath
    texts: tuple[str, ...]
    part_of: str = ""


@dataclass(frozen=True)
class _Reason:
    """What an answer adds to the words of the outcome it leads to."""

    level: str
    name: str
    path: TreePath
    texts: Words


def screens(content: Content) -> list[Screen]:
    """Return all screens: topics, care, help, the wizard's, and each outcome with each reason it can have."""
    found = [*_leaflet(content), *_asked(content)]
    outcomes = {level: _outcome(outcome) for level, outcome in content.outcomes}
    found += [_screen("outcome", level, ("outcomes", level), texts) for level, texts in outcomes.items()]
    found += [
        _screen(f"outcome {r.level}", r.name, r.path, [*outcomes[r.level], *r.texts], r.level)
        for r in _reasons(content)
    ]
    fill = content.clinic.fill
    return [
        Screen(each.kind, each.name, each.path, tuple(map(fill, each.texts)), each.part_of) for each in found
    ]


def _screen(kind: str, name: str, path: TreePath, texts: Words, part_of: str = "") -> Screen:
    return Screen(kind, name, path, tuple(text for text in texts if text), part_of)


def _leaflet(content: Content) -> Iterator[Screen]:
    for t, topic in enumerate(content.topics):
        yield _screen("topic", topic.id, ("topics", t), _topic(topic))
    care, help_ = content.care, content.help
    acts = [text for act in care.acts for text in (act.title, act.text)]
    yield _screen("care", "care", ("care",), [care.title, care.line, *acts, *_said(care.call)])
    signs = [sign.text for gate in content.wizard.gates for sign in gate.signs]
    if content.words:
        meanings = [text for word in content.words for text in (word.word, word.text)]
        yield _screen("words", "words", ("words",), [*meanings])
    yield _screen("help", "help", ("help",), [help_.title, help_.line, *_said(help_.steps), *signs])


def _asked(content: Content) -> Iterator[Screen]:
    wizard = content.wizard
    for g, gate in enumerate(wizard.gates):
        path: TreePath = ("wizard", "gates", g)
        yield _screen("gate", gate.id, path, _gate(gate, content))
        for s, sign in enumerate(gate.signs):
            yield _screen("check", sign.id, (*path, "signs", s), _check(sign, content))
    problems, times = wizard.problems, wizard.times
    choices = [text for problem in problems.choices for text in (problem.text, problem.hint)]
    yield _screen("problems", "problems", ("wizard", "problems"), [problems.ask, problems.help, *choices])
    told = [time.text for time in times.choices]
    yield _screen("when", "when", ("wizard", "times"), [times.ask, times.help, *told, wizard.unsure.text])
    for path, question in _questions(content):
        yield _screen("question", question.id, path, [*_question(question), wizard.unsure.text])


def _questions(content: Content) -> Iterator[tuple[TreePath, Question]]:
    for q, question in enumerate(content.wizard.questions):
        yield ("wizard", "questions", q), question
    yield ("wizard", RISK), content.wizard.risk


def _said(statements: tuple[Statement, ...]) -> list[str]:
    return [statement.text for statement in statements]


def _topic(topic: Topic) -> Words:
    lasts = [span.text for span in topic.lasts]
    first = [topic.title, topic.line, *_said(topic.notice), *_said(topic.why), *lasts]
    return [*first, *_said(topic.helps), *_said(topic.call), *_said(topic.emergency)]


def _gate(gate: Gate, content: Content) -> Words:
    wizard = content.wizard
    return [gate.ask, gate.help, *(sign.text for sign in gate.signs), wizard.none.text, wizard.unsure.text]


def _check(sign: Sign, content: Content) -> Words:
    wizard = content.wizard
    return [wizard.check_help, sign.check, wizard.yes.text, wizard.no.text, wizard.unsure.text]


def _question(question: Question) -> Words:
    return [question.ask, question.help, *(text for c in question.choices for text in (c.text, c.hint))]


def _outcome(outcome: Outcome) -> Words:
    return [outcome.word, outcome.heading, outcome.line, *_said(outcome.steps), outcome.closing.text]


def _reasons(content: Content) -> Iterator[_Reason]:
    """Yield each level that an answer can lead to, with what that answer adds to the outcome's words."""
    wizard = content.wizard
    for g, gate in enumerate(wizard.gates):
        for s, sign in enumerate(gate.signs):
            texts: Words = [sign.text, sign.because.text, sign.say]
            yield _Reason(gate.floor, sign.id, ("wizard", "gates", g, "signs", s), texts)
    for p, problem in enumerate(wizard.problems.choices):
        reason = problem.normal or problem.because
        texts = [problem.text, reason.text if reason else None, problem.say]
        path: TreePath = ("wizard", "problems", "choices", p)
        yield _Reason(problem.floor, problem.id, path, texts)
        yield from _later(problem, problem.id, path, [problem.text, problem.say])
    for path, question in _questions(content):
        for c, choice in enumerate(question.choices):
            yield from _of_answer(f"{question.id} {choice.id}", (*path, "choices", c), choice)
        yield from _of_answer(f"{question.id} not sure", (*path, "unsure"), question.unsure)


def _of_answer(name: str, path: TreePath, entry: Choice | Unsure) -> Iterator[_Reason]:
    texts: Words = [entry.because.text if entry.because else None]
    if isinstance(entry, Choice):
        texts += [entry.text, entry.say, entry.turns, entry.note.text if entry.note else None]
    yield _Reason(entry.floor, name, path, texts)
    yield from _later(entry, name, path, [])


def _later(entry: Problem | Choice | Unsure, name: str, path: TreePath, texts: Words) -> Iterator[_Reason]:
    later: Later
    for i, later in enumerate(entry.later):
        because = (*path, "later", i)
        yield _Reason(later.floor, f"{name} after {later.after_days}", because, [later.because.text, *texts])
