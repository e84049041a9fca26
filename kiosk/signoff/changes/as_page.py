"""A comparison as one page for reading and printing: old and new side by side, no script, nothing fetched.

All that matters is in words and in lines, never in colour alone, so that a grey print says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import escape
from itertools import groupby
from typing import Final

from kiosk.content.problems import written
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.examples import Example
from kiosk.signoff.changes.phrasing import counted_many, group_heading, sections, verdict
from kiosk.signoff.changes.wording import Difference

MOST_EXAMPLES: Final = 40
"""Examples of one group that are printed; a reader who wants more has JSON."""

_STYLE: Final = """
:root { color-scheme: light; }
body { font: 16px/1.45 "Source Sans Pro", "Segoe UI", "DejaVu Sans", sans-serif; color: #111;
  background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2.2rem 0 .6rem; border-top: 2px solid #111;
  padding-top: .6rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
.files { margin: 0; color: #333; overflow-wrap: anywhere; }
.verdict { border: 3px solid #111; padding: .7rem 1rem; font-weight: bold; font-size: 1.15rem; }
.calm { border-style: double; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #555; padding: .35rem .55rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
th { background: #eee; }
tr { break-inside: avoid; }
h2, h3 { break-after: avoid; }
.said { width: 52%; }
td p { margin: 0 0 .3rem; }
td p:last-child { margin: 0; }
.answer { font-weight: bold; }
.remark { font-style: italic; font-weight: normal; }
.nothing { color: #444; font-style: italic; }
del { text-decoration: line-through; text-decoration-thickness: 2px; }
ins { text-decoration: underline; text-decoration-thickness: 2px; font-weight: bold; }
.path { font: .8rem/1.3 "DejaVu Sans Mono", Consolas, monospace; color: #444; }
.now { font-weight: bold; }
@media print {
  body { margin: 0; max-width: none; padding: 0 1pt; font-size: 9.5pt; line-height: 1.35; }
  h1 { font-size: 17pt; }
  h2 { font-size: 12.5pt; margin-top: 1.2rem; }
  h3 { font-size: 9.5pt; margin-top: .9rem; }
  .verdict { font-size: 11.5pt; }
  th { background: none; border-bottom-width: 2px; }
  th, td { padding: .2rem .45rem; }
  td p { margin: 0 0 .12rem; }
}
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-right { content: counter(page) " of " counter(pages);
  font: 8.5pt "Source Sans Pro", "Segoe UI", "DejaVu Sans", sans-serif; } }
"""


def as_page(changes: Changes, old: str, new: str) -> str:
    """Return the page; ``old`` and ``new`` are what the two versions are called."""
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>What changes for patients: {escape(new)}</title>",
            f"<style>{_STYLE}</style></head><body>",
            "<h1>What changes for patients</h1>",
            f'<p class="files">From {escape(old)} to {escape(new)}.</p>',
            f'<p class="files">{counted_many(changes.total)} compared.</p>',
            *_body(changes),
            "</body></html>",
            "",
        ]
    )


def _body(changes: Changes) -> Iterator[str]:
    calm = "" if changes.must_be_agreed else " calm"
    yield f'<p class="verdict{calm}">{escape(verdict(changes))}</p>'
    for section in sections(changes):
        if section.heading:
            yield f"<h2>{escape(section.heading)}</h2>"
        for group in section.groups:
            yield from _group(group)
        if section.names:
            yield f"<ul>{''.join(f'<li>{escape(name)}</li>' for name in section.names)}</ul>"
        yield from _differences(section.differences)
        if section.sentence:
            yield f"<p>{escape(section.sentence)}</p>"


def _group(group: Group) -> Iterator[str]:
    yield f"<h3>{escape(group_heading(group).replace('->', '→'))}</h3>"
    yield '<table><thead><tr><th class="said">A patient says</th><th>was told</th><th>is now told</th></tr>'
    yield "</thead><tbody>"
    yield from (_example(example) for example in group.examples[:MOST_EXAMPLES])
    yield "</tbody></table>"
    if (more := len(group.examples) - MOST_EXAMPLES) > 0:
        yield f"<p>And {more:,} more of the same kind; the JSON form lists all.</p>"


def _example(example: Example) -> str:
    said = "".join(
        f'<p>{escape(said.question)} <span class="answer">{escape(said.answer)}</span>'
        + (f' <span class="remark">[{escape(said.remark)}]</span>' if said.remark else "")
        + "</p>"
        for said in example.said
    )
    was, now = escape(example.was_told), escape(example.is_told)
    return f'<tr><td class="said">{said}</td><td>{was}</td><td class="now">{now}</td></tr>'


def _differences(found: tuple[Difference, ...]) -> Iterator[str]:
    for place, differences in groupby(found, key=lambda difference: difference.place):
        listed = list(differences)
        path = written(listed[0].path)
        yield f'<h3>{escape(place)} <span class="path">{escape(path)}</span></h3>'
        yield "<table><thead><tr><th>old</th><th>new</th></tr></thead><tbody>"
        for difference in listed:
            old, new = _marked(difference.old, difference.new)
            yield f"<tr><td>{old}</td><td>{new}</td></tr>"
        yield "</tbody></table>"


def _marked(old: str | None, new: str | None) -> tuple[str, str]:
    """Return both texts, with the words that differ struck through in the old and underlined in the new.

    What is gone as a whole has "nothing" beside it and is not struck through: it has to be read.
    """
    nothing = '<span class="nothing">nothing</span>'
    if old is None or new is None:
        was = nothing if old is None else escape(old)
        return was, nothing if new is None else f"<ins>{escape(new)}</ins>"
    words = re.split(r"(\s+)", old), re.split(r"(\s+)", new)
    was, now = "", ""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        gone, came = escape("".join(words[0][i1:i2])), escape("".join(words[1][j1:j2]))
        was += gone if tag == "equal" or not gone else f"<del>{gone}</del>"
        now += came if tag == "equal" or not came else f"<ins>{came}</ins>"
    return was, now
