"""One kiosk at a time: the second says so and leaves, a dead one leaves nothing behind."""

import os
import signal
import subprocess
import sys

import pytest

from kiosk.shell.instance import FILE, AlreadyRunningError, Instance

HOLD = "import sys, time; from pathlib import Path; from kiosk.shell.instance import Instance\n"
HOLD += "held = Instance(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"


@pytest.fixture
def other(project, tmp_path):
    """Another process that holds the folder."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_the_second_is_told_in_one_sentence_who_runs(other, tmp_path):
    with pytest.raises(AlreadyRunningError) as told:
        Instance(tmp_path)
    assert f"already running here as process {other.pid};" in str(told.value)
    assert str(told.value).count(".") == 1


def test_one_that_was_killed_holds_nothing(other, tmp_path):
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    assert (tmp_path / FILE).exists()
    Instance(tmp_path).close()


def test_what_it_started_does_not_hold_the_lock_after_it(tmp_path):
    first = Instance(tmp_path)
    with subprocess.Popen(["sleep", "60"]) as child:
        first.close()
        Instance(tmp_path).close()
        child.kill()


def test_with_a_folder_of_its_own_another_runs_beside_it(other, tmp_path):
    Instance(tmp_path / "trial").close()


def test_where_nothing_can_be_written_it_runs_all_the_same(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    one, two = Instance(tmp_path / "file" / "state"), Instance(tmp_path / "file" / "state")
    one.close()
    two.close()


def test_the_real_second_kiosk_leaves_with_two_and_commands_are_free(other, project, tmp_path):
    start = [sys.executable, "main.py", "--state", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    how = {"cwd": project, "env": environment, "capture_output": True, "text": True}
    second = subprocess.run([*start, "--windowed", "800x1280"], check=False, timeout=30, **how)
    assert second.returncode == 2
    assert second.stderr.startswith("Aftercare Kiosk is already running here as process")
    assert second.stderr.count("\n") == 1
    assert subprocess.run([*start, "schema"], check=False, **how).returncode == 0
