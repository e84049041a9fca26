"""The square on the real screen, photographed in seven ways and read by an independent decoder.

A spread of what can be told in the usual run; with ``-m slow``, all of it, and a table of what was read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.shell.languages import others_beside
from kiosk.shell.screen import measure
from kiosk.takeaway.code import LEAST_DOT_MM
from kiosk.takeaway.short import code_text
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.told import Told
from kiosk.triage.paths import all_ways
from kiosk.visit.settings import THEMES, Settings
from kiosk.visit.visit import Page, Place, Visit
from tests.takeaway.conftest import LANGUAGES
from tests.takeaway.photographing import PHOTOGRAPHS, pixels, read

SIZES = ((1280, 800), (1080, 1920))
"""A small tablet, where dots are finest, and the screen of a waiting room."""


class Screen:
    """The real kiosk, showing what goes home."""

    def __init__(self, kiosk) -> None:
        self.kiosk = kiosk

    def shows(self, visit: Visit, code: str, theme: str) -> tuple[Image.Image, Told, str]:
        """Return the pixels of the page, what it tells, and the words that its square must hold."""
        session = self.kiosk.session
        session.replace(Visit(settings=Settings(motion=False, theme=theme, text=1, language=code)))
        session.replace(visit.prefer(session.visit.settings))
        seen = pixels(self._settled())
        taking = self.kiosk.model.taking
        stamp = Stamp(taking.today(), session.seal)
        return seen, taking.told[0], code_text(taking.told[0], stamp)

    def _settled(self) -> QImage:
        """Return the picture of the window as soon as two in a row are alike: layouts need a moment."""
        picture, before = self.kiosk.window.grabWindow(), None
        while picture != before:
            QCoreApplication.processEvents()
            picture, before = self.kiosk.window.grabWindow(), picture
        return picture


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def screen(request, start) -> Screen:
    return Screen(start(size=request.param, settings=Settings(motion=False), others=others_beside()))


def pages(content) -> dict[str, Visit]:
    """Return each page to take home from: topics, care at home, and one way to each result that differs."""
    home = Visit().home()
    found = {f"topic-{topic.id}": home.go(Page.TOPIC, topic.id) for topic in content.topics}
    found["care"] = home.go(Page.CARE)
    seen = set()
    for way in all_ways(content.wizard):
        verdict = way.verdict
        signs = tuple(change.turns for change in verdict.would_change)
        told = (verdict.level, verdict.problems, signs, verdict.notes)
        if told not in seen:
            seen.add(told)
            result = Visit(Place(Page.RESULT), home.trail, way.answers)
            found[f"result-{way.level.id}-{len(seen)}"] = result
    return {name: visit.go(Page.TAKE_HOME) for name, visit in found.items()}


def some(content) -> Iterator[tuple[str, Visit]]:
    """Yield one page of each kind: a topic, care at home, and a result of each level."""
    kinds = set()
    for name, visit in pages(content).items():
        kind = name.rpartition("-")[0] if name.startswith("result") else name.partition("-")[0]
        if kind not in kinds:
            kinds.add(kind)
            yield name, visit


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_phone_reads_the_very_words_however_it_is_held(screen, real_content, code):
    for n, (name, visit) in enumerate(some(real_content)):
        seen, _told, words = screen.shows(visit, code, THEMES[n % len(THEMES)])
        for way, photographed in PHOTOGRAPHS.items():
            told = read(photographed(seen))
            assert told is not None, f"{name} in {code}, {way}: not read"
            assert told.split("\n\n")[0] == words, (name, code, way)


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_dark_on_light_in_every_theme_with_white_around_it(screen, real_content, theme):
    seen, _, _ = screen.shows(next(some(real_content))[1], "en", theme)
    model = screen.kiosk.model.taking
    square = _square(screen.kiosk.window)
    dot = round(square.width()) // model.dots
    corner = square.mapToScene(square.boundingRect().topLeft())
    x, y = round(corner.x()), round(corner.y())
    quiet = {seen.getpixel((x + n, y + m)) for n in range(4 * dot) for m in range(4 * dot)}
    assert quiet == {255}
    assert seen.getpixel((x + 4 * dot, y + 4 * dot)) == 0
    window = screen.kiosk.window
    assert dot / measure(window.width(), window.height()).px_per_mm >= LEAST_DOT_MM


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_whole_square_is_on_the_screen_at_once(screen, real_content, code):
    for _name, visit in some(real_content):
        screen.shows(visit, code, "light")
        square = _square(screen.kiosk.window)
        top = square.mapToScene(square.boundingRect().topLeft())
        assert top.x() >= 0
        assert top.x() + square.width() <= screen.kiosk.window.width()
        foot = next(item for item in _items(screen.kiosk.window) if item.objectName() == "foot")
        assert top.y() + square.height() <= foot.mapToScene(foot.boundingRect().topLeft()).y()


def _square(window):
    return next(item for item in _items(window) if item.property("dots") and item.property("key"))


def _items(window) -> Iterator:
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()


@pytest.mark.slow
def test_every_result_and_every_topic_is_read_in_every_language(start, real_content, capsys):
    tried: Counter[tuple[str, str, str]] = Counter()
    well: Counter[tuple[str, str, str]] = Counter()
    for size in SIZES:
        screen = Screen(start(size=size, settings=Settings(motion=False), others=others_beside()))
        for code in LANGUAGES:
            for n, visit in enumerate(pages(real_content).values()):
                seen, told, words = screen.shows(visit, code, THEMES[n % len(THEMES)])
                for way, photographed in PHOTOGRAPHS.items():
                    row = (told.id.partition("-")[0] if told.level is None else told.id, code, way)
                    tried[row] += 1
                    well[row] += (read(photographed(seen)) or "").split("\n\n")[0] == words
        screen.kiosk.close()
    with capsys.disabled():
        print(table(tried, well))  # noqa: T201 - the table is what the run is for
    assert well == tried


def table(tried: Counter, well: Counter) -> str:
    """Return read / tried for each kind of page, language and distortion."""
    rows = dict.fromkeys((kind, code) for kind, code, _ in tried)
    lines = ["", f"{'':24}" + "".join(f"{way:>18}" for way in PHOTOGRAPHS)]
    for kind, code in rows:
        cells = (f"{well[kind, code, way]}/{tried[kind, code, way]}" for way in PHOTOGRAPHS)
        lines.append(f"{kind:21}{code:3}" + "".join(f"{cell:>18}" for cell in cells))
    lines.append(f"{'all':24}" + f"{well.total()}/{tried.total()}".rjust(18))
    return "\n".join(lines)
