"""The colours of the pictures, by theme and by skin tone.

Here live: the colour tables, the names of the style classes a picture file may
use, and the style sheet made from both. Not here: drawing, files, Qt, and the
colours of the screens themselves (those belong to the theme of the screens).

A role such as ``red`` gives two classes: ``red`` fills a shape, ``red-line``
strokes it. ``edge`` adds the outline to a filled shape. ``hatch`` draws only in
the two strict themes, where a line must say what a colour says elsewhere.
``tone-1`` to ``tone-5`` on a group keep the skin inside it in that tone, whatever
tone the patient chose: for a picture that shows several people.
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
    "bruise-old",
    "brown",
    "brown-soft",
    "vein",
    "vein-fine",
    "pale",
    "cold",
    "numb",
    "lump",
    "crust",
    "wound",
    "wound-deep",
    "rim",
)

# One row per tone, 1 very light to 5 very dark, in the order of _SKIN_ROLES.
# On tones 4 and 5 redness is drawn as it looks there: purple, or only darker. An old bruise
# turns olive there, not yellow. The bed of an open sore stays pink or red on every skin.
_SKIN: Final[dict[int, str]] = {
    1: "f7dcc9 eac1a6 fff6ee 5e3a2c cc3a34 eb988f 4e2f68 9a7aa8 c4a336 9c6431 cb9a68 2f5f98 bd3146"
    " fdfdfb a2aad2 3c4a58 e0796f 4a1e16 c03530 7a1518 2e1e16",
    2: "eec6a4 dba982 fde6cc 54331f c0362e dd8475 4c2e62 8c6a98 b5922e 8a5526 bb8450 2a5690 b02c40"
    " fbf6ee 929ac8 34424f d26c5e 451a12 b82e2a 72141a 2e1e16",
    3: "d8a679 c18c5c efc99f 452614 a42e28 c26750 44284f 7e5272 957622 6b3d1a 9c6534 204872 96203a"
    " f4ece0 7a80b0 2c3843 b2553f 3a120c b02a2c 66101a 2e1e16",
    4: "a06c46 885738 c4905f 2a140a 621a2c 7c3a3e 30182f 582f48 66501c 47260f 6e4120 142c4c 54102c"
    " dccabb 545783 f4ece2 753a32 1f0a06 d8605c 5a0e16 24120a",
    5: "704a33 5b3a24 966a4b 140803 330c20 4c222e 170719 381a2c 443310 25120a 45260f 0a1626 2c0518"
    " bfae9e 343552 f8f0e8 401e1e 100402 d4605e 480a12 140803",
}

# What the strict themes draw in grey is told apart by form, so all that is asked of it is to be seen.
_STRICT_SKIN: Final[dict[str, str]] = {
    "black_on_white": "ffffff e2e2e2 ffffff 000000 6a6a6a c6c6c6 2a2a2a 8a8a8a c8c8c8 6e6e6e c0c0c0 000000"
    " 000000 ffffff bababa 000000 bdbdbd 000000 8c8c8c 000000 000000",
    "white_on_black": "000000 2c2c2c 5a5a5a ffffff b4b4b4 5a5a5a f0f0f0 9a9a9a 5c5c5c a8a8a8 5c5c5c ffffff"
    " ffffff 000000 484848 ffffff 6a6a6a ffffff 7c7c7c 000000 ffffff",
}

# In the dark theme a limb must stand out from a dark card, but a finger laid on light skin needs a
# dark outline: the outline of skin is pale only where the skin itself is dark.
_RIM_IN_DARK: Final = {4: "f2e9dc", 5: "f2e9dc"}

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
    "hair-dark": "3c2a22 5a4438 2e2e2e cfcfcf",
    "hair-warm": "8c4f2e a0633c 7a7a7a b0b0b0",
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
CLASSES: Final = (
    frozenset(ROLES)
    | {f"{role}-line" for role in ROLES}
    | {f"tone-{tone}" for tone in TONES}
    | {"edge", "hatch", "none"}
)


def colours(theme: str, tone: int) -> dict[str, str]:
    """Return role -> "#rrggbb" for a theme (one of THEMES) and a tone (1 to 5).

    The two strict themes are grey only, so there the tone changes nothing.
    """
    row = _STRICT_SKIN.get(theme, _SKIN[tone])
    column = THEMES.index(theme)
    found = {role: f"#{value}" for role, value in zip(_SKIN_ROLES, row.split(), strict=True)}
    found.update({role: f"#{values.split()[column]}" for role, values in _THINGS.items()})
    if theme == "dark" and tone in _RIM_IN_DARK:
        found["rim"] = f"#{_RIM_IN_DARK[tone]}"
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
    rules.append(f".skin.edge{{stroke:{found['rim']}}}")
    rules.append(f".hatch{{fill:none;stroke:{hatch}}}")
    rules.append(".none{fill:none;stroke:none}")
    return "\n".join(rules)


def tone_rules(theme: str) -> str:
    """Return the CSS that keeps a group in its own skin tone (``tone-1`` to ``tone-5``).

    Apart from style_sheet, because few pictures need it and every rule costs time.
    """
    rules = []
    for tone in TONES:
        found = colours(theme, tone)
        for role in _SKIN_ROLES:
            rules.append(f".tone-{tone} .{role}{{fill:{found[role]}}}")
            rules.append(f".tone-{tone} .{role}-line{{fill:none;stroke:{found[role]}}}")
        rules.append(f".tone-{tone} .skin.edge{{stroke:{found['rim']}}}")
    return "\n".join(rules)
