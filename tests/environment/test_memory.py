"""What a page needed for its pictures goes back to the system with the page."""

import subprocess
import sys

import pytest

ROUNDS = """
import sys
from pathlib import Path
from kiosk.environment.memory import keep_large_apart

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

if sys.argv[1] == "apart":
    assert keep_large_apart()
small = []
before = resident()
for _ in range(20):
    pictures = []
    for _ in range(30):
        pictures.append(bytearray(b"p") * 1_000_000)
        small.append(bytearray(1000))  # lives on, between those that go
    del pictures
print(resident() - before)
"""


def kept(how: str) -> int:
    command = [sys.executable, "-c", ROUNDS, how]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that is told")
def test_what_large_pieces_needed_is_given_back():
    apart, by_itself = kept("apart"), kept("by itself")
    assert apart < 5_000_000
    assert by_itself > 2 * apart, "without it the room of large pieces stays"
