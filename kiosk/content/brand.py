"""The clinic's own colour, made dark or light enough to read.

Here lives how contrast is reckoned (WCAG 2.2), what the brand colour stands on, and the nearest shade of it
that can be read there. Not here: the colours of the screens themselves (Colours.qml; a test holds GROUNDS
against them), and the two strict themes, which know no brand.
"""

from __future__ import annotations

import colorsys
from typing import Final, Literal

Theme = Literal["light", "dark"]
"""The themes that show a brand colour."""

LEAST: Final = 7.0
"""The least contrast: the brand colour carries words, and words are written in it."""
GROUNDS: Final[dict[Theme, tuple[str, ...]]] = {
    "light": ("#FAF6EE", "#FFFDF8", "#F2EBDD"),
    "dark": ("#12171A", "#1C2327", "#0B0F11"),
}
"""What the colour stands on: ground, surface and surfaceSunk of each theme."""

MUTED: Final = 0.6
"""The highest saturation of a colour made lighter for the dark theme: a full one glares there."""

_SHADES: Final = 510
"""Steps from black to white in which a readable shade is looked for: two for each that a screen can show."""


def ratio(one: str, two: str) -> float:
    """Return the contrast of two colours ("#rrggbb"), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lowest_ratio(colour: str, theme: Theme) -> float:
    """Return the contrast of ``colour`` with that ground of ``theme`` on which it shows worst."""
    return min(ratio(colour, ground) for ground in GROUNDS[theme])


def readable(colour: str, theme: Theme) -> str:
    """Return ``colour`` where it can be read in ``theme``, else the nearest shade of its hue that can.

    Nearest is the one whose lightness differs least: darker in the light theme; lighter in the dark one, and
    there no more than MUTED.
    """
    if lowest_ratio(colour, theme) >= LEAST:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    if theme == "dark":
        saturation = min(saturation, MUTED)
    end = 0 if theme == "light" else _SHADES
    way = range(round(lightness * _SHADES), end, -1 if theme == "light" else 1)
    for step in way:
        shade = _written(colorsys.hls_to_rgb(hue, step / _SHADES, saturation))
        if lowest_ratio(shade, theme) >= LEAST:
            return shade
    return "#000000" if theme == "light" else "#FFFFFF"


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _written(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
