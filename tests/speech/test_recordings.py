"""A clinic's recordings: played for the very words they say, and for no others."""

import logging

import pytest

from kiosk.speech.recordings import Recordings, file_name
from kiosk.speech.sound import silence

WORDS = "Walk every day."


@pytest.fixture
def folder(tmp_path):
    def put(name: str, wav: bytes) -> None:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(wav)

    put(file_name("en", WORDS), silence(1).as_wav())
    return tmp_path, put


def test_a_recording_is_found_by_language_and_words(folder):
    recordings = Recordings([folder[0]])
    assert recordings.find("en", WORDS) == silence(1)
    assert recordings.find("en", " Walk  every day. ") == silence(1)


def test_a_changed_word_or_another_language_finds_none(folder):
    recordings = Recordings([folder[0]])
    assert recordings.find("en", "Walk every hour.") is None
    assert recordings.find("es", WORDS) is None


def test_the_first_folder_wins(folder, tmp_path):
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    (own / file_name("en", WORDS)).write_bytes(silence(2).as_wav())
    assert Recordings([own, folder[0]]).find("en", WORDS) == silence(2)


def test_a_broken_recording_is_told_once_and_the_engine_speaks(folder, caplog):
    root, put = folder
    put(file_name("en", "Rest."), b"not a sound")
    recordings = Recordings([root])
    with caplog.at_level(logging.WARNING):
        assert recordings.find("en", "Rest.") is None
        assert recordings.find("en", "Rest.") is None
    assert len(caplog.records) == 1
    assert "the engine speaks instead" in caplog.text
