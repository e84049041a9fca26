"""A document that went through bytes is the same leaves; other bytes are refused in a sentence."""

import pytest

from kiosk.shell.pictures import on_paper as picture
from kiosk.takeaway.paper.formats import SHEETS
from kiosk.takeaway.paper.sheet import sheet
from kiosk.takeaway.paper.wire import packed, unpacked
from tests.takeaway.conftest import STAMP


@pytest.mark.parametrize("paper", SHEETS)
def test_leaves_come_back_as_they_were(results, paper):
    made = sheet([results["ar"]["watch"], results["en"]["watch"]], STAMP, SHEETS[paper], picture)
    title, leaves = unpacked(packed(made))
    assert title == made.title
    assert tuple(leaves) == made.leaves


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b'{"title": "", "leaves": [[1, 2, [["words", {}]]]]}', b"\xff"]
)
def test_other_bytes_are_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        unpacked(data)
