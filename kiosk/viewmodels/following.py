"""The word being said, as far as the screen shows it: what is marked for whoever reads along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QRectF


class Shown(NamedTuple):
    """Where a word is shown: the ``item`` with its letters, and their places in it, in px, line by line."""

    item: QObject | None
    places: Sequence[QRectF]


UNSAID: Final = Shown(None, ())
"""No word is being said, or none that the screen shows."""
