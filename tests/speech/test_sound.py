"""Sound in and out of WAV files, and quieter."""

import array
import io
import wave

import pytest

from kiosk.speech.sound import NotSoundError, Sound, silence, sound_of

TONE = Sound(array.array("h", [0, 1000, -1000, 32767, -32768, 20] * 100).tobytes(), 22050)


def test_what_is_written_can_be_read_again():
    assert sound_of(TONE.as_wav()) == TONE


def test_a_sound_from_a_pipe_is_as_long_as_it_is_whatever_its_header_says():
    wav = bytearray(TONE.as_wav())
    wav[4:8] = wav[40:44] = (0x7FFFF000).to_bytes(4, "little")
    assert sound_of(bytes(wav)).seconds == TONE.seconds


def test_half_as_loud_is_half_of_every_sample():
    halved = array.array("h", TONE.at(0.5).samples)
    assert list(halved[:5]) == [0, 500, -500, 16383, -16384]


def test_full_volume_changes_nothing():
    assert TONE.at(1.0) is TONE


def test_silence_lasts_as_long_as_asked():
    assert silence(0.5).seconds == pytest.approx(0.5, abs=0.001)


def _wav(width: int, channels: int, rate: int, samples: bytes) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setsampwidth(width)
        file.setnchannels(channels)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue()


@pytest.mark.parametrize(
    ("wav", "why"),
    [
        (b"", "no WAV file"),
        (b"ID3 not a wave", "no WAV file"),
        (TONE.as_wav()[:20], "no WAV file"),
        (_wav(1, 1, 22050, bytes(100)), "16 bits"),
        (_wav(2, 6, 48000, bytes(120)), "6 channels"),
        (_wav(2, 1, 400, bytes(100)), "400 a second"),
        (_wav(2, 1, 22050, b""), "no sound"),
    ],
)
def test_what_cannot_be_played_is_refused_with_the_reason(wav, why):
    with pytest.raises(NotSoundError, match=why):
        sound_of(wav)
