"""Brings page, speaker and view model together: what is on the screen is said, and shown as it is said."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from functools import cache

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.shell.focus import holder
from kiosk.shell.speech.page import UNREAD, Seen, piece_of, pieces_on
from kiosk.shell.speech.speaker import Speaker
from kiosk.shell.speech.words import shown_at
from kiosk.speech.pieces import Utterance, focused, reading
from kiosk.speech.sentences import Saying, as_said, sentences
from kiosk.viewmodels.following import UNSAID
from kiosk.viewmodels.listening import Listening, State
from kiosk.viewmodels.presence import PresenceModel

_log = logging.getLogger(__name__)

RETRY_MS = 5 * 60 * 1000
"""How often a loudspeaker that was missing is looked for again."""

_OPEN = {UNREAD, "foot"}
"""Object names of what is the same for everybody, and may be said on any page."""


@cache
def _acting_keys() -> frozenset[int]:
    """Return the keys that act; they are named at the first stroke, as in kiosk/shell/activity.py."""
    key = QtCore.Qt.Key
    return frozenset({key.Key_Return, key.Key_Enter, key.Key_Space, key.Key_Escape})


class Reader(QObject):
    """Reads ``window`` with ``speaker``, as ``model`` asks. ``watch`` hears that somebody listens."""

    def __init__(
        self, window: QQuickWindow, model: Listening, watch: PresenceModel, speaker: Speaker
    ) -> None:
        super().__init__()
        self._window, self._model, self._watch, self._speaker = window, model, watch, speaker
        speaker.setParent(self)
        self._seen: list[Seen] = []
        self._said: tuple[Utterance, ...] = ()
        self._sayings: list[Saying] = []
        self._language = ""
        # A page is built after the view models have told of it; only then are its words there.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self._tell_soon = QTimer(self, singleShot=True, interval=0)
        self._tell_soon.timeout.connect(self._tell)
        speaker.checked.connect(self._note_check)
        speaker.began.connect(self._note_sentence)
        speaker.word.connect(self._note_word)
        speaker.ended.connect(model.end)
        speaker.failed.connect(model.offer)
        model.reads.connect(self._soon.start)
        model.tells.connect(self._tell_soon.start)
        model.pauses.connect(speaker.pause)
        model.resumes.connect(speaker.resume)
        model.tunes.connect(self._tune)
        model.stops.connect(self._stop)
        window.activeFocusItemChanged.connect(self._note_focus)
        window.installEventFilter(self)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._check_again)
        self._retry.start()
        QTimer.singleShot(0, self, self._check)

    def close(self) -> None:
        """Be silent, and leave nothing running."""
        self._window.removeEventFilter(self)
        self._retry.stop()
        self._stop()
        self._speaker.close()

    # Whether anything can be heard

    def _check(self) -> None:
        self._language = self._model.language
        self._speaker.check(self._language)

    def _check_again(self) -> None:
        if self._model.lacks:
            self._check()

    def _note_check(self, language: str, lacks: str) -> None:
        if language == self._language:
            _log.info("reading aloud in %s: %s", language, lacks or "offered")
            self._model.offer(lacks)

    def _tune(self) -> None:
        self._speaker.tune(self._model.manner)
        if self._language != self._model.language:
            self._model.offer("not looked for yet")
            self._check()

    # Saying

    def _read(self) -> None:
        before = [Utterance(sentence) for sentence in sentences(self._model.before)]
        asking = self._model.state is State.ASKING
        self._seen = [] if asking else pieces_on(self._window)
        page = () if asking else reading([seen.piece for seen in self._seen], self._model.words)
        self._say((*before, *page))

    def _tell(self) -> None:
        """Say what has the keys."""
        item = holder(self._window)
        piece = piece_of(item) if item is not None else None
        if item is None or piece is None or (self._model.hushed and not _within(item, _OPEN)):
            return
        self._seen = [Seen(piece, item)]
        self._say(focused(piece, self._model.words))

    def _say(self, said: tuple[Utterance, ...]) -> None:
        self._said = said
        numbers = self._model.numbers
        self._sayings = [as_said(utterance.text, numbers) for utterance in said]
        texts = [saying.text for saying in self._sayings]
        self._speaker.say(texts, self._model.language, self._model.manner)

    def _stop(self) -> None:
        self._soon.stop()
        self._tell_soon.stop()
        self._speaker.stop()
        self._seen, self._said, self._sayings = [], (), []

    def _note_sentence(self, n: int) -> None:
        self._watch.touch(time.monotonic())  # who listens is there, though the hands lie still
        item = self._item_of(n)
        self._model.begin(self._said[n].text, item)
        if item is not None:
            _show(item)

    def _note_word(self, n: int, start: int, end: int) -> None:
        item, saying = self._item_of(n), self._sayings[n]
        word = saying.word(start, end)
        shown = shown_at(item, saying.shown, *word) if item is not None and word else None
        self._model.mark(shown or UNSAID)

    def _item_of(self, n: int) -> QQuickItem | None:
        """Return the item that shows a sentence; None where none does, or the page was built anew since."""
        piece = self._said[n].piece
        item = None if piece is None else self._seen[piece].item
        return item if item is not None and shiboken6.isValid(item) else None

    def _note_focus(self) -> None:
        item = holder(self._window)
        by_key = item is not None and item.property("visualFocus")
        if by_key and self._model.tells_focus and not self._soon.isActive():
            self._tell_soon.start()

    # Stopping

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Stop reading for whatever else a visitor does; what they do goes on to the page."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not self._on_bar:
                if event.key() in _acting_keys():
                    self._model.stop()
                elif self._model.tells_focus:
                    self._speaker.stop()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._stop_unless_on_bar(event.position().x(), event.position().y())
        elif event.type() == QEvent.Type.TouchBegin and isinstance(event, QTouchEvent):
            place = event.points()[0].position()
            self._stop_unless_on_bar(place.x(), place.y())
        return False

    @property
    def _on_bar(self) -> bool:
        """Return whether the keys are on the controls of reading."""
        item = holder(self._window)
        return _within(item, {UNREAD})

    def _stop_unless_on_bar(self, x: float, y: float) -> None:
        bar = self._window.findChild(QQuickItem, UNREAD)
        if bar is None or not bar.isVisible() or not bar.contains(bar.mapFromScene(QPointF(x, y))):
            self._model.stop()


def _ancestors(item: QQuickItem | None) -> Iterator[QQuickItem]:
    """Return an item and all that it stands in."""
    while item is not None:
        yield item
        item = item.parentItem()


def _within(item: QQuickItem | None, names: set[str]) -> bool:
    """Return whether an item stands in one with such an object name."""
    return any(one.objectName() in names for one in _ancestors(item))


def _show(item: QQuickItem) -> None:
    """Scroll what is being said into view."""
    flick = next((one for one in _ancestors(item) if one.inherits("QQuickFlickable")), None)
    if flick is None:
        return
    content: QQuickItem = flick.property("contentItem")
    top = item.mapToItem(content, 0.0, 0.0).y()
    at, height = float(flick.property("contentY")), flick.height()
    air = min(height / 8, 60.0)
    end = max(0.0, float(flick.property("contentHeight")) - height)
    if top - air < at or item.height() > height:
        flick.setProperty("contentY", max(0.0, min(end, top - air)))
    elif top + item.height() + air > at + height:
        flick.setProperty("contentY", min(end, top + item.height() + air - height))
