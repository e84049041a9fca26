"""Which print service this machine has, by its system. Nothing is started here."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.takeaway.printing.cups import Cups
from kiosk.takeaway.printing.service import Service
from kiosk.takeaway.printing.windows import Windows

HELPER = Path(__file__).with_name("spool.py")
"""Our own program for a system that has none of its own."""


def service_for(platform: str = sys.platform) -> Service | None:
    """Return the print service of a system, named as `sys.platform` does; None where none is known."""
    if platform == "linux":
        return Cups()
    if platform == "win32":
        return Windows(sys.executable, str(HELPER))
    return None
