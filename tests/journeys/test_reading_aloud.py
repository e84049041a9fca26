"""Listen on every screen: the words said are the words shown, by the real engine, and it stops when told."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.shell.languages import others_beside
from kiosk.shell.screen import measure
from kiosk.shell.starting import defaults_for
from kiosk.speech import espeak
from kiosk.viewmodels.listening import State
from kiosk.visit.settings import Settings
from tests.journeys.pages import every_kind_of_screen, every_screen
from tests.support.hands import Hands
from tests.support.listening import IN_TIME, NONE
from tests.support.running import SIZES
from tests.support.visitor import ACTIONABLE, Visitor

READ = ACTIONABLE | {QAccessible.Role.Heading, QAccessible.Role.StaticText, QAccessible.Role.Graphic}
CONTROL_KEYS = [
    f"aloud_{word}" for word in ("pause", "on", "again", "slower", "faster", "quieter", "louder", "stop")
]
CONTROLS = ("Pause", "Again", "Slower", "Faster", "Quieter", "Louder", "Stop")


def words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split())


def on_screen(visitor: Visitor) -> Counter[str]:
    """The words that a screen reader meets, the controls of reading aside; only what can be touched now."""
    met = [thing for thing in visitor.things if thing.role in READ and thing.name not in CONTROLS]
    met = [thing for thing in met if not (thing.disabled and thing.role in ACTIONABLE)]
    return words(text for thing in met for text in (thing.name, thing.description))


def test_on_every_screen_the_words_said_are_the_words_shown(listen):
    listener = listen(IN_TIME)
    for name in every_screen(listener.visitor):
        listener.starts()
        said = words(listener.shown)
        shown = on_screen(listener.visitor)
        assert sum(shown.values()) > 5, name
        assert shown - said == Counter(), f"{name}: shown and not said"
        # That something is ticked is shown by its tick, and where a slider stands by its place.
        slider = words(["7 days after treatment"]) if "timeline" in name else Counter()
        assert set(said - shown - slider) <= {"Ticked."}, f"{name}: said and not shown"


def test_what_is_to_be_read_is_said_before_what_can_be_chosen(listen):
    listener = listen(IN_TIME)
    for name in every_screen(listener.visitor):
        listener.starts()
        told = listener.told
        buttons = [thing.name for thing in listener.visitor.buttons if thing.name not in CONTROLS]
        lead = told.index("You can choose:")
        late = set(listener.visitor.headings) & set(told[lead:]) - set(buttons)
        assert late <= {"7 days after treatment"}, f"{name}: the slider's value alone is a heading too"


@pytest.mark.parametrize("language", ["es", "ar"])
def test_in_every_language_the_words_said_are_the_words_shown(listen, language):
    wishes = {"settings": Settings(language=language, motion=False), "others": others_beside()}
    listener = listen(IN_TIME, **wishes)
    assert listener.rules.language == language
    controls = {listener.visitor.kiosk.session.say(key) for key in CONTROL_KEYS}
    for name in every_kind_of_screen(listener.visitor):
        listener.starts()
        said = words(listener.shown)
        things = [thing for thing in listener.visitor.things if thing.name not in controls]
        met = [one for one in things if one.role in READ and not (one.disabled and one.role in ACTIONABLE)]
        assert words(text for one in met for text in (one.name, one.description)) - said == Counter(), name
        voiced = [sys.executable, *espeak.arguments(language, 140)]
        text = " ".join(listener.given).encode()
        made = subprocess.run(voiced, input=text, capture_output=True, check=True)
        assert espeak.spoken(made.stdout).sound.seconds > len(text.split()) / 10, name


def test_another_language_is_spoken_with_its_own_voice(listen, qtbot):
    listener = listen(IN_TIME, others=others_beside())
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    session = listener.visitor.kiosk.session
    with qtbot.waitSignal(listener._reader._speaker.checked) as checked:
        session.replace(session.in_language("es"))
    assert checked.args == ["es", ""]
    assert (listener.rules.state, listener.rules.offered) == (State.SILENT, True)
    listener.visitor.touches("Escuchar")
    assert "Puede elegir:" in listener.told


@pytest.mark.parametrize("rate", [1, 2, 3])
def test_the_engine_makes_sound_of_every_kind_of_screen(listen, rate):
    listener = listen(IN_TIME)
    for name in every_kind_of_screen(listener.visitor):
        listener.starts()
        listener.told  # noqa: B018 - lets the page be read
        text = " ".join(listener.given)
        command = [sys.executable, *espeak.arguments("en", 100 * rate)]
        made = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
        seconds = espeak.spoken(made.stdout).sound.seconds
        assert seconds > len(text.split()) / 10, f"{name}: {seconds} s for {len(text.split())} words"


def test_a_topic_is_read_to_its_end(listen, qtbot):
    listener = listen()
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    qtbot.waitUntil(lambda: listener.ended.count() == 1, timeout=30000)
    assert listener.rules.state is State.SILENT


def test_a_telephone_number_is_given_to_the_engine_digit_by_digit(listen):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Get help now", "Listen")
    assert listener.told
    assert any("9 1 1" in text for text in listener.given)
    assert not [text for text in listener.given if "911" in text or "555" in text]


@pytest.mark.parametrize("act", ["All topics", "Text and colours", "Start over"])
def test_whatever_is_touched_stops_it(listen, act):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    assert listener.rules.state is State.READING
    listener.visitor.touches(act)
    assert (listener.rules.state, listener.given) == (State.SILENT, ())


def test_a_finger_anywhere_on_the_page_stops_it(listen):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    assert listener.told
    hands = Hands(listener.visitor)
    hands.presses_at(QPoint(540, 700))
    hands.lifts()
    assert listener.rules.state is State.SILENT


def test_a_finger_on_the_controls_does_not(listen):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    assert listener.told
    hands = Hands(listener.visitor)
    hands.taps("Slower")
    assert (listener.rules.state, listener.rules.manner.rate) == (State.READING, 1)
    hands.taps("Pause")
    assert listener.rules.state is State.PAUSED
    hands.taps("Go on", "Louder")
    assert (listener.rules.state, listener.rules.manner.volume) == (State.READING, 4)
    hands.taps("Stop")
    assert listener.rules.state is State.SILENT


def test_the_keys_reach_the_controls_and_come_back_to_the_page(listen):
    listener = listen(IN_TIME)
    hands = Hands(listener.visitor)
    listener.visitor.touches("Touch to start", "Bruising")
    hands.tabs_to("Listen")
    hands.types(Qt.Key.Key_Return)
    assert listener.told
    assert listener.visitor.focused == "Pause"
    hands.tabs_to("Stop")
    hands.types(Qt.Key.Key_Return)
    assert listener.rules.state is State.SILENT
    assert listener.visitor.focused == "Listen"


@pytest.mark.parametrize("text", [None, 4])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_controls_are_large_enough_and_in_sight_at_every_size(listen, size, text):
    screen = measure(*size)
    settings = Settings(text=text or defaults_for(screen).text, motion=False)
    listener = listen(IN_TIME, size=size, settings=settings)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    window = listener.visitor.kiosk.window
    window.grabWindow()
    places = [listener.visitor.finds(name).place for name in CONTROLS]
    least = 12.7 * screen.px_per_mm - 1
    assert all(min(place.width(), place.height()) >= least for place in places), places
    assert all(window.contentItem().contains(place.bottomRight()) for place in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    assert min(place.top() for place in places) > window.height() / 5, "something is left to see"


def test_with_no_sound_output_there_is_no_button_and_staff_see_why(listen):
    listener = listen(NONE)
    for name in every_kind_of_screen(listener.visitor):
        assert "Listen" not in str(listener.visitor.buttons), name
    assert listener.rules.lacks == "no sound output: no-such-player-here: it is not installed"


def test_without_a_speaker_there_is_no_button(visitor):
    visitor.touches("Touch to start")
    assert "Listen" not in [thing.name for thing in visitor.buttons]


def test_who_listens_is_not_asked_whether_anybody_is_there(listen, qtbot):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    assert listener.told
    watch = listener.visitor.kiosk.model.watch
    before = watch._idle.since
    began = listener.rules.sentence
    qtbot.waitUntil(lambda: listener.rules.sentence not in ("", began), timeout=5000)
    assert watch._idle.since > before
