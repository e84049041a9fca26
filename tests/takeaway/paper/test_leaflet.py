"""The whole leaflet: every word of the content, contents that are right, and a booklet to fold."""

import io

import pytest
from pypdf import PdfReader

from kiosk.content.phrases import read_phrases
from kiosk.content.translation.language import original
from kiosk.shell.paths import phrases
from kiosk.shell.pictures import on_paper as picture
from kiosk.takeaway.paper.booklet import folded
from kiosk.takeaway.paper.document import Document, Leaf
from kiosk.takeaway.paper.formats import LEAFLETS
from kiosk.takeaway.paper.ink import Line, Picture, Words
from kiosk.takeaway.paper.leaflet import LEAST_SIZE, leaflet
from kiosk.takeaway.telling import told_care, told_help, told_topic
from tests.takeaway.conftest import STAMP
from tests.takeaway.paper.conftest import letters, pages


def flat(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("paper", LEAFLETS)
def test_every_word_of_the_leaflet_is_on_it(languages, paper):
    for code in ("en", "es"):
        one = languages[code]
        text = flat(" ".join(pages(leaflet([one], STAMP, paper, picture).pdf)))
        told = [told_help(one), *(told_topic(one, topic) for topic in one.content.topics), told_care(one)]
        for each in told:
            words = [each.title, each.line, *(s.heading for s in each.sections)]
            words += [part for s in each.sections for item in s.items for part in (item.name, item.text)]
            assert not [word for word in words if flat(word) not in text]


def test_arabic_letters_are_all_there(languages):
    one = languages["ar"]
    found = letters(" ".join(pages(leaflet([one], STAMP, "a4", picture).pdf)))
    told = [told_help(one), *(told_topic(one, topic) for topic in one.content.topics), told_care(one)]
    wanted = letters("".join(item.text for each in told for s in each.sections for item in s.items))
    assert not wanted - found


def test_the_contents_name_the_page_where_each_part_begins(languages):
    one = languages["en"]
    text = pages(leaflet([one], STAMP, "a4", picture).pdf)
    titles = [one.content.help.title, one.say("timeline"), *(t.title for t in one.content.topics)]
    for title in (*titles, one.content.care.title):
        page = next(n for n, words in enumerate(text, 1) if n > 1 and flat(words).startswith(title))
        assert f"{title} {page}" in flat(text[0])


def made(languages, codes: str, paper: str) -> Document:
    return leaflet([languages[code] for code in codes.split()], STAMP, paper, picture)


@pytest.mark.parametrize("paper", LEAFLETS)
@pytest.mark.parametrize("codes", ["en", "ar", "es en", "ar en"])
def test_nothing_is_laid_beyond_the_margins(languages, codes, paper, monkeypatch):
    monkeypatch.setattr("kiosk.takeaway.paper.leaflet.folded", lambda leaves, **_: leaves)
    margin = LEAFLETS[paper].margin
    for leaf in made(languages, codes, paper).leaves:
        for ink in leaf.ink:
            right, bottom = edges(ink)
            assert right <= leaf.width - margin + 0.1
            assert bottom <= leaf.height - margin * 0.48, (leaf.marks, ink)


def edges(ink) -> tuple[float, float]:
    """How far something reaches to the right and to the bottom."""
    match ink:
        case Words():
            return ink.x + ink.width, ink.y + ink.pen.line
        case Line():
            return max(ink.x1, ink.x2), max(ink.y1, ink.y2)
        case Picture():
            return ink.x + ink.side, ink.y + ink.side
        case _:
            return ink.x + ink.width, ink.y + ink.height


def test_contents_too_long_for_the_cover_go_on_overleaf_and_stay_right(languages):
    content = languages["en"].content
    longer = original(content.model_copy(update={"topics": content.topics * 8}), read_phrases(phrases("en")))
    text = pages(leaflet([longer], STAMP, "a4", picture).pdf)
    contents = flat(text[0] + text[1])
    care = next(n for n, words in enumerate(text, 1) if flat(words).startswith("Care at home"))
    assert care > 1 + 1 + 1 + 8 * 7
    assert f"Care at home {care}" in contents


def test_a_page_that_goes_on_says_with_what(languages):
    text = [flat(page) for page in pages(made(languages, "es en", "letter").pdf)]
    (second,) = (n for n, page in enumerate(text) if page.startswith("Bultos con dolor Ll"))
    assert text[second - 1].startswith("Bultos con dolor")
    assert "Pida ayuda ya" in text[second], "when to call and when to get help stay together"


@pytest.mark.parametrize("codes", ["en", "es", "ar", "es en", "ar en"])
def test_each_topic_stands_on_one_page_of_a4_but_never_in_small_type(languages, codes):
    document = made(languages, codes, "a4")
    more = 1 if codes == "es en" else 0  # lumps have much to be said of them, and Spanish is long
    assert len(pages(document.pdf)) == 1 + 2 + 7 + 1 + 1 + more
    sizes = {ink.pen.size for leaf in document.leaves for ink in leaf.ink if isinstance(ink, Words)}
    assert min(sizes - {8.5}) >= 0.85 * LEAST_SIZE, "8.5 points at the foot; the scale of times is small"


def test_it_has_bookmarks_a_title_and_a_language(languages):
    reader = PdfReader(io.BytesIO(leaflet([languages["es"], languages["en"]], STAMP, "a4", picture).pdf))
    assert (
        reader.metadata.title == "Después de su tratamiento de venas \N{EN DASH} Clínica de Venas de Ejemplo"
    )
    assert reader.trailer["/Root"]["/Lang"] == "es"
    assert [mark.title for mark in reader.outline][1] == "Pida ayuda ya"


def test_a_booklet_has_whole_sheets_of_a4_across(languages):
    reader = PdfReader(io.BytesIO(leaflet([languages["en"]], STAMP, "a5-booklet", picture).pdf))
    assert len(reader.pages) % 2 == 0
    notes = languages["en"].say("notes")
    assert notes not in " ".join(pages(made(languages, "en", "a5-booklet").pdf)), "the sheets are full"
    assert notes in flat(" ".join(pages(made(languages, "es en", "a5-booklet").pdf))), (
        "they fill the last sheet"
    )
    assert {tuple(round(float(x) * 25.4 / 72) for x in page.mediabox[2:]) for page in reader.pages} == {
        (296, 210)
    }


def numbered(count: int) -> list[Leaf]:
    return [Leaf(10.0, 20.0, (Line(n, 0, n, 0),)) for n in range(1, count + 1)]


def order(leaves: list[Leaf]) -> list[tuple[float, ...]]:
    return [tuple(ink.x1 for ink in leaf.ink) for leaf in leaves]


def test_pages_are_ordered_so_that_a_folded_pile_reads_through():
    assert order(folded(numbered(8))) == [(8, 11), (2, 17), (6, 13), (4, 15)]
    assert order(folded(numbered(4), from_the_right=True)) == [(1, 14), (3, 12)]


def test_a_pile_that_is_no_whole_number_of_sheets_is_filled_up():
    assert order(folded(numbered(3))) == [(11,), (2, 13)]
