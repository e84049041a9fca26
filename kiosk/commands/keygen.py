"""`keygen`: a key pair with which one person signs seals; it never lies in the program's folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from kiosk.signoff.keys import KeyProblem, generate

PROJECT: Final = Path(__file__).resolve().parents[2]
"""The program's folder."""


def run(args: argparse.Namespace) -> int:
    """Make a key pair: 0 made, 2 it could not be done."""
    try:
        public = generate(args.out, PROJECT)
    except KeyProblem as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{args.out}: the private key. Whoever has it can sign in your name: keep it off the kiosk,\n"
        "    and copy it only to a place that is locked.\n"
        f"{public}: the public key. Give it to whoever is to check your seals:\n"
        f"    python main.py verify --key {public}"
    )
    return 0
