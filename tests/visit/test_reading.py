"""How many words a page gives to read."""

import pytest

from kiosk.visit.reading import RESULT_WORDS, words_on
from kiosk.visit.visit import Page, Place, Visit


def test_a_topic_has_all_its_words_counted(real_content):
    for topic in real_content.topics:
        lists = (topic.notice, topic.why, topic.helps, topic.call, topic.emergency)
        words = sum(len(statement.text.split()) for listed in lists for statement in listed)
        assert words_on(real_content, Visit().go(Page.TOPIC, topic.id)) == words
        assert words > 60


def test_care_at_home_counts_what_to_do_and_when_to_call(real_content):
    care = words_on(real_content, Visit().go(Page.CARE))
    assert care > sum(len(act.text.split()) for act in real_content.care.acts)


def test_a_result_counts_as_a_long_page(real_content):
    assert words_on(real_content, Visit(Place(Page.RESULT))) == RESULT_WORDS


@pytest.mark.parametrize("page", [Page.WELCOME, Page.HOME, Page.WIZARD, Page.HELP, Page.SETTINGS])
def test_a_page_with_few_words_counts_none(real_content, page):
    assert words_on(real_content, Visit(Place(page))) == 0
