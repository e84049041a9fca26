"""A comparison as plain data, ready for JSON, with every situation that changed and its answers' ids."""

from __future__ import annotations

from kiosk.content.problems import written
from kiosk.signoff.changes.compared import Changes, Group
from kiosk.signoff.changes.examples import Example
from kiosk.signoff.changes.situations import Situation, Told
from kiosk.triage.answers import Answer
from kiosk.triage.flow import State


def as_data(changes: Changes) -> dict[str, object]:
    """Return the comparison: ``agree`` is what the exit code says, ``situations`` how many there are."""
    return {
        "agree": changes.must_be_agreed,
        "calmer": changes.is_calmer,
        "situations": changes.total,
        "counts": {told.name.lower(): changes.count(told) for told in Told if told is not Told.SAME},
        "reworded": changes.reworded,
        "vanished": list(changes.vanished),
        "advice": [_group(group) for group in changes.groups],
        "differences": [
            {
                "kind": difference.kind.name.lower(),
                "place": difference.place,
                "path": written(difference.path),
                "old": difference.old,
                "new": difference.new,
            }
            for difference in changes.differences
        ],
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "told": group.told.name.lower(),
        "subject": group.subject,
        "before": None if group.before is None else group.before.id,
        "after": None if group.after is None else group.after.id,
        "shortest": _example(group.shortest),
        "situations": [_situation(situation) for situation in group.situations],
    }


def _example(example: Example) -> dict[str, object]:
    return {
        "said": [
            {"question": said.question, "answer": said.answer, "remark": said.remark} for said in example.said
        ],
        "was_told": example.was_told,
        "is_told": example.is_told,
    }


def _situation(situation: Situation) -> dict[str, object]:
    days = situation.days
    return {
        "from_day": days and days.first,
        "to_day": days and days.last,
        "before": _answers(situation.before),
        "after": _answers(situation.after),
    }


def _answers(state: State | None) -> dict[str, Answer] | None:
    """Return the answers as `triage` takes them on standard input."""
    if state is None:
        return None
    return {
        one.step.id: tuple(option.id for option in one.picked) if len(one.picked) > 1 else one.picked[0].id
        for one in state.asked
    }
