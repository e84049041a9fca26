"""Easier words: shorter, short of sentence, easy to read, and with every number and gap of the others."""

CHECK = 'check: "Feel your inner thigh, up to the top. Is a line hard or sore?"'
PUFFY = 'text: "Puffy near the treated spot"'
AT = "warning: wizard.gates[1].signs[2].easy.check: "


def test_easier_words_that_are_no_shorter_are_told_of(shipped):
    longer = 'text: "Skin close to the treated spot is puffy"'
    shipped.says(
        PUFFY, longer, "warning: wizard.problems.choices[4].easy.text: is no shorter in easier words"
    )


def test_a_number_that_is_lost_stops_the_file(shipped):
    shipped.says(
        'text: "You pressed hard for 10 minutes. It still bleeds."',
        'text: "You pressed hard. It still bleeds."',
        "error: wizard.gates[0].signs[4].easy.text: has lost 10 in easier words",
    )


def test_a_gap_that_is_lost_stops_the_file(shipped):
    shipped.says(
        'text: "No staff? Call {emergency_number}, or ask anyone to call."',
        'text: "No staff? Ask anyone to call."',
        "error: outcomes.emergency_now.easy.steps: has lost {emergency_number} in easier words",
    )


def test_a_long_sentence_is_told_of(shipped):
    long = 'check: "Feel your inner thigh to the top and see if a line is hard or sore."'
    shipped.change(CHECK, long)
    assert any(line.startswith(AT + "has a sentence of 16 words, more than 12") for line in shipped.lints())


def test_hard_words_in_easier_words_are_told_of_by_the_grade_of_the_screen(shipped):
    hard = 'check: "Investigate medially, superiorly. Induration? Considerable discomfort?"'
    shipped.change(CHECK, hard)
    assert any("easier words that reads at school grade" in line for line in shipped.lints())


def test_easier_words_for_nothing_are_told_of(shipped):
    shipped.says(
        PUFFY,
        PUFFY + '\n          hint: "Near it."',
        "warning: wizard.problems.choices[4].easy.hint: has easier words for a text that there is not",
    )


def test_a_calmer_call_to_action_in_easier_words_stops_the_file(shipped):
    shipped.says(
        'text: "Do not wait for our call."',
        'text: "Call the clinic first."',
        "error: outcomes.doctor_today.easy.steps[2].text: says ",
    )
