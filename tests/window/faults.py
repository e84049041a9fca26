"""What a screen reader could not make sense of on a page, or could not act on."""

from collections.abc import Callable, Sequence

from tests.window.bus import PRESSED, Met

_FAULTS: dict[str, Callable[[Met], bool]] = {
    "has no name": lambda one: not one.name.strip(),
    "has no role": lambda one: one.role in ("filler", "unknown", "invalid", "panel"),
    "cannot be pressed": lambda one: one.role in PRESSED and "Press" not in one.actions,
    "can be pressed but is no button": lambda one: "Press" in one.actions and one.role not in PRESSED,
    "cannot have the keys": lambda one: one.can_act and "focusable" not in one.states,
    "tells no tick": lambda one: one.role == "check box" and "checkable" not in one.states,
    "tells no value": lambda one: one.role == "slider" and one.value is None,
}


def faults(page: Sequence[Met]) -> list[str]:
    """Return what is wrong on a page, in words."""
    return [f"{one} {fault}" for one in page for fault, is_so in _FAULTS.items() if is_so(one)]
