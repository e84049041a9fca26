"""Endurance in short: the long form is `python -m tests.endurance`, and prints its figures."""

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.commands.pictures import screens
from kiosk.visit.settings import Settings
from tests.endurance import breaking, flood, kills, monkey, watching, year


@pytest.fixture(autouse=True)
def _application(qapp):
    """Qt stands, and its messages are counted by the runs themselves."""


@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_finds_no_exception_no_warning_no_way_out_and_no_wrong_level(seed):
    run = monkey.run(800, seed)
    assert run.trouble.any == 0, run.trouble
    assert run.screens > 10
    assert run.events >= 800


def test_what_it_watches_for_it_would_find(start, real_content):
    """The other half of the test before: a wrong level, a blank page, an exception, a second window."""
    kiosk = start(settings=Settings(motion=False))
    grave = screens(real_content)["result-emergency_now"]
    kiosk.session.replace(grave.prefer(Settings(motion=False)))
    with watching.watched() as trouble:
        watching.look(kiosk, trouble)
        assert (trouble.any, trouble.results) == (0, 1)
        calm = screens(real_content)["result-expected"]
        kiosk.session.visit = calm  # and no page is told of it
        watching.look(kiosk, trouble)
        assert trouble.wrong_levels == 1
        other = QQuickWindow()
        other.show()
        watching.look(kiosk, trouble)
        assert trouble.escapes == 1
        other.close()
        kiosk.window.contentItem().setVisible(False)
        watching.look(kiosk, trouble)
        assert trouble.blanks == 1


def test_growth_is_told_and_the_swing_of_a_cache_is_not():
    assert watching.growth([100, 250, 300, 300, 300, 300]) == 0
    assert watching.growth([0, 0, 300, 310, 290, 300, 310, 290, 300]) == pytest.approx(0, abs=2)
    assert watching.growth([0, 0, 0, 0, 300, 310, 320, 330]) == pytest.approx(10)
    assert watching.growth([300]) == 0


def test_each_morning_of_some_days_is_like_the_first(tmp_path, caplog):
    run = year.run(2, 1, tmp_path)
    assert run.trouble.any == 0, run.trouble
    assert run.other_mornings == 0
    assert run.visits == 2 * year.VISITS


def test_killed_at_random_moments_it_comes_back_whole(tmp_path):
    found = kills.run(3, 1, tmp_path)
    assert (found.kills, found.damaged, found.not_back) == (3, 0, 0), found.said
    assert len(found.times) == 3


def test_in_a_flood_of_events_it_stays_answering():
    found = flood.run(3.0, 1)
    assert found.trouble.any == 0, found.trouble
    assert found.events > 300
    assert found.paints, "pages were changed and shown"


def test_with_any_file_broken_there_is_a_page(tmp_path, caplog):
    ways = ("cut in half", "garbage", "gone", "a folder")
    found = breaking.run(tmp_path, ways)
    assert found.trouble.any == 0, found.trouble
    assert found.broken == 4 * len(ways)
