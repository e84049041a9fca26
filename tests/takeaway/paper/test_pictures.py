"""Pictures on paper look as on the screen: the same lines, as thick, and no edge where there is none."""

import io
from datetime import date

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.shell import paths
from kiosk.shell.pictures import on_paper, render
from kiosk.takeaway.paper.document import Leaf, document
from kiosk.takeaway.paper.drawings import spelled_out
from kiosk.takeaway.paper.ink import Picture
from kiosk.takeaway.paper.letters import Letters
from tests.takeaway.paper.conftest import seen

SIDE = 50.0
DPI = 127
PICTURES = sorted(file.stem for file in paths.PICTURES.glob("*.svg") if file.stem != "base")


@pytest.fixture(scope="module")
def on_a_page(tmp_path_factory) -> dict[str, Image.Image]:
    """Each picture as it comes out of a printer."""
    letters = Letters()
    leaves = [Leaf(SIDE, SIDE, (Picture(0, 0, SIDE, on_paper(name)),)) for name in PICTURES]
    pdf = document(leaves, letters, "Pictures", "en", date(2026, 11, 27)).pdf
    letters.close()
    pages = seen(pdf, tmp_path_factory.mktemp("pictures"), "-gray", dpi=DPI)
    return {name: page.convert("L") for name, page in zip(PICTURES, pages, strict=True)}


def on_the_screen(name: str, side: int) -> Image.Image:
    drawn = render(on_paper(name), QSize(side, side))
    page = QImage(side, side, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter.drawImage((side - drawn.width()) // 2, (side - drawn.height()) // 2, drawn)
    painter.end()
    buffer = QBuffer()
    page.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("L")


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_looks_the_same_on_paper_and_on_the_screen(on_a_page, qapp, name):
    page = on_a_page[name]
    shown = on_the_screen(name, page.width)
    differ = ImageStat.Stat(ImageChops.difference(page, shown)).mean[0]
    assert differ < 3, "of 255, on the average of all dots: the edges of lines are softer here or there"


def test_what_a_group_says_holds_for_its_shapes_and_theirs_goes_before():
    group = '<g stroke="#111"><path/><path stroke="none"/></g>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" stroke-width="3">{group}</svg>'
    inherits, own = spelled_out(svg.encode()).decode().split("<path")[1:]
    assert 'stroke="#111"' in inherits
    assert 'stroke-width="3"' in inherits
    assert 'stroke="none"' in own
