"""docs/gallery.md shows the screens and the content of today; pixels are not held against each other."""

import re

import pytest
from PySide6.QtGui import QImage

from kiosk.commands.pictures.overview import FOLDER, PAGE, exhibits, stamp

AGAIN = "draw it anew: python main.py pictures docs --overview"
MOST_BYTES = 80 * 1024


@pytest.fixture(scope="module")
def page(project) -> str:
    return (project / "docs" / PAGE).read_text(encoding="utf-8")


def test_it_is_of_this_content_and_these_screens(page, real_content):
    assert page.rstrip().endswith(stamp(real_content)), AGAIN


def test_another_version_or_another_screen_makes_it_out_of_date(real_content):
    later = real_content.model_copy(update={"version": "another"})
    fewer = real_content.model_copy(update={"topics": real_content.topics[:-1]})
    assert len({stamp(each) for each in (real_content, later, fewer)}) == 3


def test_its_pictures_are_there_small_and_each_has_words(page, project, real_content):
    shown = re.findall(r"^!\[(.+)\]\((.+)\)$", page, re.MULTILINE)
    assert [file for _, file in shown] == [f"{FOLDER}/{each.file}" for each in exhibits(real_content)], AGAIN
    for words, name in shown:
        file = project / "docs" / name
        assert len(words) > 20
        assert not QImage(str(file)).isNull()
        assert file.stat().st_size < MOST_BYTES


def test_nothing_is_left_in_its_folder(project, real_content):
    there = {file.name for file in (project / "docs" / FOLDER).iterdir()}
    assert there == {each.file for each in exhibits(real_content)}, AGAIN
