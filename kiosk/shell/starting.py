"""What a start goes by: the screen before us, what was typed, and what staff have set for this device."""

from __future__ import annotations

import argparse

from PySide6.QtGui import QScreen

from kiosk.device.settings import DeviceSettings
from kiosk.shell.screen import Screen, measure
from kiosk.visit.settings import Settings


def defaults_for(screen: Screen) -> Settings:
    """Return the settings a visitor starts with; a tablet is nearer to the eye, so its text is smaller."""
    return Settings(text=1 if screen.handheld else 2)


def settings_of(args: argparse.Namespace, device: DeviceSettings) -> DeviceSettings:
    """Return the device's settings for this run: what was typed goes before what staff have set."""
    names = ("mode", "switch_keys", "bottom_edge", "approved_languages_only")
    typed = {name: value for name in names if (value := getattr(args, name)) is not None}
    return device.changed(**typed)


def screen_of(args: argparse.Namespace, panel: QScreen) -> Screen:
    """Return the screen to fill: a window of the size that was typed, or the whole of ``panel``."""
    if args.windowed:
        return measure(*args.windowed)
    size, told = panel.size(), panel.physicalSize()
    return measure(size.width(), size.height(), told.width(), told.height())
