"""The PIN that keeps patients off the staff page: what it may be, its hash, and the wait after wrong tries.

The hash is scrypt's, compared in constant time. The wait grows with each wrong try, survives a restart, and
always ends: nobody is locked out for ever. Time is an argument, in seconds from a clock that only goes
forward; where wrong tries are kept is device.py's business. How a forgotten PIN is replaced: docs/day.md.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
import secrets
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from itertools import pairwise

SHORTEST, LONGEST = 4, 8
"""How many digits a PIN has."""
COST, BLOCK, LANES = 2**14, 8, 1
"""What scrypt takes: 16 MB and some 50 ms for each try."""
MEMORY = 64 * 1024 * 1024
"""The most memory that a hash may ask for, in bytes; a hash from elsewhere must not stop the kiosk."""
WAITS_S = (0, 0, 0, 30, 60, 120, 300, 900)
"""The wait after so many wrong tries, in seconds; after more than these, the last one."""


def is_pin(pin: str) -> bool:
    """Return whether this can be a PIN: 4 to 8 digits, neither all alike nor in a row."""
    if re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin) is None:
        return False
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def hashed(pin: str) -> str:
    """Return the hash of a PIN as the settings keep it; raises ValueError for what is no PIN."""
    if not is_pin(pin):
        raise ValueError("a PIN has 4 to 8 digits, neither all alike nor in a row")
    salt = secrets.token_bytes(16)
    key = _key(pin, salt, COST, BLOCK, LANES)
    return "$".join(("scrypt", f"{COST}", f"{BLOCK}", f"{LANES}", _text(salt), _text(key)))


def matches(pin: str, kept: str) -> bool:
    """Return whether ``pin`` is the one whose hash was kept; a hash that makes no sense matches nothing."""
    try:
        _, cost, block, lanes, salt, key = kept.split("$")
        tried = _key(pin, b64decode(salt, validate=True), int(cost), int(block), int(lanes))
        return hmac.compare_digest(tried, b64decode(key, validate=True))
    except (ValueError, TypeError, Base64Error, MemoryError, OverflowError):
        return False


def _key(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=MEMORY, dklen=32)


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


@dataclass(frozen=True)
class Waiting:
    """How many wrong tries there were, and since when the wait for them runs.

    ``since`` is in seconds. After a restart the whole wait begins anew: switching off never shortens it.
    """

    wrong: int = 0
    since: float = 0.0

    def failed(self, now: float) -> Waiting:
        """Return it after one more wrong try at ``now``."""
        return Waiting(self.wrong + 1, now)

    def seconds_left(self, now: float) -> int:
        """Return the whole seconds until the next try is taken; 0 where it is taken now."""
        wait = WAITS_S[min(self.wrong, len(WAITS_S) - 1)]
        return max(0, min(wait, math.ceil(self.since + wait - now)))
