"""Which screen is measured: this device's own, as staff have measured and set it, or one that was typed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NamedTuple

from kiosk.device.settings import COARSEST, FINEST, DeviceSettings
from kiosk.shell.screen import Screen, measure

USUAL = (1080, 1920)
"""The pixels of a usual panel, where nobody has said what there is."""


class Chosen(NamedTuple):
    """A screen, and in a line how its millimetres are known."""

    screen: Screen
    told: str


class ImpossibleScreenError(ValueError):
    """What was typed can be no screen; says why."""


def chosen(args: argparse.Namespace, device: DeviceSettings, folder: Path) -> Chosen:
    """Return the screen to measure.

    Args:
        args: ``size`` and ``px_per_mm`` as typed; None where they were not.
        device: the settings of this device, which lie in ``folder``.
        folder: the state folder.

    Raises:
        ImpossibleScreenError: no screen has that many pixels per mm.
    """
    finest: float | None = args.px_per_mm
    if finest is not None and not COARSEST <= finest <= FINEST:
        raise ImpossibleScreenError(
            f"{finest:g} pixels per mm is no screen; they have {COARSEST:g} to {FINEST:g}"
        )
    if args.size is None and device.panel:
        width, height = device.panel
        screen = measure(width, height).as_set(device)
        told = f"this device's screen, measured with a card (the settings in {folder})"
    elif args.size is None:
        screen = measure(*USUAL)
        told = "a usual panel: the screen of this device has not been measured with a card yet"
    else:
        screen = measure(*args.size)
        told = "a screen of the size that was typed, taken to be of usual fineness"
    if finest is not None:
        return Chosen(Screen(screen.width, screen.height, finest, screen.mode), "the screen that was typed")
    return Chosen(screen, told)
