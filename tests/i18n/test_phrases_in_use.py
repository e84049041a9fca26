"""The interface's words: each phrase asked for is there, each one there is asked for, and all are plain."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from kiosk.content.phrases import read_phrases
from kiosk.content.reading import flesch_kincaid, sentences, words
from kiosk.selftest.norms import NORMS
from kiosk.shell import paths
from kiosk.takeaway.paper.formats import SHEETS
from kiosk.takeaway.printing.standing import Matter
from kiosk.viewmodels.setup import OFFERED
from kiosk.viewmodels.tasks import TASKS
from kiosk.visit.healing import UNITS
from kiosk.visit.settings import TEXT_STEPS, THEMES

ASKED = re.compile(r"\bsay\(((?:[^()]|\([^()]*\))*)\)")
TEMPLATE = re.compile(r"`([^`]*)`")
LITERAL = re.compile(r"\"([a-z0-9_]+)\"")
GAP = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
HARDEST_GRADE = 6
LONGEST_SENTENCE = 15

LEVELS_THAT_CAN_TURN = ("watch", "call_clinic", "doctor_today", "emergency_now")
MADE_UP = {
    "text_": {str(step) for step in TEXT_STEPS},
    "theme_": set(THEMES),
    "unit_": set(UNITS),
    "turns_": set(LEVELS_THAT_CAN_TURN),
    "code_": set(LEVELS_THAT_CAN_TURN),
    "matter_": {str(matter) for matter in Matter},
    "paper_": set(SHEETS),
    "print_": {"under_way", "done", "trouble"},
    "help_": {"emergency_now", "doctor_today"},
    "month_": {str(month) for month in range(1, 13)},
    "one_": {"day", "week", "month", "year"},
    "card_": {"much_smaller", "much_larger", "smaller", "larger"},
    "norm_": {norm.id for norm in NORMS},
    "task_": set(TASKS),
    "task_line_": set(TASKS),
    "set_": set(OFFERED),
    "mode_": {"by_size", "kiosk", "tablet"},
    "weekday_": {str(day) for day in range(1, 8)},
    "many_": {"days", "weeks", "months", "years"},
}
"""Keys put together from a beginning and what may follow it, where the program does so."""
TOLD = {"Fact": ("label_", "fact_"), "Notice": ("", "notice_")}
"""What is told to staff names its phrases without their beginnings, argument by argument."""
MADE_UP |= {beginning: set() for beginnings in TOLD.values() for beginning in beginnings}


@pytest.fixture(scope="module")
def phrases() -> dict[str, str]:
    return dict(read_phrases(paths.phrases("en")))


@pytest.fixture(scope="module")
def sources(project: Path) -> dict[str, str]:
    """The files that may ask for a phrase, by name."""
    files = [
        *(project / "resources" / "qml").rglob("*.qml"),
        *(project / "kiosk" / "viewmodels").glob("*.py"),
        *(project / "kiosk" / "takeaway").rglob("*.py"),
        *(project / "kiosk" / "device").glob("*.py"),
        *(project / "kiosk" / "shell").glob("*.py"),
        project / "kiosk" / "content" / "plurals.py",
        project / "kiosk" / "content" / "translation" / "language.py",
    ]
    return {file.relative_to(project).as_posix(): file.read_text(encoding="utf-8") for file in files}


@pytest.fixture(scope="module")
def asked(sources) -> dict[str, set[str]]:
    """The keys asked for, each with the files that ask."""
    found: dict[str, set[str]] = {}
    for name, text in sources.items():
        for key in _in_python(text) if name.endswith(".py") else _in_qml(text):
            found.setdefault(key, set()).add(name)
    return found


def _in_qml(text: str) -> set[str]:
    keys: set[str] = set()
    for argument in ASKED.findall(text):
        keys |= {key for beginning in TEMPLATE.findall(argument) for key in _made_up(beginning.split("$")[0])}
        keys |= set(LITERAL.findall(_without_conditions(argument)))
    return keys


def _without_conditions(argument: str) -> str:
    """Return what may be asked for: of ``page === "x" ? "a" : "b"`` the two last only."""
    return argument.partition("?")[2] or argument


def _in_python(text: str) -> set[str]:
    keys: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and _name(node.func) == "say" and node.args:
            keys |= _keys(node.args[0])
        if isinstance(node, ast.Call) and (beginnings := TOLD.get(_name(node.func))):
            for beginning, argument in zip(beginnings, node.args, strict=False):
                keys |= {beginning + key for key in _keys(argument) if beginning and key}
        if isinstance(node, ast.Assign) and _name(node.targets[0]) == "key":
            keys |= _keys(node.value)
    return keys


def _name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _keys(node: ast.expr) -> set[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    if isinstance(node, ast.IfExp):
        return _keys(node.body) | _keys(node.orelse)
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        return _made_up(str(node.values[0].value))
    return set()


def _made_up(beginning: str) -> set[str]:
    return {beginning + end for end in MADE_UP[beginning]}


def test_every_phrase_asked_for_is_there(asked, phrases):
    assert len(asked) > 60
    assert not {key: sorted(files) for key, files in asked.items() if key not in phrases}


def test_every_phrase_there_is_asked_for(asked, phrases):
    assert sorted(set(phrases) - set(asked)) == []


def test_no_page_has_words_of_its_own(sources):
    bare = re.compile(r"^\s*(?:text|title|heading|line|Accessible\.name): \"[A-Za-z]", re.MULTILINE)
    own = {name for name, text in sources.items() if name.endswith(".qml") and bare.search(text)}
    assert own == {"resources/qml/Aftercare/Trouble.qml"}, "it must stand on its own"


def test_only_gaps_that_are_filled_are_left_in_a_phrase(phrases):
    known = {"inches", "done", "parts", "all", "found", "wanted", "least", "most", "met", "things"}
    known |= {"number", "days", "said", "step", "ahead", "first", "second", "by", "month", "year", "text"}
    known |= {"seconds", "third", "date", "review", "fault", "file", "version", "code", "count"}
    known |= {"day", "page", "pages"}
    assert not {key: text for key, text in phrases.items() if set(GAP.findall(text)) - known}


def test_every_phrase_is_short_and_plain(phrases):
    long = [s for text in phrases.values() for s in sentences(text) if len(words(s)) > LONGEST_SENTENCE]
    assert not long


@pytest.mark.parametrize(
    "page",
    [
        ("welcome_ask", "welcome_line", "begin", "reading", "sample_clinic", "nothing_kept"),
        (
            "timeline",
            "key_usual",
            "key_longer",
            "earlier",
            "later",
            "usual_now",
            "lingering_now",
            "over_now",
            "over_still",
            "none_over",
            "ask_mine",
            "call_any_day",
        ),
        ("reading", "reading_sample", "text_size", "colours", "motion", "motion_on", "motion_off", "done"),
        ("still_there", "will_clear", "more_time", "start_over"),
        ("help_now", "home", "reading", "start_over", "back", "more", "up"),
    ],
    ids=lambda page: page[0],
)
def test_what_a_page_says_by_itself_reads_at_grade_six_or_below(phrases, page):
    assert flesch_kincaid([phrases[key] for key in page]) <= HARDEST_GRADE


def test_all_phrases_together_read_at_grade_six_or_below(phrases):
    assert flesch_kincaid(phrases.values()) <= HARDEST_GRADE


@pytest.mark.parametrize("mark", ["!", ";", "\u2013", "\u2014", "...", "e.g."])
def test_phrases_are_calm_and_can_be_read_aloud(phrases, mark):
    assert not [text for text in phrases.values() if mark in text]
