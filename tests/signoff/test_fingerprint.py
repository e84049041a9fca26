"""The fingerprint: another one for every word a patient could read, and the same one for all the rest."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.entry import Entry
from kiosk.content.model import Content
from kiosk.content.outline import outline
from kiosk.content.problems import TreePath, written
from kiosk.content.reader import read_text
from kiosk.content.source import load
from kiosk.signoff.fingerprint import canonical, fingerprint, grouped, is_silent

HERE = Path(__file__).resolve()
SHIPPED = (HERE.parents[2] / "content.yaml").read_text(encoding="utf-8")
TINY = read_text((HERE.parents[1] / "support" / "tiny.yaml").read_text(encoding="utf-8"), "tiny.yaml")

# What patients read or are told, by kind of entry. A field that is added to the model stands neither here nor
# among the silent ones of the fingerprint, and fails a test until somebody has decided.
TOLD = {
    "Content": "language clinic topics care help wizard outcomes words",
    "Clinic": "name phone hours after_hours emergency_number checked",
    "Topic": "id title line picture alt notice why lasts helps call emergency problems",
    "Statement": "text short",
    "Span": "name onset_days usual_days outer_days text",
    "Care": "title line picture alt acts call",
    "Act": "title text short picture alt",
    "Help": "title line steps",
    "Wizard": "unsure none yes no check_help gates problems times questions risk",
    "Plate": "text picture alt",
    "Gate": "id label ask help short floor signs easy",
    "Sign": "id text check picture alt because say easy",
    "Problems": "label ask help at_most choices easy",
    "Problem": "id text hint picture alt floor topic say normal because later questions easy",
    "Times": "label ask help unsure_said choices easy",
    "Time": "id text said picture alt from_day to_day",
    "Question": "id label ask help after_days choices unsure easy",
    "Choice": "id text hint picture alt floor later clot leads because note turns short say easy",
    "Unsure": "floor later clot leads because",
    "Later": "after_days floor because",
    "Outcomes": "expected watch call_clinic doctor_today emergency_now",
    "Outcome": "word heading line steps closing easy",
    "EasyAsk": "ask help",
    "EasySign": "text check",
    "EasyOption": "text hint",
    "EasyOutcome": "line steps closing",
    "Word": "id word met text",
}


def kinds() -> dict[str, type[Entry]]:
    """Every kind of entry that is part of what patients are told, by its name."""
    found: dict[str, type[Entry]] = {}
    waiting: list[Any] = [Content]
    while waiting:
        here = waiting.pop()
        waiting += get_args(here)
        if isinstance(here, type) and issubclass(here, Entry) and here.__name__ not in found:
            found[here.__name__] = here
            told = [field for name, field in here.model_fields.items() if not is_silent(here, name)]
            waiting += [field.annotation for field in told]
    return found


@pytest.mark.parametrize("kind", kinds().values(), ids=kinds())
def test_every_field_is_either_told_or_silent(kind: type[Entry]):
    told = set(TOLD.get(kind.__name__, "").split())
    silent = {name for name in kind.model_fields if is_silent(kind, name)}
    assert told | silent == set(kind.model_fields), "decide for each field in kiosk/signoff/fingerprint.py"
    assert not told & silent


def test_no_kind_of_entry_is_classified_that_is_no_longer_there():
    assert set(TOLD) == set(kinds())


# --- what changes it


def told_paths(content: Content) -> Iterator[TreePath]:
    """The path of every value that is told, lists and groups among them."""
    dropped = {"claims", "red_flags", "sources", "cases", "accepted"}
    for path, entry in outline(content):
        if not path or path[0] not in dropped:
            yield from ((*path, name) for name in TOLD[type(entry).__name__].split())


def value_at(content: Content, path: TreePath) -> Any:
    value: Any = content
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value


def put(value: Any, path: TreePath, new: object) -> Any:
    """The content with another value at a path; not checked again."""
    if not path:
        return new
    step, *rest = path
    if isinstance(step, int):
        return (*value[:step], put(value[step], tuple(rest), new), *value[step + 1 :])
    return value.model_copy(update={step: put(getattr(value, step), tuple(rest), new)})


def other_than(value: object) -> object:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return f"{value} more"
        case tuple():
            return value[:-1] if value else ("new",)
        case None:
            return "new"
    return None


@pytest.mark.parametrize("path", list(told_paths(TINY)), ids=written)
def test_any_other_value_of_what_is_told_gives_another_fingerprint(path: TreePath):
    changed = put(TINY, path, other_than(value_at(TINY, path)))
    assert fingerprint(changed) != fingerprint(TINY)


WORDS = [path for path in told_paths(TINY) if isinstance(value_at(TINY, path), str)]


@given(st.sampled_from(WORDS), st.text())
def test_a_text_gives_the_same_fingerprint_only_where_it_is_the_same_text(path: TreePath, text: str):
    same = text == value_at(TINY, path)
    assert (fingerprint(put(TINY, path, text)) == fingerprint(TINY)) is same


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_two_texts_that_change_places_give_another_fingerprint(one: TreePath, two: TreePath):
    first, second = value_at(TINY, one), value_at(TINY, two)
    swapped = put(put(TINY, one, second), two, first)
    assert (fingerprint(swapped) == fingerprint(TINY)) is (first == second)


def test_the_order_of_what_is_shown_counts():
    for path in (("topics",), ("topics", 0, "helps"), ("wizard", "problems", "choices"), ("care", "acts")):
        content = read_text(SHIPPED, "content.yaml")
        turned = put(content, path, value_at(content, path)[::-1])
        assert fingerprint(turned) != fingerprint(content), path


# --- what does not


@pytest.fixture(scope="module")
def shipped() -> Content:
    return read_text(SHIPPED, "content.yaml")


def turned(data: object) -> object:
    """The same data with all keys in the opposite order."""
    if isinstance(data, dict):
        return {key: turned(value) for key, value in reversed(data.items())}
    return [turned(each) for each in data] if isinstance(data, tuple) else data


def test_the_order_of_keys_quotes_comments_and_line_breaks_do_not_count(shipped):
    data = turned(load(SHIPPED, "content.yaml").data)
    for style in (None, '"'):
        text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=40, default_style=style)
        text = text if style is None else yaml.safe_dump(data, sort_keys=False, default_flow_style=True)
        again = read_text(f"# A word to the editor\r\n{text}", "again.yaml")
        assert fingerprint(again) == fingerprint(shipped)


def test_where_things_come_from_what_reviewers_note_and_how_it_looks_does_not_count(shipped):
    fields = {"claims": (), "sources": (), "red_flags": (), "cases": (), "accepted": (), "version": "2"}
    assert fingerprint(shipped.model_copy(update=fields)) == fingerprint(shipped)
    first = ("topics", 0, "notice", 0)
    for field, value in (("brand", "#0B4F58"), ("logo", "logo.png")):
        assert fingerprint(put(shipped, ("clinic", field), value)) == fingerprint(shipped)
    for field, value in (("source", ("L1",)), ("confirm", "clinic")):
        assert fingerprint(put(shipped, (*first, field), value)) == fingerprint(shipped)


def test_the_order_of_questions_in_the_file_does_not_count_since_they_are_asked_by_their_ids(shipped):
    path = ("wizard", "questions")
    assert fingerprint(put(shipped, path, shipped.wizard.questions[::-1])) == fingerprint(shipped)


def test_a_field_that_keeps_its_default_is_not_in_it():
    path = ("wizard", "problems", "choices", 0, "hint")
    assert value_at(TINY, path) is None
    assert '"hint":null' not in canonical(TINY)


# --- how it looks


def test_a_fingerprint_has_64_digits_of_which_people_compare_16_in_groups():
    whole = fingerprint(TINY)
    assert len(whole) == 64
    assert set(whole) <= set("0123456789abcdef")
    assert grouped(whole) == f"{whole[:4]} {whole[4:8]} {whole[8:12]} {whole[12:16]}"


def test_the_form_stays_as_it_is_or_every_seal_that_was_ever_made_ends():
    tiny = put(TINY, ("clinic", "name"), "Clinic of an old seal")
    text = canonical(tiny)
    assert text.startswith('{"content":{"care":{"acts":[{"alt":"A person walks.","picture":"care-walk",')
    assert text.endswith('}},"form":1}')
