"""One screen of the wizard: its question, its answers, and where one is."""

import pytest

from kiosk.viewmodels.wizard import WizardModel
from kiosk.visit.visit import Page


@pytest.fixture
def wizard(session) -> WizardModel:
    model = WizardModel(session, session)
    session.replace(session.visit.ask())
    return model


def answered(wizard, *answers):
    for answer in answers:
        wizard.answer(answer)


def test_danger_signs_come_first_each_with_its_picture(wizard, session, shown):
    gate = session.content.wizard.gates[0]
    assert (wizard.kind, wizard.id, wizard.ask, wizard.help) == ("gate", gate.id, gate.ask, gate.help)
    assert [row["id"] for row in shown(wizard.options)] == [sign.id for sign in gate.signs]
    assert all(row["picture"] and row["alt"] for row in shown(wizard.options))
    assert [row["id"] for row in shown(wizard.plates)] == ["none", "not_sure"]


def test_an_answer_leads_on_and_is_told_once(wizard, session, heard):
    changed = heard(session.changed)
    wizard.answer("none")
    assert wizard.id == "urgent_signs"
    assert changed.times == 1


@pytest.mark.parametrize("unknown", ["", "undefined", "lump"])
def test_an_answer_that_the_screen_does_not_offer_changes_nothing(wizard, session, unknown):
    before = session.visit
    wizard.answer(unknown)
    assert session.visit == before


def test_a_doubt_is_checked_sign_by_sign(wizard, session, shown):
    wizard.answer("not_sure")
    sign = session.content.wizard.gates[0].signs[0]
    assert (wizard.kind, wizard.ask, wizard.picture) == ("check", sign.check, sign.picture)
    assert wizard.alt == sign.alt
    assert wizard.help == session.content.wizard.check_help
    assert shown(wizard.options) == []
    assert [row["id"] for row in shown(wizard.plates)] == ["yes", "no", "not_sure"]


def test_problems_are_ticked_and_sent_on_together(wizard, session, shown, heard):
    answered(wizard, "none", "none")
    assert wizard.several
    assert not wizard.ready
    answered(wizard, "lump", "red")
    assert wizard.ready
    assert [row["id"] for row in shown(wizard.options) if row["chosen"]] == ["red", "lump"]
    changed = heard(session.changed)
    wizard.proceed()
    assert (wizard.kind, changed.times) == ("when", 1)
    assert session.visit.answers["problems"] == ("lump", "red")


def test_a_fourth_problem_is_not_ticked(wizard, session, heard):
    answered(wizard, "none", "none", "lump", "red", "welts")
    changed = heard(session.changed)
    wizard.answer("bruise")
    assert session.visit.chosen == ("lump", "red", "welts")
    assert changed.times == 0


def test_with_no_problem_ticked_there_is_no_going_on(wizard, session):
    answered(wizard, "none", "none")
    before = session.visit
    wizard.proceed()
    assert session.visit == before


def test_going_on_means_nothing_on_another_screen(wizard, session):
    before = session.visit
    wizard.proceed()
    assert session.visit == before


def test_times_and_the_answers_of_a_question_have_pictures_that_are_told(wizard, session, shown):
    answered(wizard, "none", "none", "welts")
    wizard.proceed()
    assert wizard.kind == "when"
    assert all(row["picture"] and row["alt"] for row in shown(wizard.options))
    wizard.answer("today")
    assert wizard.kind == "question"
    assert all(row["picture"] and row["alt"] for row in shown(wizard.options))


def test_not_sure_is_among_the_answers_of_every_screen_but_the_problems(session, shown):
    model = WizardModel(session, session)
    session.replace(session.visit.ask())
    for answer in ("none", "none", "puffy"):
        assert ("not_sure" in [row["id"] for row in shown(model.plates)]) is not model.several
        model.answer(answer)
    model.proceed()
    while session.visit.place.page is Page.WIZARD:
        plates = [row["id"] for row in shown(model.plates)]
        assert plates[-1] == "not_sure"
        model.answer("today" if model.kind == "when" else shown(model.options)[0]["id"])


def test_where_one_is_is_told_in_words_and_grows(wizard, session):
    assert wizard.where == "Step 1, about 5 to go"
    shares = [wizard.progress]
    answered(wizard, "none", "none", "welts")
    wizard.proceed()
    shares.append(wizard.progress)
    wizard.answer("today")
    shares.append(wizard.progress)
    assert wizard.where == "Step 5, the last one"
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] < 1


def test_the_answer_given_before_is_marked_when_its_question_is_opened_again(session, finish, shown):
    model = WizardModel(session, session)
    finish(problems=("welts",), when="days_3_7", welts_where="near")
    session.replace(session.visit.change("when"))
    assert [row["id"] for row in shown(model.options) if row["chosen"]] == ["days_3_7"]


def test_before_the_wizard_there_is_nothing_to_ask(session):
    model = WizardModel(session, session)
    assert (model.kind, model.id, model.ask, model.help, model.picture, model.alt) == ("",) * 6
