"""A kiosk's folders, started anew each morning, and what its staff read in the log."""

import logging
import re
from datetime import date
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.content.reader import read
from kiosk.shell.serving import Served, serve
from kiosk.signoff.fingerprint import fingerprint
from kiosk.signoff.seal import Seal, kept_path, seal_path, written

BY = "The clinic's doctor, vascular surgeon"
SEALED_ON = date(2026, 11, 22)
REVIEW = date(2027, 11, 1)
LUMP = "You may feel a lump or a hard cord under the skin. It can be sore."
SOFT = "You may feel a lump or a soft cord under the skin. It can be sore."


class Device:
    """A kiosk's folders: the clinic's content, the state, and the content that comes along."""

    def __init__(self, root: Path, shipped: str, caplog: pytest.LogCaptureFixture) -> None:
        own = shipped.replace("Sample Vein", "Harbour Vein").replace("555 01", "555 02")
        self.file, self.state = root / "clinic" / "content.yaml", root / "state"
        self.bundled = root / "program" / "content.yaml"
        for file, text in (
            (self.file, own.replace("checked: false", "checked: true")),
            (self.bundled, re.sub(r"(?m)^version: .*$", "version: bundled", shipped)),
        ):
            file.parent.mkdir()
            file.write_text(text, encoding="utf-8")
        self._caplog = caplog
        caplog.set_level(logging.INFO, logger="kiosk")

    def change(self, old: str = LUMP, new: str = SOFT) -> None:
        text = self.file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} does not stand there once"
        self.file.write_text(text.replace(old, new), encoding="utf-8")

    def seal(self, on: date = SEALED_ON) -> Seal:
        seal = Seal(fingerprint(read(self.file)), BY, on, REVIEW, __version__)
        kept_path(self.file).write_bytes(self.file.read_bytes())
        seal_path(self.file).write_bytes(written(seal, self.file))
        return seal

    def starts(self, today: date | None = None) -> Served:
        """Start as after a night: what is served, and in ``said`` what staff read in the log."""
        self._caplog.clear()
        served = serve(self.file, self.state, self.bundled, today=today)
        assert served is not None, "patients would see nothing but `ask at the desk`"
        return served

    @property
    def said(self) -> list[str]:
        return [f"{record.levelname} {record.getMessage()}" for record in self._caplog.records]

    def lump(self, served: Served) -> str:
        return next(topic for topic in served.content.topics if topic.id == "lumps").notice[0].text


@pytest.fixture
def device(tmp_path: Path, project: Path, caplog) -> Device:
    return Device(tmp_path, (project / "content.yaml").read_text(encoding="utf-8"), caplog)
