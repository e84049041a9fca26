"""Takes the looks of today for right: draws every guarded screen and stores it, at half its size.

Look at what changed before keeping it: `git diff --stat tests/looks/references`, and the pictures themselves.
"""

from __future__ import annotations

import sys

from kiosk.environment import Needs, prepare


def update() -> int:
    """Store every reference and throw away those of no guarded screen; return how many there are."""
    from kiosk.content.reader import read
    from kiosk.shell import paths
    from tests.looks.chosen import REFERENCES, chosen
    from tests.looks.measure import store

    content = read(paths.CONTENT)
    REFERENCES.mkdir(exist_ok=True)
    kept = set()
    for one in chosen(content):
        picture, _ = one.draw(content)
        store(picture, one.reference)
        kept.add(one.reference)
    for old in {*REFERENCES.glob("*.png")} - kept:
        old.unlink()
    return len(kept)


if __name__ == "__main__":
    prepare(Needs.DRAWING)
    sys.stdout.write(f"{update()} references stored\n")
