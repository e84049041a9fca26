"""Who seals, when, and how a file is edited between."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.signoff.seal import kept_path, seal_path

BY = "The clinic's doctor, vascular surgeon"
TODAY = datetime.now(tz=UTC).astimezone().date()
REVIEW = TODAY + timedelta(days=365)


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} does not stand there once"
    file.write_text(text.replace(old, new), encoding="utf-8")


def public(key: Path) -> Path:
    return key.with_name(f"{key.name}.pub")


def nothing_is_written(file: Path) -> bool:
    """Whether there is neither a seal nor a copy beside a content file."""
    return not seal_path(file).exists() and not kept_path(file).exists()
