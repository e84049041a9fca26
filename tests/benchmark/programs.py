"""The programs that are compared: the kiosk with Home first, the smallest Qt Quick window, and Chromium."""

from __future__ import annotations

import html
import os
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmark.display import HEIGHT, WIDTH, Display

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
FEWER_DUTIES = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-crash-restore-bubble",
    "--password-store=basic",
)
"""What Chromium is spared, so that it is measured at its best."""

_STYLE = """
body { margin: 0; padding: 22px 43px; background: #FAF6EE; color: #16222B; font-family: "Source Sans Pro" }
p { margin: 0 } .ask { background: #0B4F58; color: #FFFFFF; padding: 43px; border-radius: 17px }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 17px; margin-top: 17px }
.card { background: #FFFDF8; border: 1px solid #867D6C; border-radius: 17px; padding: 22px; display: flex;
  align-items: center; gap: 22px; height: 250px } img { width: 170px; height: 170px }
.title { font-size: 36px; font-weight: 700 } .line { font-size: 29px } .ask .title { font-size: 58px }
"""


def variables(screen: Display, folder: Path) -> dict[str, str]:
    """Return the variables of a program on ``screen`` that keeps what it writes in ``folder``.

    That is the log of the kiosk, and compiled Python, as after any first start.
    """
    return screen.environment() | {
        "XDG_STATE_HOME": str(folder / "state"),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }


def smallest() -> list[str]:
    """Return the command of the smallest Qt Quick window: one plain colour, the same renderer."""
    return [sys.executable, str(HERE / "smallest.py")]


def kiosk(*words: str) -> list[str]:
    """Return the command of the kiosk with Home first; ``words`` are handed to the script."""
    return [sys.executable, "-m", "tests.benchmark.at_home", *words]


def welcome() -> list[str]:
    """Return the command of the kiosk as it waits for somebody."""
    return [sys.executable, str(PROJECT / "main.py"), "--windowed", f"{WIDTH}x{HEIGHT}"]


def sealed_content(folder: Path) -> Path:
    """Write the shipped content into ``folder`` as a clinic has it, its own and sealed; return its path."""
    from kiosk import __version__
    from kiosk.content.reader import read
    from kiosk.shell import paths
    from kiosk.signoff.fingerprint import fingerprint
    from kiosk.signoff.seal import Seal, kept_path, seal_path, written

    own = paths.CONTENT.read_text(encoding="utf-8").replace("Sample Vein", "Harbour Vein")
    own = own.replace("555 01", "555 02").replace("checked: false", "checked: true")
    file = folder / "content.yaml"
    file.write_text(own, encoding="utf-8")
    today = datetime.now(tz=UTC).date()
    by = "The clinic's doctor, vascular surgeon"
    seal = Seal(fingerprint(read(file)), by, today, today + timedelta(days=365), __version__)
    kept_path(file).write_bytes(file.read_bytes())
    seal_path(file).write_bytes(written(seal, file))
    return file


def chromium_path() -> str | None:
    """Return where Chromium is, or None where it is not installed."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def chromium(folder: Path) -> list[str]:
    """Return the command of Chromium in kiosk mode with Home as a static page, both kept in ``folder``."""
    page = write_page(folder)
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [
        str(chromium_path()),
        "--kiosk",
        f"--window-size={WIDTH},{HEIGHT}",
        "--window-position=0,0",
        f"--user-data-dir={folder / 'profile'}",
        *FEWER_DUTIES,
        *as_root,
        page.as_uri(),
    ]


def write_page(folder: Path) -> Path:
    """Write Home as one static page, with the same words and pictures, and return its path."""
    from kiosk.content.phrases import read_phrases
    from kiosk.content.reader import read
    from kiosk.shell import paths
    from kiosk.shell.pictures import compose

    content = read(paths.CONTENT)
    words = read_phrases(paths.phrases(content.language))
    cards = [(topic.title, topic.line, topic.picture) for topic in content.topics]
    cards.append((words["timeline"], words["timeline_line"], "topic-timeline"))
    cards.append((content.care.title, content.care.line, content.care.picture))
    shown = []
    for title, line, picture in cards:
        (folder / f"{picture}.svg").write_bytes(compose(picture))
        image = f'<img src="{picture}.svg" alt="">'
        shown.append(f'<div class="card">{image}<div>{_words(title, line)}</div></div>')
    ask = f'<div class="ask">{_words(words["ask"], words["ask_line"])}</div>'
    page = folder / "home.html"
    page.write_text(
        f'<!doctype html><meta charset="utf-8"><title>Home</title><style>{_STYLE}</style>'
        f'<p class="line">{html.escape(content.clinic.name)}</p>{ask}'
        f'<div class="cards">{"".join(shown)}</div>',
        encoding="utf-8",
    )
    return page


def _words(title: str, line: str) -> str:
    return f'<p class="title">{html.escape(title)}</p><p class="line">{html.escape(line)}</p>'
