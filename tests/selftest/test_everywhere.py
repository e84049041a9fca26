"""Every screen, in every size, text, theme and language, held against every norm that a look can break.

A spread of looks in the usual run; the whole product by `pytest -m slow tests/selftest`.
"""

from __future__ import annotations

from itertools import combinations, product

import pytest

from kiosk.commands.pictures.look import SIZES
from kiosk.commands.pictures.studio import Studio
from kiosk.commands.selftest.survey import Dress, measure_shot, patients_screens
from kiosk.selftest.tally import Tally
from kiosk.shell.languages import others_beside
from kiosk.visit.settings import TEXT_STEPS, THEMES

LANGUAGES = ("", "es", "ar")
"""The content's own, one from the left and one from the right."""
Look = tuple[tuple[int, int], Dress]
DEALT = ((0, 1, 0, 2), (0, 1, 2, 1), (2, 0, 1, 2), (1, 2, 2, 0))
"""Which language each size has with each text."""
LOOKS: list[Look] = [
    (size, Dress(text, THEMES[(wide + large) % 4], LANGUAGES[DEALT[wide][large]]))
    for wide, size in enumerate(SIZES)
    for large, text in enumerate(TEXT_STEPS)
]
"""Every size with every text; theme and language are dealt out so that any two values meet somewhere."""
EVERY_LOOK: list[Look] = [
    (size, Dress(text, theme, code))
    for size, text, theme, code in product(SIZES, TEXT_STEPS, THEMES, LANGUAGES)
]


def name(look: Look) -> str:
    (width, height), dress = look
    return f"{width}x{height}, {dress}"


def measured(content, look: Look) -> Tally:
    size, dress = look
    tally = Tally()
    with Studio(content, size, others=others_beside()) as studio:
        for shot in patients_screens(content):
            measure_shot(tally, studio, shot, dress)
    return tally


def test_any_two_of_size_text_theme_and_language_meet_in_some_look():
    def values(look: Look) -> tuple:
        size, dress = look
        return (size, dress.text, dress.theme, dress.language)

    for one, two in combinations(range(4), 2):
        wanted = {(values(look)[one], values(look)[two]) for look in EVERY_LOOK}
        assert {(values(look)[one], values(look)[two]) for look in LOOKS} == wanted


@pytest.mark.parametrize("look", LOOKS, ids=name)
def test_every_norm_is_met_on_every_screen(qapp, real_content, look):
    tally = measured(real_content, look)
    assert {"target", "gap", "whole", "painted", "edges", "named", "headed", "heard"} <= {
        outcome.norm.id for outcome in tally
    }
    assert tally["headed"].things == len(list(patients_screens(real_content)))
    assert not tally.offenders


@pytest.mark.slow
@pytest.mark.parametrize("look", EVERY_LOOK, ids=name)
def test_it_is_so_in_the_whole_product(qapp, real_content, look):
    assert not measured(real_content, look).offenders
