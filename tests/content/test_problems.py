"""How faults are said: in the order of the file, with all that is hidden made visible."""

from kiosk.content.problems import ContentError, Fault, did_you_mean, quoted


def test_faults_come_in_the_order_of_the_file():
    faults = [
        Fault("f", 9, 1, "b", "x", "y"),
        Fault("f", 2, 10, "c", "x", "y"),
        Fault("f", 2, 9, "d", "x", "y"),
    ]
    assert [fault.path for fault in ContentError(faults).faults] == ["d", "c", "b"]


def test_what_cannot_be_seen_is_spelled_out():
    assert quoted("a\u202eb\ud800\n") == '"a\\u202eb\\ud800\\n"'
    assert quoted("x" * 100) == f'"{"x" * 60}..."'
    assert str(Fault("a\udcff", 1, 2, "p", "w", "r")) == "a\\udcff:1:2: p: w; r"


def test_a_near_miss_is_looked_for_only_where_that_is_quick():
    known = [f"word{number}" for number in range(300)]
    assert did_you_mean("wrod7", known) == "did you mean 'word7'?"
    assert did_you_mean("something", known) is None
    assert did_you_mean("wrod7", [*known, "one more"]) is None
    assert did_you_mean("word7" * 100, ["word7" * 100]) is None
