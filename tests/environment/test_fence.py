"""The fence against networks: what the kernel refuses behind it, what it lets through, and the words for it.

It cannot be taken down, so each test has a process of its own.
"""

import struct
import subprocess
import sys

import pytest

from kiosk.environment.fence import ARCHITECTURES, program

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has such a filter")

ASKING_THE_KERNEL = """
import ctypes, errno, os, sys
libc = ctypes.CDLL(None, use_errno=True)
def asks(*call):
    return errno.errorcode[ctypes.get_errno()] if libc.syscall(*call) < 0 else "ok"
def opens(family):
    return errno.errorcode[ctypes.get_errno()] if libc.socket(family, 2, 0) < 0 else "ok"
"""
BEHIND = "from kiosk.environment.fence import put_up\nassert put_up() == ''\n"


def say(project, *script: str) -> list[str]:
    """Run a script in a process of its own; return what it printed, word by word."""
    command = [sys.executable, "-c", "\n".join(script)]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout.split()


@linux
def test_without_the_fence_there_are_network_sockets(project):
    """The other half of the next test: it is the fence that refuses them."""
    assert say(project, ASKING_THE_KERNEL, "print(opens(2), opens(1), opens(16))") == ["ok", "ok", "ok"]


@linux
@pytest.mark.parametrize("family", [2, 10, 17, 38, 40], ids=["inet", "inet6", "packet", "alg", "vsock"])
def test_behind_the_fence_the_kernel_makes_no_socket_that_leaves_the_machine(project, family):
    assert say(project, BEHIND, ASKING_THE_KERNEL, f"print(opens({family}))") == ["EAFNOSUPPORT"]


@linux
def test_behind_the_fence_the_display_and_the_kernels_news_can_still_be_reached(project):
    assert say(project, BEHIND, ASKING_THE_KERNEL, "print(opens(1), opens(16))") == ["ok", "ok"]


@linux
def test_behind_the_fence_there_is_no_way_round_it(project):
    ring, other_numbers = "asks(425, 8, 0)", "asks(0x40000000 + 41, 2, 1, 0)"
    said = say(project, BEHIND, ASKING_THE_KERNEL, f"print({ring}, {other_numbers})")
    assert said == ["ENOSYS", "ENOSYS"]


@linux
def test_what_the_program_starts_stands_behind_the_fence_too(project):
    script = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', sys.argv[1]])"
    child = f"{ASKING_THE_KERNEL}\nprint(opens(2), opens(1))"
    assert say(project, BEHIND, f"import sys; sys.argv = ['', {child!r}]", script) == ["EAFNOSUPPORT", "ok"]


@linux
@pytest.mark.parametrize("made", ["socket.socket()", "socket.socket(socket.AF_INET6)"])
def test_python_says_why_there_is_no_network(project, made):
    script = f"import socket\ntry: {made}\nexcept PermissionError as error: print(error)"
    assert " ".join(say(project, BEHIND, script)).startswith("Aftercare Kiosk uses no network")


@linux
def test_a_kernel_that_refuses_is_reported_in_a_sentence_and_the_program_goes_on(project):
    refuses = "import kiosk.environment.fence as fence\nfence._FILTER_MODE = 99\nprint(fence.put_up())"
    said = " ".join(say(project, refuses))
    assert said == "The fence against networks cannot be put up: Invalid argument."


@linux
def test_a_processor_we_do_not_know_is_reported_in_a_sentence(project):
    script = "import platform\nplatform.machine = lambda: 'riscv64'\n"
    said = say(project, script, "from kiosk.environment.fence import put_up\nprint(put_up())")
    assert " ".join(said) == "The fence against networks is not known for riscv64 processors."


# --- the filter itself, for both architectures, by a small machine that reads it as the kernel does ---


def verdict(instructions: bytes, call: int, architecture: int, family: int) -> int:
    """Return what the filter says of one call."""
    data = struct.pack("<IIQQ", call, architecture, 0, family)
    steps = list(struct.iter_unpack("=HBBI", instructions))
    at, held = 0, 0
    while True:
        code, yes, no, value = steps[at]
        at += 1
        if code == 0x20:
            held = struct.unpack_from("<I", data, value)[0]
        elif code == 0x15:
            at += yes if held == value else no
        elif code == 0x35:
            at += yes if held >= value else no
        else:
            return value


ALLOWED, NO_FAMILY, NO_CALL = 0x7FFF0000, 0x50000 + 97, 0x50000 + 38


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_the_filter_holds_on_each_architecture(machine):
    calls = ARCHITECTURES[machine]
    says = lambda call, family=0, there=calls.audit: verdict(program(calls), call, there, family)  # noqa: E731
    assert [says(calls.socket, family) for family in (1, 16)] == [ALLOWED, ALLOWED]
    others = {says(calls.socket, family) for family in range(64) if family not in (1, 16)}
    assert others == {NO_FAMILY}
    assert says(425) == NO_CALL
    assert says(0x40000000 + calls.socket, 2) == NO_CALL
    assert says(calls.socket, 1, 0x40000003) == NO_CALL
    plain = {says(call) for call in range(600) if call not in (425, calls.socket)}
    assert plain == {ALLOWED}
