"""The wizard as patients meet it: danger signs, problems with their charts, and what each answer adds."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.wizard import Choice, Gate, Problem, Question, Unsure
from kiosk.signoff.book.diagrams import chart, ladder, questions_of
from kiosk.signoff.book.pages import Band, Block, Cell, Chapter, Heading, Paragraph, Row, Said, Style, Table
from kiosk.signoff.book.wording import Wording, short

_ANSWERS = ("Answer", "The reason that is given, and advice", "To look out for; to say on the phone")
_WIDTHS = (0.30, 0.37, 0.33)


def danger_signs(wording: Wording) -> Chapter:
    """Return the danger signs: drawn, then each with its check and its reason; then the fixed answers."""
    head = (
        "Danger sign",
        "Check for those who are not sure",
        "The reason that is given; to say on the phone",
    )
    rows = [row for gate in wording.wizard.gates for row in _gate(wording, gate)]
    wizard = wording.wizard
    plates = (wizard.unsure, wizard.none, wizard.yes, wizard.no)
    fixed = tuple(Row(((Said(plate.text),), (Said(plate.alt, lead="Picture"),))) for plate in plates)
    return Chapter(
        "danger",
        "Is this normal? First the danger signs",
        (
            Paragraph(
                Said("Asked of everyone, before anything else. One sign is enough, and ends the asking.")
            ),
            ladder(wording),
            Table(head, tuple(rows), (0.34, 0.31, 0.35)),
            Paragraph(Said(wizard.check_help, lead="On every check"), Style.SMALL),
            Heading("Answers that stay the same on every screen", 3),
            Table((), fixed, (0.3, 0.7)),
        ),
    )


def _gate(wording: Wording, gate: Gate) -> Iterator[Row | Band]:
    yield Band((wording.mark(gate.floor), Said(gate.ask, strong=True), *_help(gate.help), *short(gate)))
    for sign in gate.signs:
        reason = wording.said(sign.because, sign.because.text)
        yield Row(
            (
                (Said(sign.text), Said(sign.alt, lead="Picture")),
                (Said(sign.check),),
                (reason, Said(sign.say, lead="Say")),
            )
        )


def problems(wording: Wording) -> Chapter:
    """Return every problem with its chart, and the words of each question once."""
    wizard = wording.wizard
    times = ", ".join(f'"{time.text}" (said: {time.said})' for time in wizard.times.choices)
    pictures = " ".join(f'"{time.text}": {time.alt}' for time in wizard.times.choices if time.alt)
    blocks: list[Block] = [
        Paragraph(Said(_joined(wizard.problems.ask, wizard.problems.help), lead=wizard.problems.label)),
        Paragraph(Said(_joined(wizard.times.ask, wizard.times.help), lead=wizard.times.label)),
        Paragraph(Said(f'{times}, "{wizard.unsure.text}" (said: {wizard.times.unsure_said}).', lead="Times")),
    ]
    if pictures:
        blocks.append(Paragraph(Said(pictures, lead="Pictures")))
    worded: set[str] = {wizard.risk.id}
    for problem in wizard.problems.choices:
        blocks += [Heading(problem.text), chart(wording, problem)]
        asked = [question for question in questions_of(wording, problem) if question.id not in worded]
        worded |= {question.id for question in asked}
        rows = [*_problem(wording, problem), *(row for each in asked for row in _question(wording, each))]
        blocks.append(Table(_ANSWERS, tuple(rows), _WIDTHS))
    blocks += [
        Heading(wizard.risk.label),
        Paragraph(Said("Asked last, where an answer puts a clot in question.")),
        Table(_ANSWERS, tuple(_question(wording, wizard.risk)), _WIDTHS),
    ]
    return Chapter("problems", "Is this normal? The problems", tuple(blocks))


def _problem(wording: Wording, problem: Problem) -> Iterator[Row]:
    words: list[Said] = [Said(problem.text), *_help(problem.hint), Said(problem.alt, lead="Picture")]
    reasons: list[Said] = []
    if problem.normal:
        reasons.append(wording.said(problem.normal, problem.normal.text, "When all is well"))
    if problem.because:
        reasons.append(wording.said(problem.because, problem.because.text))
    reasons += _later(wording, problem)
    yield Row((tuple(words), tuple(reasons), (Said(problem.say, lead="Say"),)))


def _question(wording: Wording, question: Question) -> Iterator[Row | Band]:
    yield Band((Said(question.ask, lead=question.label, strong=True), *_help(question.help)))
    for choice in question.choices:
        words = (Said(choice.text), *_help(choice.hint), Said(choice.alt, lead="Picture"))
        speech: list[Said] = [Said(choice.turns, lead="Look out")] if choice.turns else []
        speech += short(choice)
        speech += [Said(choice.say, lead="Say")] if choice.say else []
        yield Row((words, _reasons(wording, choice), tuple(speech)))
    yield Row(((Said(wording.wizard.unsure.text),), _reasons(wording, question.unsure), ()))


def _reasons(wording: Wording, entry: Choice | Unsure) -> Cell:
    reasons = [wording.said(entry.because, entry.because.text)] if entry.because else []
    reasons += _later(wording, entry)
    if isinstance(entry, Choice) and entry.note:
        reasons += [wording.said(entry.note, entry.note.text, "Advice"), *short(entry.note)]
    return tuple(reasons)


def _later(wording: Wording, entry: Choice | Unsure | Problem) -> list[Said]:
    return [
        wording.said(stage.because, stage.because.text, f"After day {stage.after_days}")
        for stage in entry.later
    ]


def _help(text: str | None) -> tuple[Said, ...]:
    return (Said(text),) if text else ()


def _joined(*texts: str | None) -> str:
    return " ".join(text for text in texts if text)
