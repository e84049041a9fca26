"""Reading along: the sentence being said is framed and in sight, and the word is underlined."""

from PySide6.QtQuick import QQuickItem

from kiosk.shell.speech.words import shown_at
from tests.journeys.pages import every_kind_of_screen
from tests.support.listening import IN_TIME


def type_of(item: QQuickItem) -> str:
    return item.metaObject().className()


def test_what_is_being_said_is_marked_and_scrolled_into_view(listen, qtbot):
    listener = listen(IN_TIME, size=(1280, 800))
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    window = listener.visitor.kiosk.window
    marks = next(item for item in window.contentItem().childItems() if "ListenMarks" in type_of(item))
    frame = next(item for item in marks.childItems() if "ListenFrame" in type_of(item))
    said = listener.told
    last = said.index("You can choose:") - 1
    listener._reader._speaker._at = last
    listener._reader._speaker._say_this()
    item = listener.rules.item
    assert isinstance(item, QQuickItem)
    assert said[last] in item.property("text")
    window.grabWindow()
    place = item.mapRectToScene(item.boundingRect())
    assert frame.isVisible()
    assert frame.mapRectToScene(frame.boundingRect()).contains(place)
    assert 0 <= place.top() < place.bottom() < window.height() * 0.85


def test_the_word_being_said_is_underlined_as_long_as_it_is_said(listen, qtbot):
    listener = listen(IN_TIME)
    listener.visitor.touches("Touch to start", "Bruising", "Listen")
    speech = listener.visitor.kiosk.model.speech
    words: list[str] = []

    def note() -> None:
        if (item := speech.wordItem) is not None and len(words) < 6:
            (mark,) = [each for each in item.childItems() if "ListenWord" in type_of(each)]
            lines = [each for each in mark.childItems() if each.inherits("QQuickRectangle")]
            assert mark.isVisible()
            assert [round(line.width()) for line in lines] == [round(p.width()) for p in speech.wordPlaces]
            words.append(item.property("text"))

    speech.worded.connect(note)
    qtbot.waitUntil(lambda: len(words) == 6, timeout=20000)
    speech.worded.disconnect(note)
    assert words[0] == "Bruising"
    assert len(set(words)) > 1
    listener.visitor.touches("Stop")
    assert (speech.wordItem, speech.wordPlaces) == (None, [])


def test_on_every_kind_of_screen_each_sentence_of_a_text_has_its_place(listen):
    """Pictures, bars of a chart, and buttons that are but a sign have no letters to mark."""
    listener = listen(IN_TIME)
    reader = listener._reader
    texts = 0
    for name in every_kind_of_screen(listener.visitor):
        listener.starts()
        assert listener.told
        for utterance in reader._said:
            item = None if utterance.piece is None else reader._seen[utterance.piece].item
            if item is not None and item.inherits("QQuickText"):
                texts += 1
                shown = shown_at(item, utterance.text, 0, len(utterance.text))
                assert shown is not None, f"{name}: {utterance.text}"
                assert shown.places, f"{name}: {utterance.text}"
    assert texts > 200
