"""One danger sign is enough: it leads to help at once, and doubt about it is never taken for calm."""


def _heading(content, level):
    return getattr(content.outcomes, level).heading.format(
        emergency_number=content.clinic.emergency_number, phone=content.clinic.phone
    )


def _asks(visitor, patient, gate):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(**{one: "none" for one in ("emergency_signs",) if one != gate.id})
    assert patient.question == gate.id


def test_each_danger_sign_leads_to_its_outcome_at_once(visitor, patient, real_content):
    for gate in real_content.wizard.gates:
        _asks(visitor, patient, gate)
        for sign in gate.signs:
            visitor.touches(sign.text)
            assert visitor.heading == _heading(real_content, gate.floor), sign.id
            visitor.reads(sign.because.text, sign.text)
            visitor.touches("Back")
        visitor.touches("Start over")


def test_each_danger_sign_has_its_picture_in_words(visitor, patient, real_content):
    for gate in real_content.wizard.gates:
        _asks(visitor, patient, gate)
        for sign in gate.signs:
            assert visitor.finds(sign.text).description == sign.alt
        visitor.touches("Start over")


def test_not_sure_opens_one_check_after_the_other_and_no_to_all_goes_on(visitor, patient, real_content):
    for gate in real_content.wizard.gates:
        _asks(visitor, patient, gate)
        visitor.touches("I am not sure")
        for sign in gate.signs:
            assert visitor.heading == sign.check
            visitor.reads(sign.alt)
            visitor.touches("No")
        assert patient.question == {"emergency_signs": "urgent_signs", "urgent_signs": "problems"}[gate.id]
        visitor.touches("Start over")


def test_yes_and_doubt_at_any_check_lead_to_help_at_once(visitor, patient, real_content):
    for gate in real_content.wizard.gates:
        _asks(visitor, patient, gate)
        visitor.touches("I am not sure")
        for sign in gate.signs:
            for answer in ("Yes", "I am not sure"):
                visitor.touches(answer)
                assert visitor.heading == _heading(real_content, gate.floor), (sign.id, answer)
                visitor.touches("Back")
            assert visitor.heading == sign.check
            visitor.touches("No")
        visitor.touches("Start over")


def test_an_emergency_shows_the_number_to_call_and_what_to_say(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(emergency_signs="breath")
    breath = real_content.wizard.gates[0].signs[0]
    visitor.reads("Emergency number", real_content.clinic.emergency_number, "You can say this:")
    assert any(breath.say in text for text in visitor.hears())


def test_an_emergency_says_nothing_that_soothes(visitor, patient, real_content):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says(emergency_signs="breath")
    visitor.reads_nothing_of("How long it lasts", "What helps", real_content.outcomes.expected.word)
    assert not any(text.startswith("Read about") for text in visitor.hears())
