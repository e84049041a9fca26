"""`verify` and `keygen`: one plain sentence for each case, and an exit code that a program can go by."""

import os
import sys
from datetime import timedelta
from pathlib import Path

from kiosk.commands import keygen
from kiosk.signoff.seal import seal_path
from tests.commands.sealing import BY, REVIEW, TODAY, change, public


def test_sealed_content_is_verified(seal, run, file: Path):
    seal()
    code, said, _ = run("verify", file)
    assert code == 0
    assert said.startswith(f"{file} is sealed and unchanged (")
    assert f"checked by {BY} on {TODAY}, next review by {REVIEW}, not signed with a key." in said


def test_content_without_a_seal_is_not_verified(run, file: Path):
    code, said, _ = run("verify", file)
    assert code == 1
    assert said.startswith(f"{file} is not sealed, since there is no {seal_path(file)}; have it checked")


def test_one_word_changed_is_noticed(seal, run, file: Path):
    seal()
    change(file, "You may feel itchy, raised bumps", "You may feel itchy, red bumps")
    code, said, _ = run("verify", file)
    assert code == 1
    assert said.startswith(f"{file} has changed since {BY} sealed it on {TODAY}: it was ")
    assert f"python main.py seal {file} --by" in said


def test_a_comment_changes_nothing(seal, run, file: Path):
    seal()
    file.write_text(f"# A new comment\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert run("verify", file)[0] == 0


def test_the_right_key_is_told_from_a_wrong_one(seal, run, file: Path, keys):
    own, other = keys
    assert "signed with your key" in seal("--key", own)[1]
    assert run("verify", file)[0] == 0
    code, said, _ = run("verify", file, "--key", public(own))
    assert (code, said.endswith("signed with this key.\n")) == (0, True)
    code, said, _ = run("verify", file, "--key", public(other))
    wrong = f"{file} is sealed and unchanged, but its seal is signed with another key than {public(other)}.\n"
    assert (code, said) == (1, wrong)


def test_a_signed_seal_that_was_changed_is_noticed(seal, run, file: Path, keys):
    seal("--key", keys[0])
    change(seal_path(file), str(REVIEW), str(REVIEW + timedelta(days=365)))
    code, said, _ = run("verify", file, "--key", public(keys[0]))
    assert code == 1
    assert said.startswith(
        f"{seal_path(file)} was changed after it was signed, so its signature does not fit"
    )


def test_a_seal_without_a_signature_does_not_pass_for_a_signed_one(seal, run, file: Path, keys):
    seal()
    code, said, _ = run("verify", file, "--key", public(keys[0]))
    assert (code, "its seal is not signed with any key" in said) == (1, True)


def test_what_cannot_be_read_gives_2(seal, run, file: Path, keys):
    seal("--key", keys[0])
    assert run("verify", file.parent / "gone.yaml")[0] == 2
    code, _, wrong = run("verify", file, "--key", file.parent / "gone.pub")
    assert (code, "gone.pub cannot be read" in wrong) == (2, True)


def test_a_broken_seal_is_none(seal, run, file: Path):
    seal()
    change(seal_path(file), f'on: "{TODAY}"', "on: soon")
    code, _, wrong = run("verify", file)
    assert code == 1
    assert wrong.startswith(
        f'{seal_path(file)}:4:5: on: is the text "soon"; a date such as 2026-11-22 is needed'
    )


# --- keys


def test_no_key_is_made_in_the_programs_folder(run, project: Path):
    assert project == keygen.PROJECT
    code, _, wrong = run("keygen", project / "clinic.key")
    assert (code, (project / "clinic.key").exists()) == (2, False)
    assert wrong.startswith(f"{project / 'clinic.key'} would lie in {project}")


def test_a_key_is_never_overwritten(run, keys):
    assert run("keygen", keys[0])[0] == 2


def test_sealing_without_a_key_needs_no_cryptography(seal, run, file: Path, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)  # as if it were not installed
    assert seal()[0] == 0
    assert run("verify", file)[0] == 0
    code, _, wrong = run("verify", file, "--key", os.devnull)
    assert code == 1 or "Keys need the Python package cryptography" in wrong
    code, _, wrong = seal("--key", os.devnull)
    assert (code, "Keys need the Python package cryptography" in wrong) == (2, True)
