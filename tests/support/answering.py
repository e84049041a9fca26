"""Somebody who answers "Is this normal?" with answers known by their ids, reading each question first."""

from collections.abc import Iterable

import pytest

from kiosk.content.model import Content
from kiosk.triage.listing import listing
from tests.support.visitor import Visitor

NONE_OF_THEM = {"emergency_signs": "none", "urgent_signs": "none"}
"""No danger sign."""


class Answering:
    """Reads the question on the screen, and answers it in the words on the screen."""

    def __init__(self, visitor: Visitor, content: Content) -> None:
        self.visitor = visitor
        self._asked = {str(question["words"]): question for question in listing(content.wizard)}
        self._proceed = visitor.kiosk.session.say("proceed")

    @property
    def question(self) -> str | None:
        """The id of the question on the screen; None where there is none."""
        asked = self._asked.get(self.visitor.heading)
        return str(asked["id"]) if asked else None

    def words(self, question: str, answer: str) -> str:
        """An answer in the words on the screen."""
        asked = next(one for one in self._asked.values() if one["id"] == question)
        return next(str(one["words"]) for one in asked["answers"] if one["id"] == answer)

    def says(self, **answers: str | Iterable[str]) -> list[str]:
        """Answer as long as the screen asks what ``answers`` hold; return the ids asked, in their order."""
        asked: list[str] = []
        while (question := self.question) in answers and question not in asked:
            given = answers[question]
            ids = [given] if isinstance(given, str) else list(given)
            self.visitor.touches(*(self.words(question, one) for one in ids))
            if question == "problems":
                self.visitor.touches(self._proceed)
            asked.append(question)
        return asked

    def says_with_no_danger_sign(self, **answers: str | Iterable[str]) -> list[str]:
        """The same, with no danger sign."""
        return self.says(**NONE_OF_THEM, **answers)


@pytest.fixture
def patient(visitor: Visitor, real_content: Content) -> Answering:
    """The visitor, answering."""
    return Answering(visitor, real_content)
