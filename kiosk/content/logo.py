"""The clinic's logo: a small PNG or SVG file beside content.yaml, read so that it can do no harm.

Here lives what such a file may be: how large, of which kind, with what in it. Not here: drawing it, and what
the screens show in its place (the clinic's name in words).
"""

from __future__ import annotations

import os
import re
import stat
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from kiosk.content.problems import quoted

LARGEST: Final = 512 * 1024
"""Bytes that a logo may have."""
LONGEST_SIDE: Final = 2_000
"""Pixels that a side of a PNG may have."""
MOST_SHAPES: Final = 5_000
"""Elements that an SVG may have."""
DEEPEST: Final = 32
"""How deep they may stand in one another."""

NAME: Final = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}\.(png|svg)$"
"""A file's name alone, so that no path leads out of the folder."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SVG: Final = "{http://www.w3.org/2000/svg}"
_HREFS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
_SHAPES: Final = frozenset(
    {"svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"}
    | {"style", "clipPath", "linearGradient", "radialGradient", "stop"}
)
_SILENT: Final = frozenset({"metadata", "title", "desc"})
_FETCHES: Final = re.compile(r"@import|url\(\s*['\"]?(?!\s*['\"]?#)", re.IGNORECASE)
_AS_PLAIN: Final = "save it as plain SVG, all of it as shapes, or as PNG"


class LogoError(Exception):
    """A logo that cannot be shown: what is wrong, and what would be right."""

    def __init__(self, wrong: str, right: str) -> None:
        super().__init__(f"{wrong}; {right}")
        self.wrong = wrong
        self.right = right


def read_logo(folder: Path, name: str) -> bytes:
    """Return the bytes of a logo in ``folder``: a PNG as it is, an SVG with nothing left in it but shapes.

    Raises:
        LogoError: the file is not there, is no ordinary file of that folder, is too large, is not what its
            name says, or holds what a drawing does not need.
    """
    if not re.fullmatch(NAME, name):
        raise LogoError(f"{quoted(name)} is not the name of a picture", "write a name such as logo.png")
    data = _bytes(folder / name, name)
    if name.endswith(".png"):
        _look_at_png(data, name)
        return data
    return _plain_svg(data, name)


def _bytes(path: Path, name: str) -> bytes:
    flags = os.O_RDONLY
    for one in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):  # no link is followed, no pipe is waited for
        flags |= getattr(os, one, 0)
    try:
        if path.is_symlink():
            raise LogoError(f"{quoted(name)} is a link to another place", "put the file itself there")
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - with flags of our own
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise LogoError(f"{quoted(name)} is not a file", "put the picture there")
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        right = "put the file into the folder of content.yaml, under this very name"
        raise LogoError(f"there is no file {quoted(name)} beside the content", right) from None
    except OSError as error:
        reason = os.strerror(error.errno).lower() if error.errno else str(error)
        raise LogoError(f"{quoted(name)} cannot be read ({reason})", "put a readable file there") from None
    if len(data) > LARGEST:
        raise LogoError(f"{quoted(name)} is larger than {LARGEST // 1024} KB", "make the picture smaller")
    return data


def _look_at_png(data: bytes, name: str) -> None:
    if not data.startswith(_PNG) or data[12:16] != b"IHDR":
        raise LogoError(f"{quoted(name)} is not a PNG", "save it as PNG or SVG")
    sides = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if not all(1 <= side <= LONGEST_SIDE for side in sides):
        wrong = f"{quoted(name)} is {sides[0]} x {sides[1]} pixels"
        raise LogoError(wrong, f"a side has from 1 to {LONGEST_SIDE}")


def _plain_svg(data: bytes, name: str) -> bytes:
    try:
        text = data.decode("utf-8-sig")
        if "<!" in re.sub(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>", "", text, flags=re.DOTALL):
            raise LogoError(f"{quoted(name)} defines names of its own (<!DOCTYPE ...>)", _AS_PLAIN)
        root = ET.fromstring(text)  # noqa: S314 - bounded, and without definitions
    except (UnicodeDecodeError, ET.ParseError):
        raise LogoError(f"{quoted(name)} is not an SVG", "save it as SVG or PNG") from None
    if root.tag != f"{_SVG}svg" or not (root.get("viewBox") or (root.get("width") and root.get("height"))):
        raise LogoError(f"{quoted(name)} is not an SVG with a size", _AS_PLAIN)
    _strip(root, name)
    plain: bytes = ET.tostring(root, encoding="utf-8")
    return plain


def _strip(root: ET.Element, name: str) -> None:
    """Take out of the drawing what is none; refuse what would fetch, run or repeat something."""
    waiting, seen = [(root, 1)], 0
    while waiting:
        node, depth = waiting.pop()
        seen += 1
        if seen > MOST_SHAPES or depth > DEEPEST:
            raise LogoError(f"{quoted(name)} is more than a logo needs", "draw it with fewer shapes")
        for child in list(node):
            kind = child.tag.removeprefix(_SVG)
            if child.tag != f"{_SVG}{kind}" or kind in _SILENT:
                node.remove(child)
            elif kind not in _SHAPES:
                raise LogoError(f"{quoted(name)} holds <{kind}>, which is no shape", _AS_PLAIN)
            else:
                waiting.append((child, depth + 1))
        said = [value for key, value in node.attrib.items() if key not in _HREFS]
        leads = [value for key, value in node.attrib.items() if key in _HREFS and not value.startswith("#")]
        if leads or any(map(_FETCHES.search, (*said, node.text or ""))):
            raise LogoError(f"{quoted(name)} points to something outside itself", _AS_PLAIN)
        for key in [key for key in node.attrib if key.startswith(("{", "on")) and key not in _HREFS]:
            del node.attrib[key]
