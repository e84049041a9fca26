"""The order in which a screen is read, and what is said of the thing that has the keys."""

from kiosk.speech.pieces import Connecting, Kind, Piece, focused, reading

WORDS = Connecting("You can touch:", "Ticked.", "Not ticked.", "A button.", "A slider.", "Not yet.")
BACK = Piece(Kind.BUTTON, "Back")
ASK = Piece(Kind.TEXT, "Is it growing?")
HINT = Piece(Kind.TEXT, "Look at it. Feel it.")
YES = Piece(Kind.TICK, "Yes", "It is larger. It is hard.", ticked=True)
LOCKED = Piece(Kind.BUTTON, "Continue", disabled=True)
HELP = Piece(Kind.BUTTON, "Get help now", group="Always here")


def said(*pieces: Piece) -> list[str]:
    return [utterance.text for utterance in reading(pieces, WORDS)]


def test_what_is_to_be_read_comes_before_what_can_be_touched():
    assert said(BACK, ASK) == ["Is it growing?", "You can touch:", "Back"]


def test_what_stands_at_the_head_of_every_page_is_not_said_first():
    clinic = Piece(Kind.TEXT, "Sample Clinic", aside=True)
    assert said(clinic, BACK, ASK) == ["Is it growing?", "Sample Clinic", "You can touch:", "Back"]


def test_each_sentence_is_said_by_itself_and_belongs_to_its_piece():
    utterances = reading([ASK, HINT], WORDS)
    assert [(one.text, one.piece) for one in utterances] == [
        ("Is it growing?", 0),
        ("Look at it.", 1),
        ("Feel it.", 1),
    ]


def test_a_tick_is_told_with_what_it_means():
    assert said(YES) == ["You can touch:", "Yes", "Ticked.", "It is larger.", "It is hard."]


def test_what_cannot_be_touched_now_is_not_offered():
    assert said(ASK, LOCKED) == ["Is it growing?"]


def test_the_foot_of_the_page_comes_last_under_its_name():
    assert said(HELP, BACK) == ["You can touch:", "Back", "Always here", "Get help now"]


def test_a_screen_without_anything_says_nothing():
    assert said() == []


def test_the_thing_with_the_keys_is_told_with_its_kind_and_state():
    assert [one.text for one in focused(LOCKED, WORDS)] == ["Continue", "A button.", "Not yet."]
    assert [one.text for one in focused(YES, WORDS)][:2] == ["Yes", "Ticked."]
