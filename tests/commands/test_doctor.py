"""`doctor` prints all that support would ask for, and nothing that is nobody's business."""

import json
import os
import subprocess
import sys

import pytest

from kiosk import __version__
from kiosk.commands.doctor import page
from kiosk.commands.doctor.machine import examine
from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.shell.starts import TRIES, Starts
from tests.support.pin import SET_PIN

GROUPS = "program machine helpers voices content state settings clock starts log environment"


@pytest.fixture
def doctor(project, tmp_path):
    """Run the command as a program of its own, with no display; return its exit code and what it printed."""

    def run(*words, **variables):
        about = ("QT_", "DISPLAY", "WAYLAND_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(about)}
        command = [sys.executable, "main.py", "doctor", "--state", str(tmp_path / "state"), *words]
        how = {"cwd": project, "env": {**environment, **variables}, "capture_output": True, "text": True}
        done = subprocess.run(command, check=False, timeout=60, **how)
        assert not done.stderr, done.stderr
        return done.returncode, done.stdout

    return run


def test_without_a_display_it_says_so_and_tells_all_the_rest(doctor):
    code, said = doctor("--json")
    told = json.loads(said)
    assert list(told)[:11] == GROUPS.split()
    assert told["program"]["version"] == __version__
    assert told["drawing"]["display"] == "offscreen"
    assert told["letters"]["Source Sans Pro"] == "found"
    assert told["problems"] == ["There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."]
    assert code == 1


def test_where_all_is_well_it_says_so_with_success(doctor):
    code, said = doctor(QT_QPA_PLATFORM="offscreen")
    assert said.endswith("PROBLEMS\n  none found\n"), said
    assert code == 0


def test_variables_that_are_not_listened_to_are_named(doctor):
    _, said = doctor(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="3", PYTHONUTF8="1")
    assert "3 (not listened to)" in said
    assert "1 (not listened to)" in said


def test_asking_changes_nothing(doctor, tmp_path):
    doctor()
    assert not (tmp_path / "state").exists()


def test_the_pin_is_told_as_set_and_never_itself(tmp_path, project):
    store.save(tmp_path, DeviceSettings(pin=SET_PIN))
    facts, problems = examine(tmp_path, project / "content.yaml")
    assert facts["settings"]["pin"] == "set"
    assert "scrypt" not in page(facts)
    assert problems == []


def test_what_stands_against_running_here_is_told(tmp_path, project):
    (tmp_path / store.FILE).write_text("{")
    for _ in range(TRIES):
        Starts(tmp_path)
    (tmp_path / "content.yaml").write_text("topics: none\n")
    facts, problems = examine(tmp_path, tmp_path / "content.yaml")
    told = "\n".join(problems)
    assert "content.yaml is not sound" in told
    assert "the settings are broken" in told
    assert f"the last {TRIES} starts have failed; the next is 'plain'" in told
    assert len(facts["starts"]) == TRIES
    assert (tmp_path / store.FILE).read_text() == "{", "nothing was set aside"


def test_trouble_in_the_log_is_shown_and_the_rest_of_it_is_not(tmp_path, project):
    (tmp_path / "kiosk.log").write_text("2026 INFO kiosk: served\n2026 ERROR kiosk: it broke\n")
    facts, _ = examine(tmp_path, project / "content.yaml")
    assert facts["log"] == ["2026 ERROR kiosk: it broke"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system brings the voices")
def test_each_language_on_offer_is_tried_aloud_by_the_program_that_speaks(tmp_path, project):
    facts, problems = examine(tmp_path, project / "content.yaml")
    assert facts["voices"] == dict.fromkeys(("en", "ar", "es"), "speaks, and tells its words")
    assert problems == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system brings the voices")
def test_a_language_without_a_voice_is_named_and_the_kiosk_runs_without(tmp_path, project):
    file = tmp_path / "content.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    translation = tmp_path / "resources" / "content" / "xx.yaml"
    translation.parent.mkdir(parents=True)
    translation.write_bytes((project / "resources" / "content" / "es.yaml").read_bytes())
    facts, problems = examine(tmp_path, file)
    assert list(facts["voices"]) == ["en", "xx"]
    assert facts["voices"]["xx"] == "no voice: the voice 'xx' does not exist"
    assert problems == []
