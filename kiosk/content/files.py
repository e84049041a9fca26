"""Writing a file so that a power cut leaves the old one or the new one, never a part.

The one place that writes what must not be lost. What is written is not known here.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path


def replace(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of whatever ``path`` holds; its folder is made where it is missing.

    Raises:
        OSError: it cannot be written; the old file is then as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        create(part, data, mode=0o666)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    _flush_folder(path.parent)


def sweep(folder: Path) -> None:
    """Remove what `replace` left in ``folder`` when the power failed in the middle of it."""
    with suppress(OSError):
        for part in folder.glob(".*.????????.part"):
            with suppress(OSError):
                part.unlink()


def create(path: Path, data: bytes, *, mode: int) -> None:
    """Write a file that must not be there yet, and wait until the disk has it.

    Args:
        path: the new file.
        data: what it is to hold.
        mode: who may read it, as for ``chmod``; what this system's users hide by default stays hidden.

    Raises:
        FileExistsError: the file is there; it is left alone.
        OSError: it cannot be written; nothing is left behind.
    """
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with open(number, "wb") as file:  # noqa: PTH123 - it is open already
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Wait until the disk knows the names in ``folder``; only POSIX can, and needs to."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def is_there(file: Path) -> bool:
    """Return whether there is such a file; a folder that may not be looked into has none."""
    try:
        return file.exists()
    except OSError:
        return False
