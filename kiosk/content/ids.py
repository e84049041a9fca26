"""Rules on names: each stands once, and whatever is named is there.

Which questions open which is leads.py's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from kiosk.content.entry import NO, NONE, NOT_SURE, YES, Pictured
from kiosk.content.model import Content
from kiosk.content.outline import Outline, sources
from kiosk.content.problems import Finding, TreePath, did_you_mean, quoted, written
from kiosk.content.wizard import Time

RISK: Final = "risk"
"""The id of the question on risks, which follows any answer that puts a clot in question."""

_WIZARD_SCREENS: Final = {"problems": "the screen of problems", "when": "the screen of times"}
_ANOTHER: Final = "choose another id"


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def entries_differ(content: Content) -> Iterator[Finding]:
    """Each id stands once among the entries of its kind."""
    wizard = content.wizard
    yield from _differ(("topics",), content.topics)
    yield from _differ(("claims",), content.claims)
    yield from _differ(("red_flags",), content.red_flags)
    yield from _differ(("sources",), content.sources)
    yield from _differ(("words",), content.words)
    yield from _differ(("wizard", "problems", "choices"), wizard.problems.choices)
    yield from _differ(("wizard", "times", "choices"), wizard.times.choices)


def choices_differ(content: Content) -> Iterator[Finding]:
    """Each answer's id stands once in its question."""
    for i, question in enumerate(content.wizard.questions):
        yield from _differ(("wizard", "questions", i, "choices"), question.choices)
    yield from _differ(("wizard", RISK, "choices"), content.wizard.risk.choices)


def screens_differ(content: Content) -> Iterator[Finding]:
    """No two screens of the wizard share an id; the screen of a danger sign is ``check_`` and its id."""
    taken = dict(_WIZARD_SCREENS)
    for path, screen in _screens(content):
        if screen in taken:
            wrong = f"gives a screen the id {quoted(screen)}, which {taken[screen]} has"
            yield Finding(path, wrong, _ANOTHER)
        taken.setdefault(screen, written(path[:-1]))


def risk_is_called_risk(content: Content) -> Iterator[Finding]:
    """The question on risks has the id that answers look for."""
    if content.wizard.risk.id != RISK:
        yield Finding(("wizard", RISK, "id"), f"is {quoted(content.wizard.risk.id)}", f"write {RISK}")


def reserved_answers_stay_free(content: Content) -> Iterator[Finding]:
    """The answers "not sure" and "none" are the wizard's own; only the question on risks has a "none".

    Nor is a danger sign called "yes" or "no", as the answers to its small test are: in a list of answers, the
    sign would be told as that answer.
    """
    wizard = content.wizard
    both = (NONE, NOT_SURE)
    for g, gate in enumerate(wizard.gates):
        yield from _free(("wizard", "gates", g, "signs"), gate.signs, (*both, YES, NO))
    yield from _free(("wizard", "problems", "choices"), wizard.problems.choices, both)
    yield from _free(("wizard", "times", "choices"), wizard.times.choices, both)
    for q, question in enumerate(wizard.questions):
        yield from _free(("wizard", "questions", q, "choices"), question.choices, (NOT_SURE,))
    yield from _free(("wizard", RISK, "choices"), wizard.risk.choices, (NOT_SURE,))


def problems_resolve(content: Content) -> Iterator[Finding]:
    """Topics name problems that are there, and problems name topics that are there."""
    problems = [problem.id for problem in content.wizard.problems.choices]
    topics = [topic.id for topic in content.topics]
    there = frozenset(problems)
    for t, topic in enumerate(content.topics):
        for p, problem in enumerate(topic.problems):
            if problem not in there:
                yield missing(("topics", t, "problems", p), "problem", problem, problems)
    there = frozenset(topics)
    for p, entry in enumerate(content.wizard.problems.choices):
        if entry.topic is not None and entry.topic not in there:
            yield missing(("wizard", "problems", "choices", p, "topic"), "topic", entry.topic, topics)


def topics_are_reached(content: Content) -> Iterator[Finding]:
    """A topic and its problems name each other, so that each leads to the other."""
    listed = {topic.id: topic.problems for topic in content.topics}
    topic_of = {problem.id: problem.topic for problem in content.wizard.problems.choices}
    for t, topic in enumerate(content.topics):
        for p, name in enumerate(topic.problems):
            if name in topic_of and topic_of[name] != topic.id:
                wrong = f"names the problem {quoted(name)}, which does not name this topic"
                right = f'write "topic: {topic.id}" there, or take it away here'
                yield Finding(("topics", t, "problems", p), wrong, right)
    for p, problem in enumerate(content.wizard.problems.choices):
        if problem.topic in listed and problem.id not in listed[problem.topic]:
            wrong = f"names the topic {quoted(problem.topic)}, which does not name this problem"
            path = ("wizard", "problems", "choices", p, "topic")
            yield Finding(path, wrong, f"add {problem.id} to that topic's problems, or take this line away")


def sources_resolve(content: Content, entries: Outline) -> Iterator[Finding]:
    """Every claim, red flag and outside source that is named is listed."""
    lists = {"L": "claims", "R": "red_flags", "S": "sources"}
    there = {
        each.id for listed in (content.claims, content.red_flags, content.sources) for each in _named(listed)
    }
    there.add("design")
    for path, entry in entries:
        for i, name in enumerate(sources(entry)):
            if name not in there:
                wrong = f"names {quoted(name)}, which is not there"
                right = f"add it under {lists[name[0]]}, or name one that is there"
                yield Finding((*path, "source", i), wrong, right)


def pictures_exist(entries: Outline, pictures: frozenset[str]) -> Iterator[Finding]:
    """Every picture that is named is there."""
    for path, entry in entries:
        name = entry.picture if isinstance(entry, Pictured | Time) else None
        if name is not None and name not in pictures:
            yield missing((*path, "picture"), "picture", name, sorted(pictures))


def pictures_of_times_are_told(content: Content) -> Iterator[Finding]:
    """A time has a picture and what it shows in words, or neither: nobody may be shown more than is said."""
    for t, time in enumerate(content.wizard.times.choices):
        path: TreePath = ("wizard", "times", "choices", t)
        if time.picture is not None and time.alt is None:
            yield Finding((*path, "picture"), "is told in no words", "add alt: what the picture shows")
        if time.alt is not None and time.picture is None:
            yield Finding((*path, "alt"), "tells of no picture", "add the picture, or take this line away")


def missing(path: TreePath, kind: str, name: str, known: Iterable[str]) -> Finding:
    """What to say of a name that nothing has."""
    wrong = f"names the {kind} {quoted(name)}, which is not there"
    return Finding(path, wrong, did_you_mean(name, known) or f"add that {kind}, or name one that is there")


def _named(entries: Iterable[_Named]) -> Iterable[_Named]:
    return entries


def _differ(holder: TreePath, entries: Iterable[_Named]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for i, entry in enumerate(entries):
        if entry.id in first:
            wrong = f"{quoted(entry.id)} is already the id of {written((*holder, first[entry.id]))}"
            yield Finding((*holder, i, "id"), wrong, _ANOTHER)
        first.setdefault(entry.id, i)


def _screens(content: Content) -> Iterator[tuple[TreePath, str]]:
    """The id of every screen that content.yaml names, with the path of the id it comes from."""
    yield ("wizard", RISK, "id"), RISK
    for g, gate in enumerate(content.wizard.gates):
        yield ("wizard", "gates", g, "id"), gate.id
        for s, sign in enumerate(gate.signs):
            yield ("wizard", "gates", g, "signs", s, "id"), f"check_{sign.id}"
    for q, question in enumerate(content.wizard.questions):
        yield ("wizard", "questions", q, "id"), question.id


def _free(holder: TreePath, entries: Iterable[_Named], reserved: tuple[str, ...]) -> Iterator[Finding]:
    for i, entry in enumerate(entries):
        if entry.id in reserved:
            wrong = f"{quoted(entry.id)} is an answer of the wizard's own"
            yield Finding((*holder, i, "id"), wrong, _ANOTHER)
