"""Keys that prove who sealed: made, kept in files, and used to sign and to check (Ed25519).

All cryptography is the package ``cryptography``, loaded when a key is first used; without keys the kiosk does
without it. What is signed is the seal's business.

    Exception
      KeyProblem    a key cannot be made, read or used; the text says what to do
"""

from __future__ import annotations

import base64
import binascii
import enum
import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.content.files import create

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

MOST_BYTES: Final = 10_000
"""Far more than a key takes."""

_ID_DIGITS: Final = 16


class KeyProblem(Exception):
    """A key that cannot be made, read or used; the text names the file and says what to do."""


class Check(enum.Enum):
    """What a public key says of a signature."""

    SIGNED = enum.auto()
    OTHER_KEY = enum.auto()
    BROKEN = enum.auto()


def public_path(private: Path) -> Path:
    """Where the public half of a key is kept: ``clinic.key.pub`` beside ``clinic.key``."""
    return private.with_name(f"{private.name}.pub")


def generate(private: Path, project: Path) -> Path:
    """Make a key pair, and return the file of the public half.

    The private half goes to ``private``, which only its owner may read. ``project`` is the program's folder;
    no key is made there nor in any other folder under version control, since copies of those travel.

    Raises:
        KeyProblem: the place is not fit, something is there already, or nothing can be written.
    """
    _require()
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - optional, and slow to load
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    public = public_path(private)
    _refuse_unfit(private, project)
    for file in (private, public):
        if file.exists() or file.is_symlink():
            raise KeyProblem(f"{file} is there already, and a key is never overwritten; give another name")
    key = Ed25519PrivateKey.generate()
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    told = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    try:
        create(private, secret, mode=0o600)
        create(public, told, mode=0o644)
    except OSError as error:
        wrong = f"{error.filename or private} cannot be written ({_reason(error)})"
        raise KeyProblem(f"{wrong}; choose a folder that you may write to") from None
    return public


def sign(private: Path, message: bytes) -> str:
    """The signature over a message: the key's id, a colon, and the signature in Base64.

    Raises:
        KeyProblem: the file cannot be read or holds no private key.
    """
    key = _private_key(private)
    return f"{_id(key.public_key())}:{base64.b64encode(key.sign(message)).decode()}"


def check(public: Path, message: bytes, signature: str) -> Check:
    """Whether this signature over a message was made with the private half of a public key.

    Raises:
        KeyProblem: the file cannot be read or holds no public key.
    """
    key = _public_key(public)
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - as above

    id_, _, encoded = signature.partition(":")
    if id_ != _id(key):
        return Check.OTHER_KEY
    try:
        key.verify(base64.b64decode(encoded, validate=True), message)
    except (InvalidSignature, binascii.Error):
        return Check.BROKEN
    return Check.SIGNED


def _private_key(file: Path) -> Ed25519PrivateKey:
    _require()
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_private_key  # noqa: PLC0415

    data = _bytes(file)
    if b"PUBLIC KEY" in data:
        raise KeyProblem(f"{file} is a public key, which cannot sign; name the private one beside it")
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyProblem(f"{file} holds no key that we can sign with; make one with: python main.py keygen")
    return key


def _public_key(file: Path) -> Ed25519PublicKey:
    _require()
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415

    data = _bytes(file)
    if b"PRIVATE KEY" in data:
        raise KeyProblem(f"{file} is a private key; name the public one instead: {public_path(file)}")
    try:
        key = load_pem_public_key(data)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        raise KeyProblem(f"{file} holds no public key of ours; name the .pub file that keygen made")
    return key


def _id(key: Ed25519PublicKey) -> str:
    """A short name for a key, by which a wrong key is told from a broken signature."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:_ID_DIGITS]


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES)
    except (OSError, ValueError) as error:
        raise KeyProblem(
            f"{file} cannot be read ({_reason(error)}); name a key file that is there and may be read"
        ) from None


def _refuse_unfit(private: Path, project: Path) -> None:
    folder = private.absolute().parent.resolve()
    for at in (folder, *folder.parents):
        if at == project.resolve() or (at / ".git").exists():
            wrong = f"{private} would lie in {at}, of which copies are made and sent about"
            raise KeyProblem(f"{wrong}; keep it elsewhere, such as {Path.home() / 'clinic.key'}")
    if not folder.is_dir():
        raise KeyProblem(f"{folder} is not a folder; make it first, or choose another one")


def _require() -> None:
    try:
        import cryptography  # noqa: F401, PLC0415 - only to see whether it is there
    except ImportError:
        raise KeyProblem(
            "Keys need the Python package cryptography, which is not installed. Type:\n"
            f"    {sys.executable} -m pip install cryptography"
        ) from None


def _reason(error: Exception) -> str:
    number = getattr(error, "errno", None)
    return os.strerror(number).lower() if number else str(error)
