"""The units under a real systemd: the clean Debian is booted in namespaces of its own, with no screen.

Shown here: the kiosk comes up behind its whole sandbox and says so; killed, or standing still, it is started
anew; when no start succeeds the desk's page takes its place, and later gives the kiosk another try.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.deb.package import NAME, STATE
from tests.deb.root import Root, run

DESK = f"{NAME}-desk"
PROGRAM = f"/usr/bin/python3 -I /usr/share/{NAME}/main.py"
HEADLESS = "[Service]\nEnvironment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1\n"
FAILING = "[Service]\nExecStart=\nExecStart=/bin/false\n"
SHORT = f"[Service]\nExecStart=\nExecStart=/usr/libexec/{NAME}/desk.sh {STATE} 3\n"
PATIENCE_S = 90.0
BOOT = """
echo $$ > {cgroup}/trial/cgroup.procs
exec unshare --mount --pid --fork --uts --ipc --cgroup --mount-proc sh -c '
mount --make-rprivate / && mount --bind {root} {root} && cd {root} &&
mount -t proc proc proc && mount -t sysfs sys sys && mount -t cgroup2 none sys/fs/cgroup &&
mount -t tmpfs tmpfs run && mount -t tmpfs tmpfs tmp && mount --rbind /dev dev &&
exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot . \
    /lib/systemd/systemd --system --unit=multi-user.target --show-status=0'
"""


class Booted:
    """A Debian in ``root`` that systemd, as process ``first``, has booted."""

    def __init__(self, root: Root, first: int) -> None:
        self._root, self._first = root, first

    def does(self, *command: str) -> str:
        """Run a command in there; return what it printed, whatever its exit code."""
        inside = ["nsenter", "-t", str(self._first), "-m", "-p", "-C", "-u", "-i", "-r", "-w"]
        environment = {**os.environ, "SYSTEMD_IGNORE_CHROOT": "1"}
        done = subprocess.run(
            [*inside, *command], env=environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def is_active(self, unit: str) -> bool:
        """Return whether a unit stands."""
        return self.does("systemctl", "is-active", unit) == "active"

    def waits_for(self, unit: str) -> float:
        """Wait until a unit stands; return how many seconds it took."""
        began = time.monotonic()
        while not self.is_active(unit):
            if time.monotonic() - began > PATIENCE_S:
                raise SystemExit(self.does("journalctl", "--no-pager", "-n", "40", "-u", NAME))
            time.sleep(0.2)
        return time.monotonic() - began

    def is_set(self, unit: str, **files: str) -> None:
        """Change how a unit is set up for the trial."""
        folder = self._root.folder / "etc" / "systemd" / "system" / f"{unit}.service.d"
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / f"{name}.conf").write_text(text)
        self.does("systemctl", "daemon-reload")

    def process(self, command: str) -> int:
        """Return the process that runs a command, as this machine counts."""
        space = Path(f"/proc/{self._first}/ns/pid").readlink()
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                if line.startswith(command) and (folder / "ns" / "pid").readlink() == space:
                    return int(folder.name)
            except OSError:
                continue
        raise SystemExit(f"nothing runs {command}")


@contextmanager
def booted(root: Root, work: Path) -> Iterator[Booted]:
    """Boot the Debian; end it with all that runs in it."""
    cgroup = work / "cgroup"
    cgroup.mkdir(exist_ok=True)
    run("mount", "-t", "cgroup2", "none", cgroup)
    (cgroup / "trial").mkdir(exist_ok=True)
    script = BOOT.format(cgroup=cgroup, root=root.folder.resolve())
    with subprocess.Popen(["sh", "-c", script], start_new_session=True, stderr=subprocess.DEVNULL) as outer:
        try:
            first = 0
            until = time.monotonic() + PATIENCE_S
            while not first and time.monotonic() < until:
                time.sleep(0.5)
                found = subprocess.run(
                    ["ps", "--ppid", str(outer.pid), "-o", "pid="],
                    capture_output=True,
                    text=True,
                    check=False,
                )
                first = int(found.stdout.split()[0]) if found.stdout.strip() else 0
            inside = Booted(root, first)
            while inside.does("systemctl", "is-system-running") not in {"running", "degraded"}:
                if time.monotonic() > until:
                    raise SystemExit("systemd does not come up")
                time.sleep(0.5)
            yield inside
        finally:
            os.kill(first or outer.pid, signal.SIGKILL)
    run("umount", "-l", cgroup)


def endure(root: Root, work: Path, tell: Callable[[str], None]) -> None:
    """Try the units."""
    with booted(root, work) as system:
        system.is_set(NAME, screen=HEADLESS)
        began = time.monotonic()
        system.does("systemctl", "start", NAME)
        system.waits_for(NAME)
        tell(f"systemd: the kiosk stands, and has said so, after {time.monotonic() - began:.1f} s")
        for what, command in (("the program", PROGRAM), ("cage", "/usr/bin/cage -d")):
            os.kill(system.process(command), signal.SIGKILL)
            time.sleep(0.5)
            tell(f"systemd: {what} killed; stands again after {system.waits_for(NAME) + 0.5:.1f} s")
        still, began = system.process(PROGRAM), time.monotonic()
        os.kill(still, signal.SIGSTOP)
        while Path(f"/proc/{still}").exists() and time.monotonic() - began < PATIENCE_S:
            time.sleep(0.5)
        tell(f"systemd: the program stood still; ended after {time.monotonic() - began:.0f} s")
        system.waits_for(NAME)
        restarts = system.does("systemctl", "show", NAME, "-p", "NRestarts", "--value")
        assert restarts == "3", f"started anew {restarts} times"
        system.is_set(NAME, failing=FAILING)
        system.does("systemctl", "restart", "--no-block", NAME)
        time.sleep(3)
        took = system.waits_for(DESK)
        tell(f"systemd: no start succeeds; the desk's page stands after {took + 3:.0f} s")
        (root.folder / "etc" / "systemd" / "system" / f"{NAME}.service.d" / "failing.conf").unlink()
        system.is_set(DESK, short=SHORT)
        system.does("systemctl", "restart", DESK)
        system.waits_for(NAME)
        assert not system.is_active(DESK)
        tell("systemd: after the desk's page the kiosk has another try, and stands")
