"""The settings file of a device: read whatever its state, written so that a power cut loses nothing.

``device.json`` lies in the state folder, with ``device.kept.json`` beside it, a copy of what was saved last.
A broken file is renamed ``device.broken.json``, for somebody to look at; the copy is used, or the defaults.
JSON, because the program writes it and Python reads it without a further library.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from kiosk.content import files
from kiosk.content.problems import printable
from kiosk.device.notices import Notice
from kiosk.device.settings import DeviceSettings

_log = logging.getLogger(__name__)

FILE: Final = "device.json"
KEPT: Final = "device.kept.json"
BROKEN: Final = "device.broken.json"
MOST_BYTES = 64 * 1024
"""No settings file is longer; a longer one is something else."""
TOPIC: Final = "device"
"""What notices about this file are about."""


class BrokenSettingsError(Exception):
    """A settings file that cannot be used; says where in it and why, in one line."""


@dataclass(frozen=True)
class Loaded:
    """The settings to go by, and what staff are told of their file; None where all is well."""

    settings: DeviceSettings
    notice: Notice | None = None


def load(folder: Path) -> Loaded:
    """Return the settings of this device; whatever is wrong with their file, there are some.

    Args:
        folder: the state folder.
    """
    file = folder / FILE
    try:
        found = _read(file)
    except BrokenSettingsError as problem:
        return _without(folder, str(problem))
    if found is not None:
        return Loaded(found)
    if (kept := _kept(folder)) is None:
        return Loaded(DeviceSettings())  # the first start
    _log.warning("%s was missing; the settings saved last are used", file)
    _save_where_possible(folder, kept)
    return Loaded(kept, Notice(TOPIC, "device_missing", {"file": file}))


def save(folder: Path, settings: DeviceSettings) -> None:
    """Write the settings, and keep the copy beside them.

    Raises:
        OSError: they cannot be written; the old file is as it was.
    """
    data = written(settings)
    files.replace(folder / FILE, data)
    files.replace(folder / KEPT, data)


def written(settings: DeviceSettings) -> bytes:
    """Return the settings as their file holds them: one a line, for a person to read."""
    return (json.dumps(settings.model_dump(mode="json"), indent=2) + "\n").encode()


def peek(folder: Path) -> DeviceSettings:
    """Return the settings as they stand, or the defaults where there are none; nothing is mended.

    Raises:
        BrokenSettingsError: the file cannot be read, or holds what cannot be.
    """
    return _read(folder / FILE) or DeviceSettings()


def _read(file: Path) -> DeviceSettings | None:
    """Return what a settings file holds; None where there is none.

    Raises:
        BrokenSettingsError: it cannot be read, or holds what cannot be.
    """
    try:
        with file.open("rb") as source:
            data = source.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BrokenSettingsError(f"it cannot be read: {error.strerror}") from None
    if len(data) > MOST_BYTES:
        raise BrokenSettingsError(f"it is longer than {MOST_BYTES} bytes")
    try:
        return DeviceSettings.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        told = f"{place}: {first['msg']}" if place else first["msg"]
        raise BrokenSettingsError(printable(told)) from None


def _kept(folder: Path) -> DeviceSettings | None:
    try:
        return _read(folder / KEPT)
    except BrokenSettingsError as problem:
        _log.warning("%s cannot be used either: %s", folder / KEPT, problem)
        return None


def _without(folder: Path, fault: str) -> Loaded:
    """Set the broken file aside, and go on with the copy or the defaults."""
    file, aside = folder / FILE, folder / BROKEN
    try:
        file.replace(aside)
    except OSError:
        aside = file  # nothing can be moved in this folder
    kept = _kept(folder)
    instead = "the settings saved last are used" if kept else "the usual settings are used"
    _log.error("the settings file %s is broken (%s); it is kept as %s, and %s", file, fault, aside, instead)
    if kept and aside != file:
        _save_where_possible(folder, kept)
    told = Notice(TOPIC, "device_broken_kept" if kept else "device_broken", {"file": aside, "fault": fault})
    return Loaded(kept or DeviceSettings(), told)


def _save_where_possible(folder: Path, settings: DeviceSettings) -> None:
    try:
        save(folder, settings)
    except OSError as error:
        _log.warning("settings cannot be written to %s: %s", folder, error.strerror)
