"""`schema`: the JSON Schema of content.yaml, for completion and help while editing.

What the schema says is decided in the room `content`, never here.
"""

from __future__ import annotations

import argparse
import json

from kiosk.content.reader import PICTURES, picture_names
from kiosk.content.schema import content_schema


def run(args: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes the command line
    """Print the schema; always 0."""
    print(as_text())
    return 0


def as_text() -> str:
    """Return what is printed: the schema as JSON, the same on every run."""
    return json.dumps(content_schema(picture_names(PICTURES)), indent=2)
