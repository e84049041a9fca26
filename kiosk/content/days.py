"""Rules on days: the times cover each day once, and no answer on time straddles a threshold."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.leaflet import Span
from kiosk.content.model import Content
from kiosk.content.outline import Outline
from kiosk.content.problems import Finding
from kiosk.content.wizard import Later, Question, Time


def times_cover_every_day(content: Content) -> Iterator[Finding]:
    """The times begin on day 0, follow each other without gap or overlap, and end with one for ever."""
    times = content.wizard.times.choices
    due = 0
    for t, time in enumerate(times):
        path = ("wizard", "times", "choices", t)
        to_day = (*path, "to_day")
        if time.from_day != due:
            why = "the times begin on day 0" if t == 0 else f"the time before ends on day {due - 1}"
            yield Finding((*path, "from_day"), f"is {time.from_day}, but {why}", f"write {due}")
        is_last = t == len(times) - 1
        if time.to_day is None and not is_last:
            yield Finding(to_day, "is missing, so the times that follow are never meant", "add the last day")
        if time.to_day is not None and is_last:
            yield Finding(to_day, "ends the last time, so no time is left after it", "take this line away")
        if time.to_day is not None and time.to_day < time.from_day:
            yield Finding(to_day, f"is {time.to_day}, before from_day {time.from_day}", "write a later day")
        due = (time.from_day if time.to_day is None else time.to_day) + 1


def times_end_at_thresholds(content: Content, entries: Outline) -> Iterator[Finding]:
    """Each ``after_days`` is the end of a time, so that every answer on time is on one side of it."""
    times = content.wizard.times.choices
    ends = {time.to_day for time in times}
    for path, entry in entries:
        if not isinstance(entry, Later | Question) or entry.after_days is None or entry.after_days in ends:
            continue
        straddler = next((time.id for time in times if _straddles(time, entry.after_days)), None)
        wrong = f"is {entry.after_days}, but no time ends on that day"
        if straddler is not None:
            wrong += f': the time "{straddler}" goes on past it'
        yield Finding((*path, "after_days"), wrong, f'end a time with "to_day: {entry.after_days}"')


def spans_rise(entries: Outline) -> Iterator[Finding]:
    """A span begins, is usually over, and is over at the latest, in this order."""
    for path, span in entries:
        if not isinstance(span, Span):
            continue
        if span.onset_days > span.usual_days:
            wrong = f"is {span.usual_days}, before onset_days {span.onset_days}"
            yield Finding((*path, "usual_days"), wrong, "write a day on or after the onset")
        if span.usual_days > span.outer_days:
            wrong = f"is {span.outer_days}, before usual_days {span.usual_days}"
            yield Finding((*path, "outer_days"), wrong, "write a day on or after the usual end")


def _straddles(time: Time, day: int) -> bool:
    return time.from_day <= day and (time.to_day is None or time.to_day > day)
