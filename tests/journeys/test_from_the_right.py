"""In Arabic the page runs from the right: all that should turn over does, and nothing that should not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.app import Kiosk, application
from kiosk.shell.languages import others_beside
from kiosk.shell.screen import measure
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page
from tests.support.hands import Hands
from tests.support.visitor import Visitor


@pytest.fixture
def reader(qapp, real_content) -> Iterator[Visitor]:
    """Somebody who reads Arabic, at the page of the first topic."""
    application()
    QAccessible.setActive(True)
    wish = Settings(motion=False, language="ar")
    kiosk = Kiosk(real_content, measure(1080, 1920), settings=wish, dead_time=0.0, others=others_beside())
    kiosk.window.show()
    kiosk.session.replace(kiosk.session.visit.home().go(Page.TOPIC, real_content.topics[0].id))
    yield Visitor(kiosk)
    kiosk.close()
    QAccessible.setActive(False)


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


def images(visitor: Visitor) -> dict[str, bool]:
    """Every picture and sign that is shown, by its address, and whether it is turned over."""
    visitor.kiosk.window.grabWindow()
    QCoreApplication.processEvents()
    visitor.kiosk.window.grabWindow()
    return {
        item.property("source").toString(): bool(item.property("mirror"))
        for item in items(visitor.kiosk.window.contentItem())
        if item.inherits("QQuickImage") and item.isVisible() and item.property("source").toString()
    }


def test_the_way_back_is_on_the_right_and_points_there(reader):
    middle = reader.kiosk.window.width() / 2
    assert reader.finds("رجوع").place.center().x() > middle
    turned = images(reader)
    assert [address for address, mirrored in turned.items() if "/back?" in address and mirrored]


def test_no_picture_of_the_body_and_no_other_sign_is_turned_over(reader):
    turned = [address for address, mirrored in images(reader).items() if mirrored]
    assert all("image://icon/back" in address or "image://icon/next" in address for address in turned)
    assert any("image://picture/" in address for address in images(reader))


def test_the_foot_begins_with_help_on_the_right(reader):
    places = [reader.finds(name).place.center().x() for name in ("اطلب المساعدة الآن", "ابدأ من جديد")]
    assert places == sorted(places, reverse=True)


def test_back_in_english_the_page_runs_from_the_left(reader):
    reader.touches("اللغة", "English")
    assert reader.finds("Back").place.center().x() < reader.kiosk.window.width() / 2


def test_the_arrow_to_the_left_leads_on(reader):
    hands = Hands(reader)
    reader.kiosk.model.goHome()
    reader.kiosk.window.requestActivate()
    walked = []
    for _ in range(3):
        hands.types(Qt.Key.Key_Left)
        walked.append(reader.focused)
    assert walked == [thing.name for thing in reader.buttons][:3]
    hands.types(Qt.Key.Key_Right)
    assert reader.focused == walked[1]
