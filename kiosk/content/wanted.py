"""What would be right at a place of content.yaml, in plain words, taken from the model's own schema.

Only the model's types speak here; rules that look at the whole file word their own remedies.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from kiosk.content.glossary import FORM
from kiosk.content.logo import NAME as LOGO_NAME
from kiosk.content.model import Content
from kiosk.content.problems import TreePath, did_you_mean, quoted

Schema = dict[str, Any]

PATTERNS: Final[dict[str, str]] = {
    r"^[a-z][a-z0-9_]{0,39}$": "a short name of small letters, digits and _, such as calf_pain",
    r"^[a-z][a-z0-9_-]{0,39}$": "a picture's name of small letters, digits, - and _, such as leg",
    r"^(L[1-9]\d?|R[1-9]\d?b?|S\d\d|design)$": "a source (L1 for a claim, R1 for a red flag, S01, or design)",
    r"^S\d\d$": "a source's id, such as S01",
    r"^L[1-9]\d?$": "a claim's id, such as L1",
    r"^R[1-9]\d?b?$": "a red flag's id, such as R1 or R9b",
    r"^[0-9+() .-]{3,24}$": 'a telephone number in quotes, such as "555 0100"',
    r"^[0-9 ]{2,12}$": 'an emergency number in quotes, such as "112"',
    r"^20\d\d-[01]\d-[0-3]\d$": 'a day in quotes, such as "2026-11-01"',
    FORM: 'words as they stand in the texts, in small letters, such as "clots"',
    r"^#[0-9A-Fa-f]{6}$": 'a colour in quotes, such as "#0B4F58"',
    LOGO_NAME: "the name of a PNG or SVG file in the folder of this one, such as logo.png",
}
"""Every pattern of the model in plain words."""


def wanted(path: TreePath) -> str:
    """What the model wants at a path: ``a whole number of days from 0 to 3650 is needed, such as 21``."""
    what, example = "nothing", ""
    match schema := _at(path):
        case {"const": value}:
            what = json.dumps(value)
        case {"enum": values}:
            what = f"one of {', '.join(values)}"
        case {"type": "integer", "minimum": least, "maximum": most}:
            is_days = str(path[-1]).endswith(("_days", "_day"))
            what = f"a whole number{' of days' if is_days else ''} from {least} to {most}"
            example = ", such as 21" if is_days else ""
        case {"type": "boolean"}:
            what = "true or false"
        case {"type": "array"}:
            what = f"a list of {_amount(schema, 'Items')}entries"
        case {"type": "object", "required": keys}:
            what = f"a group with the keys {', '.join(keys)}"
        case {"pattern": pattern}:
            what, comma, example = PATTERNS[pattern].partition(", such as")
            example = comma + example
        case {"type": "string"}:
            what = f"text of {_amount(schema, 'Length')}characters"
    return f"{what} is needed{example}"


def known_instead(path: TreePath) -> str:
    """What may stand in place of the unknown key that ends the path."""
    holder = _at(path[:-1])
    return (
        did_you_mean(str(path[-1]), _properties(holder))
        or f"the keys here are {', '.join(_properties(holder))}"
    )


def found(value: object) -> str:
    """A wrong value in plain words: ``is the text "3 weeks"``."""
    match value:
        case None:
            return "is empty"
        case bool():
            return f"is {json.dumps(value)}"
        case int():
            return f"is the number {value}"
        case str():
            return f"is the text {quoted(value)}" if value else "is an empty text"
        case tuple():
            return "is a list"
    return "is a group of keys"


@cache
def _schema() -> Schema:
    return Content.model_json_schema()


def _at(path: TreePath) -> Schema:
    """The schema at a path; empty where the path leaves the model."""
    here = _plain(_schema())
    for step in path:
        here = _plain(here.get("items", {}) if isinstance(step, int) else _properties(here).get(step, {}))
    return here


def _plain(schema: Schema) -> Schema:
    """The schema itself, behind a reference or beside "or nothing"."""
    if "anyOf" in schema:
        return _plain(next(option for option in schema["anyOf"] if option.get("type") != "null"))
    if "$ref" in schema:
        definition: Schema = _schema()["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        return definition
    return schema


def _properties(schema: Schema) -> dict[str, Schema]:
    properties: dict[str, Schema] = schema.get("properties", {})
    return properties


def _amount(schema: Schema, what: str) -> str:
    """``1 to 8``, ``1 or more``, ``at most 8`` or nothing, with a space behind."""
    least, most = schema.get(f"min{what}"), schema.get(f"max{what}")
    if least is not None and most is not None:
        return f"{least} to {most} "
    if most is not None:
        return f"at most {most} "
    return "" if least is None else f"{least} or more "
