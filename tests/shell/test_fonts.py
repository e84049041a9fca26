"""The typeface comes along and is everybody's."""

import logging

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication

from kiosk.shell import fonts


def test_the_typeface_is_known_and_everybodys_default(qapp):
    fonts.register()
    assert fonts.FAMILY in QFontDatabase.families()
    assert QFontInfo(QGuiApplication.font()).family() == fonts.FAMILY


def test_its_three_weights_are_real_ones(qapp):
    fonts.register()
    widths = []
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(fonts.FAMILY)
        font.setPixelSize(200)
        font.setWeight(weight)
        widths.append(QFontMetricsF(font).horizontalAdvance("Is this normal?"))
    assert widths == sorted(set(widths))


def test_without_its_files_the_system_serves_and_staff_are_told(qapp, monkeypatch, caplog):
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda _: -1)
    with caplog.at_level(logging.WARNING):
        fonts.register()
    assert caplog.text.count("cannot be read; the system's own is used") == 3
