"""Which system libraries Qt needs on this machine, which are missing, and what to type to get them.

Lives here: the list of packages (packaging/debian-packages.txt), the question to the dynamic linker, the
advice. Must not: import Qt or anything outside the standard library; print; exit.

Qt itself names `xcb-cursor` when its X11 plugin cannot be loaded, whichever library is the missing one.
So we ask the dynamic linker, which knows.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.environment.problem import EnvironmentProblem, sudo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PACKAGE_LIST = Path(__file__).resolve().parents[2] / "packaging" / "debian-packages.txt"

# What we use of the PySide6 wheel, relative to its folder `Qt`. The first two load nearly all the rest.
_QUICK = ("lib/libQt6Quick.so.6",)
_LATER = ("lib/libQt6QuickTemplates2.so.6", "lib/libQt6QuickLayouts.so.6", "lib/libQt6QuickShapes.so.6",
          "lib/libQt6Svg.so.6", "plugins/imageformats/libqsvg.so")  # fmt: skip
_PLUGINS: Mapping[str, tuple[str, ...]] = {
    "xcb": ("plugins/platforms/libqxcb.so",),
    # Up to 6.9 there were two Wayland plugins; this one needs no OpenGL.
    "wayland": (
        "plugins/platforms/libqwayland.so",
        "plugins/platforms/libqwayland-generic.so",
        "plugins/wayland-shell-integration/libxdg-shell.so",
    ),
    "offscreen": ("plugins/platforms/libqoffscreen.so",),
}


class Lack(NamedTuple):
    """What the dynamic linker did not find, or its own words where it found all and refused still."""

    sonames: tuple[str, ...]
    words: str


def check_libraries(platform: str) -> None:
    """Refuse to start where Qt, or its plugin for this kind of display, lacks a library."""
    lack = lacking(_qt_folder(), platform)
    if lack is None:
        return
    if not lack.sonames:
        raise EnvironmentProblem(
            "This system cannot load Qt; it must be as new as Debian 12 or Ubuntu 22.04. It says:\n"
            f"    {lack.words}"
        )
    packages = packages_by_soname()
    apt = Path("/usr/bin/apt-get").exists()
    raise EnvironmentProblem(advice(lack.sonames, packages, apt=apt, as_root=sudo()))


def files_in_use(qt: Path, platform: str) -> tuple[list[Path], list[Path]]:
    """Return the files of Qt that start-up loads, and those that come later, for one platform plugin.

    Both are empty where Qt does not come as a wheel: a distribution's own packages look after themselves.
    """
    first = [qt / name for name in (*_QUICK, *_PLUGINS.get(platform, ()))]
    later = [qt / name for name in _LATER]
    return [file for file in first if file.exists()], [file for file in later if file.exists()]


def lacking(qt: Path, platform: str) -> Lack | None:
    """Return what the machine lacks for Qt on this platform plugin, or None when all is there.

    The quick way first: load what Qt will load anyway, which costs nothing. Only if that is refused, ask
    for the whole list.
    """
    first, later = files_in_use(qt, platform)
    try:
        for file in first:
            ctypes.CDLL(str(file))
    except OSError as refusal:
        words = str(refusal)
        found = missing_sonames(_ldd([*first, *later])) or missing_sonames(words)
        return Lack(tuple(found), words)
    return None


def missing_sonames(text: str) -> list[str]:
    """Pick the names of missing libraries out of `ldd`'s lines or out of one refusal of the linker.

    >>> missing_sonames("libEGL.so.1 => not found; libGL.so.1 => /lib/libGL.so.1")
    ['libEGL.so.1']
    >>> missing_sonames("libEGL.so.1: cannot open shared object file: No such file or directory")
    ['libEGL.so.1']
    """
    found = re.findall(r"(\S+) => not found|(\S+\.so\S*): cannot open shared object", text)
    return sorted({either or other for either, other in found})


def _ldd(files: Iterable[Path]) -> str:
    """Return what `ldd` says of the files, or nothing where there is no `ldd`."""
    import subprocess  # noqa: PLC0415 - costs time at every start, and is needed only after a refusal

    command = ["/usr/bin/ldd", *map(str, files)]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603 - ours
    except FileNotFoundError:
        return ""


def read_package_list(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Read the package list: by section, each package and the libraries for which we need it."""
    sections: dict[str, dict[str, tuple[str, ...]]] = {}
    section: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        words = line.split("#")[0].split()
        if not words:
            continue
        if words[0].startswith("["):
            section = sections.setdefault(words[0].strip("[]"), {})
        else:
            section[words[0]] = tuple(words[1:])
    return sections


def packages_by_soname(path: Path = PACKAGE_LIST) -> dict[str, str]:
    """Return which Debian package holds a library; empty when the list does not come with the program."""
    if not path.exists():
        return {}
    sections = read_package_list(path.read_text(encoding="utf-8"))
    return {
        soname: package
        for packages in sections.values()
        for package, sonames in packages.items()
        for soname in sonames
    }


def advice(sonames: Sequence[str], packages: Mapping[str, str], *, apt: bool, as_root: str) -> str:
    """Say in plain words which libraries are missing and what to type.

    Args:
        sonames: the missing libraries, as the linker calls them.
        packages: which package holds a library.
        apt: whether this machine installs packages with apt.
        as_root: what to type before a command for root: `sudo `, or nothing for root.
    """
    noun = "The system library" if len(sonames) == 1 else "System libraries"
    verb = "is" if len(sonames) == 1 else "are"
    lines = [f"{noun} {', '.join(sonames)} {verb} missing."]
    known = sorted({packages[name] for name in sonames if name in packages})
    unknown = [name for name in sonames if name not in packages]
    if known and apt:
        lines += ["Type:", f"    {as_root}apt-get install -y {' '.join(known)}"]
    elif known:
        lines.append(f"Install what your system calls these packages of Debian: {' '.join(known)}.")
    if unknown:
        lines.append(f"We do not know the package that holds {', '.join(unknown)}; please search for it.")
    return "\n".join(lines)


def _qt_folder() -> Path:
    """Return the folder of Qt in a PySide6 wheel, without importing it: that needs the libraries we check."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "Qt"
