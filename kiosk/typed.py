"""The values that may be typed on the command line: read strictly, refused with an example of a right one.

An old Python must be able to read this file in order to refuse, so its syntax is that of Python 3.8.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from typing import NamedTuple

from kiosk.visit.switching import SwitchKeys, read_switch_keys


class Size(NamedTuple):
    """Width and height in pixels."""

    width: int
    height: int


def size(text: str) -> Size:
    """Read a size such as `1080x1920`."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text.strip())
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write width x height, such as 1080x1920")
    return Size(int(match[1]), int(match[2]))


def day(text: str) -> date:
    """Read a day such as `2027-11-01`."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        wrong = f"{text!r} is no date; write year-month-day, such as 2027-11-01"
        raise argparse.ArgumentTypeError(wrong) from None


def switch_keys(text: str) -> SwitchKeys:
    """Read the keys that switches send, such as `next=1,select=3,scan=2`."""
    try:
        return read_switch_keys(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def height(text: str) -> float:
    """Read a height above the floor in mm, such as `800`."""
    if re.fullmatch(r"[0-2]?\d{1,3}", text.strip(), re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no height; write whole millimetres, such as 800")
    return float(text)


def number(text: str) -> float:
    """Read a number such as `3.61`."""
    if re.fullmatch(r"\d{1,4}(\.\d{1,6})?", text.strip(), re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no number; write one such as 3.61")
    return float(text)
