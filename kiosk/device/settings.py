"""What staff set once for one screen, and what each value may be.

Content is signed and the same everywhere; a device is not, so none of this stands in content.yaml. How the
file is read and written is store.py's business; what is done with a value is its user's.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.visit.reach import USUAL_BOTTOM_MM
from kiosk.visit.switching import SwitchKeys

Mode = Literal["kiosk", "tablet"]
"""A screen that hangs in a room, or one that is handed over."""

FINEST, COARSEST = 12.0, 2.0
"""Pixels per millimetre that a tablet, and a large panel, can have."""
MOST_PIXELS = 16384
"""The longest side of a screen in pixels; far more than any has."""
SHORTEST_IDLE_S, LONGEST_IDLE_S = 120, 300
"""Bounds of how long a page waits for somebody before it warns, in seconds."""
HIGHEST_BOTTOM_MM = 3000.0
"""No screen hangs with its bottom edge higher than this, in mm above the floor."""


def _printable(text: str) -> str:
    """Refuse what cannot stand in one line of a page or a log."""
    if not text.isprintable() or text != text.strip():
        raise ValueError("is not one plain line")
    return text


Pixels = Annotated[int, Field(ge=1, le=MOST_PIXELS)]
Name = Annotated[str, Field(max_length=120), AfterValidator(_printable)]


class DeviceSettings(BaseModel):
    """The settings of one device, in the order in which its file has them.

    ``mode`` is None where the size of the screen decides. ``px_per_mm`` is pixels per millimetre, None until
    somebody has measured it, and ``panel`` the width and height in pixels of the screen it was measured on,
    since with another resolution a pixel has another size. ``bottom_edge`` is how high the screen's bottom
    edge hangs, in mm above the floor. ``idle_floor`` is the least that any page waits before it warns, and
    ``cleaning_lock`` how long the screen is dead to touch while it is wiped, both in seconds. ``printer`` and
    ``paper`` are names, empty where there is none or the printer's own is to be taken. ``pin`` is a hash as
    pin.py makes it, None until staff have set one.

    Raises pydantic's ValidationError, a ValueError, for anything that cannot be.
    """

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", allow_inf_nan=False)

    mode: Mode | None = None
    px_per_mm: Annotated[float, Field(ge=COARSEST, le=FINEST)] | None = None
    panel: tuple[Pixels, Pixels] | None = None
    bottom_edge: Annotated[float, Field(ge=0, le=HIGHEST_BOTTOM_MM)] = USUAL_BOTTOM_MM
    switch_keys: SwitchKeys = SwitchKeys()
    approved_languages_only: bool = False
    printer: Name = ""
    paper: Name = ""
    idle_floor: Annotated[int, Field(ge=SHORTEST_IDLE_S, le=LONGEST_IDLE_S)] = SHORTEST_IDLE_S
    cleaning_lock: Literal[30, 60] = 30
    pin: Annotated[str, Field(max_length=300, pattern=r"^scrypt(\$[A-Za-z0-9+/=]+){5}$")] | None = None

    def changed(self, **values: object) -> DeviceSettings:
        """Return these settings with some replaced, all of them checked; raises as the class does."""
        return DeviceSettings(**{**dict(self), **values})
