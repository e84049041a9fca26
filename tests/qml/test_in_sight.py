"""What is seen without scrolling, and how answers stand, at the text that each screen starts with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.content.model import Content
from kiosk.content.numbers import whole
from kiosk.selftest.sheet import Rect, Sheet, Target
from kiosk.selftest.sizes import CHOICES
from kiosk.shell.screen import measure
from tests.qml.survey import LOOKS, started_with, survey

FROM_THE_RIGHT = "\u200f"
URGENT = ("call_clinic", "doctor_today", "emergency_now")
TOPIC_PICTURE_MM = 40.0
LOWEST_MM = 12.0
"""No more than this may be empty between the last answer and the foot of the page."""


@pytest.fixture(scope="module", params=[look for look in LOOKS if started_with(look)], ids=str)
def sheets(request, qapp, real_content) -> dict[str, Sheet]:
    """Every screen by its name."""
    return {sheet.name: sheet for sheet in survey(real_content, request.param, states=False)}


def answers(sheet: Sheet) -> list[Target]:
    return [target for target in sheet.targets if target.type in CHOICES]


def asked(sheets: dict[str, Sheet], content: Content) -> Iterator[Sheet]:
    """Yield the screens that ask one question with a few answers: checks, questions, and the risks."""
    gates = {gate.id for gate in content.wizard.gates}
    lists = {f"question {id_}" for id_ in (*gates, "problems", "when")}
    yield from (sheet for name, sheet in sheets.items() if name.startswith("question ") and name not in lists)


def is_seen(rect: Rect, seen: Rect) -> bool:
    return rect.height > 0 and seen.covers(rect)


@pytest.mark.parametrize("level", URGENT)
def test_the_number_to_call_is_seen_without_scrolling(sheets, real_content, level):
    clinic, sheet = real_content.clinic, sheets[f"result {level}"]
    number = clinic.emergency_number if level == "emergency_now" else whole(clinic.phone)
    set_large = [words for words in sheet.words if words.text.lstrip(FROM_THE_RIGHT) == number]
    assert set_large
    assert all(is_seen(words.painted, words.pane.seen) for words in set_large)


def test_both_numbers_are_seen_where_help_is_got(sheets, real_content):
    clinic = real_content.clinic
    seen = {
        words.text.lstrip(FROM_THE_RIGHT)
        for words in sheets["help"].words
        if is_seen(words.painted, words.pane.seen)
    }
    assert {clinic.emergency_number, whole(clinic.phone)} <= seen


def test_a_question_and_all_its_answers_are_seen_at_once(sheets, real_content):
    assert not [sheet.name for sheet in asked(sheets, real_content) if sheet.scrolling]
    assert not sheets["question when"].scrolling


def test_to_be_unsure_is_as_large_a_choice_as_any(sheets, real_content):
    screens = [*asked(sheets, real_content), sheets["question when"]]
    assert len(screens) > 20
    for sheet in screens:
        sizes = {target.name: target.rect for target in answers(sheet)}
        unsure = sizes.pop("not_sure")
        assert sizes, sheet.name
        for name, rect in sizes.items():
            assert abs(rect.width - unsure.width) <= 1, f"{sheet.name}: {name}"
            assert abs(rect.height - unsure.height) <= 1 or "when" in sheet.name, f"{sheet.name}: {name}"


def test_answers_fill_the_page_down_to_its_foot(sheets, real_content):
    for sheet in (*asked(sheets, real_content), sheets["question when"], sheets["home"]):
        foot = min(target.rect.top for target in sheet.targets if target.name == "help")
        last = max(target.rect.bottom for target in answers(sheet))
        assert (foot - last) / sheet.px_per_mm <= LOWEST_MM, sheet.name


def row_of(card: Target, cards: list[Target]) -> list[Target]:
    """Return the cards at the height of ``card``."""
    return [
        other for other in cards if other.rect.top < card.rect.bottom and card.rect.top < other.rect.bottom
    ]


def test_no_card_stands_alone_beside_an_empty_place(sheets):
    for name, sheet in sheets.items():
        cards = [
            card for card in answers(sheet) if card.type != "OptionCard"
        ]  # a setting's values are no grid
        for card in cards:
            row = row_of(card, cards)
            lefts, rights = ([getattr(one.rect, side) for one in cards] for side in ("left", "right"))
            assert min(one.rect.left for one in row) <= min(lefts) + 1, f"{name}: {card.name}"
            assert max(one.rect.right for one in row) >= max(rights) - 1, f"{name}: {card.name}"


def test_a_topic_shows_what_it_looks_like_large_enough_on_a_wall(sheets, real_content):
    for topic in real_content.topics:
        sheet = sheets[f"topic {topic.id}"]
        if measure(int(sheet.window.width), int(sheet.window.height)).handheld:
            continue
        drawn = [one.rect.height for one in sheet.pictures if one.name == topic.picture]
        assert drawn
        assert max(drawn) / sheet.px_per_mm >= TOPIC_PICTURE_MM
