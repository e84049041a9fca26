"""`pictures --all`, `--sheet` and `--overview`: what is drawn, in which looks, and what lies there then."""

import json
import re
import shutil
import subprocess
from collections import Counter
from itertools import combinations, product

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from kiosk.commands.pictures import gallery, overview, screens, sheet
from kiosk.commands.pictures.files import small
from kiosk.commands.pictures.look import DIRECTIONS, GREY, SIZES, Look, every, spread
from kiosk.commands.pictures.staffed import acts
from kiosk.commands.pictures.states import all_states
from kiosk.commands.pictures.studio import Studio
from kiosk.commands.pictures.touching import shown
from kiosk.content.outline import outline
from kiosk.content.translation.pseudo import from_the_right, rewritten
from kiosk.shell import paths
from kiosk.visit.settings import TEXT_STEPS, THEMES, TONES

SIZE = (400, 640)


@pytest.fixture(scope="module")
def shots(real_content):
    return {shot.name: shot for shot in all_states(real_content)}


@pytest.fixture(scope="module")
def draw(qapp, real_content, shots):
    """Draw a screen or state, such as ``draw("home-pressed")``, before a small light screen."""

    def picture(name: str, direction: str = "ltr", tone: int = 3) -> QImage:
        look = Look(SIZE, "light", 1, tone, direction)
        with Studio(real_content, SIZE, direction) as studio:
            return studio.draw(shots[name], look.settings())

    return picture


# Which looks


def test_the_whole_product_has_every_skin_where_there_are_colours_and_both_directions():
    looks = every(SIZES, THEMES, TEXT_STEPS)
    assert len(looks) == len(set(looks)) == 4 * (2 * 5 + 2) * 4 * 2
    assert {look.tone for look in looks if look.theme in GREY} == {3}


def test_all_has_every_size_theme_and_text_once():
    looks = spread(SIZES, THEMES, TEXT_STEPS)
    assert Counter((look.size, look.theme, look.text) for look in looks) == Counter(
        product(SIZES, THEMES, TEXT_STEPS)
    )


@pytest.mark.parametrize(
    ("sizes", "themes", "texts"),
    [(SIZES, THEMES, TEXT_STEPS), (SIZES[:1], THEMES, TEXT_STEPS), (SIZES[:1], ("dark",), (4,))],
    ids=["all", "one size", "one of each"],
)
def test_in_all_any_two_values_that_can_meet_do_meet(sizes, themes, texts):
    looks = spread(sizes, themes, texts)
    coloured = [look for look in looks if look.theme not in GREY]
    values = {"size": sizes, "theme": themes, "text": texts, "direction": DIRECTIONS}
    for one, two in combinations(values, 2):
        met = {(getattr(look, one), getattr(look, two)) for look in looks}
        assert met == set(product(values[one], values[two]))
    values["theme"] = [theme for theme in themes if theme not in GREY]
    for name, possible in values.items():
        assert {(look.tone, getattr(look, name)) for look in coloured} == set(product(TONES, possible))


# Which states


def test_every_screen_is_there_and_its_states_are_named_after_it(shots, real_content):
    known = {*screens(real_content), "still-there", "covered", *(name for name, _ in acts())}
    assert known <= set(shots)
    assert not [name for name in shots if not any(name == one or name.startswith(f"{one}-") for one in known)]


@pytest.mark.parametrize(
    ("state", "plain"),
    [
        ("home-pressed", "home"),
        ("home-focused", "home"),
        ("wizard-problems-chosen", "wizard-problems"),
        ("welcome-cleared", "welcome"),
        ("timeline-last-day", "timeline-first-day"),
        ("home-long-words", "home"),
        ("home-checked", "home-not-checked"),
        ("home-not-checked", "home-sample-clinic"),
    ],
)
def test_a_state_looks_different_from_the_screen_without_it(draw, state, plain):
    assert draw(state) != draw(plain)


def test_a_missing_picture_looks_different_and_is_logged(draw, caplog):
    assert draw("home-no-picture") != draw("home")
    assert any("absent" in line for line in caplog.messages)


def test_from_the_right_the_screen_is_turned_over(qapp, real_content, shots):
    places = {}
    for direction in DIRECTIONS:
        with Studio(real_content, SIZE, direction) as studio:
            studio.show(shots["home"], Look(SIZE, "light", 1).settings())
            foot = [item for item in shown(studio.kiosk.window.contentItem()) if item.objectName() == "help"]
            at = foot[0].mapToScene(QPointF(0, 0)).x()
            places[direction] = (at, at + foot[0].width())
    left, right = places["ltr"]
    assert places["rtl"] == pytest.approx((SIZE[0] - right, SIZE[0] - left), abs=1)


def test_from_the_right_texts_are_set_from_the_right_and_ids_stay(real_content):
    turned = rewritten(real_content, from_the_right)
    assert turned.topics[0].title == "\u200f" + real_content.topics[0].title
    assert turned.topics[0].id == real_content.topics[0].id
    assert turned.topics[0].picture == real_content.topics[0].picture


def test_each_skin_is_another_picture(draw):
    first, *others = [draw("home", tone=tone) for tone in TONES]
    assert all(first != other for other in others)


def test_a_small_file_has_few_colours_and_looks_the_same(draw):
    picture = draw("home")
    reduced = small(picture)
    assert reduced.colorCount() <= 256
    off = [
        max(abs(one - two) for one, two in zip(first, second, strict=True))
        for x in range(0, SIZE[0], 3)
        for y in range(0, SIZE[1], 3)
        for first, second in [(picture.pixelColor(x, y).getRgb(), reduced.pixelColor(x, y).getRgb())]
    ]
    assert sum(off) / len(off) < 1
    assert len([each for each in off if each > 32]) < len(off) / 100


# What is written


def test_the_page_lists_every_picture_and_nothing_in_it_is_taken_for_code(real_content):
    named = real_content.model_copy(update={"version": "1</script>"})
    look = Look(SIZE, "dark", 4, 5, "rtl")
    page = gallery.page(named, [(look, ("home", "home-end"))])
    data = json.loads(re.search(r"const all = (.*);\n", page)[1])
    assert data["looks"][0]["names"] == ["home", "home-end"]
    assert data["looks"][0]["folder"] == look.folder
    assert data["version"].endswith("content 1</script>")
    assert page.count("</script>") == 1
    assert not re.search(r"https?:|src=\"|@import", page)


@pytest.mark.slow
def test_all_writes_every_picture_that_the_page_lists(run_pictures, tmp_path):
    said = run_pictures(tmp_path, "--all", "--size", "400x640", "--theme", "dark", "--text", "4", timeout=600)
    assert said.returncode == 0, said.stderr
    data = json.loads(re.search(r"const all = (.*);\n", (tmp_path / "index.html").read_text())[1])
    listed = {f"{look['folder']}/{name}.png" for look in data["looks"] for name in look["names"]}
    assert {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*.png")} == listed
    assert said.stdout.startswith(f"{len(listed):,} pictures in ".replace(",", ""))


@pytest.mark.slow
def test_the_page_shows_its_pictures_in_a_browser(real_content, draw, tmp_path):
    chromium = shutil.which("chromium") or pytest.skip("there is no Chromium")
    look = Look(SIZE, "light", 1)
    (tmp_path / look.folder).mkdir()
    draw("home").save(str(tmp_path / look.folder / "home.png"))
    (tmp_path / "index.html").write_text(gallery.page(real_content, [(look, ("home",))]))
    browsed = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", tmp_path / "index.html"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert "1 of 1 pictures" in browsed
    assert f'/{look.folder}/home.png"' in browsed


def test_the_sheet_has_every_picture_with_its_words(real_content):
    listed = sheet.entries(real_content)
    assert [entry.name for entry in listed] == sorted(
        file.stem for file in paths.PICTURES.glob("*.svg") if file.stem != "base"
    )
    said = {(each.picture, each.alt) for _, each in outline(real_content) if hasattr(each, "alt")}
    assert said == {(entry.name, alt) for entry in listed for alt in entry.alts}


def test_the_sheet_shows_all_skins_and_all_themes():
    assert {tone for theme, tone in sheet.COLUMNS if theme == "light"} == set(TONES)
    assert {theme for theme, _ in sheet.COLUMNS} == set(THEMES)


def test_the_sheet_is_written_as_pages_to_print(run_pictures, tmp_path, real_content):
    said = run_pictures(tmp_path, "--sheet")
    assert said.returncode == 0, said.stderr
    pages = sorted(tmp_path.iterdir())
    assert said.stdout == f"{len(pages)} pages in {tmp_path}\n"
    assert len(pages) > 5
    assert {QImage(str(page)).size().toTuple() for page in pages} == {sheet.PAGE.toTuple()}


def test_the_overview_is_written_with_its_pictures(run_pictures, tmp_path, real_content):
    said = run_pictures(tmp_path, "--overview")
    assert said.returncode == 0, said.stderr
    assert said.stdout == f"12 pictures and {tmp_path}/gallery.md\n"
    page = (tmp_path / "gallery.md").read_text()
    files = {f"gallery/{each.file}" for each in overview.exhibits(real_content)}
    assert set(re.findall(r"\((gallery/[^)]+)\)", page)) == files
    assert {str(file.relative_to(tmp_path)) for file in (tmp_path / "gallery").iterdir()} == files


@pytest.mark.parametrize("two", [("--all", "--sheet"), ("--every", "--all"), ("--sheet", "--overview")])
def test_two_things_at_once_are_refused(run_pictures, tmp_path, two):
    said = run_pictures(tmp_path / "out", *two)
    assert said.returncode == 2
    assert "not allowed with" in said.stderr
