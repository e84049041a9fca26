"""Screen, speech, code and paper say the same: every word of all four, with what is declared to differ.

A page of each kind in the usual run, in three languages; with ``-m slow``, every page there is.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kiosk.content.numbers import STAYS
from kiosk.shell.languages import others_beside
from kiosk.shell.speech.page import pieces_on
from kiosk.speech.pieces import Connecting, Kind, reading
from kiosk.speech.sentences import sentences
from kiosk.takeaway.short import briefly, code_text, named
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import emergency_number
from kiosk.takeaway.told import Part, Told
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Visit
from tests.takeaway.conftest import LANGUAGES
from tests.takeaway.paper.conftest import letters, printed
from tests.takeaway.paper.conftest import pages as pages_of
from tests.takeaway.test_phones_read_it import pages, some

SILENT = Connecting("", "", "", "", "", "")


def told_words(told: Told) -> set[str]:
    """Return all that is told, piece by piece."""
    found = {told.title, told.line, told.word, told.number.number}
    for section in told.sections:
        found |= {section.heading}
        found |= {part for item in section.items for part in (item.name, item.text)}
    return seen(found - {""})


def seen(texts: Iterable[str]) -> set[str]:
    """Return texts as eyes have them: a space at which no line ends looks like any other."""
    return {text.replace(STAYS, " ") for text in texts}


class Faces:
    """One page of the kiosk with its four faces."""

    def __init__(self, kiosk, visit: Visit, code: str) -> None:
        session = kiosk.session
        session.replace(Visit(settings=Settings(motion=False, language=code)))
        taken = visit.prefer(session.visit.settings)
        session.replace(taken.back(session.content))
        kiosk.window.grabWindow()
        self.pieces = [seen.piece for seen in pieces_on(kiosk.window)]
        session.replace(taken)
        self.told = kiosk.model.taking.told[0]
        self.code = code_text(self.told, Stamp(kiosk.model.taking.today(), session.seal))

    @property
    def shown(self) -> set[str]:
        """What is read on the screen, but its head that is on every page alike."""
        return seen(p.name for p in self.pieces if p.kind is Kind.TEXT and not p.aside)

    @property
    def said(self) -> set[str]:
        """Every sentence that is said."""
        return seen(utterance.text for utterance in reading(self.pieces, SILENT))


def on_the_screen_alone(told: Told) -> set[str]:
    """What only the screen shows: pictures in words, the scale of the chart, whose number it is."""
    say, content = told.language.say, told.language.content
    found = (
        {topic.alt for topic in content.topics} | {act.alt for act in content.care.acts} | {content.care.alt}
    )
    found |= {span.name for topic in content.topics for span in topic.lasts}
    found |= {say(f"unit_{unit}") for unit in ("hours", "days", "weeks", "months", "years")}
    found |= {say("key_usual"), say("key_longer"), say("you_are_here")}
    return seen(found | {told.number.label, told.number.hours})


def compare(faces: Faces) -> None:
    """Fail on any difference that is not declared."""
    told = faces.told
    own = told_words(told)
    number = (
        set() if told.level else seen([told.number.number])
    )  # the page of a topic leaves it to "Get help now"
    assert own - number <= faces.shown, f"not shown: {own - number - faces.shown}"
    assert faces.shown - own <= on_the_screen_alone(told), f"shown only: {faces.shown - own}"
    sayings = {sentence for words in own - number for sentence in sentences(words)}
    assert sayings <= faces.said, f"not said: {sayings - faces.said}"
    in_code = faces.code.split("\n")
    for section in told.of(Part.STEPS, Part.ACTS, Part.SIGNS, Part.CLOSING):
        whole = {named(item) for item in section.items} | {item.text for item in section.items}
        short = {item.short for item in section.items} | {f"{i.name}: {i.short}" for i in section.items}
        for words in briefly(section):
            assert words in whole | short
            assert any(line.endswith(words) for line in in_code)
    _on_paper(told)


def _on_paper(told: Told) -> None:
    """Fail unless the letters on paper are those of what is told, and of what only paper has."""
    from kiosk.takeaway.paper.sheet import _AGAIN
    from tests.takeaway.conftest import STAMP

    say = told.language.say
    parts = pages_of(printed([told]))
    numbers = [told.number] if told.level else [told.number, emergency_number(told.language)]
    wanted = [told.language.content.clinic.name, told.title, told.line, told.word]
    wanted += [part for number in numbers for part in (number.label, number.number, number.hours)]
    for section in told.sections:
        wanted.append(section.heading)
        for item in section.items:
            wanted += [item.name, item.text]
            if section.part is Part.ANSWERS:
                wanted.append("\N{EN DASH}")
    if told.level in _AGAIN and told.id != "care":
        wanted.append(say("look_again"))
    for n in range(len(parts)):
        wanted += STAMP.lines(told.language)
        wanted.append("·" * (len(STAMP.lines(told.language)) - 1))
        if len(parts) > 1:
            wanted.append(say("page_of", page=n + 1, pages=len(parts)))
            wanted += [told.title] if n else []  # the back says what it is the back of
    found, expected = letters("".join(parts)), letters("".join(wanted))
    assert found == expected, f"too few {expected - found}, too many {found - expected}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_of_each_kind_says_the_same_on_all_four(start, real_content, code):
    kiosk = start(settings=Settings(motion=False), others=others_beside())
    for _name, visit in some(real_content):
        compare(Faces(kiosk, visit, code))


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_says_the_same_on_all_four(start, real_content, code):
    kiosk = start(settings=Settings(motion=False), others=others_beside())
    for visit in pages(real_content).values():
        compare(Faces(kiosk, visit, code))
