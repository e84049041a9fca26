"""Chosen screens look as they did when somebody last looked at them and found them right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.reader import read
from tests.looks.chosen import REFERENCES, UPDATE, Chosen, chosen
from tests.looks.measure import differences, side_by_side

CONTENT = read(Path(__file__).resolve().parents[2] / "content.yaml")
MOST_BYTES = 3 * 2**20


@pytest.mark.parametrize("one", [*chosen(CONTENT)], ids=str)
def test_it_looks_as_it_did(qapp, one: Chosen, tmp_path: Path):
    assert one.reference.exists(), f"nobody has looked at this screen yet; look, then type: {UPDATE}"
    picture, px_per_mm = one.draw(CONTENT)
    with Image.open(one.reference) as stored:
        reference = stored.convert("RGB")
    found = differences(reference, picture)
    if found:
        beside = tmp_path / f"{one.reference.stem}.png"
        side_by_side(reference, picture).save(beside)
        where = "\n".join(f"  {box.told(px_per_mm)}" for box in found)
        pytest.fail(f"{one} looks different:\n{where}\nsee {beside}\nif it is meant, type: {UPDATE}")


def test_the_references_are_those_of_the_chosen_screens_and_small():
    stored = {*REFERENCES.glob("*.png")}
    assert stored == {one.reference for one in chosen(CONTENT)}, f"type: {UPDATE}"
    assert sum(file.stat().st_size for file in stored) <= MOST_BYTES


def test_every_size_theme_text_skin_and_direction_is_among_the_chosen():
    looks = [one.look for one in chosen(CONTENT)]
    assert len({look.size for look in looks}) == 4
    assert len({look.theme for look in looks}) == 4
    assert len({look.text for look in looks}) == 4
    assert len({look.tone for look in looks}) == 5
    assert len({look.direction for look in looks}) == 2
