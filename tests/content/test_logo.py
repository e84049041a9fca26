"""A logo is a small, harmless picture beside the content; anything else is refused in words for its owner."""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import logo
from kiosk.content.logo import LogoError, read_logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">{}</svg>'
SHAPE = '<path d="M0 0 L9 9" fill="#0B4F58"/>'


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * ((3 * width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def refused(folder: Path, name: str, data: bytes | str) -> str:
    (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(LogoError) as error:
        read_logo(folder, name)
    return str(error.value)


def test_a_png_is_read_as_it_is(tmp_path):
    (tmp_path / "logo.png").write_bytes(png(30, 10))
    assert read_logo(tmp_path, "logo.png") == png(30, 10)


def test_an_svg_keeps_its_shapes_and_loses_what_is_not_drawn(tmp_path):
    tools = '<t:grid xmlns:t="urn:some-tool" t:zoom="2"/><metadata>who drew it</metadata><title>Us</title>'
    inside = f'{tools}<g onclick="run()">{SHAPE}</g><!-- a note -->'
    (tmp_path / "logo.svg").write_text(SVG.format(inside), encoding="utf-8")
    kept = read_logo(tmp_path, "logo.svg").decode()
    assert 'd="M0 0 L9 9"' in kept
    for gone in ("grid", "zoom", "metadata", "title", "onclick", "note"):
        assert gone not in kept


def test_gradients_and_style_sheets_that_stay_inside_are_shapes_too(tmp_path):
    inside = (
        '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs>'
        '<style>.b{fill:url(#a)}</style><rect class="b" width="9" height="9" stroke="url( \'#a\' )"/>'
    )
    (tmp_path / "logo.svg").write_text(SVG.format(inside), encoding="utf-8")
    assert b"linearGradient" in read_logo(tmp_path, "logo.svg")


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('<image href="file:///etc/hostname"/>', "holds <image>"),
        ("<script>run()</script>", "holds <script>"),
        ("<foreignObject/>", "holds <foreignObject>"),
        ('<use href="#a"/>', "holds <use>"),
        ("<animate/>", "holds <animate>"),
        ("<filter/>", "holds <filter>"),
        ('<linearGradient href="other.svg#a"/>', "points to something outside"),
        ('<rect fill="url(http://there/a)"/>', "points to something outside"),
        ("<style>@import 'there.css';</style>", "points to something outside"),
        ('<style>.a{fill: URL( "there" )}</style>', "points to something outside"),
        ("<g>" * (logo.DEEPEST + 1) + "</g>" * (logo.DEEPEST + 1), "more than a logo needs"),
        ("<g/>" * (logo.MOST_SHAPES + 1), "more than a logo needs"),
    ],
)
def test_what_a_drawing_does_not_need_is_refused(tmp_path, inside, said):
    assert said in refused(tmp_path, "logo.svg", SVG.format(inside))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("logo.svg", f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{SVG.format("&a;")}', "defines names of its own"),
        ("logo.svg", SVG.format(SHAPE).encode("utf-16"), "is not an SVG"),
        ("logo.svg", "<html/>", "is not an SVG with a size"),
        ("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>', "is not an SVG with a size"),
        ("logo.svg", SVG.format("<g>"), "is not an SVG"),
        ("logo.svg", png(3, 3), "is not an SVG"),
        ("logo.png", SVG.format(SHAPE), "is not a PNG"),
        ("logo.png", b"", "is not a PNG"),
        ("logo.png", png(3, 3)[:20], "0 pixels"),
        ("logo.png", png(logo.LONGEST_SIDE + 1, 1), "2001 x 1 pixels"),
        ("logo.png", png(1, 1) + b"\0" * logo.LARGEST, "is larger than 512 KB"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(tmp_path, name, data, said):
    assert said in refused(tmp_path, name, data)


@pytest.mark.parametrize(
    "name",
    ["../logo.png", "/logo.png", "a/logo.png", "a\\logo.png", "logo.gif", ".png", "logo.png\n", "", "x" * 99],
)
def test_a_name_that_could_lead_elsewhere_is_refused(tmp_path, name):
    (tmp_path / "logo.png").write_bytes(png(3, 3))
    with pytest.raises(LogoError, match="is not the name of a picture"):
        read_logo(tmp_path / "inner", name)


def test_a_missing_file_is_told_with_what_to_do(tmp_path):
    with pytest.raises(LogoError, match=r'there is no file "logo\.png" beside the content; put'):
        read_logo(tmp_path, "logo.png")


def test_a_folder_of_that_name_is_no_logo(tmp_path):
    (tmp_path / "logo.png").mkdir()
    with pytest.raises(LogoError):
        read_logo(tmp_path, "logo.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has neither")
def test_neither_a_link_nor_a_pipe_is_followed(tmp_path):
    (tmp_path / "real.png").write_bytes(png(3, 3))
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    with pytest.raises(LogoError, match="is a link to another place"):
        read_logo(tmp_path, "link.png")
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(LogoError, match="is not a file"):
        read_logo(tmp_path, "pipe.png")


@given(st.binary(max_size=200), st.sampled_from(["", "\x89PNG\r\n\x1a\n", "<svg "]))
def test_no_bytes_do_more_than_be_refused(tmp_path_factory, data, start):
    folder = tmp_path_factory.mktemp("any")
    for name in ("logo.png", "logo.svg"):
        (folder / name).write_bytes(start.encode("latin-1") + data)
        with contextlib.suppress(LogoError):
            assert len(read_logo(folder, name)) >= 8
