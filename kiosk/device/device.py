"""The one device: its settings as staff change them, its board of notices, and the wrong tries at its PIN.

Without a folder all of it lives in memory, as in a window for trying out.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from kiosk.content import files
from kiosk.device import pin, store
from kiosk.device.notices import Notice, Notices
from kiosk.device.settings import DeviceSettings

_log = logging.getLogger(__name__)

TRIES: Final = "pin-tries"
"""The file that holds the number of wrong tries; gone after a right one."""
MOST_DIGITS = 6
UNREADABLE = 3
"""How many wrong tries are taken for granted where the file cannot be read: the first wait, no more."""


class Device:
    """What this device is. ``folder`` is the state folder, None for a device that keeps nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.notices = Notices()
        self.settings = DeviceSettings()
        self._wrong = 0
        if folder is not None:
            loaded = store.load(folder)
            self.settings = loaded.settings
            if loaded.notice is not None:
                self.notices.tell(loaded.notice)
            self._wrong = _tries(folder / TRIES)

    def change(self, **values: object) -> None:
        """Change settings by name, for now and for the next start.

        Where they cannot be written they hold until the program ends, and staff are told. Raises ValueError
        for a value that cannot be.
        """
        self.settings = self.settings.changed(**values)
        if self.folder is None:
            return
        try:
            store.save(self.folder, self.settings)
        except OSError as error:
            self._cannot_write(self.folder, error)
        else:
            self.notices.withdraw(store.TOPIC)

    @property
    def wrong_tries(self) -> int:
        """Return how many wrong tries at the PIN there were since the last right one."""
        return self._wrong

    @wrong_tries.setter
    def wrong_tries(self, number: int) -> None:
        self._wrong = number
        if self.folder is None:
            return
        try:
            if number:
                files.replace(self.folder / TRIES, f"{number}\n".encode())
            else:
                (self.folder / TRIES).unlink(missing_ok=True)
        except OSError as error:
            self._cannot_write(self.folder, error)

    def knows(self, tried: str) -> bool:
        """Return whether ``tried`` is the PIN; without one, nothing is."""
        return self.settings.pin is not None and pin.matches(tried, self.settings.pin)

    def _cannot_write(self, folder: Path, error: OSError) -> None:
        _log.warning("settings cannot be written to %s: %s", folder, error.strerror)
        self.notices.tell(Notice(store.TOPIC, "device_unwritten", {"file": folder, "fault": error.strerror}))


def _tries(file: Path) -> int:
    try:
        with file.open("rb") as source:
            text = source.read(MOST_DIGITS + 1).strip()
    except FileNotFoundError:
        return 0
    except OSError:
        return UNREADABLE
    return int(text) if text.isdigit() and len(text) <= MOST_DIGITS else UNREADABLE
