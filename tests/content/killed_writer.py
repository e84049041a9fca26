"""Writes a file and is killed in the middle of it, at each step in turn, a thousand times: a script.

    python tests/content/killed_writer.py FOLDER TIMES

A step is one instruction of Python within files.py. After each death the file is looked at: it must hold the
old words or the new ones, whole. Prints how many steps there are, and how often it was which.
"""

import os
import signal
import sys
from collections import Counter
from pathlib import Path

from kiosk.content import files

LONG = 70_000
"""Bytes; more than is written at one go."""


def _killed_at(step: int, path: Path, data: bytes) -> bool:
    """Write in a process of its own, which dies at a step; return whether it got that far."""
    child = os.fork()
    if child == 0:
        left = step

        def trace(frame, event, _):
            nonlocal left
            if frame.f_code.co_filename != files.__file__:
                return None
            frame.f_trace_opcodes = True
            if event == "opcode":
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return trace

        sys.settrace(trace)
        files.replace(path, data)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def main(folder: Path, times: int) -> None:
    """Be killed so many times, and look each time."""
    path = folder / "settings"
    held = b"0" * LONG
    files.replace(path, held)
    found: Counter[str] = Counter()
    step, steps = 0, 0
    for number in range(times):
        new = str(number).encode() * LONG
        if _killed_at(step, path, new):
            found["killed"] += 1
            step += 1
        else:
            steps, step = step, 0
        now = path.read_bytes()
        found["old" if now == held else "new" if now == new else "broken"] += 1
        held = now
        files.sweep(folder)
        found["left behind"] += len(list(folder.iterdir())) - 1
    kinds = ("killed", "old", "new", "broken", "left behind")
    sys.stdout.write(f"{steps} {' '.join(str(found[kind]) for kind in kinds)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
