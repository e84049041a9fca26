"""Builds the Debian package, installs it into a clean Debian 13, touches it there, and tries its units.

    sudo python -m tests.deb FOLDER [--work WORK] [--again]

Needs debootstrap, and the mirror that this machine's own packages come from. The pictures go to FOLDER; WORK
keeps the bare Debian between runs. Takes some minutes.
"""

import argparse
import tempfile
import time
from pathlib import Path

from tests.deb.booting import endure
from tests.deb.package import built, comes_and_goes, install
from tests.deb.root import Root, must_be_root
from tests.deb.showing import show


def main() -> None:
    """Do it all; leave with an error where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.deb", description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--work", type=Path, metavar="WORK", default=Path(tempfile.gettempdir()) / "aftercare-deb"
    )
    again = "only start and touch what an earlier run has installed in WORK"
    parser.add_argument("--again", action="store_true", help=again)
    args = parser.parse_args()
    must_be_root()
    args.folder.mkdir(parents=True, exist_ok=True)
    args.work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()

    def tell(what: str) -> None:
        print(f"[{time.monotonic() - began:4.0f} s] {what}", flush=True)

    if args.again:
        clean = Root(args.work / "clean")
        with clean.entered():
            show(clean, args.folder, tell)
        endure(clean, args.work, tell)
        return
    bare = Root(args.work / "bare").made()
    tell("a bare Debian 13 is there")
    workshop = bare.copied(args.work / "workshop")
    with workshop.entered():
        workshop.installs("debhelper", "dh-python", "lintian")
        first, second = built(workshop), built(workshop, "0.1.0+trial1")
    tell(f"built {first.name}")
    clean = bare.copied(args.work / "clean")
    with clean.entered():
        comes_and_goes(clean, first, second)
        install(clean, first)
        tell("installed")
        clean.does("aftercare-kiosk", "check")
        clean.installs("systemd", "grim", "wlr-randr", "wtype", "espeak-ng")
        for unit in ("aftercare-kiosk.service", "aftercare-kiosk-desk.service"):
            said = clean.does("sh", "-c", f"systemd-analyze verify --man=no {unit} 2>&1")
            print(f"systemd-analyze verify {unit}: {said.strip() or 'nothing found'}")
        show(clean, args.folder, tell)
    endure(clean, args.work, tell)
    tell(f"done; the pictures are in {args.folder}")


if __name__ == "__main__":
    main()
