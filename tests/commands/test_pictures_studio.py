"""What is drawn and measured stands still, however long somebody takes to look at it."""

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import plain
from kiosk.commands.pictures.studio import GREETINGS, Studio
from kiosk.shell.languages import others_beside


def test_the_welcome_page_greets_in_one_language_alone(real_content, qapp):
    welcome = next(shot for shot in plain(screens(real_content)) if shot.name == "welcome")
    with Studio(real_content, (800, 1280), others=others_beside()) as studio:
        studio.show(welcome, studio.usual)
        greetings = studio.kiosk.window.findChildren(QObject, GREETINGS)
        assert greetings
        for timer in greetings:
            timer.setProperty("interval", 1)
        before = studio.settled()
        QTest.qWait(50)
        assert studio.settled() == before
