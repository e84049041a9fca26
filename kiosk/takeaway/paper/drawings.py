"""Drawings (SVG) as the library that makes the file understands them: each shape says itself how it is drawn.

In SVG a shape takes over what it does not say from those around it, and has no edge where none of them says
so. The library does that in part: it gives edges to shapes that have none, and forgets how thick a line is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from xml.etree import ElementTree as ET

_SVG: Final = "http://www.w3.org/2000/svg"
_TAKEN_OVER: Final = {
    "fill": "#000000",
    "stroke": "none",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
}
"""What shapes take over from those around them, and what holds where none of them says anything."""
_GROUPS: Final = frozenset({f"{{{_SVG}}}svg", f"{{{_SVG}}}g"})
_ASIDE: Final = frozenset(f"{{{_SVG}}}{name}" for name in ("defs", "title", "desc", "clipPath", "metadata"))


@lru_cache(maxsize=64)
def spelled_out(svg: bytes) -> bytes:
    """Return a drawing that looks the same, in which every shape says all of how it is drawn."""
    root = ET.fromstring(svg)  # noqa: S314 - a picture of our own
    _spell_out(root, _TAKEN_OVER)
    ET.register_namespace("", _SVG)
    made: bytes = ET.tostring(root)
    return made


def _spell_out(element: ET.Element, around: dict[str, str]) -> None:
    said = {name: element.attrib.pop(name, value) for name, value in around.items()}
    if element.tag in _GROUPS:
        for child in element:
            _spell_out(child, said)
    elif element.tag not in _ASIDE:
        element.attrib.update(said)
