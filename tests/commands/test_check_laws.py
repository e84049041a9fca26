"""`check` refuses an edit that could harm: with its place, and with the fewest answers that show it.

Each edit is one that somebody could make in good faith. It is made to the shipped content, and `check` is run
on it as from the command line.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import pytest

from kiosk.commands import check
from tests.commands.dangerous import EDITS


@pytest.fixture
def shipped(project: Path) -> str:
    return (project / "content.yaml").read_text(encoding="utf-8")


@pytest.fixture
def run(tmp_path: Path, capsys):
    """Run `check` on a text: the exit code and what was printed."""

    def run(text: str, *, as_json: bool = False) -> tuple[int, str]:
        file = tmp_path / "content.yaml"
        file.write_text(text, encoding="utf-8")
        code = check.run(argparse.Namespace(file=file, json=as_json))
        return code, capsys.readouterr().out.replace(str(file), "content.yaml")

    return run


@pytest.mark.parametrize("edit", EDITS)
def test_a_dangerous_edit_is_refused_with_its_place_and_an_example(run, shipped, edit):
    change, path, message = EDITS[edit]
    changed = change(shipped)
    assert changed != shipped
    code, said = run(changed)
    assert code == 1
    line = next((line for line in said.splitlines() if message in line), said)
    assert message in line
    assert re.search(r'-> ends in ".+"|answers: {', line), "no example"
    place, found, _ = line.split(": ", 2)
    assert found == path
    _, number, column = place.split(":")
    assert changed.splitlines()[int(number) - 1][int(column) - 1 :].strip()


def test_lines_come_in_the_order_of_the_file(run, shipped):
    for change, _, _ in EDITS.values():
        said = run(change(shipped))[1].splitlines()
        places = [tuple(map(int, line.split(":")[1:3])) for line in said]
        assert places == sorted(places)


def test_the_shipped_content_is_proved_and_told_in_numbers(run, shipped):
    code, said = run(shipped)
    assert code == 0
    assert "14 laws hold over 2,943 ways with one problem and 346,152 with two or three\n" in said
    cases = shipped.count("- title:", shipped.index("\ncases:"))
    assert f"{cases} worked cases hold, and cover every problem, danger sign and level\n" in said


def test_json_tells_each_law_and_each_case(run, shipped):
    code, said = run(shipped, as_json=True)
    answer = json.loads(said)
    assert code == 0
    assert [law["id"] for law in answer["laws"]] == [f"P{number}" for number in range(1, 15)]
    assert all(law["holds"] and law["covered"] > 0 and law["says"] for law in answer["laws"])
    assert answer["ways"] == {"one": 2943, "several": 346152, "at_most": 3}
    assert all(case["holds"] for case in answer["cases"])
    code, said = run(EDITS["a floor is lowered"][0](shipped), as_json=True)
    answer = json.loads(said)
    assert (code, answer["ok"], answer["summary"]) == (1, False, None)
    (failure,) = next(law for law in answer["laws"] if law["id"] == "P9")["failures"]
    assert failure["example"]["puffy_where"] == "whole"
    assert failure["where"] == "puffy_where"
    assert {key: failure[key] for key in ("file", "line", "column", "path", "wrong", "right")} in answer[
        "faults"
    ]


# --- accepted exceptions

UNTOLD = EDITS["a claim of the leaflet is told no more"][0]
ACCEPTED = """
accepted:
  - law: {law}
    where: {where}
    reason: "We do not treat for looks."
    by: "The clinic's doctor, vascular surgeon"
    on: "2026-11-01"
"""


def test_an_accepted_exception_lets_the_file_pass_and_is_told_each_time(run, shipped):
    text = UNTOLD(shipped) + ACCEPTED.format(law="P11", where="l35")
    code, said = run(text)
    assert code == 0
    assert "14 laws hold, with 1 accepted exception, over 2,943 ways" in said
    (note,) = [line for line in said.splitlines() if "accepted[0]" in line]
    assert "note: law P11 is broken at" in note
    assert note.endswith(
        "accepted by The clinic's doctor, vascular surgeon on 2026-11-01: We do not treat for looks."
    )


def test_an_exception_for_one_id_excuses_no_other(run, shipped):
    text = UNTOLD(shipped).replace("source: [L17]", "source: [design]\n        confirm: clinic")
    text = text.replace("source: [L17, L18, L21]", "source: [L18, L21]")
    code, said = run(text + ACCEPTED.format(law="P11", where="l35"))
    assert code == 1
    assert "L17 is told to nobody" in said
    assert "L35 is told to nobody" in said  # as a note, still


def test_an_exception_that_matches_nothing_is_an_error(run, shipped):
    code, said = run(shipped + ACCEPTED.format(law="P11", where="l35"))
    assert code == 1
    assert (
        'accepted[0].where: law P11 does not break at "l35", or no longer does; take this entry away' in said
    )


def test_what_is_absolute_cannot_be_accepted(run, shipped):
    removed = EDITS["a danger sign is removed"][0](shipped)
    code, said = run(removed + ACCEPTED.format(law="P10", where="r2"))
    assert code == 1
    assert "no danger sign names R2" in said
    assert 'accepted[0].law: law P10 at "r2" guards what is never safe to leave out' in said


# --- exceptions to the checks beside the laws

CUT_OFF = EDITS["the file is cut off before its cases"][0]


def test_a_clinic_without_cases_says_so_and_the_note_is_told_each_time(run, shipped):
    code, said = run(CUT_OFF(shipped) + ACCEPTED.format(law="cases", where="cases"))
    assert code == 0
    assert "14 laws hold, with 1 accepted exception, over" in said
    assert 'accepted[0]: note: the check "cases" is broken at "cases": the file ends without worked' in said


def test_a_lost_lead_can_be_accepted_at_its_problem_alone(run, shipped):
    broken = EDITS["a problem asks nothing any more"][0](shipped)
    told = "not one question is asked about it; accepted by"
    assert told in run(broken + ACCEPTED.format(law="leads", where="veins"))[1]
    assert told not in run(broken + ACCEPTED.format(law="leads", where="brown"))[1]


@pytest.mark.parametrize("law", ["cases", "leads"])
def test_an_exception_to_a_check_that_holds_is_an_error(run, shipped, law):
    code, said = run(shipped + ACCEPTED.format(law=law, where="veins"))
    assert code == 1
    assert f'accepted[0].where: the check "{law}" does not break at "veins"' in said


def test_json_tells_the_checks_beside_the_laws(run, shipped):
    answer = json.loads(run(shipped, as_json=True)[1])
    assert [(each["id"], each["holds"]) for each in answer["checks"]] == [("leads", True), ("cases", True)]
    answer = json.loads(run(EDITS["a lead is left to doubt alone"][0](shipped), as_json=True)[1])
    (failure,) = answer["checks"][0]["failures"]
    assert failure["example"]["brown_skin"] == "broken"
    assert failure["where"] == "brown_skin"
