"""The smallest Qt Quick window there is: what any such program must spend before its first picture."""

import os
import sys

os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

WINDOW = b"""
import QtQuick
Window { visible: true; width: 1080; height: 1920; Rectangle { anchors.fill: parent; color: "#0B4F58" } }
"""

if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW)
    sys.exit(app.exec())
