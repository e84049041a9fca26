"""Whom patients can call when nothing else is left: the clinic's own details, as they were served last.

Kept in the state folder as lines that a person and a small script can read. Samples are never kept.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Final

from kiosk.content import files
from kiosk.content.leaflet import Clinic

_log = logging.getLogger(__name__)

FILE: Final = "clinic.json"


def keep(folder: Path, clinic: Clinic) -> None:
    """Keep the clinic's details; where that cannot be done, the log says so."""
    if not clinic.checked or last_known(folder) == clinic:
        return
    text = json.dumps(clinic.model_dump(mode="json", exclude_defaults=True), indent=1, ensure_ascii=False)
    try:
        files.replace(folder / FILE, text.encode())
    except OSError as error:
        _log.warning("the clinic's number cannot be kept in %s: %s", folder, error.strerror)


def last_known(folder: Path) -> Clinic | None:
    """Return the clinic's details as they were served last, or None; a file that makes no sense is none."""
    try:
        known = Clinic.model_validate_json((folder / FILE).read_bytes(), strict=False)
    except (OSError, ValueError):
        return None
    return known if known.checked else None
