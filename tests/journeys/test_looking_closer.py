"""A picture large and hard words explained, by touch and by keys, and the way back."""

from PySide6.QtCore import Qt

from tests.support.visitor import Role

Key = Qt.Key


def test_a_touch_on_the_picture_of_a_topic_shows_it_large_and_another_leads_back(visitor, real_content):
    topic = real_content.topics[0]
    visitor.touches("Touch to start", topic.title)
    before = visitor.hears()
    visitor.touches(topic.alt)
    assert visitor.heading == topic.title
    visitor.reads(topic.alt)
    visitor.touches(topic.alt)
    assert visitor.hears() == before


def test_it_says_what_a_touch_does(visitor, real_content):
    topic = real_content.topics[0]
    visitor.touches("Touch to start", topic.title)
    picture = next(thing for thing in visitor.buttons if thing.name == topic.alt)
    assert picture.role is Role.Button
    assert picture.description == "Touch to see it larger"


def test_a_touch_on_a_card_still_answers_and_its_picture_is_seen_by_a_button_of_its_own(visitor, patient):
    wizard = visitor.kiosk.session.content.wizard
    visitor.touches("Touch to start", "Is this normal?")
    visitor.touches("Larger pictures")
    visitor.reads("Picture 1 of 5", wizard.gates[0].signs[0].alt)
    visitor.touches("Next")
    visitor.reads("Picture 2 of 5", wizard.gates[0].signs[1].alt)
    visitor.touches("Back")
    assert patient.question == "emergency_signs"
    visitor.touches(wizard.none.text)
    assert patient.question == "urgent_signs"


def test_hard_words_are_explained_and_back_leads_to_the_page(visitor, real_content):
    visitor.touches("Touch to start", real_content.topics[0].title)
    before = visitor.hears()
    visitor.touches("Explain")
    pus = next(word for word in real_content.words if word.id == "pus")
    visitor.reads(pus.word, pus.text)
    visitor.touches("Go back")
    assert visitor.hears() == before


def test_by_keys_one_comes_back_to_where_one_was(visitor, hands, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    while visitor.focused != "Larger pictures":
        hands.types(Key.Key_Tab)
    hands.types(Key.Key_Return)
    visitor.reads("Picture 1 of 5")
    hands.types(Key.Key_Escape)
    assert visitor.heading == real_content.wizard.gates[0].ask
    assert visitor.focused == "Larger pictures"


def test_a_page_come_back_to_is_as_far_down_as_it_was(visitor, hands, real_content):
    visitor.touches("Touch to start", real_content.topics[0].title)
    hands.types(Key.Key_PageDown)
    place = [thing.place.y() for thing in visitor.things if thing.name == "Why it happens"]
    visitor.touches("Get help now", "Back")
    assert [thing.place.y() for thing in visitor.things if thing.name == "Why it happens"] == place
