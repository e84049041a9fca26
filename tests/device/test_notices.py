"""The board for staff: one notice a topic, the newest last, and never more than a page holds."""

from kiosk.device.notices import MOST_LINES, MOST_TOPICS, Notice, Notices


def test_of_one_topic_only_the_newest_notice_stands():
    board = Notices()
    board.tell(Notice("seal", "one"))
    board.tell(Notice("content", "two"))
    board.tell(Notice("seal", "three"))
    assert [notice.key for notice in board] == ["two", "three"]


def test_what_is_no_longer_so_is_taken_down():
    board = Notices()
    board.tell(Notice("seal", "one"))
    board.withdraw("seal")
    board.withdraw("never there")
    assert list(board) == []


def test_it_tells_of_each_change_and_of_nothing_else():
    told = []
    board = Notices(lambda: told.append(1))
    for _ in range(3):
        board.tell(Notice("seal", "one"))
    board.withdraw("other")
    board.withdraw("seal")
    assert len(told) == 2


def test_it_never_grows_beyond_its_bounds():
    board = Notices()
    for n in range(1000):
        board.tell(Notice(f"topic {n}", "one", lines=("fault",) * 5000))
    assert len(list(board)) == MOST_TOPICS
    assert all(len(notice.lines) == MOST_LINES for notice in board)
    assert [notice.topic for notice in board][-1] == "topic 999"
