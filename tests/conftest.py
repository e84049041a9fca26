"""What every test stands on: no display, no stray log line. Fixtures of one subject live in tests/support."""

import logging
import os
from pathlib import Path

# Before anything imports Qt: no window, no GPU, and none of the noise a test would have to ignore.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.pop("QT_LOGGING_RULES", None)

import pytest

pytest_plugins = ["tests.support.running"]


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the project."""
    return Path(__file__).resolve().parent.parent


class _Listener(logging.Handler):
    """Keeps the records of WARNING and above."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_stray_log_line(request: pytest.FixtureRequest):
    """Fail a test on a warning or error that `kiosk` logs, unless it asks for `caplog` and looks itself."""
    listener = _Listener()
    logger = logging.getLogger("kiosk")
    logger.addHandler(listener)
    yield
    logger.removeHandler(listener)
    if "caplog" not in request.fixturenames:
        stray = [record.getMessage() for record in listener.records]
        assert not stray, f"unexpected log lines: {stray}"
