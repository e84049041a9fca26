"""A fence between this process and every network: the kernel refuses all but local sockets from now on.

Lives here: the filter for the kernel (seccomp), and the error that Python shows. Must not: import Qt, whose
threads a filter put up later would miss; decide what happens where it cannot be put up.

It cannot be taken down again, and each program that this one starts stands behind it too. So nothing that
content, Qt or a library might do reaches a network: there is no socket to do it with.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from typing import NamedTuple

UNIX, NETLINK = 1, 16
LOCAL = (UNIX, NETLINK)
"""Families of sockets that stay on this machine: the display, the sound; and the kernel's own news."""


class Calls(NamedTuple):
    """How an architecture is told to the filter, and its number for the call `socket`."""

    audit: int
    socket: int


ARCHITECTURES = {"x86_64": Calls(0xC000003E, 41), "aarch64": Calls(0xC00000B7, 198)}
IO_URING_SETUP = 425
"""The same on both. What it sets up makes sockets past every filter, and nothing of ours needs it."""
FOREIGN_ABI = 0x40000000
"""Calls of x86-64 from this number on are another way to say the same ones (x32)."""

_EAFNOSUPPORT, _ENOSYS = 97, 38
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_CALL_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _FILTER_MODE = 22, 38, 2


def program(calls: Calls) -> bytes:
    """Return the filter as the kernel reads it: one instruction after the other, jumps in instructions."""

    def step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("=HBBI", code, yes, no, value)

    return b"".join(
        (
            step(_LOAD, _ARCHITECTURE_AT),
            step(_EQUAL, calls.audit, yes=1),
            step(_RETURN, _REFUSE | _ENOSYS),  # calls of another architecture have other numbers
            step(_LOAD, _CALL_AT),
            step(_AT_LEAST, FOREIGN_ABI, yes=7),
            step(_EQUAL, IO_URING_SETUP, yes=6),
            step(_EQUAL, calls.socket, no=4),
            step(_LOAD, _FIRST_ARGUMENT_AT),
            step(_EQUAL, UNIX, yes=2),
            step(_EQUAL, NETLINK, yes=1),
            step(_RETURN, _REFUSE | _EAFNOSUPPORT),
            step(_RETURN, _ALLOW),
            step(_RETURN, _REFUSE | _ENOSYS),
        )
    )


def put_up() -> str:
    """Put up the fence; return nothing, or in a plain sentence why the kernel's part does not stand.

    Only Linux has such a filter. On Windows the firewall does this; see docs/lockdown.md.
    """
    sys.addaudithook(_say_it_readably)
    if sys.platform != "linux":
        return ""
    calls = ARCHITECTURES.get(platform.machine())
    if calls is None:
        return f"The fence against networks is not known for {platform.machine()} processors."
    refusal = _install(program(calls))
    return f"The fence against networks cannot be put up: {refusal}." if refusal else ""


class _Program(ctypes.Structure):
    """A filter as the kernel takes it: how many instructions there are, and where."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def _install(instructions: bytes) -> str:
    """Hand the filter to the kernel; return its refusal in words, or nothing."""
    kept = ctypes.create_string_buffer(instructions, len(instructions))
    handed = _Program(len(instructions) // 8, ctypes.addressof(kept))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = (ctypes.c_int, *[ctypes.c_ulong] * 4)
    address = ctypes.addressof(handed)
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or prctl(_PR_SET_SECCOMP, _FILTER_MODE, address, 0, 0):
        return os.strerror(ctypes.get_errno())
    return ""


def _say_it_readably(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse in Python, before the kernel does, with words that say why.

    Raises:
        PermissionError: something wants a socket that could leave this machine.
    """
    # One comparison for every event there is, and there are many.
    if event == "socket.__new__" and arguments[1] not in LOCAL:
        raise PermissionError("Aftercare Kiosk uses no network; this socket was refused on purpose")
