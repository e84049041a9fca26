"""`python main.py pictures`, as somebody types it: every screen, or a plain word why it cannot be done."""

import pytest
from PySide6.QtGui import QImage

from kiosk.commands.pictures import pictures, screens
from kiosk.commands.pictures.staffed import acts
from kiosk.triage.steps import every_step
from kiosk.triage.urgency import Level


@pytest.fixture(scope="module")
def written(run_pictures, tmp_path_factory):
    """The folder with the pictures of a small, dark screen, and what the command said."""
    out = tmp_path_factory.mktemp("pictures") / "a" / "new" / "folder"
    return out, run_pictures(out, "--size", "400x640", "--theme", "dark", "--text", "1")


@pytest.fixture(scope="module")
def names(real_content) -> set[str]:
    """The name of every screen, from the content alone."""
    return {
        *("welcome", "home", "care", "timeline", "help", "settings", "language", "about", "still-there"),
        *("start", "start-day-unknown", "desk", "covered", *(name for name, _ in acts())),
        *("picture", "picture-answer", "words"),
        *(f"topic-{topic.id}" for topic in real_content.topics),
        *(f"wizard-{question}" for question in every_step(real_content.wizard)),
        *(f"result-{level.id}" for level in Level),
        *(f"take-home-result-{level.id}" for level in Level),
        *("take-home-care", f"take-home-topic-{real_content.topics[0].id}"),
    }


def test_every_screen_is_written_and_named_after_it(written, names):
    out, said = written
    assert said.returncode == 0, said.stderr
    assert {file.name for file in out.iterdir()} == {f"{name}.png" for name in names}


def test_it_says_how_many_and_where_and_nothing_else(written, names):
    out, said = written
    assert said.stdout == f"{len(names)} pictures in {out}\n"
    assert said.stderr == ""


def test_size_and_theme_are_those_asked_for(written):
    out, _ = written
    drawn = {file.stem: QImage(str(file)) for file in out.iterdir()}
    assert {picture.size().toTuple() for picture in drawn.values()} == {(400, 640)}
    assert max(picture.pixelColor(2, 2).lightness() for picture in drawn.values()) < 60


def test_every_picture_shows_another_screen(written):
    out, _ = written
    drawn = {}
    for file in out.iterdir():
        drawn.setdefault(file.read_bytes(), []).append(file.name)
    assert not [same for same in drawn.values() if len(same) > 1]


def test_the_usual_theme_is_light_and_the_usual_text_that_of_the_screen(qapp, real_content):
    _, usual = next(pictures(real_content, (1080, 1920)))
    assert usual.pixelColor(2, 2).lightness() > 200
    assert usual == next(pictures(real_content, (1080, 1920), theme="light", text=2))[1]


def test_each_text_size_gives_other_pictures_and_the_same_ones_again(qapp, real_content):
    first = [next(pictures(real_content, (400, 640), text=text)) for text in (1, 2, 3, 4, 4)]
    assert [name for name, _ in first] == ["welcome"] * 5
    assert all(first[n][1] != first[n + 1][1] for n in range(3))
    assert first[3] == first[4]


def test_the_answers_that_lead_to_a_screen_are_real_ones(real_content):
    for name, visit in screens(real_content).items():
        state = visit.state(real_content)
        if name.startswith("wizard-"):
            assert state.pending is not None
            assert name == f"wizard-{state.pending.id}"
        if name.startswith("result-"):
            assert name == f"result-{state.level.id}"
            assert state.pending is None


def test_an_unknown_theme_is_refused_and_the_four_are_named(run_pictures, tmp_path):
    said = run_pictures(tmp_path / "out", "--theme", "pink")
    assert said.returncode == 2
    assert (
        said.stderr == "there is no theme 'pink'; choose one of light, dark, black_on_white, white_on_black\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_size_beyond_all_screens_is_refused(run_pictures, tmp_path):
    said = run_pictures(tmp_path / "out", "--size", "99999x1920")
    assert said.returncode == 2
    assert said.stderr == "99999x1920 is too large; a side has at most 8192 pixels\n"


def test_faults_in_the_content_are_told_with_their_places(run_pictures, project, tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text((project / "content.yaml").read_text().replace("usual_days:", "usual_dys:", 1))
    said = run_pictures(tmp_path / "out", "--content", broken)
    assert said.returncode == 1
    assert said.stderr.startswith(f"{broken}:")
    assert "usual_dys" in said.stderr
    assert not (tmp_path / "out").exists()


def test_content_that_cannot_be_read_is_told(run_pictures, tmp_path):
    said = run_pictures(tmp_path / "out", "--content", tmp_path / "missing.yaml")
    assert said.returncode == 2
    assert len(said.stderr.splitlines()) == 1
    assert "missing.yaml" in said.stderr


def test_a_folder_that_cannot_be_made_is_told(run_pictures, tmp_path):
    (tmp_path / "file").write_text("in the way")
    said = run_pictures(tmp_path / "file" / "out")
    assert said.returncode == 2
    assert said.stderr == f"{tmp_path}/file/out: cannot be written: Not a directory\n"


def test_a_picture_that_cannot_be_written_is_told(run_pictures, tmp_path):
    (tmp_path / "welcome.png").mkdir()
    said = run_pictures(tmp_path)
    assert said.returncode == 2
    assert said.stderr == f"{tmp_path}/welcome.png: cannot be written: Is a directory\n"
