"""Which content is served: the one asked for, else the last good one, else the one that comes along.

A broken file never reaches patients and never stops the kiosk; staff find every fault in the log.
"""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.reader import read
from kiosk.shell import paths

_log = logging.getLogger(__name__)

LAST_GOOD = "last-good.yaml"


def serve(asked: Path | None, state: Path, bundled: Path = paths.CONTENT) -> Content | None:
    """Return the first content that is sound, or None when there is none at all.

    Args:
        asked: the file named on the command line; None for the one that comes along.
        state: the folder that keeps a copy of the last good content.
        bundled: the content that comes along.
    """
    kept = state / LAST_GOOD
    wanted = asked or bundled
    for file in dict.fromkeys((wanted, kept, bundled)):
        if file == kept and not _is_there(kept):
            continue
        try:
            content = read(file)
        except ContentError as error:
            faults = "\n".join(map(str, error.faults))
            _log.error("%s is not served; staff, please mend it:\n%s", file, faults)
            continue
        if file == wanted:
            _keep(file, kept)
        else:
            _log.warning("%s is served instead", file)
        return content
    return None


def _is_there(file: Path) -> bool:
    """Return whether there is such a file; a folder that may not be looked into has none."""
    try:
        return file.exists()
    except OSError:
        return False


def _keep(file: Path, kept: Path) -> None:
    """Copy ``file`` to ``kept`` so that a power cut leaves the old copy or the new one, never a part."""
    part = kept.with_suffix(".part")  # always the same one, so that cut-off copies cannot pile up
    try:
        text = file.read_bytes()
        if kept.exists() and kept.read_bytes() == text:
            return
        kept.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as copy:
            copy.write(text)
            copy.flush()
            os.fsync(copy.fileno())
        part.replace(kept)
        if os.name == "posix":
            folder = os.open(kept.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
    except OSError as error:
        _log.warning("no copy of the content can be kept in %s: %s", kept.parent, error.strerror)
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
