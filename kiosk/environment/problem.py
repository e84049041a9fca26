"""What all refusals of this room share: their type, and the words that come back in them.

Must not: import anything of ours.
"""

from __future__ import annotations

import os
import sys

SET_UP = r"powershell -File packaging\setup.ps1" if sys.platform == "win32" else "sh packaging/setup.sh"


class EnvironmentProblem(Exception):
    """The program cannot run here. Its text says what is wrong and what to type."""


def sudo() -> str:
    """Return what to type before a command for root, when we are somebody else."""
    return "" if os.geteuid() == 0 else "sudo "
