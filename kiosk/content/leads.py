"""Rules on which questions open which: all are there, all are asked some day, and the asking ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from kiosk.content.ids import RISK, missing
from kiosk.content.model import Content
from kiosk.content.problems import Finding, TreePath, quoted
from kiosk.content.wizard import Question

_Lead = tuple[TreePath, str]

_LONGEST_LOOP = 12


def questions_resolve(content: Content) -> Iterator[Finding]:
    """Problems and answers open questions that are there."""
    names = [question.id for question in content.wizard.questions]
    there = frozenset(names)
    for path, name in (*_asked_first(content), *chain.from_iterable(_all_leads(content).values())):
        if name == RISK:
            right = 'write "clot: true" on the answer instead'
            yield Finding(path, "asks for the risk question by its name", right)
        elif name not in there:
            yield missing(path, "question", name, names)


def questions_are_reached(content: Content) -> Iterator[Finding]:
    """Every question is asked on some way from a problem."""
    leads = _all_leads(content)
    waiting = [name for _, name in _asked_first(content)]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(target for _, target in leads.get(name, ()))
    for q, question in enumerate(content.wizard.questions):
        if question.id not in reached:
            path = ("wizard", "questions", q, "id")
            right = "add it to a problem's questions or an answer's leads, or take it away"
            yield Finding(path, f"no problem and no answer ever asks {quoted(question.id)}", right)


def leads_end(content: Content) -> Iterator[Finding]:
    """No question opens itself again by way of others."""
    leads = _all_leads(content)
    finished: set[str] = set()
    for first in leads:
        trail = {} if first in finished else {first: iter(leads[first])}
        while trail:
            here = next(reversed(trail))
            for path, target in trail[here]:
                if target in trail:
                    wrong = f"leads in a loop: {_loop(list(trail), target)}"
                    yield Finding(path, wrong, "take one of these leads away")
                elif target in leads and target not in finished:
                    trail[target] = iter(leads[target])
                    break
            else:
                finished.add(here)
                del trail[here]


def risk_leads_nowhere(content: Content) -> Iterator[Finding]:
    """The question on risks is the last one: none of its answers opens another."""
    risk = content.wizard.risk
    holders = [(("choices", i), choice) for i, choice in enumerate(risk.choices)]
    for steps, answer in (*holders, (("unsure",), risk.unsure)):
        for key in ("clot", "leads"):
            if getattr(answer, key):
                yield Finding(("wizard", RISK, *steps, key), "stands on the last question", "take it away")


def _asked_first(content: Content) -> Iterator[_Lead]:
    for p, problem in enumerate(content.wizard.problems.choices):
        for i, name in enumerate(problem.questions):
            yield ("wizard", "problems", "choices", p, "questions", i), name


def _all_leads(content: Content) -> dict[str, tuple[_Lead, ...]]:
    """For each question, the questions that its answers open."""
    return {question.id: tuple(_leads(q, question)) for q, question in enumerate(content.wizard.questions)}


def _leads(q: int, question: Question) -> Iterator[_Lead]:
    for c, choice in enumerate(question.choices):
        for i, name in enumerate(choice.leads):
            yield ("wizard", "questions", q, "choices", c, "leads", i), name
    for i, name in enumerate(question.unsure.leads):
        yield ("wizard", "questions", q, "unsure", "leads", i), name


def _loop(trail: list[str], target: str) -> str:
    loop = [*trail[trail.index(target) :], target]
    if len(loop) > _LONGEST_LOOP:
        loop[_LONGEST_LOOP // 2 : -_LONGEST_LOOP // 2] = ["..."]
    return " -> ".join(loop)
