"""One switch: the mark moves when it is time, never twice at once, and stands still after two rounds."""

from kiosk.visit.scanning import ROUNDS, Scanning


def _positions(dwell: float, things: int, until: int) -> list[int]:
    """Look at the clock ten times a second, and return how far the mark has come after each second."""
    scanning, seen = Scanning(dwell).started(100.0, things), []
    for tenth in range(1, until * 10 + 1):
        now = 100.0 + tenth / 10
        if scanning.is_due(now):
            scanning = scanning.moved(now)
        if tenth % 10 == 0:
            seen.append(scanning.passed)
    return seen


def test_it_stands_still_until_it_is_started():
    assert not Scanning(1).moving
    assert not Scanning(1).is_due(1e9)


def test_it_stays_as_long_as_chosen_at_each_thing():
    assert _positions(1, things=9, until=6) == [1, 2, 3, 4, 5, 6]
    assert _positions(3, things=9, until=6) == [0, 0, 1, 1, 1, 2]
    assert _positions(5, things=9, until=6) == [0, 0, 0, 0, 1, 1]


def test_it_stops_after_two_rounds():
    assert ROUNDS == 2
    assert _positions(1, things=3, until=9) == [1, 2, 3, 4, 5, 6, 6, 6, 6]


def test_in_the_first_round_somebody_waits_for_it_in_the_second_perhaps_not():
    first = Scanning(1).started(0.0, 2)
    seen = [first := first.moved(float(now)) for now in range(1, 4)]
    assert [each.first_round for each in seen] == [True, True, False]


def test_where_there_is_nothing_it_does_not_start():
    assert not Scanning(1).started(0.0, 0).moving


def test_a_clock_that_was_not_looked_at_moves_it_one_thing_on_only():
    late = Scanning(1).started(0.0, 5).moved(60.0)
    assert late.passed == 1
    assert not late.is_due(60.9)


def test_stopped_it_stands_still_and_started_again_it_has_two_rounds_again():
    scanning = Scanning(1).started(0.0, 1).moved(1.0)
    assert not scanning.stopped().moving
    assert scanning.stopped().started(9.0, 1).moved(10.0).moving
