"""The whole file: head, page one, contents, chapters, and the fingerprint at the foot."""

from __future__ import annotations

from importlib.resources import files

from kiosk.signoff.book.html.tables import chart, ladder, table
from kiosk.signoff.book.html.words import listed, said, shapes_once, text
from kiosk.signoff.book.pages import (
    Block,
    Book,
    Bullets,
    Chapter,
    Chart,
    Heading,
    Panel,
    Paragraph,
    Table,
)
from kiosk.signoff.fingerprint import grouped


def to_html(book: Book) -> str:
    """Return the book as one HTML file."""
    style = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    foot = f"Fingerprint {text(grouped(book.fingerprint))} \N{MIDDLE DOT} content {text(book.version)}"
    return (
        f'<!DOCTYPE html>\n<html lang="{text(book.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{text(book.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{shapes_once()}\n"
        f"<header><h1>{text(book.title)}</h1><p>{text(book.subtitle)}</p></header>\n"
        f"<main>\n{_blocks('front', book.front)}\n{_contents(book)}\n"
        f"{''.join(_chapter(chapter) for chapter in book.chapters)}</main>\n"
        f"<footer>{foot}</footer>\n</body>\n</html>\n"
    )


def _contents(book: Book) -> str:
    entries = "".join(
        f'<li><a href="#{chapter.id}">{text(chapter.title)}</a>{_within(chapter)}</li>'
        for chapter in book.chapters
    )
    return f'<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>{entries}</ol></nav>'


def _within(chapter: Chapter) -> str:
    heads = [
        (n, block)
        for n, block in enumerate(chapter.blocks)
        if isinstance(block, Heading) and block.depth == 2
    ]
    entries = "".join(f'<li><a href="#{chapter.id}-{n}">{text(head.text)}</a></li>' for n, head in heads)
    return f"<ul>{entries}</ul>" if entries else ""


def _chapter(chapter: Chapter) -> str:
    return (
        f'<section id="{chapter.id}">\n<h2>{text(chapter.title)}</h2>\n'
        f"{_blocks(chapter.id, chapter.blocks)}\n</section>\n"
    )


def _blocks(id_: str, blocks: tuple[Block, ...]) -> str:
    return "\n".join(_block(f"{id_}-{n}", block) for n, block in enumerate(blocks))


def _block(id_: str, block: Block) -> str:
    match block:
        case Heading(words, depth):
            made = f'<h{depth + 1} id="{id_}">{text(words)}</h{depth + 1}>'
        case Paragraph(words, style):
            made = f'<p class="{style.value}">{said(words)}</p>'
        case Bullets(items):
            made = listed(items)
        case Panel(title, items, grave):
            kind = "panel grave" if grave else "panel"
            made = f'<aside class="{kind}"><b>{text(title)}</b>{listed(items)}</aside>'
        case Table():
            made = table(block)
        case Chart():
            made = chart(block)
        case _:
            made = ladder(block)
    return made
