"""`schema` prints what may stand where: the shipped file keeps to it, and editors can use it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from jsonschema import Draft7Validator

from kiosk.commands.schema import as_text
from kiosk.content.source import load

SHIPPED = "resources/content.schema.json"


def plain(data):
    """Return data as JSON would hold it: the reader's tuples as lists."""
    if isinstance(data, tuple):
        return [plain(each) for each in data]
    return {key: plain(value) for key, value in data.items()} if isinstance(data, dict) else data


def keys_of(schema) -> Iterator[tuple[str, str, dict]]:
    """Yield the name of each entry, each of its keys, and what the schema says of the key."""
    for name, entry in {"whole file": schema, **schema["definitions"]}.items():
        for key, value in entry["properties"].items():
            yield name, key, value


@pytest.fixture(scope="module")
def schema() -> dict:
    return json.loads(as_text())


@pytest.fixture
def validator(schema) -> Draft7Validator:
    return Draft7Validator(schema)


@pytest.fixture
def shipped(project):
    return plain(load((project / "content.yaml").read_bytes(), "content.yaml").data)


def test_it_is_a_schema_of_the_dialect_it_names(schema):
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == Draft7Validator.META_SCHEMA["$schema"]


@pytest.mark.parametrize("file", ["content.yaml", "tests/support/tiny.yaml"])
def test_content_that_the_reader_takes_keeps_to_the_schema(validator, project, file):
    data = plain(load((project / file).read_bytes(), file).data)
    assert [error.message for error in validator.iter_errors(data)] == []


QUESTION = ("wizard", "questions", 0, "unsure", "floor")
BROKEN = {
    "a misspelt key": (("topics", 0, "titel"), "Hives"),
    "a key left out": (("topics", 0, "title"), None),
    "days in words": (("topics", 0, "lasts", 0, "usual_days"), "3 weeks"),
    "an unknown urgency": (QUESTION, "calm"),
    "an emergency behind the danger signs": (QUESTION, "emergency_now"),
    "a picture that is not there": (("topics", 0, "picture"), "topic-hivs"),
    "a source in another form": (("topics", 0, "notice", 0, "source"), ["leaflet"]),
    "no source": (("topics", 0, "notice", 0, "source"), []),
    "a telephone number in words": (("clinic", "phone"), "ask at the desk"),
    "a colour in words": (("clinic", "brand"), "teal"),
    "a logo in another folder": (("clinic", "logo"), "../logo.png"),
}
"""What is broken: the path, and what is written there; None takes the key away."""


def broken(content, what):
    path, value = BROKEN[what]
    for step in path[:-1]:
        content = content[step]
    if value is None:
        del content[path[-1]]
    else:
        content[path[-1]] = value


@pytest.mark.parametrize("what", BROKEN)
def test_an_editor_marks(validator, shipped, what):
    broken(shipped, what)
    assert len(list(validator.iter_errors(shipped))) == 1


def test_every_key_has_a_title_or_a_group_and_a_sentence_to_read_on_hover(schema):
    bare = [f"{entry}.{key}" for entry, key, value in keys_of(schema) if not value.get("description", "")]
    assert not bare
    titles = {"title", "$ref"}
    unnamed = [f"{entry}.{key}" for entry, key, value in keys_of(schema) if not titles & set(value)]
    assert not unnamed


def test_every_sentence_on_hover_ends_and_shows_no_marks_of_the_source_code(schema):
    said = [value["description"] for _, _, value in keys_of(schema)]
    said += [entry["description"] for entry in schema["definitions"].values()]
    assert not [text for text in said if not text.endswith(".") or "`" in text]


def test_every_example_is_itself_sound(schema):
    wrong = [
        (entry, key, example)
        for entry, key, value in keys_of(schema)
        for example in value.get("examples", ())
        if not Draft7Validator({**value, "definitions": schema["definitions"]}).is_valid(example)
    ]
    assert not wrong


def test_examples_are_there_wherever_somebody_writes_words_or_numbers(schema):
    typed = [
        f"{entry}.{key}"
        for entry, key, value in keys_of(schema)
        if value.get("type") in ("string", "integer") and "enum" not in value and "const" not in value
        if "examples" not in value
    ]
    assert not typed


def test_the_five_urgencies_are_offered_with_their_meaning(schema):
    floor = schema["definitions"]["Choice"]["properties"]["floor"]
    assert floor["enum"] == ["expected", "watch", "call_clinic", "doctor_today"]
    assert floor["enumDescriptions"][2] == "Call the clinic today."


def test_every_picture_is_offered(schema, project):
    pictures = {file.stem for file in (project / "resources" / "pictures").glob("*.svg")} - {"base"}
    assert set(schema["definitions"]["Topic"]["properties"]["picture"]["enum"]) == pictures


def test_the_schema_that_comes_along_is_current(project):
    again = f"type: python main.py schema > {SHIPPED}"
    assert (project / SHIPPED).read_text(encoding="utf-8") == as_text() + "\n", again


def test_the_head_of_the_shipped_content_switches_it_on(project):
    first = (project / "content.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={SHIPPED}"
    assert first in (project / "README.md").read_text(encoding="utf-8")


def test_the_command_prints_it(project):
    done = subprocess.run(
        [sys.executable, "main.py", "schema"], cwd=project, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, as_text() + "\n", "")
