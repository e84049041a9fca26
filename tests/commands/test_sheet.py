"""`python main.py sheet` and `leaflet`, as somebody types them: a PDF, or one line why there is none."""

import io
import json
import subprocess
import sys

import pytest
from pypdf import PdfReader


@pytest.fixture
def typed(project, tmp_path):
    """Type a command; return what it said and the file it wrote, if any."""

    def run(*words: str):
        out = tmp_path / "out.pdf"
        done = subprocess.run(
            [sys.executable, "main.py", *words, str(out)],
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
        )
        return done, PdfReader(io.BytesIO(out.read_bytes())) if out.exists() else None

    return run


def test_a_topic_is_written_as_a_sheet(typed, tmp_path):
    done, made = typed("sheet", "--topic", "bruising")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{tmp_path / 'out.pdf'}: written\n"
    assert "Bruising" in made.pages[0].extract_text()


def test_a_result_is_written_for_answers(typed, tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"emergency_signs": ["breath"]}), encoding="utf-8")
    done, made = typed("sheet", "--answers", str(answers), "--language", "es", "--with", "en")
    assert done.returncode == 0
    text = made.pages[0].extract_text()
    assert "Llame al 911" in " ".join(text.split())
    assert "Call 911 now" in text


def test_the_leaflet_is_written(typed):
    done, made = typed("leaflet", "--paper", "a5-booklet")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(made.pages) == 6


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sheet", "--topic", "nose"], "there is no topic 'nose'; choose one of hives, lumps,"),
        (["sheet", "--answers", "nowhere.json"], "nowhere.json: cannot be read: No such file"),
        (["leaflet", "--language", "xx"], "there is no language 'xx'; choose one of en, ar, es"),
        (["leaflet", "--with", "yy"], "there is no language 'yy'; choose one of en, ar, es"),
    ],
)
def test_what_cannot_be_printed_is_said_in_one_line(typed, words, said):
    done, made = typed(*words)
    assert (done.returncode, done.stdout, made) == (1, "", None)
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


def test_answers_that_are_no_outcome_print_nothing(typed, tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text('{"problems": "bruise"}', encoding="utf-8")
    done, made = typed("sheet", "--answers", str(answers))
    assert (done.returncode, made) == (1, None)
    assert "emergency_signs" in done.stderr


def test_unsound_content_is_not_printed(typed, project, tmp_path):
    file = tmp_path / "content.yaml"
    text = (project / "content.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace('word: "Normal"', 'wurd: "Normal"'), encoding="utf-8")
    done, made = typed("leaflet", "--content", str(file))
    assert (done.returncode, made) == (1, None)
    assert "outcomes.expected" in done.stderr
