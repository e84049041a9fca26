"""`triage`: answers as JSON in, the outcome as JSON out, and one clear line for anything else."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands.triage import MOST_BYTES, answers_in, run
from kiosk.triage.picking import AnswerError

CALM = {"danger": "none", "urgent": "none", "problems": "lump", "when": 3, "lump_size": "no"}


@pytest.fixture
def tiny(project, tmp_path):
    """The smallest content, with one picture that exists in place of all."""
    text = (project / "tests" / "support" / "tiny.yaml").read_text(encoding="utf-8")
    file = tmp_path / "tiny.yaml"
    file.write_text(re.sub(r"\bpicture: [\w-]+", "picture: unsure", text), encoding="utf-8")
    return file


@pytest.fixture
def triage(monkeypatch, capsys, tiny):
    """Run the command in this process; give the exit code and what was printed where."""

    def triage(given, file=tiny, *, questions=False):
        data = given if isinstance(given, bytes) else json.dumps(given).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = run(SimpleNamespace(file=file, questions=questions))
        return code, *capsys.readouterr()

    return triage


def test_an_outcome_is_told_whole(triage):
    code, out, err = triage(CALM)
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "level": "expected",
        "heading": "This is normal",
        "causes": [
            {"question": "danger", "answer": "none", "level": "expected"},
            {"question": "urgent", "answer": "none", "level": "expected"},
            {"question": "problems", "answer": "lump", "level": "expected"},
            {"question": "when", "answer": "first_week", "level": "expected"},
            {"question": "lump_size", "answer": "no", "level": "expected"},
        ],
        "would_change": [
            {"question": "danger", "answer": "breath", "level": "emergency_now"},
            {"question": "urgent", "answer": "calf", "level": "doctor_today"},
            {"question": "when", "answer": "after_half_year", "level": "watch"},
            {"question": "lump_size", "answer": "yes", "level": "call_clinic"},
        ],
        "screens": ["danger", "urgent", "problems", "when", "lump_size", "result_expected"],
    }


def test_the_heading_has_the_clinics_own_details(triage):
    _, out, _ = triage({"danger": ["breath"]})
    assert json.loads(out)["heading"] == "Call 112 now"


def test_a_byte_order_mark_and_any_order_of_answers_are_taken(triage):
    backwards = json.dumps(dict(reversed(CALM.items()))).encode("utf-8-sig")
    assert triage(backwards) == triage(CALM)


def test_the_questions_are_listed_without_any_answers(triage):
    code, out, err = triage(b"", questions=True)
    listed = {question["id"]: question for question in json.loads(out)}
    assert (code, err) == (0, "")
    assert listed["lump_size"]["words"] == "Is the lump growing?"
    assert [answer["id"] for answer in listed["when"]["answers"]][-1] == "not_sure"


REFUSED = {
    "no input": (b"", "no answers are given; "),
    "blanks": (b" \n\t", "no answers are given; "),
    "no JSON": (b"lump", "line 1, column 1: this is not JSON"),
    "half an object": (b'{"danger":\n "none"', "line 2, column 8: this is not JSON"),
    "two objects": (b"{} {}", "line 1, column 4: this is not JSON"),
    "a list": ([], "[] is not an object; "),
    "a word": ('"lump', '"\\"lump" is not an object; '),
    "null": (None, "null is not an object; "),
    "no UTF-8": (b'{"danger": "\xff"}', "byte 13 of the answers is not UTF-8; "),
    "UTF-16": (json.dumps(CALM).encode("utf-16"), "byte 1 of the answers is not UTF-8; "),
    "nested without end": (b"[" * 90_000, "the answers are nested too deeply; "),
    "far too long": (b" " * 10 + b"1" * MOST_BYTES, f"the answers are longer than {MOST_BYTES} bytes; "),
    "one key twice": (
        b'{"danger": "breath", "danger": "none"}',
        '"danger" is answered twice; give each question one answer',
    ),
    "NaN": (b'{"when": NaN}', "NaN is not an answer; give a whole number of days"),
    "Infinity": (b'{"when": -Infinity}', "-Infinity is not an answer; "),
    "a number without end": (b'{"when": %s}' % (b"9" * 5000), "999999999... is too large; "),
    "a part of a day": ({**CALM, "when": 2.5}, '"when": 2.5 is not an answer; give one id in quotes'),
    "a whole day as a fraction": ({**CALM, "when": 3.0}, '"when": 3.0 is not an answer; '),
    "a power of ten": (b'{"when": 1e1}', '"when": 10.0 is not an answer; '),
    "true": ({**CALM, "lump_size": True}, '"lump_size": true is not an answer; '),
    "null for an answer": ({**CALM, "lump_size": None}, '"lump_size": null is not an answer; '),
    "an object for an answer": ({**CALM, "when": {"days": 3}}, '"when": {"days": 3} is not an answer; '),
    "a list in a list": ({**CALM, "problems": [["lump"]]}, '"problems": [["lump"]] is not an answer; '),
    "a number in a list": ({**CALM, "problems": ["lump", 1]}, '"problems": ["lump", 1] is not an answer; '),
    "an empty list": ({**CALM, "problems": []}, "problems: no answer is given; pick one of 'lump', 'other'"),
    "an unknown question": ({**CALM, "lumps": "yes"}, "there is no question 'lumps'; the questions are "),
    "an unknown answer": ({**CALM, "lump_size": "huge"}, "lump_size: there is no answer 'huge'; pick one of"),
    "an unknown problem": ({**CALM, "problems": ["lump", "hump"]}, "problems: there is no answer 'hump'; "),
    "an unknown sign": ({"danger": ["breath", "x"]}, "danger: there is no answer 'x'; pick one of 'breath'"),
    "a day in quotes": ({**CALM, "when": "3"}, "when: there is no answer '3'; "),
    "a day to come": ({**CALM, "when": -1}, "when: -1 is not a number of days; give 0 or more"),
    "a day for another question": ({**CALM, "problems": 3}, "problems: there is no answer 3; "),
    "no danger signs": ({"problems": "lump", "when": 3, "lump_size": "no"}, "danger: no answer is given; "),
    "nothing said": ({}, "danger: no answer is given; pick one of 'breath', 'none', 'not_sure'"),
    "doubt without its checks": ({**CALM, "danger": "not_sure"}, "check_breath: no answer is given; "),
    "a question not answered": ({**CALM, "lump_size": "yes"}, "risk: no answer is given; "),
    "a sign and none": ({**CALM, "danger": ["breath", "none"]}, "danger: 'none' cannot stand beside"),
    "none, yet a check says yes": ({**CALM, "check_breath": "yes"}, "check_breath: this is not asked"),
    "too many problems": ({**CALM, "problems": ["lump"] * 3}, "problems: an answer stands there twice; "),
    "two times": ({**CALM, "when": ["first_week", "to_half_year"]}, "when: several answers are given; "),
    "a line break in an id": ({**CALM, "lump\nsize": "no"}, "there is no question 'lump\\nsize'; "),
    "half a character": (b'{"\\ud800": "no"}', "there is no question '\\ud800'; "),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_sound_set_of_answers_is_refused_in_one_line(triage, case):
    given, message = REFUSED[case]
    code, out, err = triage(given)
    assert (code, out) == (1, "")
    assert err.startswith(message)
    assert err.count("\n") == 1
    assert ";" in err  # what is wrong; what to give instead


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)


def taken_or_refused(data):
    """Return the answers in ``data``, or None where one line refuses them."""
    try:
        return answers_in(data)
    except AnswerError as error:
        assert "\n" not in f"{error}", error  # noqa: PT017 - being refused is one of two good ends
        return None


@given(JSON | st.dictionaries(st.sampled_from([*CALM, "risk"]), JSON))
def test_any_json_gives_answers_or_a_refusal(value):
    for answer in (taken_or_refused(json.dumps(value).encode()) or {}).values():
        assert type(answer) in {str, int, tuple}


@given(st.binary() | st.binary().map(lambda data: b'{"when": %s}' % data))
def test_any_bytes_give_answers_or_a_refusal(data):
    for answer in (taken_or_refused(data) or {}).values():
        assert type(answer) in {str, int, tuple}


def test_broken_content_gives_its_faults_and_never_an_outcome(triage, tiny):
    tiny.write_text(tiny.read_text(encoding="utf-8").replace("floor: watch", "floor: wait"), encoding="utf-8")
    code, out, err = triage({"danger": "breath"})
    assert (code, out) == (1, "")
    assert "floor" in err
    assert err.startswith(f"{tiny}:")


def test_a_file_that_cannot_be_read_is_another_exit_code(triage, tmp_path):
    code, out, err = triage(CALM, tmp_path / "none.yaml")
    assert (code, out) == (2, "")
    assert "none.yaml" in err


def command(project, *words, **more):
    words = [sys.executable, "main.py", *words]
    return subprocess.run(words, cwd=project, capture_output=True, check=False, **more)


def test_the_file_can_be_named_after_the_command_or_by_content_before_it(project, tiny):
    data = json.dumps(CALM).encode()
    after, before = (
        command(project, *words, input=data)
        for words in (("triage", str(tiny)), ("--content", str(tiny), "triage"))
    )
    assert (after.returncode, json.loads(after.stdout)["heading"]) == (0, "This is normal")
    assert before.stdout == after.stdout


def test_no_standard_input_at_all_is_no_answer(project, tiny):
    closed = command(project, "triage", str(tiny), stdin=subprocess.DEVNULL)
    assert (closed.returncode, closed.stdout) == (1, b"")
    assert closed.stderr.startswith(b"no answers are given; ")


def test_it_works_without_qt_and_in_the_plainest_locale(project, tiny):
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    start = "import sys; from kiosk.options import main; print(main(sys.argv[1:]), 'PySide6' in sys.modules)"
    words = [sys.executable, "-c", start, "triage", str(tiny)]
    done = subprocess.run(words, cwd=project, input=b"{}", capture_output=True, env=plain, check=True)
    assert done.stdout == b"1 False\n"
