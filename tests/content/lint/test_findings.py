"""Lint as a whole: nothing to say about the shipped content, a place and a better example for all else."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.lint import Lint, findings, tone
from kiosk.content.lint.texts import NO_WORDS, Told, told
from kiosk.content.outline import outline
from kiosk.content.phrases import read_phrases
from kiosk.content.reader import read

BRUISE = "A bruise is normal. It does not mean that something is wrong."


def test_lint_has_nothing_to_say_about_the_shipped_content(shipped):
    assert shipped.lints() == []


def test_every_message_says_what_is_wrong_and_shows_something_better(project):
    """The smallest content that the reader takes breaks many rules at once."""
    said = list(findings(read(project / "tests" / "support" / "tiny.yaml")))
    assert {lint.stops for lint in said} == {True, False}
    for (path, wrong, right), _ in said:
        assert path
        assert wrong
        assert '"' in right, "no example"
        assert ";" not in re.sub('".*?"', "", wrong), "a semicolon comes only before what would be right"


def test_content_that_the_reader_takes_never_upsets_lint(project):
    assert all(isinstance(lint, Lint) for lint in findings(read(project / "tests/support/tiny.yaml")))


def test_two_findings_come_with_their_own_places(shipped):
    shipped.change(BRUISE, "Don't worry about bruises.")
    shipped.change("The needle lets a little blood out under the skin.", "You have a clot in your leg.")
    places = [re.match(r"error: (topics\[2\]\.\w+\[\d\]\.text)", line) for line in shipped.lints()]
    assert [match and match[1] for match in places] == [
        "topics[2].why[0].text",
        "topics[2].notice[1].text",
    ] + [None] * (len(places) - 2)


def test_what_is_skipped_holds_no_words(shipped):
    """Whatever lint passes over is a name, a number or a date; all else that patients read is looked at."""
    content = shipped.read()
    texts = {path for path, _ in told(outline(content))}
    assert ("outcomes", "watch", "line") in texts
    assert ("clinic", "after_hours") in texts
    for path, entry in outline(content):
        for key in NO_WORDS & set(type(entry).model_fields):
            value = getattr(entry, key)
            if isinstance(value, str):
                assert re.fullmatch(r"[\w +()./#-]*", value), (path, key)
                assert len(value.split()) <= 3


@given(text=st.text(max_size=400))
def test_no_text_upsets_the_rule_on_words(text):
    assert all(lint.stops for lint in tone.never_said([Told(("x",), text)]))


def test_the_interface_says_above_every_list_that_one_sign_is_enough(project):
    from kiosk.content.lint.urgency import LIST_HEADINGS, headings_say_any_one

    phrases = read_phrases(project / "resources" / "i18n" / "en.yaml")
    assert set(LIST_HEADINGS) <= set(phrases)
    assert list(headings_say_any_one(phrases)) == []
    (lint,) = headings_say_any_one({**phrases, "call_if": "Call us if:"})
    assert lint.stops
    assert lint.finding == (
        ("call_if",),
        "heads a list without saying that one is enough",
        'write "any one of these:"',
    )
