"""What breaks a law or a worked case is not served, whoever wrote it, unless somebody has vouched for it."""

import logging

from kiosk.shell.serving import serve

LAWLESS = ("id: deep\n", "floor: call_clinic", "floor: expected")


def calmed(file, before, old, new):
    """Make one answer calmer than a law allows."""
    head, mark, rest = file.read_text().partition(before)
    assert old in rest
    file.write_text(head + mark + rest.replace(old, new, 1))
    return file


def test_a_file_that_breaks_a_law_gives_way_and_staff_find_the_shortest_example(write, state, bundled, lines):
    asked = calmed(write("asked.yaml", "asked"), *LAWLESS)
    assert serve(asked, state, bundled).content.version == "bundled"
    [told] = lines(logging.ERROR)
    assert "breaks law P" in told
    assert " -> " in told
    assert all(fault.startswith(f"{asked}:") for fault in told.splitlines()[1:])


def test_a_file_that_breaks_a_worked_case_gives_way(write, state, bundled, lines):
    asked = write("asked.yaml", "asked")
    calm = 'answers: {problems: bruise, when: 3, bruise_growing: fading, bruise_medicine: "no"}'
    case = f"{{title: A bruise, reason: It was bad, {calm}, least: doctor_today}}"
    asked.write_text(asked.read_text().replace("\ncases:\n", f"\ncases:\n  - {case}\n", 1))
    assert serve(asked, state, bundled).content.version == "bundled"
    assert "is too calm" in lines(logging.ERROR)[0]


def test_a_kept_copy_that_breaks_a_law_gives_way_too(write, state, bundled, keep, lines):
    calmed(keep(), *LAWLESS)
    assert serve(write("asked.yaml", "asked", broken=True), state, bundled).content.version == "bundled"


def test_a_file_cut_off_before_its_worked_cases_gives_way(write, state, bundled, lines):
    asked = write("asked.yaml", "asked")
    text = asked.read_text()
    asked.write_text(text[: text.index("\ncases:\n") + 1])
    assert serve(asked, state, bundled).content.version == "bundled"
    assert "was it cut off?" in lines(logging.ERROR)[0]
