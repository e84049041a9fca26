"""`check` refuses an edit that could harm: with its place, and with the fewest answers that show it.

Each edit is one that somebody could make in good faith. It is made to the shipped content, and `check` is run on
it as from the command line.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.commands import check

Edit = Callable[[str], str]


def instead(anchor: str, old: str, new: str) -> Edit:
    """Put ``new`` in the place of the first ``old`` behind ``anchor``."""

    def edit(text: str) -> str:
        at = text.index(old, text.index(anchor))
        return text[:at] + new + text[at + len(old) :]

    return edit


def without(begin: str, end: str) -> Edit:
    """Take away everything from ``begin`` up to ``end``."""

    def edit(text: str) -> str:
        at = text.index(begin)
        return text[:at] + text[text.index(end, at) :]

    return edit


def all_of(*edits: Edit) -> Edit:
    """Make several edits, one after the other."""

    def edit(text: str) -> str:
        for each in edits:
            text = each(text)
        return text

    return edit


def moved(begin: str, end: str, before: str) -> Edit:
    """Take away everything from ``begin`` up to ``end``, and put it in before ``before``."""

    def edit(text: str) -> str:
        part = text[text.index(begin) : text.index(end)]
        return text.replace(part, "").replace(before, part + before)

    return edit


WHOLE = "The whole foot, ankle, calf or leg, on one side or both"
CALM = "This is normal after your treatment"
CALL, DOCTOR = "Call the clinic today", "See a doctor today"
STEADY = "Size of the lump or cord: No. It is the same or smaller, and any cord is short"
SKIN = "The lump and its skin: No. It may be a bit sore or red, but the skin is flat and ..."

EDITS: dict[str, tuple[Edit, str, str]] = {
    "a floor is lowered": (
        instead("- id: whole\n", "floor: doctor_today", "floor: call_clinic"),
        "wizard.questions[7].choices[1].floor",
        f"breaks law P9: Puffiness close to the treated spot -> day 0 -> Where it is puffy: {WHOLE} -> Size of the "
        f'puffiness: No. It is the same or smaller -> ends in "{CALL}", but "{WHOLE}" must be at least "{DOCTOR}" '
        "(L24, L25, L26, L27); write floor: doctor_today",
    ),
    "not sure is made calm": (
        instead(
            "- id: lump_skin\n", "unsure:\n        floor: call_clinic", "unsure:\n        floor: expected"
        ),
        "wizard.questions[2].unsure.floor",
        'is expected, but the answer "changed" is call_clinic; write call_clinic: doubt never calms',
    ),
    "a danger sign is removed": (
        without("        - id: breath\n", "        - id: allergy\n"),
        "wizard.gates",
        "breaks law P10: no danger sign names R2 (Clot in the lung: short breath, chest or upper-back pain, coughing "
        "blood, racing heart, passing out), which everybody must be asked about; ask for it among the danger signs "
        "with the floor emergency_now",
    ),
    "a threshold is raised": (
        instead("- id: lump\n        text", "after_days: 180", "after_days: 365"),
        "wizard.problems.choices[2].later[0].after_days",
        f"breaks law P7: A lump or a hard cord -> day 181 -> {SKIN} -> {STEADY} -> When the lump started: In the "
        f'first 8 weeks after treatment -> ends in "{CALM}", but the page "Lumpy, sore veins" calls it ordinary up '
        "to day 180 at most; let a later floor raise it, with after_days 180 or less",
    ),
    "a question is detached": (
        all_of(
            without("    - id: lump_skin\n", "    - id: lump_growing\n"),
            lambda text: text.replace("[lump_skin, lump_growing, lump_new]", "[lump_growing, lump_new]"),
        ),
        "wizard.questions",
        "breaks law P9: no answer that can be given names L13, so nobody with it is caught; name the claim as the "
        "source of the answer that speaks of it",
    ),
    "a claim of the leaflet is deleted": (
        lambda text: text.replace("source: [L35, L37]", "source: [L37]").replace(
            '  - id: L35\n    text: "Cosmetic treatment of veins is very effective."\n', ""
        ),
        "claims",
        "breaks law P11: L35 of the leaflet is missing from the list; list it again",
    ),
    "a claim of the leaflet is told no more": (
        lambda text: text.replace("source: [L35, L37]", "source: [L37]"),
        "claims[34]",
        "breaks law P11: L35 is told to nobody: Cosmetic treatment of veins is very effective; say it on a page or "
        "in an outcome, and name it there as the source",
    ),
    "a phone number is emptied": (
        instead("clinic:\n", 'phone: "555 0134"', 'phone: ""'),
        "clinic.phone",
        'is an empty text; a telephone number in quotes is needed, such as "555 0100"',
    ),
    "a phone number is no longer shown": (
        lambda text: text.replace("At home, call {phone} today.", "At home, call us today."),
        "outcomes.call_clinic",
        "breaks law P14: call_clinic does not say where to turn: {phone} stands nowhere in it; write a step with "
        "{phone} in it",
    ),
    "what a red flag needs is lowered": (
        instead("- id: R9b\n", "least: doctor_today", "least: watch"),
        "red_flags[11].least",
        "breaks law P10: R9b (Spreading infection: fever, shivers, or a sore area that spreads fast) is said to need "
        "watch, but it needs doctor_today; write least: doctor_today",
    ),
    "a sign is moved to the calmer screen": (
        moved("        - id: foot\n", "        - id: bleed\n", "        - id: leg_swollen\n"),
        "wizard.gates[1].signs[0]",
        "breaks law P10: More danger signs: With the sock off: the foot or toes are cold, or very ... -> ends in "
        f'"{DOCTOR}", but "With the sock off: the foot or toes are cold, or very ..." (R7) must be at least '
        '"Call 911 now"; ask for it among the danger signs with the floor emergency_now',
    ),
    "a lead is removed": (
        lambda text: text.replace("          leads: [sore_size]\n", ""),
        "cases[{case}].answers.sore_size",
        'these answers of the case "A brown mark with broken skin that spreads" cannot be taken; sore_size: this is '
        "not asked after the other answers (asked were emergency_signs, urgent_signs, problems, when, brown_skin), "
        "yet 'large' can be more urgent than they are; give answers that fit together",
    ),
    "a possible clot no longer asks about risks": (
        instead("- id: deep\n", "          clot: true\n", ""),
        "wizard.questions[13].choices[1]",
        "breaks law P10: Pain in the leg -> day 0 -> The pain: An ache or cramp deep in the calf or thigh -> ends in "
        f'"{CALL}", but "An ache or cramp deep in the calf or thigh" (R5b) must ask about risks; add clot: true',
    ),
    "a risk is made calm": (
        instead("  risk:\n", "floor: doctor_today", "floor: call_clinic"),
        "wizard.risk.choices[1].floor",
        f"breaks law P10: A lump or a hard cord -> day 0 -> {SKIN} -> Size of the lump or cord: Yes. It grows, or a "
        "sore cord is long or gets longer -> What makes a clot likelier: Yes, at least one of these -> ends in "
        f'"{CALL}", but "Yes, at least one of these" must be at least "{DOCTOR}"; write floor: doctor_today',
    ),
    "a sign of infection is made calm": (
        instead("- id: hot\n", "floor: call_clinic", "floor: watch"),
        "wizard.questions[1].choices[1].floor",
        "breaks law P10: Skin along a treated vein that turned red or darker -> day 0 -> How the redness feels: Yes. "
        'It is hot, hurts more, spreads or leaks pus -> ends in "Mention it at your next visit", but "Yes. It is hot, '
        'hurts more, spreads or leaks pus" is the gravest answer that names R9, which must be at least '
        f'"{CALL}"; write floor: call_clinic, or ask for it where that is the floor',
    ),
}
"""What is done to the shipped content, at which path `check` then speaks, and what it says."""


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
    case = (
        shipped[shipped.index("\ncases:") :]
        .split("A brown mark with broken skin that spreads")[0]
        .count("- title:")
    )
    line = next(line for line in said.splitlines() if message in line)
    place, found, _ = line.split(": ", 2)
    assert found == path.format(case=case - 1)
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
    assert f"{shipped.count('- title:', shipped.index(chr(10) + 'cases:'))} worked cases hold\n" in said


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
    by: "Dr Ada Okoro, vascular surgeon"
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
        "accepted by Dr Ada Okoro, vascular surgeon on 2026-11-01: We do not treat for looks."
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
