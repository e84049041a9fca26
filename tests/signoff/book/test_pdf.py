"""The printed book, read back: every word, every page with its foot, fonts inside, bookmarks and links."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from kiosk.content.entry import Statement
from kiosk.content.outline import outline
from kiosk.content.wizard import Choice
from kiosk.signoff.book.pages import Bullets, Chapter, Heading, Paragraph, Row, Said, Table, UnprintableError
from kiosk.signoff.book.pdf.writer import to_pdf
from kiosk.signoff.fingerprint import grouped
from tests.signoff.book.conftest import plain


def test_every_statement_and_every_answer_is_printed(printed, real_content):
    words = " ".join(printed)
    fill = real_content.clinic.fill
    for _, entry in outline(real_content):
        if isinstance(entry, Statement | Choice):
            text = fill(entry.text) if "{" in entry.text else entry.text
            assert plain(text) in words


def test_every_level_is_printed_in_words(printed, real_content):
    words = " ".join(printed)
    for _, outcome in real_content.outcomes:
        assert outcome.word in words
        assert real_content.clinic.fill(outcome.heading) in words


def test_every_page_carries_its_number_and_the_fingerprint(printed, book):
    for number, words in enumerate(printed, start=1):
        assert f"Page {number} of {len(printed)}" in words
        assert f"Fingerprint {grouped(book.fingerprint)}" in words


def test_it_is_no_longer_than_forty_four_pages(printed):
    assert len(printed) <= 44


def test_the_page_to_sign_is_one_whole_page(printed):
    last = printed[-1]
    assert last.startswith("Initials and signature")
    assert all(wanted in last for wanted in ("I have read the whole", "Registration", "Signature"))


def test_the_contents_list_names_the_page_on_which_each_chapter_stands(printed, book):
    contents = printed[1]
    assert contents.startswith("Contents")
    for chapter in book.chapters:
        page = next(n for n, words in enumerate(printed, 1) if n > 2 and f"{chapter.title} " in words)
        assert f"{chapter.title} {page} " in contents + " "


def test_bookmarks_lead_to_every_chapter_and_topic(pdf, book, real_content):
    def titles(entries):
        for entry in entries:
            yield from titles(entry) if isinstance(entry, list) else [entry.title]

    marks = list(titles(pdf.outline))
    for chapter in book.chapters:
        assert chapter.title in marks
    for topic in real_content.topics:
        assert topic.title in marks


def test_the_contents_list_can_be_clicked(pdf, book):
    assert len(pdf.pages[1].get("/Annots", [])) > len(book.chapters)


def test_all_fonts_are_inside_and_it_names_its_title_and_language(pdf, book):
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font
    assert pdf.metadata.title == book.title
    assert pdf.trailer["/Root"]["/Lang"] == "en"


def test_the_same_book_is_printed_the_same(book):
    assert to_pdf(book) == to_pdf(book)


# What may come in other content files


def short(book, *blocks):
    return replace(book, chapters=(Chapter("one", "One", blocks),))


def pages_of(book) -> list[str]:
    return [plain(page.extract_text()) for page in PdfReader(io.BytesIO(to_pdf(book))).pages]


def test_a_table_that_goes_on_repeats_its_head_and_loses_no_row(book):
    rows = tuple(Row(((Said(f"Row{n}."),), (Said("words " * 40),))) for n in range(60))
    pages = pages_of(short(book, Table(("Name", "What is said"), rows, (0.2, 0.8))))[2:]
    assert len(pages) > 2
    assert all("Name What is said" in page for page in pages)
    assert [n for n in range(60) if f"Row{n}." in " ".join(pages)] == list(range(60))


def test_a_row_taller_than_a_page_is_cut_between_lines(book):
    long = " ".join(f"word{n}" for n in range(2000))
    pages = pages_of(
        short(book, Table(("Name", "Words"), (Row(((Said("Tall"),), (Said(long),))),), (0.5, 0.5)))
    )
    words = " ".join(pages).split()
    assert [word for word in words if re.fullmatch(r"word\d+", word)] == long.split()


def test_a_word_wider_than_its_field_is_cut_and_nothing_is_lost(book):
    pages = pages_of(short(book, Table(("A", "B"), (Row(((Said("x" * 400),), (Said("y"),))),), (0.1, 0.9))))
    assert " ".join(pages).count("x") >= 400


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(book):
    for filler in range(48, 62):
        blocks = [Paragraph(Said(f"line {n}")) for n in range(filler)]
        pages = pages_of(short(book, *blocks, Heading("Last words"), Bullets((Said("behind the heading"),))))
        page = next(page for page in pages[2:] if "Last words" in page)
        assert "behind the heading" in page


def test_a_character_without_a_letter_is_refused_with_its_place(book):
    with pytest.raises(UnprintableError, match=r'U\+6F22.*stands in "A 漢 here".*--html'):
        to_pdf(short(book, Paragraph(Said("A 漢 here"))))
