"""What this device remembers of its starts, so that one that fails again and again is not tried for ever.

Plain sums and one small file in the state folder. Nothing of a visit is in it. What each footing means for
the content and the window is decided in app.py.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.content import files

_log = logging.getLogger(__name__)

FILE: Final = "starts.json"
LIFE_S = 60.0
"""A start after which the program lived this long has succeeded, in seconds."""
TRIES = 3
"""Starts that may fail on one footing before the next lower one is taken."""
REMEMBERED = 20
"""Starts that are written down."""


class Footing(Enum):
    """How much is tried at a start."""

    FULL = "full"
    """Everything, as staff have set it up."""
    PLAIN = "plain"
    """The content that comes along, drawn in the plainest way; staff are told."""
    DESK = "desk"
    """Only the page that sends people to the desk."""


@dataclass(frozen=True)
class Start:
    """One start: when (by the wall clock), on which footing, and how it ended; "" as long as nobody knows."""

    at: str
    footing: str
    ended: str = ""


@dataclass(frozen=True)
class Record:
    """The starts of this device, oldest first, and how many have failed since the last good one."""

    failed: int = 0
    starts: tuple[Start, ...] = ()

    @property
    def footing(self) -> Footing:
        """Return what is tried at the next start."""
        return (*[Footing.FULL] * TRIES, *[Footing.PLAIN] * TRIES, Footing.DESK)[min(self.failed, 2 * TRIES)]


def read(folder: Path) -> Record:
    """Return what the device remembers; a file that makes no sense is as good as none."""
    try:
        told = json.loads((folder / FILE).read_bytes())
        starts = tuple(Start(**{name: str(value) for name, value in one.items()}) for one in told["starts"])
        return Record(max(0, int(told["failed"])), starts[-REMEMBERED:])
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        _log.warning("%s cannot be read; the starts are counted anew", folder / FILE)
        return Record()


class Starts:
    """This start. It counts as failed from its first moment on, until it has lived or was told to leave.

    ``now`` gives the time by the wall clock.
    """

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(tz=UTC).astimezone()
    ) -> None:
        self._folder = folder
        before = read(folder)
        self.footing = before.footing
        this = Start(now().isoformat(sep=" ", timespec="seconds"), self.footing.value)
        self._record = Record(before.failed + 1, (*before.starts, this)[-REMEMBERED:])
        self._write()

    def lived(self) -> None:
        """Note that it has lived; from the desk's page the next start is tried on plain footing."""
        failed = TRIES if self.footing is Footing.DESK else 0
        self._change(failed=failed, ended="lived")

    def left(self, how: str, *, well: bool) -> None:
        """Note that it ends now, and how, in a word or two; ``well`` where it was told to."""
        self._change(failed=0 if well and self.footing is Footing.FULL else self._record.failed, ended=how)

    def _change(self, failed: int, ended: str) -> None:
        *others, this = self._record.starts
        self._record = Record(failed, (*others, replace(this, ended=ended)))
        self._write()

    def _write(self) -> None:
        try:
            files.replace(self._folder / FILE, json.dumps(asdict(self._record), indent=1).encode())
        except OSError as error:
            _log.warning("the starts cannot be written down in %s: %s", self._folder, error.strerror)
