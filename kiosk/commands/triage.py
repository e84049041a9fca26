"""`triage`: answers as JSON on standard input, the outcome as JSON on standard output.

Whatever is not a whole, sound set of answers is refused with one line that says what to give instead; nothing
is concluded from it. What an answer means is decided in the room `triage`, never here.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from kiosk.content.model import Content
from kiosk.content.problems import ContentError, UnreadableError
from kiosk.content.reader import read
from kiosk.triage.answers import Answer, Answers
from kiosk.triage.listing import listing
from kiosk.triage.picking import AnswerError
from kiosk.triage.steps import WHEN
from kiosk.triage.verdict import Verdict, decide

SHIPPED = Path(__file__).resolve().parents[2] / "content.yaml"
MOST_BYTES = 100_000
"""Far more than all answers together can take."""

MOST_DIGITS = 9
"""Far more than any number of days has."""

_GIVE = 'give one object such as {"problems": "bruise", "when": 20}; triage --questions lists all questions'


def run(args: argparse.Namespace) -> int:
    """Print the outcome of the answers on standard input, or with --questions what may be answered."""
    try:
        content = read(args.file or getattr(args, "content", None) or SHIPPED)
        if args.questions:
            found: object = listing(content.wizard)
        else:
            found = outcome(content, decide(content.wizard, answers_in(_standard_input())))
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UnreadableError) else 1
    except AnswerError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(found, indent=2))
    return 0


def outcome(content: Content, verdict: Verdict) -> dict[str, object]:
    """Return what is printed for an outcome."""
    level = verdict.level.id
    return {
        "level": level,
        "heading": content.clinic.fill(getattr(content.outcomes, level).heading),
        "causes": [
            {"question": cause.question, "answer": cause.answer, "level": cause.level.id}
            for cause in verdict.causes
        ],
        "would_change": [
            {"question": change.question, "answer": change.answer, "level": change.level.id}
            for change in verdict.would_change
        ],
        "screens": list(verdict.screens),
    }


def answers_in(data: bytes) -> Answers:
    """Return the answers in one JSON object; lists become tuples.

    Raises:
        AnswerError: anything else, or an answer that is no id, no list of ids and no whole number.
    """
    if not data.strip():
        raise AnswerError(f"no answers are given; {_GIVE}")
    if len(data) > MOST_BYTES:
        raise AnswerError(f"the answers are longer than {MOST_BYTES} bytes; {_GIVE}")
    try:
        text = data.decode("utf-8-sig")
        given = json.loads(
            text, object_pairs_hook=_object, parse_constant=_no_number, parse_int=_whole_number
        )
    except UnicodeDecodeError as error:
        raise AnswerError(f"byte {error.start + 1} of the answers is not UTF-8; save them as UTF-8") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise AnswerError(f"{place}: this is not JSON ({error.msg}); {_GIVE}") from None
    except RecursionError:
        raise AnswerError(f"the answers are nested too deeply; {_GIVE}") from None
    if not isinstance(given, dict):
        raise AnswerError(f"{_shown(given)} is not an object; {_GIVE}")
    return Answers({question: _answer(question, value) for question, value in given.items()})


def _answer(question: str, value: object) -> Answer:
    """Return one answer as triage takes it."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, list) and all(isinstance(id_, str) for id_ in value):
        return tuple(value)
    raise AnswerError(
        f"{_shown(question)}: {_shown(value)} is not an answer; give one id in quotes, or a list of ids"
        + (", or a whole number of days" if question == WHEN else "")
    )


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return a JSON object, unless it has one key twice: nobody could say which answer was meant."""
    found: dict[str, object] = {}
    for question, value in pairs:
        if question in found:
            raise AnswerError(f"{_shown(question)} is answered twice; give each question one answer")
        found[question] = value
    return found


def _no_number(word: str) -> float:
    raise AnswerError(f"{word} is not an answer; give a whole number of days, such as 28, or an id in quotes")


def _whole_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise AnswerError(f"{digits[:MOST_DIGITS]}... is too large; give a whole number of days, such as 28")
    return int(digits)


def _shown(value: object) -> str:
    """Return a value as JSON, cut to fit a message of one line."""
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:60]}..."


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin else b""
