"""The five shapes of urgency in black outline, as the inside of an SVG: told apart without colour.

The same five as on the screen: tick in circle, eye in rounded square, phone in diamond, cross in hexagon,
hand in octagon. Both writers draw these, so paper and HTML look alike.
"""

from __future__ import annotations

from typing import Final

from kiosk.content.entry import LevelName

SIZE: Final = 240
"""Width and height of the drawing, in its own units."""

_LINE = 'fill="none" stroke="#000000"'
_PAPER = 'fill="#ffffff" stroke="#000000"'
_INK = 'fill="#000000" stroke="none"'

SHAPES: Final[dict[LevelName, str]] = {
    "expected": (
        f'<circle {_PAPER} stroke-width="14" cx="120" cy="120" r="104"/>'
        f'<path {_LINE} stroke-width="24" d="M72 124 L106 158 L170 86"/>'
    ),
    "watch": (
        f'<rect {_PAPER} stroke-width="14" x="20" y="20" width="200" height="200" rx="44" ry="44"/>'
        f'<path {_LINE} stroke-width="16" d="M48 120 C80 70, 160 70, 192 120 C160 170, 80 170, 48 120 Z"/>'
        f'<circle {_INK} cx="120" cy="120" r="25"/>'
    ),
    "call_clinic": (
        f'<path {_PAPER} stroke-width="16" d="M120 12 L228 120 L120 228 L12 120 Z"/>'
        f'<path {_INK} d="M69 84 C72 68, 87 64, 95 74 L106 93 C110 101, 106 109, 98 113 C104 127, 115 138, '
        "129 144 "
        'C133 136, 140 133, 148 136 L166 147 C176 155, 172 169, 158 172 C110 178, 61 130, 69 84 Z"/>'
    ),
    "doctor_today": (
        f'<path {_PAPER} stroke-width="18" d="M120 14 L212 67 L212 173 L120 226 L28 173 L28 67 Z"/>'
        f'<path {_INK} d="M99 60 L141 60 L141 99 L180 99 L180 141 L141 141 L141 180 L99 180 L99 141 L60 '
        "141 L60 99 "
        'L99 99 Z"/>'
    ),
    "emergency_now": (
        f'<path {_INK} d="M78 8 L162 8 L232 78 L232 162 L162 232 L78 232 L8 162 L8 78 Z"/>'
        '<path fill="#ffffff" stroke="none" transform="translate(126 194) scale(1.3)" '
        'd="M-22 0 C-22 -14, -34 -26, -40 -40 C-46 -52, -56 -58, -52 -65 C-47 -72, -37 -64, -28 -52 L-28 -98 '
        "C-28 -110, -12 -110, -12 -98 L-12 -64 L-10 -108 C-9 -120, 7 -119, 7 -107 L7 -64 L11 -102 "
        "C12 -113, 27 -111, 26 -99 L24 -60 L30 -84 C33 -94, 46 -90, 44 -79 C42 -60, 40 -44, 36 -30 "
        "C32 -18, 26 -12, 26 0 Z"
        '"/>'
    ),
}

GREYS: Final[dict[LevelName, int]] = {
    "expected": 255,
    "watch": 238,
    "call_clinic": 218,
    "doctor_today": 190,
    "emergency_now": 150,
}
"""The grey of a bar in a chart, 0 black to 255 white: the graver the darker, black words readable on all."""
