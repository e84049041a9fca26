"""Words: placeholders can be filled, outcomes differ, and no sample passes for the real thing."""


def test_placeholders_are_the_clinics_details(tiny):
    tiny.change(
        "text: Call {emergency_number}.\n      source: [R2]\nwizard",
        "text: ^Call {emergncy} {zzz.\n      source: [R2]\nwizard",
    )
    tiny.change(
        '"Still worried? Call {phone}.", source: [L2]}\n  watch', '^"Call {fax}.", source: [L2]}\n  watch'
    )
    tiny.change("heading: Call us today", "heading: ^Call us } today")
    right = "write one of phone, hours, after_hours, emergency_number, clinic"
    faults = [fault.split(": ", 1)[1] for fault in tiny.faults()]
    assert faults == [
        "help.steps[0].text: holds \"{emergncy}\", which nothing fills in; did you mean 'emergency_number'?",
        'help.steps[0].text: holds a lone "{"; close the braces, or take it away',
        f'outcomes.expected.closing.text: holds "{{fax}}", which nothing fills in; {right}',
        'outcomes.call_clinic.heading: holds a lone "}"; close the braces, or take it away',
    ]


def test_placeholders_stand_only_where_they_are_filled_in(tiny):
    tiny.change("text: Walk every day.", "text: ^Walk to {clinic}.")
    tiny.change("name: Sample Vein Clinic", "name: ^Sample {clinic}")
    right = "but only outcomes and help are filled in; write it out in words"
    tiny.says(
        f'clinic.name: holds "{{clinic}}", {right}',
        f'topics[0].helps[0].text: holds "{{clinic}}", {right}',
    )


def test_outcomes_can_be_told_apart(tiny):
    tiny.change("word: Watch", "word: ^NORMAL")
    tiny.change("heading: See a doctor today", "heading: ^call  us today")
    right = "say it in other words, so that nobody takes one for the other"
    tiny.says(
        f"outcomes.watch.word: is the same as outcomes.expected.word; {right}",
        f"outcomes.doctor_today.heading: is the same as outcomes.call_clinic.heading; {right}",
    )


def test_a_sample_does_not_pass_for_the_real_thing(tiny):
    tiny.change("checked: false", "checked: true")
    tiny.change("name: Sample", "name: ^Sample")
    tiny.change("phone: 555 0100", "phone: ^(212) 555-0134")
    tiny.change("after_hours: Call 555 0101", "after_hours: ^Call 555 0101")
    marked = "although the clinic is marked as checked"
    sample = f"holds a sample number (555 01..) {marked}"
    tiny.says(
        f'clinic.name: is a sample {marked}; write the real name, or "checked: false"',
        f'clinic.phone: {sample}; write the real number, or "checked: false"',
        f'clinic.after_hours: {sample}; write the real number, or "checked: false"',
    )


def test_real_details_may_be_marked_as_checked(tiny):
    tiny.change("checked: false", "checked: true")
    tiny.change("name: Sample Vein", "name: Harbour Vein")
    tiny.change("phone: 555 0100", "phone: 555 0200")
    tiny.change("Call 555 0101", "Call 555 01000")
    tiny.says()


def test_a_short_form_says_no_number_of_its_own(tiny):
    tiny.change("text: Walk every day.", "text: Walk every day.\n        short: ^Walk for 7 days.")
    tiny.says(
        "topics[0].helps[0].short: holds the number 7, which what it stands for does not; "
        "say in the short form only what is said there",
    )


def test_a_short_form_may_stand_beside_a_long_text(tiny):
    tiny.change("text: Walk every day.", "text: Walk every day.\n        short: Walk daily.")
    tiny.says()
