"""A whole visit to the real program, speech included: it asks for no network, and needs none."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, desktop

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux"),
]
NETWORK = re.compile(r"AF_(?!UNIX|NETLINK)\w+")
CALLS = "trace=socket,socketpair,bind,listen,connect,sendto"
LISTENS = re.compile(r"\b(listen|bind)\(")
FAR_AWAY = "http://127.0.0.1:9/picture.png"
EMPTY = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    with desktop(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture
def ears(screen: Desktop, tmp_path: Path) -> dict[str, str]:
    """The variables of a program that can be heard: in place of a sound server, something takes the sound."""
    player = tmp_path / "bin" / "pacat"
    player.parent.mkdir()
    player.write_text("#!/bin/sh\nexec cat >/dev/null\n")
    player.chmod(0o755)
    return {**screen.environment, "PATH": f"{player.parent}:{os.environ['PATH']}"}


def visit(project: Path, folder: Path, variables: dict[str, str], *before: str, call: str = "") -> dict:
    """Run a whole visit behind ``before``; return what it did."""
    command = [*before, sys.executable, "-m", "tests.offline.visit", str(folder / "state"), "--call", call]
    how = {"cwd": project, "env": variables, "capture_output": True, "text": True}
    done = subprocess.run(command, timeout=300, check=False, **how)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def traced(project: Path, folder: Path, variables: dict[str, str], call: str = "") -> tuple[dict, str]:
    """Run a whole visit under strace; return what it did, and the calls about sockets, its children's too."""
    log = folder / "trace"
    before = ("strace", "-f", "-qq", "-e", CALLS, "-e", "signal=none", "-o", str(log))
    return visit(project, folder, variables, *before, call=call), log.read_text()


def _was_whole(did: dict) -> None:
    assert did["page"] == "result"
    assert did["screens"] > 30
    assert did["spoken"] == did["screens"], "each screen was read aloud"


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_no_socket_that_leaves_the_machine_is_ever_asked_for_and_nothing_listens(project, ears, tmp_path):
    did, calls = traced(project, tmp_path, ears)
    _was_whole(did)
    assert "AF_UNIX" in calls, "the display was spoken to, so calls are seen"
    assert not NETWORK.findall(calls)
    assert not LISTENS.findall(calls)


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_the_detector_detects(project, ears, tmp_path):
    """The other half of the test before: rich text with a picture from somewhere, and no fence."""
    _, calls = traced(project, tmp_path, ears, call=FAR_AWAY)
    assert "AF_INET" in NETWORK.findall(calls)


def _can_be_alone() -> bool:
    return subprocess.run([*EMPTY, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _can_be_alone(), reason="may not make a network namespace")
def test_where_there_is_no_network_at_all_everything_is_the_same(project, ears, tmp_path):
    with_network = visit(project, tmp_path, ears)
    alone = visit(project, tmp_path, ears, *EMPTY)
    _was_whole(alone)
    assert alone == {**with_network, "sockets": 0}
