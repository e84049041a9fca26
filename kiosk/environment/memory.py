"""How the C library keeps memory: large pieces by themselves, given back to the system when they are let go.

A page comes with pictures of a megabyte each, and goes with them. By itself glibc learns from that to take
large pieces from its common heap, where small ones that stay hold the room of those that went: over a day of
pages a process grows by a fifth, and never shrinks. Must not: import Qt, or measure anything.
"""

from __future__ import annotations

import ctypes

LARGE = 256 * 1024
"""Bytes from which on a piece stands by itself."""
_MMAP_THRESHOLD = -3


def keep_large_apart() -> bool:
    """Keep large pieces apart from now on; return whether this C library knows how."""
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE))
    except (AttributeError, OSError):  # another C library than glibc has ways of its own
        return False
