"""Start over: the next visitor finds what the first one of the day found, and nothing else."""

from tests.journeys.pages import every_kind_of_screen

CLEARED = "Cleared. Nothing was kept."


def _is_like_a_fresh_one(visitor, fresh):
    """Fail unless the visitor, from Welcome on, finds every page as the fresh one does."""
    for names in (
        ["Touch to start"],
        ["How long it takes"],
        ["Back", "Is this normal?"],
        ["None of these"] * 2,
    ):
        visitor.touches(*names)
        fresh.touches(*names)
        assert visitor.hears() == fresh.hears()
    assert visitor.ticked == fresh.ticked == []
    visitor.touches("Text and colours")
    fresh.touches("Text and colours")
    assert visitor.ticked == fresh.ticked
    assert [(one.name, one.place) for one in visitor.things] == [
        (one.name, one.place) for one in fresh.things
    ]


def _leaves_traces(visitor, patient):
    visitor.touches(
        "Touch to start", "How long it takes", "Later", "Text and colours", "Large", "Dark", "Done"
    )
    visitor.touches("Back", "Is this normal?")
    patient.says_with_no_danger_sign(problems=("lump", "bruise"), when="days_3_7", lump_skin="calm")


def test_start_over_clears_everything_and_says_so(visitor, patient, meet):
    _leaves_traces(visitor, patient)
    visitor.touches("Start over")
    visitor.reads(CLEARED)
    _is_like_a_fresh_one(visitor, meet())


def test_done_on_the_result_clears_everything_and_says_so(visitor, patient, meet):
    visitor.touches("Touch to start", "Is this normal?")
    patient.says_with_no_danger_sign(problems="welts", when="today", welts_where="near")
    visitor.touches("Done. Clear my answers")
    visitor.reads(CLEARED)
    _is_like_a_fresh_one(visitor, meet())


def test_the_welcome_page_shows_nothing_of_the_last_visitor(visitor, patient, meet):
    fresh = meet().hears()
    _leaves_traces(visitor, patient)
    visitor.touches("Start over")
    assert set(visitor.hears()) - set(fresh) == {CLEARED}


def test_that_all_is_cleared_is_said_for_a_while_only(visitor, patient, clock, meet):
    _leaves_traces(visitor, patient)
    visitor.touches("Start over")
    clock.passes(5)
    visitor.reads(CLEARED)
    clock.passes(10)
    visitor.reads_nothing_of(CLEARED)
    assert visitor.hears() == meet().hears()


def test_the_first_visitor_of_the_day_is_not_told_of_any_other(visitor):
    visitor.reads_nothing_of(CLEARED)


def test_start_over_does_so_from_every_page(visitor):
    for name in every_kind_of_screen(visitor):
        if name != "welcome":
            visitor.touches("Start over")
            assert "Touch to start" in visitor.hears(), name
            visitor.reads(CLEARED)
