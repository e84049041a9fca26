"""The same book as HTML and as JSON: nothing missing, nothing fetched, nothing taken for markup."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

from kiosk.signoff.book.as_json import to_json
from kiosk.signoff.book.html.page import to_html
from kiosk.signoff.book.pages import Chapter, Paragraph, Said, words_of
from kiosk.signoff.fingerprint import grouped

VOID = {"meta", "col"}


class Reader(HTMLParser):
    """Collects words, ids and links, and fails on an element that is not closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_all_words_of_the_book_are_in_the_html(book):
    words = " ".join(" ".join(Reader(to_html(book)).words).split())
    # "lead" gets a colon behind it; all else stands as it is.
    missing = [text for text in words_of(book.chapters) if " ".join(text.split()) not in words]
    assert missing == []
    assert grouped(book.fingerprint) in words


def test_every_link_leads_to_a_place_in_the_file(book):
    read = Reader(to_html(book))
    assert len(set(read.ids)) == len(read.ids)
    assert {link.removeprefix("#") for link in read.links} <= set(read.ids)
    assert all(link.startswith("#") for link in read.links)


def test_the_file_needs_no_other(book):
    html = to_html(book)
    assert not re.search(r"https?:|src=|@import|url\(|<link|<script", html)


def test_nothing_in_a_text_is_taken_for_markup(book):
    evil = '<b onclick="x">&amp;'
    html = to_html(replace(book, version=evil, chapters=(Chapter("one", evil, (Paragraph(Said(evil)),)),)))
    assert evil not in html
    assert Reader(html).words.count(evil) >= 2


def test_the_json_says_the_same(book):
    data = json.loads(to_json(book))
    said: list[str] = []

    def walk(part: object) -> None:
        if isinstance(part, str):
            said.append(part)
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            walk(inner)

    walk(data)
    assert data["kind"] == "book"
    assert data["fingerprint"] == book.fingerprint
    assert set(words_of(book)) <= set(said)
    assert {block["kind"] for chapter in data["chapters"] for block in chapter["blocks"]} >= {
        "chart",
        "ladder",
        "table",
    }
