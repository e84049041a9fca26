"""`check` says in one line what is wrong, where, and what would be right; or in numbers what a file holds."""

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.commands import check
from kiosk.content.reader import read
from kiosk.content.summary import summarise


@pytest.fixture
def run(capsys):
    """Run the command as from the command line: its exit code and what it printed."""

    def run(file: Path | None, *, as_json: bool = False) -> tuple[int, str]:
        code = check.run(argparse.Namespace(file=file, json=as_json))
        captured = capsys.readouterr()
        assert captured.err == ""
        return code, captured.out

    return run


# --- sound files


def test_the_shipped_content_is_well_and_told_in_numbers(run, project: Path, monkeypatch):
    monkeypatch.chdir(project)
    content = read(project / "content.yaml")
    code, said = run(None)
    assert code == 0
    first, numbers, claims, confirm, *_ = said.splitlines()
    assert first == "content.yaml: all is well"
    assert numbers.startswith(
        f"{len(content.topics)} topics, {len(content.wizard.problems.choices)} problems, "
    )
    assert claims == "43 of 43 claims covered"
    assert confirm.endswith(" items for the clinic to confirm")


def test_the_shipped_content_is_named_in_full_from_elsewhere(run, project: Path, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(None)[1].startswith(f"{project / 'content.yaml'}: all is well\n")


@pytest.fixture
def tiny(project: Path, tmp_path: Path) -> Path:
    file = tmp_path / "tiny.yaml"
    file.write_bytes((project / "tests" / "support" / "tiny.yaml").read_bytes())
    return file


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def summary(file: Path) -> str:
    return str(summarise(read(file)))


def test_a_summary_counts_what_is_there(tiny: Path):
    sample = "The clinic's details are samples: put in your own, then set clinic.checked to true."
    numbers = "1 topic, 2 problems, 3 questions\n2 of 2 claims covered\n4 items for the clinic to confirm"
    assert summary(tiny) == f"{numbers}\n{sample}"


def test_a_claim_that_nothing_names_is_not_covered(tiny: Path):
    change(tiny, "red_flags:\n", "  - {id: L3, text: Nobody says this.}\nred_flags:\n")
    assert "2 of 3 claims covered" in summary(tiny)


def test_checked_details_are_no_samples(tiny: Path):
    change(tiny, "name: Sample Vein", "name: Harbour Vein")
    change(tiny, "phone: 555 0100", "phone: 555 0200")
    change(tiny, "Call 555 0101", "Call 555 0201")
    change(tiny, "checked: false", "checked: true")
    assert "sample" not in summary(tiny)


# --- ten files broken on purpose

SUCH_AS_21 = "a whole number of days from 0 to 3650 is needed, such as 21"
SOURCES = "add it under sources, or name one that is there"
NEAR = "did you mean 'topic-hives'?"
DOUBT = "write call_clinic: doubt never calms"
UNSURE = "Itchy raised bumps -> day 0 -> Where the bumps are: I am not sure"
SWOLLEN = "More danger signs: The whole calf, ankle, foot or leg is swollen, tight or ..."
OUTCOME = "say it in other words, so that nobody takes one for the other"
TAB = "is not valid YAML (found character that cannot start any token); indent with spaces, never with tabs"
TWICE = "stands here again, after line 15, column 1; keep one of the two"
BROKEN = {
    "a misspelt key": (
        "confirm: clinic\n",
        "^confrim: clinic\n",
        "topics[0].lasts[1].confrim: is not a known key; did you mean 'confirm'?",
    ),
    "days in words": (
        "outer_days: 42\n",
        "outer_days: ^6 weeks\n",
        f'topics[0].lasts[1].outer_days: is the text "6 weeks"; {SUCH_AS_21}',
    ),
    "a problem that is not there": (
        "problems: [welts, red]",
        "problems: [welts, red, ^wlets]",
        "topics[0].problems[2]: names the problem \"wlets\", which is not there; did you mean 'welts'?",
    ),
    "a picture that is not there": (
        "picture: topic-hives",
        "picture: ^topic-hivs",
        f'topics[0].picture: names the picture "topic-hivs", which is not there; {NEAR}',
    ),
    "a source that is not there": (
        "source: [L2, S01]",
        "source: [L2, ^S99]",
        f'topics[0].notice[0].source[1]: names "S99", which is not there; {SOURCES}',
    ),
    "doubt that calms": (
        "      unsure:\n        floor: call_clinic\n",
        "      unsure:\n        floor: ^watch\n",
        (
            f'wizard.questions[0].unsure.floor: is watch, but the answer "elsewhere" is call_clinic: '
            f'{UNSURE} -> ends in "Mention it at your next visit"; {DOUBT}'
        ),
    ),
    "two outcomes that look alike": (
        'heading: "See a doctor today"',
        'heading: ^"Call the clinic today"',
        (
            f"outcomes.doctor_today.heading: is the same as outcomes.call_clinic.heading: {SWOLLEN} -> "
            f'ends in "Call the clinic today"; {OUTCOME}'
        ),
    ),
    "a key that stands twice": (
        "format: 1\n",
        "format: 1\n^format: 1\n",
        f'format: the key "format" {TWICE}',
    ),
    "a tab": ("\ncare:\n  title", "\ncare:\n^\ttitle", f"care: {TAB}"),
    "times with a gap": (
        "from_day: 8\n",
        "from_day: ^9\n",
        "wizard.times.choices[3].from_day: is 9, but the time before ends on day 7; write 8",
    ),
}
"""What stands in the shipped content, what is put there instead (at the ^), and what is then said."""


@pytest.mark.parametrize("flaw", BROKEN)
def test_a_broken_file_is_told_in_one_line(run, project: Path, tmp_path: Path, flaw: str):
    old, new, message = BROKEN[flaw]
    text = (project / "content.yaml").read_text(encoding="utf-8")
    before, found, after = text.partition(old)
    assert found, f"{old!r} is no longer in content.yaml"
    assert "^" not in text
    marked = (before + new)[: len(before) + new.index("^")]
    place = f"{marked.count(chr(10)) + 1}:{len(marked) - marked.rfind(chr(10))}"
    file = tmp_path / "broken.yaml"
    file.write_text(before + new.replace("^", "") + after, encoding="utf-8")
    assert run(file) == (1, f"{file}:{place}: {message}\n")


# --- exit codes and forms


def test_all_faults_come_at_once_one_a_line(run, tiny: Path):
    change(tiny, "usual_days: 42", "usual_days: long")
    change(tiny, "format: 1", "format: 2")
    code, said = run(tiny)
    assert code == 1
    assert [line.removeprefix(f"{tiny}:").split(": ")[1] for line in said.splitlines()] == [
        "format",
        "topics[0].lasts[0].usual_days",
    ]


def test_a_file_that_cannot_be_read_gives_2(run, tmp_path: Path):
    code, said = run(tmp_path / "gone.yaml")
    assert code == 2
    assert said.startswith(f"{tmp_path / 'gone.yaml'}:1:1: whole file: cannot be read (")
    assert said.count("\n") == 1
    assert run(tmp_path)[0] == 2


def test_json_tells_the_same(run, project: Path, tiny: Path):
    code, said = run(project / "content.yaml", as_json=True)
    answer = json.loads(said)
    assert (code, answer["ok"], answer["faults"]) == (0, True, [])
    assert answer["summary"] == asdict(summarise(read(project / "content.yaml")))
    assert answer["summary"]["claims_covered"] == 43
    change(tiny, "format: 1", "format: 2")
    code, said = run(tiny, as_json=True)
    fault = {"file": str(tiny), "line": 2, "column": 9, "path": "format"}
    fault |= {"wrong": "is the number 2", "right": "1 is needed"}
    assert (code, json.loads(said)) == (1, {"ok": False, "faults": [fault], "summary": None})
    assert run(tiny.parent, as_json=True)[0] == 2


def from_the_command_line(*words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    main = Path(__file__).resolve().parents[2] / "main.py"
    return subprocess.run(
        [sys.executable, str(main), "check", *words],
        cwd=folder,
        env={"PATH": "", "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_file_is_named_as_it_was_typed(tiny: Path):
    change(tiny, "format: 1", "format: 2")
    done = from_the_command_line("tiny.yaml", folder=tiny.parent)
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "tiny.yaml:2:9: format: is the number 2; 1 is needed\n",
        "",
    )


def test_a_poor_terminal_shows_what_it_can(tiny: Path):
    change(tiny, "language: en", "language: 静脉")
    done = from_the_command_line("tiny.yaml", folder=tiny.parent, PYTHONIOENCODING="ascii")
    assert done.stdout == 'tiny.yaml:4:11: language: is the text "\\u9759\\u8109"; "en" is needed\n'
    assert done.stderr == ""
