"""After a visit the kiosk needs no more memory than before it."""

import sys
from pathlib import Path

import pytest

from kiosk.environment.memory import give_back
from kiosk.shell.tidying import GONE_MS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that is told")


def resident() -> int:
    """Return the memory of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def leave_holes() -> list[bytearray]:
    """Use 60 MB and let go of it, but for a little of what lies everywhere within; return that."""
    rooms = [(bytearray(b"p") * 60_000, bytearray(1000)) for _ in range(1000)]
    return [small for _, small in rooms]


def test_the_room_of_a_visit_is_given_back_once_it_is_cleared(meet, qtbot):
    visitor = meet()
    visitor.touches("Touch to start")
    give_back()  # or what the tests before let go is used again, and nothing grows
    before = resident()
    stays = leave_holes()
    qtbot.wait(2 * GONE_MS)
    assert resident() - before > 30_000_000, "as long as the visit lasts nothing is tidied"
    visitor.touches("Start over")
    qtbot.waitUntil(lambda: resident() - before < 10_000_000)
    assert stays
