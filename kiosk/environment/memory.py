"""How the C library keeps memory: what pages let go is given back to the system, large and small.

A page comes with pictures of a megabyte each, and goes with them. By itself glibc learns from that to take
large pieces from its common heap, where small ones that stay hold the room of those that went; and of small
ones it gives back only what lies at the heap's end. So the process grows for as long as pages come and go.
Must not: import Qt, measure anything, or decide when memory is given back.
"""

from __future__ import annotations

import ctypes

LARGE = 64 * 1024
"""Bytes from which on a piece stands by itself."""
_MMAP_THRESHOLD = -3


def keep_large_apart() -> bool:
    """Keep large pieces apart from now on; return whether this C library knows how."""
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE))
    except (AttributeError, OSError):  # another C library than glibc has ways of its own
        return False


def give_back() -> bool:
    """Give back what was let go, wherever it lies; return whether there was any.

    Takes about a millisecond, two where much was let go.
    """
    try:
        return bool(ctypes.CDLL(None).malloc_trim(0))
    except (AttributeError, OSError):
        return False
