"""A sheet: real words in embedded type, how urgent in black alone, both languages, never a page too many."""

import io
import sys

import pytest
from PIL import ImageChops
from pypdf import PdfReader

from kiosk.takeaway.telling import told_care, told_topic
from kiosk.triage.urgency import Level
from tests.takeaway.conftest import LANGUAGES
from tests.takeaway.paper.conftest import pages, printed, seen

LEVELS = [level.id for level in Level]
PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4), "receipt": (80.0, None)}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("level", LEVELS)
def test_it_has_a_title_a_language_and_embedded_type(results, code, level):
    reader = PdfReader(io.BytesIO(printed([results[code][level]])))
    told = results[code][level]
    assert reader.metadata.title == f"{told.title} \N{EN DASH} {told.language.content.clinic.name}"
    assert reader.trailer["/Root"]["/Lang"] == code
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font


@pytest.mark.parametrize("paper", PAPERS)
def test_it_has_the_size_of_its_paper(results, paper):
    for page in PdfReader(io.BytesIO(printed([results["en"]["watch"]], paper))).pages:
        width, height = (float(side) * 25.4 / 72 for side in page.mediabox[2:])
        assert width == pytest.approx(PAPERS[paper][0], abs=0.1)
        assert PAPERS[paper][1] is None or height == pytest.approx(PAPERS[paper][1], abs=0.1)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("codes", ["en", "es", "ar", "es en", "ar en"])
def test_a_result_fills_one_sheet_at_most_front_and_back(results, paper, codes):
    for level in LEVELS:
        told = [results[code][level] for code in codes.split()]
        assert len(pages(printed(told, paper))) <= 2, (level, codes)


@pytest.mark.parametrize("codes", ["en", "es", "ar", "es en", "ar en"])
def test_a_topic_fills_one_sheet_at_most(languages, codes):
    first = languages["en"].content
    for n in range(len(first.topics)):
        told = [told_topic(languages[code], languages[code].content.topics[n]) for code in codes.split()]
        assert len(pages(printed(told))) <= (1 if len(told) == 1 else 2)
    care = [told_care(languages[code]) for code in codes.split()]
    assert len(pages(printed(care))) <= 2


def test_the_back_of_a_sheet_says_what_it_is_the_back_of(results):
    told = results["en"]["watch"]
    _front, back = pages(printed([told]))
    assert back.split("\n")[:1] == [f"Page 2 of 2{told.title}"], "at either end of a line"


def test_no_answer_is_parted_from_its_dash(results):
    for level in LEVELS:
        text = "\n".join(pages(printed([results["en"][level]], "receipt")))
        assert "\n\N{EN DASH}" not in text


def test_a_receipt_is_one_long_piece(results):
    assert len(pages(printed([results["ar"]["watch"], results["en"]["watch"]], "receipt"))) == 1


def test_the_levels_differ_in_black_alone(results, tmp_path):
    heads = {}
    for level in LEVELS:
        folder = tmp_path / level
        folder.mkdir()
        page = seen(printed([results["en"][level]]), folder, "-mono", dpi=60)[0].convert("L")
        assert {grey for grey, count in enumerate(page.histogram()) if count} == {0, 255}
        heads[level] = page.crop((0, 0, page.width, page.height // 3))
    for one in LEVELS:
        for other in LEVELS:
            if one < other:
                differ = ImageChops.difference(heads[one], heads[other]).histogram()[255]
                assert differ > 0.01 * heads[one].width * heads[one].height, (one, other)


def test_the_graver_the_thicker_the_border(results, tmp_path):
    found = {}
    for level in LEVELS:
        folder = tmp_path / level
        folder.mkdir()
        page = seen(printed([results["en"][level]]), folder, "-mono", dpi=200)[0].convert("L")
        x, middle = round(14 * 200 / 25.4) - 3, round(38 * 200 / 25.4)
        row = [page.getpixel((x + n, middle)) for n in range(60)]
        start = row.index(0)
        found[level] = next(n for n, grey in enumerate(row[start:]) if grey == 255)
    assert found["expected"] <= found["call_clinic"] < found["doctor_today"] < found["emergency_now"]


def test_nothing_is_printed_beyond_the_margins(results, tmp_path):
    for paper, margin in (("a4", 10), ("letter", 10), ("receipt", 3.5)):
        folder = tmp_path / paper
        folder.mkdir()
        told = [results["ar"]["watch"], results["en"]["watch"]]
        for page in seen(printed(told, paper), folder, "-gray", dpi=100):
            edge = round(margin * 100 / 25.4)
            inked = page.point(lambda grey: 255 if grey < 250 else 0).getbbox()
            assert inked[0] >= edge
            assert inked[2] <= page.width - edge
            assert inked[3] <= page.height - edge / 2


def test_the_same_sheet_of_the_same_day_is_the_same_file(results):
    assert printed([results["en"]["watch"]]) == printed([results["en"]["watch"]])


def test_two_languages_stand_beside_each_other_line_for_line(results):
    from kiosk.shell.pictures import on_paper as picture
    from kiosk.takeaway.paper.columns import Columns
    from kiosk.takeaway.paper.ink import Words
    from kiosk.takeaway.paper.letters import Letters
    from kiosk.takeaway.paper.sections import section_pieces

    told = [results["ar"]["watch"], results["en"]["watch"]]
    type_ = Letters()
    columns = Columns.across(type_, told, 14, 182, 10)
    for number in range(len(told[0].sections)):
        for piece in section_pieces(columns, number, picture):
            words = [ink for ink in piece.ink if isinstance(ink, Words)]
            arabic, english = ([w.y for w in words if w.rtl is side] for side in (True, False))
            assert min(arabic) == pytest.approx(min(english), abs=4)
            assert min(w.x for w in words if w.rtl) > max(w.x for w in words if not w.rtl)
    type_.close()


def test_letters_that_no_typeface_has_are_refused_by_name(languages):
    from dataclasses import replace

    from kiosk.takeaway.paper.letters import UnprintableError

    topic = told_topic(languages["en"], languages["en"].content.topics[0])
    with pytest.raises(UnprintableError, match=r'has "\U00013000" \(U\+13000\)'):
        printed([replace(topic, title="Eye \U00013000")])


def test_without_what_joins_letters_the_others_are_printed_and_the_package_is_named(languages, monkeypatch):
    from kiosk.takeaway.paper.letters import UnprintableError

    monkeypatch.setitem(sys.modules, "uharfbuzz", None)  # as on a system that has none of it
    both = (languages[code] for code in ("en", "ar"))
    english, arabic = (told_topic(language, language.content.topics[0]) for language in both)
    assert printed([english])
    with pytest.raises(UnprintableError, match="uharfbuzz"):
        printed([arabic])
