"""Names: each stands once, and whatever is named is there."""

import pytest

PICTURES = frozenset(
    {"problem-lump", "care-walk", "lump-growing", "lump-calm", "sign-breath", "sign-leg", "none", "unsure"}
)


def test_ids_stand_once_among_their_kind(tiny):
    tiny.change("  - {id: L2, text: Lumps last", "  - {id: ^L1, text: Lumps last")
    tiny.change("- id: other\n        text: Something", "- id: ^lump\n        text: Something")
    tiny.change("{id: to_half_year,", "{id: ^first_week,")
    tiny.change("problems: [lump, other]", "problems: [lump]")
    faults = [fault.split(": ", 1)[1] for fault in tiny.faults()]
    assert 'claims[1].id: "L1" is already the id of claims[0]; choose another id' in faults
    assert (
        'wizard.problems.choices[1].id: "lump" is already the id of wizard.problems.choices[0]; '
        "choose another id" in faults
    )
    assert (
        'wizard.times.choices[1].id: "first_week" is already the id of wizard.times.choices[0]; '
        "choose another id" in faults
    )


def test_an_answers_id_stands_once_in_its_question(tiny):
    tiny.change("- id: new", "- id: ^old")
    path = "wizard.questions[1].choices"
    tiny.says(f'{path}[1].id: "old" is already the id of {path}[0]; choose another id')


@pytest.mark.parametrize(
    ("change", "path", "screen", "holder"),
    [
        (("- id: urgent", "- id: ^danger"), "wizard.gates[1].id", "danger", "wizard.gates[0]"),
        (("- id: urgent", "- id: ^problems"), "wizard.gates[1].id", "problems", "the screen of problems"),
        (("- id: urgent", "- id: ^when"), "wizard.gates[1].id", "when", "the screen of times"),
        (("- id: urgent", "- id: ^risk"), "wizard.gates[1].id", "risk", "wizard.risk"),
        (
            ("- id: urgent", "- id: ^check_breath"),
            "wizard.gates[1].id",
            "check_breath",
            "wizard.gates[0].signs[0]",
        ),
        (
            ("- id: calf", "- id: ^breath"),
            "wizard.gates[1].signs[0].id",
            "check_breath",
            "wizard.gates[0].signs[0]",
        ),
    ],
)
def test_no_two_screens_share_an_id(tiny, change, path, screen, holder):
    tiny.change(*change)
    tiny.says(f'{path}: gives a screen the id "{screen}", which {holder} has; choose another id')


def test_a_question_shares_no_id_with_a_gate(tiny):
    tiny.change("    - id: lump_size", "    - id: ^danger")
    tiny.change("questions: [lump_size]", "questions: [danger]")
    tiny.says(
        'wizard.questions[0].id: gives a screen the id "danger", which wizard.gates[0] has; choose another id'
    )


def test_the_risk_question_is_called_risk(tiny):
    tiny.change("    id: risk", "    id: ^risks")
    tiny.says('wizard.risk.id: is "risks"; write risk')


def test_the_wizards_own_answers_stay_free(tiny):
    tiny.change("- id: breath", "- id: ^none")
    tiny.change("- id: calf", "- id: ^not_sure")
    tiny.change("{id: first_week,", "{id: ^not_sure,")
    tiny.change("- id: new", "- id: ^not_sure")
    tiny.change("- id: some", "- id: ^not_sure")
    tiny.says(
        'wizard.gates[0].signs[0].id: "none" is an answer of the wizard\'s own; choose another id',
        'wizard.gates[1].signs[0].id: "not_sure" is an answer of the wizard\'s own; choose another id',
        'wizard.times.choices[0].id: "not_sure" is an answer of the wizard\'s own; choose another id',
        'wizard.questions[1].choices[1].id: "not_sure" is an answer of the wizard\'s own; choose another id',
        'wizard.risk.choices[1].id: "not_sure" is an answer of the wizard\'s own; choose another id',
    )


def test_a_danger_sign_is_not_called_as_an_answer_to_its_small_test(tiny):
    tiny.change("- id: breath", "- id: ^yes")
    tiny.change("- id: calf", "- id: ^no")
    tiny.says(
        'wizard.gates[0].signs[0].id: "yes" is an answer of the wizard\'s own; choose another id',
        'wizard.gates[1].signs[0].id: "no" is an answer of the wizard\'s own; choose another id',
    )


def test_a_problem_is_not_called_none(tiny):
    tiny.change("- id: other", "- id: ^none")
    tiny.change("problems: [lump, other]", "problems: [lump, none]")
    tiny.says('wizard.problems.choices[1].id: "none" is an answer of the wizard\'s own; choose another id')


def test_topics_and_problems_name_each_other(tiny):
    tiny.change("problems: [lump, other]", "problems: [lump, ^othre, ^zebra]")
    tiny.change("topic: lumps\n        say: I have something", "topic: ^lumps\n        say: I have something")
    tiny.says(
        "topics[0].problems[1]: names the problem \"othre\", which is not there; did you mean 'other'?",
        'topics[0].problems[2]: names the problem "zebra", which is not there; '
        "add that problem, or name one that is there",
        'wizard.problems.choices[1].topic: names the topic "lumps", which does not name this problem; '
        "add other to that topic's problems, or take this line away",
    )


def test_a_problem_names_a_topic_that_is_there_and_names_it_back(tiny):
    tiny.change("problems: [lump, other]", "problems: [lump, ^other]")
    tiny.change("topic: lumps\n        say: I have something", "topic: ^lump\n        say: I have something")
    tiny.says(
        'topics[0].problems[1]: names the problem "other", which does not name this topic; '
        'write "topic: lumps" there, or take it away here',
        'wizard.problems.choices[1].topic: names the topic "lump", which is not there; '
        "did you mean 'lumps'?",
    )


def test_sources_are_listed(tiny):
    tiny.change("source: [L1, S01]", "source: [^L9, ^S02]")
    tiny.change("source: [R1]", "source: [^R9b]", after=("text: The lump gets bigger.",))
    tiny.change("source: [R1]", "source: [^L3]", after=("  risk:", "unsure:"))
    right = "or name one that is there"
    tiny.says(
        f'topics[0].why[0].source[0]: names "L9", which is not there; add it under claims, {right}',
        f'topics[0].why[0].source[1]: names "S02", which is not there; add it under sources, {right}',
        f'topics[0].call[0].source[0]: names "R9b", which is not there; add it under red_flags, {right}',
        f'wizard.risk.unsure.source[0]: names "L3", which is not there; add it under claims, {right}',
    )


def test_a_time_has_a_picture_and_its_words_or_neither(tiny):
    tiny.change("id: first_week,", "id: first_week, picture: ^time-today,")
    tiny.change("id: to_half_year,", "id: to_half_year, alt: ^Six pages,")
    tiny.says(
        "wizard.times.choices[0].picture: is told in no words; add alt: what the picture shows",
        "wizard.times.choices[1].alt: tells of no picture; add the picture, or take this line away",
    )


def test_the_picture_of_a_time_exists(tiny):
    tiny.change("id: first_week,", "id: first_week, alt: A clock, picture: ^time-tody,")
    tiny.says(
        'wizard.times.choices[0].picture: names the picture "time-tody", which is not there; '
        "did you mean 'time-today'?",
        pictures=PICTURES | {"time-today"},
    )


def test_pictures_exist(tiny):
    tiny.change("picture: sign-breath", "picture: ^sign-breth")
    tiny.says(
        'wizard.gates[0].signs[0].picture: names the picture "sign-breth", which is not there; '
        "did you mean 'sign-breath'?",
        pictures=PICTURES,
    )
