"""The real kiosk, running offscreen: real content, real window, the whole way from touch to page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, application
from kiosk.content.model import Content
from kiosk.content.reader import read
from kiosk.device.device import Device
from kiosk.shell import paths
from kiosk.shell.languages import Others, nothing_else
from kiosk.shell.screen import measure
from kiosk.shell.speech.speaker import Speaker
from kiosk.signoff.seal import Seal
from kiosk.visit.settings import Settings

SIZES = ((1080, 1920), (1920, 1080), (1280, 800), (800, 1280))
"""The four sizes that every page is laid out for, in pixels."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Tell pytest-qt that this is a Qt Quick program: no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def real_content(project: Path) -> Content:
    """The content that comes along."""
    return read(project / "content.yaml")


@pytest.fixture
def start(qapp, real_content) -> Iterator[Callable[..., Kiosk]]:
    """Start kiosks, such as ``start(size=(1080, 1920), settings=...)``; all are closed afterwards."""
    application()
    started: list[Kiosk] = []

    def begin(
        size: tuple[int, int] = SIZES[0],
        settings: Settings | None = None,
        content: Content = real_content,
        *,
        dead_time: float = 0.0,
        seal: Seal | None = None,
        folder: Path = paths.CONTENT.parent,
        speaker: Speaker | None = None,
        others: Others = nothing_else,
        own: Device | None = None,
    ) -> Kiosk:
        screen = measure(*size)
        kiosk = Kiosk(
            content,
            screen,
            settings=settings,
            dead_time=dead_time,
            seal=seal,
            file=folder / "content.yaml",
            speaker=speaker,
            others=others,
            own=own,
        )
        kiosk.window.show()
        started.append(kiosk)
        return kiosk

    yield begin
    for kiosk in started:
        kiosk.close()


@pytest.fixture
def kiosk(start) -> Kiosk:
    """The kiosk on a waiting-room screen, standing, nothing moving, no dead time after a screen change."""
    return start(settings=Settings(motion=False))
