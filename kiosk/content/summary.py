"""What a content file holds, in numbers: for the people who edit it and for those who answer for it.

What is right and wrong is not decided here.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Content
from kiosk.content.outline import outline, sources
from kiosk.content.problems import counted


@dataclass(frozen=True)
class Summary:
    """What sound content holds, in numbers."""

    topics: int
    problems: int
    questions: int
    claims: int
    claims_covered: int
    to_confirm: int
    sample_clinic: bool

    def __str__(self) -> str:
        topics = counted(self.topics, "topic")
        problems = counted(self.problems, "problem")
        questions = counted(self.questions, "question")
        lines = [
            f"{topics}, {problems}, {questions}",
            f"{self.claims_covered} of {counted(self.claims, 'claim')} covered",
            f"{counted(self.to_confirm, 'item')} for the clinic to confirm",
        ]
        if self.sample_clinic:
            lines.append(
                "The clinic's details are samples: put in your own, then set clinic.checked to true."
            )
        return "\n".join(lines)


def summarise(content: Content) -> Summary:
    """The content in numbers; a claim is covered when anything shown to a patient names it as its source."""
    entries = [entry for _, entry in outline(content)]
    named = {name for entry in entries for name in sources(entry)}
    return Summary(
        topics=len(content.topics),
        problems=len(content.wizard.problems.choices),
        questions=len(content.wizard.questions) + 1,  # and the question on risks
        claims=len(content.claims),
        claims_covered=sum(claim.id in named for claim in content.claims),
        to_confirm=sum(getattr(entry, "confirm", None) is not None for entry in entries),
        sample_clinic=not content.clinic.checked,
    )
