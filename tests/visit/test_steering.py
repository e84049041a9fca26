"""What lies next above or below: straight first, then near."""

from kiosk.visit.steering import Box, nearest

LEFT, RIGHT = Box(0, 100, 40, 40), Box(60, 100, 40, 40)
TOP, WIDE = Box(0, 0, 100, 40), Box(0, 200, 100, 40)


def test_down_goes_to_the_row_below_and_up_to_the_row_above():
    assert nearest(TOP, [WIDE, RIGHT, LEFT], down=True) in (1, 2)
    assert nearest(WIDE, [TOP, LEFT, RIGHT], down=False) in (1, 2)


def test_what_lies_straight_below_is_taken_before_what_lies_aside():
    below_right = Box(60, 200, 40, 40)
    assert nearest(RIGHT, [Box(0, 150, 40, 40), below_right], down=True) == 1
    assert nearest(LEFT, [below_right, Box(0, 230, 40, 40)], down=True) == 1


def test_what_stands_beside_it_is_neither_above_nor_below():
    assert nearest(LEFT, [RIGHT], down=True) is None
    assert nearest(LEFT, [RIGHT], down=False) is None


def test_of_equals_the_first_is_taken():
    assert nearest(TOP, [LEFT, RIGHT], down=True) == 0
