"""A translation of the content as its file holds it: resources/content/CODE.yaml.

Types only. Whether a translation still fits the content is fitting.py's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from kiosk.content.entry import Entry, Short

CODE: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$"
"""A language as the world writes it: ``es``, ``ar``, ``pt-BR``."""

Direction = Literal["ltr", "rtl"]
"""Where a line begins: on the left, or on the right."""


class Pair(Entry):
    """One text in both languages: ``says`` stands for the English ``of``, and is empty until it is written.

    Where the English has changed, ``was`` and ``said`` keep what stood here before, for the translator.
    """

    of: Annotated[str, Field(min_length=1)]
    says: str
    was: str = ""
    said: str = ""


class Translation(Entry):
    """The whole of one language; ``name`` is what its speakers call it.

    ``approved_by`` is the name and role of the clinician who answers for it, None while it awaits one.
    """

    language: Annotated[str, Field(pattern=CODE)]
    name: Short
    direction: Direction
    approved_by: Short | None = None
    texts: Mapping[Annotated[str, Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")], Pair]
