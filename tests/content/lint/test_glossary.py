"""The glossary: every hard word in use stands in it, every entry is used, and no form has two."""

import pytest

ENTRY = """  - id: pus
    word: "Pus"
    met: [pus]
    text: "Thick white or yellow fluid."
    source: [R9]
"""


def test_a_hard_word_without_an_entry_is_told_once_with_the_line_to_write(shipped):
    shipped.says(ENTRY, "", 'warning: topics[0].call[2].text: uses the hard word "pus", which "words"')
    assert 'add an entry to "words" with "met: [pus]"' in shipped.lints()[0]


def test_an_entry_that_no_text_holds_is_told_of(shipped):
    spare = ENTRY.replace("pus", "spleen").replace("Pus", "Spleen")
    shipped.says(
        ENTRY, ENTRY + spare, 'warning: words[13]: explains "Spleen", which no text holds as "spleen"'
    )


def test_a_form_that_two_entries_have_is_told_of(shipped):
    again = ENTRY.replace("id: pus", "id: matter")
    shipped.says(ENTRY, ENTRY + again, 'warning: words[13].met: is met as "pus", which the entry pus')


def test_a_file_without_a_glossary_is_asked_for_none(shipped):
    begin, end = shipped.text.index("\nwords:\n"), shipped.text.index("\nclaims:\n")
    end = shipped.text.rindex("\n# ---", begin, end)
    shipped.text = shipped.text[:begin] + shipped.text[end:]
    assert shipped.lints() == []


@pytest.mark.parametrize(
    "hard", ["A doctor's explanation of the thick white fluid which a wound may leak out of it."]
)
def test_what_explains_a_word_is_held_to_the_same_rules(shipped, hard):
    shipped.change('text: "Thick white or yellow fluid."', f'text: "{hard}"')
    assert "has a sentence of 16 words" in shipped.lints()[0]
