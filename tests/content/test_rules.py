"""All rules together."""


def test_all_rules_speak_at_once_in_the_order_of_the_file(tiny):
    tiny.change("checked: false", "checked: true")
    tiny.change("name: Sample", "name: ^Sample")
    tiny.change("phone: 555 0100", "phone: 555 0200")
    tiny.change("Call 555 0101", "Call 555 2101")
    tiny.change("outer_days: 180", "outer_days: ^41")
    tiny.change("questions: [lump_size]", "questions: [lump_size, ^lump]")
    tiny.change("from_day: 181", "from_day: ^182")
    paths = [fault.split(": ")[1] for fault in tiny.faults()]
    assert paths == [
        "clinic.name",
        "topics[0].lasts[0].outer_days",
        "wizard.problems.choices[0].questions[1]",
        "wizard.times.choices[2].from_day",
    ]
