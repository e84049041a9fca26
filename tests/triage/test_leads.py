"""Where asking stops too soon: found beside the laws, and not found where asking goes on."""

from __future__ import annotations

import pytest

from kiosk.content.reader import read
from kiosk.triage.examination import examine
from kiosk.triage.laws.leads import leads, never_asked
from kiosk.triage.laws.survey import Survey
from tests.triage.building import choice, later, problem, question, wizard


@pytest.fixture(scope="module")
def content(project):
    return read(project / "content.yaml")


@pytest.fixture
def found(content):
    """Return what is found on a small wizard, by id."""

    def found(problems, questions=()):
        return {each.where: each for each in leads(survey(problems, questions)).failures}

    def survey(problems, questions):
        return Survey(content.model_copy(update={"wizard": wizard(problems, questions)}))

    return found


def test_the_shipped_content_leads_on_everywhere(content):
    survey = Survey(content)
    assert leads(survey).failures == ()
    assert leads(survey).covered == len(content.wizard.problems.choices) + len(content.wizard.questions)
    assert list(never_asked(survey)) == []


# --- a problem that asks nothing


def test_a_problem_that_is_normal_without_a_question_is_found(found):
    (failure,) = found((problem("scar"),)).values()
    assert failure.path == ("wizard", "problems", "choices", 0, "questions")
    assert failure.wrong == (
        'scar -> day 0 -> ends in "This is normal after your treatment", '
        "and not one question is asked about it"
    )


def test_a_problem_that_is_asked_about_only_later_is_found_on_the_first_day(found):
    late = question("late", choice("a"), choice("b"), after_days=56)
    assert "day 0" in found((problem("scar", "late"),), (late,))["scar"].wrong


def test_a_problem_that_is_never_normal_need_not_ask(found):
    assert found((problem("sock", floor="call_clinic"), problem("leg", floor="doctor_today"))) == {}


def test_a_problem_that_is_normal_on_the_first_days_alone_is_found(found):
    assert set(found((problem("scar", later=(later(7, "watch"),)),))) == {"scar"}


# --- an emergency of the page that nobody asks for


@pytest.mark.parametrize("lost", ["brown_skin", "sore"])
def test_a_problem_whose_page_knows_an_emergency_must_ask_for_it(content, lost):
    """The page on brown marks calls a large sore an emergency; both of its problems ask for one."""
    asked = content.wizard.questions
    if lost == "brown_skin":
        calm = [each.model_copy(update={"leads": ()}) for each in asked[9].choices]
        doubt = asked[9].unsure.model_copy(update={"leads": ()})
        changed = asked[9].model_copy(update={"choices": tuple(calm), "unsure": doubt})
        changed = content.wizard.model_copy(update={"questions": (*asked[:9], changed, *asked[10:])})
    else:
        problems = content.wizard.problems
        choices = tuple(
            each.model_copy(update={"questions": ()}) if each.id == "sore" else each
            for each in problems.choices
        )
        changed = content.wizard.model_copy(
            update={"problems": problems.model_copy(update={"choices": choices})}
        )
    (failure,) = leads(Survey(content.model_copy(update={"wizard": changed}))).failures
    assert failure.where == {"brown_skin": "brown", "sore": "sore"}[lost]
    assert '"You have a sore bigger than a coin." (R8), which the page "Brown marks" calls' in failure.wrong
    assert '-> ends in "Call the clinic today", and nothing here asks' in failure.wrong


# --- a lead that doubt alone has


def test_doubt_alone_that_asks_about_risks_is_found(found):
    one = question("where", choice("calf", "call_clinic"), choice("vein"))
    one = one.model_copy(update={"unsure": one.unsure.model_copy(update={"clot": True})})
    (failure,) = found((problem("pain", "where"),), (one,)).values()
    assert failure.path == ("wizard", "questions", 0, "choices", 0)
    assert failure.wrong == (
        "doubt asks on about risks, but no answer does: pain -> day 0 -> where: calf -> ends in "
        '"Call the clinic today"'
    )


def test_a_lead_that_an_answer_has_too_is_no_fault(found):
    one = question("where", choice("calf", "call_clinic", clot=True, leads=("size",)), choice("vein"))
    size = question("size", choice("large", "call_clinic"), choice("small"))
    assert found((problem("pain", "where"),), (one, size)) == {}


# --- a question that is opened and never asked


def test_a_question_that_could_not_raise_anything_is_told_as_a_warning(content):
    one = question("fit", choice("loose"), choice("tight", "call_clinic"))
    small = wizard(
        (problem("sock", "fit", floor="call_clinic"), *content.wizard.problems.choices),
        (one, *content.wizard.questions),
    )
    changed = content.model_copy(
        update={
            "wizard": content.wizard.model_copy(
                update={"problems": small.problems, "questions": small.questions}
            )
        }
    )
    examined = examine(changed)
    (warning,) = [each for each in examined.warnings if each.path[:2] == ("wizard", "questions")]
    assert warning.path == ("wizard", "questions", 0, "id")
    assert warning.wrong == "is never asked, for no answer to it could raise what is reached"
    assert warning not in list(examined.errors)
