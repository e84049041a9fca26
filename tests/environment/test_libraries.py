"""Missing system libraries: the right one is named, whatever Qt would have said."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.environment.libraries import (
    advice,
    lacking,
    missing_sonames,
    packages_by_soname,
    read_package_list,
)

PACKAGES = {"libxcb-cursor.so.0": "libxcb-cursor0", "libEGL.so.1": "libegl1"}


def test_one_missing_library_gives_one_thing_to_type():
    text = advice(["libEGL.so.1"], PACKAGES, apt=True, as_root="sudo ")
    assert text.splitlines() == [
        "The system library libEGL.so.1 is missing.",
        "Type:",
        "    sudo apt-get install -y libegl1",
    ]


def test_several_missing_libraries_are_named_together_and_root_needs_no_sudo():
    text = advice(sorted(PACKAGES), PACKAGES, apt=True, as_root="")
    assert "System libraries libEGL.so.1, libxcb-cursor.so.0 are missing." in text
    assert "\n    apt-get install -y libegl1 libxcb-cursor0" in text


def test_without_apt_the_packages_are_named_and_nothing_is_to_be_typed():
    text = advice(["libEGL.so.1"], PACKAGES, apt=False, as_root="sudo ")
    assert "libegl1" in text
    assert "apt-get" not in text


def test_a_library_in_no_package_we_know_is_said_to_be_so():
    assert "do not know the package that holds libnew.so.2" in advice(
        ["libnew.so.2"], PACKAGES, apt=True, as_root=""
    )


def test_the_list_is_read_by_section_without_its_remarks():
    text = "# all\n[kiosk] what Qt needs\nlibx  libx.so.1 libx2.so.1  # why\n\n[tests]\nxvfb\n"
    assert read_package_list(text) == {"kiosk": {"libx": ("libx.so.1", "libx2.so.1")}, "tests": {"xvfb": ()}}


def test_missing_names_are_found_in_both_ways_of_saying_it():
    assert missing_sonames("\tlibb.so.1 => not found\n\tliba.so.1 => /lib/liba.so.1 (0x0)\n") == ["libb.so.1"]
    assert missing_sonames("libc.so.9: cannot open shared object file: No such file") == ["libc.so.9"]


@pytest.fixture(scope="module")
def qt() -> Path:
    PySide6 = pytest.importorskip("PySide6")  # noqa: N806 - the module's own name
    folder = Path(PySide6.__file__).parent / "Qt"
    if sys.platform != "linux" or not folder.is_dir():
        pytest.skip("Qt comes with all its libraries here")
    return folder


def test_nothing_is_lacking_for_x11_and_wayland_after_the_set_up(qt):
    # In a process of its own: the plugins of windows must not be loaded beside the one of the tests.
    script = (
        "import sys; from pathlib import Path; from kiosk.environment.libraries import lacking\n"
        "sys.exit(str([found for kind in ('xcb', 'wayland', 'offscreen')"
        " if (found := lacking(Path(sys.argv[1]), kind))] or ''))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script, str(qt)], capture_output=True, text=True, check=False
    )
    assert answer.stderr.strip() == ""


@pytest.mark.parametrize("soname", ["libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-xkb.so.1"])
def test_the_very_library_is_named_that_the_plugin_cannot_find(qt, tmp_path, soname):
    # The real plugin, but asking for a library of a name that no system has.
    gone = soname.replace("lib", "l1b", 1)
    plugin = tmp_path / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(qt / "lib")
    original = (qt / "plugins" / "platforms" / "libqxcb.so").read_bytes()
    plugin.write_bytes(original.replace(soname.encode(), gone.encode()))
    lack = lacking(tmp_path, "xcb")
    assert lack is not None
    assert lack.sonames == (gone,)
    assert soname in packages_by_soname()
