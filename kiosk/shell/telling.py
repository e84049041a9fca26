"""What staff are told of the content: in the log, and on the board that the staff page shows.

Which content is served is decided in serving.py; here are only the words for staff, and what is no longer so.
"""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import Final

import kiosk
from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.device.notices import Notice, Notices
from kiosk.signoff import seal as seals
from kiosk.signoff.fingerprint import grouped
from kiosk.signoff.seal import Seal

_log = logging.getLogger("kiosk.shell.serving")

CONTENT: Final = "content"
INSTEAD: Final = "instead"
SEAL: Final = "seal"
BROKEN_SEAL: Final = "broken seal"
REVIEW: Final = "review"


class Telling:
    """Tells staff, in the log and on ``board``."""

    def __init__(self, board: Notices | None = None) -> None:
        self._board = board or Notices()

    def begin(self) -> None:
        """Take down what was told of the content before; it is looked at anew."""
        for topic in (CONTENT, INSTEAD, BROKEN_SEAL, SEAL, REVIEW):
            self._board.withdraw(topic)

    def broken(self, file: Path, error: ContentError) -> None:
        """Tell that a file is not served, and every fault in it with its place."""
        faults = tuple(map(str, error.faults))
        _log.error("%s is not served; staff, please mend it:\n%s", file, "\n".join(faults))
        self._board.tell(Notice(CONTENT, "content_broken", {"file": file.name}, faults))

    def kept(self, file: Path, error: ContentError) -> None:
        """Tell that an edit is broken, and patients still see what they saw before."""
        _log.error("patients still see what they saw before; staff, please mend it:\n%s", error)
        faults = tuple(map(str, error.faults))
        self._board.tell(Notice(CONTENT, "content_kept", {"file": file.name}, faults))

    def instead(self, file: Path) -> None:
        """Tell which file is served in place of the one asked for."""
        _log.warning("%s is served instead", file)
        self._board.tell(Notice(INSTEAD, "content_instead", {"file": file.name}))

    def seal_broken(self, error: ContentError) -> None:
        """Tell that a seal does not count."""
        fault = str(error.faults[0])
        _log.error("the seal is broken, so it does not count: %s", fault)
        self._board.tell(Notice(BROKEN_SEAL, "seal_broken", lines=(fault,)))

    def changed(self, file: Path, seal: Seal) -> None:
        """Tell that content is no longer what was sealed."""
        how = seals.how_to(file)
        _log.warning(
            "%s has changed since %s sealed it on %s; have it checked, then type: %s",
            *(file, seal.by, seal.on, how),
        )
        values = {"file": file.name, "by": seal.by, "date": seal.on}
        self._board.tell(Notice(SEAL, "seal_changed", values, (how,)))

    def unsealed(self, file: Path, content: Content) -> None:
        """Tell that nobody has sealed the content."""
        how = seals.how_to(file)
        if not content.clinic.checked:
            _log.info("%s is not sealed, and the clinic's details are samples; put in your own first", file)
            self._board.tell(Notice(SEAL, "seal_sample", {"file": file.name}, (how,)))
            return
        _log.warning("%s is not sealed; have it checked, then type: %s", file, how)
        self._board.tell(Notice(SEAL, "seal_missing", {"file": file.name}, (how,)))

    def sealed(self, file: Path, seal: Seal, today: date | None) -> None:
        """Tell whose seal it is, and what is due on ``today``; None gives no reminders."""
        _log.info(
            "%s is sealed (%s): checked by %s on %s, next review by %s",
            *(file, grouped(seal.fingerprint), seal.by, seal.on, seal.review_by),
        )
        if seal.version != kiosk.__version__:
            _log.info(
                "it was sealed with version %s of the program; this is %s", seal.version, kiosk.__version__
            )
        if today and (reminder := seal.reminder(today)):
            _log.warning("%s", reminder)
            self._remind(seal, today)

    def _remind(self, seal: Seal, today: date) -> None:
        if today < seal.on:
            return  # the clock is wrong, which the staff page tells beside the clock
        past = today > seal.review_by
        self._board.tell(Notice(REVIEW, "review_past" if past else "review_due", {"date": seal.review_by}))
