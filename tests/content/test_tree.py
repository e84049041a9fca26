"""YAML as plain data with places: nothing changes its meaning, and nothing runs away."""

import pytest

from kiosk.content import source
from kiosk.content.problems import ContentError, Place, UnreadableError
from kiosk.content.source import load
from kiosk.content.tree import Bounds


def refusal(text: str | bytes, bounds: Bounds = source.BOUNDS) -> str:
    with pytest.raises(ContentError) as caught:
        load(text, "f.yaml", bounds)
    return str(caught.value)


def flaws(text: str) -> list[str]:
    return [str(fault) for fault in load(text, "f.yaml").faults]


# --- values keep their meaning


WORDS = "no yes on off y True FALSE Null 12:30 1.10 1e3 .nan .inf 0x1F 0o17 007 +5 1_000 2024-02-30 << ="


@pytest.mark.parametrize("text", [*WORDS.split(), "1" * 30])
def test_unquoted_text_stays_the_text_that_is_written(text):
    assert load(f"value: {text} # and a comment", "f.yaml").data == {"value": text}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("42", 42),
        ("-5", -5),
    ],
)
def test_only_true_false_nothing_and_whole_numbers_are_more_than_text(written, meant):
    data = load(f"value: {written}", "f.yaml").data
    assert data == {"value": meant}
    assert type(data["value"]) is type(meant)


@pytest.mark.parametrize("written", ['"42"', "'42'", "|-\n  42", ">-\n  42"])
def test_quoted_and_folded_values_are_text(written):
    assert load(f"value: {written}", "f.yaml").data == {"value": "42"}


def test_keys_are_always_text_and_lists_are_tuples():
    assert load("yes: [1, [two]]\n3: {}\n~: []", "f.yaml").data == {"yes": (1, ("two",)), "3": {}, "~": ()}


def test_an_empty_text_is_nothing():
    assert load("# only a comment\n", "f.yaml").data is None


# --- places


def test_every_value_and_key_has_its_place():
    document = load("topics:\n  - id: a\n    lasts: [1, 2]\n", "f.yaml")
    assert document.place(("topics", 0, "lasts", 1)) == Place(3, 16)
    assert document.key_place(("topics", 0, "lasts")) == Place(3, 5)
    assert document.key_place(("topics", 0)) == document.place(("topics", 0)) == Place(2, 5)


def test_a_path_that_is_not_there_has_the_place_of_its_nearest_holder():
    document = load("a:\n  b: 1\n", "f.yaml")
    assert document.place(("a", "c", 3)) == Place(2, 3)
    assert document.place(("a", "b", "deeper")) == Place(2, 6)
    assert document.key_place(("z",)) == Place(1, 1)


def test_columns_count_characters_not_bytes():
    assert load("{ä: '🦵', b: 1}", "f.yaml").place(("b",)) == Place(1, 13)


# --- refused, and reading goes on


def test_a_doubled_key_is_named_with_both_places():
    assert flaws("a: 1\nb: 2\na: 3") == [
        'f.yaml:3:1: a: the key "a" stands here again, after line 1, column 1; keep one of the two'
    ]


def test_anchors_aliases_and_tags_are_refused_all_at_once():
    assert flaws("a: &x [1]\nb: *x\nc: !!python/name:os.system 1") == [
        "f.yaml:1:4: a: has the YAML anchor &x; take the anchor away",
        "f.yaml:2:4: b: repeats *x from elsewhere; write the words out here",
        'f.yaml:3:4: c: has the YAML tag "tag:yaml.org,2002:python/name:os.system"; take the tag away',
    ]


def test_an_alias_as_a_key_is_refused():
    assert "repeats *x from elsewhere" in flaws("- &x a\n- *x : 1")[1]


def test_an_alias_bomb_stays_small():
    bomb = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 30))
    document = load(bomb, "f.yaml")
    assert document.data["a29"] == (None,) * 9
    assert len(document.faults) == 30 + 29 * 9


# --- refused, and reading ends


LOOK_AROUND = "check the indentation, the colons and the quotes on this line and the one above"
IN_QUOTES = 'text with a colon in it stands in quotes: "like this: one"'


@pytest.mark.parametrize(
    ("text", "at", "yaml_says", "right"),
    [
        (
            "a: 1\n\tb: 2",
            "2:1: a",
            "found a tab character that violates",
            "indent with spaces, never with tabs",
        ),
        ("a:\n\tb: 2", "2:1: a", "found character that cannot start", "indent with spaces, never with tabs"),
        (
            "a: @b",
            "1:4: a",
            "found character that cannot start",
            "text that begins with a sign such as @ stands",
        ),
        ("a: b: c", "1:5: whole file", "mapping values are not allowed in this context", IN_QUOTES),
        (
            'a:\n  b: "x',
            "2:8: a.b",
            "found unexpected end of stream",
            "close the quote or the bracket that was",
        ),
        ("[a\nb: 1", "2:2: [1]", "did not find expected ',' or ']'", LOOK_AROUND),
        (
            'a: "\\q"',
            "1:5: a",
            "found unknown escape character",
            "inside double quotes, write a backslash twice",
        ),
    ],
)
def test_what_is_not_yaml_is_refused_with_its_place(text, at, yaml_says, right):
    said = refusal(text)
    assert said.startswith(f"f.yaml:{at}: is not valid YAML ({yaml_says}")
    assert f"; {right}" in said


def test_a_second_document_is_refused():
    said = "f.yaml:2:1: whole file: a second document begins here; take the line --- away"
    assert refusal("a: 1\n---\nb: 2") == said


def test_a_list_as_a_key_is_refused():
    said = "f.yaml:1:3: whole file: has a list or a group as its key; write a word before the colon"
    assert refusal("? [a]\n: b") == said


def test_flaws_before_the_end_of_the_reading_are_told_too():
    first, second = refusal("b: 1\nb: 2\na: [").splitlines()
    assert first.startswith('f.yaml:2:1: b: the key "b" stands here again')
    assert second.startswith("f.yaml:4:1: a[0]: is not valid YAML")


def test_deep_nesting_is_refused_at_the_bound_and_allowed_below_it():
    bounds = Bounds(depth=3)
    assert load("[[[x]]]", "f.yaml", bounds).data == ((("x",),),)
    assert refusal("[[[[x]]]]", bounds) == (
        "f.yaml:1:4: [0][0][0]: is nested more than 3 deep; look for a bracket that is never closed"
    )


@pytest.mark.parametrize("text", ["[" * 1_000_000, "{a: " * 200_000, "- " * 200_000])
def test_nesting_without_end_is_refused_at_once(text):
    assert refusal(text).startswith("f.yaml:")


def test_too_many_values_are_refused_at_the_bound_and_allowed_below_it():
    bounds = Bounds(nodes=4)
    assert load("[1, 2, 3]", "f.yaml", bounds).data == (1, 2, 3)
    assert refusal("[1, 2,\n 3, 4]", bounds) == (
        "f.yaml:2:5: [3]: is one more than 4 values, which is the most there may be; "
        "a content file is far smaller; is this the right one?"
    )


def test_too_many_entries_of_one_list_or_group_are_refused_at_the_bound_and_allowed_below_it():
    bounds = Bounds(entries=3)
    assert load("[1, 2, [3, 4]]", "f.yaml", bounds).data == (1, 2, (3, 4))
    said = "is one more than 3 entries in one list or group, which is the most there may be"
    assert said in refusal("[1, 2,\n 3, 4]", bounds)
    assert refusal("a: 1\nb: 2\nc: 3\nd: 4", bounds).startswith("f.yaml:4:1: whole file: is one more than 3")


def test_faults_beyond_those_told_are_not_passed_over_in_silence():
    text = "\n".join(f"- [{', '.join('!t a' for _ in range(400))}]" for _ in range(4))
    faults = load(text, "f.yaml").faults
    (last,) = (str(fault) for fault in faults if fault.path == "whole file")
    assert last.startswith("f.yaml:1:1: whole file: has more faults of one kind than the 1000 that are told")


def test_a_text_larger_than_the_bound_is_unreadable():
    bounds = Bounds(size=8)
    assert load("12345678", "f.yaml", bounds).data == 12345678
    with pytest.raises(UnreadableError, match="whole file: is larger than 8 bytes; a content file is far"):
        load("123456789", "f.yaml", bounds)
