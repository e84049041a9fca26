"""The shipped wizard and all ways through it, and one line on what was gone through for every law."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.content.model import Content
from kiosk.content.wizard import Wizard
from kiosk.triage.paths import Way, all_ways

COUNTED = "counted"


@pytest.fixture(scope="session")
def wizard(content: Content) -> Wizard:
    return content.wizard


@pytest.fixture(scope="session")
def ways(wizard) -> tuple[Way, ...]:
    """Every way to an outcome with one problem chosen."""
    return tuple(all_ways(wizard))


@pytest.fixture(scope="session")
def behind(ways) -> tuple[Way, ...]:
    """Those of the ways that passed the danger signs."""
    return tuple(way for way in ways if way.state.problems)


@pytest.fixture
def counted(record_property) -> Callable[[int, str], None]:
    """Fail where nothing was gone through; otherwise have the number told at the end of the run."""

    def tell(number: int, what: str) -> None:
        assert number > 0, f"no {what} at all"
        record_property(COUNTED, f"{number:,} {what}")

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the laws were proved on."""
    told = [
        (report.nodeid.split("::")[-1], value)
        for report in terminalreporter.stats.get("passed", [])
        for name, value in report.user_properties
        if name == COUNTED and report.when == "call"
    ]
    if told:
        terminalreporter.section("Is this normal? What the laws were proved on")
        for test, value in told:
            terminalreporter.write_line(f"{test}: {value}")
