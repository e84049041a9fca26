"""Text size, colours and movement are chosen anywhere, show at once, and keep the place."""

import pytest

from kiosk.shell.palette import colours
from kiosk.visit.settings import TONES, Settings

READING = "Text and colours"
SKIN = ("Lightest", "Lighter", "Middle", "Darker", "Darkest")


def _words_only(visitor):
    """What is read, but for the buttons that come and go with the length of a page."""
    return [text for text in visitor.hears() if text not in ("Up", "More")]


def _height_of(visitor, text):
    visitor.kiosk.window.grabWindow()
    return next(thing.place.height() for thing in visitor.things if thing.name == text)


def _ground(visitor):
    return visitor.kiosk.window.grabWindow().pixelColor(3, 3).lightness()


def test_larger_words_are_larger_and_the_topic_is_still_open(visitor, real_content):
    title = real_content.topics[1].title
    visitor.touches("Touch to start", title)
    before, height = _words_only(visitor), _height_of(visitor, real_content.topics[1].notice[0].text)
    visitor.touches(READING, "Very large", "Done")
    assert _words_only(visitor) == before
    assert _height_of(visitor, real_content.topics[1].notice[0].text) > height


def test_other_colours_show_at_once_and_the_question_is_still_asked(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="lump", when="days_3_7")
    before = visitor.hears()
    visitor.touches(READING)
    assert _ground(visitor) > 200
    for dark in ("Dark", "White on black"):
        visitor.touches(dark)
        assert _ground(visitor) < 40
    visitor.touches("Done")
    assert visitor.hears() == before
    assert _ground(visitor) < 40


def test_a_result_is_the_same_in_every_size_and_colour(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="puffy", when="days_1_2", puffy_where="whole")
    before = _words_only(visitor)
    for choice in ("Small", "Very large", "Dark", "Black on white", "White on black", "Nothing moves"):
        visitor.touches(READING, choice, "Done")
        assert _words_only(visitor) == before, choice


@pytest.mark.parametrize(
    ("offered", "usual"),
    [
        (("Small", "Medium", "Large", "Very large"), "Medium"),
        (("Light", "Dark", "Black on white", "White on black"), "Light"),
        (SKIN, "Middle"),
        (("Pages move", "Nothing moves"), "Pages move"),
    ],
)
def test_one_of_each_is_ticked_and_the_one_touched_last_is_it(meet, offered, usual):
    visitor = meet(settings=Settings())
    visitor.touches(READING)

    def ticked():
        return [name for name in visitor.ticked if name in offered]

    assert ticked() == [usual]
    for name in offered:
        visitor.touches(name, name)
        assert ticked() == [name]


def test_each_tone_is_shown_on_a_leg_of_that_tone(visitor):
    visitor.touches(READING)
    picture = visitor.kiosk.window.grabWindow()
    places = {thing.name: thing.place for thing in visitor.things if thing.name in SKIN}
    for tone, name in enumerate(SKIN, start=1):
        swatch = picture.copy(places[name])
        down = (swatch.pixelColor(swatch.width() // 2, y).name() for y in range(swatch.height()))
        across = (swatch.pixelColor(x, swatch.height() // 2).name() for x in range(swatch.width()))
        seen = {*down, *across}
        skin = {n: colours("light", n)["skin"] for n in TONES}
        assert {n for n in TONES if skin[n] in seen} == {tone}, name


def test_the_skin_that_is_chosen_is_in_every_picture_until_the_visit_ends(visitor, real_content):
    def pictures():
        wanted = [item.property("wanted") for item in _items(visitor.kiosk) if item.property("wanted")]
        return {address.partition("tone=")[2][0] for address in wanted}

    visitor.touches("Touch to start")
    assert pictures() == {"3"}
    visitor.touches(READING, "Darkest", "Done")
    assert pictures() == {"5"}
    visitor.touches(real_content.topics[2].title)
    assert pictures() == {"5"}
    visitor.touches("Start over", "Touch to start")
    assert pictures() == {"3"}


def _items(kiosk):
    waiting = [kiosk.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())


def test_text_can_be_chosen_on_the_welcome_page_and_leads_back_there(visitor):
    visitor.touches(READING, "Very large", "Done")
    visitor.reads("Touch to start")


def test_a_tablet_in_the_hand_starts_one_step_smaller(meet):
    visitor = meet(size=(800, 1280), settings=None)
    visitor.touches(READING)
    assert "Medium" in visitor.ticked


def test_fewer_and_easier_words_are_chosen_here_and_gone_with_the_visit(visitor, real_content):
    sign = real_content.wizard.gates[0].signs[0]
    visitor.touches("Touch to start", "Is this normal?")
    visitor.reads(sign.text)
    visitor.touches("Text and colours", "Fewer, easier words", "Back")
    visitor.reads(sign.easy.text)
    visitor.touches(sign.easy.text)
    visitor.reads(real_content.outcomes.emergency_now.easy.line)
    visitor.touches("Start over", "Touch to start", "Is this normal?")
    visitor.reads(sign.text)
