"""Whom patients can call when nothing else is left."""

import pytest

from kiosk.shell.desk import FILE, keep, last_known


@pytest.fixture
def clinic(real_content):
    return real_content.clinic.model_copy(update={"checked": True, "name": "Praxis Ärzte am Hafen"})


def test_the_last_known_details_come_back(tmp_path, clinic):
    keep(tmp_path, clinic)
    assert last_known(tmp_path) == clinic
    later = clinic.model_copy(update={"phone": "555 0299"})
    keep(tmp_path, later)
    assert last_known(tmp_path) == later


def test_a_script_can_read_them_line_by_line(tmp_path, clinic):
    keep(tmp_path, clinic)
    assert f' "phone": "{clinic.phone}",' in (tmp_path / FILE).read_text(encoding="utf-8").splitlines()


def test_samples_are_never_kept(tmp_path, real_content):
    assert not real_content.clinic.checked
    keep(tmp_path, real_content.clinic)
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"phone": "call me"}'])
def test_what_makes_no_sense_is_nobody(tmp_path, broken):
    (tmp_path / FILE).write_text(broken)
    assert last_known(tmp_path) is None


def test_where_nothing_can_be_kept_the_log_says_so(tmp_path, clinic, caplog):
    (tmp_path / "file").write_text("no folder")
    keep(tmp_path / "file" / "state", clinic)
    assert "cannot be kept" in caplog.text
