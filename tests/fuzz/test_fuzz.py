"""Whatever a content file holds, it is passed or refused with a place and a sentence, quickly.

`pytest tests/fuzz` tries 2,000 spoilt files; `pytest -m slow -s tests/fuzz` at least 100,000, shared by all
processors. FUZZ_FILES, FUZZ_FIRST and FUZZ_SECONDS change how many, from which number on, and for how long.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.problems import Fault
from tests.fuzz import trying
from tests.fuzz.__main__ import sown
from tests.fuzz.mutating import cut, mutant
from tests.fuzz.trying import tried, unplaced

PROJECT = Path(__file__).resolve().parents[2]


def fuzzed(out: Path, processes: int, *words: str) -> dict[str, Any]:
    """Run `python -m tests.fuzz` in so many processes, and return their figures as one."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz", str(out), "--part", str(part), str(processes), *words],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for part in range(processes)
    ]
    told = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0] * processes, told
    all_ = [json.loads(each) for each in told]
    summed = {key: sum(each[key] for each in all_) for key in ("files", "read", "passed", "refused", "kept")}
    worst = {key: max(max(each[key]) for each in all_) for key in ("worst_yards", "peak_mb")}
    figures = {**summed, **worst, "failed": [line for each in all_ for line in each["failed"]]}
    sys.stdout.write(json.dumps(figures | {"failed": len(figures["failed"])}) + "\n")
    return figures


def held(figures: dict[str, Any]) -> None:
    assert not figures["failed"], "\n\n".join(figures["failed"][:10])
    assert figures["worst_yards"][0] <= trying.MOST_YARDS
    assert figures["peak_mb"][0] <= trying.MOST_MB
    assert figures["refused"] > figures["files"] / 2  # the spoiling spoils
    assert figures["kept"] >= 20  # and what it leaves sound is of many kinds


def test_two_thousand_spoilt_files_are_passed_or_refused_as_promised(tmp_path):
    figures = fuzzed(tmp_path, 2, "--files", "1800", "--cuts", "200", "--long-every", "100")
    assert figures["files"] >= 2000
    held(figures)


@pytest.mark.slow
def test_a_hundred_thousand_spoilt_files_are_passed_or_refused_as_promised(tmp_path):
    files = os.environ.get("FUZZ_FILES", "90000")
    first, seconds = os.environ.get("FUZZ_FIRST", "0"), os.environ.get("FUZZ_SECONDS", "inf")
    cuts = os.environ.get("FUZZ_CUTS", "0")
    words = ("--files", files, "--first", first, "--seconds", seconds, "--cuts", cuts)
    rare = ("--shipped-every", "40", "--long-every", "400")
    out = Path(os.environ.get("FUZZ_OUT", tmp_path))
    figures = fuzzed(out, os.cpu_count() or 1, *words, *rare)
    if seconds == "inf" and cuts == "0":
        assert figures["files"] >= 100_000
    held(figures)


def test_a_number_makes_the_same_file_each_time():
    seeds = sown()
    made = [mutant(number, seeds, shipped_every=9, long_every=250) for number in range(40)]
    assert made == [mutant(number, sown(), shipped_every=9, long_every=250) for number in range(40)]
    assert len({data for _, data in made}) > 35


def test_a_cut_ends_where_it_says():
    tiny, _ = sown()
    assert cut(tiny, 10) == ("tiny cut 10", b"# The smal")


# --- the watching itself can fail ---------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes((PROJECT / "content.yaml").read_bytes())
    return file


def test_the_shipped_file_passes_in_time(file):
    outcome = tried(file)
    assert outcome.sound
    assert not outcome.broken
    assert outcome.yards > 1


def test_a_file_that_takes_more_than_its_yards_is_noticed(file, monkeypatch):
    read = trying.check
    monkeypatch.setattr(trying, "check", lambda path: [read(path) for _ in range(3)][-1])
    assert "yards" in tried(file).broken


def test_a_traceback_is_noticed(file, monkeypatch):
    monkeypatch.setattr(trying, "check", lambda _: {}["content"])
    assert "KeyError" in tried(file).broken


def test_a_file_that_takes_too_long_is_noticed(file, monkeypatch):
    monkeypatch.setattr(trying, "GUARD_S", 0.05)
    monkeypatch.setattr(trying, "check", _for_ever)
    assert "given up" in tried(file).broken


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="only Linux tells the peak")
def test_a_file_that_takes_too_much_memory_is_noticed(file, monkeypatch):
    read = trying.check
    monkeypatch.setattr(trying, "MOST_YARDS", 6000.0)
    monkeypatch.setattr(trying, "check", lambda path: (bytearray(b"a") * 320_000_000, read(path))[1])
    assert tried(file).broken.endswith(" MB")


@pytest.mark.parametrize(
    "fault",
    [
        Fault("a.yaml", 0, 1, "topics", "is missing", "write it"),
        Fault("a.yaml", 1, 0, "topics", "is missing", "write it"),
        Fault("a.yaml", 1, 1, "topics", " ", "write it"),
        Fault("a.yaml", 1, 1, "topics", "is missing", ""),
        Fault("a.yaml", 1, 1, "topics", "is\nmissing", "write it"),
        Fault("a.yaml", 1, 1, "topics", "is \ud800", "write it"),
    ],
)
def test_a_fault_without_a_place_or_a_sentence_is_noticed(fault):
    assert unplaced([fault])


def _for_ever(path: Path) -> None:
    while True:
        pass
