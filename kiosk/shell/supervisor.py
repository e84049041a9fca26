"""Tells the supervisor (systemd), where there is one, that the program stands and still answers."""

from __future__ import annotations

import os
import socket
from contextlib import suppress

VARIABLE = "NOTIFY_SOCKET"


class Supervisor:
    """The supervisor that started this process, as ``sd_notify`` speaks to it.

    Its address leaves the environment with the first of these, so that no program we start can speak for us.
    """

    def __init__(self) -> None:
        self._address = os.environ.pop(VARIABLE, "")

    @property
    def there(self) -> bool:
        """Return whether there is one."""
        return bool(self._address)

    def tell(self, state: str) -> None:
        """Tell it something, such as ``READY=1`` or ``WATCHDOG=1``; one that has gone is no trouble."""
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)  # noqa: FBT003 - its own signature; a full line must not hold us up
            line.sendto(state.encode(), address)
