"""What the staff page is told of the content: the seal, problems with their places, the review."""

import pytest

from kiosk.device.notices import MOST_LINES, Notices
from kiosk.shell.serving import serve
from tests.support.device import REVIEW, SEALED_ON


@pytest.fixture
def board() -> Notices:
    return Notices()


def told(board: Notices) -> list[tuple[str, str]]:
    return [(notice.topic, notice.key) for notice in board]


def look(device, board, today=None):
    return serve(device.file, device.state, device.bundled, today=today, board=board)


def test_sealed_content_needs_nothing(device, board):
    device.seal()
    look(device, board)
    assert told(board) == []


def test_content_that_nobody_sealed_is_told_with_what_to_type(device, board):
    look(device, board)
    assert told(board) == [("seal", "seal_missing")]
    (notice,) = board
    assert notice.lines[0].startswith("python main.py seal ")


def test_an_edit_after_the_seal_is_told_with_who_checked_what_is_shown(device, board):
    device.seal()
    look(device, board)
    device.change()
    look(device, board)
    assert told(board) == [("seal", "seal_changed"), ("instead", "content_instead")]
    assert next(iter(board)).values["date"] == SEALED_ON


def test_problems_are_told_with_their_places_and_go_when_they_are_mended(device, board):
    text = device.file.read_text(encoding="utf-8")
    device.file.write_text(text.replace("usual_days", "usual_dys"), encoding="utf-8")
    look(device, board)
    assert told(board) == [("content", "content_broken"), ("instead", "content_instead")]
    (notice, _) = board
    assert len(notice.lines) <= MOST_LINES
    assert notice.lines[0].startswith(f"{device.file}:")
    device.file.write_text(text, encoding="utf-8")
    device.seal()
    look(device, board)
    assert told(board) == []


def test_the_review_is_told_from_thirty_days_ahead(device, board):
    device.seal()
    days = {40: [], 30: ["review_due"], 0: ["review_due"], -1: ["review_past"]}
    for left, keys in days.items():
        look(device, board, today=REVIEW.fromordinal(REVIEW.toordinal() - left))
        assert [key for _, key in told(board)] == keys, f"{left} days before"


def test_a_broken_seal_is_told(device, board):
    device.seal()
    device.file.with_suffix(".seal").write_text("nonsense", encoding="utf-8")
    look(device, board)
    assert told(board) == [("broken seal", "seal_broken"), ("seal", "seal_missing")]
