"""A clean Debian 13 in a folder, made with debootstrap from the mirror that this machine uses itself."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RELEASE = "trixie"
MOUNTS = ("proc", "dev", "dev/pts", "dev/shm")
PLAIN = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
    "HOME": "/root",
}


def mirror(folder: Path = Path("/etc/apt")) -> str:
    """Return the Debian mirror that this machine takes its own packages from."""
    files = [
        *folder.glob("sources.list.d/*.sources"),
        *folder.glob("sources.list.d/*.list"),
        folder / "sources.list",
    ]
    for file in files:
        text = file.read_text() if file.exists() else ""
        if found := re.search(r"^(?:URIs:|deb(?: \[.*?\])?)\s+(\S+/debian)/?\s*(?:\s|$)", text, re.MULTILINE):
            return found[1]
    raise SystemExit("no Debian mirror is named in /etc/apt")


def run(*command: object, **how: object) -> None:
    """Run a command of this machine; its output is shown."""
    subprocess.run(list(map(str, command)), check=True, **how)


class Root:
    """A Debian in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def made(self) -> "Root":
        """Make it, where it is not there yet."""
        if not (self.folder / "etc" / "debian_version").exists():
            run("debootstrap", "--variant=minbase", RELEASE, self.folder, mirror())
            # Nothing is started in there while packages are installed.
            refuses = self.folder / "usr" / "sbin" / "policy-rc.d"
            refuses.write_text("#!/bin/sh\nexit 101\n")
            refuses.chmod(0o755)
        return self

    def copied(self, to: Path) -> "Root":
        """Return a copy of it, in place of whatever is there."""
        if to.exists():
            shutil.rmtree(to)
        run("cp", "-a", "--reflink=auto", self.folder, to)
        return Root(to)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Give it the kernel's folders for a while."""
        mounted: list[Path] = []
        try:
            for name in MOUNTS:
                place = self.folder / name
                kind = ["--bind", f"/{name}"] if name != "dev/shm" else ["-t", "tmpfs", "tmpfs"]
                place.mkdir(exist_ok=True)
                run("mount", *kind, place)
                mounted.append(place)
            shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
            yield
        finally:
            for place in reversed(mounted):
                run("umount", "-l", place)

    def does(self, *command: object, user: str = "root", **variables: str) -> str:
        """Run a command in it; return what it printed."""
        inside = ["chroot", f"--userspec={user}", str(self.folder), *map(str, command)]
        done = subprocess.run(
            inside,
            env={**PLAIN, **variables},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(inside)} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def starts(self, *command: object, user: str, errors: Path, **variables: str) -> subprocess.Popen[bytes]:
        """Start a program in it."""
        inside = ["chroot", f"--userspec={user}", str(self.folder), *map(str, command)]
        with errors.open("wb") as log:
            return subprocess.Popen(inside, env={**PLAIN, **variables}, stdout=log, stderr=log)

    def installs(self, *packages: object) -> None:
        """Install packages without those that are only recommended."""
        self.does("apt-get", "update", "-q")
        self.does("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages)


def must_be_root() -> None:
    """Leave with a sentence where this is not root."""
    if os.geteuid() != 0:
        raise SystemExit(
            "A Debian in a folder can only be made by root; type: sudo python -m tests.deb FOLDER"
        )
