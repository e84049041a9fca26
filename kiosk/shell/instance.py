"""One kiosk at a time: who holds the lock in the state folder runs, and whoever comes second leaves.

The system lets go of the lock with the process, however that ends; the file itself may stay.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

FILE: Final = "running.lock"


class AlreadyRunningError(Exception):
    """Another kiosk holds the state folder; its text says so in one sentence."""


class Instance:
    """Holds the lock of the state folder ``folder`` until close(), or until the process ends.

    Where the folder cannot be written to there is nothing to hold, and nothing to quarrel about.

    Raises:
        AlreadyRunningError: another process holds it.
    """

    def __init__(self, folder: Path) -> None:
        self._number = -1
        file = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._number = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return
        if not _locked(self._number):
            holder = os.read(self._number, 20).decode("ascii", "replace").strip()
            self.close()
            who = f" as process {holder}" if holder.isdecimal() else ""
            raise AlreadyRunningError(
                f"Aftercare Kiosk is already running here{who}; to try another beside it, "
                f"give it a folder of its own with --state."
            )
        self._sign()

    def close(self) -> None:
        """Let go."""
        if self._number >= 0:
            os.close(self._number)
            self._number = -1

    def _sign(self) -> None:
        """Write down who holds the lock; on a full disk nobody learns it, and the lock holds all the same."""
        try:
            os.ftruncate(self._number, 0)
            os.write(self._number, str(os.getpid()).encode("ascii"))
        except OSError:
            pass


if sys.platform == "win32":
    import msvcrt

    def _locked(number: int) -> bool:
        """Lock a byte far behind what is written, so that the other can still read who it is."""
        os.lseek(number, 1024, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(number, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _locked(number: int) -> bool:
        """Lock the file."""
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
