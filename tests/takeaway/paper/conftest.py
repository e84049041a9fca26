"""Sheets and leaflets as they are printed, and what is in their files."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.shell.pictures import on_paper as picture
from kiosk.takeaway.paper.formats import SHEETS
from kiosk.takeaway.paper.sheet import sheet
from kiosk.takeaway.telling import told_result
from kiosk.takeaway.told import Told
from kiosk.triage.paths import all_ways
from tests.takeaway.conftest import STAMP


@pytest.fixture(scope="session")
def results(languages):
    """The longest result of each level, in each language: ``results["es"]["watch"]``."""
    longest = {}
    for way in all_ways(languages["en"].content.wizard):
        if len(way.answers) > len(longest.get(way.level.id, ())):
            longest[way.level.id] = way.answers
    from kiosk.triage.verdict import decide

    return {
        code: {level: told_result(one, decide(one.content.wizard, given)) for level, given in longest.items()}
        for code, one in languages.items()
    }


def printed(told: list[Told], paper: str = "a4") -> bytes:
    """Return a sheet as it is printed."""
    return sheet(told, STAMP, SHEETS[paper], picture).pdf


def letters(words: str) -> Counter[str]:
    """Return how often each letter stands in words; the order of lines and directions does not matter."""
    hidden = {"\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c"}
    return Counter(c for c in words if not c.isspace() and c not in hidden)


def pages(pdf: bytes) -> list[str]:
    """Return the words on each page of a file."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def seen(pdf: bytes, folder: Path, *options: str, dpi: int = 100) -> list[Image.Image]:
    """Return each page of a file as it comes out of a printer."""
    assert shutil.which("pdftoppm"), "poppler-utils is among the system packages of the tests"
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", str(dpi), *options, "-png", file, folder / "page"], check=True)
    found = []
    for page in sorted(folder.glob("page*.png")):
        with Image.open(page) as opened:
            opened.load()
            found.append(opened.copy())
    return found
