"""The real program, started as README says, in a real window under a virtual display."""

import io
import re
import shutil
import time

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QBuffer, QCoreApplication, QUrl
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import Kiosk, application
from kiosk.shell.activity import DEAD_TIME_S
from kiosk.shell.screen import measure
from kiosk.visit.settings import Settings
from tests.support.visitor import Visitor
from tests.window.desktop import DPI, HEIGHT, WIDTH, desktop, program, wait_for

pytestmark = pytest.mark.display

TITLE = "After your vein treatment"
ALIKE = 3.0
"""Pictures from two ways of drawing differ by less than this on average, of 255; letters have other edges."""
ENGLISH = "--approved-languages-only"
"""The twin knows no other language, so the greeting may not turn."""


@pytest.fixture(scope="module")
def display(tmp_path_factory):
    with desktop(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture
def twin(qapp, real_content):
    """The same kiosk on the same screen, drawn without a display, to know where things are."""
    application()
    QAccessible.setActive(True)
    width_mm, height_mm = (round(side / DPI * 25.4) for side in (WIDTH, HEIGHT))
    screen = measure(WIDTH, HEIGHT, width_mm, height_mm)
    kiosk = Kiosk(real_content, screen, settings=Settings(motion=False), dead_time=0.0)
    kiosk.window.show()
    yield Visitor(kiosk)
    kiosk.close()
    QAccessible.setActive(False)


def _picture_of(window) -> Image.Image:
    QCoreApplication.processEvents()
    drawn: QImage = window.grabWindow()
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(data, "PNG")
    return Image.open(io.BytesIO(data.data().data())).convert("RGB")


def _difference(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def _shows(display, window) -> None:
    """Wait until the display shows what the window of the twin does."""
    wanted = _picture_of(window)
    wait_for(lambda: _difference(display.picture(), wanted) < ALIKE, "the picture")


def _taps(display, twin, name) -> None:
    """Tap on a thing, on the display and in the twin, and wait until both show the same again."""
    twin.kiosk.window.grabWindow()  # lays the page out
    middle = twin.finds(name).place.center()
    display.taps(middle.x(), middle.y())
    twin.touches(name)
    _shows(display, twin.kiosk.window)
    time.sleep(DEAD_TIME_S)  # in which the program takes nothing


def _is_an_emergency(picture, twin) -> None:
    """Fail unless ``picture`` has the band and the border of an emergency where the twin has them."""
    expected = _picture_of(twin.kiosk.window)
    heading = next(thing for thing in twin.things if thing.name == "Call 911 now").place
    across, down = heading.right() - 4, heading.center().y()
    red, green, blue = picture.getpixel((across, down))
    assert min(red - green, red - blue) > 40, "the band is red"
    assert (red, green, blue) == expected.getpixel((across, down))

    def border(drawn):
        row = [drawn.getpixel((x, down)) for x in range(heading.left())]
        return [x for x, (red, green, blue) in enumerate(row) if red > 90 and max(green, blue) < 40]

    assert len(border(picture)) > 2.6 * DPI / 25.4 - 2, "the thickest border stands left of the band"
    assert border(picture) == border(expected)


def test_a_visitor_taps_from_welcome_to_an_emergency(display, twin, project, tmp_path):
    breath = twin.kiosk.session.content.wizard.gates[0].signs[0].text
    with program(display, project, tmp_path, ENGLISH) as kiosk:
        wait_for(lambda: bool(display.windows(TITLE)), "the window")
        _shows(display, twin.kiosk.window)
        for name in ("Touch to start", "Is this normal?", breath):
            _taps(display, twin, name)
        _is_an_emergency(display.picture(), twin)
        assert not re.search("WARNING|ERROR|CRITICAL|Traceback", kiosk.errors), kiosk.errors
        assert kiosk.ends() == 0


def test_the_full_screen_fills_the_display_and_cannot_be_closed(display, twin, project, tmp_path):
    with program(display, project, tmp_path, ENGLISH) as kiosk:
        wait_for(lambda: bool(display.windows(TITLE)), "the window")
        _shows(display, twin.kiosk.window)
        size = display.does("getwindowgeometry", "--shell", display.windows(TITLE))
        assert f"WIDTH={WIDTH}\nHEIGHT={HEIGHT}" in size
        display.does("key", "alt+F4")
        display.does("key", "ctrl+q")
        _taps(display, twin, "Text and colours")
        assert kiosk.ends() == 0


def test_broken_content_is_not_shown_and_staff_are_told(display, twin, project, tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text((project / "content.yaml").read_text().replace("usual_days:", "usual_dys:", 1))
    with program(display, project, tmp_path, ENGLISH, "--content", str(broken)) as kiosk:
        wait_for(lambda: bool(display.windows(TITLE)), "the window")
        _shows(display, twin.kiosk.window)
        assert "broken.yaml:" in kiosk.errors
        assert "usual_dys" in kiosk.errors
        assert "content.yaml is served instead" in kiosk.errors
        assert kiosk.ends() == 0


def test_without_any_sound_content_people_are_sent_to_the_desk(display, qapp, project, tmp_path):
    application()
    for part in ("main.py", "kiosk", "resources"):
        copy = shutil.copytree if (project / part).is_dir() else shutil.copy
        copy(project / part, tmp_path / part)
    (tmp_path / "content.yaml").write_text("topics: none\n")
    engine = QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(project / "resources/qml/Aftercare/Trouble.qml"))
    window = engine.rootObjects()[0]
    window.resize(WIDTH, HEIGHT)
    window.show()
    with program(display, tmp_path, tmp_path) as kiosk:
        wait_for(lambda: bool(display.windows("Aftercare")), "the window")
        _shows(display, window)
        text = QAccessible.queryAccessibleInterface(window).child(0).text(QAccessible.Text.Name)
        assert text.startswith("Please ask at the desk.")
        assert "content.yaml:1:1" in kiosk.errors
        assert kiosk.ends() == 1
    window.hide()
