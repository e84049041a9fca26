"""What patients see of the seal: who checked it, or one line that says nobody has."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.options import main
from kiosk.shell.serving import serve

WORDS, CHANGED = "You may feel itchy, raised bumps around", "You may feel itchy, red bumps around"
SAMPLES, UNCHECKED = "Sample clinic details", "Not yet checked by this clinic"
BY = "The clinic's doctor, vascular surgeon"


class Clinic:
    """A clinic with its own content, and a kiosk that is started anew for each visitor."""

    def __init__(self, root: Path, text: str, meet) -> None:
        own = text.replace("Sample Vein Clinic", "Harbour Vein Clinic").replace("555 01", "555 02")
        self.file, self._state, self._meet = root / "content.yaml", root / "state", meet
        self.file.write_text(own.replace("checked: false", "checked: true"), encoding="utf-8")

    def seals(self) -> None:
        year = date.today().year + 1  # noqa: DTZ011 - any day about a year ahead will do
        assert main(["seal", str(self.file), "--by", BY, "--review-by", f"{year}-06-01"]) == 0

    def edits(self, old: str, new: str) -> None:
        text = self.file.read_text(encoding="utf-8")
        assert text.count(old) == 1
        self.file.write_text(text.replace(old, new), encoding="utf-8")

    def a_visitor_opens_the_first_topic(self):
        served = serve(self.file, self._state)
        visitor = self._meet(content=served.content, seal=served.seal)
        self.seen_first = visitor.hears()
        visitor.touches("Touch to start")
        self.seen_at_home = visitor.hears()
        topic = served.content.topics[0]
        visitor.touches(next(thing.name for thing in visitor.buttons if thing.name.startswith(topic.title)))
        return visitor


@pytest.fixture
def clinic(tmp_path: Path, project: Path, meet, caplog) -> Clinic:
    return Clinic(tmp_path, (project / "content.yaml").read_text(encoding="utf-8"), meet)


def starting_with(words: str, heard: list[str]) -> list[str]:
    return [text for text in heard if text.startswith(words)]


def test_sealed_content_tells_at_the_foot_of_a_topic_who_checked_it_and_when(clinic: Clinic):
    clinic.seals()
    visitor = clinic.a_visitor_opens_the_first_topic()
    visitor.reads_nothing_of(SAMPLES, UNCHECKED)
    (foot,) = starting_with("Checked by", visitor.hears())
    month = date.today().strftime("%B %Y")  # noqa: DTZ011 - the seal has the day of this machine
    assert foot == f"Checked by {BY}, {month}"
    assert not starting_with("Checked by", clinic.seen_at_home)


def test_content_that_nobody_has_checked_says_so_in_one_line_on_every_page(clinic: Clinic):
    visitor = clinic.a_visitor_opens_the_first_topic()
    for seen in (clinic.seen_first, clinic.seen_at_home, visitor.hears()):
        assert seen.count(UNCHECKED) == 1
        assert SAMPLES not in seen
        assert not starting_with("Checked by", seen)


def test_sample_details_are_the_only_note_while_they_last(clinic: Clinic):
    clinic.edits("\n  checked: true", "\n  checked: false")
    visitor = clinic.a_visitor_opens_the_first_topic()
    for seen in (clinic.seen_first, clinic.seen_at_home, visitor.hears()):
        assert seen.count(SAMPLES) == 1
        assert UNCHECKED not in seen


def test_after_an_edit_patients_read_the_sealed_words_until_the_edit_is_sealed(clinic: Clinic):
    clinic.seals()
    clinic.a_visitor_opens_the_first_topic()
    clinic.edits(WORDS, CHANGED)
    visitor = clinic.a_visitor_opens_the_first_topic()
    assert starting_with(WORDS, visitor.hears())
    assert starting_with("Checked by", visitor.hears())
    assert not starting_with(CHANGED, visitor.hears())
    visitor.reads_nothing_of(UNCHECKED)
    clinic.seals()
    assert starting_with(CHANGED, clinic.a_visitor_opens_the_first_topic().hears())
