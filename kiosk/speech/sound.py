"""Sound as numbers: 16 bits a sample. From a WAV file, quieter, and into one. Nothing is played here."""

from __future__ import annotations

import array
import io
import sys
import wave
from dataclasses import dataclass, replace


class NotSoundError(ValueError):
    """These bytes are no WAV file that can be played; the message says why."""


@dataclass(frozen=True)
class Sound:
    """``samples`` are 16-bit numbers, low byte first; ``rate`` is samples a second for each channel."""

    samples: bytes
    rate: int
    channels: int = 1

    @property
    def seconds(self) -> float:
        """Return how long it lasts."""
        return len(self.samples) / (2 * self.channels * self.rate)

    def at(self, loudness: float) -> Sound:
        """Return it at a share of its volume, 0 to 1."""
        if loudness >= 1:
            return self
        numbers = _numbers(self.samples)
        scaled = array.array("h", (int(number * loudness) for number in numbers))
        return replace(self, samples=_bytes(scaled))

    def as_wav(self) -> bytes:
        """Return it as a WAV file."""
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(self.channels)
            file.setsampwidth(2)
            file.setframerate(self.rate)
            file.writeframes(self.samples)
        return out.getvalue()


def silence(seconds: float, rate: int = 22050) -> Sound:
    """Return nothing to hear."""
    return Sound(bytes(2 * int(seconds * rate)), rate)


def sound_of(wav: bytes) -> Sound:
    """Return the sound in a WAV file, also in one written to a pipe, whose header says no true length.

    Raises:
        NotSoundError: it is no WAV file, is not of 16 bits, is for more than two ears, or holds no sound.
    """
    try:
        with wave.open(io.BytesIO(wav), "rb") as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            samples = file.readframes(file.getnframes())
    except (wave.Error, EOFError, ValueError) as fault:
        raise NotSoundError(f"this is no WAV file: {str(fault) or 'it ends too soon'}") from None
    if width != 2 or channels > 2 or not 8000 <= rate <= 96000:
        raise NotSoundError(f"{8 * width} bits, {channels} channels, {rate} a second; save it as 16 bits")
    samples = samples[: len(samples) - len(samples) % (2 * channels)]
    if not samples:
        raise NotSoundError("it holds no sound")
    return Sound(samples, rate, channels)


def _numbers(samples: bytes) -> array.array[int]:
    numbers = array.array("h", samples)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _bytes(numbers: array.array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
