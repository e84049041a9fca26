"""About this screen: what it does with what people choose, who checked its words, and which they are."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk
from kiosk.content.model import Content
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.viewmodels.seal import SealModel
from kiosk.viewmodels.session import Session
from kiosk.visit.visit import Page

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class AboutModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The page "About this screen", in plain words."""

    changed = Signal()

    def __init__(self, session: Session, seal: SealModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._seal = seal
        self._known: tuple[Content, str] | None = None
        session.changed.connect(self.changed)

    @Property(list, notify=changed)
    def privacy(self) -> list[str]:
        """Return what becomes of what people choose: nothing."""
        say = self._session.say
        return [say("about_offline"), say("about_no_name"), say("about_not_kept"), say("about_no_watching")]

    @Property(list, notify=changed)
    def checked(self) -> list[str]:
        """Return who checked the words, or that nobody has, and whom to ask."""
        by = str(self._seal.property("checkedBy")) or self._session.say("not_checked")
        return [by, self._session.say("about_ask")]

    @Property(list, notify=changed)
    def versions(self) -> list[str]:
        """Return which program this is, and which words it shows."""
        say, content = self._session.say, self._session.served
        return [
            say("about_program", version=kiosk.__version__),
            say("about_words", version=content.version),
            say("about_code", code=self._code(content)),
        ]

    def _code(self, content: Content) -> str:
        """Return the fingerprint of the content, as the seal and the printed book have it; taken once."""
        if self._known is None or self._known[0] is not content:
            self._known = (content, grouped(fingerprint(content)))
        return self._known[1]

    @Slot()
    def open(self) -> None:
        """Show the page."""
        self._session.replace(self._session.visit.go(Page.ABOUT))
