"""The page shown when there is nothing sound to serve."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.shell.trouble import show_trouble


def test_it_tells_patients_where_to_ask_and_what_cannot_wait(qapp):
    said, seen = [], []

    def look():
        window = next(one for one in QGuiApplication.topLevelWindows() if one.title() == "Aftercare")
        node = QAccessible.queryAccessibleInterface(window)
        said.extend(node.child(n).text(QAccessible.Text.Name) for n in range(node.childCount()))
        image = window.grabWindow()
        seen.append((image.width(), image.height(), image.pixelColor(5, 5).lightnessF()))
        qapp.exit(0)

    QTimer.singleShot(100, look)
    assert show_trouble(qapp, windowed=(800, 600)) == 1
    assert "Please ask at the desk." in said[0]
    assert "chest pain" in " ".join(said)
    assert not [text for text in said if "☎" in text], "nobody knows a number"
    width, height, light = seen[0]
    assert (width, height) == (800, 600)
    assert light > 0.8


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)], ids=str)
def test_whatever_the_screen_all_of_it_is_in_sight_with_the_clinics_number(qapp, real_content, size):
    seen = []

    def look():
        window = next(one for one in QGuiApplication.topLevelWindows() if one.title() == "Aftercare")
        window.grabWindow()  # lays it out
        if window.contentItem().width() != size[0]:
            QTimer.singleShot(50, look)  # it has not been told its size yet
            return
        node = QAccessible.queryAccessibleInterface(window)
        children = [node.child(n) for n in range(node.childCount())]
        corner = window.position()
        seen.extend((one.text(QAccessible.Text.Name), one.rect().translated(-corner)) for one in children)
        qapp.exit(0)

    clinic = real_content.clinic
    QTimer.singleShot(100, look)
    show_trouble(qapp, windowed=size, clinic=clinic)
    texts = " ".join(text for text, _ in seen)
    assert f"☎ {clinic.phone}" in texts
    assert f"☎ {clinic.emergency_number}" in texts
    assert clinic.hours in texts
    for text, place in seen:
        assert place.isEmpty() or (place.top() >= 0 and place.bottom() <= size[1]), text
        assert place.left() >= 0, text
        assert place.right() <= size[0], text
