"""`seal`: who vouches for a file, until when, and what nobody can vouch for."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.content.reader import read as read_content
from kiosk.signoff.fingerprint import fingerprint, grouped
from kiosk.signoff.seal import kept_path, read, seal_path
from tests.commands.sealing import BY, REVIEW, TODAY, change, nothing_is_written, public


def test_sealing_writes_a_seal_and_a_copy_of_what_was_sealed(seal, file: Path):
    code, said, wrong = seal()
    assert (code, wrong) == (0, "")
    now = fingerprint(read_content(file))
    assert said.splitlines()[:2] == [
        f"{file} is sealed: {grouped(now)}",
        f"Checked by {BY} on {TODAY}; next review by {REVIEW}; not signed with a key.",
    ]
    found = read(seal_path(file))
    assert (found.fingerprint, found.by, found.on, found.review_by) == (now, BY, TODAY, REVIEW)
    assert (found.version, found.signature) == (__version__, None)
    assert kept_path(file).read_bytes() == file.read_bytes()
    assert sorted(one.name for one in file.parent.iterdir()) == [
        "clinic.seal",
        "clinic.sealed.yaml",
        "clinic.yaml",
    ]


def test_what_the_clinic_has_still_to_confirm_is_told(seal):
    (told,) = [line for line in seal()[1].splitlines() if line.startswith("Sealed with ")]
    assert told.endswith(" items still marked for the clinic to confirm.")


def test_sample_details_are_not_sealed(seal, file: Path):
    change(file, "\n  checked: true", "\n  checked: false")
    code, _, wrong = seal()
    assert code == 1
    assert wrong.startswith(f"{file} is not sealed: the clinic's details are samples; put in your own")
    assert nothing_is_written(file)


def test_the_content_that_comes_along_is_not_sealed(run, project: Path):
    code, _, wrong = run("seal", "--by", BY, "--review-by", REVIEW)
    assert (code, nothing_is_written(project / "content.yaml")) == (1, True)
    assert "the clinic's details are samples" in wrong


def test_a_file_with_faults_is_not_sealed_and_they_are_told(seal, file: Path):
    change(file, "\nformat: 1", "\nformat: 2")
    code, _, wrong = seal()
    assert (code, nothing_is_written(file)) == (1, True)
    first, last = wrong.splitlines()
    assert first.startswith(f"{file}:")
    assert "format: is the number 2; 1 is needed" in first
    assert last == f"{file} is not sealed."


def test_a_file_that_breaks_a_law_is_not_sealed_and_its_place_is_told(seal, file: Path):
    text = file.read_text(encoding="utf-8")
    before, flag, after = text.partition("least: emergency_now")
    assert flag
    file.write_text(f"{before}least: doctor_today{after}", encoding="utf-8")
    code, _, wrong = seal()
    assert (code, nothing_is_written(file)) == (1, True)
    first, *_, last = wrong.splitlines()
    assert first.startswith(f"{file}:{before.count(chr(10)) + 1}:")
    assert "breaks law P10" in first
    assert last == f"{file} is not sealed."


def test_a_file_cut_off_before_its_worked_cases_is_not_sealed(seal, file: Path):
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("\ncases:") + 1], encoding="utf-8")
    code, _, error = seal()
    assert code == 1
    assert "cases: the file ends without worked cases; was it cut off?" in error
    assert not seal_path(file).exists()


def test_a_file_that_soothes_anybody_is_not_sealed(seal, file: Path):
    change(file, '"A bruise is normal. It', "\"Don't worry. It")
    code, _, error = seal()
    assert code == 1
    assert 'says "Don\'t worry"' in error
    assert not seal_path(file).exists()


def test_a_file_that_cannot_be_read_is_not_sealed(run, tmp_path: Path):
    code, _, wrong = run("seal", tmp_path / "gone.yaml", "--by", BY, "--review-by", REVIEW)
    assert code == 2
    assert "cannot be read" in wrong


@pytest.mark.parametrize("by", ["Doctor", "Doctor,", "<b>Doctor</b>, surgeon", f"Doctor, {'x' * 100}"])
def test_who_checked_needs_a_name_and_a_role(seal, file: Path, by: str):
    code, _, wrong = seal(by=by)
    assert (code, nothing_is_written(file)) == (2, True)
    assert wrong.startswith("--by ")


@pytest.mark.parametrize(
    ("review_by", "said"),
    [
        (TODAY, f"is not ahead of today, {TODAY}"),
        (TODAY - timedelta(days=1), "is not ahead of today"),
        (TODAY + timedelta(days=366 * 3 + 1), f"is more than 3 years ahead of today, {TODAY}"),
        ("1 November", "'1 November' is no date; write year-month-day, such as 2027-11-01"),
        ("2027-13-01", "'2027-13-01' is no date"),
    ],
)
def test_the_next_review_lies_ahead_but_not_too_far(seal, file: Path, review_by: object, said: str):
    code, _, wrong = seal(review_by=review_by)
    assert (code, nothing_is_written(file)) == (2, True)
    assert said in wrong


def test_a_disk_that_takes_nothing_is_told(seal, file: Path):
    kept_path(file).mkdir()
    code, _, wrong = seal()
    assert code == 2
    assert wrong.startswith(f"{kept_path(file)} cannot be written (")
    assert not seal_path(file).exists()


def test_a_key_that_cannot_sign_leaves_everything_as_it_was(seal, file: Path, keys):
    code, _, wrong = seal("--key", public(keys[0]))
    assert (code, nothing_is_written(file)) == (2, True)
    assert "is a public key, which cannot sign" in wrong
