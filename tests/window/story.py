"""One visitor's whole way through "Is this normal?", by the accessibility bus and its actions alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from kiosk.content.model import Content
from kiosk.triage.listing import listing
from tests.window.bus import Met, ScreenReader

BEGIN, ASK, PROCEED = "Touch to start", "Is this normal?", "Continue"

Answers = Mapping[str, str | Iterable[str]]

BRUISE_AFTER_TWO_WEEKS: Answers = {
    "emergency_signs": "none",
    "urgent_signs": "none",
    "problems": ["bruise"],
    "when": "weeks_1_3",
    "bruise_growing": "fading",
    "bruise_medicine": "no",
}
"""A whole way: both screens of danger signs, something to tick, when, and two questions."""


class Story:
    """Answers by ids; reads each question from the bus, and finds each answer there by its words.

    ``after`` is called with the name of each screen once it is read, such as to take a picture of it.
    """

    def __init__(
        self, reader: ScreenReader, content: Content, after: Callable[[str], None] = lambda _: None
    ) -> None:
        self._reader = reader
        self._asked = {str(question["words"]): question for question in listing(content.wizard)}
        self._after = after
        self.pressed: list[str] = []

    def presses(self, name: str) -> None:
        """Press a thing by its action, and note it."""
        self._reader.presses(name)
        self.pressed.append(name)

    def begins(self) -> None:
        """Go from Welcome to the first question."""
        self._reader.finds(BEGIN)
        self._after("welcome")
        self.presses(BEGIN)
        self._reader.finds(ASK)
        self._after("home")
        self.presses(ASK)

    def answers(self, answers: Answers) -> list[Met]:
        """Answer until there is nothing more to answer; return the page that comes then."""
        for question, given in answers.items():
            self._waits_for(question)
            words = self._words(question)
            for one in [given] if isinstance(given, str) else given:
                self.presses(words[one])
            if question == "problems":
                self._waits_for_ticks(words[one] for one in given)
                self._after("problems-ticked")
                self.presses(PROCEED)
            last = question
        asked = self._question(last)
        page = self._reader.waits_for(lambda met: _heading(met) not in ("", asked), "the next page")
        self._after("result")
        return page

    def _question(self, question: str) -> str:
        return next(words for words, one in self._asked.items() if one["id"] == question)

    def _words(self, question: str) -> dict[str, str]:
        """The answers in words, by their ids."""
        return {str(one["id"]): str(one["words"]) for one in self._asked[self._question(question)]["answers"]}

    def _waits_for_ticks(self, names: Iterable[str]) -> None:
        """Wait until just these are told to be ticked."""
        wanted = set(names)
        self._reader.waits_for(
            lambda met: {one.name for one in met if "checked" in one.states} == wanted, f"the ticks {wanted}"
        )

    def _waits_for(self, question: str) -> None:
        words = self._question(question)
        self._reader.waits_for(lambda met: _heading(met) == words, f"the question {words!r}")
        self._after(question)


def _heading(page: Sequence[Met]) -> str:
    """Return the first heading of a page, or nothing."""
    return next((one.name for one in page if one.role == "heading"), "")
