"""The JSON Schema of content.yaml for editors: what may stand where, with a sentence and examples.

It comes from the model, so it cannot say anything else than the reader does; hints.py adds the words, and the
pictures that there are become choices. Rules on the whole file (rules.py, lint) are beyond any schema.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from kiosk.content.hints import LEVELS, Hint, hint
from kiosk.content.model import Content
from kiosk.content.wanted import PATTERNS

Schema = dict[str, Any]

DIALECT: Final = "http://json-schema.org/draft-07/schema#"
"""The dialect that editors know best."""


def content_schema(pictures: Iterable[str]) -> Schema:
    """Return the schema; ``pictures`` are the names of those that exist."""
    there = sorted(pictures)
    made = Content.model_json_schema(ref_template="#/definitions/{model}")
    entries: dict[str, Schema] = made.pop("$defs")
    for name, entry in {"Content": made, **entries}.items():
        entry["description"] = entry["description"].replace("``", '"')
        entry["properties"] = {
            key: _completed(_without_nothing(value), hint(name, key))
            for key, value in entry["properties"].items()
        }
        if "picture" in entry["properties"]:
            entry["properties"]["picture"]["enum"] = there
    return {"$schema": DIALECT, **made, "title": "content.yaml", "definitions": entries}


def _completed(schema: Schema, words: Hint) -> Schema:
    """Return the schema of one key with its words."""
    schema["description"] = words.says
    if words.examples and "enum" not in schema:
        is_list = schema.get("type") == "array"
        schema["examples"] = [list(words.examples)] if is_list else list(words.examples)
    if schema.get("pattern") in PATTERNS:
        schema["description"] += f" Write {PATTERNS[schema['pattern']]}."
    if set(schema.get("enum", ())) <= set(LEVELS) and "enum" in schema:
        schema["enumDescriptions"] = [LEVELS[level] for level in schema["enum"]]
    if schema.get("default") in (None, "", [], ()):
        schema.pop("default", None)
    return schema


def _without_nothing(schema: Schema) -> Schema:
    """Return the schema without the choice of nothing: what is optional is left out, not left empty."""
    options = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
    if len(options) != 1:
        return schema
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    return {**options[0], **rest}
