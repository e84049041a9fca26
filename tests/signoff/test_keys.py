"""Keys: made once, kept apart, and what they say of a signature."""

import stat
import sys
from pathlib import Path

import pytest

from kiosk.signoff.keys import Check, KeyProblem, check, generate, public_path, sign

MESSAGE = b"what was sealed"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The folder of a program that keys have nothing to do with."""
    folder = tmp_path / "program"
    folder.mkdir()
    return folder


@pytest.fixture
def key(tmp_path: Path, elsewhere: Path) -> Path:
    generate(tmp_path / "clinic.key", elsewhere)
    return tmp_path / "clinic.key"


def test_a_signature_holds_for_its_message_and_its_key(key: Path):
    assert check(public_path(key), MESSAGE, sign(key, MESSAGE)) is Check.SIGNED


def test_a_signature_does_not_hold_for_another_message(key: Path):
    assert check(public_path(key), b"another", sign(key, MESSAGE)) is Check.BROKEN


def test_another_key_is_told_from_a_broken_signature(key: Path, tmp_path: Path, elsewhere: Path):
    other = generate(tmp_path / "other.key", elsewhere)
    assert check(other, MESSAGE, sign(key, MESSAGE)) is Check.OTHER_KEY


def test_a_signature_that_claims_another_key_is_broken(key: Path, tmp_path: Path, elsewhere: Path):
    generate(tmp_path / "other.key", elsewhere)
    ours = sign(key, MESSAGE).partition(":")[0]
    forged = sign(tmp_path / "other.key", MESSAGE).partition(":")[2]
    assert check(public_path(key), MESSAGE, f"{ours}:{forged}") is Check.BROKEN


@pytest.mark.parametrize("wrong", ["", "AAAA", "no base64!"])
def test_what_is_no_signature_is_broken(key: Path, wrong: str):
    ours = sign(key, MESSAGE).partition(":")[0]
    assert check(public_path(key), MESSAGE, f"{ours}:{wrong}") is Check.BROKEN


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions in another way")
def test_the_private_key_can_be_read_by_its_owner_alone(key: Path):
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_key_is_never_overwritten(key: Path, elsewhere: Path):
    before = key.read_bytes()
    with pytest.raises(KeyProblem, match="is there already, and a key is never overwritten"):
        generate(key, elsewhere)
    assert key.read_bytes() == before


def test_a_public_key_alone_is_not_overwritten_either(tmp_path: Path, elsewhere: Path):
    (tmp_path / "clinic.key.pub").write_text("somebody's")
    with pytest.raises(KeyProblem, match=r"clinic\.key\.pub is there already"):
        generate(tmp_path / "clinic.key", elsewhere)
    assert not (tmp_path / "clinic.key").exists()


def test_no_key_is_made_in_the_programs_folder(elsewhere: Path, tmp_path: Path):
    (elsewhere / "deeper").mkdir()
    (tmp_path / "link").symlink_to(elsewhere / "deeper", target_is_directory=True)
    for file in (elsewhere / "a.key", elsewhere / "deeper" / "a.key", tmp_path / "link" / "a.key"):
        with pytest.raises(KeyProblem, match="of which copies are made and sent about; keep it elsewhere"):
            generate(file, elsewhere)
        assert not file.exists()


def test_no_key_is_made_in_a_folder_under_version_control(tmp_path: Path, elsewhere: Path):
    (tmp_path / "content" / ".git").mkdir(parents=True)
    with pytest.raises(KeyProblem, match="keep it elsewhere"):
        generate(tmp_path / "content" / "a.key", elsewhere)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, elsewhere: Path):
    with pytest.raises(KeyProblem, match="is not a folder; make it first"):
        generate(tmp_path / "nowhere" / "a.key", elsewhere)


def test_the_two_halves_are_not_taken_for_each_other(key: Path):
    with pytest.raises(KeyProblem, match="is a public key, which cannot sign; name the private one"):
        sign(public_path(key), MESSAGE)
    with pytest.raises(
        KeyProblem, match=r"is a private key; name the public one instead: .*clinic\.key\.pub"
    ):
        check(key, MESSAGE, sign(key, MESSAGE))


def rsa(folder: Path) -> Path:
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    file = folder / "rsa.key"
    pem, pkcs8 = form.Encoding.PEM, form.PrivateFormat.PKCS8
    file.write_bytes(generate_private_key(65537, 2048).private_bytes(pem, pkcs8, form.NoEncryption()))
    return file


def test_what_is_no_key_of_ours_is_told(tmp_path: Path):
    for name, held in (
        ("empty", b""),
        ("noise", b"\x00\xff" * 99),
        ("torn", b"-----BEGIN PRIVATE KEY-----\n"),
    ):
        file = tmp_path / name
        file.write_bytes(held)
        with pytest.raises(KeyProblem, match="holds no key that we can sign with"):
            sign(file, MESSAGE)
    with pytest.raises(KeyProblem, match="holds no key that we can sign with"):
        sign(rsa(tmp_path), MESSAGE)
    with pytest.raises(KeyProblem, match=r"holds no public key of ours; name the \.pub file"):
        check(tmp_path / "noise", MESSAGE, "id:AAAA")


def test_a_key_that_cannot_be_read_is_told(tmp_path: Path):
    with pytest.raises(KeyProblem, match=r"gone cannot be read \(no such file or directory\)"):
        sign(tmp_path / "gone", MESSAGE)


def test_without_the_package_one_message_says_what_to_install(tmp_path: Path, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)  # as if it were not installed
    for act in (
        lambda: generate(tmp_path / "a.key", tmp_path / "program"),
        lambda: sign(tmp_path / "a.key", MESSAGE),
        lambda: check(tmp_path / "a.key.pub", MESSAGE, "id:AAAA"),
    ):
        with pytest.raises(KeyProblem, match=r"(?s)Keys need .* cryptography,.*-m pip install cryptography$"):
            act()
