"""docs/editing.md, followed to the letter: every edit is made, and every answer that it quotes is given.

The page is read block by block, in order. What a block is for stands behind its language, where readers of
the page do not see it:

- ``yaml find``: these lines stand in the file, once.
- ``yaml write``: they are replaced by these, for good.
- ``yaml mistake``: they are replaced by these, until the next block that edits.
- ``text check``: this is what `check` says now; a line of three dots stands for any lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.content.lint.grades import HIGHEST_GRADE, LONGEST_SENTENCE
from kiosk.content.reading import flesch_kincaid, sentences, syllables_by_ear, words
from kiosk.options import main

FENCE = re.compile(r"^```(\w+)(?: (\w+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY_LINES = "..."


@dataclass(frozen=True)
class Block:
    """A block of the page: its language, what it is for ("" for nothing), its text and its line."""

    language: str
    purpose: str
    text: str
    line: int


def blocks(page: str) -> list[Block]:
    return [
        Block(found[1], found[2] or "", found[3], page.count("\n", 0, found.start()) + 1)
        for found in FENCE.finditer(page)
    ]


class Reader:
    """Somebody who follows the page in a folder of their own."""

    def __init__(self, folder: Path, shipped: str, capsys) -> None:
        self.file = folder / "content.yaml"
        self.text = shipped
        self.current = ""
        self._capsys = capsys

    def follow(self, block: Block) -> None:
        match block.purpose:
            case "find":
                count = f"\n{self.text}".count(f"\n{block.text}")
                assert count == 1, (
                    f"line {block.line} of the page: these lines stand {count} times in the file"
                )
                self.current = block.text
                self._save(self.text)
            case "write":
                self.text = self._with(block.text)
                self.current = block.text
                self._save(self.text)
            case "mistake":
                self._save(self._with(block.text))
            case "check":
                said = self.check()
                assert is_quoted(block.text, said), f"line {block.line} of the page; check says:\n{said}"

    def check(self) -> str:
        main(["check", "content.yaml"])
        return self._capsys.readouterr().out

    def put_right(self) -> None:
        """Take back the last mistake."""
        self._save(self.text)

    def _with(self, lines: str) -> str:
        return f"\n{self.text}".replace(f"\n{self.current}", f"\n{lines}").removeprefix("\n")

    def _save(self, text: str) -> None:
        self.file.write_text(text, encoding="utf-8")


def is_quoted(quote: str, said: str) -> bool:
    """Say whether the words said are those quoted; three dots stand for any lines."""
    lines = [".*" if line == ANY_LINES else re.escape(line) for line in quote.splitlines()]
    return (
        re.fullmatch("\n".join(lines).replace("\n.*", "(?:\n.*)?"), said.rstrip("\n"), re.DOTALL) is not None
    )


@pytest.fixture(scope="module")
def page(project: Path) -> str:
    return (project / "docs" / "editing.md").read_text(encoding="utf-8")


def test_the_page_holds_when_followed_to_the_letter(page, project, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    reader = Reader(tmp_path, (project / "content.yaml").read_text(encoding="utf-8"), capsys)
    reader.file.write_text(reader.text, encoding="utf-8")
    for block in blocks(page):
        reader.follow(block)
    reader.put_right()
    assert reader.check().startswith("content.yaml: all is well\n"), "the page ends with a broken file"


def test_every_mistake_and_every_task_is_followed_by_what_check_says(page):
    for block, following in zip(blocks(page), [*blocks(page)[1:], None], strict=True):
        if block.purpose == "mistake":
            assert following, block
            assert following.purpose == "check", block


@pytest.mark.parametrize(
    "task",
    [
        "Change a phone number",
        "Reword a sentence",
        "Change a number of days",
        "Add a topic",
        "Add a question",
        "Show your own colour and logo",
    ],
)
def test_a_task_is_shown_with_what_goes_wrong(page, task):
    _, found, rest = page.partition(f"\n## {task}\n")
    assert found
    purposes = {block.purpose for block in blocks(rest.partition("\n## ")[0])}
    assert purposes >= {"find", "write", "mistake", "check"}


def test_every_block_has_a_purpose_that_is_followed(page):
    purposes = {(block.language, block.purpose) for block in blocks(page)}
    assert purposes == {
        ("sh", ""),
        ("yaml", ""),
        ("yaml", "find"),
        ("yaml", "write"),
        ("yaml", "mistake"),
        ("text", "check"),
    }
    assert page.count("```") == 2 * len(blocks(page))


def test_the_page_keeps_to_the_rules_it_gives_for_patients(page):
    prose = re.sub(r"`[^`\n]+`", "that", FENCE.sub("\n", page))
    paragraphs = re.split(r"\n\s*\n|\n\s*(?:-|\d\.) ", prose)
    said = [sentence for paragraph in paragraphs for sentence in sentences(paragraph)]
    assert not [sentence for sentence in said if len(words(sentence)) > LONGEST_SENTENCE]
    assert flesch_kincaid(paragraphs, syllables_by_ear) <= HIGHEST_GRADE


def test_a_quote_with_three_dots_leaves_lines_out():
    assert is_quoted("a\n...\n", "a\nb\nc\n")
    assert is_quoted("a\n...\n", "a\n")
    assert not is_quoted("a\n", "a\nb\n")
    assert not is_quoted("b\n...\n", "a\nb\n")
