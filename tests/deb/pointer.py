"""A hand for a Wayland compositor without a screen: touches places, given as fractions of the screen.

    python3 pointer.py X Y [X Y ...]

It speaks Wayland's own wire format to `zwlr_virtual_pointer_manager_v1`, which cage 0.2 has. Standard library
only, for it runs where nothing else is installed.
"""

import os
import socket
import struct
import sys
import time

MANAGER = b"zwlr_virtual_pointer_manager_v1\0"
DISPLAY, REGISTRY = 1, 2
SYNC, GET_REGISTRY, BIND = 0, 1, 0
MOTION_ABSOLUTE, BUTTON, FRAME = 1, 2, 4
LEFT = 0x110
SCALE = 10_000
PAUSE_S = 0.1


class Wire:
    """One connection to the compositor."""

    def __init__(self) -> None:
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect("{XDG_RUNTIME_DIR}/{WAYLAND_DISPLAY}".format(**os.environ))
        self._last, self._heard = DISPLAY, b""
        self.globals: dict[bytes, int] = {}

    def new(self) -> int:
        """Return a number for a new object."""
        self._last += 1
        return self._last

    def ask(
        self, thing: int, what: int, *numbers: int, text: bytes = b"", then: tuple[int, ...] = ()
    ) -> None:
        """Send a request; ``text`` stands between the numbers before it and those after."""
        body = struct.pack(f"<{len(numbers)}I", *numbers)
        if text:
            body += struct.pack("<I", len(text)) + text + b"\0" * (-len(text) % 4)
        body += struct.pack(f"<{len(then)}I", *then)
        self._line.sendall(struct.pack("<IHH", thing, what, 8 + len(body)) + body)

    def settle(self) -> None:
        """Wait until the compositor has done all that was asked."""
        done = self.new()
        self.ask(DISPLAY, SYNC, done)
        while True:
            while len(self._heard) >= 8 and len(self._heard) >= struct.unpack_from("<H", self._heard, 6)[0]:
                thing, what, size = struct.unpack_from("<IHH", self._heard)
                body, self._heard = self._heard[8:size], self._heard[size:]
                if thing == REGISTRY and what == 0:
                    name, length = struct.unpack_from("<II", body)
                    self.globals[body[8 : 8 + length]] = name
                if thing == DISPLAY and what == 0:
                    sys.exit(f"the compositor refuses: {body!r}")
                if thing == done:
                    return
            self._heard += self._line.recv(65536)


def touch(places: list[tuple[float, float]]) -> None:
    """Press and let go on each place in turn."""
    wire = Wire()
    assert wire.new() == REGISTRY
    wire.ask(DISPLAY, GET_REGISTRY, REGISTRY)
    wire.settle()
    manager, pointer = wire.new(), wire.new()
    wire.ask(REGISTRY, BIND, wire.globals[MANAGER], text=MANAGER, then=(1, manager))
    wire.ask(manager, 0, 0, pointer)
    wire.settle()
    for x, y in places:
        now = int(time.monotonic() * 1000) & 0xFFFFFFFF
        wire.ask(pointer, MOTION_ABSOLUTE, now, round(x * SCALE), round(y * SCALE), SCALE, SCALE)
        wire.ask(pointer, FRAME)
        wire.settle()
        for down in (1, 0):
            time.sleep(PAUSE_S)
            wire.ask(pointer, BUTTON, int(time.monotonic() * 1000) & 0xFFFFFFFF, LEFT, down)
            wire.ask(pointer, FRAME)
            wire.settle()
        time.sleep(PAUSE_S)


if __name__ == "__main__":
    given = [float(word) for word in sys.argv[1:]]
    touch(list(zip(given[::2], given[1::2], strict=True)))
