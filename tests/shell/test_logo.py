"""The clinic's logo as the pages get it: drawn at the size asked for, or in words where there is none."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.shell.logo import LogoProvider
from kiosk.viewmodels.session import NO_LOGO

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">'
    '<rect width="30" height="10" fill="{}"/></svg>'
)


@pytest.fixture
def clinic(real_content):
    return real_content.clinic.model_copy(update={"logo": "logo.svg"})


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "logo.svg").write_text(SVG.format("#8C2F7A"), encoding="utf-8")
    return tmp_path


def drawn(provider: LogoProvider, address: str, size: QSize) -> QColor:
    image = provider.requestImage(address.removeprefix("image://logo/"), QSize(), size)
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_a_logo_keeps_its_shape_and_is_drawn_at_the_size_asked_for(folder, clinic):
    provider = LogoProvider(folder)
    logo = provider.logo_of(clinic)
    assert logo.shape == 3
    assert drawn(provider, logo.address, QSize(300, 100)).name() == "#8c2f7a"


def test_a_png_is_drawn_too(folder, clinic):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    assert image.save(str(folder / "logo.png"))
    provider = LogoProvider(folder)
    logo = provider.logo_of(clinic.model_copy(update={"logo": "logo.png"}))
    assert logo.shape == 2
    assert drawn(provider, logo.address, QSize(100, 50)).name() == "#123456"


def test_another_picture_has_another_address(folder, clinic):
    provider = LogoProvider(folder)
    first = provider.logo_of(clinic)
    (folder / "logo.svg").write_text(SVG.format("#000000"), encoding="utf-8")
    second = provider.logo_of(clinic)
    assert first.address != second.address
    assert drawn(provider, first.address, QSize(9, 3)).alpha() == 0


def test_a_clinic_that_names_no_logo_has_none_and_nobody_is_told(tmp_path, real_content):
    assert LogoProvider(tmp_path).logo_of(real_content.clinic) == NO_LOGO


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (None, 'there is no file "logo.svg"'),
        (SVG.format("url(http://there)"), "points to something outside"),
        (SVG.replace("30 10", "900 10").format("red"), "at most 8 times as wide as high"),
        (SVG.replace("30 10", "0 10").format("red"), "cannot be drawn"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_told_to_staff(tmp_path, clinic, caplog, inside, said):
    if inside:
        (tmp_path / "logo.svg").write_text(inside, encoding="utf-8")
    with caplog.at_level(logging.WARNING, logger="kiosk"):
        assert LogoProvider(tmp_path).logo_of(clinic) == NO_LOGO
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert said in caplog.text
    assert "the clinic's name is shown in place of its logo" in caplog.text
