"""`preview` shows every save at once, where the edit is; a broken one leaves the screen and is explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.app import Kiosk, application
from kiosk.content.problems import ContentError
from kiosk.shell.preview import BUNDLED, SIDE, Preview, first_shown
from kiosk.shell.screen import measure


@pytest.fixture
def file(project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes((project / "content.yaml").read_bytes())
    return file


@pytest.fixture
def open_preview(qapp):
    application()
    opened = []

    def open_preview(file: Path) -> Preview:
        content, faults = first_shown(file)
        kiosk = Kiosk(content, measure(900, 1400))
        preview = Preview(file, kiosk.model, kiosk.window, faults)
        preview.kiosk = kiosk
        kiosk.window.show()
        opened.append(preview)
        return preview

    yield open_preview
    for preview in opened:
        preview.close()
        preview.kiosk.close()


@pytest.fixture
def preview(open_preview, file) -> Preview:
    return open_preview(file)


@pytest.fixture
def save(file, preview):
    """Save one edit, ``was`` after ``under``, and have it looked at."""

    def save(was: str, now: str, under: str = "") -> None:
        text = file.read_text(encoding="utf-8")
        at = text.index(was, text.index(under))
        file.write_text(text[:at] + now + text[at + len(was) :], encoding="utf-8")
        preview.look()

    return save


def page(preview) -> str:
    return preview.kiosk.session.screen


def panel(preview):
    return preview.editing


def test_the_kiosk_stands_beside_the_panel_in_its_own_size(preview):
    preview.kiosk.window.grabWindow()
    stage = preview.panel.property("stage")
    assert (stage.width(), stage.height()) == (900, 1400)
    assert preview.kiosk.window.width() == 900 + SIDE
    assert panel(preview).heading == "All is well."


def test_a_save_is_noticed_by_itself(qtbot, preview, file):
    text = file.read_text(encoding="utf-8").replace("Wash with cool water, not hot.", "Wash with cool water.")
    part = file.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)
    qtbot.waitUntil(lambda: page(preview) == "topic:hives", timeout=5000)
    qtbot.waitUntil(lambda: panel(preview).verdict != "", timeout=5000)
    assert panel(preview).verdict == "Nobody is told anything calmer than before."


@pytest.mark.parametrize(
    ("edit", "shown"),
    [
        (("Weeks to months", "Months", ""), "topic:lumps"),
        (("Press on it very gently.", "Press on it.", ""), "wizard:bruise_growing"),
        (("Think back to your", "Think of your", ""), "wizard:lump_new"),
        (("check: ", 'check: "Do you sweat?" #', "- id: fever"), "wizard:check_fever"),
        (("Swollen lips, face", "Puffy lips, face", ""), "wizard:emergency_signs"),
        (("A bruise", "A bruise or two", "- id: bruise\n"), "wizard:problems"),
        (("One danger sign is enough. Do", "One sign is enough. Do", ""), "help"),
        (("Bruises at the needle spots are normal.", "Bruises are normal.", "- id: bruise\n"), "result"),
        (('heading: "See a doctor today"', 'heading: "See one today"', ""), "result"),
    ],
)
def test_it_opens_where_the_edit_is(preview, save, edit, shown):
    save(*edit)
    assert panel(preview).heading == "All is well."
    assert page(preview) == shown


def test_the_place_is_not_lost_when_the_edit_is_already_seen_or_not_seen_at_all(preview, save):
    save("Press on it very gently.", "Press on it.")
    before = preview.kiosk.session.visit
    save("Press on it.", "Press on it gently.")
    assert preview.kiosk.session.visit == before
    save("source: [L2, S01]", "source: [L2]")
    assert preview.kiosk.session.visit == before
    assert preview.kiosk.model.wizard.help == "Press on it gently."


def test_a_broken_save_leaves_the_screen_and_shows_every_fault_with_its_place(preview, save, file):
    save("Weeks to months", "Months")
    before = preview.kiosk.session.visit
    save("format: 1", "format: 2")
    save("emergency_number: ", "emergency_nmber: ")
    assert preview.kiosk.session.visit == before
    rows = panel(preview).faults
    places = [rows._rows[n].place for n in range(rows.rowCount())]
    assert panel(preview).heading == f"{len(places)} things to mend"
    line = file.read_text(encoding="utf-8").splitlines().index("format: 2") + 1
    assert f"Line {line}, column 9" in places
    words = [item.property("text") for item in preview.panel.findChildren(QObject) if item.property("text")]
    assert "All is well." not in words
    save("format: 2", "format: 1")
    save("emergency_nmber: ", "emergency_number: ")
    assert panel(preview).sound


def test_a_calmer_edit_is_told_in_the_panel(qtbot, preview, save):
    save("least: call_clinic", "least: watch", "Growing puffiness on day 4")
    save("floor: call_clinic", "floor: watch", '- id: growing\n          text: "Yes, it is getting bigger"')
    qtbot.waitUntil(lambda: panel(preview).calmer, timeout=5000)
    assert any("told something calmer" in line for line in panel(preview).news)


def test_an_edit_that_breaks_a_law_is_a_broken_save(preview, save):
    save("floor: doctor_today", "floor: watch", "- id: whole\n")
    assert panel(preview).heading == "3 things to mend"
    assert any("breaks law P9" in fault.wrong for fault in panel(preview).faults._rows)
    save("floor: watch", "floor: doctor_today", "- id: whole\n")
    assert panel(preview).sound


def test_a_file_that_is_broken_from_the_start_shows_what_comes_along_until_it_is_mended(open_preview, file):
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("format: 1", "format: 2"), encoding="utf-8")
    preview = open_preview(file)
    assert panel(preview).instead == BUNDLED
    file.write_text(text, encoding="utf-8")
    preview.look()
    assert panel(preview).sound


def test_nothing_at_all_to_show_is_refused_with_the_faults_of_the_file(tmp_path):
    with pytest.raises(ContentError) as refused:
        first_shown(tmp_path / "gone.yaml", bundled=tmp_path / "gone_too.yaml")
    assert refused.value.faults[0].file == str(tmp_path / "gone.yaml")
