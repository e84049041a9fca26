"""Days: the times cover each day once, and no answer on time straddles a threshold."""


def test_times_begin_on_day_0_and_follow_each_other(tiny):
    tiny.change("from_day: 0, to_day: 7", "from_day: ^1, to_day: 7")
    tiny.change("from_day: 8, to_day: 180", "from_day: ^9, to_day: 180")
    tiny.change("from_day: 181", "from_day: ^180")
    tiny.says(
        "wizard.times.choices[0].from_day: is 1, but the times begin on day 0; write 0",
        "wizard.times.choices[1].from_day: is 9, but the time before ends on day 7; write 8",
        "wizard.times.choices[2].from_day: is 180, but the time before ends on day 180; write 181",
    )


def test_only_the_last_time_has_no_end(tiny):
    tiny.change("from_day: 181}", "from_day: 181, to_day: ^400}")
    tiny.says(
        "wizard.times.choices[2].to_day: ends the last time, so no time is left after it; take this line away"
    )


def test_a_time_before_the_last_has_an_end(tiny):
    tiny.change("- {id: first_week", "- ^{id: first_week")
    tiny.change(", to_day: 7}", "}")
    tiny.change("from_day: 8", "from_day: ^8")
    tiny.change("after_days: 7", "after_days: 180")
    tiny.says(
        "wizard.times.choices[0].to_day: is missing, so the times that follow are never meant; "
        "add the last day",
        "wizard.times.choices[1].from_day: is 8, but the time before ends on day 0; write 1",
    )


def test_a_time_ends_after_it_begins(tiny):
    tiny.change("from_day: 8, to_day: 180", "from_day: 8, to_day: ^5")
    assert any(
        fault.endswith("wizard.times.choices[1].to_day: is 5, before from_day 8; write a later day")
        for fault in tiny.faults()
    )


def test_every_threshold_is_the_end_of_a_time(tiny):
    tiny.change("        later:\n          - after_days: 180", "        later:\n          - after_days: ^100")
    tiny.change("after_days: 7\n", "after_days: ^3650\n")
    tiny.says(
        "wizard.problems.choices[0].later[0].after_days: is 100, but no time ends on that day: "
        'the time "to_half_year" goes on past it; end a time with "to_day: 100"',
        "wizard.questions[1].after_days: is 3650, but no time ends on that day: "
        'the time "after_half_year" goes on past it; end a time with "to_day: 3650"',
    )


def test_a_span_begins_before_it_ends(tiny):
    tiny.change("onset_days: 3", "onset_days: 50")
    tiny.change("usual_days: 42", "usual_days: ^42")
    tiny.says(
        "topics[0].lasts[0].usual_days: is 42, before onset_days 50; write a day on or after the onset",
    )


def test_a_span_usually_ends_before_its_last_day(tiny):
    tiny.change("outer_days: 180", "outer_days: ^41")
    tiny.says(
        "topics[0].lasts[0].outer_days: is 41, before usual_days 42; write a day on or after the usual end"
    )
