"""The Debian package: built and looked through by Debian's own tools, installed, removed and purged."""

import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from tests.deb.root import Root

PROJECT = Path(__file__).resolve().parents[2]
NAME = "aftercare-kiosk"
STATE = f"/var/lib/{NAME}"


def _sources(to: Path) -> None:
    """Copy what is under version control, with the packaging where Debian's tools look for it."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (PROJECT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(PROJECT / name, to / name)
    shutil.copytree(to / "packaging" / "debian", to / "debian")


def built(root: Root, version: str = "") -> Path:
    """Build the package in ``root``, and have lintian find nothing; ``version`` is one for a trial."""
    work = root.folder / "build" / (version or "first")
    sources = work / NAME
    sources.mkdir(parents=True)
    _sources(sources)
    if version:
        log = sources / "debian" / "changelog"
        first = log.read_text()
        head = f"{NAME} ({version}) trixie; urgency=medium\n\n  * For a trial.\n\n"
        who = first[first.index(" -- ") : first.index("  ", first.index(" -- "))]
        log.write_text(f"{head}{who}  {format_datetime(datetime.now(tz=UTC))}\n\n{first}")
    inside = f"/build/{work.name}/{NAME}"
    root.does(
        "sh", "-c", f"chown -R root:root {inside} && cd {inside} && dpkg-buildpackage -d -b -us -uc 2>&1"
    )
    (changes,) = work.glob("*.changes")
    said = root.does(
        "lintian",
        "--allow-root",
        "--fail-on",
        "error,warning",
        "--info",
        f"/build/{work.name}/{changes.name}",
    )
    print(f"lintian on {changes.name}: {said.strip() or 'nothing found'}")
    (package,) = work.glob("*.deb")
    return package


def install(root: Root, package: Path) -> None:
    """Install a package file, with all that it depends on."""
    shutil.copy(package, root.folder / "tmp" / package.name)
    root.installs(f"/tmp/{package.name}")


def left_behind(root: Root) -> list[str]:
    """Return what of the package is in ``root`` though it is not installed."""
    places = ("usr", "etc", "var/lib", "lib")
    found = [path for place in places for path in (root.folder / place).rglob(f"*{NAME}*")]
    dpkg = root.folder / "var" / "lib" / "dpkg"
    return [str(path.relative_to(root.folder)) for path in found if not path.is_relative_to(dpkg)]


def comes_and_goes(root: Root, first: Path, second: Path) -> None:
    """Install, upgrade, remove and purge; fail where anything is left behind or lost."""
    install(root, first)
    state = root.folder / STATE.lstrip("/")
    state.mkdir(exist_ok=True)
    (state / "device.json").write_text("{}")
    install(root, second)
    version = root.does("dpkg-query", "-W", "-f", "${Version}", NAME)
    assert version in second.name, f"{version} is installed after the upgrade"
    assert (state / "device.json").exists(), "an upgrade keeps the settings"
    root.does("apt-get", "remove", "-y", "-q", NAME)
    assert (state / "device.json").exists(), "so does a removal"
    assert not (root.folder / "usr" / "share" / NAME).exists(), "nothing of the program stays"
    root.does("apt-get", "purge", "-y", "-q", NAME)
    assert not left_behind(root), f"a purge leaves nothing: {left_behind(root)}"
    print("installed, upgraded, removed, purged: nothing left behind")
