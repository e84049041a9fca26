"""A screen reader's ears and hands: a program of its own that knows a kiosk only by the accessibility bus.

Run by the system's Python, whose package python3-gi speaks to the bus; imports nothing of ours. Reads one
order a line from standard input, as JSON, and answers each with one line; so does `Bus` in bus.py.
"""

import json
import sys
import threading
from collections import deque

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - only now the version is settled

TOLD = {
    "showing": Atspi.StateType.SHOWING,
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "checkable": Atspi.StateType.CHECKABLE,
    "checked": Atspi.StateType.CHECKED,
    "defunct": Atspi.StateType.DEFUNCT,
}
MOST_SAID = 1000
WINDOW = 2
"""How deep a window is: the desktop, the program, its window."""

said: deque[dict[str, object]] = deque(maxlen=MOST_SAID)


def arrive() -> None:
    """Let the desktop know that a screen reader is there, as one does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        arguments = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))  # noqa: FBT003
        properties = "org.freedesktop.DBus.Properties"
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", properties, "Set", arguments, None, 0, -1)


def actions_of(node: Atspi.Accessible) -> list[str]:
    """Return the names of what can be done with ``node``."""
    return [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]


def told(node: Atspi.Accessible, path: list[int]) -> dict[str, object]:
    """Return what the bus tells of one node; ``path`` leads to it, child by child. Each word is a call."""
    states, can = node.get_state_set(), node.get_interfaces()
    return {
        "path": path,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [name for name, state in TOLD.items() if states.contains(state)],
        "actions": actions_of(node) if "Action" in can else [],
        "value": Atspi.Value.get_current_value(node) if "Value" in can else None,
    }


def walk(node: Atspi.Accessible, path: list[int]) -> list[dict[str, object]]:
    """Return a node and all that is in it, in reading order; nothing of what is hidden."""
    found = [told(node, path)]
    if len(path) > WINDOW and "showing" not in found[0]["states"]:
        return []
    for n in range(node.get_child_count()):
        child = node.get_child_at_index(n)
        if child is not None:
            found += walk(child, [*path, n])
    return found


def at(path: list[int]) -> Atspi.Accessible:
    """Return the node that ``path`` leads to from the desktop."""
    node = Atspi.get_desktop(0)
    for n in path:
        node = node.get_child_at_index(n)
    return node


def act(path: list[int], action: str) -> bool:
    """Do one of a node's actions; return whether it was done."""
    node = at(path)
    return bool(Atspi.Action.do_action(node, actions_of(node).index(action)))


def answer(order: dict[str, object]) -> object:
    """Carry out one order."""
    match order:
        case {"do": "walk"}:
            return walk(Atspi.get_desktop(0), [])
        case {"do": "act", "path": list(path), "action": str(action)}:
            return act(path, action)
        case {"do": "set", "path": list(path), "value": value}:
            return bool(Atspi.Value.set_current_value(at(path), float(value)))
        case {"do": "said"}:
            heard = list(said)
            said.clear()
            return heard
    raise ValueError(f"unknown order: {order}")


def tell(**what: object) -> None:
    """Write one line of answer."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def carry_out(line: str) -> bool:
    """Answer one line; what goes wrong on the bus is an answer too."""
    try:
        tell(answer=answer(json.loads(line)))
    except (GLib.Error, ValueError, AttributeError) as problem:
        tell(problem=str(problem))
    return GLib.SOURCE_REMOVE


def hear(event: Atspi.Event) -> None:
    """Keep what the program says by itself."""
    text = event.any_data if isinstance(event.any_data, str) else ""
    try:
        name = event.source.get_name() if event.source else ""
    except GLib.Error:  # gone since
        return
    said.append({"type": event.type, "text": text, "detail": event.detail1, "source": name})


def listen() -> None:
    """Hand each line of standard input to the main loop; leave at its end."""
    for line in sys.stdin:
        GLib.idle_add(carry_out, line)
    GLib.idle_add(Atspi.event_quit)


def main() -> None:
    """Listen to the bus and to whoever started us."""
    arrive()
    Atspi.init()
    # What is kept may be old; whoever tests wants to know what there is.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    ears = Atspi.EventListener.new(hear)
    for kind in ("object:announcement", "object:state-changed:checked"):
        ears.register(kind)
    threading.Thread(target=listen, daemon=True).start()
    tell(answer="here")
    Atspi.event_main()


if __name__ == "__main__":
    main()
