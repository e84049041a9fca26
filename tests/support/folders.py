"""Folders of content for a kiosk to serve from: the file asked for, what comes along, the kept copies."""

import logging
import re

import pytest

from kiosk.shell.kept import LAST_GOOD


@pytest.fixture
def shipped(project):
    """The content that comes with the program: the smallest that holds every law."""
    return (project / "content.yaml").read_text()


@pytest.fixture
def write(tmp_path, shipped):
    """Write a file of content, ``version`` telling it from others; return its path."""

    def put(name, version, *, broken=False):
        text = re.sub(r"(?m)^version: .*$", f"version: {version}", shipped)
        text = text.replace("usual_days:", "usual_dys:", 1) if broken else text
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
        return file

    return put


@pytest.fixture
def state(tmp_path):
    """The folder that the kiosk writes to; it is not there before the first start."""
    return tmp_path / "state"


@pytest.fixture
def bundled(write):
    """The content that comes along."""
    return write("bundled.yaml", "bundled")


@pytest.fixture
def keep(write):
    """Leave a copy from an earlier day."""

    def put(version="kept", **how):
        return write(f"state/{LAST_GOOD}", version, **how)

    return put


@pytest.fixture
def lines(caplog):
    """What the log says from a level on."""
    caplog.set_level(logging.INFO)
    return lambda level=logging.INFO: [r.getMessage() for r in caplog.records if r.levelno >= level]
