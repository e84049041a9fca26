"""The real program when things go wrong again and again, or its disk does: there is always a page."""

import json
import re
import subprocess
import sys

import pytest

from kiosk.shell.desk import FILE as CLINIC
from kiosk.shell.faults import EXIT_CODE
from kiosk.shell.starts import FILE, TRIES

pytest_plugins = ["tests.support.program"]

STANDS = "serving content version"
FAILING = """
import sys
from kiosk import options
prepare = options.prepare
def prepared(needs):
    notice = prepare(needs)
    import kiosk.app as app
    from PySide6.QtCore import QTimer
    class Failing(app.Kiosk):
        def __init__(self, *given, **named):
            super().__init__(*given, **named)
            self._fails = QTimer(self.window, interval=200)
            self._fails.timeout.connect(lambda: 1 / 0)
            self._fails.start()
    app.Kiosk = Failing
    return notice
options.prepare = prepared
sys.exit(options.main(sys.argv[1:]))
"""


@pytest.fixture
def own(project, tmp_path):
    """A clinic's own content, with its own details."""
    text = (project / "content.yaml").read_text()
    file = tmp_path / "clinic.yaml"
    text = text.replace("Sample Vein", "Harbour Vein").replace("555 01", "555 02")
    file.write_text(text.replace("checked: false", "checked: true"))
    return file


def test_three_exceptions_in_a_row_leave_for_a_new_start(project, tmp_path):
    options = ["--windowed", "800x1280", "--state", str(tmp_path)]
    how = {"cwd": project, "capture_output": True, "text": True, "timeout": 60}
    done = subprocess.run([sys.executable, "-c", FAILING, *options], check=False, **how)
    assert done.returncode == EXIT_CODE, done.stderr
    assert done.stderr.count("an exception reached nobody: ZeroDivisionError") == 3
    (start,) = json.loads((tmp_path / FILE).read_text())["starts"]
    assert start["ended"] == "exceptions"


def test_starts_that_fail_lead_to_plain_content_then_to_the_desk_and_back(begin, own, tmp_path):
    for _ in range(TRIES):
        kiosk = begin("--content", own)
        kiosk.says(STANDS)
        kiosk.is_killed()
    assert "555 0234" in (tmp_path / "state" / CLINIC).read_text()
    for _ in range(TRIES):
        plain = begin("--content", own)
        plain.says(STANDS)
        assert "staff, please call for help" in plain.said
        assert str(own) not in plain.said
        plain.is_killed()
    desk = begin("--content", own)
    desk.says("footing 'desk'")
    assert STANDS not in desk.said
    assert desk.ends() == 1
    record = json.loads((tmp_path / "state" / FILE).read_text())
    assert [one["footing"] for one in record["starts"]] == ["full"] * 3 + ["plain"] * 3 + ["desk"]


def test_whatever_breaks_while_the_kiosk_is_built_there_is_a_page(begin, own, tmp_path, project):
    script = FAILING.replace("super().__init__(*given, **named)", "raise RuntimeError('no window')")
    options = ["--windowed", "800x1280", "--state", str(tmp_path / "state")]
    with subprocess.Popen(
        [sys.executable, "-c", script, *options], cwd=project, stderr=subprocess.PIPE, text=True
    ) as process:
        line = next(line for line in process.stderr if "could not be built" in line)
        assert "ERROR" in line
        assert process.poll() is None, "it shows a page"
        process.terminate()
        assert process.wait(10) == 1


def _may_mount() -> bool:
    try_it = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return (
        sys.platform == "linux" and subprocess.run(try_it, capture_output=True, check=False).returncode == 0
    )


DISKS = {
    "full from the start": "size=4k,nr_inodes=3",
    "full after a while": "size=64k",
    "read-only": "ro",
}


@pytest.mark.skipif(not _may_mount(), reason="may not mount a small disk")
@pytest.mark.parametrize("disk", DISKS)
def test_on_a_full_or_read_only_disk_it_runs_on_and_says_so(begin, own, tmp_path, disk):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = f'mount -t tmpfs -o {DISKS[disk]} tmpfs "{folder}" && exec "$@"'
    kiosk = begin("--content", own, before=("unshare", "-rm", "sh", "-c", mount, "sh"), state=folder)
    kiosk.says(STANDS)
    kiosk.says("reading aloud")  # which comes last
    assert "Traceback" not in kiosk.said
    assert kiosk.ends() == 0
    complaints = re.findall(r"cannot be \w+|can no longer be written|can be kept in", kiosk.said)
    assert 1 <= len(complaints) < 12, "it says so, and does not repeat itself for ever"
