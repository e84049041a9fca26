"""The program that speaks on Linux: sound by the real engine, and when each word is in it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.speech import engine
from kiosk.speech.espeak import Spoken, arguments, spoken
from kiosk.speech.sound import NotSoundError, silence

SENTENCES = {
    "en": "Walk a little, several times a day.",
    "es": "Camine un poco, varias veces al día.",
    "ar": "امش قليلا عدة مرات في اليوم.",
}


def ran(language: str, text: str, words_a_minute: int = 140) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, *arguments(language, words_a_minute)]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False, cwd="/")


def said(language: str, text: str, words_a_minute: int = 140) -> Spoken:
    return spoken(ran(language, text, words_a_minute).stdout)


@pytest.mark.parametrize("language", SENTENCES)
def test_each_word_is_told_in_its_order_with_its_time(language):
    text = SENTENCES[language]
    made = said(language, text)
    assert [text[word.start : word.end] for word in made.words] == text.replace(",", "").strip(".").split()
    times = [word.ms for word in made.words]
    assert times == sorted(set(times))
    assert 0 <= times[0] < 200
    assert times[-1] < 1000 * made.sound.seconds


def test_a_word_is_where_the_sound_is():
    """The voice rests at a comma, and the next word begins where it does no more."""
    made = said("en", "Call, now.")
    one, other = made.words
    half = 2 * made.sound.rate // 1000
    gap = made.sound.samples[half * (other.ms - 60) : half * (other.ms - 10)]
    word = made.sound.samples[half * (other.ms + 20) : half * (other.ms + 120)]
    assert (
        max(abs(n) for n in memoryview(gap).cast("h")) < max(abs(n) for n in memoryview(word).cast("h")) / 10
    )
    assert other.ms > one.ms + 300


def test_slower_speech_has_its_words_later():
    slow, fast = (said("en", SENTENCES["en"], rate) for rate in (110, 175))
    assert slow.words[-1].ms > 1.3 * fast.words[-1].ms


def test_a_text_is_words_and_never_orders_to_the_engine():
    """Neither a dash nor the engine's own signs for sounds, marks and files."""
    for text in ("-f /etc/passwd", "[[h@l'oU]] there", "<audio src='x'/> there"):
        made = said("en", text)
        assert made.sound.seconds > 0.5
        assert made.words


@pytest.mark.parametrize(
    ("language", "library", "why"),
    [("xx", engine.LIBRARY, "the voice 'xx' does not exist"), ("en", "no-such.so", "it is not installed")],
)
def test_what_is_missing_is_told_in_one_line(language, library, why, monkeypatch, capsys):
    monkeypatch.setattr(engine, "LIBRARY", library)
    monkeypatch.setattr(sys, "argv", ["engine.py", language, "140"])
    with Path(__file__).open() as text:
        monkeypatch.setattr(sys, "stdin", text)
        assert engine.main() == 1
    assert capsys.readouterr().err == f"{why}\n"


@pytest.mark.parametrize(
    "output",
    [
        b"",
        b"[]",
        silence(0.1).as_wav(),
        b"[[1, 2]]\n" + silence(0.1).as_wav(),
        b'{"a": 1}\n' + silence(0.1).as_wav(),
        b"[[0, 4, 0]]\nno sound",
    ],
)
def test_what_is_no_sound_with_words_is_refused(output):
    with pytest.raises(NotSoundError):
        spoken(output)


def test_no_module_of_the_kiosk_and_none_from_elsewhere_is_loaded_with_the_engine():
    """Its library is under the GPL: it stays in a program of its own."""
    source = Path(engine.__file__).read_text()
    assert "import kiosk" not in source
    assert "from kiosk" not in source
    assert arguments("en", 140)[:3] == ["-B", "-I", "-S"]
