"""`python main.py selftest`, as somebody types it: a table, data, or a plain word why it cannot be done."""

import json
import subprocess
import sys
from argparse import Namespace

import pytest

from kiosk.commands.selftest.device import chosen
from kiosk.device import store
from kiosk.device.settings import DeviceSettings
from kiosk.selftest.norms import NORMS

SMALL = ("--size", "400x640", "--px-per-mm", "6", "--theme", "light", "--text", "1", "--language", "en")
"""A screen of the size of a telephone, which is too small for any of it."""


@pytest.fixture(scope="module")
def selftest(project):
    def run(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "main.py", "selftest", *map(str, words)]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)

    return run


@pytest.fixture(scope="module")
def found(selftest) -> dict:
    """What is found on a screen that is too small, as data."""
    said = selftest(*SMALL, "--json")
    assert said.returncode == 1, said.stderr
    return json.loads(said.stdout)


def test_each_norm_has_a_number_a_demand_and_a_verdict(found):
    told = {norm["id"]: norm for norm in found["norms"]}
    unmeasured = {"enlarged", "ink_dark", "ink_strict", *(f"capital_{step}" for step in (2, 3, 4))}
    assert set(told) == {norm.id for norm in NORMS} - unmeasured
    assert all(norm["measured"] and norm["demanded"] for norm in found["norms"])
    assert not found["passed"]


def test_what_fails_is_named_with_its_screen(found):
    failing = [norm for norm in found["norms"] if not norm["passed"]]
    assert failing
    assert all(norm["offenders"] and norm["failed"] for norm in failing)
    assert all(": " in norm["offenders"][0] for norm in failing)


def test_it_says_which_screen_was_measured(found):
    assert found["screen"] == {"width": 400, "height": 640, "px_per_mm": 6.0, "handheld": True}


def test_a_language_that_there_is_not_cannot_be_measured(selftest):
    said = selftest("--size", "800x1280", "--language", "tlh")
    assert (said.returncode, said.stdout) == (2, "")
    assert "there is no language 'tlh'" in said.stderr


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--theme", "pink"), "there is no theme 'pink'"),
        (("--size", "9000x1000"), "is too large"),
        (("--px-per-mm", "50"), "50 pixels per mm is no screen"),
        (("--content", "nowhere.yaml"), "nowhere.yaml"),
        (("--report", "nowhere.md"), "nowhere.md: cannot be written"),
        (("--report", "README.md"), "it has no place for the numbers"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, words, why):
    code, printed, complained = run("selftest", *words)
    assert (code, printed) == (2, "")
    assert why in complained
    assert complained.count("\n") == 1


def test_without_a_size_it_is_the_screen_that_staff_have_measured(tmp_path):
    nothing = Namespace(size=None, px_per_mm=None)
    store.save(tmp_path, DeviceSettings(px_per_mm=4.5, panel=(1200, 1920), mode="kiosk"))
    screen, told = chosen(nothing, store.load(tmp_path).settings, tmp_path)
    assert (screen.width, screen.height, screen.px_per_mm, screen.mode) == (1200, 1920, 4.5, "kiosk")
    assert "measured with a card" in told
    screen, told = chosen(nothing, DeviceSettings(), tmp_path)
    assert (screen.width, screen.height) == (1080, 1920)
    assert "has not been measured" in told
