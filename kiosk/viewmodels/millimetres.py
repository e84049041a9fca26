"""What staff do about millimetres: measure the screen with a card, and have all that it shows measured."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.device import Device
from kiosk.viewmodels.card import CardModel, Size
from kiosk.viewmodels.measures import MeasuresModel, Measuring
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class MillimetresModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The outline of a card and the self-test. ``size`` tells the screen, and ``measuring`` measures it."""

    def __init__(
        self,
        session: Session,
        device: Device,
        parent: QObject,
        size: Callable[[], Size],
        measuring: Measuring | None,
    ) -> None:
        super().__init__(parent)
        self.outline = CardModel(session, device, size, self)
        self.test = MeasuresModel(session, self, measuring)

    def waited_for(self, now: float, since: float) -> float:
        """Return since when nobody is there, in seconds: while it is measured, staff wait for it."""
        return now if self.test.property("running") else since

    @Property(CardModel, constant=True)
    def card(self) -> CardModel:
        """Return the outline of a bank card."""
        return self.outline

    @Property(MeasuresModel, constant=True)
    def measures(self) -> MeasuresModel:
        """Return the self-test."""
        return self.test
