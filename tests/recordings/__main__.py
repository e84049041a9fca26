"""Records whole ways through the wizard: by two switches, in Arabic at the largest text, in white on black.

    python -m tests.recordings FOLDER

After each of them the result is read aloud by the real engine, as long as a loudspeaker would take: each
sentence and each word with the second at which it is said, and a picture of both marked at three moments.

Each way has a folder of its own; `story.txt` in it tells what led to each picture. The way by the
accessibility bus is recorded by `python -m tests.window`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.environment import Needs, prepare

prepare(Needs.DRAWING)

from PySide6.QtCore import QCoreApplication  # noqa: E402 - only now the display is chosen
from PySide6.QtGui import QAccessible  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from kiosk.app import Kiosk, application  # noqa: E402
from kiosk.content.reader import read  # noqa: E402
from kiosk.selftest.walking import TwoSwitches  # noqa: E402
from kiosk.shell import paths  # noqa: E402
from kiosk.shell.languages import others_beside  # noqa: E402
from kiosk.shell.screen import measure  # noqa: E402
from kiosk.viewmodels.listening import State  # noqa: E402
from kiosk.visit.settings import Settings  # noqa: E402
from tests.support.listening import IN_TIME, speaker  # noqa: E402
from tests.support.visitor import MOST_PRESSES, Visitor  # noqa: E402
from tests.window.story import BRUISE_AFTER_TWO_WEEKS  # noqa: E402

SPOKEN_S = (0.0, 8.0, 16.0)
"""Moments of a reading of which there are pictures, in seconds."""
Press = Callable[[str], None]
"""Comes to a thing by its name, and presses it."""


def wait(holds: Callable[[], bool], seconds: float) -> None:
    """Let the program go on until something holds; raises TimeoutError if it does not."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing came in {seconds:g} s")
        QTest.qWait(20)


class Recording:
    """One way through the kiosk of a visitor with ``settings``, written into ``folder``."""

    def __init__(self, folder: Path, size: tuple[int, int], settings: Settings) -> None:
        application()
        QAccessible.setActive(True)
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._lines: list[str] = []
        content = read(paths.CONTENT)
        others = others_beside(wanted=settings.language)
        self.kiosk = Kiosk(
            content, measure(*size), settings=settings, speaker=speaker(IN_TIME), dead_time=0.0, others=others
        )
        self.kiosk.window.show()
        self.kiosk.window.requestActivate()
        self.visitor = Visitor(self.kiosk)

    def take(self, name: str, done: str) -> None:
        """Take a picture of what stands, and write down what was ``done`` to come there."""
        for _ in range(4):  # laid out and drawn
            QCoreApplication.processEvents()
            picture = self.kiosk.window.grabWindow()
        file = f"{len(self._lines) + 1:02}-{name}.png"
        picture.save(str(self._folder / file))
        self._lines.append(f"{file}: {done}")

    def close(self) -> None:
        """Write the story, and take the kiosk down."""
        (self._folder / "story.txt").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
        self.kiosk.close()

    def goes_through(self, press: Press, how: str) -> None:
        """Answer the whole wizard by ``press``, from Welcome to the result."""
        model, session = self.kiosk.model, self.kiosk.session
        code = session.language.code
        self.take("welcome", "nothing yet")
        begin = next(each for each in session.languages if each.code == code).words["begin"]
        press(begin)
        self.take("home", f"{how}: {begin}")
        press(session.say("ask"))
        for question, given in BRUISE_AFTER_TWO_WEEKS.items():
            self.take(question.replace("_", "-"), f"{how}: the way here")
            for one in [given] if isinstance(given, str) else given:
                press(self._word_for(question, one))
            if question == "problems":
                self.take("problems-ticked", f"{how}: a tick")
                press(session.say("proceed"))
        self.take("result", f"{how}: the last answer")
        assert str(model.page) == "result", "the way ends with a result"

    def hears_the_result(self) -> None:
        """Have the result read aloud; take a picture at the words that come at three moments."""
        rules, reader = self.kiosk.model.listening, self.kiosk.reader
        assert reader is not None
        wait(lambda: rules.offered, 10)
        began, moments = time.monotonic(), list(SPOKEN_S)

        def note(sentence: int) -> None:
            self._lines.append(f"{time.monotonic() - began:6.2f} s  {reader._said[sentence].text}")

        def note_word(sentence: int, start: int, end: int) -> None:
            at, saying = time.monotonic() - began, reader._sayings[sentence]
            word = saying.shown[slice(*(saying.word(start, end) or (0, 0)))]
            self._lines.append(f"{at:6.2f} s      {word}")
            if moments and at >= moments[0]:
                moments.pop(0)
                self.take("spoken", f"at {at:.2f} s, marked: {word!r} in {saying.shown!r}")

        rules.listen()
        if rules.state is State.ASKING:
            rules.agree()
        reader._speaker.began.connect(note)
        reader._speaker.word.connect(note_word)
        wait(lambda: not moments or rules.state is State.SILENT, 60)
        reader._speaker.began.disconnect(note)
        reader._speaker.word.disconnect(note_word)
        rules.stop()

    def _word_for(self, question: str, answer: str) -> str:
        """Return the words of an answer, in the language that is read."""
        wizard = self.kiosk.session.content.wizard
        if answer == "none":
            return wizard.none.text
        choices = {"problems": wizard.problems.choices, "when": wizard.times.choices}
        choices |= {each.id: each.choices for each in wizard.questions}
        return next(each.text for each in choices[question] if each.id == answer)


def by_two_switches(recording: Recording) -> Press:
    """Return what goes on with one switch until a thing is marked, and presses with the other."""
    switches = TwoSwitches(recording.kiosk.window)

    def press(name: str) -> None:
        for strokes in range(3 * MOST_PRESSES):
            if recording.visitor.focused == name:
                recording.take("marked", f"switch 1, {strokes} times")
                switches.press()
                return
            switches.on()
        raise LookupError(f"{name!r} is never marked")

    return press


def main() -> None:
    """Record all three."""
    parser = argparse.ArgumentParser(prog="python -m tests.recordings", description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    still = Settings(motion=False)
    ways = {
        "two-switches": ((1080, 1920), still),
        "arabic-largest": ((1080, 1920), Settings(motion=False, language="ar", text=4)),
        "white-on-black": ((800, 1280), Settings(motion=False, theme="white_on_black", text=1)),
    }
    for name, (size, settings) in ways.items():
        recording = Recording(folder / name, size, settings)
        if name == "two-switches":
            recording.goes_through(by_two_switches(recording), "switch 3")
        else:
            recording.goes_through(recording.visitor.touches, "a touch")
        recording.hears_the_result()
        recording.close()
        sys.stdout.write(f"{folder / name}\n")


if __name__ == "__main__":
    main()
