"""The last resort: a page without any content that sends people to the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.leaflet import Clinic
from kiosk.shell import paths


def show_trouble(
    app: QGuiApplication,
    *,
    windowed: tuple[int, int] | None,
    clinic: Clinic | None = None,
    stands: Callable[[QQuickWindow], None] = lambda _: None,
) -> int:
    """Show the page until the program is told to leave; return 1, since something is to be mended.

    Args:
        app: the running application.
        windowed: the size of a window in pixels; None for the whole screen.
        clinic: whom patients can call, as far as this device knows.
        stands: called with the window once it is there.
    """
    engine = QQmlApplicationEngine()
    if clinic is not None:
        engine.setInitialProperties(
            {"phone": clinic.phone, "hours": clinic.hours, "emergency": clinic.emergency_number}
        )
    engine.load(QUrl.fromLocalFile(paths.QML / "Aftercare" / "Trouble.qml"))
    for window in engine.rootObjects():
        if isinstance(window, QQuickWindow):
            stands(window)
            if windowed:
                window.resize(*windowed)
                window.show()
            else:
                window.setGeometry(app.primaryScreen().geometry())
                window.showFullScreen()
    heartbeat = QTimer()  # Python hears SIGTERM only when it runs, and here nothing else would make it run
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(1000)
    app.exec()
    return 1
