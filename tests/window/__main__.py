"""Records one whole way through the wizard by the accessibility bus alone, as pictures of the real screen.

    python -m tests.window FOLDER

Beside them, `story.txt` tells for each what was pressed to come there and what the program said by itself.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from kiosk.content.reader import read
from tests.window.bus import ScreenReader, accessibility_bus, screen_reader
from tests.window.desktop import Desktop, desktop, program
from tests.window.story import BEGIN, BRUISE_AFTER_TWO_WEEKS, Story

PROJECT = Path(__file__).resolve().parents[2]
STILL_S = 0.4
"""A screen that stays the same this long is drawn."""


class Recorder:
    """Takes a picture of each screen once it is still, and writes down what led there."""

    def __init__(self, on: Desktop, reader: ScreenReader, folder: Path) -> None:
        self._desktop, self._reader, self._folder = on, reader, folder
        self._lines: list[str] = []
        self._known = 0

    def _still(self) -> Image.Image:
        """Return the screen once two looks at it are alike; pages slide in."""
        before, now = None, self._desktop.picture()
        while before != now:
            time.sleep(STILL_S)
            before, now = now, self._desktop.picture()
        return now

    def take(self, name: str, pressed: list[str]) -> None:
        """Take a picture of the screen called ``name``, come to by all that was ``pressed``."""
        file = f"{len(self._lines) + 1:02}-{name.replace('_', '-')}.png"
        self._still().save(self._folder / file)
        known, self._known = self._known, len(self._reader.hears())
        said = [text for text, _ in self._reader.announced[known:]]
        last = pressed[-1] if pressed else "nothing"
        self._lines.append(f"{file}\n  pressed: {last}\n  said:    {' / '.join(said) or 'nothing'}\n")
        (self._folder / "story.txt").write_text("\n".join(self._lines), encoding="utf-8")
        sys.stdout.write(f"{file}\n")


def main() -> None:
    """Record."""
    parser = argparse.ArgumentParser(prog="python -m tests.window", description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    content = read(PROJECT / "content.yaml")
    with (
        tempfile.TemporaryDirectory() as home,
        desktop(Path(home)) as screen,
        accessibility_bus(screen),
        screen_reader(screen) as reader,
        program(screen, PROJECT, Path(home)),
    ):
        reader.finds(BEGIN)
        recorder = Recorder(screen, reader, folder)
        story = Story(reader, content, lambda name: recorder.take(name, story.pressed))
        story.begins()
        story.answers(BRUISE_AFTER_TWO_WEEKS)


if __name__ == "__main__":
    main()
