"""Which words are too long for a code, told to those who edit them, so that no patient ever meets it.

Topics, care at home and every result of a danger sign are tried as they are. For results with problems the
longest words that could come together must fit: first of all problems at once, which is more than any result
has, and only where that is too long of each set of problems.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import Final

from kiosk.content.model import Content
from kiosk.content.phrases import read_phrases
from kiosk.content.problems import Fault, Finding, TreePath
from kiosk.content.translation.file import read_translation
from kiosk.content.translation.language import Language, original
from kiosk.content.translation.offering import Folders, others
from kiosk.content.wizard import Problem, Wizard
from kiosk.takeaway.code import fits
from kiosk.takeaway.outcome import MOST_SIGNS, signs
from kiosk.takeaway.short import code_text, named
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import signs_section, told_care, told_result, told_topic
from kiosk.takeaway.told import Item, Part, Told
from kiosk.triage.answers import Answers
from kiosk.triage.flow import replay
from kiosk.triage.paths import all_ways
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import verdict_of

_LONGEST_DAY: Final = Stamp(date(2026, 9, 30))
"""A day that takes many letters, on words that nobody has vouched for."""
_MANY: Final = 1_000

_Candidates = dict[Level, dict[str, Item]]


@dataclass(frozen=True)
class Shape:
    """Which answers bring up all that can be told; the same in every language, so that one walk finds them.

    ``ended`` are the ways that end at a danger sign. ``longest`` has for each level a way with the most
    notes, and ``signs`` for each problem ways that between them name every sign it can turn to.
    """

    ended: tuple[Answers, ...]
    longest: Mapping[Level, Answers]
    signs: Mapping[str, tuple[Answers, ...]]


def shape_of(wizard: Wizard) -> Shape:
    """Walk every way with one problem once."""
    ended: list[Answers] = []
    longest: dict[Level, tuple[int, Answers]] = {}
    seen: set[tuple[str, str, str, Level]] = set()
    naming: dict[str, list[Answers]] = defaultdict(list)
    for way in all_ways(wizard):
        verdict = way.verdict
        if not verdict.problems:
            ended.append(way.answers)
        if verdict.level not in longest or longest[verdict.level][0] < len(verdict.notes):
            longest[verdict.level] = (len(verdict.notes), way.answers)
        for problem in verdict.problems:
            told = {(problem.id, each.question, each.answer, each.level) for each in verdict.would_change}
            if not told <= seen:
                seen |= told
                naming[problem.id].append(way.answers)
    return Shape(
        tuple(ended),
        {level: answers for level, (_, answers) in longest.items()},
        {problem: tuple(ways) for problem, ways in naming.items()},
    )


@dataclass(frozen=True)
class Codes:
    """What does not fit into a code: ``findings`` in the content's own language, ``faults`` in the others."""

    findings: tuple[Finding, ...] = ()
    faults: tuple[Fault, ...] = ()


def codes_of(content: Content, folders: Folders) -> Codes:
    """Look at the content and at every translation of it; one that cannot be read has faults of its own."""
    english = original(content, read_phrases(folders.phrases_of(content.language)))
    shape = shape_of(content.wizard)
    faults: list[Fault] = []
    for language in others(english, folders, lambda _path, _error: None, unapproved=True):
        if findings := tuple(_either(language, shape)):
            file = read_translation(folders.content / f"{language.code}.yaml")
            faults += (file.fault(_key(content, path), wrong, right) for path, wrong, right in findings)
    return Codes(tuple(_either(english, shape)), tuple(faults))


def _either(language: Language, shape: Shape) -> Iterator[Finding]:
    """Yield what does not fit, in the usual words or in the easier ones; each place once."""
    found = {each.path: each for words in (language.easier, language) for each in unfit(words, shape)}
    yield from found.values()


def _key(content: Content, path: TreePath) -> str:
    """Return the key under which a translation holds the head of what is at ``path``."""
    match path:
        case ("topics", int(index)):
            return f"topics.{content.topics[index].id}.title"
        case ("outcomes", str(level)):
            return f"outcomes.{level}.heading"
    return "care.title"


def unfit(language: Language, shape: Shape) -> Iterator[Finding]:
    """Yield what does not fit into a code in this language, each place once."""
    found: dict[TreePath, Finding] = {}
    for path, told, about in _all(language, shape):
        if path not in found and not fits(text := code_text(told, _LONGEST_DAY)):
            size = len(text.encode())
            wrong = f"makes {size} bytes{about} in {language.name}, more than the code for phones holds"
            longest = max((item.brief for section in told.sections for item in section.items), key=len)
            right = f'give its longest texts a "short:", such as "{longest[:40]}..."'
            found[path] = Finding(path, wrong, right)
    yield from found.values()


def _all(language: Language, shape: Shape) -> Iterator[tuple[TreePath, Told, str]]:
    content = language.content
    for t, topic in enumerate(content.topics):
        yield ("topics", t), told_topic(language, topic), ""
    yield ("care",), told_care(language), ""
    for answers in shape.ended:
        verdict = verdict_of(replay(content.wizard, answers))
        yield ("outcomes", verdict.level.id), told_result(language, verdict), ""
    candidates = _candidates(language, shape)
    for level, answers in shape.longest.items():
        told = told_result(language, verdict_of(replay(content.wizard, answers)))
        yield from _together(language, told, level, candidates)


def _together(
    language: Language, told: Told, level: Level, candidates: Mapping[str, _Candidates]
) -> Iterator[tuple[TreePath, Told, str]]:
    """Yield the most that could be told at a level, set by set; nothing where all problems at once fit."""
    problems = language.content.wizard.problems
    longest = sorted(problems.choices, key=lambda each: len(each.text.encode()), reverse=True)
    named_at_once = tuple(problem.text for problem in longest[: problems.at_most])
    most = replace(_most(language, told, level, problems.choices, candidates), about=named_at_once)
    if fits(code_text(most, _LONGEST_DAY)):
        return
    for size in range(1, problems.at_most + 1):
        for chosen in combinations(problems.choices, size):
            names = ", ".join(problem.id for problem in chosen)
            yield ("outcomes", level.id), _most(language, told, level, chosen, candidates), f" with {names}"


def _candidates(language: Language, shape: Shape) -> Mapping[str, _Candidates]:
    """Return for each problem the signs that its questions can name, by the level they would make it."""
    found: dict[str, _Candidates] = defaultdict(lambda: defaultdict(dict))
    for problem, answers in shape.signs.items():
        for each in answers:
            for listed in signs(language, verdict_of(replay(language.content.wizard, each)), _MANY):
                for item in listed.items:
                    found[problem][listed.level].setdefault(named(item), item)
    return found


def _most(
    language: Language,
    told: Told,
    level: Level,
    chosen: tuple[Problem, ...],
    candidates: Mapping[str, _Candidates],
) -> Told:
    """Return a result as it would be with the longest signs that these problems can bring together."""
    kept = [section for section in told.sections if section.part is not Part.SIGNS]
    for above in (each for each in Level if each > level):
        together: dict[str, Item] = {}
        for problem in chosen:
            together |= candidates[problem.id][above]
        items = sorted(together.values(), key=lambda item: len(named(item).encode()), reverse=True)
        if items:
            kept.append(signs_section(language, above, tuple(items[:MOST_SIGNS])))
    return replace(told, sections=tuple(kept), about=tuple(problem.text for problem in chosen))
