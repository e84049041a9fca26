"""The report on access names every norm that is measured, and no test that there is not."""

import re
from itertools import chain

import pytest

from kiosk.commands.pictures.look import SIZES
from kiosk.commands.selftest.conformance import parts
from kiosk.selftest.norms import NORMS


@pytest.fixture
def report(project) -> tuple[str, str, str]:
    """What stands before the numbers, the numbers, and what stands after them."""
    return parts((project / "docs" / "conformance.md").read_text())


def table(text: str) -> list[list[str]]:
    """The rows of the tables in ``text``, cell by cell, without heads and rules."""
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.split("|")[1:-1]] for row in rows]


def test_every_norm_has_a_number_for_each_size(report):
    numbers = {row[1].strip("`"): row[3:] for row in table(report[1]) if row[1].startswith("`")}
    assert list(numbers) == [norm.id for norm in NORMS]
    assert all(len(row) == len(SIZES) and "-" not in row for row in numbers.values())


def test_on_each_screen_all_actions_are_reached_by_keys_and_by_switches(report):
    screens = [row for row in table(report[1]) if len(row) == 1 + len(SIZES) and row[0] != "screen"]
    assert len(screens) > 20
    for name, *cells in screens:
        assert all(len(set(cell.split(" / "))) == 1 for cell in cells), f"{name}: {cells}"


def test_what_is_not_met_is_said_and_so_are_its_reasons(report):
    unmet = [row[0] for row in table(report[1]) if "not met" in " ".join(row)]
    assert all(what in report[2] for what in unmet), "say below the table why it is not met"


def test_only_norms_that_are_measured_are_named(report):
    named = chain.from_iterable(re.findall(r"`(\w+)`", row[3]) for row in table(report[2]) if len(row) == 4)
    known = {norm.id for norm in NORMS}
    assert {one for one in named if not one.startswith("test")} <= known


def test_every_norm_is_named_by_a_row_below(report):
    told = " ".join(row[3] for row in table(report[2]) if len(row) == 4)
    assert not [norm.id for norm in NORMS if f"`{norm.id}`" not in told]


def test_every_test_that_is_named_is_there(report, project):
    named = re.findall(r"`(tests/[\w/]+\.py)`", "".join(report))
    assert named
    assert not [name for name in named if not (project / name).is_file()]
