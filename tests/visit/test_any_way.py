"""Whatever a visitor does, in whatever order: the answers hold together and no result stands on too few."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.model import Content
from kiosk.triage.answers import Answer
from kiosk.triage.flow import replay
from kiosk.triage.paths import answers_to
from kiosk.triage.steps import Kind, Step
from kiosk.visit.visit import Page, Visit

thoroughly = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PAGES = (Page.CARE, Page.TIMELINE, Page.HELP, Page.SETTINGS, Page.ABOUT)
OFFERED = {
    Page.HOME: ("ask", "ask", "topic", "go"),
    Page.TOPIC: ("ask", "turn", "back", "go", "home"),
    Page.WIZARD: (*["answer"] * 6, "tick", "back", "go", "home"),
    Page.RESULT: ("change", "topic", "topic", "back", "go", "home"),
    Page.TIMELINE: ("ask", "back", "home"),
}
"""What can be done on a page; on all others, going back or home."""
LONGEST = 25


def answers(step: Step) -> st.SearchStrategy[Answer]:
    """Return any answer that a screen takes; danger signs seldom, or every visit would end with them."""
    if step.kind is Kind.PROBLEMS:
        ids = st.sampled_from([option.id for option in step.options])
        return st.lists(ids, min_size=1, max_size=3, unique=True).map(tuple)
    if step.kind is Kind.WHEN:
        return st.sampled_from(answers_to(step)) | st.integers(0, 800)
    if step.kind is Kind.GATE:
        return st.sampled_from(["none", "none", "not_sure"]) | st.sampled_from(answers_to(step))
    return st.sampled_from(answers_to(step))


def stepped(data: st.DataObject, content: Content, visit: Visit) -> Visit:
    """Return the visit after one step that its page offers."""
    kind = data.draw(st.sampled_from(OFFERED.get(visit.place.page, ("back", "home"))))
    if kind in ("answer", "change", "tick"):
        return _asked(data, content, visit, kind)
    match kind:
        case "go":
            return visit.go(data.draw(st.sampled_from(PAGES)))
        case "topic":
            return visit.go(Page.TOPIC, data.draw(st.sampled_from(content.topics)).id)
        case "turn":
            return visit.turn_to(data.draw(st.sampled_from(content.topics)).id)
        case "ask":
            return visit.ask()
    return visit.home() if kind == "home" else visit.back(content)


def _asked(data: st.DataObject, content: Content, visit: Visit, kind: str) -> Visit:
    if kind == "change":
        return visit.change(data.draw(st.sampled_from(visit.state(content).questions)))
    if kind == "answer":
        return visit.answer(content, data.draw(answers(visit.step(content))))
    problem = data.draw(st.sampled_from(content.wizard.problems.choices))
    return visit.tick(problem.id, content.wizard.problems.at_most)


@thoroughly
@given(st.data())
def test_no_way_about_breaks_a_visit(real_content, data):
    visit = Visit().home()
    for _ in range(data.draw(st.integers(1, LONGEST))):
        visit = stepped(data, real_content, visit)
        state = replay(real_content.wizard, visit.answers)
        assert set(visit.answers) == set(state.questions), "an answer to a question that is not asked"
        if visit.place.page is Page.RESULT:
            assert state.pending is None
            assert visit.answers
        if visit.place.page is Page.WIZARD:
            assert visit.step(real_content) is not None
            assert visit.changing is None or visit.changing in visit.answers


@thoroughly
@given(st.data())
def test_back_from_any_answer_gives_the_visit_before_it(real_content, data):
    visit = Visit().home().ask()
    for _ in range(data.draw(st.integers(1, LONGEST))):
        step = visit.step(real_content)
        if step is None:
            break
        after = visit.answer(real_content, data.draw(answers(step)))
        before = after.back(real_content)
        assert (before.place, before.answers, before.trail) == (visit.place, visit.answers, visit.trail)
        assert before.step(real_content) == step
        visit = after


@thoroughly
@given(st.data())
def test_enough_steps_back_always_lead_home(real_content, data):
    visit = Visit().home()
    for _ in range(data.draw(st.integers(1, LONGEST))):
        visit = stepped(data, real_content, visit)
    for _ in range(LONGEST * 2):
        visit = visit.back(real_content)
    assert visit.place.page is Page.HOME
