"""Easier words take the place of the others, field by field; nothing that decides anything is touched."""

from __future__ import annotations

from kiosk.content.easier import easier, offers_easier
from kiosk.content.easy import EasyAsk, EasySign
from kiosk.content.model import Content
from kiosk.content.translation.texts import reworded, texts
from kiosk.triage.paths import all_ways
from kiosk.triage.verdict import verdict_of

WORDS = {"text", "check", "ask", "help", "hint", "line", "steps", "closing"}


def without(content: Content) -> Content:
    """Return the content without any easier words."""
    signs = lambda gate: tuple(sign.model_copy(update={"easy": None}) for sign in gate.signs)  # noqa: E731
    gates = tuple(g.model_copy(update={"easy": None, "signs": signs(g)}) for g in content.wizard.gates)
    problems = content.wizard.problems
    choices = tuple(each.model_copy(update={"easy": None}) for each in problems.choices)
    questions = tuple(each.model_copy(update={"easy": None}) for each in content.wizard.questions)
    update = {
        "gates": gates,
        "problems": problems.model_copy(update={"choices": choices}),
        "questions": questions,
    }
    outcomes = content.outcomes.model_copy(
        update={level: outcome.model_copy(update={"easy": None}) for level, outcome in content.outcomes}
    )
    return content.model_copy(
        update={"wizard": content.wizard.model_copy(update=update), "outcomes": outcomes}
    )


def test_the_shipped_content_has_easier_words_for_every_sign_and_every_outcome(real_content):
    assert offers_easier(real_content)
    assert all(sign.easy for gate in real_content.wizard.gates for sign in gate.signs)
    assert all(outcome.easy for _, outcome in real_content.outcomes)
    assert not offers_easier(without(real_content))


def test_a_clinician_is_asked_to_confirm_each(real_content):
    easy = [sign.easy for gate in real_content.wizard.gates for sign in gate.signs]
    easy += [outcome.easy for _, outcome in real_content.outcomes]
    assert all(each.confirm == "clinic" for each in easy)


def test_they_take_the_place_of_the_others_and_what_is_left_out_stays(real_content):
    gate = real_content.wizard.gates[0]
    sign = gate.signs[0].model_copy(update={"easy": EasySign(text="Hard to breathe.")})
    one = gate.model_copy(update={"easy": EasyAsk(ask="Do you have one?"), "signs": (sign,)})
    wizard = real_content.wizard.model_copy(update={"gates": (one,)})
    shown = easier(real_content.model_copy(update={"wizard": wizard})).wizard.gates[0]
    assert (shown.ask, shown.help) == ("Do you have one?", gate.help)
    assert (shown.signs[0].text, shown.signs[0].check) == ("Hard to breathe.", sign.check)


def test_nothing_but_words_differs(real_content):
    before, after = real_content.wizard, easier(real_content).wizard
    told = {text.path: text.words for text in texts(real_content)}
    changed = {t.path for t in texts(easier(real_content)) if told.get(t.path) != t.words}
    assert changed
    assert {path[-1] for path in changed if "steps" not in path and "closing" not in path} <= WORDS
    assert [gate.floor for gate in before.gates] == [gate.floor for gate in after.gates]
    floors = [(p.id, p.floor, p.later, p.questions) for p in before.problems.choices]
    assert floors == [(p.id, p.floor, p.later, p.questions) for p in after.problems.choices]


def test_every_way_through_the_wizard_leads_to_the_same_outcome_for_the_same_reasons(real_content):
    easy = easier(real_content).wizard
    ways = 0
    for one, two in zip(all_ways(real_content.wizard), all_ways(easy), strict=True):
        ways += 1
        assert (one.answers, one.level) == (two.answers, two.level)
        said, same = verdict_of(one.state), verdict_of(two.state)
        assert [(c.question, c.answer, c.level) for c in said.causes] == [
            (c.question, c.answer, c.level) for c in same.causes
        ]
        assert [c.because for c in said.causes] == [c.because for c in same.causes]
    assert ways > 800


def test_where_a_translation_has_no_easier_words_its_own_usual_ones_are_shown(real_content):
    lacking = reworded(real_content, lambda text: "" if "easy" in text.path else text.words)
    assert easier(lacking).wizard.gates[0].signs[0].text == real_content.wizard.gates[0].signs[0].text
    assert easier(lacking).outcomes.watch.steps == real_content.outcomes.watch.steps
