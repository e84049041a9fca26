"""The page shown when there is nothing sound to serve."""

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
    assert "chest pain" in said[0]
    width, height, light = seen[0]
    assert (width, height) == (800, 600)
    assert light > 0.8
