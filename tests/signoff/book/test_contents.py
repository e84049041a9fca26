"""The book holds all that patients can be told, each with its source, and numbers what is to be confirmed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest

from kiosk.content.outline import outline, texts
from kiosk.content.review import Accepted, Case
from kiosk.signoff.book.binding import bind
from kiosk.signoff.book.numbering import Numbering
from kiosk.signoff.book.pages import Band, Chart, Ladder, Said, Table, words_of
from kiosk.triage.examination import examine
from kiosk.triage.steps import every_step, question_step
from kiosk.triage.urgency import FOREVER
from tests.signoff.book.conftest import DAY

FOR_PROGRAMS = {"id", "picture", "floor", "language", "confirm", "least", "topic"}


def everything(book) -> str:
    return "\n".join(words_of(book))


def parts(book, kind):
    """Every part of one kind in a book, wherever it is."""
    waiting = [*book.front, *(block for chapter in book.chapters for block in chapter.blocks)]
    while waiting:
        part = waiting.pop(0)
        if isinstance(part, kind):
            yield part
        if isinstance(part, tuple):
            waiting += part
        elif is_dataclass(part):
            waiting += [getattr(part, field.name) for field in fields(part)]


def test_every_text_of_the_content_stands_in_the_book(book, real_content):
    words = everything(book)
    fill = real_content.clinic.fill
    said = [
        fill(text) if "{" in text else text
        for path, text in texts(outline(real_content))
        if path[-1] not in FOR_PROGRAMS
    ]
    assert len(said) > 500
    assert [text for text in said if text not in words] == []


def test_every_statement_stands_beside_its_sources(book, real_content):
    told = {(said.text, said.sources) for said in parts(book, Said)}
    fill = real_content.clinic.fill
    for _, entry in outline(real_content):
        if hasattr(entry, "source") and hasattr(entry, "text") and not hasattr(entry, "outer_days"):
            text = fill(entry.text) if "{" in entry.text else entry.text
            texts = {text, "The problem by itself"}
            assert any((each, entry.source) in told for each in texts), entry


def test_what_is_to_be_confirmed_is_numbered_without_gap_and_told_where_it_stands(book, real_content):
    items = Numbering(real_content).items
    assert [item.number for item in items] == list(range(1, len(items) + 1))
    marked = {said.confirm for said in parts(book, Said) if said.confirm}
    assert marked == {item.number for item in items}
    confirm = next(chapter for chapter in book.chapters if chapter.id == "confirm")
    (table,) = (block for block in confirm.blocks if isinstance(block, Table))
    listed = [row.cells[0][0].text for row in table.rows if not isinstance(row, Band)]
    assert listed == [f"C{item.number}" for item in items]


def test_every_problem_has_a_chart_with_every_answer_and_floor_on_every_time(book, real_content):
    charts = {chart.title: chart for chart in parts(book, Chart)}
    wizard = real_content.wizard
    assert list(charts) == [problem.text for problem in wizard.problems.choices]
    drawn = {part.label: part for chart in charts.values() for part in chart.parts}
    for question in (*wizard.questions, wizard.risk):
        rows = drawn[question.label].rows
        step = question_step(question, FOREVER)
        assert [row.said.text for row in rows[:-1]] == [choice.text for choice in question.choices]
        assert [row.levels[-1] for row in rows] == [option.level.id for option in step.options]
        for time, levels in zip(
            wizard.times.choices, zip(*(row.levels for row in rows), strict=True), strict=False
        ):
            if question.after_days is not None and time.from_day <= question.after_days:
                assert set(levels) == {None}, (question.id, time.id)
            else:
                there = question_step(question, time.from_day)
                assert list(levels) == [option.level.id for option in there.options], (question.id, time.id)


def test_the_ladder_leads_past_every_gate_with_every_sign(book, real_content):
    (ladder,) = parts(book, Ladder)
    gates = real_content.wizard.gates
    assert [stage.outcome.level for stage in ladder.stages] == [gate.floor for gate in gates]
    assert [stage.items for stage in ladder.stages] == [tuple(s.text for s in gate.signs) for gate in gates]


def test_every_answer_of_every_screen_is_told(book, real_content):
    words = everything(book)
    for step in every_step(real_content.wizard).values():
        for option in step.options:
            if option.entry is not None and hasattr(option.entry, "text"):
                assert option.entry.text in words


def test_the_signature_page_has_a_line_for_every_chapter_before_it(book):
    *chapters, last = book.chapters
    (lines, _) = (block for block in last.blocks if isinstance(block, Table))
    assert [row.cells[0][0].text for row in lines.rows] == [chapter.title for chapter in chapters]
    assert lines.head == ("Section", "Initials", "Name", "Role", "Date")


# Page one


def front(content, examined=None) -> str:
    return "\n".join(words_of(bind(content, "f" * 64, DAY, examined).front))


def test_page_one_tells_what_it_is_of_and_that_the_laws_hold(book, real_content):
    words = "\n".join(words_of(book.front))
    for text in (real_content.version, book.fingerprint, "2026-11-22", "all 14 hold", "2,943 ways"):
        assert text in words
    assert "Do not sign" not in words
    assert book.sound


def test_a_law_that_fails_is_told_on_page_one_with_the_answers_that_show_it(real_content):
    wizard = real_content.wizard
    broken = tuple(
        question.model_copy(update={"unsure": question.unsure.model_copy(update={"floor": "expected"})})
        if question.id == "puffy_where"
        else question
        for question in wizard.questions
    )
    content = real_content.model_copy(update={"wizard": wizard.model_copy(update={"questions": broken})})
    examined = examine(content)
    words = front(content, examined)
    assert "Do not sign: something does not hold" in words
    assert "Law P3" in words
    assert "puffy_where" in words
    assert "DO NOT HOLD" in words
    assert not bind(content, "f" * 64, DAY, examined).sound


def test_a_book_without_a_proof_says_so_and_is_not_sound(real_content):
    assert "The laws were not proved" in front(real_content)
    assert not bind(real_content, "f" * 64, DAY).sound


def test_an_accepted_exception_stands_on_page_one(real_content):
    accepted = Accepted(
        law="P8", where="bruise", reason="We want to see these.", by="The doctor, surgeon", on="2026-11-02"
    )
    words = front(real_content.model_copy(update={"accepted": (accepted,)}))
    assert "We want to see these. (The doctor, surgeon, 2026-11-02)" in words


def test_that_the_check_warns_of_nothing_stands_beside_the_exceptions(book):
    words = "\n".join(words_of(book.front))
    assert "Accepted exceptions to the laws, and warnings" in words
    assert "Warnings of the check" in words


def with_topic_line(content, line):
    topics = (content.topics[0].model_copy(update={"line": line}), *content.topics[1:])
    return content.model_copy(update={"topics": topics})


def test_what_the_check_warns_of_stands_on_page_one_with_its_place(real_content):
    content = with_topic_line(real_content, "Gone in 9 weeks, after a procedure")
    words = front(content, examine(content))
    assert "Warning at topics[0].line" in words
    assert 'It tells the time "9 weeks" without a source: the page does not give it; say what' in words
    assert bind(content, "f" * 64, DAY, examine(content)).sound


def test_many_warnings_are_told_in_full_with_the_laws_and_in_part_on_page_one(real_content):
    claims = tuple(real_content.topics)
    content = real_content.model_copy(
        update={"topics": tuple(each.model_copy(update={"line": "Gone in 9 weeks"}) for each in claims)}
    )
    book = bind(content, "f" * 64, DAY, examine(content))
    page_one, whole = "\n".join(words_of(book.front)), everything(book)
    assert page_one.count("tells the time") == 4
    assert "3 more: see the chapter on the laws." in page_one
    assert whole.count("tells the time") == 4 + 7


def test_what_nobody_may_be_told_keeps_the_book_from_being_signed(real_content):
    content = with_topic_line(real_content, "Don't worry, hours")
    book = bind(content, "f" * 64, DAY, examine(content))
    words = "\n".join(words_of(book.front))
    assert "Do not sign" in words
    assert 'It says "Don\'t worry", and somebody who should call may then wait' in words
    assert not book.sound


def test_a_file_without_worked_cases_keeps_the_book_from_being_signed(real_content):
    content = real_content.model_copy(update={"cases": ()})
    book = bind(content, "f" * 64, DAY, examine(content))
    assert "At cases: the file ends without worked cases." in "\n".join(words_of(book.front))
    assert not book.sound


CASES = {
    "calm enough": ({"problems": "sock", "when": "today"}, "call_clinic", True),
    "too calm": (
        {"problems": "bruise", "when": 3, "bruise_growing": "fading", "bruise_medicine": "no"},
        "watch",
        False,
    ),
    "unfinished": ({"problems": "bruise"}, "expected", False),
}


@pytest.mark.parametrize("name", CASES)
def test_worked_cases_are_run_and_one_that_ends_too_calm_is_told_on_page_one(real_content, name):
    answers, least, holds = CASES[name]
    passed = {gate.id: "none" for gate in real_content.wizard.gates}
    case = Case(title=f"It is {name}", answers={**passed, **answers}, least=least, reason="So we say.")
    content = real_content.model_copy(update={"cases": (*real_content.cases, case)})
    book = bind(content, "f" * 64, DAY, examine(content))
    words = "\n".join(words_of(book.front))
    assert (f'Case "It is {name}"' in words) is not holds
    assert book.sound is holds
    assert "So we say." in everything(book)
