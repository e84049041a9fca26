"""Whatever passes `check` also starts, and shows every screen without a warning from Qt.

The normal run shows five spoilt files that pass; the slow run every one that a longer search finds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.commands.pictures import screens
from kiosk.content.model import Content
from kiosk.content.reader import read
from kiosk.signoff.fingerprint import fingerprint
from kiosk.visit.settings import Settings
from tests.fuzz.__main__ import sown
from tests.fuzz.mutating import mutant
from tests.fuzz.trying import tried


def passing(folder: Path, numbers: Iterator[int]) -> Iterator[tuple[str, Content]]:
    """Yield what the spoilt shipped files of these numbers hold, where they pass and hold something new."""
    seeds = sown()
    seen = {fingerprint(read(Path(__file__).resolve().parents[2] / "content.yaml"))}
    for number in numbers:
        name, data = mutant(number, seeds, shipped_every=1, long_every=10**9)
        file = folder / f"{name}.yaml"
        file.write_bytes(data)
        one = tried(file)
        if one.sound and one.content is not None and (print_ := fingerprint(one.content)) not in seen:
            seen.add(print_)
            yield name, one.content
        file.unlink()


def show_everything(start, content: Content, size: tuple[int, int]) -> int:
    """Start the kiosk, show each screen, close it; return how many there were."""
    settings = Settings(motion=False)
    kiosk = start(content=content, settings=settings, size=size)
    shown = screens(content)
    for name, visit in shown.items():
        kiosk.session.replace(visit.prefer(settings))
        QCoreApplication.processEvents()
        assert not kiosk.window.grabWindow().isNull(), name
    kiosk.close()
    return len(shown)


@pytest.mark.parametrize("first", range(5))
def test_a_spoilt_file_that_passes_starts_and_shows_every_screen(first, start, tmp_path):
    name, content = next(passing(tmp_path, iter(range(2 + first * 1000, 10**6))))
    assert show_everything(start, content, (1080, 1920)) > 40, name


@pytest.mark.slow
def test_every_spoilt_file_that_passes_starts_and_shows_every_screen(start, tmp_path):
    files = int(os.environ.get("FUZZ_SCREENS", "1000"))
    names = []
    for name, content in passing(tmp_path, iter(range(100_000, 100_000 + files))):
        show_everything(start, content, ((1080, 1920), (1280, 800))[len(names) % 2])
        names.append(name)
    sys.stdout.write(f"{len(names)} different files of {files} passed, and showed every screen\n")
    assert len(names) >= min(20, files // 20)
