"""Wrong values: each is named with its place, and with what the model wants there."""

import pytest

from kiosk.content.model import Content
from kiosk.content.problems import ContentError
from kiosk.content.reader import read_text
from kiosk.content.wanted import PATTERNS

DAYS = "a whole number of days from 0 to 3650 is needed, such as 21"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("3 weeks", 'is the text "3 weeks"'),
        ("42.0", 'is the text "42.0"'),
        ("'42'", 'is the text "42"'),
        (".nan", 'is the text ".nan"'),
        ("true", "is true"),
        ("-1", "is the number -1"),
        ("3651", "is the number 3651"),
        ("[42]", "is a list"),
        ("{a: 1}", "is a group of keys"),
    ],
)
def test_days_are_a_whole_number(tiny, value, found):
    tiny.change("usual_days: 42", f"usual_days: ^{value}")
    tiny.says(f"topics[0].lasts[0].usual_days: {found}; {DAYS}")


def test_a_key_without_a_value_is_empty(tiny):
    tiny.change("usual_days: 42", "usual_days:^")
    tiny.says(f"topics[0].lasts[0].usual_days: is empty; {DAYS}")


def test_a_number_has_its_own_bounds(tiny):
    tiny.change("at_most: 2", "at_most: ^6")
    tiny.says("wizard.problems.at_most: is the number 6; a whole number from 1 to 5 is needed")


@pytest.mark.parametrize(
    ("value", "instead"), [("no", "false"), ("Yes", "true"), ("TRUE", "true"), ("off", "false")]
)
def test_yes_and_no_are_no_truth_values(tiny, value, instead):
    tiny.change("checked: false", f"checked: ^{value}")
    tiny.says(f'clinic.checked: is the text "{value}"; true or false is needed: write {instead}')


def test_a_number_where_text_is_wanted_is_shown_in_quotes(tiny):
    tiny.change("phone: 555 0100", "phone: ^5550100")
    tiny.change("title: Lumpy veins", "title: ^true")
    number = 'a telephone number in quotes is needed, such as "555 0100": write "5550100"'
    tiny.says(
        f"clinic.phone: is the number 5550100; {number}",
        'topics[0].title: is true; text of 1 to 60 characters is needed: write "true"',
    )


def test_text_must_fit_its_pattern(tiny):
    tiny.change('"112"', '^"nine"')
    tiny.change("  - id: lumps", "  - id: ^Lumps")
    tiny.change("[L1, S01]", "[L1, ^X1]")
    number = 'an emergency number in quotes is needed, such as "112"'
    name = "a short name of small letters, digits and _ is needed, such as calf_pain"
    source = "a source (L1 for a claim, R1 for a red flag, S01, or design) is needed"
    tiny.says(
        f'clinic.emergency_number: is the text "nine"; {number}',
        f'topics[0].id: is the text "Lumps"; {name}',
        f'topics[0].why[0].source[1]: is the text "X1"; {source}',
    )


def test_every_pattern_of_the_model_is_put_in_plain_words():
    def patterns(schema: object):
        if isinstance(schema, dict):
            if isinstance(schema.get("pattern"), str):
                yield schema["pattern"]
            for value in schema.values():
                yield from patterns(value)
        elif isinstance(schema, list):
            for value in schema:
                yield from patterns(value)

    assert set(patterns(Content.model_json_schema())) == set(PATTERNS)


def test_a_list_must_be_a_list_of_the_right_length(tiny):
    tiny.change("problems: [lump, other]", "problems: ^[a, b, c, d, e]")
    tiny.change("[L1, S01]", "^L1")
    tiny.change(
        "source: [design]\n        confirm: clinic\n    call:",
        "source: ^[]\n        confirm: clinic\n    call:",
    )
    entries = "entries is needed"
    tiny.says(
        f'topics[0].why[0].source: is the text "L1"; a list of 1 to 12 {entries}: write [L1]',
        f"topics[0].helps[0].source: has 0 entries; a list of 1 to 12 {entries}",
        f"topics[0].problems: has 5 entries; a list of 1 to 4 {entries}",
    )


def test_text_must_have_the_right_length(tiny):
    tiny.change("title: Lumpy veins", f"title: ^{'long ' * 12}word")
    tiny.change("line: Most lumps go within 6 months.", "line: ^''")
    tiny.says(
        "topics[0].title: has 64 characters; text of 1 to 60 characters is needed",
        "topics[0].line: is an empty text; text of 1 to 140 characters is needed",
    )


def test_one_of_a_few_words_is_wanted(tiny):
    tiny.change("format: 1", "format: ^2")
    tiny.change("language: en", "language: ^de")
    tiny.change("floor: emergency_now", "floor: ^emergency")
    tiny.says(
        "format: is the number 2; 1 is needed",
        'language: is the text "de"; "en" is needed',
        'wizard.gates[0].floor: is the text "emergency"; one of doctor_today, emergency_now is needed',
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Walk <b>now</b>.", "holds '<', which is not plain text"),
        ("See https://example.org.", "holds '://', which is not plain text"),
        ("Walk &amp; rest.", "holds '&amp;', which is not plain text"),
        ("Walk\u202e now.", "holds '\\u202e', which is not plain text"),
        (" Walk.", "starts or ends with a space"),
    ],
)
def test_text_is_plain_words(tiny, text, found):
    tiny.change("text: Walk every day.", f'text: ^"{text}"')
    plain = "plain words are needed: no markup, no web address, no hidden characters, no space at the ends"
    tiny.says(f"topics[0].helps[0].text: {found}; {plain}")


def test_an_unknown_key_is_named_at_the_key_with_a_near_miss(tiny):
    tiny.change("    at_most: 2", "    at_most: 2\n    ^at_least: 1\n    ^zzz: 1")
    keys = "the keys here are label, ask, help, at_most, choices, easy"
    tiny.says(
        "wizard.problems.at_least: is not a known key; did you mean 'at_most'?",
        f"wizard.problems.zzz: is not a known key; {keys}",
    )


def test_a_missing_key_is_named_at_its_holder(tiny):
    tiny.change(
        "      - name: Lumps\n        onset_days: 3\n", "      - ^name: Lumps\n        ^onset_day: 3\n"
    )
    tiny.says(
        f"topics[0].lasts[0].onset_days: is missing; {DAYS}",
        "topics[0].lasts[0].onset_day: is not a known key; did you mean 'onset_days'?",
    )


def test_a_missing_group_is_named_with_its_keys(tiny):
    tiny.change("format: 1", "^format: 1")
    tiny.change("\nhelp:\n", "\n^halp:\n")
    tiny.says(
        "help: is missing; a group with the keys title, line, steps is needed",
        "halp: is not a known key; did you mean 'help'?",
    )


@pytest.mark.parametrize(
    ("text", "found"), [("", "is empty"), ("~", "is empty"), ("5", "is the number 5"), ("[]", "is a list")]
)
def test_a_file_must_be_one_group_of_keys(text, found):
    with pytest.raises(ContentError) as caught:
        read_text(text, "f.yaml")
    said = (
        f"f.yaml:1:1: whole file: {found}; a group with the keys format, version, language, clinic, topics,"
    )
    assert str(caught.value).startswith(said)
