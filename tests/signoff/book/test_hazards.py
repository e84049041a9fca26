"""The hazard log is whole: every red flag, every law it names, and every file that is there."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from kiosk.signoff.book.hazards import read_hazards
from kiosk.triage.laws import LAWS


def test_every_red_flag_has_a_hazard_and_none_is_made_up(real_content):
    flags = [flag for hazard in read_hazards() for flag in hazard.flags]
    assert sorted(set(flags)) == sorted(flag.id for flag in real_content.red_flags)


def test_every_law_guards_against_a_hazard():
    assert {law for hazard in read_hazards() for law in hazard.laws} == set(LAWS)


def test_what_is_said_to_prove_a_guard_is_there(project):
    for hazard in read_hazards():
        assert hazard.laws or hazard.tests or hazard.built, hazard.id
        for file in (*hazard.tests, *hazard.built):
            assert (project / file).is_file(), f"{hazard.id}: {file}"


def test_ids_stand_once():
    ids = [hazard.id for hazard in read_hazards()]
    assert len(set(ids)) == len(ids)


def test_a_hazard_without_what_remains_is_refused(tmp_path):
    file = tmp_path / "hazards.yaml"
    file.write_text("hazards:\n  - {id: H1, hazard: a, cause: b, guard: c}\n")
    with pytest.raises(ValidationError, match="remains"):
        read_hazards(file)
