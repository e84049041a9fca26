"""Words that would be addresses, links or code elsewhere are words here, and nobody is called up by them."""

import socket
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.reader import read
from tests.support.visitor import Visitor

NOTICE = (
    "You may feel itchy, raised bumps around the needle spots. They are called hives, and they are normal."
)
WAIT_MS = 400


@pytest.fixture
def listener():
    """Somebody on this machine whom an address in the content would call up."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


def _address(listener) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def _was_called(listener) -> bool:
    """Let the program run for a while; return whether it called."""
    until = QDeadlineTimer(WAIT_MS)
    while not until.hasExpired():
        QCoreApplication.processEvents()
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            continue
        return True
    return False


RICH = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
app, engine = QGuiApplication([]), QQmlEngine()
component = QQmlComponent(engine)
shown = f"import QtQuick; Text {{ textFormat: Text.RichText; text: '<img src=\\"{sys.argv[1]}\\">' }}"
component.setData(shown.encode(), QUrl())
text = component.create()
QTimer.singleShot(10_000, app.quit)
app.exec()
"""


def test_rich_text_would_call_up_an_address(listener):
    """The other half of the last test: whoever listens would notice."""
    listener.settimeout(10)
    with subprocess.Popen([sys.executable, "-c", RICH, f"{_address(listener)}/a.png"]) as process:
        listener.accept()[0].close()
        process.kill()


HOSTILE = {
    "picture": '<img src="{address}/a.png">',
    "link": '<a href="{address}">Tap here</a>',
    "script": "<script>open('{address}')</script>",
    "markdown": "[Tap here]({address})",
    "address": "{address}/page",
    "file": "file:///etc/passwd",
    "javascript": "javascript:open('{address}')",
    "data": "data:text/html,<img src={address}>",
    "share": r"\\\\127.0.0.1\\share",
}


@pytest.mark.parametrize("what", [what for what in HOSTILE if what != "share"])
def test_content_that_holds_them_is_refused_at_the_door(project, tmp_path, what):
    text = (project / "content.yaml").read_text()
    assert text.count(NOTICE) == 1
    quoted = HOSTILE[what].replace("{address}", "http://127.0.0.1:80").replace("'", "''")
    file = tmp_path / "content.yaml"
    file.write_text(text.replace(f'"{NOTICE}"', f"'{quoted}'"))
    with pytest.raises(ContentError, match="plain words are needed"):
        read(file)


def _past_the_door(content: Content, words: str) -> Content:
    """Content that the reader would refuse: its first topic begins with ``words``."""
    first = content.topics[0]
    notice = (first.notice[0].model_copy(update={"text": words}), *first.notice[1:])
    return content.model_copy(
        update={"topics": (first.model_copy(update={"notice": notice}), *content.topics[1:])}
    )


@pytest.mark.parametrize("what", HOSTILE)
def test_even_past_the_door_they_are_shown_as_they_stand_and_lead_nowhere(meet, real_content, listener, what):
    words = HOSTILE[what].replace("{address}", _address(listener))
    visitor: Visitor = meet(content=_past_the_door(real_content, words))
    visitor.touches("Touch to start")
    visitor.touches(next(thing.name for thing in visitor.buttons if "Hives" in thing.name))
    visitor.reads(words)
    assert not _was_called(listener)
    assert words not in [thing.name for thing in visitor.buttons]
    windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    assert windows == [visitor.kiosk.window]
