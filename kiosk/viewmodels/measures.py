"""The staff's self-test: every screen of this device measured and held against the norms, and the outcome.

The measuring is done by a process of its own, which the shell starts; here its outcome is put into words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.session import Session

QML_IMPORT_NAME = "Aftercare.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Found = Sequence[Mapping[str, Any]]
"""What came of each norm, as `selftest --json` tells it."""
Progress = Callable[[int, int], None]
"""Told how many parts of how many are done."""
Outcome = Callable[[Found | None], None]
"""Told what came of it; None where it could not be measured."""


class Measuring(Protocol):
    """What measures, in a process of its own."""

    def begin(self, progress: Progress, outcome: Outcome) -> None:
        """Start to measure."""

    def stop(self) -> None:
        """End it without an outcome."""


class Nobody:
    """Stands where nothing can be measured."""

    def begin(self, progress: Progress, outcome: Outcome) -> None:  # noqa: ARG002 - there is no progress
        """Say at once that it could not be measured."""
        outcome(None)

    def stop(self) -> None:
        """Do nothing."""


@dataclass(frozen=True)
class NormRow:
    """What came of one norm, in words; ``offender`` names one thing that fails, or nothing."""

    id: str
    name: str
    verdict: str
    measured: str
    demanded: str
    offender: str
    passed: bool


@QmlElement
@QmlUncreatable("made by the program")
class MeasuresModel(QObject):  # type: ignore[operator]  # the stub of QmlUncreatable takes no class
    """The self-test as it stands: not begun, running, or done."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject, measuring: Measuring | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._measuring = measuring or Nobody()
        self._rows = Rows(NormRow, self)
        self._found: Found = ()
        self._running = False
        self._words: Callable[[], str] = self._idle
        session.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._rows.show([self._row(norm) for norm in self._found])
        self.changed.emit()

    def _row(self, norm: Mapping[str, Any]) -> NormRow:
        say = self._session.say
        passed = bool(norm["passed"])
        offenders = [str(each) for each in norm["offenders"]]
        return NormRow(
            str(norm["id"]),
            say(f"norm_{norm['id']}"),
            say("norm_met" if passed else "norm_unmet"),
            say("norm_measured", found=self._measured(norm)),
            say("norm_demanded", wanted=self._demanded(norm)),
            offenders[0] if offenders else "",
            passed,
        )

    def _demanded(self, norm: Mapping[str, Any]) -> str:
        say, least, most, unit = self._session.say, norm["least"], norm["most"], norm["unit"]
        if least is None and most is None:
            return say("norm_all")
        if most is None:
            return say("norm_least", number=f"{least:g} {unit}".strip())
        if least is None:
            return say("norm_most", number=f"{most:g} {unit}".strip())
        return say("norm_between", least=f"{least:g}", most=f"{most:g} {unit}".strip())

    def _measured(self, norm: Mapping[str, Any]) -> str:
        """Return the worst number, or how many of how many."""
        if norm["lowest"] is None:
            return self._session.say("norm_of", met=norm["things"] - norm["failed"], things=norm["things"])
        low, high = (f"{norm[end]:.2f}".rstrip("0").rstrip(".") for end in ("lowest", "highest"))
        if norm["most"] is None or low == high:
            return f"{low} {norm['unit']}".strip()
        if norm["least"] is None:
            return f"{high} {norm['unit']}".strip()
        return self._session.say("norm_between", least=low, most=f"{high} {norm['unit']}".strip())

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Return what came of each norm; what fails stands first."""
        return self._rows

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Return whether it is being measured now."""
        return self._running

    @Property(str, notify=changed)
    def line(self) -> str:
        """Return how it stands, in words."""
        return self._words()

    @Slot()
    def begin(self) -> None:
        """Start to measure; while it runs nothing more is started."""
        if self._running:
            return
        self._running, self._found = True, ()
        self._tell(lambda: self._session.say("measures_begun"))
        self._measuring.begin(self._at, self._over)

    @Slot()
    def stop(self) -> None:
        """Give it up."""
        if self._running:
            self._running = False
            self._measuring.stop()
            self._tell(self._idle)

    def _at(self, done: int, parts: int) -> None:
        if self._running:
            self._tell(lambda: self._session.say("measures_at", done=done, parts=parts))

    def _over(self, found: Found | None) -> None:
        self._running = False
        if found is None:
            self._tell(lambda: self._session.say("measures_broken"))
        else:
            self.show(found)

    def show(self, found: Found) -> None:
        """Show what came of a self-test; what fails stands first."""
        self._found = sorted(found, key=lambda norm: bool(norm["passed"]))
        failed = sum(not norm["passed"] for norm in found)
        if failed:
            self._tell(lambda: self._session.say("measures_failed", number=failed, all=len(found)))
        else:
            self._tell(lambda: self._session.say("measures_all", number=len(found)))

    def _idle(self) -> str:
        return self._session.say("measures_line")

    def _tell(self, words: Callable[[], str]) -> None:
        self._words = words
        self._show()
