"""Where things are: the only place that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
RESOURCES = PROJECT / "resources"
CONTENT = PROJECT / "content.yaml"
PICTURES = RESOURCES / "pictures"
QML = RESOURCES / "qml"
VOICES = RESOURCES / "voices"


def phrases(language: str) -> Path:
    """Return the file of interface words in ``language`` (a code such as "en")."""
    return RESOURCES / "i18n" / f"{language}.yaml"


def state_folder() -> Path:
    """Return the one folder that the program writes to: its log, and the last good content."""
    if sys.platform == "win32":
        root = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    else:
        root = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return root / "aftercare-kiosk"
