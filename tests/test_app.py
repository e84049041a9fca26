"""The kiosk as a whole: built for its screen, bound to its pages, told that somebody is there, taken down."""

import importlib
import pkgutil

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QImageReader, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import kiosk.viewmodels
from kiosk.app import PICTURE_MEGABYTES, Kiosk, application, defaults_for
from kiosk.shell.fonts import FAMILY
from kiosk.shell.screen import measure
from kiosk.viewmodels.device import DeviceModel
from kiosk.visit.idle import SHORTEST_S
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Visit

WALL, TABLET = measure(1080, 1920), measure(1280, 800)


# What it is built for


def test_there_is_one_application_however_often_it_is_asked_for(qapp):
    assert application() is application() is qapp


def test_a_huge_picture_is_not_decoded(qapp):
    QImageReader.setAllocationLimit(0)
    application()
    assert QImageReader.allocationLimit() == PICTURE_MEGABYTES


def test_on_a_wall_text_starts_one_step_larger_than_on_a_tablet():
    assert defaults_for(WALL) == Settings(text=2)
    assert defaults_for(TABLET) == Settings(text=1)


def test_letters_on_a_tablet_are_the_size_that_arms_length_asks_for(start):
    on_a_wall, on_a_tablet = start(size=(1080, 1920)), start(size=(1280, 800))
    assert (on_a_wall.model.reading.text, on_a_tablet.model.reading.text) == (2, 1)


def test_the_window_has_the_size_of_the_screen(start):
    for size in ((1080, 1920), (1280, 800)):
        window = start(size=size).window
        assert (window.width(), window.height()) == size


def test_a_visitor_who_brings_settings_keeps_them_when_the_visit_is_cleared(start):
    wish = Settings(text=4, theme="dark")
    running = start(settings=wish)
    running.model.reading.setTheme("light")
    running.model.startOver()
    assert running.session.visit.settings == wish


# What the pages bind to


def _properties(model):
    meta = model.metaObject()
    ours = range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())
    return [meta.property(n) for n in ours]


def _models(model, found):
    """Collect the model and every model that it leads to."""
    found.setdefault(type(model).__name__, model)
    for one in _properties(model):
        value = getattr(model, one.name())
        if isinstance(value, QObject) and type(value).__name__ not in found:
            _models(value, found)
    return found


def test_whatever_a_page_may_bind_to_is_constant_or_says_when_it_changes(start):
    running = start()
    found = _models(running.model, {})
    _models(DeviceModel(4.0, handheld=False), found)
    silent = [
        f"{name}.{one.name()}"
        for name, model in found.items()
        for one in _properties(model)
        if not (one.isConstant() or one.hasNotifySignal())
    ]
    assert silent == []
    assert [name for name, model in found.items() if not _properties(model)] == ["Rows"]
    for room in pkgutil.iter_modules(kiosk.viewmodels.__path__):
        module = importlib.import_module(f"kiosk.viewmodels.{room.name}")
        there = {name for name in vars(module) if name.endswith("Model") and not name.startswith("Q")}
        assert there <= {*found}, room.name


def test_what_is_constant_is_the_same_object_after_a_visit_as_before(start):
    running = start()
    models = _models(running.model, {})
    constants = [(model, one) for model in models.values() for one in _properties(model) if one.isConstant()]
    before = [getattr(model, one.name()) for model, one in constants]
    running.model.begin()
    running.model.ask()
    running.model.wizard.answer("none")
    running.model.startOver()
    assert len(before) > 10
    for (model, one), value in zip(constants, before, strict=True):
        assert getattr(model, one.name()) is value, one.name()


def _texts(item: QQuickItem):
    for child in item.childItems():
        if child.inherits("QQuickText") and child.property("text"):
            yield child
        yield from _texts(child)


def test_every_word_is_set_in_the_typeface_that_comes_along(start):
    running = start()
    for go in (running.model.begin, running.model.ask, running.model.openHelp, running.model.openTimeline):
        go()
        texts = [*_texts(running.window.contentItem())]
        assert len(texts) > 3
        for text in texts:
            assert QFontInfo(text.property("font")).family() == FAMILY, text.property("text")


# What tells that somebody is there


@pytest.fixture
def quiet(start):
    """A kiosk on whose help page nothing has happened for all but a second, and whether it warns after it."""
    running = start()
    now = [10_000.0]
    running.activity._clock = lambda: now[0]
    running.model.watch.tick(now[0])
    running.model.openHelp()
    now[0] += SHORTEST_S - 1

    def warns() -> bool:
        now[0] += 1
        running.model.watch.tick(now[0])
        return running.model.presence.warning

    return running.window, warns


def _key(key, *, repeated=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)


def test_a_kiosk_that_nobody_touches_warns(quiet):
    _, warns = quiet
    assert warns()


def test_two_fingers_do_nothing_but_somebody_is_there(quiet):
    window, warns = quiet
    glass = QTest.createTouchDevice()
    at = QPoint(5, 5)
    QTest.touchEvent(window, glass).press(0, at, window).press(1, at, window).commit()
    QTest.touchEvent(window, glass).release(0, at, window).release(1, at, window).commit()
    assert not warns()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_F5, Qt.Key.Key_A])
def test_any_key_tells_that_somebody_is_there_even_one_that_does_nothing(quiet, key):
    window, warns = quiet
    QCoreApplication.sendEvent(window, _key(key))
    assert not warns()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_a_key_that_something_lies_on_keeps_no_visit_on_the_screen(quiet, key):
    window, warns = quiet
    for _ in range(5):
        QCoreApplication.sendEvent(window, _key(key, repeated=True))
    assert warns()


# Taken down


@pytest.fixture
def begin(qapp, real_content):
    """Start kiosks that the test closes itself."""
    application()

    def show() -> Kiosk:
        started = Kiosk(real_content, WALL)
        started.window.show()
        return started

    return show


def test_closing_takes_the_window_away_and_the_view_models_last(begin):
    running = begin()
    running.model.begin()
    window = running.window
    running.close()
    assert not shiboken6.isValid(window)
    assert not running.activity._timer.isActive()
    assert shiboken6.isValid(running.model)


def test_what_still_happens_to_a_closed_kiosk_is_harmless(begin):
    running = begin()
    running.model.ask()
    running.close()
    running.model.openTimeline()
    running.model.reading.setTheme("dark")
    running.model.startOver()
    QCoreApplication.processEvents()


def test_each_of_two_kiosks_has_a_visitor_of_its_own(begin):
    first = begin()
    first.model.ask()
    first.model.wizard.answer("none")
    first.model.reading.setTheme("dark")
    first.close()
    second = begin()
    assert second.session.visit == Visit(settings=defaults_for(WALL))
    assert second.model.page == "welcome"
    second.close()


def test_a_closed_kiosk_leaves_no_window_behind(begin):
    before = {*QGuiApplication.allWindows()}
    begin().close()
    QCoreApplication.processEvents()
    assert {*QGuiApplication.allWindows()} <= before
