"""Tables, charts and the ladder as HTML. A chart is a table too, so that a screen reader can read it."""

from __future__ import annotations

from itertools import groupby

from kiosk.content.entry import LevelName
from kiosk.signoff.book.html.words import cell, mark, said, shape, text
from kiosk.signoff.book.pages import Band, Chart, Floors, Ladder, Part, Row, Table


def table(block: Table) -> str:
    """Return a table; its head is repeated on every printed page."""
    columns = "".join(f'<col style="width:{share:.1%}">' for share in block.widths)
    head = "".join(f'<th scope="col">{text(words)}</th>' for words in block.head)
    rows = "".join(_row(row, len(block.widths)) for row in block.rows)
    kind = ' class="room"' if block.room else ' class="dense"' if block.dense else ""
    top = f"<thead><tr>{head}</tr></thead>" if head else ""
    return f"<table{kind}><colgroup>{columns}</colgroup>{top}<tbody>{rows}</tbody></table>"


def _row(row: Row | Band, columns: int) -> str:
    if isinstance(row, Band):
        return f'<tr class="band"><th colspan="{columns}" scope="rowgroup">{cell(row.cell)}</th></tr>'
    return f"<tr>{''.join(f'<td>{cell(parts)}</td>' for parts in row.cells)}</tr>"


def chart(block: Chart) -> str:
    """Return a chart: a column for each time, and over each run of equal floors one bar."""
    words = {each.level: each.word for each in block.words}
    heads = "".join(f'<th scope="col">{text(time)}</th>' for time in block.times)
    parts = "".join(_part(part, words, len(block.times)) for part in block.parts)
    return (
        f'<table class="chart"><caption>{text(block.title)}: days since the treatment</caption>'
        f"<thead><tr><td></td>{heads}</tr></thead><tbody>{parts}</tbody></table>"
    )


def _part(part: Part, words: dict[LevelName, str], times: int) -> str:
    head = ""
    if part.label:
        when = f" <i>({text(part.when)})</i>" if part.when else ""
        asked = f"<b>{text(part.label)}:</b> {text(part.ask)}{when}"
        head = f'<tr class="band"><th colspan="{times + 1}" scope="rowgroup">{asked}</th></tr>'
    return head + "".join(_floors(row, words) for row in part.rows)


def _floors(row: Floors, words: dict[LevelName, str]) -> str:
    opens = f"<div><i>\N{RIGHTWARDS ARROW} opens: {text(row.opens)}</i></div>" if row.opens else ""
    bars = ""
    for level, columns in groupby(row.levels):
        span = len(list(columns))
        if level is None:
            bars += f'<td colspan="{span}" class="unasked"><i>not asked</i></td>'
            continue
        word = f'<b class="word">{text(words[level])}</b>'
        bars += f'<td colspan="{span}"><div class="bar {level}">{shape(level)} {word}</div></td>'
    return f'<tr><th scope="row">{said(row.said)}{opens}</th>{bars}</tr>'


def ladder(block: Ladder) -> str:
    """Return the ladder: each screen with its outcome beside it, and what leads on to the next."""
    stages = "".join(
        f'<div class="stage"><div class="asked"><b>{text(stage.title)}</b><div>{text(stage.ask)}</div>'
        f"<ul>{''.join(f'<li>{text(item)}</li>' for item in stage.items)}</ul></div>"
        f'<div class="aside"><i>{text(stage.aside)}</i><div class="outcome">\N{RIGHTWARDS ARROW} '
        f"{mark(stage.outcome)}</div></div></div>"
        f'<div class="onward">\N{DOWNWARDS ARROW} <i>{text(stage.onward)}</i></div>'
        for stage in block.stages
    )
    return f'<div class="ladder">{stages}<div class="asked foot"><b>{text(block.foot)}</b></div></div>'
