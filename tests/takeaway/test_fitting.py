"""Words too long for a code are an error of `check`, at their place, in the language they are in."""

import shutil
import subprocess
import sys
from datetime import date

import pytest

from kiosk.takeaway.code import fits
from kiosk.takeaway.fitting import shape_of, unfit
from kiosk.takeaway.short import code_text
from kiosk.takeaway.stamp import Stamp
from kiosk.takeaway.telling import told_result
from kiosk.triage.paths import all_ways
from tests.takeaway.conftest import LANGUAGES

SENTENCE = "Rest on a couch with the leg up on a cushion, as often as you can. "
HELPS = (
    "Walk a little, several times a day.",
    "Rest with the leg up.",
    "The puffiness gets bigger.",
    "The puffy skin is hot, or hurts more.",
    "The puffiness is still there after 3 weeks.",
)


@pytest.fixture
def clinic(project, tmp_path):
    """A clinic's own folder: the content, and the translations beside it."""
    shutil.copy(project / "content.yaml", tmp_path)
    shutil.copytree(project / "resources" / "content", tmp_path / "resources" / "content")
    return tmp_path


def reworded(file, key: str, old: str, new: str) -> int:
    """Put other words in place of some; return in which line they first stand."""
    text = file.read_text(encoding="utf-8")
    assert f'{key}: "{old}"' in text
    file.write_text(text.replace(f'{key}: "{old}"', f'{key}: "{new}"'), encoding="utf-8")
    return text[: text.index(f'{key}: "{old}"')].count("\n") + 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_that_comes_along_fits_whatever_problems_come_together(languages, code):
    language = languages[code]
    assert list(unfit(language, shape_of(language.content.wizard))) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_so_does_every_result_with_one_problem_as_it_stands(languages, code):
    language = languages[code]
    told = (told_result(language, way.verdict) for way in all_ways(language.content.wizard))
    assert all(fits(code_text(each, Stamp(date(2026, 9, 30)))) for each in told)


def test_a_topic_that_does_not_fit_is_told_with_its_place(project, clinic):
    file = clinic / "content.yaml"
    for n, old in enumerate(HELPS):
        reworded(file, "text", old, f"{SENTENCE * 5}{n}")
    told = check(project, file)
    line = file.read_text(encoding="utf-8").split("\n").index("  - id: swelling") + 1
    assert told.returncode == 1
    assert f"content.yaml:{line}:5: topics[3]: makes " in told.stdout
    assert 'give its longest texts a "short:"' in told.stdout


def test_a_short_form_makes_it_fit_again(project, clinic):
    file = clinic / "content.yaml"
    for n, old in enumerate(HELPS):
        reworded(file, "text", old, f"{SENTENCE * 5}{n}")
    text = file.read_text(encoding="utf-8")
    for n in range(len(HELPS)):
        there = f'text: "{SENTENCE * 5}{n}"\n'
        text = text.replace(there, f'{there}        short: "Rest {n}."\n')
    file.write_text(text, encoding="utf-8")
    assert "more than the code" not in check(project, file).stdout


def test_a_translation_that_does_not_fit_is_told_in_its_own_file(project, clinic):
    arabic = clinic / "resources" / "content" / "ar.yaml"
    text = arabic.read_text(encoding="utf-8")
    for n, english in enumerate(HELPS):
        start = text.index('says: "', text.index(f'of: "{english}"'))
        long = "ارفع ساقك على وسادة كلما استطعت. " * 11
        text = f'{text[:start]}says: "{long}{n}"{text[text.index(chr(10), start) :]}'
    arabic.write_text(text, encoding="utf-8")
    told = check(project, clinic / "content.yaml")
    assert told.returncode == 1
    assert "ar.yaml" in told.stdout
    assert "topics.swelling.title makes " in told.stdout


def check(project, file) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", "check", str(file)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
