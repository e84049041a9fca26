"""A print service of its own: the real CUPS on a local socket in its own folder, and a printer that obeys.

The printer takes PDFs and puts each into a file. While a file ``trouble`` lies beside them, it reports what
that file says, such as "media-empty-error", and prints nothing. Started and ended by the test; nothing
listens on a network.
"""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

PRINTER = "Counter"
TOOLS = ("cupsd", "lpadmin", "cupsdisable", "cupsenable")

_CONFIGURATION = """\
LogLevel warn
Listen {root}/state/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """\
User {user}
Group {group}
SystemGroup root
ServerRoot {root}
ServerBin {root}/bin
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/tmp
AccessLog {root}/access
ErrorLog {root}/error
PageLog {root}/pages
Sandboxing relaxed
"""
_BACKEND = """\
#!/bin/sh
[ $# = 0 ] && { echo 'file clinic "Unknown" "A printer that obeys"'; exit 0; }
folder="${DEVICE_URI#clinic:}"
if [ -e "$folder/trouble" ]; then
    state="$(cat "$folder/trouble")"
    echo "STATE: +$state" >&2
    while [ -e "$folder/trouble" ]; do sleep 0.1; done
    echo "STATE: -$state" >&2
fi
cat "${6:--}" > "$folder/$1.part"
mv "$folder/$1.part" "$folder/$1.pdf"
"""


class PrintService:
    """A running print service with one printer; ``out`` is where what it prints comes out."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="cups-"))  # a socket's path must be short
        self.root.chmod(0o755)
        self.out = self.root / "out"
        self._lay_out()
        os.environ["CUPS_SERVER"] = f"{self.root}/state/cups.sock"
        files = ["-c", self.root / "cupsd.conf", "-s", self.root / "cups-files.conf"]
        self._daemon = subprocess.Popen([_tool("cupsd"), "-f", *files], stderr=subprocess.DEVNULL)
        self._wait_until_it_runs()
        ppd = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"
        self.run("lpadmin", "-p", PRINTER, "-E", "-v", f"clinic:{self.out}", "-P", ppd)

    def _lay_out(self) -> None:
        for name in ("cache", "state", "spool", "tmp", "out", "bin/backend"):
            (self.root / name).mkdir(parents=True)
        self.out.chmod(0o777)
        for part in ("daemon", "filter", "driver", "notifier", "monitor", "cgi-bin"):
            (self.root / "bin" / part).symlink_to(f"/usr/lib/cups/{part}")
        backend = self.root / "bin" / "backend" / "clinic"
        backend.write_text(_BACKEND)
        backend.chmod(0o755)
        user = "lp" if os.getuid() == 0 else getpass.getuser()
        filled = {"root": self.root, "user": user, "group": "lp"}
        (self.root / "cupsd.conf").write_text(_CONFIGURATION.format(**filled))
        (self.root / "cups-files.conf").write_text(_FILES.format(**filled))

    def _wait_until_it_runs(self) -> None:
        for _ in range(200):
            asked = subprocess.run(["lpstat", "-r"], capture_output=True, text=True, check=False)
            if "is running" in asked.stdout:
                return
            assert self._daemon.poll() is None, (self.root / "error").read_text()
            time.sleep(0.05)
        pytest.fail("the print service does not begin")

    def run(self, program: str, *arguments: str) -> str:
        """Run one of its programs; return what it said."""
        done = subprocess.run([_tool(program), *arguments], capture_output=True, text=True, check=True)
        return done.stdout

    @property
    def waiting(self) -> list[str]:
        """The jobs that are not out yet."""
        return [line.split()[0] for line in self.run("lpstat", "-W", "not-completed", "-o").splitlines()]

    @property
    def printed(self) -> list[Path]:
        """What came out of the printer, the oldest first."""
        return sorted(self.out.glob("*.pdf"))

    def has(self, trouble: str) -> None:
        """Let the printer report a trouble from now on; "" puts it right."""
        file = self.out / "trouble"
        if trouble:
            file.write_text(trouble)
        else:
            file.unlink()

    def close(self) -> None:
        """End it, and leave nothing behind."""
        (self.out / "trouble").unlink(missing_ok=True)
        self._daemon.terminate()
        self._daemon.wait(10)
        os.environ.pop("CUPS_SERVER", None)
        shutil.rmtree(self.root)


def _tool(name: str) -> str:
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    assert found, f"{name} is missing: the package cups is among those of the tests"
    return found


@pytest.fixture
def print_service():
    service = PrintService()
    yield service
    service.close()
