"""Where the files of our typeface are, Source Sans: in a Python package, or where Debian has its own.

Lives here: the two places, what the files are called there, and whether letters can be joined on paper.
Must not: read the files, or import Qt.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import NamedTuple

PACKAGE = "font_source_sans_pro"
DEBIAN = Path("/usr/share/fonts/opentype/sourcesans3")


class Typeface(NamedTuple):
    """The typeface: what its family is called, and its files by their style."""

    family: str
    regular: Path
    semibold: Path
    bold: Path
    italic: Path


def typeface(debian: Path = DEBIAN) -> Typeface | None:
    """Return the typeface, or None on a machine that has neither; the Python package goes first."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is not None and spec.submodule_search_locations:
        folder = Path(next(iter(spec.submodule_search_locations))) / "files"
        return _in(folder, "Source Sans Pro", "SourceSansPro-{}.ttf")
    return _in(debian, "Source Sans 3", "SourceSans3-{}.otf") if debian.is_dir() else None


def joins_letters() -> bool:
    """Return whether paper can have scripts with letters that join, as in Arabic; not so on Debian 13."""
    return importlib.util.find_spec("uharfbuzz") is not None


def _in(folder: Path, family: str, name: str) -> Typeface:
    styles = ("Regular", "Semibold", "Bold", "It")
    return Typeface(family, *(folder / name.format(style) for style in styles))
