"""`changes --html`: one page that stands alone, and tells what the terminal tells."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.options import main


@pytest.fixture
def old(project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    return file


@pytest.fixture
def compared(old: Path, capsys):
    """Compare the shipped content with an edit: the exit code, the page, and the lines of the terminal."""

    def compared(text: str) -> tuple[int, str, list[str]]:
        new, out = old.with_name("new.yaml"), old.with_name("out.html")
        new.write_text(text, encoding="utf-8")
        code = main(["changes", str(old), str(new), "--html", str(out)])
        assert main(["changes", str(old), str(new)]) == code
        return code, out.read_text(encoding="utf-8"), capsys.readouterr().out.splitlines()

    return compared


class Page(HTMLParser):
    """Counts what a page is made of, and what it would fetch."""

    def __init__(self):
        super().__init__()
        self.tags, self.links = [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href")]


def test_the_page_stands_alone_with_old_and_new_beside_each_other(compared, old):
    text = old.read_text(encoding="utf-8")
    code, text, _ = compared(text.replace("Wash with cool water, not hot.", "Wash & soap with cool water."))
    page = Page()
    page.feed(text)
    assert code == 0
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert page.links == []
    assert "url(" not in text
    assert "&amp; soap" in text
    assert "<del>" in text
    assert "<ins>" in text


def test_a_page_that_cannot_be_written_gives_2(old):
    assert main(["changes", str(old), str(old), "--html", str(old.parent / "no" / "out.html")]) == 2


NEW = """      - id: scar
        text: "A scar that itches"
        picture: problem-brown
        alt: "A scar."
        floor: expected
        source: [design]
        confirm: clinic
        say: "I have a scar that itches."
        normal:
          text: "A scar can itch for a while."
          source: [design]
          confirm: clinic
"""


def test_the_page_and_the_terminal_tell_the_same_under_the_same_headings(compared, old):
    """Of all kinds: calmer, gone, new and calm, more urgent, in other words."""
    text = old.read_text(encoding="utf-8")
    other = '      - id: other\n        text: "Something else'
    text = text.replace(other, NEW + other).replace("Wash with cool water, not hot.", "Wash with cool water.")
    start, end = text.index("        - id: stroke"), text.index("        - id: foot")
    code, page, lines = compared(text[:start] + text[end:])
    headings = re.findall(r"<h2>(.*?)</h2>", page)
    assert code == 1
    assert len(headings) >= 5
    assert [line.removesuffix(":") for line in lines if line.endswith(":") and line[0] != " "] == headings
    gone = next(line for line in lines if line.startswith('  Danger sign "Face drooping'))
    assert gone.endswith('Even if it has gone."')  # all of its words: they stand nowhere else any more


def test_what_is_gone_as_a_whole_can_be_read_and_is_not_struck_through(compared, old):
    text = old.read_text(encoding="utf-8")
    gone = '      - text: "Wash with cool water, not hot."\n        source: [S29]\n'
    assert gone in text
    page = compared(text.replace(gone, ""))[1]
    assert '<td>Wash with cool water, not hot.</td><td><span class="nothing">nothing</span></td>' in page


def test_paper_has_numbered_pages_and_whole_borders(compared, old):
    page = compared(old.read_text(encoding="utf-8"))[1]
    assert "counter(page)" in page
    assert (
        "padding: 0 1pt" in page
    )  # without it the right border of each table is cut off at the paper's edge
