"""The book of the content that comes along, made once, and its PDF read back by another library."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from kiosk.content.model import Content
from kiosk.signoff.book.binding import bind
from kiosk.signoff.book.pages import Book
from kiosk.signoff.book.pdf.writer import to_pdf
from kiosk.signoff.fingerprint import fingerprint
from kiosk.triage.examination import examine

DAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def book(real_content: Content) -> Book:
    """The book."""
    return bind(real_content, fingerprint(real_content), DAY, examine(real_content))


@pytest.fixture(scope="session")
def pdf(book: Book) -> PdfReader:
    """Its PDF, read back."""
    return PdfReader(io.BytesIO(to_pdf(book)))


@pytest.fixture(scope="session")
def printed(pdf: PdfReader) -> list[str]:
    """The words of each page, in one line each, without the bullets of lists."""
    return [plain(page.extract_text()) for page in pdf.pages]


def plain(text: str) -> str:
    """A text in one line."""
    return " ".join(text.replace("\N{BULLET}", " ").split())
