"""Get help now: the same whatever was said, and all danger signs."""

import pytest

from kiosk.viewmodels.help import HelpModel


@pytest.fixture
def help_now(session) -> HelpModel:
    return HelpModel(session, session)


def test_every_danger_sign_is_listed_the_gravest_first(help_now, session, shown):
    lists = shown(help_now.signs)
    assert [row["level"] for row in lists] == ["emergency_now", "doctor_today"]
    for row, gate in zip(lists, session.content.wizard.gates, strict=True):
        assert row["signs"] == [sign.text for sign in gate.signs]


def test_the_emergency_number_stands_over_the_gravest_signs(help_now, session, shown):
    assert session.content.clinic.emergency_number in shown(help_now.signs)[0]["heading"]


def test_what_to_do_has_the_numbers_filled_in(help_now, session):
    said = [help_now.title, help_now.line, *help_now.steps]
    assert not [text for text in said if "{" in text]
    assert help_now.steps[0] == "Tell a member of staff now."
    assert any(session.content.clinic.emergency_number in step for step in help_now.steps)


def test_what_was_said_does_not_change_it(help_now, finish, heard, shown):
    before = (help_now.title, help_now.line, help_now.steps, shown(help_now.signs))
    resets = heard(help_now.signs.modelReset)
    finish(problems=("welts",), when="today", welts_where="near")
    assert (help_now.title, help_now.line, help_now.steps, shown(help_now.signs)) == before
    assert resets.times == 0
