"""The kiosk in a window on a file that is being edited: every save is shown at once, where the edit is.

A broken save leaves the last good screen and shows its faults in a panel beside it. Nothing is kept.
What a save changes for patients is found in the room `signoff`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, QTimer, QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.model import Content
from kiosk.content.problems import ContentError, Fault
from kiosk.shell import paths
from kiosk.shell.serving import showable
from kiosk.shell.watching import Watcher
from kiosk.shell.whereabouts import visit_to
from kiosk.signoff.changes.compared import Changes, compare
from kiosk.signoff.changes.phrasing import ORDER, advice_heading, difference_heading, group_heading, verdict
from kiosk.signoff.changes.places import Kind
from kiosk.signoff.changes.wording import differences
from kiosk.viewmodels.editing import EditingModel
from kiosk.viewmodels.kiosk import KioskModel

SIDE = 400
"""Width of the panel, in pixels."""
MOST_SHOWN = 5
"""Differences of one kind that the panel shows; `changes` shows all."""
STAY_MS = 20_000
"""How often the kiosk is told that somebody is there, so that an author who thinks is not sent away."""

LAST_GOOD = "The screen shows the last version that was well."
BUNDLED = "The screen shows the content that comes along, until this file is well."


def first_shown(file: Path, bundled: Path = paths.CONTENT) -> tuple[Content, tuple[Fault, ...]]:
    """Return what ``file`` says; or, where it is broken, what ``bundled`` says, and the faults of ``file``.

    Raises:
        ContentError: neither can be shown; the faults are those of ``file``.
    """
    try:
        return showable(file).content, ()
    except ContentError as error:
        try:
            return showable(bundled).content, error.faults
        except ContentError:
            raise error from None


class Preview(QObject):
    """The panel beside a kiosk, and the watching; it goes into ``window`` and shows ``model`` what is saved.

    ``faults`` are those of ``file`` when it was opened; if any, the kiosk shows what comes along.
    """

    def __init__(
        self, file: Path, model: KioskModel, window: QQuickWindow, faults: Sequence[Fault] = ()
    ) -> None:
        super().__init__()
        self._file = file
        self._model = model
        self.editing = EditingModel(str(file), self)
        self._first = None if faults else model.session.served
        self._instead = BUNDLED if faults else LAST_GOOD
        self.editing.show_faults(faults, "", self._instead if faults else "")
        window.setTitle(f"Preview: {file}")
        window.resize(window.width() + SIDE, window.height())
        self.panel = self._put_beside(window)
        self._watcher = Watcher((file,), self)
        self._watcher.saved.connect(self.look)
        self._stay = QTimer(self, interval=STAY_MS)
        self._stay.timeout.connect(lambda: model.watch.touch(time.monotonic()))
        self._stay.start()
        self._compare = QTimer(self, singleShot=True, interval=50)
        self._compare.timeout.connect(self._tell_news)

    def close(self) -> None:
        """Watch no longer; the panel goes with the window, and this must outlive both."""
        self._watcher.stop()
        self._stay.stop()
        self._compare.stop()

    def look(self) -> None:
        """Show what was saved, or what is wrong with it."""
        saved = f"Saved at {time.strftime('%H:%M:%S')}"
        try:
            content = showable(self._file).content
        except ContentError as error:
            self.editing.show_faults(error.faults, saved, self._instead)
            return
        self._instead = LAST_GOOD
        self.editing.show_sound(saved)
        self._show(content)
        if self._first is None:
            self._first = content
        self._compare.start()  # the screen first: comparing takes a moment

    def _show(self, content: Content) -> None:
        session = self._model.session
        found = differences(session.served, content)
        if found:
            session.serve(content)
            session.replace(visit_to(found, content, session.visit))

    def _tell_news(self) -> None:
        if self._first is None:
            return
        changes = compare(self._first, self._model.session.served)
        changed = bool(changes.groups or changes.differences)
        news = list(_news(changes))
        self.editing.show_news(verdict(changes) if changed else "", news, calmer=changes.must_be_agreed)

    def _put_beside(self, window: QQuickWindow) -> QQuickItem:
        """Put the panel into the window, which owns it from then on; it makes room for itself."""
        engine = qmlEngine(window)
        assert engine
        file = QUrl.fromLocalFile(paths.QML / "Aftercare" / "parts" / "FaultPanel.qml")
        component = QQmlComponent(engine, file, self)
        panel = component.createWithInitialProperties({"editing": self.editing, "side": SIDE})
        assert isinstance(panel, QQuickItem), component.errorString()
        panel.setParent(window)
        panel.setParentItem(window.contentItem())
        QMetaObject.invokeMethod(panel, "makeRoom")
        return panel


def _news(changes: Changes) -> Iterator[str]:
    """Yield what changed since the preview was opened, in a few lines."""
    for told in ORDER:
        if groups := changes.told(told):
            yield f"{advice_heading(changes, told)}:"
            yield from (group_heading(group).replace("->", "→") for group in groups)
    for kind in Kind:
        if found := changes.of(kind):
            yield f"{difference_heading(changes, kind)}:"
            for one in found[:MOST_SHOWN]:
                yield f"{one.place}: {one.old or 'nothing'} → {one.new or 'nothing'}"
            if more := len(found[MOST_SHOWN:]):
                yield f"... and {more} more"
