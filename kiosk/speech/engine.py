"""A program of its own: makes one sentence by espeak-ng's library, and tells when each word of it is said.

    python -B -I -S kiosk/speech/engine.py LANGUAGE WORDS_A_MINUTE < sentence > sound

It writes one line of JSON, a list of [start, end, milliseconds] with the places of a word's letters in the
sentence; then the sound as a WAV file. Whatever goes wrong is one line on standard error.

espeak-ng's own command tells no words, so its library is loaded here. It is under the GPL, and in this
program alone: nothing of the kiosk is imported, and the kiosk only ever runs this file.
"""

from __future__ import annotations

import ctypes
import io
import json
import sys
import wave
from typing import Any, ClassVar

LIBRARY = "libespeak-ng.so.1"
_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_RATE, _WORD_GAP = 1, 7
_BY_LETTERS, _UTF8, _REST_AT_END = 1, 1, 0x1000
_END, _WORD = 0, 1
_GAP = 2
"""Between words, in hundredths of a second: a little more than the engine's own, for ears that are old."""


class _Event(ctypes.Structure):
    """What the engine tells; as in its speak_lib.h."""

    _fields_: ClassVar = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


def speak(text: str, language: str, words_a_minute: int) -> tuple[list[tuple[int, int, int]], bytes]:
    """Return the words of ``text`` with their times in ms, and the sound as a WAV file.

    Raises:
        OSError: the library cannot be loaded, or it has no such voice.
    """
    try:
        library: Any = ctypes.CDLL(LIBRARY)
    except OSError:
        raise OSError("it is not installed") from None
    rate: int = library.espeak_Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT)
    if rate <= 0:
        raise OSError("its data is missing")
    if library.espeak_SetVoiceByName(language.encode()) != 0:
        raise OSError(f"the voice {language!r} does not exist")
    library.espeak_SetParameter(_RATE, words_a_minute, 0)
    library.espeak_SetParameter(_WORD_GAP, _GAP, 0)
    samples = bytearray()
    words: list[tuple[int, int, int]] = []

    def take(made: Any, count: int, events: Any) -> int:  # noqa: ANN401 - pointers, which have no type
        if made and count > 0:
            samples.extend(ctypes.string_at(made, 2 * count))
        n = 0
        while events[n].type != _END:
            event = events[n]
            if event.type == _WORD and event.length > 0:
                start = event.text_position - 1
                words.append((start, start + event.length, event.audio_position))
            n += 1
        return 0

    callback = _CALLBACK(take)  # kept by this name for as long as the engine may call it
    library.espeak_SetSynthCallback(callback)
    spelt = text.encode() + b"\0"
    flags = _UTF8 | _REST_AT_END
    library.espeak_Synth(spelt, ctypes.c_size_t(len(spelt)), 0, _BY_LETTERS, 0, flags, None, None)
    library.espeak_Synchronize()
    return words, _wav(bytes(samples), rate)


def _wav(samples: bytes, rate: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue()


def main() -> int:
    """Speak what comes on standard input."""
    language, words_a_minute = sys.argv[1], int(sys.argv[2])
    text = sys.stdin.buffer.read().decode()
    try:
        words, wav = speak(text, language, words_a_minute)
    except OSError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    sys.stdout.buffer.write(json.dumps(words).encode() + b"\n" + wav)
    return 0


if __name__ == "__main__":
    sys.exit(main())
