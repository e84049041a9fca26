"""One sheet on its way: sent to the print service, followed until it is out, and taken back when unwanted.

The programs of the print service do the work, each as a process of its own; nothing here waits for them, and
nothing of a sheet is kept or written. What to ask them and what they mean is takeaway's.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.shell.speech.program import Program
from kiosk.takeaway.printing.service import Service
from kiosk.takeaway.printing.standing import Matter, Standing, standing

if TYPE_CHECKING:  # its library is loaded by the first who prints: it would make every start slower
    from kiosk.takeaway.paper.document import Document

_log = logging.getLogger(__name__)

ASK_EVERY_MS: Final = 1500
"""Between two looks at how it stands."""
LIMIT_S: Final = 15.0
"""How long one program of the print service may take."""


class Sheet(QObject):
    """One sheet on its way: sent, followed, and taken back when nobody wants it any more.

    ``changed`` tells that it stands otherwise; what is the matter is in ``matter`` and ``why``.
    """

    changed = Signal()

    def __init__(self, parent: QObject, service: Service, printer: str) -> None:
        super().__init__(parent)
        self._service = service
        self.standing = Standing.UNDER_WAY
        self.matter: Matter | None = None
        self.why = ""
        self._printer = printer
        self._job: str | None = None
        self._unwanted = False
        self._since = time.monotonic()
        self._program = Program(self)
        self._program.done.connect(self._answered)
        self._program.failed.connect(self._failed)
        self._next = QTimer(self, singleShot=True, interval=ASK_EVERY_MS)
        self._next.timeout.connect(self._ask)

    def send(self, document: Document, paper: str) -> None:
        """Hand the sheet to the print service."""
        asked = self._service.send(self._printer, paper, document.title)
        self._run(asked, self._service.feed(document))

    def refuse(self, matter: Matter, why: str) -> None:
        """Say that it cannot even be made."""
        self.why = why
        self._set(Standing.TROUBLE, matter)

    def take_back(self) -> None:
        """Want it no more: what is not out yet is taken back, as soon as it has a number."""
        self._unwanted = True
        self._next.stop()
        if self.standing is Standing.DONE or (self.standing is Standing.TROUBLE and self._job is None):
            self._leave()  # it is out, or it never went
        elif self._job is not None:
            self._run(self._service.cancel(self._printer, self._job))

    def close(self) -> None:
        """End what runs. A sheet that is not out yet is taken back first."""
        self._next.stop()
        self._program.close()

    @Slot(bytes)
    def _answered(self, answer: bytes) -> None:
        text = answer.decode("utf-8", "replace")
        if self._job is None:
            self._job = self._service.job_in(text)
            if self._job is None:
                self._failed(f"the print service took nothing: {text.strip()}")
            elif self._unwanted:
                self.take_back()
            else:
                self._next.start()
        elif self._unwanted:
            self._leave()
        else:
            found = self._service.found_in(text, self._job)
            self.why = found.why
            self._set(*standing(found, time.monotonic() - self._since))

    @Slot(str)
    def _failed(self, why: str) -> None:
        if self._unwanted:
            self._leave()
            return
        self.why = why
        refused = self._job is None
        self._set(Standing.TROUBLE, Matter.REFUSED if refused else Matter.SERVICE)

    @Slot()
    def _ask(self) -> None:
        if self._job is not None:
            self._run(self._service.ask(self._printer, self._job))

    def _run(self, asked: list[str], feed: bytes = b"") -> None:
        self._program.run(self._service.program, asked, feed, LIMIT_S)

    def _set(self, stands: Standing, matter: Matter | None) -> None:
        changed = (stands, matter) != (self.standing, self.matter)
        self.standing, self.matter = stands, matter
        if stands is not Standing.DONE and self._job is not None:
            self._next.start()  # a printer that is put right prints on
        if changed:
            if matter is not None:
                _log.warning("the printer %s is not ready (%s): %s", self._printer, matter, self.why)
            self.changed.emit()

    def _leave(self) -> None:
        self.setParent(None)
        self.deleteLater()
