"""Get help now: whom to tell, what to call, and the danger signs. The same whatever was said."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.takeaway.outcome import help_heading
from kiosk.viewmodels.cards import words_of
from kiosk.viewmodels.rows import Rows, SignsRow
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class HelpModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The page behind "Get help now"."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._signs = Rows(SignsRow, self)
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        session = self._session
        self._signs.show(
            [
                SignsRow(
                    gate.floor,
                    help_heading(session.language, gate),
                    tuple(sign.text for sign in gate.signs),
                )
                for gate in session.content.wizard.gates
            ]
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the page's title."""
        return self._session.content.help.title

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return the page in one line."""
        return self._session.fill(self._session.content.help.line)

    @Property(list, notify=changed)
    def steps(self) -> list[str]:
        """Return what to do, in order."""
        return [self._session.fill(text) for text in words_of(self._session.content.help.steps)]

    @Property(Rows, constant=True)
    def signs(self) -> Rows:
        """Return the danger signs, in one list per urgency."""
        return self._signs
