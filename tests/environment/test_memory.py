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


SCATTERED = """
from pathlib import Path
from kiosk.environment.memory import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

before = resident()
rooms = [(bytearray(b"p") * 60_000, bytearray(1000)) for _ in range(1000)]
stay = [small for _, small in rooms]
del rooms
left = resident() - before
assert give_back()
print(left, resident() - before)
"""


def kept(how: str) -> int:
    command = [sys.executable, "-c", ROUNDS, how]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that is told")
def test_what_large_pieces_needed_is_given_back():
    apart, by_itself = kept("apart"), kept("by itself")
    assert apart < 5_000_000
    assert by_itself > 2 * apart, "without it the room of large pieces stays"


@pytest.mark.skipif(sys.platform != "linux", reason="it is glibc that is told")
def test_what_lies_between_things_that_stay_is_given_back_when_asked():
    command = [sys.executable, "-c", SCATTERED]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    left, given = map(int, found.split())
    assert left > 30_000_000, "by itself it stays"
    assert given < 10_000_000
