"""The colours of the pictures, by theme and by skin tone.

Here live: the colour tables, the names of the style classes a picture file may
use, and the style sheet made from both. Not here: drawing, files, Qt, and the
colours of the screens themselves (those belong to the theme of the screens).

A role such as ``red`` gives two classes: ``red`` fills a shape, ``red-line``
strokes it. ``edge`` adds the outline to a filled shape. ``hatch`` draws only in
the two strict themes, where a line must say what a colour says elsewhere.
"""

from __future__ import annotations

from typing import Final

THEMES: Final = ("light", "dark", "black_on_white", "white_on_black")
TONES: Final = (1, 2, 3, 4, 5)

_SKIN_ROLES: Final = (
    "skin",
    "skin-shade",
    "skin-light",
    "detail",
    "red",
    "red-soft",
    "bruise-dark",
    "bruise-mid",
    "bruise-yellow",
    "brown",
    "brown-soft",
    "vein",
    "vein-fine",
    "pale",
    "cold",
    "numb",
    "lump",
    "crust",
)

# One row per tone, 1 very light to 5 very dark, in the order of _SKIN_ROLES.
# On tones 4 and 5 redness is drawn as it looks there: purple, or only darker.
_SKIN: Final[dict[int, str]] = {
    1: "f7dcc9 eac0a6 fff3ea 6a4433 d2443c f2aaa0 5a3a70 a184ac d8c160 a9713f d3a77e 35669f c23a4c"
    " f4f4f2 aab2d6 3c4a58 e58b80 5c2a20",
    2: "eec6a4 dca880 fbe2cb 5c3a28 c73f36 e8978a 56366a 94729c cfb24c 95602f c4935f 2e5f98 b93244"
    " f3eee8 9aa3cc 34424f d97a6c 54261c",
    3: "d8a679 bf8959 ecc49c 4a2c1a ae342d cf7a63 4b2d5c 845a7c e6c75a 754520 a8713d 25517f 9c2438"
    " eadfd2 8288b4 2c3843 b9604b 451e14",
    4: "a9744e 8e5b39 c89468 331c10 6e2230 8a4443 371d3e 643a52 bf9440 512d14 7a4c2a 183752 5e1430"
    " cdb8a6 5d6088 f1e8de 84453a 2c120c",
    5: "7d5239 643e29 9f7152 22120a 42142c 5c2e38 1d0e20 432434 a67f3f 301a0c 4f2f1a 0e1d30 36081f"
    " b09c8e 40435f f4ece3 4c2226 1a0a06",
}

_STRICT_SKIN: Final[dict[str, str]] = {
    "black_on_white": "ffffff e2e2e2 ffffff 000000 6a6a6a cccccc 2a2a2a 8a8a8a d8d8d8 6e6e6e c6c6c6 000000"
    " 000000 ffffff bababa 000000 bdbdbd 000000",
    "white_on_black": "000000 2c2c2c 5a5a5a ffffff b4b4b4 555555 f0f0f0 9a9a9a 4a4a4a a8a8a8 545454 ffffff"
    " ffffff 000000 484848 ffffff 6a6a6a ffffff",
}

# Everything that is not skin: role -> colour in the order of THEMES.
_THINGS: Final[dict[str, str]] = {
    "line": "2e1e16 f2e9dc 000000 ffffff",
    "seam": "2e1e16 2e1e16 000000 000000",  # a line on something white
    "paper": "fffdf8 23292c ffffff 000000",
    "paper-shade": "e9e1d2 3b4347 e6e6e6 333333",
    "white": "ffffff f7f3ea ffffff ffffff",
    "ink": "22303a f2e9dc 000000 ffffff",
    "cloth": "3f8088 4f969c c4c4c4 5c5c5c",
    "cloth-shade": "2b626a 38767c 9a9a9a 3c3c3c",
    "cloth-light": "9cc6c8 a9d2d2 eeeeee 8a8a8a",
    "warm": "d9b98c c7a678 dedede 4a4a4a",
    "warm-shade": "bd9764 a78656 b4b4b4 333333",
    "clay": "c8805f c07a5c cccccc 525252",
    "clay-shade": "a8634a 9f6048 a2a2a2 383838",
    "hair": "a59d94 b5aea4 a8a8a8 8c8c8c",
    "metal": "cfd3d3 aab1b3 e0e0e0 666666",
    "metal-shade": "a3a9aa 868e90 b0b0b0 444444",
    "blood": "9c1b1b c23a34 3a3a3a d0d0d0",
    "accent": "0b4f5c 86cdd0 000000 ffffff",
    "alarm": "9c1b1b ffa294 000000 ffffff",
    "sun": "e9b53a e9b53a e6e6e6 444444",
    "cool": "a9d3e6 7db6d0 ececec 444444",
    "mark": "22303a f2e9dc 000000 ffffff",
    "ghost": "7b7068 a79f94 555555 bbbbbb",
}

ROLES: Final = (*_SKIN_ROLES, *_THINGS)
CLASSES: Final = frozenset(ROLES) | {f"{role}-line" for role in ROLES} | {"edge", "hatch", "none"}


def colours(theme: str, tone: int) -> dict[str, str]:
    """Return role -> "#rrggbb" for a theme (one of THEMES) and a tone (1 to 5).

    The two strict themes are grey only, so there the tone changes nothing.
    """
    row = _STRICT_SKIN.get(theme, _SKIN[tone])
    column = THEMES.index(theme)
    found = {role: f"#{value}" for role, value in zip(_SKIN_ROLES, row.split(), strict=True)}
    found.update({role: f"#{values.split()[column]}" for role, values in _THINGS.items()})
    return found


def style_sheet(theme: str, tone: int, mark: str | None = None) -> str:
    """Return the CSS for every class in CLASSES, one rule a line.

    ``mark`` ("#rrggbb") replaces the colour of the level shapes when given.
    """
    found = colours(theme, tone)
    if mark is not None:
        found["mark"] = mark
    rules = [f".{role}{{fill:{value}}}" for role, value in found.items()]
    rules += [f".{role}-line{{fill:none;stroke:{value}}}" for role, value in found.items()]
    strict = theme in _STRICT_SKIN
    hatch = found["line"] if strict else "none"
    rules.append(f".edge{{stroke:{found['line']}}}")
    rules.append(f".hatch{{fill:none;stroke:{hatch}}}")
    rules.append(".none{fill:none;stroke:none}")
    return "\n".join(rules)
