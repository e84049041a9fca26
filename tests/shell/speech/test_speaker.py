"""The real engine speaks sentences; where a loudspeaker would be, a program takes the sound."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.shell.speech.qt_mouth import QtMouth
from kiosk.shell.speech.speaker import Speaker, speaker_for
from kiosk.speech.manner import Manner
from kiosk.speech.recordings import Recordings, file_name
from kiosk.speech.sound import silence
from tests.shell.speech.conftest import IN_TIME

TEXTS = ("Walk every day.", "Rest at night.", "Call us.")


@pytest.fixture
def listen(qtbot):
    """Check a speaker and say something; return the places of the sentences that began."""

    def begin(speaker: Speaker, texts=TEXTS, manner: Manner | None = None) -> QSignalSpy:
        with qtbot.waitSignal(speaker.checked) as heard:
            speaker.check("en")
        assert heard.args == ["en", ""]
        began = QSignalSpy(speaker.began)
        speaker.say(texts, "en", manner or Manner())
        return began

    return begin


def places(began: QSignalSpy) -> list[int]:
    return [began.at(n)[0] for n in range(began.count())]


def test_sentences_are_said_in_their_order_to_the_end(make_speaker, listen, qtbot):
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.ended):
        began = listen(speaker)
    assert places(began) == [0, 1, 2]


def test_a_language_without_a_voice_is_told(make_speaker, qtbot):
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.checked) as heard:
        speaker.check("xx")
    assert heard.args[0] == "xx"
    assert heard.args[1] == "no voice: espeak-ng: the voice 'xx' does not exist"


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_there_is_a_voice_for_each_language_we_ship(make_speaker, qtbot, language):
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.checked) as heard:
        speaker.check(language)
    assert heard.args == [language, ""]


def test_each_word_is_told_when_it_is_said(make_speaker, listen, qtbot):
    speaker = make_speaker(player=IN_TIME)
    words = QSignalSpy(speaker.word)
    with qtbot.waitSignal(speaker.ended, timeout=15000):
        listen(speaker)
    told = [(n, TEXTS[n][start:end]) for n, start, end in map(words.at, range(words.count()))]
    assert told == [(n, word) for n, text in enumerate(TEXTS) for word in text.strip(".").split()]


def test_of_a_sentence_that_is_hushed_no_word_is_told(make_speaker, listen, qtbot):
    speaker = make_speaker(player=IN_TIME)
    words = QSignalSpy(speaker.word)
    listen(speaker)
    qtbot.waitUntil(lambda: words.count() == 1, timeout=5000)
    speaker.pause()
    qtbot.wait(1000)
    assert words.count() == 1


def test_a_pause_is_silent_and_goes_on_with_the_same_sentence(make_speaker, listen, qtbot):
    speaker = make_speaker(player=IN_TIME)
    began = listen(speaker)
    qtbot.wait(300)
    speaker.pause()
    qtbot.wait(1500)
    assert places(began) == [0]
    speaker.resume()
    assert places(began) == [0, 0]
    qtbot.waitUntil(lambda: places(began) == [0, 0, 1], timeout=5000)


def test_a_stop_is_heard_at_once_and_for_good(make_speaker, listen, qtbot):
    speaker = make_speaker(player=IN_TIME)
    began, ended = listen(speaker), QSignalSpy(speaker.ended)
    speaker.stop()
    qtbot.wait(1500)
    assert (places(began), ended.count()) == ([0], 0)


def test_another_speed_repeats_the_sentence_and_takes_longer(make_speaker, listen, qtbot):
    speaker = make_speaker(player=IN_TIME)
    began = listen(speaker)
    speaker.tune(Manner(rate=1))
    assert places(began) == [0, 0]
    speaker.tune(Manner(rate=1))
    assert places(began) == [0, 0], "nothing changed"


def test_a_recording_is_played_in_place_of_the_engine(make_speaker, listen, qtbot, tmp_path):
    name = tmp_path / file_name("en", TEXTS[0])
    name.parent.mkdir()
    name.write_bytes(silence(0.5).as_wav())
    speaker = make_speaker(recordings=Recordings([tmp_path]))
    words = QSignalSpy(speaker.word)
    played: list[float] = []
    mouth = speaker._mouth
    play = mouth._output.play
    mouth._output.play = lambda sound: (played.append(sound.seconds), play(sound))
    with qtbot.waitSignal(speaker.ended):
        listen(speaker)
    assert played[0] == pytest.approx(0.5, abs=0.001)
    assert played[1] > 0.6, "the engine"
    assert all(words.at(n)[0] > 0 for n in range(words.count())), "a recording tells no words"


def test_qt_has_no_voice_where_its_module_is_missing_and_says_so(qapp, qtbot):
    mouth = QtMouth()
    with qtbot.waitSignal(mouth.checked) as heard:
        mouth.check("en")
    assert heard.args[0] == "en"
    assert heard.args[1].startswith("no ")


def test_each_system_has_its_own_mouth(qapp):
    assert type(speaker_for("linux")._mouth).__name__ == "EspeakMouth"
    assert type(speaker_for("win32")._mouth).__name__ == "QtMouth"
