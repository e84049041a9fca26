"""The escape plan names a guard and a proof for each line, and proofs that there are."""

import re

import pytest


@pytest.fixture
def rows(project) -> list[list[str]]:
    """The lines of the plan: number, attempt, guard, proof."""
    text = (project / "docs" / "lockdown.md").read_text()
    return [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in re.findall(r"^\| \d.*$", text, re.MULTILINE)
    ]


def test_the_lines_are_numbered_without_a_gap_and_each_has_a_guard_and_a_proof(rows):
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert len(rows) >= 34, "none of the plan's lines is left out"
    assert all(len(row) == 4 and all(row) for row in rows)


def test_every_proof_is_there_or_says_that_it_is_not(rows, project):
    tests = {file.name for file in (project / "tests").rglob("test_*.py")}
    for number, _, _, proof in rows:
        named = re.findall(r"`(test_\w+\.py)`", proof)
        assert set(named) <= tests, f"line {number} names a test that is not there"
        elsewhere = ("*job*", "*unit*", "*only on hardware*", "tests.endurance", "tests/offline")
        assert named or any(each in proof for each in elsewhere), f"line {number} has no proof"


def test_every_group_of_attempts_that_is_named_is_tried(rows, project):
    tried = (project / "tests" / "window" / "test_escapes.py").read_text()
    for _, _, _, proof in rows:
        for group in re.findall(r"`test_escapes\.py` \*([^*]+)\*", proof):
            assert f'"{group}"' in tried
