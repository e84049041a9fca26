"""A whole visit under strace: which files are opened for writing, and that nothing of it is in any of them.

Sockets are test_offline.py's. The detector is tried too: a file that somebody writes is found.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.model import Content

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("strace"), reason="needs strace, which asks Linux"
)
CALLS = "trace=open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,truncate"
WRITES = re.compile(r'"([^"]+)".*(?:O_WRONLY|O_RDWR|O_CREAT)')
MOVES = re.compile(r'(?:rename|link|symlink|truncate)\w*\(.*"([^"]+)"')
DEVICES = ("/dev/", "/proc/", "/sys/")
"""What is no file on a disk: terminals, the null device, the kernel's own."""
OURS = {"kiosk.log", "starts.json", "clinic.json", "hang.txt", "running.lock", "last-good.yaml"}
"""What the program keeps: log, starts, the clinic's numbers, hangs, its lock, the last good content."""
# Qt keeps compiled pages in its cache folder: made of the program alone, and the same for everybody.
PART = re.compile(r"^\.(.+)\.[0-9a-f]{8}\.part$")


def written(log: str) -> set[str]:
    """Return the paths that were opened for writing, or put in place by name."""
    found = set()
    for line in log.splitlines():
        if "ENOENT" in line or "EACCES" in line:
            continue
        for pattern in (WRITES, MOVES):
            if (match := pattern.search(line)) and not match[1].startswith(DEVICES):
                found.add(match[1])
    return found


def traced(*command: str, log: Path, project: Path, path: str = "") -> tuple[set[str], str]:
    """Run a command under strace; return what it wrote to, and its last line of output."""
    strace = ("strace", "-f", "-qq", "-e", CALLS, "-e", "signal=none", "-o", str(log))
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    variables["PATH"] = f"{path}:{os.environ['PATH']}"
    done = subprocess.run(
        [*strace, *command],
        cwd=project,
        env=variables,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return written(log.read_text(errors="replace")), done.stdout.splitlines()[-1] if done.stdout else ""


@pytest.fixture(scope="module")
def visited(project, tmp_path_factory):
    """The state folder after a whole visit, what was opened for writing, and what was done."""
    folder = tmp_path_factory.mktemp("visit")
    player = folder / "bin" / "pacat"  # in place of a sound server, something takes the sound
    player.parent.mkdir()
    player.write_text("#!/bin/sh\nexec cat >/dev/null\n")
    player.chmod(0o755)
    command = (sys.executable, "-m", "tests.offline.visit", str(folder / "state"))
    paths, said = traced(*command, log=folder / "trace", project=project, path=str(player.parent))
    return folder / "state", paths, json.loads(said)


def test_a_visit_writes_to_the_one_state_folder_and_there_only_what_every_start_writes(visited):
    state, paths, did = visited
    assert did["page"] == "result"
    assert did["screens"] > 30
    elsewhere = {path for path in paths if not Path(path).is_relative_to(state) and "qmlcache" not in path}
    assert not elsewhere, "nothing is written anywhere else"
    names = {Path(path).name for path in paths if Path(path).is_relative_to(state) and Path(path) != state}
    assert {match[1] if (match := PART.match(name)) else name for name in names} <= OURS


def test_nothing_that_was_chosen_is_in_any_file(visited, real_content: Content):
    state, _, _ = visited
    wizard = real_content.wizard
    chosen = [sign.id for gate in wizard.gates for sign in gate.signs]
    chosen += [problem.id for problem in wizard.problems.choices]
    chosen += [time.said for time in wizard.times.choices] + ["result", "wizard", "call_clinic"]
    kept = {file.name: file.read_text(errors="replace") for file in state.iterdir() if file.is_file()}
    kept.pop("last-good.yaml")  # the content itself, as the clinic wrote it
    assert "kiosk.log" in kept
    words = {name: re.findall(r"\w+", text) for name, text in kept.items()}
    assert not [(name, word) for name in kept for word in chosen if word in words[name]]


def test_a_file_that_is_written_is_found(project, tmp_path):
    secret = tmp_path / "answers.txt"
    script = f"open({str(secret)!r}, 'w').write('lump')"
    paths, _ = traced(sys.executable, "-c", script, log=tmp_path / "trace", project=project)
    assert str(secret) in paths
