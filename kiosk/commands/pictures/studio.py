"""One running kiosk at one size that shows a screen in a look, and the picture of it once it has settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, application
from kiosk.commands.pictures.screens import screens
from kiosk.commands.pictures.states import AS_IT_IS, SEALED_ON, Shot, Staging, plain
from kiosk.commands.pictures.touching import to_the_end
from kiosk.content.model import Content
from kiosk.content.translation.pseudo import from_the_right, rewritten
from kiosk.shell.languages import Others, nothing_else
from kiosk.shell.screen import Screen, measure
from kiosk.shell.starting import defaults_for
from kiosk.visit.settings import Settings
from kiosk.visit.visit import Page, Place, Visit

MOST_FRAMES: Final = 10
"""A screen has settled long before."""
GREETINGS: Final = "turns"
"""What lets the welcome page greet in one language after the other: never between two looks at it."""


class Studio:
    """Shows ``content`` in a window of ``size`` pixels; ``direction`` is "ltr" or "rtl".

    From the right, the whole layout is mirrored and every text set from the right; its letters stay as they
    are, since there is no content in such a language yet. ``screen`` is a screen of that size whose pixels
    per mm are known. Use it in a ``with``.
    """

    def __init__(
        self,
        content: Content,
        size: tuple[int, int],
        direction: str = "ltr",
        language: str | None = None,
        others: Others = nothing_else,
        *,
        screen: Screen | None = None,
    ) -> None:
        application()
        screen = screen or measure(*size)
        self.usual: Settings = replace(defaults_for(screen), motion=False, language=language or "")
        self.px_per_mm = screen.px_per_mm
        self._content = content
        self._from_the_right = direction == "rtl"
        self._staged: dict[Staging, Content] = {}
        self.kiosk = Kiosk(content, screen, settings=self.usual, others=others)
        self.kiosk.model.taking.today = lambda: SEALED_ON  # or a picture of it would change every day
        self._words = self.kiosk.session.languages[0].words
        self.kiosk.activity.close()  # nobody touches anything, and the time is ours
        if self._from_the_right:
            mirror(self.kiosk.window)
            self._stage(AS_IT_IS)
        self._staging = AS_IT_IS
        self.kiosk.window.show()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kiosk.close()

    def draw(self, shot: Shot, settings: Settings) -> QImage:
        """Return the picture of a screen in its state."""
        self.show(shot, settings)
        picture = self.settled()
        if shot.undo is not None:
            shot.undo(self.kiosk)
        return picture

    def show(self, shot: Shot, settings: Settings) -> None:
        """Put a screen into the window, laid out, in its state; what it needs to be undone is still to do."""
        if shot.staging != self._staging:
            self._stage(shot.staging)
            self._staging = shot.staging
        session = self.kiosk.session
        wanted = shot.visit.prefer(settings)
        before = session.screen
        session.replace(wanted)
        if session.screen == before:  # it is to be built anew, as for somebody who comes from another one
            elsewhere = Page.HOME if wanted.place.page is Page.WELCOME else Page.WELCOME
            session.replace(Visit(Place(elsewhere), settings=settings))
            session.replace(wanted)
        self._lay_out()
        for timer in self.kiosk.window.findChildren(QObject, GREETINGS):
            timer.setProperty("running", False)  # noqa: FBT003 - Qt's signature
        if shot.act is not None:
            shot.act(self.kiosk)
            self._lay_out()

    def end(self) -> QImage | None:
        """Return the picture of the screen that stands, scrolled to its end; None where all is in sight."""
        return self.settled() if to_the_end(self.kiosk.window) else None

    def _stage(self, staging: Staging) -> None:
        session = self.kiosk.session
        words = {key: staging.words(phrase) for key, phrase in self._words.items()}
        if self._from_the_right:
            words = {key: from_the_right(phrase) for key, phrase in words.items()}
        if staging not in self._staged:
            changed = staging.change(self._content)
            self._staged[staging] = rewritten(changed, from_the_right) if self._from_the_right else changed
        content = self._staged[staging]
        session.serve(content, staging.seal(content), words)

    def settled(self) -> QImage:
        """Return the picture of the window as soon as two in a row are alike: layouts need a moment."""
        picture = self.kiosk.window.grabWindow()
        for _ in range(MOST_FRAMES):
            before, picture = picture, self._lay_out()
            if picture == before:
                break
        return picture

    def _lay_out(self) -> QImage:
        """Return the window as it stands now: a layout is made when a frame is."""
        QCoreApplication.processEvents()
        # What has been left goes away at the end of an event, and here no event ever ends.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self.kiosk.window.grabWindow()


def mirror(window: QQuickWindow) -> None:
    """Turn the layout of a window over, left to right, with all that is in it; before it is shown."""
    context = qmlContext(window)
    for name in ("enabled", "childrenInherit"):
        written = context is not None and _switched_on(
            QQmlProperty(window, f"LayoutMirroring.{name}", context)
        )
        if not written:
            raise RuntimeError("this window cannot be mirrored")


def _switched_on(switch: QQmlProperty) -> bool:
    return bool(switch.write(True))  # noqa: FBT003 - its one argument


def pictures(
    content: Content,
    size: tuple[int, int],
    theme: str | None = None,
    text: int | None = None,
    *,
    language: str | None = None,
    others: Others = nothing_else,
) -> Iterator[tuple[str, QImage]]:
    """Yield the name and the picture of every screen; None leaves a setting as every visitor finds it."""
    with Studio(content, size, language=language, others=others) as studio:
        settings = replace(studio.usual, theme=theme or studio.usual.theme, text=text or studio.usual.text)
        for shot in plain(screens(content)):
            yield shot.name, studio.draw(shot, settings)
