"""Questions that open questions: all are there, all are asked some day, and the asking ends."""

import pytest

from kiosk.content.problems import ContentError
from kiosk.content.reader import read_text


def test_questions_that_are_named_are_there(tiny):
    tiny.change("questions: [lump_size]", "questions: [lump_size, ^lump_sise, ^risk]")
    tiny.change("leads: [lump_when]\n          because", "leads: [lump_when, ^zebra]\n          because")
    tiny.change("leads: [lump_when]\n    - id", "leads: [lump_when, ^zebra]\n    - id")
    nothing = 'names the question "zebra", which is not there; add that question, or name one that is there'
    tiny.says(
        'wizard.problems.choices[0].questions[1]: names the question "lump_sise", which is not there; '
        "did you mean 'lump_size'?",
        "wizard.problems.choices[0].questions[2]: asks for the risk question by its name; "
        'write "clot: true" on the answer instead',
        f"wizard.questions[0].choices[0].leads[1]: {nothing}",
        f"wizard.questions[0].unsure.leads[1]: {nothing}",
    )


def test_every_question_is_asked_some_day(tiny):
    tiny.change("        questions: [lump_size]\n", "")
    tiny.change("    - id: lump_size", "    - id: ^lump_size")
    tiny.change("    - id: lump_when", "    - id: ^lump_when")
    right = "add it to a problem's questions or an answer's leads, or take it away"
    tiny.says(
        f'wizard.questions[0].id: no problem and no answer ever asks "lump_size"; {right}',
        f'wizard.questions[1].id: no problem and no answer ever asks "lump_when"; {right}',
    )


LUMP_WHEN_UNSURE = ("- id: lump_when", "unsure:")


def test_leads_do_not_go_round_in_a_loop(tiny):
    tiny.change("source: [R1]", "source: [R1]\n        leads: [^lump_size]", after=LUMP_WHEN_UNSURE)
    loop = "lump_size -> lump_when -> lump_size"
    path = "wizard.questions[1].unsure.leads[0]"
    tiny.says(f"{path}: leads in a loop: {loop}; take one of these leads away")


def test_a_question_does_not_lead_to_itself(tiny):
    tiny.change("source: [R1]", "source: [R1]\n        leads: [^lump_when]", after=LUMP_WHEN_UNSURE)
    path = "wizard.questions[1].unsure.leads[0]"
    tiny.says(f"{path}: leads in a loop: lump_when -> lump_when; take one of these leads away")


def chain(tiny, length: int, last_leads_to: str) -> str:
    """The tiny content with a long chain of questions, each leading to the next."""
    question = (
        "    - id: q{i}\n      label: Q\n      ask: Is it so?\n      choices:\n"
        "        - {{id: a, text: A, picture: none, alt: A., floor: expected, source: [L1]}}\n"
        "        - {{id: b, text: B, picture: none, alt: B., floor: expected, source: [L1]}}\n"
        "      unsure: {{floor: expected, source: [L1], leads: [{lead}]}}\n"
    )
    leads = [f"q{i + 1}" for i in range(length - 1)] + [last_leads_to]
    questions = "".join(question.format(i=i, lead=lead) for i, lead in enumerate(leads))
    tiny.change("  questions:\n    - id: lump_size", f"  questions:\n{questions}    - id: lump_size")
    tiny.change("questions: [lump_size]", "questions: [lump_size, q0]")
    return tiny.text


def test_a_very_long_chain_of_leads_ends_and_is_sound(tiny):
    assert len(read_text(chain(tiny, 1900, "lump_size"), "tiny.yaml").wizard.questions) == 1902


def test_a_very_long_loop_is_told_in_short(tiny):
    with pytest.raises(ContentError) as caught:
        read_text(chain(tiny, 1900, "q1"), "tiny.yaml")
    (fault,) = caught.value.faults
    assert fault.path == "wizard.questions[1899].unsure.leads[0]"
    first, last = "q1 -> q2 -> q3 -> q4 -> q5 -> q6", "q1895 -> q1896 -> q1897 -> q1898 -> q1899 -> q1"
    assert fault.wrong == f"leads in a loop: {first} -> ... -> {last}"


def test_the_risk_question_opens_no_other(tiny):
    tiny.change(
        "source: [R1]", "source: [R1]\n        clot: ^true\n        leads: ^[lump_size]", after=("id: some",)
    )
    tiny.change(
        "source: [R1]",
        "source: [R1]\n      clot: ^true\n      leads: ^[lump_size]",
        after=("  risk:", "unsure:"),
    )
    right = "stands on the last question; take it away"
    tiny.says(
        f"wizard.risk.choices[1].clot: {right}",
        f"wizard.risk.choices[1].leads: {right}",
        f"wizard.risk.unsure.clot: {right}",
        f"wizard.risk.unsure.leads: {right}",
    )
