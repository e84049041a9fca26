"""`changes` answers what patients are now told that they were not told before, its exit code for machines."""

from __future__ import annotations

import argparse
import json
import re
import time
from pathlib import Path

import pytest

from kiosk.commands import changes
from kiosk.signoff.seal import kept_path

CALMER = "Somebody is told something calmer than before, or is no longer asked. A clinician has to agree."
NOT_CALMER = "Nobody is told anything calmer than before."


@pytest.fixture
def old(project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    return file


@pytest.fixture
def edit(old: Path):
    """Return the file after an edit: ``was`` stands after ``under`` in it."""

    def edit(was: str, now: str, under: str = "") -> Path:
        text = old.read_text(encoding="utf-8")
        start = text.index(under)
        at = text.index(was, start)
        new = old.with_name("new.yaml")
        new.write_text(text[:at] + now + text[at + len(was) :], encoding="utf-8")
        return new

    return edit


@pytest.fixture
def run(capsys):
    def run(first: Path, second: Path | None, html: Path | None = None, *, as_json: bool = False):
        code = changes.run(argparse.Namespace(old=first, new=second, html=html, json=as_json))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def test_a_calmer_answer_is_told_with_its_shortest_example(run, edit, old):
    new = edit(
        "floor: call_clinic", "floor: watch", under='- id: growing\n          text: "Yes. It grows, or a sore'
    )
    code, said, _ = run(old, new)
    assert code == 1
    lines = said.splitlines()
    assert lines[:2] == [f"{old} -> {new}", CALMER]
    assert lines[3].endswith(" situations are told something calmer:")
    assert lines[4].startswith(
        '  1. Problem "A lump or a hard cord": Call the clinic today -> Mention it at your'
    )
    assert "         Yes. It grows, or a sore cord is long or gets longer" in lines
    was = lines.index("     was told:    Call the clinic today")
    assert lines[was + 1] == "     is now told: Mention it at your next visit"


def test_other_words_alone_are_listed_and_calm_nobody(run, edit, old):
    code, said, _ = run(old, edit("Wash with cool water, not hot.", "Wash with cool water."))
    assert code == 0
    lines = said.splitlines()
    assert lines[1] == NOT_CALMER
    assert "1 sentence changed, new or gone:" in lines
    assert lines[-2:] == ["    - Wash with cool water, not hot.", "    + Wash with cool water."]
    assert "situations are told" not in said


def test_more_urgent_advice_is_told_and_calms_nobody(run, edit, old):
    new = edit("floor: watch", "floor: call_clinic", under="- id: red\n        text")
    code, said, _ = run(old, new)
    assert code == 0
    assert "told something more urgent:" in said
    assert "         day 43 after the treatment, or later" in said.splitlines()


def test_a_threshold_moved_by_a_day_is_told_on_that_day(run, old):
    new = old.with_name("new.yaml")
    text = old.read_text(encoding="utf-8")
    for was, now in (("to_day: 42\n", "to_day: 43\n"), ("from_day: 43\n", "from_day: 44\n")):
        assert text.count(was) == 1
        text = text.replace(was, now)
    new.write_text(text.replace("after_days: 42\n", "after_days: 43\n"), encoding="utf-8")
    code, said, _ = run(old, new)
    assert code == 1
    assert "         day 43 after the treatment" in said.splitlines()
    assert "told something more urgent" not in said


def test_a_danger_sign_taken_away_comes_first(run, old):
    text = old.read_text(encoding="utf-8")
    start, end = text.index("        - id: stroke"), text.index("        - id: foot")
    new = old.with_name("new.yaml")
    new.write_text(text[:start] + text[end:], encoding="utf-8")
    code, said, _ = run(old, new)
    assert code == 1
    lines = said.splitlines()
    assert lines[3].startswith("2 of ")
    assert lines[3].endswith(" situations are no longer asked for:")
    assert lines[4].startswith('  1. Danger sign "Face drooping')


NEW = """      - id: scar
        text: "A scar that itches"
        picture: problem-brown
        alt: "A scar."
        floor: {floor}
        source: [design]
        confirm: clinic
        say: "I have a scar that itches."
        {why}:
          text: "A scar can itch for a while."
          source: [design]
          confirm: clinic
"""
NEW_AND_CALM = (
    "Nobody is told anything calmer than before. But something is new, and told it is normal or can wait. "
    "A clinician has to agree."
)


@pytest.mark.parametrize(
    ("floor", "ends"),
    [("expected", "This is normal after your treatment"), ("watch", "Mention it at your next visit")],
)
def test_something_new_that_is_told_it_is_normal_or_can_wait_must_be_agreed(run, edit, old, floor, ends):
    other = '      - id: other\n        text: "Something else'
    why = "normal" if floor == "expected" else "because"
    new = edit(other, NEW.format(floor=floor, why=why) + other)
    code, said, _ = run(old, new)
    assert code == 1
    lines = said.splitlines()
    assert lines[1] == NEW_AND_CALM
    heading = r"10 of \d+ situations are new, and told it is normal or can wait for the next visit:"
    assert re.fullmatch(heading, lines[3])
    assert lines[4] == f'  1. Problem "A scar that itches": not asked before -> {ends} (10 situations)'
    assert lines[5:11] == [
        "       What do you see or feel?",
        "         A scar that itches",
        "       How long ago was the last treatment in that area?",
        "         day 0 after the treatment, or later",
        "     was told:    nothing: it was not asked",
        f"     is now told: {ends}",
    ]
    answer = json.loads(run(old, new, as_json=True)[1])
    assert (answer["agree"], answer["calmer"], answer["counts"]["new_calm"]) == (True, False, 10)


def test_something_new_that_leads_to_a_call_needs_nobody_to_agree(run, edit, old):
    other = '      - id: other\n        text: "Something else'
    code, said, _ = run(old, edit(other, NEW.format(floor="call_clinic", why="because") + other))
    assert code == 0
    assert said.splitlines()[1] == NOT_CALMER
    assert "situations are newly asked for:" in said


def test_a_file_is_compared_with_what_its_seal_keeps(run, edit, old):
    new = edit("Wash with cool water, not hot.", "Wash with cool water.")
    old.rename(kept_path(new))
    assert run(new, None)[0] == 0
    assert "Wash with cool water, not hot." in run(new, None)[1]


def test_without_a_seal_it_says_what_to_do(run, old):
    code, said, error = run(old, None)
    assert (code, said) == (2, "")
    assert "changes OLD NEW" in error


def test_what_cannot_be_read_gives_2_and_the_faults(run, edit, old):
    broken = edit("format: 1", "format: 2")
    code, said, error = run(old, broken)
    assert (code, said) == (2, "")
    assert error.startswith(f"{broken}:")
    code, said, _ = run(old, broken, as_json=True)
    assert (code, json.loads(said)["ok"]) == (2, False)
    assert run(old, old.with_name("gone.yaml"))[0] == 2


def test_json_holds_every_situation_as_triage_takes_it(run, edit, old):
    new = edit(
        "floor: call_clinic", "floor: watch", under='- id: growing\n          text: "Yes. It grows, or a sore'
    )
    code, said, _ = run(old, new, as_json=True)
    answer = json.loads(said)
    assert (code, answer["calmer"], answer["agree"]) == (1, True, True)
    (group,) = answer["advice"]
    assert (group["before"], group["after"]) == ("call_clinic", "watch")
    assert len(group["situations"]) == answer["counts"]["calmer"] > 1
    assert all(each["after"]["lump_growing"] == "growing" for each in group["situations"])


def test_the_shipped_content_is_compared_in_under_two_seconds(run, old):
    start = time.process_time()
    code, said, _ = run(old, old)
    assert time.process_time() - start < 2
    assert (code, said.splitlines()[1:]) == (0, [NOT_CALMER, "Both say the same."])
