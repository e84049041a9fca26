"""Every floor of the shipped file carries weight: lowered by any step, the file may no longer be shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.problems import ContentError
from kiosk.content.reader import read_text
from kiosk.signoff.changes.compared import compare
from kiosk.triage.safety import unsafe
from kiosk.triage.urgency import Level

TEXT = (Path(__file__).parents[2] / "content.yaml").read_text(encoding="utf-8")
SHIPPED = read_text(TEXT, "content.yaml")


def lowered() -> Iterator[tuple[str, str]]:
    """Yield the file with one floor lowered by any number of steps, and what was done."""
    for floor in re.finditer(r"\bfloor: (\w+)", TEXT):
        line = TEXT.count("\n", 0, floor.start()) + 1
        for level in Level:
            if level < Level.of(floor[1]):
                text = f"{TEXT[: floor.start(1)]}{level.id}{TEXT[floor.end(1) :]}"
                yield f"line {line}: {floor[1]} to {level.id}", text


LOWERED = dict(lowered())


def test_many_are_tried():
    assert len(LOWERED) > 80


@pytest.mark.parametrize("edit", LOWERED)
def test_a_lowered_floor_is_refused_unless_no_patient_is_told_anything_calmer(edit: str):
    try:
        content = read_text(LOWERED[edit], "content.yaml")
    except ContentError:
        return
    if not any(unsafe(content)):  # another floor of the same ways is as high, so nothing changes
        assert not compare(SHIPPED, content).is_calmer
