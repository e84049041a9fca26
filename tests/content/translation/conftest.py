"""A small content, and a translation of every text of it that a test may spoil."""

from pathlib import Path

import pytest

from kiosk.content.model import Content
from kiosk.content.reader import read_text
from kiosk.content.translation.model import Pair, Translation
from kiosk.content.translation.texts import texts


def backwards(words: str) -> str:
    """What stands for a translation: other words, with the same numbers and gaps."""
    return "Ñ " + words


@pytest.fixture(scope="module")
def small(project: Path) -> Content:
    """The content of tests/support/tiny.yaml."""
    return read_text((project / "tests" / "support" / "tiny.yaml").read_text(encoding="utf-8"), "tiny.yaml")


@pytest.fixture
def full(small) -> Translation:
    """A translation that lacks nothing."""
    pairs = {text.key: Pair(of=text.words, says=backwards(text.words)) for text in texts(small)}
    return Translation(language="es", name="Español", direction="ltr", texts=pairs)


@pytest.fixture
def with_pair():
    """Put another pair into a translation: ``with_pair(full, "clinic.hours", says="...")``."""

    def put(translation: Translation, key: str, **changes: str) -> Translation:
        pair = translation.texts[key].model_copy(update=changes)
        return translation.model_copy(update={"texts": {**translation.texts, key: pair}})

    return put


@pytest.fixture
def without():
    """Take a pair out of a translation: ``without(full, "clinic.hours")``."""

    def take(translation: Translation, *keys: str) -> Translation:
        left = {key: pair for key, pair in translation.texts.items() if key not in keys}
        return translation.model_copy(update={"texts": left})

    return take
