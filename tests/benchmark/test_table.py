"""The benchmark's own arithmetic; nothing here takes time by the clock."""

import pytest
import yaml

from kiosk.content.reader import read_text
from tests.benchmark.loading import grown
from tests.benchmark.table import Aim, Row, exponent, median, percentile, printed, skipped


def test_the_middle_of_an_even_number_of_runs_lies_between_two():
    assert median([4, 1, 3, 2]) == 2.5


@pytest.mark.parametrize(("share", "value"), [(1, 1), (50, 50), (99, 99), (100, 100)])
def test_a_percentile_is_a_value_that_was_measured(share, value):
    assert percentile(list(range(100, 0, -1)), share) == value


def test_the_99th_of_few_is_the_worst():
    assert percentile([3, 9, 1], 99) == 9


@pytest.mark.parametrize("power", [1, 2])
def test_growth_is_told_from_sizes_and_times(power):
    assert exponent([10, 100, 1000], [size**power / 7 for size in (10, 100, 1000)]) == pytest.approx(power)


def test_an_aim_holds_for_the_ratio_where_there_is_a_peer():
    row = Row("start", "start", 3.0, "s", "smallest window", 2.0, Aim(1.6))
    assert row.ratio == 1.5
    assert row.verdict == "met"
    assert Row("start", "start", 4.0, "s", "smallest window", 2.0, Aim(1.6)).verdict == "missed"


def test_an_aim_holds_for_the_value_where_there_is_no_peer():
    assert Row("scrolling", "Home", 94.9, "%", aim=Aim(95, at_least=True)).verdict == "missed"
    assert Row("scrolling", "Home", 95.0, "%", aim=Aim(95, at_least=True)).verdict == "met"


def test_a_row_without_an_aim_has_no_verdict():
    assert Row("loading", "10 topics", 0.1, "s").verdict == ""


def test_what_was_skipped_says_why_and_has_no_ratio():
    row = skipped("memory", "memory", "Chromium is not installed")
    assert row.verdict == "skipped"
    assert row.ratio is None
    assert "skipped: Chromium is not installed" in printed([row])


def test_the_table_has_one_line_a_row_and_one_above():
    lines = printed([Row("idle", "CPU", 0.123, "%", aim=Aim(0.5)), skipped("a", "b", "c")]).splitlines()
    assert len(lines) == 3
    assert "0.123 %" in lines[1]
    assert "<= 0.5" in lines[1]


def test_json_holds_what_the_table_shows():
    row = Row("start", "start", 3.0, "s", "window", 2.0, Aim(1.6), "note")
    assert row.as_json()["peer"] == {"name": "window", "value": 2.0}
    assert row.as_json()["verdict"] == "met"


def test_grown_content_is_sound_and_has_the_topics_asked_for(project):
    shipped = yaml.safe_load((project / "content.yaml").read_text(encoding="utf-8"))
    content = read_text("".join(grown(shipped, 20)), "grown")
    assert len(content.topics) == 20
    assert len(content.wizard.questions) == len(shipped["wizard"]["questions"]) + 20 - len(shipped["topics"])
