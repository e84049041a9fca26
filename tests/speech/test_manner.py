"""How somebody listens."""

import pytest

from kiosk.speech.manner import RATES, VOLUMES, Manner


def test_a_higher_step_is_faster_and_louder_up_to_full_volume():
    paces = [Manner(rate=rate).words_a_minute for rate in RATES]
    loud = [Manner(volume=volume).loudness for volume in VOLUMES]
    assert paces == sorted(set(paces))
    assert loud == sorted(set(loud))
    assert 0 < loud[0] < loud[-1] == 1


def test_nobody_starts_at_full_volume_or_spoken_to():
    assert Manner().loudness < 1
    assert not Manner().spoken


@pytest.mark.parametrize("wrong", [{"rate": 0}, {"rate": 4}, {"volume": 0}, {"volume": 6}])
def test_a_step_that_does_not_exist_is_refused(wrong):
    with pytest.raises(ValueError, match="does not exist"):
        Manner(**wrong)
