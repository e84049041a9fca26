"""`doctor`: everything that support would ask for, on one page or as JSON. Nothing is changed by asking.

Put together from machine.py and voices.py, which need no Qt, and drawing.py. No PIN, no word of a visit, no
line of content is in it, so it may be sent to whoever helps.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

from kiosk.commands.doctor import machine
from kiosk.commands.doctor.machine import Facts
from kiosk.environment import EnvironmentProblem, Needs, prepare
from kiosk.shell import paths


def run(args: argparse.Namespace) -> int:
    """Print the facts; 0 where nothing stands against the kiosk running here, else 1."""
    state: Path = args.state or paths.state_folder()
    file: Path = args.content or paths.CONTENT
    facts, problems = machine.examine(state, file)
    drawing, what_is_wrong = _drawing()
    facts |= drawing
    problems += what_is_wrong
    facts["problems"] = problems or ["none found"]
    if args.json:
        print(json.dumps(facts, indent=2, ensure_ascii=False))
    else:
        sys.stdout.write(page(facts))
    return 1 if problems else 0


def page(facts: Facts) -> str:
    """Return the facts as a page to read: a heading for each group, a line for each fact."""
    lines: list[str] = []
    for group, found in facts.items():
        lines += [group.upper()]
        if isinstance(found, dict):
            wide = max(map(len, found), default=0)
            lines += [f"  {name:<{wide}}  {value}" for name, value in found.items()]
        else:
            lines += [f"  {line}" for line in found]
        lines += [""]
    return "\n".join(lines)


def _drawing() -> tuple[Facts, list[str]]:
    """Return what Qt knows of this machine: with the display where one answers, else without."""
    problems: list[str] = []
    for needs in (Needs.WINDOW, Needs.DRAWING):
        try:
            notice = prepare(needs)
            problems += [notice] if notice else []
            found: Facts = importlib.import_module("kiosk.commands.doctor.drawing").examine()
        except EnvironmentProblem as problem:
            first = str(problem).splitlines()[0]
            problems += [first] if first not in problems else []
        else:
            return found, problems
    return {}, problems
