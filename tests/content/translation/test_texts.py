"""Every text that patients read has one key; nothing else can be reworded."""

from kiosk.content.lint.texts import told
from kiosk.content.outline import outline
from kiosk.content.translation.texts import reworded, texts


def test_every_text_that_patients_read_is_there_and_nothing_else(real_content):
    read = {one.path for one in told(outline(real_content))} | {("clinic", "name")}
    looks = {("clinic", "brand"), ("clinic", "logo")}
    assert {text.path for text in texts(real_content)} == read - looks


def test_keys_are_paths_by_ids_and_places_from_one(real_content):
    words = {text.key: text.words for text in texts(real_content)}
    topic = real_content.topics[0]
    assert words[f"topics.{topic.id}.title"] == topic.title
    assert words[f"topics.{topic.id}.notice.1.text"] == topic.notice[0].text
    assert words["outcomes.expected.word"] == real_content.outcomes.expected.word


def test_no_two_texts_share_a_key(real_content):
    keys = [text.key for text in texts(real_content)]
    assert len(keys) == len(set(keys)) > 500


def test_each_text_has_the_length_that_the_model_allows(real_content):
    most = {text.key: text.most for text in texts(real_content)}
    topic = real_content.topics[0].id
    assert most[f"topics.{topic}.title"] == 60
    assert most[f"topics.{topic}.line"] == 140
    assert most[f"topics.{topic}.notice.1.text"] == 400
    assert all(len(text.words) <= text.most for text in texts(real_content))


def test_the_same_words_make_the_same_content(real_content):
    assert reworded(real_content, lambda text: text.words) == real_content


def test_ids_pictures_floors_and_sources_cannot_be_reworded(small):
    blank = reworded(small, lambda _: "")
    assert {text.words for text in texts(blank)} == {""}
    for before, after in zip(outline(small), outline(blank), strict=True):
        for name in ("id", "picture", "floor", "source", "leads", "confirm", "phone", "clot"):
            assert getattr(before[1], name, None) == getattr(after[1], name, None)
