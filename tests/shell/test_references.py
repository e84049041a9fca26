"""PySide6 must give back every reference it takes: 6.12.0 does not, and ends the process on Python < 3.12."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from Python 3.12 on, None and True are never freed, whatever is lost"
)

# In a process of its own, since what it looks for ends the process.
SCRIPT = """
import json, sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
call = {"emit": bell.rung.emit, "name": lambda: bell.setObjectName("bell")}[sys.argv[1]]
call()
before = [sys.getrefcount(each) for each in (None, True)]
for _ in range(1000):
    call()
after = [sys.getrefcount(each) for each in (None, True)]
print(json.dumps([b - a for b, a in zip(before, after)]), flush=True)
"""


@pytest.mark.parametrize("call", ["emit", "name"], ids=["emits", "calls that return nothing"])
def test_a_thousand_calls_lose_no_reference(call):
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT, call], capture_output=True, text=True, check=False, timeout=20
    )
    assert answer.returncode == 0, answer.stderr
    lost_none, lost_true = json.loads(answer.stdout)
    assert abs(lost_none) < 10
    assert abs(lost_true) < 10
