"""Help is one touch away on every page, and the way back leads to the same page."""

from tests.journeys.pages import every_kind_of_screen

HELP = "Get help now"
ELSEWHERE = {"welcome", "help", "settings", "language", "about", "picture", "words", "covered"}
"""Welcome is nobody's page yet; help is there already; and see the tests on the others."""


def test_help_opens_from_every_page_and_back_leads_to_the_same_page(visitor):
    for name in every_kind_of_screen(visitor):
        if name in ELSEWHERE:
            continue
        before = visitor.hears()
        visitor.touches(HELP)
        assert visitor.heading == HELP, name
        visitor.touches("Back")
        assert visitor.hears() == before, name


def test_help_keeps_the_answers_given_so_far(visitor, patient):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="lump", when="days_3_7")
    visitor.touches(HELP, "Back")
    assert patient.question == "lump_skin"
    visitor.touches("Back", "Back")
    assert visitor.ticked == [patient.words("problems", "lump")]


def test_help_says_whom_to_tell_what_to_call_and_every_danger_sign(visitor, real_content):
    clinic = real_content.clinic
    visitor.touches("Touch to start", HELP)
    visitor.reads("Tell a member of staff now.", clinic.emergency_number, clinic.phone, clinic.hours)
    visitor.reads(*(sign.text for gate in real_content.wizard.gates for sign in gate.signs))


def test_help_and_text_and_colours_do_not_pile_up_on_the_way_back(visitor, real_content):
    topic = real_content.topics[0].title
    visitor.touches("Touch to start", topic, HELP, "Text and colours", HELP, "Back")
    assert visitor.heading == topic
