"""Somebody reads the leaflet, card by card, and leafs through it like a book."""


def _said_of(topic):
    statements = (*topic.notice, *topic.why, *topic.lasts, *topic.helps, *topic.call, *topic.emergency)
    return [topic.title, topic.line, topic.alt, *(statement.text for statement in statements)]


def test_each_topic_opens_from_its_card_and_says_all_that_the_leaflet_says(visitor, real_content):
    visitor.touches("Touch to start")
    for topic in real_content.topics:
        visitor.touches(topic.title)
        assert visitor.heading == topic.title
        visitor.reads(*_said_of(topic))
        visitor.touches("Back")
        visitor.reads(*(other.title for other in real_content.topics))


def test_each_card_tells_how_long_before_it_is_opened(visitor, real_content):
    visitor.touches("Touch to start")
    for topic in real_content.topics:
        assert visitor.finds(topic.title).description == topic.line


def test_leafing_on_shows_every_topic_and_comes_round_to_the_first(visitor, real_content):
    titles = [topic.title for topic in real_content.topics]
    visitor.touches("Touch to start", titles[0])
    for title in [*titles[1:], titles[0]]:
        visitor.touches(f"Next topic: {title}")
        assert visitor.heading == title


def test_leafing_back_shows_every_topic_and_comes_round_to_the_first(visitor, real_content):
    titles = [topic.title for topic in real_content.topics]
    visitor.touches("Touch to start", titles[0])
    for title in [*reversed(titles[1:]), titles[0]]:
        visitor.touches(f"Topic before: {title}")
        assert visitor.heading == title


def test_a_topic_leafed_to_says_nothing_of_the_one_before(visitor, real_content):
    first, second = real_content.topics[:2]
    visitor.touches("Touch to start", first.title, f"Next topic: {second.title}")
    visitor.reads_nothing_of(*set(_said_of(first)) - set(_said_of(second)))


def test_back_after_leafing_leads_home_in_one_step(visitor, real_content):
    titles = [topic.title for topic in real_content.topics]
    visitor.touches(
        "Touch to start", titles[0], f"Next topic: {titles[1]}", f"Next topic: {titles[2]}", "Back"
    )
    visitor.reads(*titles)


def test_care_at_home_says_what_to_do_and_shows_it(visitor, real_content):
    care = real_content.care
    visitor.touches("Touch to start", care.title)
    assert visitor.heading == care.title
    visitor.reads(*(text for act in care.acts for text in (act.title, act.text, act.alt)))
    visitor.reads(*(sign.text for sign in care.call))


def test_the_timeline_tells_in_words_what_is_usual_on_the_day_marked(visitor, real_content):
    visitor.touches("Touch to start", "How long it takes")
    visitor.reads("7 days after treatment", "Usual now:")
    visitor.touches(*["Earlier"] * 5)
    visitor.reads("On the day of treatment")
    assert visitor.finds("Earlier").disabled
    visitor.touches(*["Later"] * 18)
    visitor.reads("2 years after treatment")
    assert visitor.finds("Later").disabled
    every_thing = [span.name for topic in real_content.topics for span in topic.lasts]
    visitor.reads("Should be over by now:", *every_thing)


def test_a_long_page_is_turned_with_more_and_up(meet, real_content):
    visitor = meet(size=(1280, 800))
    visitor.touches("Touch to start", real_content.topics[0].title)
    top = visitor.things[0].place.y()
    assert visitor.finds("Up").disabled
    visitor.touches("More")
    assert visitor.things[0].place.y() < top
    visitor.touches_as_long_as_it_can("More")
    last = visitor.finds(f"Next topic: {real_content.topics[1].title}").place
    assert last.bottom() < visitor.finds("Get help now").place.top()
    visitor.touches_as_long_as_it_can("Up")
    assert visitor.things[0].place.y() == top
