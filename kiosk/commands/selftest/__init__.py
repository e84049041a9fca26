"""`selftest`: measures every screen in this device's own configuration and holds it against the norms.

command.py   what was typed, and the plain word why it cannot be done
device.py    which screen is measured: this device's own, or the one that was typed
survey.py    goes through every screen in every look, by the running kiosk without a display
round.py     the same screens by keys and switches alone, and how long they wait, warn and forget
table.py     the outcome as a table to read, and as data
conformance.py  the numbers of docs/conformance.md, for the four sizes

What is measured, and what it must come to, stands in the room kiosk/selftest.
"""

from kiosk.commands.selftest.command import run

__all__ = ["run"]
