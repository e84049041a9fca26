"""Puts together what a screen tells: a result, a topic, or care at home."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.content.entry import Statement
from kiosk.content.leaflet import Topic
from kiosk.content.translation.language import Language
from kiosk.takeaway import outcome
from kiosk.takeaway.told import Item, Number, Part, Section, Told
from kiosk.triage.urgency import Level
from kiosk.triage.verdict import Verdict

HELP: Final = "help"
"""The id of what the page "Get help now" tells."""


def told_result(language: Language, verdict: Verdict) -> Told:
    """Return what the page of a result tells; ``verdict`` is of the content in this language."""
    words = language.outcome(verdict.level.id)
    say = outcome.spoken_at_all(language, verdict)
    rows = outcome.answer_rows(language, verdict.state.asked)
    sections = (
        Section(Part.STEPS, language.say("what_to_do"), _filled(language, words.steps)),
        Section(Part.REASONS, outcome.reasons_heading(language, verdict), _plain(outcome.reasons(verdict))),
        Section(Part.SAY, language.say("you_can_say"), _plain([say] if say else [])),
        Section(Part.CLOSING, "", _filled(language, [words.closing])),
        Section(Part.LASTS, language.say("lasts"), _plain(outcome.lasts(language, verdict))),
        Section(Part.HELPS, language.say("helps"), tuple(outcome.helps(language, verdict))),
        Section(Part.NOTES, language.say("good_to_know"), _items(verdict.notes)),
        *(signs_section(language, each.level, each.items) for each in outcome.signs(language, verdict)),
        Section(
            Part.ANSWERS,
            language.say("your_answers"),
            tuple(Item(row.answer, name=row.label, level=row.level) for row in rows),
        ),
    )
    return Told(
        id=f"result-{verdict.level.id}",
        language=language,
        title=language.fill(words.heading),
        line=language.fill(words.line),
        number=outcome.number(language, verdict.level),
        sections=_not_empty(sections),
        level=verdict.level.id,
        word=words.word,
        about=tuple(problem.text for problem in verdict.problems),
        picture=_picture(language, verdict)[0],
        alt=_picture(language, verdict)[1],
    )


def told_topic(language: Language, topic: Topic) -> Told:
    """Return what the page of a topic tells."""
    lasts = tuple(Item(span.text) for span in topic.lasts)
    sections = (
        Section(Part.NOTICE, language.say("notice"), _items(topic.notice)),
        Section(Part.WHY, language.say("why"), _items(topic.why)),
        Section(Part.LASTS, language.say("lasts"), lasts),
        Section(Part.HELPS, language.say("helps"), _items(topic.helps)),
        Section(Part.SIGNS, language.say("call_if"), _items(topic.call), Level.CALL_CLINIC.id),
        Section(Part.SIGNS, language.say("emergency_if"), _items(topic.emergency), Level.EMERGENCY_NOW.id),
    )
    return Told(
        id=f"topic-{topic.id}",
        language=language,
        title=topic.title,
        line=topic.line,
        number=outcome.number(language, Level.CALL_CLINIC),
        sections=_not_empty(sections),
        picture=topic.picture,
        alt=topic.alt,
    )


def told_care(language: Language) -> Told:
    """Return what the page on care at home tells."""
    care = language.content.care
    acts = (Item(act.text, act.short or "", act.title, act.picture, act.alt) for act in care.acts)
    return Told(
        id="care",
        language=language,
        title=care.title,
        line=care.line,
        number=outcome.number(language, Level.CALL_CLINIC),
        sections=(
            Section(Part.ACTS, "", tuple(acts)),
            Section(Part.SIGNS, language.say("call_if"), _items(care.call), Level.CALL_CLINIC.id),
        ),
        picture=care.picture,
        alt=care.alt,
    )


def told_help(language: Language) -> Told:
    """Return what the page "Get help now" tells."""
    content = language.content
    signs = (
        Section(
            Part.SIGNS,
            outcome.help_heading(language, gate),
            tuple(Item(sign.text) for sign in gate.signs),
            gate.floor,
        )
        for gate in content.wizard.gates
    )
    return Told(
        id=HELP,
        language=language,
        title=content.help.title,
        line=language.fill(content.help.line),
        number=outcome.number(language, Level.CALL_CLINIC),
        sections=(Section(Part.STEPS, "", _filled(language, content.help.steps)), *signs),
    )


def signs_section(language: Language, level: Level, items: tuple[Item, ...]) -> Section:
    """Return the signs that would make a result ``level``."""
    above = outcome.heading(language, level)
    return Section(Part.SIGNS, above, items, level.id, outcome.short_heading(language, level))


def emergency_number(language: Language) -> Number:
    """Return the number that is called when there is danger."""
    return outcome.number(language, Level.EMERGENCY_NOW)


def _picture(language: Language, verdict: Verdict) -> tuple[str, str]:
    """Return the picture of what the result is about, and it in words; nothing where no problem was named."""
    topics = outcome.topics(language, verdict)
    return (topics[0].picture, topics[0].alt) if topics else ("", "")


def _items(statements: Iterable[Statement]) -> tuple[Item, ...]:
    return tuple(Item(each.text, each.short or "") for each in statements)


def _filled(language: Language, statements: Iterable[Statement]) -> tuple[Item, ...]:
    return tuple(Item(language.fill(each.text), language.fill(each.short or "")) for each in statements)


def _plain(texts: Iterable[str]) -> tuple[Item, ...]:
    return tuple(map(Item, texts))


def _not_empty(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.items)
