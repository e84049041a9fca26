"""`forgetpin`: the way back for staff who forgot their PIN; it needs somebody at the machine itself."""

from __future__ import annotations

import argparse
import sys

from kiosk.device import store
from kiosk.device.device import TRIES, Device
from kiosk.shell import paths


def run(args: argparse.Namespace) -> int:
    """Forget the PIN and the wrong tries: 0 done, 2 it could not be done."""
    folder = args.state or paths.state_folder()
    if not folder.is_dir():
        print(f"{folder}: there is no such folder; name the kiosk's own with --state FOLDER", file=sys.stderr)
        return 2
    settings = Device(folder).settings.changed(pin=None)
    try:
        store.save(folder, settings)
        (folder / TRIES).unlink(missing_ok=True)
    except OSError as error:
        print(f"{folder}: the PIN cannot be forgotten: {error.strerror}", file=sys.stderr)
        return 2
    print("The PIN is forgotten. Start the kiosk again: it then asks staff to set a new one.")
    return 0
