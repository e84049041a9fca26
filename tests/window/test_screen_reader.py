"""The real program on the real accessibility bus, used from another process as a screen reader uses it.

A topic card and a whole way through the wizard are pressed by their actions alone, nothing seen; every kind
of page is examined.
"""

import re
import shutil
import time

import pytest

from kiosk.content.numbers import whole
from kiosk.content.phrases import read_phrases
from kiosk.content.reader import read
from kiosk.shell import paths
from kiosk.viewmodels.announcing import COUNTED_S
from kiosk.visit.idle import LONGEST_S, SHORTEST_S, WARNING_S
from tests.window.bus import PRESSED, accessibility_bus, screen_reader
from tests.window.desktop import desktop, program
from tests.window.faults import faults
from tests.window.story import BEGIN, BRUISE_AFTER_TWO_WEEKS, Story

pytestmark = pytest.mark.display

SETTINGS = (("Text and colours", "Text and colours"), ("Language", "Language"))
UNEASY = re.compile("WARNING|ERROR|CRITICAL|Traceback")
QT_ON_THE_BUS = ("AtSpiAdaptor", "Could not find accessible on path")
"""Qt's own remarks: a call it does not know, and a question about a page that has just gone."""


@pytest.fixture(scope="module")
def content(project):
    return read(project / "content.yaml")


@pytest.fixture(scope="module")
def bus(tmp_path_factory):
    with desktop(tmp_path_factory.mktemp("home")) as found, accessibility_bus(found):
        yield found


@pytest.fixture
def reader(bus, project, tmp_path):
    """A screen reader before the program at Welcome; the program must not complain."""
    with screen_reader(bus) as found, program(bus, project, tmp_path) as kiosk:
        found.finds(BEGIN)
        yield found
        assert kiosk.ends() == 0
        lines = [line for line in kiosk.errors.splitlines() if UNEASY.search(line)]
        assert not [line for line in lines if not any(known in line for known in QT_ON_THE_BUS)]


def first_heading(page) -> str:
    return next(one.name for one in page if one.role == "heading")


def headed(heading):
    """Whether a page has this heading."""
    return lambda page: any(one.role == "heading" and one.name == heading for one in page)


def test_a_topic_card_is_pressed_and_its_page_is_read(reader, content):
    topic = next(topic for topic in content.topics if topic.id == "bruising")
    reader.presses(BEGIN)
    card = reader.finds(topic.title)
    assert (card.role in PRESSED, card.description) == (True, topic.line)
    reader.presses(topic.title)
    told = [one.name for one in reader.waits_for(headed(topic.title), "the topic")]
    assert topic.alt in told
    assert all(content.clinic.fill(one.text) in told for one in (*topic.notice, *topic.helps))


def test_a_whole_way_is_answered_by_actions_alone_and_the_result_is_read(reader, content):
    story, outcome = Story(reader, content), content.outcomes.expected
    story.begins()
    page = story.answers(BRUISE_AFTER_TWO_WEEKS)
    told = [one.name for one in page]
    assert first_heading(page) == outcome.heading
    assert all(whole(content.clinic.fill(step.text)) in told for step in outcome.steps)
    reader.waits_to_hear(f"{outcome.word}. {outcome.heading}. {outcome.line}", interrupts=True)
    *before, _ = reader.announced
    assert [text.split(".")[0] for text, _ in before] == [
        "After your vein treatment",
        *(f"Step {6 - ahead}, about {ahead} to go" for ahead in (5, 4, 3, 2, 1)),
        "Step 6, the last one",
    ]
    assert not any(interrupts for _, interrupts in before)


def test_a_danger_sign_is_pressed_and_the_emergency_interrupts_with_its_number(reader, content):
    story, number = Story(reader, content), content.clinic.emergency_number
    story.begins()
    page = story.answers({"emergency_signs": "breath"})
    assert first_heading(page) == f"Call {number} now"
    assert not faults(page)
    emergency = content.outcomes.emergency_now
    said = (emergency.word, f"Call {number} now", "Emergency number", number)
    reader.waits_to_hear(" ".join(f"{text}." for text in said) + f" {emergency.line}", interrupts=True)


def test_a_tick_is_told_when_it_comes_and_when_it_goes(reader, content):
    story = Story(reader, content)
    story.begins()
    story.answers({"emergency_signs": "none", "urgent_signs": "none"})
    reader.presses("A bruise")
    reader.waits_for_ticks(("A bruise", True))
    reader.presses("A bruise")
    reader.waits_for_ticks(("A bruise", True), ("A bruise", False))


def test_who_is_not_sure_is_asked_sign_by_sign(reader, content):
    story = Story(reader, content)
    story.begins()
    page = story.answers({"emergency_signs": "not_sure"})
    sign = content.wizard.gates[0].signs[0]
    assert first_heading(page) == sign.check
    assert sign.alt in [one.name for one in page if "button" in one.role], (
        "a picture is touched to see it large"
    )
    assert not faults(page)


def test_another_language_is_told_in_its_own_words(reader):
    words = read_phrases(paths.phrases("ar"))
    reader.presses(words["begin"])
    page = reader.waits_for(headed(words["title"]), "the page in Arabic")
    assert not faults(page)
    reader.waits_to_hear(f"{words['title']}.", interrupts=False)


def test_every_kind_of_page_can_be_read_and_acted_on(reader, content):
    found: dict[str, list[str]] = {}

    def look(name):
        found[name] = faults(reader.page())

    story = Story(reader, content, look)
    story.begins()
    story.answers(BRUISE_AFTER_TWO_WEEKS)
    for name, heading in (("Get help now", content.clinic.fill(content.help.title)), *SETTINGS):
        reader.presses(name)
        reader.waits_for(headed(heading), name)
        look(name)
    for card in (content.topics[0].title, "How long it takes", content.care.title):
        reader.presses("All topics")
        reader.presses(card)
        reader.waits_for(headed(card), card)
        look(card)
    assert len(found) == 2 + 7 + 1 + 3 + 3
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_the_day_is_moved_by_the_slider_alone(reader):
    reader.presses(BEGIN)
    reader.presses("How long it takes")
    page = reader.waits_for(headed("How long it takes"), "the page")
    before = next(one for one in page if one.role == "slider")
    reader.sets(before, before.value + 3)
    after = reader.waits_for(lambda page: any(one.value == before.value + 3 for one in page), "the day")
    assert [one.description for one in after if one.role == "slider"] != [before.description]


@pytest.mark.slow
def test_the_time_that_runs_out_is_told_until_all_is_cleared(reader, content):
    """In real time: nothing is pressed for the two to three minutes after which the kiosk forgets."""
    reader.presses(BEGIN)
    time.sleep(SHORTEST_S)
    reader.waits_to_hear("Cleared. Nothing was kept.", interrupts=True, within_s=LONGEST_S)
    question, *counted, _ = [text for text, interrupts in reader.announced if interrupts]
    assert question.startswith(f"Are you still there? {WARNING_S}. ")
    assert counted == [f"{left} seconds left." for left in COUNTED_S]


def test_without_sound_content_a_screen_reader_is_sent_to_the_desk_too(bus, project, tmp_path):
    for part in ("main.py", "kiosk", "resources"):
        copy = shutil.copytree if (project / part).is_dir() else shutil.copy
        copy(project / part, tmp_path / part)
    (tmp_path / "content.yaml").write_text("topics: none\n")
    with screen_reader(bus) as reader, program(bus, tmp_path, tmp_path) as kiosk:
        page = reader.waits_for(lambda met: any(one.name for one in met), "a word")
        told = [one.name.splitlines()[0] for one in page]
        assert told[:2] == ["Please ask at the desk.", "Pregunte en la recepción, por favor."]
        signs = next(one.name for one in page if one.name.startswith("Hard to breathe"))
        reader.waits_to_hear(f"{page[0].name}\n\n{signs}", interrupts=True)
        assert kiosk.ends() == 1
