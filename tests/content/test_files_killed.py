"""A write that is killed, at whatever step, leaves the old file or the new one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content import files

TIMES = 1000


@pytest.mark.skipif(sys.platform == "win32", reason="the writer is killed as POSIX kills")
def test_killed_at_every_step_a_thousand_times_it_is_always_the_old_or_the_new(project, tmp_path):
    script = Path(__file__).with_name("killed_writer.py")
    environment = {**os.environ, "PYTHONPATH": str(project)}
    command = [sys.executable, str(script), str(tmp_path), str(TIMES)]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    steps, killed, old, new, broken, left_behind = map(int, said.split())
    assert steps > 100, "there are steps to be killed at"
    assert killed > TIMES * 0.9
    assert old + new == TIMES
    assert min(old, new) > 10, "it was killed before and after the new one took the place of the old"
    assert (broken, left_behind) == (0, 0)


def test_sweeping_takes_what_a_killed_write_left_and_nothing_else(tmp_path):
    (tmp_path / ".device.json.0a1b2c3d.part").write_text("half")
    kept = ["device.json", ".hidden", "notes.part"]
    for name in kept:
        (tmp_path / name).write_text("whole")
    files.sweep(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(kept)
    files.sweep(tmp_path / "nowhere")


def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(tmp_path, project):
    """The limit on the size of files stands for the disk: the system refuses the rest of the write."""
    path = tmp_path / "settings"
    path.write_bytes(b"old")
    script = (
        "import resource, signal, sys; from pathlib import Path; from kiosk.content import files\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: files.replace(Path(sys.argv[1]), b'n' * 5000)\n"
        "except OSError as error: print(type(error).__name__)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=project, capture_output=True, text=True, check=True
    )
    assert said.stdout == "OSError\n"
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["settings"]
